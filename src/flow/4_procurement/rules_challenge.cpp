#include "flow/4_procurement/rules_challenge.h"

#include <algorithm>
#include <array>

#include "flow/4_procurement/rules_score.h"

namespace procurement {

using base::Check, base::Date, base::Done, base::refuse, base::Result;

namespace {

/// 条例 §53: the day on which a step of the process was over.
std::optional<Date> step_ended(const Procurement& p, const Raised& raised) {
  switch (*raised.step) {
    case ProcessStep::opening:
      if (p.opened_at) return p.opened_at->date();
      break;
    case ProcessStep::consulting:
      return raised.last_talk;
    case ProcessStep::quoting:
      if (p.quotes_opened_at) return p.quotes_opened_at->date();
      break;
  }
  return std::nullopt;
}

constexpr auto kStopped = std::to_array<std::string_view>(
    {"procurement.issue", "procurement.open", "procurement.draw_experts", "procurement.form_panel",
     "procurement.consult", "procurement.call_quotes", "procurement.open_quotes",
     "procurement.lock_sheet", "procurement.report", "procurement.reevaluate", "procurement.decide",
     "procurement.decide_by_silence", "procurement.announce", "contract.sign"});

}  // namespace

Result<Date> counted_from(const Procurement& p, const Raised& raised) {
  if ((raised.kind == ChallengeKind::process) != raised.step.has_value()) return refuse(kWhichStep);
  if (raised.kind == ChallengeKind::file) {
    ENSURE(p.on_sale_until.has_value());
    return *p.on_sale_until;
  }
  if (!raised.took_part) return refuse(kNotAParty);
  if (raised.kind == ChallengeKind::result) {
    if (!p.notice_period_ends) return refuse(kNotAnnounced);
    return *p.notice_period_ends;
  }
  const auto ended = step_ended(p, raised);
  if (!ended) return refuse(kStepNotOver);
  return *ended;
}

Check in_challenge_time(Date until, Date today) {
  if (today <= until) return Done{};
  return refuse(kChallengeLate, today.text() + " > " + until.text(), {{"until", until.text()}});
}

Check raised_at_once(const Procurement& p, const Raised& raised, const std::string& supplier,
                     const std::vector<Challenge>& before) {
  if (!raised.at_once) return Done{};
  for (const auto& c : before) {
    const bool same = c.supplier == supplier && c.kind == raised.kind &&
                      c.process_step == raised.step &&
                      (c.kind != ChallengeKind::result || c.report == p.reports);
    if (same) return refuse(kChallengedOnce, c.id.value, {{"challenge", c.id.value}});
  }
  return Done{};
}

Result<Date> notice_period_ends(const registry::Calendar& calendar, Date announced,
                                registry::Offset period, bool announcement_day_counts) {
  if (announcement_day_counts && --period.n == 0) return announced;
  return TRY(registry::latest(calendar, announced, period)).day;
}

Result<Challenge> answered(Challenge c, const Answer& a) {
  if (c.answered_on) return refuse(kAnsweredAlready, c.answered_on->text());
  if (a.excluded_offer && !a.upheld) return refuse(kExcludeNeedsUpheld);
  if (a.affects_result && (!a.upheld || (a.excluded_offer && !*a.affects_result)))
    return refuse(kAffectsNeedsUpheld);
  c.answered_on = a.day;
  c.upheld = a.upheld;
  c.affects_result = a.affects_result.value_or(true);
  c.answer = a.words;
  c.excluded_offer = a.excluded_offer;
  c.answered_by = a.by;
  return c;
}

Check may_sign(const Procurement& p, const std::vector<Challenge>& challenges, Date today) {
  for (const auto& c : challenges) {
    if (!c.answered_on) return refuse(kChallengeOpen, c.id.value);
    // What is wrong with the file or the process, and cannot be healed by leaving an offer out, no
    // new report undoes.
    const bool lasts = c.kind != ChallengeKind::result && !c.excluded_offer;
    if (c.upheld.value_or(false) && c.affects_result && (lasts || c.report == p.reports))
      return refuse(kChallengeUpheld, c.id.value);
  }
  if (p.sign_by && today > *p.sign_by)
    return refuse(kSignLate, today.text() + " > " + p.sign_by->text(),
                  {{"sign_by", p.sign_by->text()}});
  return Done{};
}

Check not_suspended(const std::vector<Ruling>& rulings, std::string_view act, Date today) {
  if (std::ranges::find(kStopped, act) == kStopped.end()) return Done{};
  for (const auto& one : rulings)
    if (one.still_from && *one.still_from <= today && today < *one.still_to) {
      const std::string last = one.still_to->plus_days(-1).text();
      return refuse(kSuspended, last, {{"complaint", one.complaint}, {"until", last}});
    }
  return Done{};
}

Check result_stands(const Procurement& p, const std::vector<Ruling>& rulings) {
  for (const auto& one : rulings) {
    const bool lasts = !one.excluded_offer;
    if (one.undoes && (lasts || one.report == p.reports))
      return refuse(kComplaintUpheld, one.complaint);
  }
  return Done{};
}

std::vector<OfferId> excluded_by(const std::vector<Challenge>& challenges,
                                 const std::vector<Ruling>& rulings) {
  std::vector<OfferId> out;
  for (const auto& c : challenges)
    if (c.upheld.value_or(false) && c.excluded_offer) out.push_back(*c.excluded_offer);
  for (const auto& one : rulings)
    if (one.undoes && one.excluded_offer) out.push_back(*one.excluded_offer);
  return out;
}

Check may_report_again(const Procurement& p, const std::vector<Challenge>& challenges,
                       const std::vector<Ruling>& rulings) {
  const bool by_challenge = std::ranges::any_of(challenges, [&](const Challenge& c) {
    return c.upheld.value_or(false) && c.excluded_offer && c.report == p.reports;
  });
  const bool by_complaint = std::ranges::any_of(rulings, [&](const Ruling& one) {
    return one.undoes && one.excluded_offer && one.report == p.reports;
  });
  if (!by_challenge && !by_complaint) return refuse(kNotUpheld);
  return Done{};
}

}  // namespace procurement
