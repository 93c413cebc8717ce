#include "base/exact.h"

#include <gtest/gtest.h>

namespace base {
namespace {

std::string read(std::string_view s) {
  const auto x = Exact::parse(s);
  return x ? x->text() : "-";
}

TEST(Exact, digits_are_decimal_whatever_they_begin_with) {
  EXPECT_EQ(read("0.15"), "3/20");
  EXPECT_EQ(read("0.9"), "9/10");
  EXPECT_EQ(read("0.08"), "2/25");
  EXPECT_EQ(read("0.0005"), "1/2000");
  EXPECT_EQ(read("010"), "10");
  EXPECT_EQ(read("08/09"), "8/9");
  EXPECT_EQ(read("010/020"), "1/2");
  EXPECT_EQ(read("-0.25"), "-1/4");
}

TEST(Exact, whole_numbers_and_fractions) {
  EXPECT_EQ(read("0"), "0");
  EXPECT_EQ(read("71"), "71");
  EXPECT_EQ(read("16.5"), "33/2");
  EXPECT_EQ(read("357/22"), "357/22");
}

TEST(Exact, nothing_else) {
  for (const auto* s : {"", "-", ".", "1.", ".5", "1/0", "1/", "0x10", "1e3", "+1", " 1", "1.5/2"})
    EXPECT_EQ(read(s), "-") << s;
}

TEST(Exact, a_decimal_loses_nothing) {
  EXPECT_EQ(Exact(357, 4).decimal(2), "89.25");
  EXPECT_EQ(Exact(98).decimal(2), "98.00");
  EXPECT_EQ(Exact(-1, 8).decimal(2), "-0.125");
  EXPECT_EQ(Exact(1, 250).decimal(0), "0.004");
  EXPECT_EQ(Exact(0).decimal(2), "0.00");
  EXPECT_EQ(Exact(7).decimal(0), "7");
  EXPECT_EQ(Exact(1, 3).decimal(2), "1/3");
  EXPECT_EQ(Exact(1, 6).decimal(2), "1/6");
}

}  // namespace
}  // namespace base
