#include "flow/3_budget/plan/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Date, base::Money;

LineBody line() {
  LineBody l;
  l.id = LineId{"lin_1"};
  l.owner_org = "pty_1";
  l.year = 2025;
  l.title = "居家照料";
  l.function_code = "2081006";
  l.catalogue_item = catalogue::ItemId{"itm_1"};
  l.medium_term_plan = "规划";
  l.amount = Money::yuan(100);
  l.state = State::approved;
  l.source = Source::welfare_lottery;
  return l;
}
SetPlan wish(const std::vector<std::int64_t>& years) {
  SetPlan in;
  in.line = LineId{"lin_1"};
  in.budget_guaranteed = in.content_fixed = in.continuous = in.funding_stable =
      in.price_change_small = true;
  for (const auto year : years)
    in.years.push_back({year, Money::yuan(50)});
  return in;
}
StandingPlan standing(const std::vector<std::int64_t>& years) {
  StandingPlan p{planned(PlanId{"plan_1"}, wish(years), line(), 3).value(), {}};
  p.years.push_back(
      {2025, Money::yuan(100), LineId{"lin_1"}, PlanStanding::approved, Money::yuan(100), {}});
  for (const auto year : years)
    p.years.push_back({year, Money::yuan(50), {}, PlanStanding::planned, Money::yuan(50), {}});
  return p;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

TEST(YearPlan, A14_at_most_three_years_after_the_lines_own) {
  EXPECT_EQ(code(planned(PlanId{"p"}, wish({2026, 2027, 2028}), line(), 3)), "done");
  EXPECT_EQ(code(planned(PlanId{"p"}, wish({2026, 2027, 2028, 2029}), line(), 3)),
            "year_plan.too_long");
  EXPECT_EQ(planned(PlanId{"p"}, wish({2026, 2027}), line(), 3).value().total, Money::yuan(200));
}

TEST(YearPlan, A14_all_five_conditions) {
  for (bool PlanGrounds::*one :
       {&PlanGrounds::budget_guaranteed, &PlanGrounds::content_fixed, &PlanGrounds::continuous,
        &PlanGrounds::funding_stable, &PlanGrounds::price_change_small}) {
    SetPlan in = wish({2026});
    in.*one = false;
    const auto r = planned(PlanId{"p"}, in, line(), 3);
    EXPECT_EQ(code(r), "year_plan.grounds");
    EXPECT_EQ(r.error().problems.size(), 1U);
  }
}

TEST(YearPlan, years_follow_one_after_the_other) {
  for (const auto& years :
       std::vector<std::vector<std::int64_t>>{{2025}, {2027}, {2026, 2026}, {2026, 2028}, {2024}})
    EXPECT_EQ(code(planned(PlanId{"p"}, wish(years), line(), 3)), "year_plan.bad_years");
  LineBody l = line();
  l.catalogue_item.reset();
  EXPECT_EQ(code(planned(PlanId{"p"}, wish({2026}), l, 3)), "year_plan.no_item");
  l = line();
  l.state = State::closed;
  EXPECT_EQ(code(planned(PlanId{"p"}, wish({2026}), l, 3)), "budget.year_closed");
}

TEST(YearPlan, set_anew_until_a_year_of_it_is_proposed) {
  StandingPlan p = standing({2026, 2027});
  EXPECT_EQ(replaced(p).value().state, PlanState::replaced);
  p.years[1].line = LineId{"lin_2"};
  EXPECT_EQ(code(replaced(p)), "year_plan.begun");
  p = standing({2026});
  p.plan.state = PlanState::replaced;
  EXPECT_EQ(code(replaced(p)), "flow.wrong_state");
  EXPECT_EQ(code(proposal(p, 2026, line())), "flow.wrong_state");
}

TEST(YearPlan, a_years_line_is_proposed_once_as_planned) {
  StandingPlan p = standing({2026});
  const ProposeLine in = proposal(p, 2026, line()).value();
  EXPECT_EQ(in.amount, Money::yuan(50));
  EXPECT_EQ(in.source, Source::welfare_lottery);
  EXPECT_EQ(in.catalogue_item, catalogue::ItemId{"itm_1"});
  EXPECT_EQ(in.medium_term_plan, "规划");
  EXPECT_EQ(code(proposal(p, 2027, line())), "year_plan.year_not_planned");
  EXPECT_EQ(code(proposal(p, 2025, line())), "year_plan.year_proposed");
  p.years[1].line = LineId{"lin_2"};
  EXPECT_EQ(code(proposal(p, 2026, line())), "year_plan.year_proposed");
}

TEST(YearPlan, A14_a_term_beyond_the_lines_year_is_covered_year_by_year) {
  const Money price = Money::yuan(150);
  EXPECT_EQ(code(covers(line(), {}, Date(2025, 12, 31), price)), "done") << "carried over";
  EXPECT_EQ(code(covers(line(), {}, Date(2026, 1, 1), price)), "year_plan.not_covered");
  EXPECT_EQ(code(covers(line(), standing({2026}), Date(2026, 12, 31), price)), "done");
  EXPECT_EQ(code(covers(line(), standing({2026}), Date(2027, 1, 1), price)),
            "year_plan.not_covered");
  EXPECT_EQ(code(covers(line(), standing({2026}), Date(2026, 12, 31), Money::fen(150'01))),
            "year_plan.below_price");
  EXPECT_EQ(code(covers(line(), standing({2026, 2027}), Date(2027, 1, 1), Money::yuan(200))),
            "done");
}

}  // namespace
}  // namespace budget
