#include "flow/4_procurement/bond/rules.h"

#include <gtest/gtest.h>

namespace procurement::bond {
namespace {

using base::Date, base::Exact, base::Instant, base::Money;

const Instant kUntil = Instant::civil(Date(2025, 2, 25), 9, 30);
const Instant kNow = Instant::civil(Date(2025, 2, 25), 12, 0);

const base::Refusal* why(const base::Check& check) {
  return check ? nullptr : check.error().why;
}

const Asked kFile{Money::yuan(3'600), Exact(10)};

Procurement issued() {
  Procurement p;
  p.state = State::issued;
  p.offers_until = kUntil;
  return p;
}
Procurement announced() {
  Procurement p = issued();
  p.state = State::announced;
  p.opened_at = kUntil;
  p.winner_party = "party_jia";
  p.award_price = Money::yuan(176'000);
  p.result_noticed_on = Date(2025, 2, 28);
  return p;
}
Arrival bid() {
  return {BondKind::bid, "party_jia", Money::yuan(3'600), kUntil.plus_ms(-1)};
}
Arrival performance() {
  return {BondKind::performance, "party_jia", Money::yuan(17'600), kNow};
}

TEST(BondReceived, B13_BeforeTheDeadlineAndNotAtIt) {
  Arrival in = bid();
  EXPECT_EQ(why(may_receive(issued(), kFile, in, kNow)), nullptr);
  in.received_at = kUntil;
  EXPECT_EQ(why(may_receive(issued(), kFile, in, kNow)), &kBondLate);
  in.received_at = kUntil.plus_ms(1);
  EXPECT_EQ(why(may_receive(issued(), kFile, in, kNow)), &kBondLate);
}
TEST(BondReceived, NotLaterThanNow) {
  EXPECT_EQ(why(may_receive(issued(), kFile, bid(), kUntil.plus_ms(-1))), nullptr);
  EXPECT_EQ(why(may_receive(issued(), kFile, bid(), kUntil.plus_ms(-2))), &kBondLate);
}
TEST(BondReceived, B13_ExactlyWhatTheFileAsksFor) {
  for (const int off : {-1, 1}) {
    Arrival in = bid();
    in.amount += Money::fen(off);
    const auto check = may_receive(issued(), kFile, in, kNow);
    EXPECT_EQ(why(check), &kBondAmount);
    EXPECT_EQ(check.error().extra.at("asked").as_string(), "3600.00");
  }
}
TEST(BondReceived, B13_NothingWhereTheFileAsksForNothing) {
  EXPECT_EQ(why(may_receive(issued(), {}, bid(), kNow)), &kNotAsked);
  EXPECT_EQ(why(may_receive(announced(), {}, performance(), kNow)), &kNotAsked);
}
TEST(BondReceived, B18_FromTheSupplierChosenAfterTheResult) {
  EXPECT_EQ(why(may_receive(announced(), kFile, performance(), kNow)), nullptr);
  EXPECT_EQ(why(may_receive(issued(), kFile, performance(), kNow)), &kWrongTime);
  EXPECT_EQ(why(may_receive(announced(), kFile, bid(), kNow)), &kWrongTime);
  Arrival in = performance();
  in.supplier = "party_yi";
  EXPECT_EQ(why(may_receive(announced(), kFile, in, kNow)), &kNotWinner);
}
TEST(BondReceived, B18_InWholeFenAndNeverMoreThanTheShare) {
  Procurement p = announced();
  p.award_price = Money::fen(17'600'005);
  EXPECT_EQ(amount_asked(p, kFile, BondKind::performance), Money::fen(1'760'000));
  p.award_price = Money::yuan(176'000);
  EXPECT_EQ(amount_asked(p, {{}, *Exact::parse("9.99")}, BondKind::performance),
            Money::fen(1'758'240));
}

class BondReturned : public testing::Test {
 protected:
  Procurement p = announced();
  Facts loser{.kind = BondKind::bid, .withdrawn_on = {}, .won = false, .offering = true};
  Facts winner{.kind = BondKind::bid, .withdrawn_on = {}, .won = true, .offering = true};
  const MethodRow& method = method_row(Method::consultation);
};

TEST_F(BondReturned, N07_LosersFromTheResultNotice) {
  const auto clock = clock_of(p, loser);
  ASSERT_TRUE(clock);
  EXPECT_EQ(clock->cause, ReturnCause::lost);
  EXPECT_EQ(clock->from, Date(2025, 2, 28));
  EXPECT_EQ(key_of(method, clock->cause), "N-07.bond_refund_max");
  EXPECT_EQ(why(may_return(p, loser, clock)), nullptr);
}
TEST_F(BondReturned, B13_TheWinnerFromTheContractAndNotBefore) {
  EXPECT_FALSE(clock_of(p, winner));
  EXPECT_EQ(why(may_return(p, winner, clock_of(p, winner))), &kStillBound);
  p.contracted_on = Date(2025, 3, 13);
  const auto clock = clock_of(p, winner);
  ASSERT_TRUE(clock);
  EXPECT_EQ(clock->from, Date(2025, 3, 13));
  EXPECT_EQ(key_of(method, clock->cause), "B-13.refund_winner_max");
  EXPECT_EQ(why(may_return(p, winner, clock)), nullptr);
}
TEST_F(BondReturned, T11_WithdrawnBeforeTheDeadlineFromThatDay) {
  p = issued();
  EXPECT_EQ(why(may_return(p, loser, clock_of(p, loser))), &kStillBound);
  loser.withdrawn_on = Date(2025, 2, 20);
  const auto clock = clock_of(p, loser);
  ASSERT_TRUE(clock);
  EXPECT_EQ(clock->from, Date(2025, 2, 20));
  EXPECT_EQ(key_of(method, clock->cause), "T-11.bond_refund_max");
  EXPECT_EQ(why(may_return(p, loser, clock)), nullptr);
}
TEST_F(BondReturned, BeforeTheOpeningNobodyLearnsFromItWhetherAnOfferStands) {
  p = issued();
  loser.offering = false;
  EXPECT_EQ(why(may_return(p, loser, clock_of(p, loser))), &kStillBound);
  p.opened_at = kUntil;
  EXPECT_EQ(why(may_return(p, loser, clock_of(p, loser))), nullptr);
}
TEST_F(BondReturned, WhereThePurchaseEndedFromThatDay) {
  p = issued();
  p.state = State::terminated;
  p.terminated_on = Date(2025, 3, 3);
  const auto clock = clock_of(p, winner);
  ASSERT_TRUE(clock);
  EXPECT_EQ(clock->cause, ReturnCause::terminated);
  EXPECT_EQ(key_of(method, clock->cause), "N-07.bond_refund_max");
}
TEST_F(BondReturned, B18_APerformanceBondAfterTheContractWithoutALegalClock) {
  winner.kind = BondKind::performance;
  EXPECT_EQ(why(may_return(p, winner, clock_of(p, winner))), &kStillBound);
  p.contracted_on = Date(2025, 3, 13);
  EXPECT_FALSE(clock_of(p, winner));
  EXPECT_EQ(why(may_return(p, winner, clock_of(p, winner))), nullptr);
}

}  // namespace
}  // namespace procurement::bond
