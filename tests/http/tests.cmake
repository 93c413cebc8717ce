# The server from outside, over raw sockets: a tiny product of its own, a real port on loopback. It
# needs the platform and what a Book is: no step of the product.
set(http_folder ${CMAKE_CURRENT_LIST_DIR})
file(GLOB http_sources CONFIGURE_DEPENDS ${http_folder}/*.cpp)
list(FILTER http_sources EXCLUDE REGEX "/(kill_test|server_process)\\.cpp$")
add_executable(http_test ${http_sources})
target_link_libraries(http_test PRIVATE warnings pobing_registry GTest::gtest_main)
pobing_test(http http http_test)

# The program killed fifty times with writes in flight.
add_executable(kill_test ${http_folder}/kill_test.cpp ${http_folder}/server_process.cpp
  ${http_folder}/wire.cpp)
target_link_libraries(kill_test PRIVATE warnings pobing_platform)
foreach(engine sqlite postgres)
  pobing_test(kill.${engine} kill kill_test $<TARGET_FILE:pobing> ${engine})
  set_tests_properties(kill.${engine} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
set_tests_properties(kill.postgres PROPERTIES RESOURCE_LOCK postgres)
