# Figures, facts and papers altered behind the program's back: `check` names each.
pobing_test_program(falsify_test pobing_world)
pobing_test(falsify_sqlite falsify falsify_test sqlite)
pobing_test(falsify_postgres falsify falsify_test postgres)
set_tests_properties(falsify_postgres PROPERTIES RESOURCE_LOCK postgres SKIP_RETURN_CODE 77)
