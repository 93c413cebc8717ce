// What is shown of a complaint: each party's time, and how much of the rest.
#include <algorithm>

#include "flow/4_procurement/complaint/commands.h"
#include "flow/4_procurement/store.h"
#include "registry/registry.h"

namespace procurement::complaint {

using base::Date, base::Result;

namespace {

/// The parties, finance and audit read all of it.
bool looks_inside(const Work& work, const Complaint& c) {
  using enum platform::Role;
  const auto& actor = work.actor;
  if (actor.role == finance || actor.role == auditor || actor.role == platform::Role::system)
    return true;
  return !actor.org.empty() &&
         (actor.org == c.owner_org || actor.org == c.supplier || actor.org == c.concerned);
}

/// A natural person's name is not for the public.
bool is_person(Work& work, const std::string& party) {
  const auto found = registry::get_party(work, party);
  return found && registry::is_individual(found.value().kind);
}

ClockShown clock(std::string act, std::optional<Date> earliest, std::optional<Date> latest,
                 std::optional<Date> done_on, Date today) {
  const bool late = latest && done_on.value_or(today) > *latest;
  return {std::move(act), earliest, latest, done_on, late};
}

std::optional<Date> replied_on(const Complaint& c, const std::string& party) {
  for (const auto& one : c.replies)
    if (one.party == party) return one.replied_on;
  return std::nullopt;
}

bool is_over(const Complaint& c) {
  using enum ComplaintState;
  return c.state == dismissed || c.state == withdrawn;
}

/// Whose time runs or ran, in the order of the handling. What ended before it was due is not late.
std::vector<ClockShown> clocks_of(const Complaint& c, std::optional<Date> decide, Date today) {
  std::vector<ClockShown> out;
  out.push_back(clock("complaint.file", c.file_from, c.file_until, c.filed_on, today));
  const auto reviewed = c.reviewed_on ? c.reviewed_on : c.withdrawn_on;
  const auto asked = c.state == ComplaintState::correcting ? c.correction_asked_on : reviewed;
  out.push_back(
      clock("complaint.accept", c.corrected_on.value_or(c.filed_on), c.review_by, asked, today));
  if (c.correct_by)
    out.push_back(clock("complaint.correct", c.correction_asked_on, c.correct_by,
                        c.corrected_on ? c.corrected_on : reviewed, today));
  if (c.dismissed_for)
    out.push_back(clock("complaint.dismiss", c.reviewed_on, c.tell_by, c.reviewed_on, today));
  if (is_over(c) && !c.notified_on) return out;
  const auto ended = c.decided_on ? c.decided_on : c.withdrawn_on;
  if (c.serve_by)
    out.push_back(clock("complaint.notify", c.reviewed_on, c.serve_by,
                        c.notified_on ? c.notified_on : ended, today));
  if (c.notified_on) {
    const auto said = replied_on(c, c.owner_org);
    out.push_back(clock("complaint.reply", c.notified_on, c.reply_by, said ? said : ended, today));
  }
  if (c.notified_on && c.concerned) {
    const auto said = replied_on(c, *c.concerned);
    out.push_back(clock("complaint.reply", c.notified_on, c.reply_by, said ? said : ended, today));
  }
  if (c.reviewed_on) out.push_back(clock("complaint.decide", c.notified_on, decide, ended, today));
  if (c.publish_by)
    out.push_back(clock("complaint.publish", c.decided_on, c.publish_by, c.published_on, today));
  return out;
}

ComplaintInside inside_of(Work& work, const Complaint& c) {
  ComplaintInside in{.challenge = c.challenge,
                     .matters = c.matters,
                     .evidence = c.evidence,
                     .request = c.request,
                     .correction_words = c.correction_words,
                     .replies = c.replies,
                     .pauses = c.pauses,
                     .offers = {},
                     .author = c.author,
                     .decided_by = c.decided_by};
  for (const auto& offer : standing(work, c.procurement, Stage::offer))
    if (offer.opened_at) in.offers.push_back({offer.id, offer.supplier, offer.supplier_name});
  return in;
}

void tell_review(ComplaintShown& v, const Complaint& c) {
  v.reviewed_on = c.reviewed_on;
  v.dismissed_for = c.dismissed_for;
  v.review_words = c.review_words;
  v.concerned = c.concerned;
  v.suspended_on = c.suspended_on;
  v.suspended_until = c.suspended_until;
  v.suspend_words = c.suspend_words;
  v.review_by = c.review_by;
  v.correct_by = c.correct_by;
  v.tell_by = c.tell_by;
  v.serve_by = c.serve_by;
  v.reply_by = c.reply_by;
}

void tell_decision(ComplaintShown& v, const Complaint& c) {
  v.decided_on = c.decided_on;
  v.outcome = c.outcome;
  v.ground = c.ground;
  v.affects_result = c.affects_result;
  v.remedy = c.remedy;
  v.excluded_offer = c.excluded_offer;
  v.decision = c.decision;
  v.contract = c.contract;
  v.publish_by = c.publish_by;
  v.published_on = c.published_on;
  v.withdrawn_on = c.withdrawn_on;
}

std::optional<std::int64_t> days_run(Work& work, const Complaint& c) {
  const Date through = c.decided_on.value_or(c.withdrawn_on.value_or(work.today));
  const auto still = left_out(c, through);
  const auto days = registry::workdays_elapsed(work.book.calendar, c.filed_on, through, still);
  if (!days) return std::nullopt;
  return days.value();
}

}  // namespace

std::optional<Date> decide_by(Work& work, const Complaint& c) {
  const auto rule = registry::rule(work, "D-06.decision_max", c.filed_on);
  if (!rule) return std::nullopt;
  const auto last = registry::latest(work.book.calendar, c.filed_on, rule.value().as_offset(),
                                     left_out(c, c.decided_on.value_or(work.today)));
  if (!last) return std::nullopt;
  return last.value().day;
}

Result<ComplaintShown> shown(Work& work, const Complaint& c) {
  const bool inside = looks_inside(work, c);
  ComplaintShown v;
  v.id = c.id;
  v.procurement = c.procurement;
  v.title = c.title;
  v.owner_org = c.owner_org;
  v.buyer_name = TRY(registry::get_party(work, c.owner_org)).name;
  if (inside || !is_person(work, c.supplier)) {
    v.supplier = c.supplier;
    v.supplier_name = c.supplier_name;
  }
  v.area = c.area;
  v.filed_on = c.filed_on;
  tell_review(v, c);
  tell_decision(v, c);
  if (!inside && c.concerned && is_person(work, *c.concerned)) v.concerned.reset();
  v.today = work.today;
  v.decide_by = decide_by(work, c);
  v.clocks = clocks_of(c, v.decide_by, work.today);
  v.days_run = days_run(work, c);
  v.stands_still = !c.pauses.empty() && !c.pauses.back().to;
  v.late = c.late;
  v.state = c.state;
  v.version = c.version;
  if (inside) v.inside = inside_of(work, c);
  return v;
}

Result<Complaints> listed(Work& work, const ComplaintFilter& in) {
  Complaints out;
  for (const auto& c : store::list(work, in)) {
    const bool named = looks_inside(work, c) || !is_person(work, c.supplier);
    out.complaints.push_back({.id = c.id,
                              .procurement = c.procurement,
                              .title = c.title,
                              .owner_org = c.owner_org,
                              .supplier_name = named ? c.supplier_name : "",
                              .filed_on = c.filed_on,
                              .outcome = c.outcome,
                              .remedy = c.remedy,
                              .decided_on = c.decided_on,
                              .published_on = c.published_on,
                              .state = c.state,
                              .version = c.version});
  }
  return out;
}

}  // namespace procurement::complaint
