#include "flow/4_procurement/rules_draw.h"

#include <gtest/gtest.h>

namespace procurement {
namespace {

std::string backwards(std::string_view text) {
  return {text.rbegin(), text.rend()};
}
std::string line(std::size_t i) {
  return "stdin:" + std::to_string(i + 1);
}
base::Result<std::vector<base::Drawn>> draw(std::string seed, std::int64_t take,
                                            std::vector<std::string> ids) {
  return draw_experts({std::move(seed), take, std::move(ids)}, line, backwards);
}
/// "take stdin:2": what is wrong with a draw.
std::string faults_of(std::string seed, std::int64_t take, std::vector<std::string> ids) {
  const auto got = draw(std::move(seed), take, std::move(ids));
  if (got) return "";
  EXPECT_EQ(got.error().why, &kBadDraw);
  std::string out;
  for (const auto& one : got.error().problems)
    out += (out.empty() ? "" : " ") + one.field;
  return out;
}

TEST(ProcurementDraw, N04_TheFirstByTheHashOfSeedAndId) {
  const auto got = draw("s", 2, {"a3", "b1", "c2"});
  ASSERT_TRUE(bool(got));
  ASSERT_EQ(got.value().size(), 2u);
  EXPECT_EQ(got.value()[0].id, "b1");
  EXPECT_EQ(got.value()[0].hash, "1b:s");
  EXPECT_EQ(got.value()[1].id, "c2");
}
TEST(ProcurementDraw, N04_AllCanBeDrawnAndOneMoreCannot) {
  EXPECT_EQ(faults_of("s", 2, {"a", "b"}), "");
  EXPECT_EQ(faults_of("s", 3, {"a", "b"}), "take");
  EXPECT_EQ(faults_of("s", 1, {"a", "b"}), "");
  EXPECT_EQ(faults_of("s", 0, {"a", "b"}), "take");
  EXPECT_EQ(faults_of("s", -1, {"a", "b"}), "take");
}
TEST(ProcurementDraw, N04_EveryFaultIsNamed) {
  EXPECT_EQ(faults_of("", 0, {}), "seed take ids");
  EXPECT_EQ(faults_of(" ", 1, {"a", "", "a", "b ", "c\td", "\xFF", std::string(201, 'x')}),
            "seed stdin:2 stdin:3 stdin:4 stdin:5 stdin:6 stdin:7");
  const auto twice = draw("s", 1, {"a", "b", "a"});
  ASSERT_FALSE(bool(twice));
  EXPECT_EQ(twice.error().problems[0].en, "is the same id as stdin:1");
}
TEST(ProcurementDraw, N04_ChineseIdsAreDrawnAsTheyAreWritten) {
  EXPECT_EQ(faults_of("体彩 2026-03-02", 1, {"专家 甲", "专家 乙", std::string(200, 'x')}), "");
}

}  // namespace
}  // namespace procurement
