#include "base/drawn.h"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Drawn, the_same_seed_draws_the_same_whatever_the_order) {
  const HashOf hash = [](std::string_view text) { return std::string(text.rbegin(), text.rend()); };
  const auto one = drawn("seed", {"a3", "b1", "c2"}, 2, hash);
  const auto two = drawn("seed", {"c2", "a3", "b1"}, 2, hash);
  ASSERT_EQ(one.size(), 2u);
  EXPECT_EQ(one[0].id, "b1");
  EXPECT_EQ(one[1].id, "c2");
  EXPECT_EQ(one[0].hash, "1b:dees");
  for (std::size_t i = 0; i < 2; ++i)
    EXPECT_EQ(one[i].id, two[i].id);
  EXPECT_EQ(drawn("seed", {"a"}, 5, hash).size(), 1u);
}

}  // namespace
}  // namespace base
