target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/result.h
  ${CMAKE_CURRENT_LIST_DIR}/clock.h
  ${CMAKE_CURRENT_LIST_DIR}/clock.cpp
  ${CMAKE_CURRENT_LIST_DIR}/descriptor_watcher.h
  ${CMAKE_CURRENT_LIST_DIR}/epoll_dispatcher.h
  ${CMAKE_CURRENT_LIST_DIR}/epoll_dispatcher.cpp
  ${CMAKE_CURRENT_LIST_DIR}/quota_calendar.h
  ${CMAKE_CURRENT_LIST_DIR}/quota_calendar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/settings.h
  ${CMAKE_CURRENT_LIST_DIR}/worker_thread.h
  ${CMAKE_CURRENT_LIST_DIR}/worker_thread.cpp
  ${CMAKE_CURRENT_LIST_DIR}/http_syntax.h
  ${CMAKE_CURRENT_LIST_DIR}/http_syntax.cpp
)
