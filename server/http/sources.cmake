target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/exchange.h
  ${CMAKE_CURRENT_LIST_DIR}/request_head.h
  ${CMAKE_CURRENT_LIST_DIR}/router.h
)
