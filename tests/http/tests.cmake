# The server from outside, over raw sockets: a tiny product of its own, a real port on loopback.
file(GLOB http_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
list(FILTER http_sources EXCLUDE REGEX "kill_test\\.cpp$")
add_executable(http_test ${http_sources})
# The platform and what a Book is: no step of the product.
target_link_libraries(http_test PRIVATE warnings pobing_registry GTest::gtest_main)
pobing_test(http http http_test)
