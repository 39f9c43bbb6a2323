target_sources(turnpike_server PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/channel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/channel.h
  ${CMAKE_CURRENT_LIST_DIR}/channel_directory.cpp
  ${CMAKE_CURRENT_LIST_DIR}/channel_directory.h
  ${CMAKE_CURRENT_LIST_DIR}/key_health.cpp
  ${CMAKE_CURRENT_LIST_DIR}/key_health.h
  ${CMAKE_CURRENT_LIST_DIR}/route_explanation.cpp
  ${CMAKE_CURRENT_LIST_DIR}/route_explanation.h
  ${CMAKE_CURRENT_LIST_DIR}/selection.cpp
  ${CMAKE_CURRENT_LIST_DIR}/model_index.h
  ${CMAKE_CURRENT_LIST_DIR}/model_index.cpp
  ${CMAKE_CURRENT_LIST_DIR}/selection.h
  ${CMAKE_CURRENT_LIST_DIR}/weighted_tier.h
  ${CMAKE_CURRENT_LIST_DIR}/weighted_tier.cpp
)
