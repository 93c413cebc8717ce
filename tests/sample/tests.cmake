# A published sample drawn again by the program, from nothing but what the public is shown.
pobing_test_program(sample_test pobing_world)
target_sources(sample_test PRIVATE ${CMAKE_SOURCE_DIR}/tests/http/server_process.cpp)
pobing_test(sample sample sample_test $<TARGET_FILE:pobing>)
