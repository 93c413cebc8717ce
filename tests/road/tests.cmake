# What the road promises of commands that share a commit, on both engines.
pobing_test_program(road_test pobing_world GTest::gtest_main)
pobing_test(road road road_test)
set_tests_properties(road PROPERTIES RESOURCE_LOCK postgres)
