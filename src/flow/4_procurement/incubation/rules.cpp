#include "flow/4_procurement/incubation/rules.h"

#include <algorithm>
#include <set>

#include "base/form_faults.h"
#include "registry/codes.h"

namespace procurement::incubation {

using base::Check, base::Date, base::Done, base::Money, base::refuse, base::Result,
    base::FormFaults, base::is_blank;

namespace {

/// 440607004000: neither the district itself nor a village of it.
bool is_town_of(std::string_view code, std::string_view district) {
  return code.size() == 12 && code.starts_with(district) && code.ends_with("000") &&
         !code.ends_with("000000");
}
bool all_towns_once(const std::vector<std::string>& towns, std::string_view district) {
  const std::set<std::string> once(towns.begin(), towns.end());
  return once.size() == towns.size() && std::ranges::all_of(towns, [&](const std::string& town) {
           return is_town_of(town, district);
         });
}
std::string trim(std::string_view words) {
  return std::string(base::trimmed(words));
}
/// On the days of the programme, and while it has not been closed.
Check is_running(const Programme& p, Date on) {
  if (p.state == ProgrammeState::running && p.starts_on <= on && on <= p.ends_on) return Done{};
  return refuse(kNotRunning, p.starts_on.text() + " – " + p.ends_on.text());
}
base::Error beyond(const base::Refusal& why, Money wanted, Money left) {
  return refuse(why, wanted.text() + " > " + left.text(),
                {{"wanted", wanted.text()}, {"left", left.text()}});
}

}  // namespace

std::string budget_ref(const ProgrammeId& id) {
  return "programme/" + id.value;
}

Check check(const OpenProgramme& in, std::string_view district, Date today) {
  FormFaults faults;
  faults.add_if(is_blank(in.title), "title", kNoTitle);
  faults.add_if(!registry::is_service_word(in.service), "service", kBadService);
  faults.add_if(!all_towns_once(in.towns, district), "towns", kNotATown);
  faults.add_if(in.most > in.money, "most", kMostAboveMoney);
  faults.add_if(in.starts_on < today, "starts_on", kBadDays);
  faults.add_if(in.ends_on < in.starts_on, "ends_on", kBadDays);
  return std::move(faults).check();
}

Check check_length(Date ends_on, Date latest) {
  if (ends_on <= latest) return Done{};
  return refuse(kTooLong, latest.text(), {{"latest", latest.text()}});
}

Check may_fund(const budget::LineBody& line) {
  if (line.catalogue_item) return refuse(kLineForPurchase, line.title);
  return Done{};
}

Programme opened(ProgrammeId id, const OpenProgramme& in, const By& by) {
  Programme p;
  p.id = std::move(id);
  p.title = trim(in.title);
  p.service = in.service;
  p.towns = in.towns;
  p.line = in.line;
  p.money = in.money;
  p.most = in.most;
  p.starts_on = in.starts_on;
  p.ends_on = in.ends_on;
  p.opened_on = by.today;
  p.author = by.account;
  return p;
}

Result<Programme> closed(Programme p, Date today) {
  p.state = TRY(base::next_state(kProgrammeSteps, p.state, "programme.close"));
  if (p.paid != p.awarded) return refuse(kGrantWaits, (p.awarded - p.paid).text());
  p.closed_on = today;
  p.released = p.money - p.paid;
  return p;
}

Check check(const AdmitIncubatee& in, const Programme& p, Date today) {
  TRY(base::next_state(kProgrammeSteps, p.state, "incubatee.admit"));
  TRY(is_running(p, today));
  FormFaults faults;
  faults.add_if(is_blank(in.working_title), "working_title", kNoWords);
  faults.add_if(std::ranges::find(p.towns, in.town) == p.towns.end(), "town", kOtherTown);
  faults.add_if(is_blank(in.idea), "idea", kNoWords);
  faults.add_if(is_blank(in.cohort), "cohort", kNoWords);
  faults.add_if(is_blank(in.contact), "contact", kNoWords);
  faults.add_if(!in.consents, "consents", kNoConsent);
  return std::move(faults).check();
}

Check may_mentor(std::string_view role, std::string_view state) {
  if (role == "expert" && state == "active") return Done{};
  return refuse(kNotAMentor);
}

Result<Incubatee> admitted(IncubateeId id, const AdmitIncubatee& in, const Programme& p,
                           const By& by) {
  TRY(check(in, p, by.today));
  Incubatee out;
  out.id = std::move(id);
  out.programme = p.id;
  out.owner_org = p.owner_org;
  out.working_title = trim(in.working_title);
  out.town = in.town;
  out.idea = trim(in.idea);
  out.cohort = trim(in.cohort);
  out.mentor = in.mentor;
  out.admitted_on = by.today;
  out.author = by.account;
  return out;
}

Result<Incubatee> registered(Incubatee one, const std::string& party, bool linked_elsewhere,
                             Date today) {
  one.state = TRY(base::next_state(kIncubateeSteps, one.state, "incubatee.register"));
  if (linked_elsewhere) return refuse(kLinkedElsewhere, party);
  one.party = party;
  one.registered_on = today;
  return one;
}

Progress progress(const std::vector<Milestone>& all) {
  Progress out;
  for (const Milestone& m : all) {
    if (m.state == MilestoneState::confirmed) ++out.confirmed;
    if (m.state != MilestoneState::confirmed && m.state != MilestoneState::dropped) ++out.open;
  }
  return out;
}

Result<Incubatee> attested(Incubatee one, const Progress& made, const std::string& words,
                           Date today) {
  one.state = TRY(base::next_state(kIncubateeSteps, one.state, "incubatee.attest"));
  if (is_blank(words)) return refuse(kNoWords, "words");
  if (made.confirmed == 0) return refuse(kNothingConfirmed);
  if (made.open > 0) return refuse(kMilestonesOpen, std::to_string(made.open));
  one.able_on = today;
  one.able_words = trim(words);
  return one;
}

Result<Incubatee> graduated(Incubatee one, Date today) {
  one.state = TRY(base::next_state(kIncubateeSteps, one.state, "incubatee.graduate"));
  one.graduated_on = today;
  return one;
}

Result<Incubatee> gone(Incubatee one, const std::string& reason, Date today) {
  one.state = TRY(base::next_state(kIncubateeSteps, one.state, "incubatee.leave"));
  if (is_blank(reason)) return refuse(kNoWords, "reason");
  if (one.paid != one.awarded) return refuse(kGrantWaits, (one.awarded - one.paid).text());
  one.left_on = today;
  one.leave_reason = trim(reason);
  return one;
}

Result<Milestone> set(MilestoneId id, const SetMilestone& in, const Incubatee& of,
                      const Programme& p, Money tied, const By& by) {
  TRY(base::next_state(kIncubateeSteps, of.state, "milestone.set"));
  TRY(is_running(p, by.today));
  FormFaults faults;
  faults.add_if(is_blank(in.title), "title", kNoWords);
  faults.add_if(in.due_on < by.today || in.due_on < p.starts_on || in.due_on > p.ends_on, "due_on",
                kBadDue);
  TRY(std::move(faults).check());
  if (tied + in.amount > p.most) return beyond(kTiedTooMuch, in.amount, p.most - tied);
  Milestone m;
  m.id = std::move(id);
  m.incubatee = of.id;
  m.title = trim(in.title);
  m.due_on = in.due_on;
  m.amount = in.amount;
  m.set_on = by.today;
  m.author = by.account;
  return m;
}

Check may_report(const Incubatee& one, const std::string& org) {
  if (!one.party || *one.party == org) return Done{};
  return refuse(kOrganisationReports, *one.party);
}

Result<Milestone> reported(Milestone m, const std::string& words, const By& by) {
  m.state = TRY(base::next_state(kMilestoneSteps, m.state, "milestone.report"));
  if (is_blank(words)) return refuse(kNoWords, "words");
  m.report = trim(words);
  m.reported_on = by.today;
  m.reported_by = by.account;
  m.words.clear();
  m.judged_on.reset();
  m.judged_by.clear();
  return m;
}

Result<Milestone> judged(Milestone m, std::string_view act, const std::string& words,
                         const By& by) {
  m.state = TRY(base::next_state(kMilestoneSteps, m.state, act));
  if (m.reported_by == by.account) return refuse(kReportedIt);
  if (is_blank(words)) return refuse(kNoWords, "words");
  m.words = trim(words);
  m.judged_on = by.today;
  m.judged_by = by.account;
  return m;
}

Result<Milestone> dropped(Milestone m, const std::string& reason, const By& by) {
  m.state = TRY(base::next_state(kMilestoneSteps, m.state, "milestone.drop"));
  if (is_blank(reason)) return refuse(kNoWords, "words");
  m.words = trim(reason);
  m.judged_on = by.today;
  m.judged_by = by.account;
  return m;
}

std::int64_t days_late(const Milestone& m, Date today) {
  if (m.state == MilestoneState::dropped) return 0;
  const bool owed = m.state == MilestoneState::set || m.state == MilestoneState::returned;
  const Date done = owed ? today : *m.reported_on;
  return std::max(0, done.days_since(m.due_on));
}

Result<Granted> awarded(GrantId id, const Milestone& m, Programme p, Incubatee one, const By& by) {
  TRY(base::next_state(kMilestoneSteps, m.state, "grant.award"));
  if (p.state != ProgrammeState::running) return refuse(kNotRunning, p.title);
  if (one.state == IncubateeState::left) return refuse(kHasLeft, one.working_title);
  if (m.amount == Money()) return refuse(kNothingTied, m.title);
  if (one.awarded + m.amount > p.most) return beyond(kAboveMost, m.amount, p.most - one.awarded);
  if (p.awarded + m.amount > p.money) return beyond(kAboveMoney, m.amount, p.money - p.awarded);
  Grant g;
  g.id = std::move(id);
  g.programme = p.id;
  g.incubatee = one.id;
  g.milestone = m.id;
  g.owner_org = p.owner_org;
  g.amount = m.amount;
  g.awarded_on = by.today;
  g.awarded_by = by.account;
  p.awarded += m.amount;
  one.awarded += m.amount;
  return Granted{std::move(g), std::move(p), std::move(one)};
}

Result<Granted> paid(Granted all, const By& by) {
  Grant& g = all.grant;
  g.state = TRY(base::next_state(kGrantSteps, g.state, "grant.pay"));
  if (g.awarded_by == by.account) return refuse(kAwardedIt);
  if (!all.incubatee.party) return refuse(kNobodyToPay, all.incubatee.working_title);
  g.payee = all.incubatee.party;
  g.paid_on = by.today;
  g.paid_by = by.account;
  all.programme.paid += g.amount;
  all.incubatee.paid += g.amount;
  return all;
}

Result<Granted> cancelled(Granted all, const std::string& reason, const By& by) {
  Grant& g = all.grant;
  g.state = TRY(base::next_state(kGrantSteps, g.state, "grant.cancel"));
  if (is_blank(reason)) return refuse(kNoWords, "reason");
  g.reason = trim(reason);
  g.cancelled_on = by.today;
  g.cancelled_by = by.account;
  all.programme.awarded -= g.amount;
  all.incubatee.awarded -= g.amount;
  return all;
}

}  // namespace procurement::incubation
