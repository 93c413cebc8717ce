# Derived documents: compared here, written anew by `make goldens`; the difference is reviewed.
pobing_test_program(goldens_test pobing_world)
pobing_test(goldens goldens goldens_test)
