#include "flow/4_procurement/rules_panel.h"

#include <gtest/gtest.h>

namespace procurement {
namespace {

using base::Exact;

const PanelLaw kLaw{3, Exact(2, 3)};

std::vector<Candidate> panel(int experts, int representatives) {
  std::vector<Candidate> out;
  for (int i = 0; i < experts + representatives; ++i) {
    const bool expert = i < experts;
    const std::string name = (expert ? "expert" : "buyer") + std::to_string(i);
    out.push_back({.wish = {name, expert ? MemberKind::expert : MemberKind::representative, true},
                   .in_use = true,
                   .expert_role = expert,
                   .buyer_role = !expert,
                   .name = name,
                   .org = expert ? "" : "buyer"});
  }
  return out;
}
const base::Refusal* refused(const std::vector<Candidate>& members,
                             const std::vector<std::string>& suppliers = {}) {
  const auto check = check_panel(members, kLaw, suppliers);
  return check ? nullptr : check.error().why;
}

// M (8): of 3, 5 and 7 at least 2, 4 and 5 are experts.
TEST(ProcurementPanel, N04_TwoThirdsAreExact) {
  EXPECT_EQ(refused(panel(2, 1)), nullptr);
  EXPECT_EQ(refused(panel(1, 2)), &kPanelExperts);
  EXPECT_EQ(refused(panel(4, 1)), nullptr);
  EXPECT_EQ(refused(panel(3, 2)), &kPanelExperts);
  EXPECT_EQ(refused(panel(5, 2)), nullptr);
  EXPECT_EQ(refused(panel(4, 3)), &kPanelExperts);
  EXPECT_EQ(refused(panel(3, 0)), nullptr);
}
TEST(ProcurementPanel, N04_TheGroupIsOddAndOfThreeAtLeast) {
  EXPECT_EQ(refused(panel(1, 0)), &kPanelSize);
  EXPECT_EQ(refused(panel(2, 0)), &kPanelSize);
  EXPECT_EQ(refused(panel(4, 0)), &kPanelSize);
  EXPECT_EQ(refused({}), &kPanelSize);
}
TEST(ProcurementPanel, N04_NobodySitsTwice) {
  auto members = panel(3, 0);
  members[2].wish.account = members[0].wish.account;
  EXPECT_EQ(refused(members), &kPanelTwice);
}
TEST(ProcurementPanel, N04_AccountsAreInUseAndOfTheKindTheyAreNamedFor) {
  auto members = panel(2, 1);
  members[0].in_use = false;
  EXPECT_EQ(refused(members), &kPanelAccount);
  members = panel(2, 1);
  members[2].wish.kind = MemberKind::expert;  // a purchaser is no expert
  EXPECT_EQ(refused(members), &kPanelAccount);
  members = panel(2, 1);
  members[2].buyer_role = false;  // another buyer's
  EXPECT_EQ(refused(members), &kPanelAccount);
}
TEST(ProcurementPanel, B04_WhoDeclaredAnInterestInASupplierThatOffersStepsAside) {
  auto members = panel(2, 1);
  members[2].interested = true;
  EXPECT_EQ(refused(members), &kPanelConflict);
}
TEST(ProcurementPanel, B04_WithoutADeclarationOrWithASupplierOneStepsAside) {
  auto members = panel(2, 1);
  members[1].wish.no_conflict = false;
  EXPECT_EQ(refused(members), &kPanelConflict);
  members = panel(2, 1);
  members[1].org = "party_yi";
  EXPECT_EQ(refused(members, {"party_jia"}), nullptr);
  EXPECT_EQ(refused(members, {"party_jia", "party_yi"}), &kPanelConflict);
}

class ProcurementSheet : public testing::Test {
 protected:
  std::vector<OfferId> offers{{"jia"}, {"yi"}};
  std::vector<Criterion> criteria{{"plan", "服务方案", 50}, {"team", "人员", 30}};
  std::vector<Score> scores{{{"jia"}, "plan", Exact(45)},
                            {{"jia"}, "team", Exact(27)},
                            {{"yi"}, "plan", Exact(81, 2)},
                            {{"yi"}, "team", Exact(20)}};
  std::size_t faults() {
    const auto check = check_sheet(scores, offers, criteria);
    return check ? 0 : check.error().problems.size();
  }
};

TEST_F(ProcurementSheet, B06_ACompleteSheetPasses) {
  EXPECT_EQ(faults(), 0U);
}
TEST_F(ProcurementSheet, B06_FullPointsAndNonePassAndBeyondNot) {
  scores[0].score = Exact(50);
  scores[1].score = Exact(0);
  EXPECT_EQ(faults(), 0U);
  scores[0].score = Exact(501, 10);
  scores[1].score = Exact(-1);
  EXPECT_EQ(faults(), 2U);
}
TEST_F(ProcurementSheet, B06_WhatIsMissingTwiceOrUnknownIsNamedAllAtOnce) {
  scores.pop_back();
  EXPECT_EQ(faults(), 1U);
  scores.push_back(scores[0]);
  EXPECT_EQ(faults(), 2U);
  scores.push_back({{"bing"}, "price", Exact(1)});
  EXPECT_EQ(faults(), 4U);
}

}  // namespace
}  // namespace procurement
