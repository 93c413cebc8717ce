#include "flow/6_delivery/people/rules.h"

#include <algorithm>
#include <numeric>

namespace delivery {

using base::Check;
using base::Done;
using base::refuse;
using base::Result;

namespace {

Check check_scores(const std::vector<std::int64_t>& items, const Scale& scale) {
  const std::string wanted = std::to_string(scale.item_max.size());
  if (items.size() != scale.item_max.size()) {
    return base::Error{&kBadScores,
                       std::to_string(items.size()) + " ≠ " + wanted,
                       {{"items", "须有" + wanted + "项", "must have " + wanted + " entries"}}};
  }
  base::Error faults{&kBadScores};
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i] >= 0 && items[i] <= scale.item_max[i]) continue;
    const std::string range = "0–" + std::to_string(scale.item_max[i]);
    const std::string at = "items[" + std::to_string(i) + "]";
    faults.problems.push_back({at, "须在 " + range + " 之间", "must lie within " + range});
    faults.detail += (faults.detail.empty() ? "" : ", ") + at;
  }
  if (!faults.problems.empty()) return faults;
  return Done{};
}

}  // namespace

Result<Level> level_of(const Findings& f, const Scale& scale) {
  TRY(check_scores(f.items, scale));
  const auto worst = std::int64_t(scale.level_min.size()) - 1;
  Level out;
  out.total = std::accumulate(f.items.begin(), f.items.end(), std::int64_t{0});
  while (out.base_level < worst && out.total < scale.level_min[std::size_t(out.base_level)])
    ++out.base_level;
  if (f.coma) {
    out.level = worst;
    out.raised_by = "coma";
    return out;
  }
  const bool many = f.incidents >= scale.incidents_min;
  const std::int64_t wanted =
      (f.dementia ? scale.dementia_raise : 0) + (many ? scale.incidents_raise : 0);
  out.level = std::min(out.base_level + std::min(wanted, scale.raise_max), worst);
  if (f.dementia) out.raised_by = "dementia";
  if (many) out.raised_by += f.dementia ? "+incidents" : "incidents";
  out.both_triggers = f.dementia && many;
  return out;
}

Check check_eligible(bool lives_in_home, bool within_area) {
  if (lives_in_home) return refuse(kLivesInHome);
  if (!within_area) return refuse(kOutsideArea);
  return Done{};
}

Result<Elder> assessed(Elder e, const Level& level, base::Date on, base::Date today) {
  e.state = TRY(base::next_state(kElderSteps, e.state, "elder.assess"));
  if (on > today) return refuse(kNotYet, on.text());
  e.total = level.total;
  e.base_level = level.base_level;
  e.level = level.level;
  e.raised_by = level.raised_by;
  e.both_triggers = level.both_triggers;
  e.assessed_on = on;
  return e;
}

Result<Elder> plan_agreed(Elder e, base::Date on, base::Date today, std::int64_t visits_a_month,
                          const FactId& fact) {
  e.state = TRY(base::next_state(kElderSteps, e.state, "elder.agree_plan"));
  if (on > today) return refuse(kNotYet, on.text());
  if (on < *e.assessed_on) return refuse(kPlanBeforeAssessment, e.assessed_on->text());
  if (!e.plan_agreed_on) e.plan_agreed_on = on;  // a later plan changes it, the first began it
  e.plan_fact = fact;
  e.visits_a_month = visits_a_month;
  return e;
}

}  // namespace delivery
