# The pilot's figures, from data/pilot/*.csv through the rules of assessment and payment.
pobing_test_program(figures_test ${POBING_BEFORE} GTest::gtest_main)
pobing_test(figures unit figures_test)
