# Lists as spreadsheets and records as papers, over the pilot that the pages' tests play.
pobing_test_program(paper_test pobing_world PkgConfig::ARCHIVE GTest::gtest_main)
target_sources(paper_test PRIVATE ${CMAKE_SOURCE_DIR}/tests/pages/visitor.cpp)
pobing_test(paper paper paper_test --gtest_filter=-NoFont.*)
# The same program on a machine that has no font at all.
pobing_test(paper.no_font paper paper_test --gtest_filter=NoFont.*)
set_tests_properties(paper.no_font PROPERTIES ENVIRONMENT
  "FONTCONFIG_FILE=${CMAKE_SOURCE_DIR}/tests/paper/no_fonts.conf")
