# The pages over the pilot: every page that a role can reach answers, and nothing leads nowhere.
pobing_test_program(pages_test pobing_world GTest::gtest_main)
pobing_test(pages pages pages_test)
