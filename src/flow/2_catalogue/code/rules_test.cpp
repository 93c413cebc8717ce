#include "flow/2_catalogue/code/rules.h"

#include <gtest/gtest.h>

namespace catalogue {
namespace {

const base::Date kDay(2025, 9, 4);

template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
CodeBelow below() {
  return {.level = 4, .parent_in_force = true, .in_table = false, .defined = false};
}
std::string defined(std::string text, CodeBelow b = below()) {
  return code(code_defined({std::move(text), "居家照料"}, b, kDay));
}

TEST(Code, C01_department_level_it_is_a_third_level_code_and_two_digits) {
  EXPECT_EQ(digits_of_level(4), 6U);
  EXPECT_EQ(parent_of("A040201"), "A0402");
  EXPECT_EQ(defined("A040201"), "done");
  for (const char* bad : {"A", "A04", "A0402", "A04020", "A04020101", "C040201", "a040201"})
    EXPECT_EQ(defined(bad), "code.bad_form") << bad;
  auto deeper = below();
  deeper.level = 3;
  EXPECT_EQ(defined("A0402", deeper), "done");
}

TEST(Code, C01_its_parent_is_in_force_and_it_is_new) {
  auto b = below();
  b.parent_in_force = false;
  EXPECT_EQ(defined("A040201", b), "code.no_parent");
  b = below();
  b.in_table = true;
  EXPECT_EQ(defined("A040201", b), "code.in_the_table");
  b = below();
  b.defined = true;
  EXPECT_EQ(defined("A040201", b), "code.defined_already");
  EXPECT_EQ(code(code_defined({"A040201", " "}, below(), kDay)), "code.bad_form");
}

TEST(Code, C01_it_is_filed_once) {
  const auto c = code_defined({"A040201", "居家照料"}, below(), kDay).value();
  const auto filed = code_filed(c, "三财采〔2025〕12号", kDay).value();
  EXPECT_EQ(filed.filed_on, kDay);
  EXPECT_EQ(code(code_filed(filed, "再来", kDay)), "flow.wrong_state");
}

}  // namespace
}  // namespace catalogue
