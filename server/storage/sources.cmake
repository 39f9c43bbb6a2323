target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/session.h
  ${CMAKE_CURRENT_LIST_DIR}/reader_pool.h
)
