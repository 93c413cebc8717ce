#include "flow/5_contract/version/rules.h"

#include <gtest/gtest.h>

namespace contract {
namespace {

using base::Date;
using base::Money;

Contract agreement() {
  procurement::Measure m;
  m.code = "M1";
  m.title = "上门照料";
  m.most = 10;
  m.unit_price = Money::yuan(100);
  m.most_amount = Money::yuan(1'000);
  Contract c;
  c.id = {"ct_1"};
  c.title = "居家照料";
  c.price = Money::yuan(1'000);
  c.measures = {m};
  c.content_hash = "h1";
  c.signed_on = Date(2025, 3, 14);
  return c;
}
std::vector<PartChange> changes(const Contract& before, const Contract& after) {
  return differences(agreed_text(before), agreed_text(after));
}

TEST(ContractVersion, B19_one_more_for_each_supplement) {
  const Version first = first_version(agreement());
  EXPECT_EQ(first.number, 1);
  EXPECT_EQ(first.signed_on, Date(2025, 3, 14));
  EXPECT_FALSE(first.supplement);
  EXPECT_EQ(first.agreed, agreed_text(agreement()));
  Contract more = agreement();
  more.price = Money::yuan(1'100);
  more.content_hash = "h2";
  Addition added;
  added.supplement = "spl_1";
  added.signed_on = Date(2025, 6, 3);
  const Version second = next_version(more, first, added);
  EXPECT_EQ(second.number, 2);
  EXPECT_EQ(second.price, Money::yuan(1'100));
  EXPECT_EQ(second.content_hash, "h2");
  EXPECT_EQ(second.supplement, "spl_1");
  EXPECT_EQ(second.signed_on, Date(2025, 6, 3));
}

TEST(ContractVersion, B19_the_same_text_has_no_differences) {
  EXPECT_TRUE(changes(agreement(), agreement()).empty());
}

TEST(ContractVersion, B19_every_field_that_differs_is_named_with_both_values) {
  Contract more = agreement();
  more.price = Money::yuan(1'100);
  more.measures[0].most = 11;
  more.measures[0].most_amount = Money::yuan(1'100);
  const auto all = changes(agreement(), more);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].part, "contract");
  EXPECT_EQ(all[0].title, "居家照料");
  ASSERT_EQ(all[0].fields.size(), 1U);
  EXPECT_EQ(all[0].fields[0].field, "price");
  EXPECT_EQ(all[0].fields[0].before, "1000.00");
  EXPECT_EQ(all[0].fields[0].after, "1100.00");
  EXPECT_EQ(all[1].part, "measures");
  EXPECT_EQ(all[1].number, "M1");
  ASSERT_EQ(all[1].fields.size(), 2U);
  EXPECT_EQ(all[1].fields[0].field, "most");
  EXPECT_EQ(all[1].fields[0].before, "10");
  EXPECT_EQ(all[1].fields[1].field, "most_amount");
}

TEST(ContractVersion, B19_parts_are_known_by_their_code) {
  Contract other = agreement();
  other.measures[0].code = "M2";
  const auto all = changes(agreement(), other);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].change, Difference::added);
  EXPECT_EQ(all[0].number, "M2");
  EXPECT_EQ(all[1].change, Difference::removed);
  EXPECT_EQ(all[1].number, "M1");
}

TEST(ContractVersion, B19_a_part_without_a_code_is_compared_as_one) {
  Contract other = agreement();
  other.score_plan.panel_weight = base::Exact(30);
  other.term_from = Date(2025, 4, 1);
  const auto all = changes(agreement(), other);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].fields[0].field, "term_from");
  EXPECT_EQ(all[0].fields[0].before, "");
  EXPECT_EQ(all[1].part, "score_plan");
  EXPECT_EQ(all[1].fields[0].after, "30");
}

}  // namespace
}  // namespace contract
