target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/admin_transfer.h
  ${CMAKE_CURRENT_LIST_DIR}/admin_transfer.cpp
)
