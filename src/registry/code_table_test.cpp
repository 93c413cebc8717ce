#include "registry/code_table.h"

#include <gtest/gtest.h>

namespace registry {
namespace {

const CodeTableHead kHead{"procurement_item", "试用表", "V2", base::Date(2025, 1, 1)};

std::vector<base::Problem> faults(std::string_view text) {
  auto got = parse_code_table(text, kHead);
  return got ? std::vector<base::Problem>() : std::move(got).error().problems;
}

TEST(CodeTable, C01_a_sourced_table_is_read_line_by_line) {
  const auto codes = parse_code_table("C23,,服务\n\nC2307,C23,\"居家,照料\",C99\r\n", kHead);
  ASSERT_TRUE(bool(codes));
  ASSERT_EQ(codes.value().size(), 2U);
  EXPECT_EQ(codes.value()[1].code.name_zh, "居家,照料");
  EXPECT_EQ(codes.value()[1].predecessor, "C99");
  EXPECT_EQ(codes.value()[1].code.confidence, "V2");
  EXPECT_TRUE(codes.value()[1].code.in_force(base::Date(2025, 1, 1)));
  EXPECT_FALSE(codes.value()[1].code.in_force(base::Date(2024, 12, 31)));
}

TEST(CodeTable, C01_every_fault_is_told_by_its_line) {
  EXPECT_EQ(faults("C23,,服务").size(), 0U);
  EXPECT_EQ(faults("").size(), 1U);
  const auto found = faults("C23,,服务\nc24,,小写\nC23,,重复\nC25,X,上级不符\nC26\nC27,, ");
  ASSERT_EQ(found.size(), 5U);
  EXPECT_EQ(found[0].field, "text:2");
  EXPECT_EQ(found[1].field, "text:3");
  EXPECT_EQ(found[2].field, "text:4");
  EXPECT_EQ(found[3].field, "text:5");
  EXPECT_EQ(found[4].field, "text:6");
}

TEST(CodeTable, C01_a_code_ends_on_its_last_day) {
  CatalogueCode code;
  code.valid_from = base::Date(2025, 1, 1);
  code.valid_to = base::Date(2026, 1, 1);
  EXPECT_TRUE(code.in_force(base::Date(2025, 12, 31)));
  EXPECT_FALSE(code.in_force(base::Date(2026, 1, 1)));
}

}  // namespace
}  // namespace registry
