# Every operation for every role, rehearsed where the scenarios play it.
pobing_test_program(policy_test pobing_world)
pobing_test(policy policy policy_test)
