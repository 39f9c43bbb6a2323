# One interface target carries every compiler flag of the project.
add_library(turnpike_options INTERFACE)
target_compile_features(turnpike_options INTERFACE cxx_std_20)
set_target_properties(turnpike_options PROPERTIES INTERFACE_POSITION_INDEPENDENT_CODE ON)
target_compile_options(turnpike_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror
  -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(turnpike_options INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(turnpike_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  # what newer releases deprecate is often all that 6.4 has
  QT_WARN_DEPRECATED_UP_TO=0x060400
  TURNPIKE_VERSION="${PROJECT_VERSION}")
target_include_directories(turnpike_options INTERFACE ${PROJECT_SOURCE_DIR})
