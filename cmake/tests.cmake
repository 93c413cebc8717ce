# Every *_test.cpp beside the code goes into one program of unit tests. A test program of its own is
# a folder tests/<name>/ with a fragment tests.cmake, which is found here and may use:
#   pobing_test_program(NAME [LIBRARY...])  the folder's *.cpp; ${POBING_BEFORE} is the whole product
#   pobing_test(NAME LABEL PROGRAM [ARG...])  one entry of ctest; `ctest -L LABEL` runs one kind
# A test that writes to POBING_TEST_POSTGRES (tools/with_postgres.sh) shares it with all others:
#   set_tests_properties(NAME PROPERTIES RESOURCE_LOCK postgres)
function(pobing_test_program name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE warnings ${ARGN})
endfunction()

function(pobing_test name label program)
  add_test(NAME ${name} COMMAND ${program} ${ARGN} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT 600)
endfunction()

file(GLOB_RECURSE unit_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*_test.cpp)
if(unit_sources)
  add_executable(unit_tests ${unit_sources})
  target_link_libraries(unit_tests PRIVATE warnings ${POBING_BEFORE} GTest::gtest_main)
  pobing_test(unit unit unit_tests)
endif()

file(GLOB fragments CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/*/tests.cmake)
foreach(fragment ${fragments})
  include(${fragment})
endforeach()
