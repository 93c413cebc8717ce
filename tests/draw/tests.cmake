# Published draws of experts made again, by the pure function and by the program, from nothing but what the
# public is shown.
pobing_test_program(draw_test pobing_world)
target_sources(draw_test PRIVATE ${CMAKE_SOURCE_DIR}/tests/http/server_process.cpp)
pobing_test(draw draw draw_test $<TARGET_FILE:pobing>)
