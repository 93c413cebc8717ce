#include "flow/3_budget/cost/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Date, base::Exact, base::Money;

registry::Rule rule(std::string key, std::string value, std::string unit) {
  registry::Rule r;
  r.key = std::move(key);
  r.area = "4406";
  r.effective_from = Date(2025, 3, 1);
  r.value = std::move(value);
  r.unit = std::move(unit);
  r.basis = "来源";
  return r;
}
CostLaw law() {
  return {rule("S-05.minimum_wage", "208000", "fen"),
          rule("S-05.price_floor_ratio", "13/10", "ratio"),
          {}};
}
CostStaff worker() {
  CostStaff s;
  s.title = "社工";
  s.wage = Money::yuan(6'000);
  s.months = 9;
  s.contribution_percent = Exact(35);
  s.pension = s.medical = s.unemployment = s.injury = s.maternity = s.housing_fund = true;
  return s;
}
CostInput input() {
  return {"440607004000",      Date(2025, 3, 1),   {worker()}, Money::yuan(5'000),
          Money::yuan(10'000), Money::yuan(8'000), Exact(6)};
}
std::vector<std::string> rules_of(const base::Result<Cost>& r) {
  std::vector<std::string> out;
  for (const auto& w : r.value().warnings)
    out.push_back(w.rule);
  return out;
}
using Rules = std::vector<std::string>;

TEST(CostModel, S05_sums_to_the_fen) {
  CostInput in = input();
  in.staff[0].fte = Exact(2);
  const Cost c = computed(in, law()).value();
  EXPECT_EQ(c.rows.at(0).wages.text(), "108000.00");
  EXPECT_EQ(c.rows[0].contributions.text(), "37800.00");
  EXPECT_EQ(c.tax.text(), "10128.00");
  EXPECT_EQ(c.total.text(), "178928.00");
  EXPECT_EQ(c.fte_months, Exact(18));
  EXPECT_EQ(c.price_per_fte_month.text(), "9940.44");
  EXPECT_TRUE(c.warnings.empty());
  // A third of a post: wages and contributions each rounded half up, once.
  in.staff[0].fte = Exact(1, 3);
  in.staff[0].wage = Money::fen(1'000'01);
  in.staff[0].months = 1;
  const Cost third = computed(in, law()).value();
  EXPECT_EQ(third.rows[0].wages.text(), "333.34");
  EXPECT_EQ(third.rows[0].contributions.text(), "116.67");
}

TEST(CostModel, S05_a_wage_of_the_minimum_is_enough_and_a_fen_less_is_not) {
  CostInput in = input();
  in.staff[0].wage = Money::fen(2'080'00);
  EXPECT_EQ(rules_of(computed(in, law())), Rules{});
  in.staff[0].wage = Money::fen(2'079'99);
  EXPECT_EQ(rules_of(computed(in, law())), Rules{"S-05.minimum_wage"});
}

TEST(CostModel, S05_each_of_the_five_insurances_and_the_housing_fund) {
  for (bool CostStaff::*one :
       {&CostStaff::pension, &CostStaff::medical, &CostStaff::unemployment, &CostStaff::injury,
        &CostStaff::maternity, &CostStaff::housing_fund}) {
    CostInput in = input();
    in.staff[0].*one = false;
    EXPECT_EQ(rules_of(computed(in, law())), Rules{"S-05.contributions"});
  }
  CostInput in = input();
  in.staff[0].contribution_percent = Exact(0);
  EXPECT_EQ(rules_of(computed(in, law())), Rules{"S-05.contributions"});
}

TEST(CostModel, S05_supervision_and_tax_are_missed) {
  CostInput in = input();
  in.supervision = Money();
  EXPECT_EQ(rules_of(computed(in, law())), Rules{"S-05.supervision"});
  in.tax_percent = Exact(0);
  EXPECT_EQ(rules_of(computed(in, law())), (Rules{"S-05.supervision", "S-05.tax"}));
}

/// 1.3 × 2,080.00 = 2,704.00 a post and month: exactly that is enough.
TEST(CostModel, S05_price_floor_is_exact) {
  CostInput in = input();
  in.staff[0].wage = Money::yuan(2'080);
  in.staff[0].months = 1;
  in.staff[0].contribution_percent = Exact(20);  // 416.00
  in.activity = in.admin = Money();
  in.tax_percent = Exact(4);
  in.supervision = Money::yuan(104);  // 2,600.00, with 104.00 of tax
  EXPECT_EQ(computed(in, law()).value().total.text(), "2704.00");
  EXPECT_EQ(rules_of(computed(in, law())), Rules{});
  in.supervision = Money::fen(103'99);  // 2,599.99, with 104.00 of tax
  EXPECT_EQ(computed(in, law()).value().total.text(), "2703.99");
  EXPECT_EQ(rules_of(computed(in, law())), Rules{"S-05.price_floor_ratio"});
  in.staff[0].fte = Exact(2);  // the price is held against posts, not against the sum
  EXPECT_EQ(rules_of(computed(in, law())), Rules{"S-05.price_floor_ratio"});
}

TEST(CostModel, S05_without_a_row_nothing_is_guessed) {
  CostLaw none = law();
  none.minimum_wage.reset();
  const auto c = computed(input(), none);
  EXPECT_EQ(rules_of(c), Rules{"S-05.minimum_wage"});
  EXPECT_FALSE(c.value().minimum_wage.has_value());
  EXPECT_FALSE(c.value().price_floor.has_value());
}

TEST(CostModel, S04_anchors_are_shown_as_history) {
  CostLaw l = law();
  l.anchors.push_back(rule("S-04.shenzhen", "6000000", "fen"));
  const Cost c = computed(input(), l).value();
  ASSERT_EQ(c.anchors.size(), 1U);
  EXPECT_EQ(c.anchors[0].value, Money::yuan(60'000));
  EXPECT_EQ(c.anchors[0].year, 2025);
}

TEST(CostModel, S05_a_post_is_a_hundredth_at_least) {
  CostInput in = input();
  in.staff[0].fte = Exact(1, 100);
  EXPECT_TRUE(bool(computed(in, law())));
  in.staff[0].fte = Exact(1, 101);
  EXPECT_FALSE(bool(computed(in, law())));
}

TEST(CostModel, every_fault_at_once) {
  CostInput in = input();
  in.staff.push_back(worker());
  in.staff[0].fte = Exact(0);
  in.staff[1].fte = Exact(1'001);
  in.staff[1].contribution_percent = Exact(10'001, 100);
  in.tax_percent = Exact(-1);
  const auto r = computed(in, law());
  ASSERT_FALSE(bool(r));
  EXPECT_EQ(r.error().why->code, "cost_model.bad_input");
  EXPECT_EQ(r.error().problems.size(), 4U);
}

}  // namespace
}  // namespace budget
