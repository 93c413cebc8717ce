// Complaints to finance: load, decide, save; the manifest at the end.
#include "flow/4_procurement/complaint/commands.h"

#include <algorithm>

#include "flow/4_procurement/commands.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace procurement::complaint {

using base::Date, base::Result;

Result<Complaint> get_complaint(Work& work, const ComplaintId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoComplaint, id.value);
  return *std::move(found);
}

std::vector<Ruling> rulings_of(Work& work, const ProcurementId& id) {
  std::vector<Ruling> out;
  for (const auto& c : store::of_procurement(work.db, id))
    out.push_back(ruling(c));
  return out;
}

namespace {

Result<Challenge> challenge_of(Work& work, const ChallengeId& id) {
  auto found = find_challenge(work, id);
  if (!found) return base::refuse(kNoChallenge, id.value);
  return *std::move(found);
}

Result<Subject> on_challenge(Work& work, const FileComplaint& in) {
  const Challenge c = TRY(challenge_of(work, in.challenge));
  const Procurement p = TRY(get_procurement(work, c.procurement));
  // Whose complaint it will be, so that the answer says what may be done with it.
  return Subject{.id = p.id.value,
                 .owner_org = c.supplier,
                 .parties = {p.owner_org},
                 .area = p.area,
                 .author = c.author,
                 .published = p.published,
                 .version = p.version};
}

template <class In>
Result<Subject> on_complaint(Work& work, const In& in) {
  const Complaint c = TRY(get_complaint(work, in.id));
  // The complaint is the complainant's: whoever else it concerns neither corrects nor withdraws it.
  Subject s{.id = c.id.value,
            .owner_org = c.supplier,
            .parties = {c.owner_org},
            .area = c.area,
            .author = c.author,
            .published = c.published_on.has_value(),
            .version = c.version};
  if (c.notified_on && c.concerned) s.parties.push_back(*c.concerned);
  return s;
}

Result<ComplaintShown> saved(Work& work, const Complaint& changed) {
  auto row = store::update(work.db, changed);
  if (!row) return base::refuse(platform::kStale);
  return shown(work, *row);
}

/// What a suspension that begins, or ends before its last day, does to the purchase's own time.
base::Check purchase_waits(Work& work, const Complaint& was, const Complaint& now) {
  if (was.suspended_on == now.suspended_on && was.suspended_until == now.suspended_until)
    return base::Done{};
  Procurement p = TRY(get_procurement(work, now.procurement));
  p = TRY(clocks_moved(work, std::move(p)));
  TRY(save(work, std::move(p)));
  return base::Done{};
}

Result<ComplaintShown> file(Work& work, const FileComplaint& in) {
  const Challenge challenge = TRY(challenge_of(work, in.challenge));
  const Procurement p = TRY(get_procurement(work, challenge.procurement));
  const FilingDays days = filing_days(
      challenge, TRY(registry::latest_day(work, "D-05.complain_max", challenge.answer_by)));
  TRY(may_file(challenge, work.actor.org, days, work.today));
  if (const auto before = store::of_challenge(work.db, challenge.id))
    return base::refuse(kFiledAlready, before->id.value, {{"complaint", before->id.value}});
  TRY(check_scope(in.matters, challenge));
  Complaint c;
  c.id = work.fresh_id<ComplaintId>("cpl");
  c.procurement = p.id;
  c.challenge = challenge.id;
  c.report = challenge.report;
  c.title = p.title;
  c.owner_org = p.owner_org;
  c.supplier = challenge.supplier;
  c.supplier_name = challenge.supplier_name;
  c.area = p.area;
  c.matters = in.matters;
  c.evidence = in.evidence;
  c.request = in.request;
  c.file_from = days.from;
  c.file_until = days.until;
  c.filed_on = work.today;
  c.review_by = TRY(registry::latest_day(work, "D-06.review_max", work.today));
  c.author = work.actor.account;
  work.subject = c.id.value;  // what the journal names: the complaint, not its purchase
  store::insert(work.db, c);
  return shown(work, c);
}

Result<ComplaintShown> accept(Work& work, const ComplaintRef& in) {
  Complaint c = TRY(accepted(TRY(get_complaint(work, in.id)), work.today));
  c.serve_by =
      TRY(registry::latest_day(work, "D-06.service_max", c.corrected_on.value_or(c.filed_on)));
  return saved(work, c);
}

Result<ComplaintShown> ask_correction(Work& work, const AskCorrection& in) {
  return saved(work, TRY(correction_asked(TRY(get_complaint(work, in.id)), {in.words, in.until},
                                          work.today)));
}

Result<ComplaintShown> correct(Work& work, const CorrectComplaint& in) {
  const Complaint was = TRY(get_complaint(work, in.id));
  const Challenge challenge = TRY(challenge_of(work, was.challenge));
  const Date by = TRY(registry::latest_day(work, "D-06.review_max", work.today));
  return saved(
      work, TRY(corrected(was, {in.matters, in.evidence, in.request}, challenge, by, work.today)));
}

Result<ComplaintShown> dismiss(Work& work, const DismissComplaint& in) {
  const Date by = TRY(registry::latest_day(work, "D-06.refuse_tell_max", work.today));
  return saved(work,
               TRY(dismissed(TRY(get_complaint(work, in.id)), {in.why, in.words, by}, work.today)));
}

Result<ComplaintShown> notify(Work& work, const NotifyParties& in) {
  const Complaint was = TRY(get_complaint(work, in.id));
  std::vector<std::string> took_part;
  for (const auto& offer : standing(work, was.procurement, Stage::offer))
    if (offer.opened_at) took_part.push_back(offer.supplier);
  const Date by = TRY(registry::latest_day(work, "D-06.parties_reply_max", work.today));
  return saved(work, TRY(notified(was, in.concerned, took_part, by, work.today)));
}

Result<ComplaintShown> reply(Work& work, const ReplyToComplaint& in) {
  const auto party = TRY(registry::get_party(work, work.actor.org));
  return saved(work, TRY(replied(TRY(get_complaint(work, in.id)),
                                 {party.id, party.name, in.words, work.today})));
}

Result<ComplaintShown> suspend(Work& work, const SuspendPurchase& in) {
  const Complaint was = TRY(get_complaint(work, in.id));
  const State state = TRY(get_procurement(work, was.procurement)).state;
  // Natural days, and not rolled: a holiday does not make the suspension longer than 30 days.
  const Date most = TRY(registry::earliest_day(work, "D-06.suspension_max", work.today));
  const Complaint now = TRY(suspended(was, in.until, in.words, state, most, work.today));
  auto out = TRY(saved(work, now));
  TRY(purchase_waits(work, was, now));
  return out;
}

Result<ComplaintShown> pause(Work& work, const PauseComplaint& in) {
  return saved(work, TRY(paused(TRY(get_complaint(work, in.id)), in.kind, in.words, work.today)));
}
Result<ComplaintShown> resume(Work& work, const ComplaintRef& in) {
  return saved(work, TRY(resumed(TRY(get_complaint(work, in.id)), work.today)));
}

Result<ComplaintShown> decide(Work& work, const DecideComplaint& in) {
  const Complaint was = TRY(get_complaint(work, in.id));
  const Procurement p = TRY(get_procurement(work, was.procurement));
  const auto quotes = standing(work, p.id, Stage::quote);
  if (in.excluded_offer &&
      std::ranges::none_of(quotes, [&](const Sealed& q) { return q.offer == *in.excluded_offer; }))
    return base::refuse(kNoOffer, in.excluded_offer->value);
  Complaint c = TRY(decided(
      was,
      {.outcome = in.outcome,
       .ground = in.ground,
       .affects_result = in.affects_result,
       .remedy = in.remedy,
       .excluded_offer = in.excluded_offer,
       .performed = in.performed,
       .words = in.words,
       .by = work.actor.account},
      p.state, TRY(registry::latest_day(work, "D-06.publish_max", work.today)), work.today));
  if (const auto due = decide_by(work, c)) note_late(c, "complaint.decide", *due, work.today);
  c.contract = p.contract;
  auto out = TRY(saved(work, c));
  TRY(purchase_waits(work, was, c));
  return out;
}

Result<ComplaintShown> publish(Work& work, const ComplaintRef& in) {
  return saved(work, TRY(published(TRY(get_complaint(work, in.id)), work.today)));
}

Result<ComplaintShown> withdraw(Work& work, const ComplaintRef& in) {
  const Complaint was = TRY(get_complaint(work, in.id));
  const Complaint now = TRY(withdrawn(was, work.today));
  auto out = TRY(saved(work, now));
  TRY(purchase_waits(work, was, now));
  return out;
}

Result<ComplaintShown> show(Work& work, const ComplaintRef& in) {
  return shown(work, TRY(get_complaint(work, in.id)));
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint, platform::everyone;
  constexpr std::string_view kGet = "complaint.get";
  // clang-format off
  return {
      endpoint("complaint.file", "POST /complaints", kGet, on_challenge, file,
          {"向财政部门投诉", "Complain to the finance department."}),
      endpoint("complaint.accept", "POST /complaints/{id}/accept", kGet, on_complaint<ComplaintRef>, accept,
          {"受理投诉", "Accept a complaint."}),
      endpoint("complaint.ask_correction", "POST /complaints/{id}/ask-correction", kGet, on_complaint<AskCorrection>,
          ask_correction, {"要求补正投诉书", "Ask for the complaint to be corrected, once."}),
      endpoint("complaint.correct", "POST /complaints/{id}/correct", kGet, on_complaint<CorrectComplaint>, correct,
          {"补正投诉书", "Correct the complaint."}),
      endpoint("complaint.dismiss", "POST /complaints/{id}/dismiss", kGet, on_complaint<DismissComplaint>, dismiss,
          {"不予受理", "Dismiss a complaint that is not acceptable or belongs elsewhere."}),
      endpoint("complaint.notify", "POST /complaints/{id}/notify", kGet, on_complaint<NotifyParties>, notify,
          {"通知被投诉人和相关供应商", "Notify the purchaser and the supplier concerned."}),
      endpoint("complaint.reply", "POST /complaints/{id}/reply", kGet, on_complaint<ReplyToComplaint>, reply,
          {"对投诉作出说明", "Reply to a complaint."}),
      endpoint("complaint.suspend", "POST /complaints/{id}/suspend", kGet, on_complaint<SuspendPurchase>, suspend,
          {"暂停采购活动", "Suspend the purchase."}),
      endpoint("complaint.pause", "POST /complaints/{id}/pause", kGet, on_complaint<PauseComplaint>, pause,
          {"中止处理期限", "Let the time of the decision stand still."}),
      endpoint("complaint.resume", "POST /complaints/{id}/resume", kGet, on_complaint<ComplaintRef>, resume,
          {"恢复计算处理期限", "Let the time of the decision run again."}),
      endpoint("complaint.decide", "POST /complaints/{id}/decide", kGet, on_complaint<DecideComplaint>, decide,
          {"作出投诉处理决定", "Decide a complaint."}),
      endpoint("complaint.publish", "POST /complaints/{id}/publish", kGet, on_complaint<ComplaintRef>, publish,
          {"公告处理决定", "Publish the decision."}),
      endpoint("complaint.withdraw", "POST /complaints/{id}/withdraw", kGet, on_complaint<ComplaintRef>, withdraw,
          {"撤回投诉", "Withdraw a complaint."}),
      endpoint("complaint.get", "GET /complaints/{id}", kGet, on_complaint<ComplaintRef>, show,
          {"查看投诉", "Show a complaint."}),
      endpoint("complaint.list", "GET /complaints", "", everyone<ComplaintFilter>, listed,
          {"投诉列表", "List complaints."}),
  };
  // clang-format on
}

std::vector<const base::Refusal*> refusals() {
  return {&kNoComplaint,     &kNotChallenger,    &kAnswerAwaited,     &kFiledLate,
          &kBeyondChallenge, &kNothingAnswered,  &kFiledAlready,      &kCorrectedOnce,
          &kCorrectionAhead, &kCorrectionLate,   &kCorrectionAwaited, &kDismissedWhy,
          &kConcernedIs,     &kNotifiedAlready,  &kNotNotified,       &kNotAsked,
          &kRepliedAlready,  &kRepliesAwaited,   &kSuspendedAlready,  &kSuspendedTooLong,
          &kSuspendedEnds,   &kNothingToSuspend, &kPausedAlready,     &kCorrectionByItself,
          &kNotPaused,       &kStillPaused,      &kGroundNeeded,      &kEffectNeeded,
          &kExcludedNeeded,  &kRemedyStage,      &kNotedAlready,      &kAheadOfToday,
          &kNotCounted};
}

}  // namespace
}  // namespace procurement::complaint

namespace procurement {

platform::Module complaint_module() {
  auto all = complaint::endpoints();
  for (auto& one : complaint::bad_faith_endpoints())
    all.push_back(std::move(one));
  return {.name = "complaint",
          .endpoints = std::move(all),
          .refusals = complaint::refusals(),
          .lifecycles = {base::lifecycle("complaint.get", complaint::ComplaintState::filed,
                                         complaint::kComplaintSteps)},
          .must_be_empty = complaint::store::must_be_empty(),
          .witnessed = complaint::store::witnessed()};
}

}  // namespace procurement
