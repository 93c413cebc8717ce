#include "flow/3_budget/plan/rules.h"

#include <algorithm>

namespace budget {
namespace {

base::Check consecutive(const SetPlan& in, std::int64_t first) {
  std::vector<base::Problem> problems;
  for (std::size_t i = 0; i < in.years.size(); ++i) {
    const auto wanted = std::to_string(first + 1 + std::int64_t(i));
    if (in.years[i].year == first + 1 + std::int64_t(i)) continue;
    problems.push_back({"years[" + std::to_string(i) + "].year", "这里应为 " + wanted + " 年",
                        "must be " + wanted + " here"});
  }
  if (problems.empty()) return base::Done{};
  return base::Error{&kPlanYears, {}, std::move(problems)};
}

base::Check grounded(const PlanGrounds& g) {
  std::vector<base::Problem> problems;
  const auto need = [&](bool there, const char* field) {
    if (!there) problems.push_back({field, "不具备", "does not hold"});
  };
  need(g.budget_guaranteed, "budget_guaranteed");
  need(g.content_fixed, "content_fixed");
  need(g.continuous, "continuous");
  need(g.funding_stable, "funding_stable");
  need(g.price_change_small, "price_change_small");
  if (problems.empty()) return base::Done{};
  return base::Error{&kPlanGrounds, {}, std::move(problems)};
}

const PlanYear* year_in(const StandingPlan& p, std::int64_t year) {
  const auto found = std::ranges::find(p.years, year, &PlanYear::year);
  return found == p.years.end() ? nullptr : &*found;
}

}  // namespace

base::Result<Plan> planned(PlanId id, const SetPlan& in, const LineBody& line,
                           std::int64_t years_max) {
  if (!line.catalogue_item) return base::refuse(kPlanForNothing, line.title);
  if (line.state == State::closed) return base::refuse(kYearClosed, std::to_string(line.year));
  TRY(consecutive(in, line.year));
  // A term of three years that begins in April reaches into a fourth budget year.
  const auto years = std::int64_t(in.years.size());
  if (years > years_max)
    return base::refuse(kPlanTooLong, std::to_string(years) + " > " + std::to_string(years_max));
  TRY(grounded(in));
  Plan p;
  const PlanGrounds& grounds = in;
  static_cast<PlanGrounds&>(p) = grounds;
  p.id = std::move(id);
  p.owner_org = line.owner_org;
  p.catalogue_item = *line.catalogue_item;
  p.line = line.id;
  p.title = line.title;
  p.total = line.amount;
  for (const PlannedYear& y : in.years)
    p.total += y.amount;
  return p;
}

base::Result<Plan> replaced(const StandingPlan& was) {
  Plan p = was.plan;
  p.state = TRY(base::next_state(kPlanSteps, p.state, "year_plan.set"));
  for (const PlanYear& y : was.years)
    if (y.line && *y.line != p.line) return base::refuse(kPlanBegun, std::to_string(y.year));
  for (const PlanYear& y : was.years)
    if (y.pledged > base::Money())
      return base::refuse(kPlanPledged, std::to_string(y.year) + ": " + y.pledged.text());
  return p;
}

base::Result<ProposeLine> proposal(const StandingPlan& p, std::int64_t year,
                                   const LineBody& first) {
  TRY(base::next_state(kPlanSteps, p.plan.state, "year_plan.propose_year"));
  const PlanYear* y = year_in(p, year);
  if (y == nullptr) return base::refuse(kNotPlanned, std::to_string(year));
  if (y->line) return base::refuse(kYearProposed, y->line->value, {{"line", y->line->value}});
  ProposeLine out;
  out.year = year;
  out.title = first.title;
  out.function_code = first.function_code;
  out.catalogue_item = first.catalogue_item;
  out.medium_term_plan = first.medium_term_plan;
  out.amount = y->amount;
  out.source = first.source;
  return out;
}

base::Check covers(const LineBody& line, const std::optional<StandingPlan>& p, base::Date term_to,
                   base::Money price) {
  if (term_to.year() <= line.year) return base::Done{};
  base::Money together = line.amount;
  for (std::int64_t year = line.year + 1; year <= term_to.year(); ++year) {
    const PlanYear* y = p ? year_in(*p, year) : nullptr;
    if (y == nullptr) return base::refuse(kNotCovered, std::to_string(year));
    together += y->amount;
  }
  if (together < price) return base::refuse(kBelowPrice, together.text() + " < " + price.text());
  return base::Done{};
}

}  // namespace budget
