# The rules that no compiler checks, and the test of that test.
pobing_test_program(tidy_test)
pobing_test(tidy tidy tidy_test ${CMAKE_SOURCE_DIR})
pobing_test(tidy.self tidy tidy_test --self-test)
