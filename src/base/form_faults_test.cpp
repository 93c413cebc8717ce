#include "base/form_faults.h"

#include <gtest/gtest.h>

namespace base {
namespace {

constexpr Refusal kFirst{"form.first", Kind::invalid, {"甲", "first"}, "X-1"};
constexpr Refusal kSecond{"form.second", Kind::refused, {"乙", "second"}};

TEST(FormFaults, WhereNothingIsWrongNothingIsRefused) {
  FormFaults faults;
  faults.add_if(false, "a", kFirst);
  EXPECT_TRUE(std::move(faults).check());
}
TEST(FormFaults, TheFirstDecidesAndEachKeepsItsOwnSentence) {
  FormFaults faults;
  faults.add_if(true, "a", kFirst);
  faults.add("b", kSecond);
  const auto told = std::move(faults).check();
  ASSERT_FALSE(told);
  EXPECT_EQ(told.error().why, &kFirst);
  ASSERT_EQ(told.error().problems.size(), 2U);
  EXPECT_EQ(told.error().problems[1].field, "b");
  EXPECT_EQ(told.error().problems[1].zh, "乙");
}
TEST(FormFaults, BlanksAloneAreBlank) {
  EXPECT_TRUE(is_blank(" \t\n"));
  EXPECT_FALSE(is_blank(" x "));
}

}  // namespace
}  // namespace base
