# What every manifest must hold, and that every SQL text prepares on both engines.
pobing_test_program(manifest_test pobing_world)
pobing_test(manifest manifest manifest_test shape)
foreach(engine sqlite postgres)
  pobing_test(manifest.sql.${engine} manifest manifest_test ${engine})
  set_tests_properties(manifest.sql.${engine} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
set_tests_properties(manifest.sql.postgres PROPERTIES RESOURCE_LOCK postgres)
