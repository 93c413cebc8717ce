# The pilot through the real road: every figure of its page, and that one visit less is worth its
# price less.
pobing_test_program(pilot_test pobing_world)
pobing_test(pilot pilot pilot_test)
