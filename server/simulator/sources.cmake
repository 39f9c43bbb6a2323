target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/fault_plan.h
  ${CMAKE_CURRENT_LIST_DIR}/fault_plan.cpp
  ${CMAKE_CURRENT_LIST_DIR}/openai_answers.h
  ${CMAKE_CURRENT_LIST_DIR}/openai_answers.cpp
  ${CMAKE_CURRENT_LIST_DIR}/simulated_call.h
  ${CMAKE_CURRENT_LIST_DIR}/simulated_call.cpp
  ${CMAKE_CURRENT_LIST_DIR}/simulator.h
  ${CMAKE_CURRENT_LIST_DIR}/simulator.cpp
)
add_executable(turnpike-simulator ${CMAKE_CURRENT_LIST_DIR}/main.cpp)
target_link_libraries(turnpike-simulator PRIVATE turnpike_server)
