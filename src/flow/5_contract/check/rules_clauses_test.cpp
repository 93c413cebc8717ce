#include <gtest/gtest.h>

#include "flow/5_contract/check/clauses.h"

namespace contract {
namespace {

const base::Date kDay(2025, 3, 14);

Contract with_rights(std::string text) {
  Contract c;
  c.content = "上门照料。";
  c.rights = std::move(text);
  return c;
}
bool found(const std::string& text, base::Date on = kDay) {
  return !guarantees_in(with_rights(text), clause_words(), on).empty();
}

TEST(Clauses, A16_a_buyer_that_guarantees_is_found) {
  EXPECT_TRUE(found("采购人为供应商的贷款提供担保。"));
  EXPECT_TRUE(found("供应商贷款到期未还的,由甲方代为偿还。"));
  EXPECT_TRUE(found("采购人与供应商共同承担连带责任。"));
  EXPECT_TRUE(found("政府对供应商的融资兜底;双方保密。"));
  EXPECT_TRUE(found("采购人同意,按年差额补足。"));
  EXPECT_TRUE(found("采购人不干预用工,为乙方的借款作保证人。"));
}

TEST(Clauses, A16_what_a_supplier_gives_or_a_buyer_declines_is_lawful) {
  EXPECT_FALSE(found("供应商可以凭本合同融资,采购人不提供任何担保。"));
  EXPECT_FALSE(found("供应商向采购人提供担保。"));
  EXPECT_FALSE(found("采购人在验收后退还履约担保。"));
  EXPECT_FALSE(found("采购人收到供应商的担保后十日内付款。"));
  EXPECT_FALSE(found("禁止采购人以任何方式担保。"));
  EXPECT_FALSE(found("供应商对其分包承担连带责任。"));
  EXPECT_FALSE(found(""));
}

TEST(Clauses, A16_words_count_from_their_first_day) {
  EXPECT_TRUE(found("采购人担保。", base::Date(2020, 3, 1)));
  EXPECT_FALSE(found("采购人担保。", base::Date(2020, 2, 29)));
}

TEST(Clauses, A16_every_sentence_is_named_at_its_field) {
  Contract c = with_rights("双方守约。采购人担保。");
  c.breach = "甲方回购。";
  c.instalments.resize(1);
  c.instalments[0].condition = "采购人代偿";
  const auto refused = check_guarantees(c, clause_words(), kDay);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().why->code, "contract.buyer_guarantees");
  ASSERT_EQ(refused.error().problems.size(), 3U);
  EXPECT_EQ(refused.error().problems[0].field, "rights");
  EXPECT_EQ(refused.error().problems[1].field, "breach");
  EXPECT_EQ(refused.error().problems[2].field, "instalments[0].condition");
  EXPECT_EQ(refused.error().detail, "采购人担保; 甲方回购; 采购人代偿");
  EXPECT_TRUE(check_guarantees(with_rights("双方守约。"), clause_words(), kDay));
}

TEST(Clauses, A17_secrecy_is_looked_for_in_every_text) {
  EXPECT_FALSE(speaks_of_secrecy(with_rights("双方守约。")));
  EXPECT_TRUE(speaks_of_secrecy(with_rights("双方负有保密义务。")));
  EXPECT_TRUE(speaks_of_secrecy(with_rights("供应商保护住户隐私。")));
}

}  // namespace
}  // namespace contract
