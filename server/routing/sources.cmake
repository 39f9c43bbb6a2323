target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/channel_directory.h
  ${CMAKE_CURRENT_LIST_DIR}/channel_directory.cpp
)
