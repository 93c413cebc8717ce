#include "flow/4_procurement/rules.h"

namespace procurement {

using base::Check, base::Date, base::Done, base::Instant, base::refuse;

const MethodRow& method_row(Method method) {
  for (const auto& row : kMethods)
    if (row.method == method) return row;
  ENSURE(false);
  return kMethods[0];
}

static base::Error not_before(const base::Refusal& why, Date asked, Date earliest) {
  return refuse(why, asked.text() + " < " + earliest.text(), {{"earliest", earliest.text()}});
}

Check may_issue(const Procurement& p, Date today) {
  ENSURE(p.earliest_issue.has_value());
  if (today < *p.earliest_issue)
    return not_before(kTooEarlyAfterIntention, today, *p.earliest_issue);
  return Done{};
}

Check check_terms(const Terms& t, const TermsFrom& earliest, Instant now) {
  if (t.on_sale_until < earliest.on_sale)
    return not_before(kOnSaleTooShort, t.on_sale_until, earliest.on_sale);
  if (t.offers_until.date() < earliest.first_response)
    return not_before(kDeadlineTooShort, t.offers_until.date(), earliest.first_response);
  if (t.offers_until.date() < t.on_sale_until)
    return not_before(kDeadlineBeforeSaleEnds, t.offers_until.date(), t.on_sale_until);
  return lies_ahead(t.offers_until, now);
}

Check check_plan(base::Money budget, base::Money ceiling) {
  if (budget >= ceiling) return Done{};
  return refuse(kPlanBelowCeiling, budget.text() + " < " + ceiling.text());
}

Check check_filed(const std::optional<Date>& filed_on, bool obeys_b10) {
  if (!obeys_b10 || filed_on) return Done{};
  return refuse(kNoPlan);
}

Check in_time(Instant received, Instant until) {
  if (received < until) return Done{};
  return refuse(kTooLate, received.text() + " ≥ " + until.text(),
                {{"received_at", received.text()}, {"until", until.text()}});
}

Check may_open(Instant now, Instant until) {
  if (now >= until) return Done{};
  return refuse(kNotYet, until.text(), {{"from", until.text()}});
}

Check enough(std::int64_t suppliers, std::int64_t least) {
  if (suppliers >= least) return Done{};
  return refuse(kTooFew, std::to_string(suppliers) + " < " + std::to_string(least),
                {{"suppliers", suppliers}, {"least", least}});
}

Check lies_ahead(Instant until, Instant now) {
  if (now < until) return Done{};
  return refuse(kDeadlinePassed, until.text());
}

}  // namespace procurement
