target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/gateway.h
  ${CMAKE_CURRENT_LIST_DIR}/installation.h
)
