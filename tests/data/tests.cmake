# The rule rows and the pilot's facts: well formed, and every figure of the story follows from them.
pobing_test(data.rules data python3 tools/data/check_rules.py)
pobing_test(data.pilot data python3 tools/data/check_pilot.py)
