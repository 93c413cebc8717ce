# The budget's book through the road: a year of the pilot, and those who reach for the same money at once.
pobing_test_program(book_test pobing_world GTest::gtest_main)
pobing_test(budget.book book book_test)
set_tests_properties(budget.book PROPERTIES RESOURCE_LOCK postgres)
