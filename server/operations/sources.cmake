target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/operations.h
  ${CMAKE_CURRENT_LIST_DIR}/secret_box.h
)
