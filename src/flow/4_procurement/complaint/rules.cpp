#include "flow/4_procurement/complaint/rules.h"

#include <algorithm>

namespace procurement::complaint {

using base::Check, base::Date, base::Done, base::refuse, base::Result;

// Filing

FilingDays filing_days(const Challenge& c, Date until) {
  const Date expired = c.answer_by.plus_days(1);
  return {c.answered_on ? std::min(*c.answered_on, expired) : expired, until};
}

Check may_file(const Challenge& c, const std::string& supplier, const FilingDays& days,
               Date today) {
  if (supplier != c.supplier) return refuse(kNotChallenger);
  if (today < days.from)
    return refuse(kAnswerAwaited, days.from.text(), {{"earliest", days.from.text()}});
  if (today > days.until)
    return refuse(kFiledLate, today.text() + " > " + days.until.text(),
                  {{"until", days.until.text()}});
  return Done{};
}

Check check_scope(const std::vector<Matter>& matters, const Challenge& c) {
  for (std::size_t i = 0; i < matters.size(); ++i) {
    const std::string which = std::to_string(i + 1);
    if (matters[i].origin == Origin::nowhere) return refuse(kBeyondChallenge, which);
    if (matters[i].origin == Origin::answered && !c.answered_on)
      return refuse(kNothingAnswered, which);
  }
  return Done{};
}

// Review

void note_late(Complaint& c, std::string_view act, Date due, Date done_on) {
  if (done_on > due) c.late.push_back({std::string(act), due, done_on});
}

static Result<Complaint> moved(Complaint c, std::string_view act) {
  c.state = TRY(base::next_state(kComplaintSteps, c.state, act));
  return c;
}

Result<Complaint> accepted(Complaint was, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.accept"));
  note_late(c, "complaint.accept", c.review_by, today);
  c.reviewed_on = today;
  return c;
}

Result<Complaint> correction_asked(Complaint was, const Correction& in, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.ask_correction"));
  if (c.correction_asked_on) return refuse(kCorrectedOnce, c.correction_asked_on->text());
  if (in.until <= today) return refuse(kCorrectionAhead, in.until.text());
  note_late(c, "complaint.ask_correction", c.review_by, today);
  c.correction_asked_on = today;
  c.correction_words = in.words;
  c.correct_by = in.until;
  return c;
}

Result<Complaint> corrected(Complaint was, Filing in, const Challenge& challenge, Date review_by,
                            Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.correct"));
  if (today > *c.correct_by)
    return refuse(kCorrectionLate, c.correct_by->text(), {{"until", c.correct_by->text()}});
  TRY(check_scope(in.matters, challenge));
  c.matters = std::move(in.matters);
  c.evidence = std::move(in.evidence);
  c.request = std::move(in.request);
  c.corrected_on = today;
  c.review_by = review_by;
  if (today > *c.correction_asked_on)
    c.pauses.push_back({PauseKind::correction, "", *c.correction_asked_on, today});
  return c;
}

Result<Complaint> dismissed(Complaint was, const Dismissal& in, Date today) {
  const bool waited = was.state == ComplaintState::correcting;
  Complaint c = TRY(moved(std::move(was), "complaint.dismiss"));
  if (waited != (in.why == DismissedFor::not_corrected)) return refuse(kDismissedWhy);
  if (waited && today <= *c.correct_by)
    return refuse(kCorrectionAwaited, c.correct_by->text(), {{"until", c.correct_by->text()}});
  if (!waited) note_late(c, "complaint.dismiss", c.review_by, today);
  c.reviewed_on = today;
  c.review_words = in.words;
  c.dismissed_for = in.why;
  c.tell_by = in.tell_by;
  return c;
}

// Hearing

Result<Complaint> notified(Complaint was, std::optional<std::string> concerned,
                           const std::vector<std::string>& took_part, Date reply_by, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.notify"));
  if (c.notified_on) return refuse(kNotifiedAlready, c.notified_on->text());
  const bool known = !concerned || std::ranges::find(took_part, *concerned) != took_part.end();
  if (!known || concerned == c.supplier) return refuse(kConcernedIs, concerned.value_or(""));
  if (c.serve_by) note_late(c, "complaint.notify", *c.serve_by, today);
  c.concerned = std::move(concerned);
  c.notified_on = today;
  c.reply_by = reply_by;
  return c;
}

Result<Complaint> replied(Complaint was, Reply in) {
  Complaint c = TRY(moved(std::move(was), "complaint.reply"));
  if (!c.notified_on) return refuse(kNotNotified);
  if (in.party != c.owner_org && in.party != c.concerned) return refuse(kNotAsked);
  for (const auto& one : c.replies)
    if (one.party == in.party) return refuse(kRepliedAlready, one.replied_on.text());
  note_late(c, "complaint.reply", *c.reply_by, in.replied_on);
  c.replies.push_back(std::move(in));
  return c;
}

Result<Complaint> suspended(Complaint was, std::optional<Date> until, std::string words,
                            State purchase, Date most, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.suspend"));
  if (c.suspended_on) return refuse(kSuspendedAlready, c.suspended_on->text());
  if (purchase == State::terminated || purchase == State::contracted)
    return refuse(kNothingToSuspend);
  const Date last = until.value_or(most);
  if (last < today) return refuse(kSuspendedEnds, last.text());
  if (last > most) return refuse(kSuspendedTooLong, most.text(), {{"latest", most.text()}});
  c.suspended_on = today;
  c.suspended_until = last;
  c.suspend_words = std::move(words);
  return c;
}

static bool stands_still(const Complaint& c) {
  return !c.pauses.empty() && !c.pauses.back().to;
}

Result<Complaint> paused(Complaint was, PauseKind kind, std::string words, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.pause"));
  if (stands_still(c)) return refuse(kPausedAlready, c.pauses.back().from.text());
  if (kind == PauseKind::correction) return refuse(kCorrectionByItself);
  c.pauses.push_back({kind, std::move(words), today, {}});
  return c;
}

Result<Complaint> resumed(Complaint was, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.resume"));
  if (!stands_still(c)) return refuse(kNotPaused);
  c.pauses.back().to = today;
  return c;
}

std::vector<registry::Suspension> left_out(const Complaint& c, Date today) {
  std::vector<registry::Suspension> out;
  for (const auto& one : c.pauses)
    if (const Date to = one.to.value_or(today); to > one.from) out.push_back({one.from, to});
  return out;
}

// Decision

namespace {

/// The purchaser and whoever was notified have replied, or their time is over.
Check heard(const Complaint& c, Date today) {
  if (!c.notified_on) return refuse(kNotNotified);
  const std::size_t asked = c.concerned ? 2 : 1;
  if (c.replies.size() < asked && today <= *c.reply_by)
    return refuse(kRepliesAwaited, c.reply_by->text(), {{"until", c.reply_by->text()}});
  return Done{};
}

bool fits(Remedy remedy, State purchase, std::optional<bool> performed) {
  const bool contracted = purchase == State::contracted;
  switch (remedy) {
    case Remedy::evaluate_again:
      return purchase == State::announced;
    case Remedy::run_again:
      return !contracted;
    case Remedy::void_contract:
      return contracted && performed == false;
    case Remedy::damages:
      return contracted && performed == true;
  }
  return false;
}

Check check_decision(const Decision& d, State purchase) {
  if (d.outcome == Outcome::rejected) {
    const bool more = d.affects_result || d.remedy || d.excluded_offer;
    if (!d.ground || more) return refuse(kGroundNeeded);
    return Done{};
  }
  if (d.ground) return refuse(kGroundNeeded);
  if (!d.affects_result || *d.affects_result != d.remedy.has_value()) return refuse(kEffectNeeded);
  if ((d.remedy == Remedy::evaluate_again) != d.excluded_offer.has_value())
    return refuse(kExcludedNeeded);
  if (d.remedy && !fits(*d.remedy, purchase, d.performed)) return refuse(kRemedyStage);
  return Done{};
}

/// The purchase goes on the day after; it does not stay suspended for what has ended.
void end_suspension(Complaint& c, Date today) {
  if (c.suspended_until && *c.suspended_until >= today)
    c.suspended_until = std::max(*c.suspended_on, today);
}

}  // namespace

Result<Complaint> decided(Complaint was, const Decision& d, State purchase, Date publish_by,
                          Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.decide"));
  if (stands_still(c)) return refuse(kStillPaused);
  TRY(heard(c, today));
  TRY(check_decision(d, purchase));
  c.decided_on = today;
  c.outcome = d.outcome;
  c.ground = d.ground;
  c.affects_result = d.affects_result;
  c.remedy = d.remedy;
  c.excluded_offer = d.excluded_offer;
  c.decision = d.words;
  c.decided_by = d.by;
  c.publish_by = publish_by;
  end_suspension(c, today);
  return c;
}

Result<Complaint> published(Complaint was, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.publish"));
  note_late(c, "complaint.publish", *c.publish_by, today);
  c.published_on = today;
  return c;
}

Result<Complaint> withdrawn(Complaint was, Date today) {
  Complaint c = TRY(moved(std::move(was), "complaint.withdraw"));
  c.withdrawn_on = today;
  if (stands_still(c)) c.pauses.back().to = today;
  end_suspension(c, today);
  return c;
}

Ruling ruling(const Complaint& c) {
  const bool ends = c.remedy == Remedy::evaluate_again || c.remedy == Remedy::run_again;
  Ruling out{.complaint = c.id.value,
             .report = c.report,
             .undoes = ends,
             .voids_contract = c.remedy == Remedy::void_contract,
             .excluded_offer = c.excluded_offer,
             .decided_on = c.decided_on,
             .still_from = c.suspended_on,
             .still_to = {}};
  if (c.suspended_until) {
    // On the day on which the complaint ended the purchase goes on.
    const auto ended = c.decided_on ? c.decided_on : c.withdrawn_on;
    out.still_to = ended == c.suspended_until ? *ended : c.suspended_until->plus_days(1);
  }
  return out;
}

// Bad faith

BadFaith bad_faith(const std::vector<Rejection>& all, const BadFaithLaw& law, Date on) {
  BadFaith out;
  out.window_from = on.plus_months(-law.window_months).plus_days(1);
  for (const auto& one : all) {
    if (one.decided_on < out.window_from || one.decided_on > on) continue;
    if (one.ground == Ground::unsupported) ++out.unsupported;
    if (one.ground == Ground::fabricated || one.ground == Ground::illegal_evidence)
      ++out.fabricated;
  }
  out.reached = out.unsupported >= law.unsupported_min || out.fabricated > 0;
  return out;
}

}  // namespace procurement::complaint
