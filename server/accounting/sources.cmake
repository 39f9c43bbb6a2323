target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/usage.h
  ${CMAKE_CURRENT_LIST_DIR}/attempt_record.h
  ${CMAKE_CURRENT_LIST_DIR}/usage_journal.h
  ${CMAKE_CURRENT_LIST_DIR}/key_book.h
  ${CMAKE_CURRENT_LIST_DIR}/key_directory.h
  ${CMAKE_CURRENT_LIST_DIR}/ledger.h
)
