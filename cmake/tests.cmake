# Every *_test.cpp beside the code goes into one program of unit tests.
file(GLOB_RECURSE unit_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*_test.cpp)
if(unit_sources)
  add_executable(unit_tests ${unit_sources})
  target_link_libraries(unit_tests PRIVATE warnings ${POBING_BEFORE} GTest::gtest_main)
  add_test(NAME unit COMMAND unit_tests)
endif()
