# The program served for real and asked over its socket: what bad input gets, accounts, and what
# becomes of it when its disk or its database goes.
set(doors_folder ${CMAKE_CURRENT_LIST_DIR})
file(GLOB doors_sources CONFIGURE_DEPENDS ${doors_folder}/*.cpp)
add_executable(doors_test ${doors_sources} ${CMAKE_SOURCE_DIR}/tests/http/server_process.cpp
  ${CMAKE_SOURCE_DIR}/tests/http/wire.cpp)
target_link_libraries(doors_test PRIVATE warnings pobing_world)
foreach(engine sqlite postgres)
  pobing_test(doors.${engine} doors doors_test $<TARGET_FILE:pobing> ${engine}
    ${doors_folder}/own_postgres.sh)
  set_tests_properties(doors.${engine} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
