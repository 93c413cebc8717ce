#include "flow/3_budget/plan/rules_pledge.h"

#include <algorithm>

namespace budget {

using base::Money;

base::Check sound_years(std::int64_t own, Money whole, const std::vector<PlannedYear>& later) {
  std::vector<base::Problem> problems;
  Money together;
  std::int64_t before = own;
  for (std::size_t i = 0; i < later.size(); ++i) {
    if (later[i].year <= before)
      problems.push_back({"later_years[" + std::to_string(i) + "].year",
                          "须晚于 " + std::to_string(before) + " 年",
                          "must come after " + std::to_string(before)});
    before = std::max(before, later[i].year);
    together += later[i].amount;
  }
  if (together >= whole)
    problems.push_back(
        {"later_years",
         "以后年度合计 " + together.text() + " 元,须低于总额 " + whole.text() + " 元",
         "together " + together.text() + ", must be less than " + whole.text()});
  if (problems.empty()) return base::Done{};
  return base::Error{&kPledgeYears, {}, std::move(problems)};
}

base::Check may_pledge(const std::optional<StandingPlan>& plan,
                       const std::vector<PlannedYear>& later) {
  for (const PlannedYear& wish : later) {
    const PlanYear* year = nullptr;
    if (plan)
      for (const PlanYear& y : plan->years)
        if (y.year == wish.year && y.year > plan->years.front().year) year = &y;
    if (year == nullptr) return base::refuse(kNoPlanOfYear, std::to_string(wish.year));
    const Money free = year->planned - year->pledged;
    if (wish.amount > free)
      return base::refuse(
          kOverPledged, std::to_string(wish.year) + ": " + free.text() + " < " + wish.amount.text(),
          {{"free", free.text()}, {"wanted", wish.amount.text()}});
  }
  return base::Done{};
}

std::vector<Money> cut_down(std::vector<Money> years, Money price) {
  Money saved;
  for (const Money y : years)
    saved += y;
  ENSURE(price <= saved);
  saved -= price;
  for (std::size_t i = years.size(); i-- > 0;) {
    const Money cut = std::min(saved, years[i]);
    years[i] -= cut;
    saved -= cut;
  }
  return years;
}

std::vector<Money> taken_from(const std::vector<Money>& there, Money amount) {
  std::vector<Money> out;
  for (const Money one : there) {
    out.push_back(std::min(one, amount));
    amount -= out.back();
  }
  ENSURE(amount == Money());
  return out;
}

}  // namespace budget
