# Not a test: `make bench` builds and runs it.
set(bench_folder ${CMAKE_CURRENT_LIST_DIR})
file(GLOB bench_sources CONFIGURE_DEPENDS ${bench_folder}/*.cpp)
add_executable(pobing_bench EXCLUDE_FROM_ALL ${bench_sources}
  ${CMAKE_SOURCE_DIR}/tests/http/server_process.cpp ${CMAKE_SOURCE_DIR}/tests/http/wire.cpp)
target_link_libraries(pobing_bench PRIVATE warnings pobing_world)
