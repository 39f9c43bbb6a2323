target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/session.h
  ${CMAKE_CURRENT_LIST_DIR}/session.cpp
  ${CMAKE_CURRENT_LIST_DIR}/database_file.h
  ${CMAKE_CURRENT_LIST_DIR}/database_file.cpp
  ${CMAKE_CURRENT_LIST_DIR}/backup.h
  ${CMAKE_CURRENT_LIST_DIR}/backup.cpp
  ${CMAKE_CURRENT_LIST_DIR}/migrations.h
  ${CMAKE_CURRENT_LIST_DIR}/migrations.cpp
  ${CMAKE_CURRENT_LIST_DIR}/reader_pool.h
  ${CMAKE_CURRENT_LIST_DIR}/reader_pool.cpp
)
list(APPEND TURNPIKE_SERVER_RESOURCES ${PROJECT_SOURCE_DIR}/resources/sql/sqlite/0001_foundation.sql)
