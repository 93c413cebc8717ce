#include "flow/3_budget/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Date, base::Money;

const Date kDay(2025, 1, 14);
constexpr std::array kStates{State::proposed, State::approved, State::closed};
constexpr std::array kKinds{Kind::approve,
                            Kind::raise,
                            Kind::cut,
                            Kind::transfer_out,
                            Kind::transfer_in,
                            Kind::open_stage,
                            Kind::reserve,
                            Kind::commit,
                            Kind::spend,
                            Kind::prepay,
                            Kind::refund,
                            Kind::release_reserved,
                            Kind::release_committed,
                            Kind::carry_out,
                            Kind::carry_in,
                            Kind::lapse};

catalogue::Item item(catalogue::State state = catalogue::State::published) {
  catalogue::Item i;
  i.id = catalogue::ItemId{"itm_1"};
  i.state = state;
  return i;
}
ProposeLine wish() {
  return {2025,   "居家照料",           "2081006", catalogue::ItemId{"itm_1"},
          "规划", Money::yuan(200'000), {},        {}};
}
LineBody line(State state = State::approved) {
  const auto i = item();
  LineBody l = proposed(LineId{"lin_1"}, wish(), &i, kDay).value();
  l.state = state;
  return l;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

TEST(Budget, A09_a_line_for_a_service_needs_the_catalogue_and_the_plan) {
  for (const auto state : {catalogue::State::draft, catalogue::State::returned,
                           catalogue::State::reviewed, catalogue::State::withdrawn}) {
    const auto i = item(state);
    EXPECT_EQ(code(proposed(LineId{"l"}, wish(), &i, kDay)), "budget.not_in_catalogue");
    EXPECT_EQ(code(approved(line(State::proposed), &i, "fin", kDay)), "budget.not_in_catalogue");
    EXPECT_EQ(code(gate(line(), i, kDay)), "budget.not_in_catalogue");
  }
  const auto i = item();
  auto in = wish();
  for (const auto& plan : {std::optional<std::string>(), std::optional<std::string>("  ")}) {
    in.medium_term_plan = plan;
    EXPECT_EQ(code(proposed(LineId{"l"}, in, &i, kDay)), "budget.no_plan");
    in.catalogue_item.reset();
    EXPECT_EQ(code(proposed(LineId{"l"}, in, nullptr, kDay)), "done");  // running costs
    in.catalogue_item = i.id;
  }
}

TEST(Budget, A09_nothing_is_budgeted_after_the_year) {
  const auto i = item();
  EXPECT_EQ(code(proposed(LineId{"l"}, wish(), &i, Date(2025, 12, 31))), "done");
  EXPECT_EQ(code(proposed(LineId{"l"}, wish(), &i, Date(2026, 1, 1))), "budget.year_over");
  EXPECT_EQ(code(approved(line(State::proposed), &i, "fin", Date(2025, 12, 31))), "done");
  EXPECT_EQ(code(approved(line(State::proposed), &i, "fin", Date(2026, 1, 1))), "budget.year_over");
  EXPECT_EQ(code(proposed(LineId{"l"}, wish(), &i, Date(2024, 12, 31))), "done");
}

TEST(Budget, A09_the_gate_asks_for_everything) {
  EXPECT_EQ(code(gate(line(), item(), kDay)), "done");
  EXPECT_EQ(code(gate(line(State::proposed), item(), kDay)), "budget.not_approved");
  EXPECT_EQ(code(gate(line(State::closed), item(), kDay)), "budget.year_closed");
  auto other = item();
  other.id = catalogue::ItemId{"itm_2"};
  EXPECT_EQ(code(gate(line(), other, kDay)), "budget.other_item");
  auto l = line();
  l.catalogue_item.reset();
  EXPECT_EQ(code(gate(l, item(), kDay)), "budget.other_item");
  l = line();
  l.medium_term_plan = "";
  EXPECT_EQ(code(gate(l, item(), kDay)), "budget.no_plan");
  EXPECT_EQ(code(gate(line(), item(), Date(2024, 12, 31))), "budget.other_year");
  EXPECT_EQ(code(gate(line(), item(), Date(2025, 12, 31))), "done");
  EXPECT_EQ(code(gate(line(), item(), Date(2026, 1, 1))), "budget.other_year");
}

TEST(Budget, a_function_code_has_three_five_or_seven_digits) {
  auto in = wish();
  in.catalogue_item.reset();
  for (const char* good : {"208", "20810", "2081006"}) {
    in.function_code = good;
    EXPECT_EQ(code(proposed(LineId{"l"}, in, nullptr, kDay)), "done") << good;
  }
  for (const char* bad : {"", "20", "2081", "208100", "20810066", "20x"}) {
    in.function_code = bad;
    EXPECT_EQ(code(proposed(LineId{"l"}, in, nullptr, kDay)), "budget.bad_function_code") << bad;
  }
}

TEST(Budget, approved_once) {
  for (const State state : kStates)
    EXPECT_EQ(code(approved(line(state), nullptr, "fin", kDay)),
              state == State::proposed ? "done" : "flow.wrong_state");
  const auto l = approved(line(State::proposed), nullptr, "fin", kDay).value();
  EXPECT_EQ(l.approved_on, kDay);
  EXPECT_EQ(l.approved_by, "fin");
}

TEST(Budget, every_state_by_every_kind_of_movement) {
  for (const Kind kind : kKinds) {
    EXPECT_EQ(code(may_move(line(State::proposed), kind, kDay)), "budget.not_approved");
    EXPECT_EQ(code(may_move(line(State::closed), kind, kDay)), "budget.year_closed");
    EXPECT_EQ(code(may_move(line(), kind, Date(2025, 12, 31))), "done");
    const bool back = kind == Kind::release_reserved || kind == Kind::release_committed ||
                      kind == Kind::refund || kind == Kind::carry_out || kind == Kind::carry_in ||
                      kind == Kind::lapse;
    EXPECT_EQ(code(may_move(line(), kind, Date(2026, 1, 1))), back ? "done" : "budget.year_over");
  }
}

/// approved = available + reserved + committed + spent + carried + lapsed, for each change alone.
TEST(Budget, what_is_debited_is_credited) {
  for (const Posting& p : kPostings) {
    const Balance b = change({p.kind, p.debit, p.credit, Money::fen(7), "r"});
    EXPECT_EQ(b.approved,
              b.available + b.held + b.reserved + b.committed + b.spent + b.carried + b.lapsed);
    EXPECT_LE(b.committed_ever, Money::fen(7));
    const bool in = p.kind == Kind::carry_in;
    EXPECT_EQ(b.carried_in, Money::fen(in ? 7 : 0));
    EXPECT_EQ(b.reserved_ever, Money::fen(in || p.kind == Kind::reserve ? 7 : 0));
    const bool committed = p.debit == Account::committed && p.kind != Kind::refund;
    EXPECT_EQ(b.committed_ever, Money::fen(committed ? 7 : 0));
    const bool adds = p.kind == Kind::raise || p.kind == Kind::transfer_in;
    const bool takes = p.kind == Kind::cut || p.kind == Kind::transfer_out;
    EXPECT_EQ(b.adjusted, Money::fen(adds ? 7 : takes ? -7 : 0));
  }
  EXPECT_THROW(change({Kind::spend, Account::spent, Account::reserved, Money::fen(7), "r"}),
               base::Bug);
  EXPECT_THROW(change(move_of(Kind::spend, Money(), "r")), base::Bug);
  EXPECT_THROW(move_of(Kind::carry_out, Money::fen(7), "r"), base::Bug);  // from which account?
}

TEST(Budget, a_year_closes_from_its_last_day_on_and_in_order) {
  EXPECT_EQ(code(may_close(2025, {}, Date(2025, 12, 30))), "budget.year_not_over");
  EXPECT_EQ(code(may_close(2025, {}, Date(2025, 12, 31))), "done");
  EXPECT_EQ(code(may_close(2025, {}, Date(2026, 3, 1))), "done");
  EXPECT_EQ(code(may_close(2025, {.closed = true}, Date(2025, 12, 31))), "budget.year_closed");
  EXPECT_EQ(code(may_close(2025, {.next_closed = true}, Date(2026, 12, 31))),
            "budget.next_year_closed");
  EXPECT_EQ(code(may_close(2025, {.earlier_open = 2024}, Date(2025, 12, 31))),
            "budget.earlier_year_open");
}

OpenLine open(Money available, std::vector<RefBalance> refs, std::int64_t carried_times = 0) {
  return {line(), available, Money(), std::move(refs), carried_times};
}
const Closer kCloser{"fin", Date(2025, 12, 31), 2};

/// The pilot: 200,000.00 approved, 176,000.00 committed, 108,900.00 spent.
TEST(Budget, the_pilots_year_closes_to_the_fen) {
  const auto c = closed(open(Money::yuan(24'000), {{"contract/1", {}, Money::yuan(67'100)}}),
                        LineId{"lin_2"}, kCloser);
  ASSERT_TRUE(bool(c));
  const Closing& out = c.value();
  EXPECT_EQ(out.carried.text(), "67100.00");
  EXPECT_EQ(out.lapsed.text(), "24000.00");
  EXPECT_EQ(out.line.state, State::closed);
  EXPECT_EQ(out.line.carried_to, LineId{"lin_2"});
  ASSERT_TRUE(out.next.has_value());
  EXPECT_EQ(out.next->year, 2026);
  EXPECT_EQ(out.next->amount.text(), "67100.00");
  EXPECT_EQ(out.next->state, State::approved);
  EXPECT_EQ(out.next->carried_from, LineId{"lin_1"});
  EXPECT_EQ(out.next->medium_term_plan, "规划");
  EXPECT_FALSE(out.next->carried_to.has_value());
  EXPECT_FALSE(out.next->closed_on.has_value());
  ASSERT_EQ(out.moves.size(), 2U);
  EXPECT_EQ(out.moves[0].credit, Account::committed);
  EXPECT_EQ(out.moves[0].ref, "contract/1");
  EXPECT_EQ(out.moves[1].kind, Kind::lapse);
  ASSERT_EQ(out.next_moves.size(), 1U);
  EXPECT_EQ(out.next_moves[0].debit, Account::committed);
  EXPECT_EQ(out.next_moves[0].ref, "contract/1");
}

TEST(Budget, what_is_reserved_is_carried_as_reserved_each_reference_by_itself) {
  const auto out =
      closed(open(Money(), {{"a", Money::yuan(1), Money::yuan(2)}, {"b", Money::yuan(4), Money()}}),
             LineId{"lin_2"}, kCloser)
          .value();
  EXPECT_EQ(out.carried, Money::yuan(7));
  EXPECT_EQ(out.lapsed, Money());
  ASSERT_EQ(out.next_moves.size(), 3U);
  EXPECT_EQ(out.next_moves[0].debit, Account::reserved);
  EXPECT_EQ(out.next_moves[1].debit, Account::committed);
  EXPECT_EQ(out.next_moves[2].ref, "b");
}

TEST(Budget, running_costs_lapse_and_carry_nothing) {
  const auto out = closed(open(Money::fen(80'365), {}), LineId{"lin_2"}, kCloser).value();
  EXPECT_EQ(out.lapsed.text(), "803.65");
  EXPECT_FALSE(out.next.has_value());
  EXPECT_FALSE(out.line.carried_to.has_value());
  OpenLine never{line(State::proposed), Money(), Money(), {}, 0};
  EXPECT_TRUE(closed(never, LineId{"x"}, kCloser).value().moves.empty());
  never.line = line(State::closed);
  EXPECT_EQ(code(closed(never, LineId{"x"}, kCloser)), "flow.wrong_state");
}

/// 预算法 §42: carried once and twice; a third time it is not carried, and lapses once it is free.
TEST(Budget, A09_carry_years_max_money_carried_for_two_years_running_is_not_carried_again) {
  for (const std::int64_t times : {0, 1, 2, 3}) {
    const auto out = closed(open(Money::yuan(1), {{"a", Money::yuan(2), Money::yuan(4)}}, times),
                            LineId{"n"}, kCloser)
                         .value();
    const bool surplus = times >= 2;
    EXPECT_EQ(out.surplus, surplus) << times;
    EXPECT_EQ(out.carried, Money::yuan(surplus ? 0 : 6)) << times;
    EXPECT_EQ(out.lapsed, Money::yuan(1)) << times;
    EXPECT_EQ(out.next.has_value(), !surplus) << times;
    EXPECT_EQ(out.line.carried_to.has_value(), !surplus) << times;
    EXPECT_EQ(out.unfinished.size(), surplus ? 1U : 0U) << times;
  }
}

TEST(Budget, A09_a_lapse_with_commitments_open_is_refused_and_each_is_named) {
  const auto at = [](std::vector<RefBalance> refs) {
    return closed(open(Money::yuan(1), std::move(refs), 2), LineId{"n"}, kCloser).value();
  };
  EXPECT_EQ(code(may_lapse({at({}), at({{"paid", Money(), Money()}})})), "done");
  EXPECT_EQ(code(may_lapse({at({{"a", Money(), Money::fen(1)}})})), "budget.lapse_open");
  EXPECT_EQ(code(may_lapse({at({{"a", Money::fen(1), Money()}})})), "budget.lapse_open");
  const auto two =
      may_lapse({at({{"a", Money::fen(1), Money::fen(2)}}), at({{"b", Money(), Money::yuan(3)}})});
  ASSERT_EQ(two.error().problems.size(), 2U);
  EXPECT_NE(two.error().problems[0].en.find("0.03 stands under a"), std::string::npos);
  EXPECT_NE(two.error().problems[1].zh.find("b 名下还有 3.00 元"), std::string::npos);
}

TEST(Budget, A09_a_line_is_tied_to_a_published_item_with_its_plan_until_it_is_approved) {
  auto i = item();
  LineBody l = line(State::proposed);
  l.catalogue_item.reset();
  l.medium_term_plan = "规划";
  EXPECT_EQ(tied(l, i, {}, kDay).value().catalogue_item, i.id);
  EXPECT_EQ(tied(l, i, "另一规划", kDay).value().medium_term_plan, "另一规划");
  EXPECT_EQ(code(tied(l, i, "  ", kDay)), "budget.no_plan");
  l.medium_term_plan.clear();
  EXPECT_EQ(code(tied(l, i, {}, kDay)), "budget.no_plan");
  EXPECT_EQ(code(tied(line(State::approved), i, "规划", kDay)), "flow.wrong_state");
  i.state = catalogue::State::draft;
  EXPECT_EQ(code(tied(line(State::proposed), i, "规划", kDay)), "budget.not_in_catalogue");
}

TEST(Budget, what_is_held_lapses_and_what_is_committed_is_carried) {
  OpenLine l = open(Money::yuan(3), {{"a", Money(), Money::yuan(5)}});
  l.held = Money::yuan(9);
  const auto out = closed(l, LineId{"n"}, kCloser).value();
  EXPECT_EQ(out.lapsed, Money::yuan(12));
  EXPECT_EQ(out.carried, Money::yuan(5));
  EXPECT_EQ(out.moves.back().credit, Account::held);
}

TEST(Budget, a_line_keeps_its_source) {
  auto in = wish();
  const auto i = item();
  EXPECT_EQ(proposed(LineId{"l"}, in, &i, kDay).value().source, Source::general_budget);
  in.source = Source::welfare_lottery;
  EXPECT_EQ(proposed(LineId{"l"}, in, &i, kDay).value().source, Source::welfare_lottery);
  LineBody l = line();
  l.source = Source::donation;
  OpenLine o{l, Money(), Money(), {{"a", Money(), Money::yuan(5)}}, 0};
  EXPECT_EQ(closed(o, LineId{"n"}, kCloser).value().next->source, Source::donation);
}

}  // namespace
}  // namespace budget
