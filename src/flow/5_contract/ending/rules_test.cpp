#include "flow/5_contract/ending/rules.h"

#include <gtest/gtest.h>

namespace contract {
namespace {

using base::Date;
using base::Money;

const Date kToday(2025, 9, 1);
const Date kLast(2025, 9, 30);
const char* const kWhy = "服务对象减少,双方同意提前解除。";
const char* const kHarm = "继续履行会使独居老人失去应急照护,损害社会公共利益。";

Contract agreement() {
  procurement::Measure visits, asked;
  visits.code = "M1";
  visits.most = 1628;
  visits.unit_price = Money::yuan(100);
  visits.most_amount = Money::yuan(162'800);
  asked.code = "M2";
  asked.counts = procurement::CountRule::ratio;
  asked.most_amount = Money::yuan(13'200);
  Contract c;
  c.id = {"ct_1"};
  c.owner_org = "pty_buyer";
  c.supplier = "pty_jia";
  c.breach = "虚报一次,该次不付款并扣同额;累计虚报十次,采购人可以解除合同。";
  c.price = Money::yuan(176'000);
  c.paid_total = Money::yuan(52'800);
  c.term_from = Date(2025, 4, 1);
  c.term_to = Date(2026, 1, 31);
  c.measures = {visits, asked};
  c.state = State::published;
  return c;
}
Endable at(const Contract& c, const std::vector<Ending>& others = {}, Date today = kToday) {
  return {c, others, false, Money::yuan(52'800), today};
}
ProposeEnd proposal(EndGround ground = EndGround::by_agreement) {
  ProposeEnd in;
  in.contract = {"ct_1"};
  in.ground = ground;
  in.reason = kWhy;
  in.last_day = kLast;
  return in;
}
base::Result<Ending> propose(const ProposeEnd& in, Side side = Side::purchaser,
                             const Contract& c = agreement()) {
  return end_proposed({"end_1"}, in, side, at(c));
}
ProposeEnd with(std::vector<FallsAway> less) {
  ProposeEnd in = proposal();
  in.falls_away = std::move(less);
  return in;
}
base::Result<Ending> order(const std::string& reason, Fault fault = Fault::neither,
                           const char* liability = "") {
  static const Contract c = agreement();
  return end_ordered({"end_2"}, {c.id, reason, kLast, fault, liability}, at(c), "head");
}
template <class T>
const base::Refusal* why(const base::Result<T>& r) {
  return r ? nullptr : r.error().why;
}

TEST(Ending, B20_takes_effect_when_the_other_side_agrees) {
  const Contract c = agreement();
  const Ending e = propose(with({{"M1", 700, Money::yuan(70'000)}})).value();
  EXPECT_EQ(e.state, EndingState::proposed);
  EXPECT_EQ(e.amount, Money::yuan(70'000));
  EXPECT_EQ(e.prepaid, Money::yuan(52'800));
  EXPECT_EQ(why(end_agreed(e, {Side::purchaser, "", "head2"}, at(c))), &kEndAlone);
  const Ending done = end_agreed(e, {Side::supplier, "同意", "jia"}, at(c)).value();
  EXPECT_EQ(done.state, EndingState::effective);
  const Contract after = ended_early(c, done);
  EXPECT_EQ(after.term_to, kLast);
  EXPECT_EQ(after.price, Money::yuan(106'000));
  EXPECT_EQ(after.measures[0].most, 928);
  EXPECT_TRUE(in_force(after));
  // And back: what a reader of an earlier day sees.
  const Contract was = before_end(after, ended_of(done));
  EXPECT_EQ(was.price, c.price);
  EXPECT_EQ(was.term_to, c.term_to);
  EXPECT_EQ(was.measures[0].most_amount, c.measures[0].most_amount);
  // Once.
  EXPECT_EQ(why(end_proposed({"end_3"}, proposal(), Side::supplier, at(after, {done}))),
            &kEndedAlready);
}

TEST(Ending, B20_who_proposed_withdraws_and_the_other_declines_with_a_reason) {
  const Ending e = propose(proposal(), Side::supplier).value();
  EXPECT_EQ(why(end_declined(e, {Side::supplier, "不", "jia"}, kToday)), &kEndAlone);
  EXPECT_EQ(why(end_declined(e, {Side::purchaser, "  ", "head"}, kToday)), &kEndReason);
  EXPECT_EQ(end_declined(e, {Side::purchaser, "继续履行", "head"}, kToday).value().state,
            EndingState::declined);
  EXPECT_EQ(why(end_withdrawn(e, {Side::purchaser, "", "head"}, kToday)), &kEndOthers);
  EXPECT_EQ(end_withdrawn(e, {Side::supplier, "", "jia"}, kToday).value().state,
            EndingState::withdrawn);
  const Contract c = agreement();
  EXPECT_EQ(why(end_proposed({"end_3"}, proposal(), Side::purchaser, at(c, {e}))), &kEndOpen);
}

TEST(Ending, B20_the_public_interest_is_ordered_and_never_proposed) {
  EXPECT_EQ(why(propose(proposal(EndGround::public_interest))), &kEndByOrder);
  EXPECT_EQ(why(order("   不再需要这项服务了                    ")), &kEndReason);
  EXPECT_EQ(why(order(kHarm, Fault::both)), &kEndFault);
  const Ending e = order(kHarm, Fault::purchaser, "采购人补偿已投入的成本").value();
  EXPECT_EQ(e.state, EndingState::effective);
  EXPECT_EQ(e.decided_by, "head");
  EXPECT_EQ(e.ground, EndGround::public_interest);
  EXPECT_EQ(e.amount, Money());
}

TEST(Ending, B20_a_breach_is_one_that_the_contract_names) {
  ProposeEnd in = proposal(EndGround::breach);
  in.liability = "退回虚报款项";
  EXPECT_EQ(why(propose(in)), &kEndBreach);
  in.clause = "迟到一次";
  EXPECT_EQ(why(propose(in)), &kEndBreach);
  in.clause = " 累计虚报十次,采购人可以解除合同 ";
  EXPECT_EQ(propose(in).value().fault, Fault::supplier);
  EXPECT_EQ(why(propose(in, Side::supplier)), &kEndBreach);
  in.fault = Fault::neither;
  EXPECT_EQ(why(propose(in)), &kEndFault);
  in.fault = Fault::supplier;
  in.liability = " ";
  EXPECT_EQ(why(propose(in)), &kEndFault);
}

TEST(Ending, B20_the_last_day_is_to_come_and_before_the_end) {
  const auto on = [](Date last) {
    ProposeEnd in = proposal();
    in.last_day = last;
    return why(propose(in));
  };
  EXPECT_EQ(on(kToday), nullptr);
  EXPECT_EQ(on(kToday.plus_days(-1)), &kEndLastDay);
  EXPECT_EQ(on(Date(2026, 1, 30)), nullptr);
  EXPECT_EQ(on(Date(2026, 1, 31)), &kEndLastDay);
  // What waited too long is proposed anew.
  const Contract c = agreement();
  const Ending e = propose(proposal()).value();
  const EndDecision jia{Side::supplier, "", "jia"};
  EXPECT_TRUE(end_agreed(e, jia, at(c, {e}, kLast)));
  EXPECT_EQ(why(end_agreed(e, jia, at(c, {e}, kLast.plus_days(1)))), &kEndLastDay);
}

TEST(Ending, B20_what_falls_away_is_at_the_contracts_price_and_leaves_something) {
  EXPECT_EQ(why(propose(with({{"M9", 1, Money::yuan(100)}}))), &kEndMeasure);
  EXPECT_EQ(why(propose(with({{"M1", 1, Money::yuan(99)}}))), &kEndMeasure);
  EXPECT_EQ(why(propose(with({{"M1", 1, Money::yuan(100)}, {"M1", 1, Money::yuan(100)}}))),
            &kEndMeasure);
  EXPECT_EQ(why(propose(with({{"M1", 1628, Money::yuan(162'800)}}))), &kEndMeasure);
  EXPECT_EQ(why(propose(with({{"M2", 0, Money::yuan(13'200)}}))), &kEndMeasure);
  EXPECT_EQ(why(propose(with({{"M2", 1, Money::yuan(1)}}))), &kEndMeasure);
  EXPECT_TRUE(propose(with({{"M2", 0, Money::yuan(13'199)}})));
}

TEST(Ending, A15_the_price_never_falls_below_what_is_paid) {
  // 176,000 less 123,200 is the 52,800 prepaid; a visit more is too many.
  EXPECT_TRUE(propose(with({{"M1", 1232, Money::yuan(123'200)}})));
  const auto more = propose(with({{"M1", 1233, Money::yuan(123'300)}}));
  ASSERT_EQ(why(more), &kEndBelowPaid);
  EXPECT_EQ(more.error().detail, "176000.00 − 123300.00 < 52800.00");
}

TEST(Ending, B20_nothing_to_end_once_it_is_over) {
  Contract c = agreement();
  c.final_assessed_on = kToday;
  EXPECT_EQ(why(propose(proposal(), Side::purchaser, c)), &kEndTooLate);
  c = agreement();
  c.term_to = kToday.plus_days(-1);
  EXPECT_EQ(why(propose(proposal(), Side::purchaser, c)), &kEndTooLate);
  c.state = State::closed;
  EXPECT_EQ(why(propose(proposal(), Side::purchaser, c)), &kNotInForce);
  c = agreement();
  Endable by = at(c);
  by.supplement_open = true;
  EXPECT_EQ(why(end_proposed({"end_1"}, proposal(), Side::purchaser, by)), &kEndSupplement);
}

}  // namespace
}  // namespace contract
