# No row of any table holds what was sealed before it was opened, on both engines.
pobing_test_program(sealed_test pobing_world)
foreach(engine sqlite postgres)
  pobing_test(sealed.${engine} sealed sealed_test ${engine})
  set_tests_properties(sealed.${engine} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
set_tests_properties(sealed.postgres PROPERTIES RESOURCE_LOCK postgres)
