# The pilot's releases against the standard's published schema, which lies beside the repository
# (../shared/ocds, or where POBING_SHARED says): without it those tests say that they are skipped.
pobing_test_program(ocds_test pobing_world GTest::gtest)
add_dependencies(ocds_test pobing)
pobing_test(ocds ocds ocds_test $<TARGET_FILE:pobing>)
