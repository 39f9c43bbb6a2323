target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/address_rule.h
  ${CMAKE_CURRENT_LIST_DIR}/address_rule.cpp
  ${CMAKE_CURRENT_LIST_DIR}/body_source.h
  ${CMAKE_CURRENT_LIST_DIR}/response_reader.h
  ${CMAKE_CURRENT_LIST_DIR}/response_reader.cpp
  ${CMAKE_CURRENT_LIST_DIR}/target.h
  ${CMAKE_CURRENT_LIST_DIR}/target.cpp
  ${CMAKE_CURRENT_LIST_DIR}/upstream_call.h
  ${CMAKE_CURRENT_LIST_DIR}/upstream_call.cpp
  ${CMAKE_CURRENT_LIST_DIR}/upstream_pool.h
  ${CMAKE_CURRENT_LIST_DIR}/upstream_pool.cpp
  ${CMAKE_CURRENT_LIST_DIR}/upstream_socket.h
  ${CMAKE_CURRENT_LIST_DIR}/upstream_socket.cpp
)
