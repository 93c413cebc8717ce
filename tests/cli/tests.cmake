# The program itself, used as a stranger would: right, wrong and absurd arguments.
pobing_test_program(cli_test pobing_world)
foreach(engine sqlite postgres)
  pobing_test(cli.${engine} cli cli_test $<TARGET_FILE:pobing> ${engine})
  set_tests_properties(cli.${engine} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
set_tests_properties(cli.postgres PROPERTIES RESOURCE_LOCK postgres)
