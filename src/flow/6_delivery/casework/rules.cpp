#include "flow/6_delivery/casework/rules.h"

namespace delivery {

using base::Check;
using base::Date;
using base::Done;
using base::FormFaults;
using base::refuse;
using base::Result;

namespace {

Result<CaseStep> next_of(const Case& c, std::string_view act) {
  return c.kind == CaseKind::casework ? base::next_state(kCaseSteps, c.state, act)
                                      : base::next_state(kGroupSteps, c.state, act);
}

bool is_younger(Date born_on, int years, Date on) {
  constexpr int kMonths = 12;
  return on < born_on.plus_months(years * kMonths);
}

/// One record more, of a day that does not lie before the last.
Result<Case> with_record(Case c, const Recorded& r) {
  TRY(check(r));
  if (r.done_on < c.last_on)
    return refuse(kBeforeLast, r.done_on.text() + " < " + c.last_on.text(),
                  {{"last_on", c.last_on.text()}});
  c.last_on = r.done_on;
  ++c.records;
  return c;
}

Check check_consent(const Case& c) {
  if (c.withdrawn_on) return refuse(kWithdrawn, c.withdrawn_on->text());
  return Done{};
}

}  // namespace

Check check_form(const OpenCase& in, const CaseLaw& law) {
  FormFaults faults;
  const bool group = in.kind == CaseKind::group_work;
  faults.add_if(!group && base::is_blank(in.person.value_or("")), "person", kPersonOrGroup);
  faults.add_if(group && in.person.has_value(), "person", kPersonOrGroup);
  faults.add_if(group == base::is_blank(in.about.value_or("")), "about", kPersonOrGroup);
  faults.add_if(group != in.people.has_value(), "people", kPersonOrGroup);
  faults.add_if(group && in.people && *in.people < law.group_people, "people", kFewPeople);
  faults.add_if(!in.consents, "consents", kNoConsent);
  return std::move(faults).check();
}

Check check_client(const OpenCase& in, const Opener& by, const CaseLaw& law) {
  if (!by.born_on) return Done{};
  if (is_younger(*by.born_on, law.child_age, in.opened_on) &&
      in.consented_by != ConsentedBy::guardian)
    return refuse(kGuardianConsents, "< " + std::to_string(law.child_age),
                  {{"age", law.child_age}});
  if (is_younger(*by.born_on, law.full_age, in.opened_on) && !by.supervises)
    return refuse(kMinorBySupervisor, "< " + std::to_string(law.full_age), {{"age", law.full_age}});
  return Done{};
}

Check check(const Recorded& r) {
  FormFaults faults;
  faults.add_if(base::is_blank(r.text), "text", kNoText);
  TRY(std::move(faults).check());
  if (r.done_on > r.today) return refuse(kNotYet, r.done_on.text());
  return Done{};
}

CaseStep first_step(CaseKind kind) {
  return kind == CaseKind::casework ? CaseStep::intake : CaseStep::preparing;
}

Result<Case> opened(Case c, const Recorded& r) {
  TRY(check(r));
  c.state = first_step(c.kind);
  c.opened_on = r.done_on;
  c.last_on = r.done_on;
  c.records = 1;
  c.version = 1;
  return c;
}

Result<Case> advanced(Case c, CaseStep to, const Recorded& r) {
  const CaseStep next = TRY(next_of(c, "casework.advance"));
  if (to != next) {
    const std::string wanted = base::Codec<CaseStep>::text(next);
    return refuse(kStepSkipped, base::Codec<CaseStep>::text(to) + " ≠ " + wanted,
                  {{"next", wanted}});
  }
  TRY(check_consent(c));
  c = TRY(with_record(std::move(c), r));
  c.state = next;
  return c;
}

Result<Case> recorded(Case c, const Recorded& r) {
  TRY(next_of(c, "casework.record"));
  TRY(check_consent(c));
  return with_record(std::move(c), r);
}

Result<Case> went_back(Case c, std::string_view act, const Recorded& r) {
  const CaseStep to = TRY(next_of(c, act));
  TRY(check_consent(c));
  c = TRY(with_record(std::move(c), r));
  c.state = to;
  c.evaluated_on.reset();
  c.outcome.reset();
  return c;
}

Result<Case> evaluated(Case c, CaseOutcome outcome, const Recorded& r) {
  const CaseStep to = TRY(next_of(c, "casework.evaluate"));
  c = TRY(with_record(std::move(c), r));
  c.state = to;
  c.evaluated_on = r.done_on;
  c.outcome = outcome;
  return c;
}

Result<Case> closed(Case c, CloseReason reason, const Recorded& r) {
  const CaseStep to = TRY(next_of(c, "casework.close"));
  if (!c.evaluated_on) return refuse(kNoEvaluation, base::Codec<CaseStep>::text(c.state));
  c = TRY(with_record(std::move(c), r));
  c.state = to;
  c.closed_on = r.done_on;
  c.close_reason = reason;
  return c;
}

Result<Case> withdrawn(Case c, const Recorded& r) {
  const CaseStep to = TRY(next_of(c, "casework.withdraw_consent"));
  TRY(check_consent(c));
  c = TRY(with_record(std::move(c), r));
  c.state = to;
  c.withdrawn_on = r.done_on;
  return c;
}

Result<Case> handed_over(Case c, const Successor& to, const Recorded& r) {
  TRY(next_of(c, "casework.hand_over"));
  if (to.account == c.worker) return refuse(kSameWorker, to.label);
  c = TRY(with_record(std::move(c), r));
  c.worker = to.account;
  c.worker_label = to.label;
  c.registration = to.registration;
  return c;
}

}  // namespace delivery
