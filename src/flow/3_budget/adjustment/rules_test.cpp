#include "flow/3_budget/adjustment/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Date, base::Money;
using enum AdjustmentKind;

const Date kDay(2025, 5, 6);
constexpr std::array kAll{AdjustmentState::proposed, AdjustmentState::approved,
                          AdjustmentState::rejected, AdjustmentState::lapsed};

Adjusted line(const char* id, Money available = Money::yuan(100)) {
  Adjusted a;
  a.line.id = LineId{id};
  a.line.title = id;
  a.line.owner_org = "pty_1";
  a.line.year = 2025;
  a.line.amount = Money::yuan(200);
  a.line.state = State::approved;
  a.available = available;
  return a;
}
AdjustedLines lines(AdjustmentKind kind) {
  AdjustedLines out{line("lin_1"), {}};
  if (kind == transfer) out.to = line("lin_2");
  return out;
}
ProposeAdjustment wish(AdjustmentKind kind, Money amount = Money::yuan(100)) {
  ProposeAdjustment in{kind, LineId{"lin_1"}, {}, amount, "理由", "文号"};
  if (kind == transfer) in.to_line = LineId{"lin_2"};
  return in;
}
Adjustment adjustment(AdjustmentKind kind, AdjustmentState state = AdjustmentState::proposed) {
  Adjustment a = adjustment_proposed(AdjustmentId{"adj_1"}, wish(kind), lines(kind), kDay).value();
  a.state = state;
  return a;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
std::string may(AdjustmentKind kind, const AdjustedLines& l, Date day = kDay,
                Money amount = Money::yuan(100)) {
  return code(may_adjust(kind, amount, l, day));
}

TEST(BudgetAdjustment, A09_never_below_what_is_available_by_one_fen) {
  for (const auto kind : {cut, transfer}) {
    EXPECT_EQ(may(kind, lines(kind), kDay, Money::yuan(100)), "done");
    EXPECT_EQ(may(kind, lines(kind), kDay, Money::fen(100'01)), "adjustment.below_available");
  }
  EXPECT_EQ(may(raise, lines(raise), kDay, Money::yuan(9'999)), "done");
}

TEST(BudgetAdjustment, A09_nothing_after_the_year_or_once_it_is_closed) {
  for (const auto kind : {raise, cut, transfer}) {
    EXPECT_EQ(may(kind, lines(kind), Date(2025, 12, 31)), "done");
    EXPECT_EQ(may(kind, lines(kind), Date(2026, 1, 1)), "budget.year_over");
    auto l = lines(kind);
    l.from.line.state = State::closed;
    EXPECT_EQ(may(kind, l), "budget.year_closed");
    l.from.line.state = State::proposed;
    EXPECT_EQ(may(kind, l), "budget.not_approved");
  }
  auto l = lines(transfer);
  l.to->line.state = State::closed;
  EXPECT_EQ(may(transfer, l), "budget.year_closed");
}

TEST(BudgetAdjustment, A09_money_stays_with_its_department_year_and_source) {
  auto l = lines(transfer);
  l.to->line.owner_org = "pty_2";
  EXPECT_EQ(may(transfer, l), "adjustment.other_department");
  l = lines(transfer);
  l.to->line.year = 2026;
  EXPECT_EQ(may(transfer, l), "adjustment.other_year");
  for (const auto other : {Source::government_fund, Source::welfare_lottery,
                           Source::superior_transfer, Source::donation, Source::other}) {
    l = lines(transfer);
    l.to->line.source = other;
    EXPECT_EQ(may(transfer, l), "adjustment.other_source");
    l.from.line.source = other;
    EXPECT_EQ(may(transfer, l), "done");
  }
}

TEST(BudgetAdjustment, A09_a_line_that_carries_over_takes_no_new_money) {
  auto l = lines(transfer);
  l.to->line.carried_from = LineId{"lin_0"};
  EXPECT_EQ(may(transfer, l), "adjustment.carried_line");
  l = lines(raise);
  l.from.line.carried_from = LineId{"lin_0"};
  EXPECT_EQ(may(raise, l), "adjustment.carried_line");
  EXPECT_EQ(may(cut, l), "done") << "what it does not need may be given back";
  l = lines(transfer);
  l.from.line.carried_from = LineId{"lin_0"};
  EXPECT_EQ(may(transfer, l), "adjustment.carried_line") << "it is for what it was carried for";
}

TEST(BudgetAdjustment, every_fault_is_told) {
  auto l = lines(transfer);
  l.to->line.owner_org = "pty_2";
  l.to->line.year = 2026;
  l.to->line.source = Source::donation;
  const auto r = may_adjust(transfer, Money::yuan(101), l, kDay);
  ASSERT_FALSE(bool(r));
  EXPECT_EQ(r.error().problems.size(), 4U);
  const auto one = may_adjust(cut, Money::yuan(101), lines(cut), kDay);
  EXPECT_TRUE(one.error().problems.empty()) << "a single fault is the refusal itself";
}

TEST(BudgetAdjustment, reason_and_document_are_more_than_blanks) {
  auto in = wish(raise);
  in.reason = " ";
  EXPECT_EQ(code(adjustment_proposed(AdjustmentId{"a"}, in, lines(raise), kDay)),
            "adjustment.no_grounds");
  in = wish(raise);
  in.basis = "\t";
  EXPECT_EQ(code(adjustment_proposed(AdjustmentId{"a"}, in, lines(raise), kDay)),
            "adjustment.no_grounds");
}

TEST(BudgetAdjustment, every_state_by_every_act) {
  const AdjustmentDecision d{"fin", "同意", kDay};
  for (const auto kind : {raise, cut, transfer}) {
    for (const auto state : kAll) {
      const std::string may = state == AdjustmentState::proposed ? "done" : "flow.wrong_state";
      EXPECT_EQ(code(adjustment_approved(adjustment(kind, state), lines(kind), d)), may);
      EXPECT_EQ(code(adjustment_rejected(adjustment(kind, state), d)), may);
      EXPECT_EQ(code(adjustment_lapsed(adjustment(kind, state), kDay)), may);
    }
  }
}

TEST(BudgetAdjustment, approval_moves_it_once_and_the_lines_amount_follows) {
  const AdjustmentDecision d{"fin", "", kDay};
  const auto up = adjustment_approved(adjustment(raise), lines(raise), d).value();
  EXPECT_EQ(up.line.amount, Money::yuan(300));
  EXPECT_EQ(up.moves.at(0).kind, Kind::raise);
  EXPECT_EQ(up.moves[0].ref, "adjustment/adj_1");
  const auto down = adjustment_approved(adjustment(cut), lines(cut), d).value();
  EXPECT_EQ(down.line.amount, Money::yuan(100));
  EXPECT_FALSE(down.to.has_value());
  const auto over = adjustment_approved(adjustment(transfer), lines(transfer), d).value();
  EXPECT_EQ(over.line.amount + over.to->amount, Money::yuan(400));
  EXPECT_EQ(over.moves[0].kind, Kind::transfer_out);
  EXPECT_EQ(over.to_moves.at(0).kind, Kind::transfer_in);
  auto spent = lines(cut);
  spent.from.available = Money::fen(99'99);  // since it was proposed
  EXPECT_EQ(code(adjustment_approved(adjustment(cut), spent, d)), "adjustment.below_available");
}

}  // namespace
}  // namespace budget
