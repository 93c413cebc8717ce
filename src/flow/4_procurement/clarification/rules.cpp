#include "flow/4_procurement/clarification/rules.h"

namespace procurement::clarification {

using base::Check, base::Done, base::Instant, base::Money, base::refuse;

Check may_ask(Instant now, Instant offers_until) {
  if (now < offers_until) return Done{};
  return refuse(kQuestionLate, offers_until.text());
}

Check may_clarify(Instant now, Instant offers_until) {
  if (now < offers_until) return Done{};
  return refuse(kClarifyLate, offers_until.text());
}

Check check_change(const Procurement& p, const Change& change) {
  if (change.requirement == p.requirement) return refuse(kNoChange, "requirement");
  if (change.ceiling == p.ceiling) return refuse(kNoChange, p.ceiling.text());
  if (change.ceiling && !change.may_affect) return refuse(kCeilingAffects);
  return Done{};
}

Check check_new_ceiling(const Procurement& p, const std::optional<Money>& plan_budget,
                        Money ceiling, bool compelled) {
  if (!p.later_years.empty()) return refuse(kCeilingOfYears);
  if (compelled != p.compelled) return refuse(kAnotherPurchase, ceiling.text());
  if (plan_budget && ceiling > *plan_budget)
    return refuse(kCeilingAboveBudget, ceiling.text() + " > " + plan_budget->text(),
                  {{"most", plan_budget->text()}});
  return Done{};
}

Instant moved_until(Instant offers_until, const FromNotice& from) {
  if (from.earliest <= offers_until.date()) return offers_until;
  constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;
  return offers_until.plus_ms(from.rolled.days_since(offers_until.date()) * kDay);
}

}  // namespace procurement::clarification
