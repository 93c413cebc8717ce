#include "flow/3_budget/plan/rules_pledge.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Money;

template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
std::vector<Money> yuan(const std::vector<std::int64_t>& all) {
  std::vector<Money> out;
  for (const auto one : all)
    out.push_back(Money::yuan(one));
  return out;
}
StandingPlan plan() {
  StandingPlan p;
  p.years.push_back({2025, Money::yuan(100), LineId{"lin_1"}, PlanStanding::approved, {}, {}});
  p.years.push_back({2026, Money::yuan(60), {}, PlanStanding::planned, Money::yuan(60), {}});
  p.years.push_back(
      {2027, Money::yuan(70), {}, PlanStanding::planned, Money::yuan(70), Money::yuan(50)});
  return p;
}

TEST(YearPledge, A14_later_years_come_after_the_lines_own_in_order) {
  const auto sound = [](const std::vector<PlannedYear>& later) {
    return code(sound_years(2025, Money::yuan(100), later));
  };
  const Money one = Money::yuan(1);
  EXPECT_EQ(sound({}), "done");
  EXPECT_EQ(sound({{2026, one}, {2027, one}}), "done");
  EXPECT_EQ(sound({{2027, one}}), "done");
  for (const auto& bad : std::vector<std::vector<PlannedYear>>{
           {{2025, one}}, {{2024, one}}, {{2026, one}, {2026, one}}, {{2027, one}, {2026, one}}})
    EXPECT_EQ(sound(bad), "year_plan.pledge_years");
}

TEST(YearPledge, A14_the_first_year_bears_something) {
  EXPECT_EQ(code(sound_years(2025, Money::fen(100), {{2026, Money::fen(99)}})), "done");
  EXPECT_EQ(code(sound_years(2025, Money::fen(100), {{2026, Money::fen(100)}})),
            "year_plan.pledge_years");
}

TEST(YearPledge, A14_no_more_than_the_plan_has_free) {
  EXPECT_EQ(code(may_pledge(plan(), {{2026, Money::yuan(60)}, {2027, Money::yuan(20)}})), "done");
  EXPECT_EQ(code(may_pledge(plan(), {{2026, Money::yuan(60) + Money::fen(1)}})),
            "year_plan.over_pledged");
  EXPECT_EQ(code(may_pledge(plan(), {{2027, Money::yuan(20) + Money::fen(1)}})),
            "year_plan.over_pledged");
  EXPECT_EQ(code(may_pledge(plan(), {{2028, Money::fen(1)}})), "year_plan.no_plan_of_year");
  EXPECT_EQ(code(may_pledge(plan(), {{2025, Money::fen(1)}})), "year_plan.no_plan_of_year");
  EXPECT_EQ(code(may_pledge({}, {{2026, Money::fen(1)}})), "year_plan.no_plan_of_year");
  EXPECT_EQ(code(may_pledge({}, {})), "done");
}

TEST(YearPledge, what_a_price_saves_is_taken_off_the_last_year_first) {
  const auto years = yuan({100, 60, 50});
  EXPECT_EQ(cut_down(years, Money::yuan(210)), years);
  EXPECT_EQ(cut_down(years, Money::yuan(200)), yuan({100, 60, 40}));
  EXPECT_EQ(cut_down(years, Money::yuan(160)), yuan({100, 60, 0}));
  EXPECT_EQ(cut_down(years, Money::yuan(159)), yuan({100, 59, 0}));
  EXPECT_EQ(cut_down(years, Money::yuan(70)), yuan({70, 0, 0}));
  EXPECT_EQ(cut_down(years, Money()), yuan({0, 0, 0}));
}

TEST(YearPledge, money_is_taken_from_the_first_place_first) {
  EXPECT_EQ(taken_from(yuan({100, 60}), Money::yuan(100)), yuan({100, 0}));
  EXPECT_EQ(taken_from(yuan({100, 60}), Money::yuan(101)), yuan({100, 1}));
  EXPECT_EQ(taken_from(yuan({0, 60}), Money::yuan(60)), yuan({0, 60}));
  EXPECT_EQ(taken_from(yuan({100, 60}), Money()), yuan({0, 0}));
}

}  // namespace
}  // namespace budget
