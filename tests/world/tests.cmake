# What the other test programs open: a scratch database on either engine.
file(GLOB world_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
add_library(pobing_world STATIC ${world_sources})
target_include_directories(pobing_world PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(pobing_world PRIVATE warnings PUBLIC ${POBING_BEFORE})
