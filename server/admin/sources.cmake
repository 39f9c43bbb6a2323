target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/admin_guard.h
  ${CMAKE_CURRENT_LIST_DIR}/admin_guard.cpp
  ${CMAKE_CURRENT_LIST_DIR}/drafts.h
  ${CMAKE_CURRENT_LIST_DIR}/drafts.cpp
  ${CMAKE_CURRENT_LIST_DIR}/json_fields.h
  ${CMAKE_CURRENT_LIST_DIR}/json_fields.cpp
  ${CMAKE_CURRENT_LIST_DIR}/names.h
  ${CMAKE_CURRENT_LIST_DIR}/names.cpp
  ${CMAKE_CURRENT_LIST_DIR}/query_parameters.h
  ${CMAKE_CURRENT_LIST_DIR}/query_parameters.cpp
  ${CMAKE_CURRENT_LIST_DIR}/reply.h
  ${CMAKE_CURRENT_LIST_DIR}/reply.cpp
)
