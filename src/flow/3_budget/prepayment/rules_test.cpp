#include "flow/3_budget/prepayment/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Money;

/// The pilot's: 52,800.00 prepaid, half of it recovered at mid-term.
Prepayment pilot() {
  return {"procurement/1",     LineId{"lin_1"},     "pty_1", 2,
          Money::yuan(52'800), Money::yuan(26'400), {}};
}
LineBody line(State state) {
  LineBody l;
  l.title = "居家照料";
  l.state = state;
  return l;
}
Refund wish(RefundTo to, Money amount = Money::yuan(26'400)) {
  return {"procurement/1", amount, to, "多付", "回单"};
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

TEST(BudgetPrepayment, A15_no_more_is_recovered_than_is_outstanding_by_one_fen) {
  EXPECT_EQ(outstanding(pilot()), Money::yuan(26'400));
  EXPECT_EQ(code(may_recover(pilot(), Money::yuan(26'400))), "done");
  EXPECT_EQ(code(may_recover(pilot(), Money::fen(26'400'01))), "budget.not_prepaid");
  Prepayment p = pilot();
  p.refunded = Money::yuan(400);
  EXPECT_EQ(outstanding(p), Money::yuan(26'000));
  EXPECT_EQ(code(may_recover(p, Money::fen(26'000'01))), "budget.not_prepaid");
}

TEST(BudgetPrepayment, A15_a_refund_returns_to_the_line_while_its_year_is_open) {
  const auto back = refunded(pilot(), wish(RefundTo::committed), line(State::approved));
  ASSERT_TRUE(bool(back));
  ASSERT_TRUE(back.value().has_value());
  EXPECT_EQ(back.value()->kind, Kind::refund);
  EXPECT_EQ(back.value()->debit, Account::committed);
  EXPECT_EQ(back.value()->credit, Account::spent);
  const auto free = refunded(pilot(), wish(RefundTo::available), line(State::approved));
  EXPECT_EQ(free.value()->debit, Account::available);
  EXPECT_EQ(code(refunded(pilot(), wish(RefundTo::treasury), line(State::approved))),
            "budget.not_to_treasury");
}

TEST(BudgetPrepayment, A15_a_refund_of_a_closed_year_goes_to_the_treasury) {
  for (const auto to : {RefundTo::committed, RefundTo::available})
    EXPECT_EQ(code(refunded(pilot(), wish(to), line(State::closed))), "budget.to_treasury");
  const auto gone = refunded(pilot(), wish(RefundTo::treasury), line(State::closed));
  ASSERT_TRUE(bool(gone));
  EXPECT_FALSE(gone.value().has_value()) << "nothing in a closed book moves";
}

TEST(BudgetPrepayment, a_refund_has_a_reason_a_document_and_a_bound) {
  Refund in = wish(RefundTo::committed);
  in.reason = " ";
  EXPECT_EQ(code(refunded(pilot(), in, line(State::approved))), "budget.no_grounds");
  in = wish(RefundTo::committed);
  in.basis = "";
  EXPECT_EQ(code(refunded(pilot(), in, line(State::approved))), "budget.no_grounds");
  in = wish(RefundTo::committed, Money::fen(26'400'01));
  EXPECT_EQ(code(refunded(pilot(), in, line(State::approved))), "budget.not_prepaid");
}

}  // namespace
}  // namespace budget
