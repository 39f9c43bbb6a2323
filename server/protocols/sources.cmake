target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/json_member_scanner.h
  ${CMAKE_CURRENT_LIST_DIR}/json_member_scanner.cpp
  ${CMAKE_CURRENT_LIST_DIR}/openai_errors.h
  ${CMAKE_CURRENT_LIST_DIR}/openai_errors.cpp
  ${CMAKE_CURRENT_LIST_DIR}/openai_request.h
  ${CMAKE_CURRENT_LIST_DIR}/openai_request.cpp
  ${CMAKE_CURRENT_LIST_DIR}/openai_stream.h
  ${CMAKE_CURRENT_LIST_DIR}/openai_stream.cpp
  ${CMAKE_CURRENT_LIST_DIR}/openai_usage.h
  ${CMAKE_CURRENT_LIST_DIR}/openai_usage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sse_reader.h
  ${CMAKE_CURRENT_LIST_DIR}/sse_reader.cpp
)
