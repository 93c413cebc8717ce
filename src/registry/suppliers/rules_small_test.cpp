#include "registry/suppliers/rules_small.h"

#include <gtest/gtest.h>

namespace supplier {
namespace {

using registry::PartyKind;
const Money kLimit = Money::yuan(1'000'000), kWhole = Money::yuan(2'000'000);
const Money kFen = Money::fen(1);

TEST(Supplier, B41_FromTheLimitToTwoMillionTheWholeItemIsReserved) {
  EXPECT_EQ(reservation(kLimit - kFen, kLimit, kWhole), Reservation::none);
  EXPECT_EQ(reservation(kLimit, kLimit, kWhole), Reservation::whole);
  EXPECT_EQ(reservation(kWhole, kLimit, kWhole), Reservation::whole);
}
TEST(Supplier, B41_AboveTwoMillionAShareIsReserved) {
  EXPECT_EQ(reservation(kWhole + kFen, kLimit, kWhole), Reservation::share);
}
TEST(Supplier, B41_TheShareIsMetAtThirtyOrFortyPercentToTheFen) {
  const Money suitable = Money::yuan(3'000'000);
  for (const std::int64_t percent : {30, 40}) {
    const Exact share(percent, 100);
    const Money least = Money::yuan(30'000 * percent);
    EXPECT_TRUE(share_met(least, suitable, share));
    EXPECT_FALSE(share_met(least - kFen, suitable, share));
  }
}
TEST(Supplier, B41_OfTheShareSixtyPercentIsForSmallAndMicroFirms) {
  const Money reserved = Money::yuan(900'000);
  EXPECT_TRUE(share_met(Money::yuan(540'000), reserved, Exact(60, 100)));
  EXPECT_FALSE(share_met(Money::yuan(540'000) - kFen, reserved, Exact(60, 100)));
}
TEST(Supplier, B41_FewerThanThreeFirmsAndItRunsAgainOpenToAll) {
  EXPECT_TRUE(runs_again_open(0, 3));
  EXPECT_TRUE(runs_again_open(2, 3));
  EXPECT_FALSE(runs_again_open(3, 3));
}
TEST(Supplier, B41_ReservingAndDeductingDoNotGoTogether) {
  EXPECT_TRUE(one_advantage(true, 0));
  EXPECT_TRUE(one_advantage(false, 20));
  EXPECT_FALSE(one_advantage(true, 1));
}
TEST(Supplier, B40_TheDeductionLiesWithinItsBounds) {
  const DeductionLaw since_2022{Exact(10, 100), Exact(20, 100)};
  EXPECT_FALSE(deduction_lawful(Exact(9, 100), since_2022));
  EXPECT_TRUE(deduction_lawful(Exact(10, 100), since_2022));
  EXPECT_TRUE(deduction_lawful(Exact(20, 100), since_2022));
  EXPECT_FALSE(deduction_lawful(Exact(21, 100), since_2022));
}
TEST(Supplier, B40_AConsortiumDeductsFromThirtyPercentOfSmallFirmsShare) {
  const Money total = Money::yuan(100'000);
  EXPECT_TRUE(consortium_deducts(Money::yuan(30'000), total, Exact(30, 100)));
  EXPECT_FALSE(consortium_deducts(Money::yuan(30'000) - kFen, total, Exact(30, 100)));
}
TEST(Supplier, B43_WhoIsNoEnterpriseIsNoSmallFirmWhateverItDeclares) {
  using enum PartyKind;
  for (const auto kind :
       {social_service, social_group, foundation, public_institution_two,
        public_institution_commercial, rural_collective, self_governing, individual})
    for (const bool declares : {false, true})
      EXPECT_EQ(small_firm({kind, declares, false}), SmallFirm::not_a_firm);
}
TEST(Supplier, B42_AnEnterpriseIsSmallByItsOwnDeclaration) {
  EXPECT_EQ(small_firm({PartyKind::enterprise, true, false}), SmallFirm::yes);
  EXPECT_EQ(small_firm({PartyKind::enterprise, false, false}), SmallFirm::not_declared);
}
TEST(Supplier, B42_BesideAFirmThatDeclaredNothingItIsNotKnownWhetherItIsSmall) {
  EXPECT_EQ(small_firm({PartyKind::enterprise, true, true}), SmallFirm::beside_undeclared);
  EXPECT_EQ(small_firm({PartyKind::enterprise, false, true}), SmallFirm::not_declared);
}

}  // namespace
}  // namespace supplier
