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

Check check_assessors(const std::vector<Assessor>& all, const Elder& e, const std::string& caller,
                      const AssessorsNeeded& needed) {
  base::Error bad{&kBadAssessor};
  bool called = false;
  for (auto one = all.begin(); one != all.end(); ++one) {
    const bool ours = one->delivers && one->org == e.owner_org;
    const bool self = !one->person.empty() && one->person == e.person;
    const bool twice = std::any_of(all.begin(), one, [&](const Assessor& other) {
      return other.login == one->login || (one->known && other.account == one->account);
    });
    called |= one->known && one->account == caller;
    if (one->known && (ours || one->evaluates) && !self && !twice) continue;
    const std::string at = "assessors[" + std::to_string(one - all.begin()) + "]";
    bad.problems.push_back({at, one->login, one->login});
    bad.detail += (bad.detail.empty() ? "" : ", ") + one->login;
  }
  if (!bad.problems.empty()) return bad;
  if (std::int64_t(all.size()) < needed.least)
    return refuse(
        kFewAssessors,
        std::to_string(all.size()) + " < " + std::to_string(needed.least) + "; " + needed.rule,
        {{"needed", needed.least}});
  if (!called) return refuse(kNotAssessor);
  return Done{};
}

Result<AssessWhy> why_assessed(const std::optional<AssessWhy>& given, const Elder& e) {
  const bool first = !e.assessed_on;
  const AssessWhy why = given.value_or(first ? AssessWhy::first : AssessWhy::routine);
  if ((why == AssessWhy::first) != first)
    return refuse(kWrongReason, base::Codec<AssessWhy>::text(why));
  return why;
}

Check check_assess(const Elder& e, base::Date on, base::Date today) {
  TRY(base::next_state(kElderSteps, e.state, "elder.assess"));
  if (on > today) return refuse(kNotYet, on.text());
  return Done{};
}

Result<std::vector<Signature>> signed_by(std::vector<Signature> all, const std::string& account,
                                         base::Date today) {
  const auto mine = std::find_if(all.begin(), all.end(),
                                 [&](const Signature& s) { return s.account == account; });
  if (mine == all.end()) return refuse(kNotAssessor);
  if (mine->signed_on) return refuse(kSignedOnce, mine->signed_on->text());
  mine->signed_on = today;
  return all;
}

bool all_signed(const std::vector<Signature>& all) {
  return std::all_of(all.begin(), all.end(),
                     [](const Signature& s) { return s.signed_on.has_value(); });
}

base::Date reassess_by(base::Date assessed_on, int months) {
  return assessed_on.plus_months(months);
}

Check check_current(const Reassessment& r, base::Date on) {
  if (!is_overdue(r, on)) return Done{};
  return refuse(kReassessmentDue, on.text() + " > " + r.by->text() + "; " + r.rule,
                {{"reassess_by", r.by->text()}});
}

Result<Elder> assessed(Elder e, const Level& level, base::Date on, base::Date today) {
  e.state = TRY(base::next_state(kElderSteps, e.state, "elder.countersign"));
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
