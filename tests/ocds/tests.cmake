# The pilot's releases against the standard's published schema, which lies beside the repository
# (../shared/ocds, or where POBING_SHARED says). Without it the tests that need it skip, the others
# run, and ocds.published stands among those that ctest says it skipped.
pobing_test_program(ocds_test pobing_world GTest::gtest)
add_dependencies(ocds_test pobing)
pobing_test(ocds ocds ocds_test $<TARGET_FILE:pobing>)
pobing_test(ocds.published ocds ocds_test $<TARGET_FILE:pobing>
  --gtest_filter=Published.The_schema_and_the_codelists_are_read)
set_tests_properties(ocds.published PROPERTIES SKIP_REGULAR_EXPRESSION "SKIPPED: ")
