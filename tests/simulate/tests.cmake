# Random life over virtual years with an independent bookkeeper; a failure names the seed to replay.
pobing_test_program(simulate pobing_world)
pobing_test(simulate simulate simulate --seed 1 --years 2)
