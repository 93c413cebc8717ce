#include "flow/4_procurement/rules_refusal.h"

#include <gtest/gtest.h>

namespace procurement {
namespace {

using base::Date;

Procurement announced() {
  Procurement p;
  p.state = State::announced;
  p.reports = 1;
  p.winner = OfferId{"offer_jia"};
  p.winner_party = "jia";
  p.sign_by = Date(2025, 3, 31);
  return p;
}
Ranked row(const char* supplier, std::int64_t place) {
  Ranked r;
  r.offer = OfferId{std::string("offer_") + supplier};
  r.supplier = supplier;
  r.place = place;
  return r;
}
const base::Refusal* why(const base::Check& check) {
  return check ? nullptr : check.error().why;
}

TEST(AwardRefusal, B25_OnlyWhoWasChosenRefuses) {
  const Date day(2025, 3, 10);
  EXPECT_EQ(why(may_refuse_award(announced(), {true, "jia", ""}, day)), nullptr);
  EXPECT_EQ(why(may_refuse_award(announced(), {true, "yi", ""}, day)), &kNotTheWinner);
}
TEST(AwardRefusal, B25_ThePurchaserNeedsADocumentUntilTheLastDayToSignHasPassed) {
  EXPECT_EQ(why(may_refuse_award(announced(), {false, "sw", ""}, Date(2025, 3, 31))),
            &kRefusalDocument);
  EXPECT_EQ(why(may_refuse_award(announced(), {false, "sw", " "}, Date(2025, 3, 31))),
            &kRefusalDocument);
  EXPECT_EQ(why(may_refuse_award(announced(), {false, "sw", "放弃成交函"}, Date(2025, 3, 31))),
            nullptr);
  EXPECT_EQ(why(may_refuse_award(announced(), {false, "sw", ""}, Date(2025, 4, 1))), nullptr);
}
TEST(AwardRefusal, B25_TheNextRankedMovesUp) {
  const auto left = without_refuser({row("jia", 1), row("yi", 2), row("bing", 3)}, "jia");
  ASSERT_EQ(left.size(), 3U);
  EXPECT_EQ(left[0].supplier, "yi");
  EXPECT_EQ(left[0].place, 1);
  EXPECT_EQ(left[1].place, 2);
  EXPECT_EQ(left[2].place, 0);
  EXPECT_EQ(left[2].excluded, "refused_to_sign");
}
TEST(AwardRefusal, B25_WhereNobodyIsLeftNobodyHasAPlace) {
  const auto left = without_refuser({row("jia", 1)}, "jia");
  EXPECT_EQ(left[0].place, 0);
}
TEST(Reevaluation, T09_ThereAreFourCauses) {
  EXPECT_EQ(boost::mp11::mp_size<boost::describe::describe_enumerators<Cause>>::value, 4U);
}
TEST(Reevaluation, T09_AChangedResultIsToldToFinanceAndNothingElse) {
  EXPECT_EQ(why(told(true, "")), &kChangeUntold);
  EXPECT_EQ(why(told(true, " ")), &kChangeUntold);
  EXPECT_EQ(why(told(true, "更正计算错误。")), nullptr);
  EXPECT_EQ(why(told(false, "")), nullptr);
  EXPECT_EQ(why(told(false, "多余。")), &kNothingChanged);
}
TEST(Reevaluation, T09_TheResultHasChangedWherePlacesHave) {
  const std::vector<Ranked> before{row("jia", 1), row("yi", 2)};
  EXPECT_FALSE(places_changed(before, before));
  EXPECT_TRUE(places_changed(before, {row("yi", 1), row("jia", 2)}));
  EXPECT_TRUE(places_changed(before, {row("jia", 1), row("yi", 0)}));
}

}  // namespace
}  // namespace procurement
