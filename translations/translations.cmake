# English has a file for its plural forms only. `cmake --build … --target update_translations` reads the sources again.
set(turnpike_languages zh ja pt_BR hi)
set(turnpike_ts)
foreach(language ${turnpike_languages})
  list(APPEND turnpike_ts ${CMAKE_CURRENT_LIST_DIR}/turnpike_${language}.ts)
endforeach()
set(turnpike_ts_en ${CMAKE_CURRENT_LIST_DIR}/turnpike_en.ts)
file(GLOB_RECURSE translated CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/ui/*.h ${PROJECT_SOURCE_DIR}/models/*.cpp ${PROJECT_SOURCE_DIR}/models/*.h)
list(APPEND translated ${PROJECT_SOURCE_DIR}/server/runtime/settings_table.cpp) # what the settings page explains

add_custom_target(update_translations
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete ${translated} -I ${PROJECT_SOURCE_DIR} -ts ${turnpike_ts}
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -pluralonly ${translated} -I ${PROJECT_SOURCE_DIR} -ts ${turnpike_ts_en}
  VERBATIM)
qt_add_lrelease(turnpike_ui TS_FILES ${turnpike_ts} ${turnpike_ts_en} QM_FILES_OUTPUT_VARIABLE turnpike_qm)
qt_add_resources(turnpike_ui ui_translations PREFIX /turnpike/i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${turnpike_qm})
