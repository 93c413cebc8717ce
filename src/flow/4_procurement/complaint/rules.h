#pragma once
// Complaints (D-05 … D-07): states, and the decisions about time, scope and outcome. Pure.
#include <array>
#include <span>

#include "base/lifecycle.h"
#include "flow/4_procurement/complaint/complaint.h"
#include "flow/4_procurement/complaint/refusals.h"

namespace procurement::complaint {

// clang-format off
inline constexpr auto kComplaintSteps = std::to_array<base::Step<ComplaintState>>({
    {ComplaintState::filed,      "complaint.accept",         ComplaintState::accepted},
    {ComplaintState::filed,      "complaint.ask_correction", ComplaintState::correcting},
    {ComplaintState::filed,      "complaint.dismiss",        ComplaintState::dismissed},
    {ComplaintState::filed,      "complaint.withdraw",       ComplaintState::withdrawn},
    {ComplaintState::correcting, "complaint.correct",        ComplaintState::filed},
    {ComplaintState::correcting, "complaint.dismiss",        ComplaintState::dismissed},
    {ComplaintState::correcting, "complaint.withdraw",       ComplaintState::withdrawn},
    {ComplaintState::accepted,   "complaint.notify",         ComplaintState::accepted},
    {ComplaintState::accepted,   "complaint.reply",          ComplaintState::accepted},
    {ComplaintState::accepted,   "complaint.suspend",        ComplaintState::accepted},
    {ComplaintState::accepted,   "complaint.pause",          ComplaintState::accepted},
    {ComplaintState::accepted,   "complaint.resume",         ComplaintState::accepted},
    {ComplaintState::accepted,   "complaint.decide",         ComplaintState::decided},
    {ComplaintState::accepted,   "complaint.withdraw",       ComplaintState::withdrawn},
    {ComplaintState::decided,    "complaint.publish",        ComplaintState::published},
});
// clang-format on
static_assert(base::sound(kComplaintSteps, ComplaintState::filed));

// Filing (D-05)

/// 法§55: from the answer, or once its period expired unanswered, to the last day after that
/// period.
struct FilingDays {
  base::Date from, until;
};
/// `until`: the last day of D-05 counted from the day on which the answer is due.
FilingDays filing_days(const Challenge&, base::Date until);
struct Filing {
  std::vector<Matter> matters;
  std::string evidence, request;
};
base::Check may_file(const Challenge&, const std::string& supplier, const FilingDays&,
                     base::Date today);
/// Within the challenge, save what its answer brought up.
base::Check check_scope(const std::vector<Matter>&, const Challenge&);

// Review (D-06)

struct Correction {
  std::string words;
  base::Date until;
};
base::Result<Complaint> accepted(Complaint, base::Date today);
base::Result<Complaint> correction_asked(Complaint, const Correction&, base::Date today);
/// `review_by`: its time to be reviewed runs anew.
base::Result<Complaint> corrected(Complaint, Filing, const Challenge&, base::Date review_by,
                                  base::Date today);
struct Dismissal {
  DismissedFor why = DismissedFor::not_acceptable;
  std::string words;
  base::Date tell_by;
};
base::Result<Complaint> dismissed(Complaint, const Dismissal&, base::Date today);

// Hearing

/// `took_part`: the suppliers whose offers were opened.
base::Result<Complaint> notified(Complaint, std::optional<std::string> concerned,
                                 const std::vector<std::string>& took_part, base::Date reply_by,
                                 base::Date today);
base::Result<Complaint> replied(Complaint, Reply);
/// `most`: the last day that the law allows.
base::Result<Complaint> suspended(Complaint, std::optional<base::Date> until, std::string words,
                                  State purchase, base::Date most, base::Date today);
base::Result<Complaint> paused(Complaint, PauseKind, std::string words, base::Date today);
base::Result<Complaint> resumed(Complaint, base::Date today);

// Decision

struct Decision {
  Outcome outcome = Outcome::rejected;
  std::optional<Ground> ground;
  std::optional<bool> affects_result;
  std::optional<Remedy> remedy;
  std::optional<OfferId> excluded_offer;
  std::optional<bool> performed;  // of the contract, where one was signed
  std::string words, by;
};
/// `publish_by`: the last day of the announcement.
base::Result<Complaint> decided(Complaint, const Decision&, State purchase, base::Date publish_by,
                                base::Date today);
base::Result<Complaint> published(Complaint, base::Date today);
base::Result<Complaint> withdrawn(Complaint, base::Date today);

/// T0-6: what the decision's time leaves out; an interval that is still open ends `today`.
std::vector<registry::Suspension> left_out(const Complaint&, base::Date today);
void note_late(Complaint&, std::string_view act, base::Date due, base::Date done_on);
/// It ends a suspension as well: the purchase goes on.
Ruling ruling(const Complaint&);

// Bad faith (D-07)

/// A rejection, here or elsewhere.
struct Rejection {
  std::string id, authority, document;
  base::Date decided_on;
  Ground ground = Ground::unsupported;
};
constexpr auto describe(const Rejection*) {
  using base::field;
  using R = Rejection;
  return base::record(
      "ComplaintRejection", field("id", &R::id, {"编号", "Identity"}),
      field("authority", &R::authority, {"作出决定的财政部门", "Finance department that decided"}),
      field("document", &R::document, {"决定书或项目", "Document, or purchase"}),
      field("decided_on", &R::decided_on, {"决定日", "Decided on"}),
      field("ground", &R::ground, {"驳回事由", "Why it was rejected"}));
}
struct BadFaithLaw {
  std::int64_t unsupported_min = 0;
  int window_months = 0;
};
struct BadFaith {
  base::Date window_from;  // the first day that counts
  std::int64_t unsupported = 0, fabricated = 0;
  bool reached = false;
};
/// 94号令 §37: so many unsupported ones in the months up to `on`, or one that was fabricated or
/// whose evidence was got illegally.
BadFaith bad_faith(const std::vector<Rejection>&, const BadFaithLaw&, base::Date on);

}  // namespace procurement::complaint
