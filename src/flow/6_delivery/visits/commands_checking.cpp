// What happens to a fact after it was recorded: confirm, correct, verify, dispute, uphold, void.
#include "flow/6_delivery/commands.h"
#include "flow/6_delivery/visits/store.h"

namespace delivery {
namespace {

using base::field;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

inline constexpr base::Limit kReason{1, 500};

struct ConfirmIn {
  FactId visit;
  std::optional<std::string> code;
};
constexpr auto describe(const ConfirmIn*) {
  return base::record("ConfirmVisit", field("visit", &ConfirmIn::visit, {"服务记录", "Fact"}),
                      field("code", &ConfirmIn::code, {"住户码", "The resident's code"}, {1, 40},
                            base::Trace::secret));
}
struct CorrectIn {
  FactId visit;
  base::Instant arrive, leave;
  std::optional<std::vector<std::string>> tasks;
  std::string reason;
};
constexpr auto describe(const CorrectIn*) {
  using C = CorrectIn;
  return base::record("CorrectVisit", field("visit", &C::visit, {"服务记录", "Fact"}),
                      field("arrive", &C::arrive, {"到达", "Arrived"}),
                      field("leave", &C::leave, {"离开", "Left"}),
                      field("tasks", &C::tasks, {"服务内容", "Tasks"}, {0, 20}),
                      field("reason", &C::reason, {"原因", "Reason"}, kReason));
}
struct ReasonIn {
  FactId visit;
  std::string reason;
};
constexpr auto describe(const ReasonIn*) {
  return base::record("DecideVisit", field("visit", &ReasonIn::visit, {"服务记录", "Fact"}),
                      field("reason", &ReasonIn::reason, {"原因", "Reason"}, kReason));
}
/// A resident's or neighbour's own words stay out of the journal.
struct DisputeIn : ReasonIn {};
constexpr auto describe(const DisputeIn*) {
  return base::record(
      "DisputeVisit", field("visit", &ReasonIn::visit, {"服务记录", "Fact"}),
      field("reason", &ReasonIn::reason, {"原因", "Reason"}, kReason, base::Trace::secret));
}
struct VerifyIn {
  std::vector<FactId> visits;
};
constexpr auto describe(const VerifyIn*) {
  return base::record("VerifyVisits",
                      field("visits", &VerifyIn::visits, {"服务记录", "Facts"}, {1, 2000}));
}
struct VerifyOut {
  contract::ContractId contract;
  std::int64_t count = 0;
  std::vector<FactId> facts;
};
constexpr auto describe(const VerifyOut*) {
  return base::record("VerifiedVisits",
                      field("contract", &VerifyOut::contract, {"合同", "Contract"}),
                      field("count", &VerifyOut::count, {"条数", "How many"}),
                      field("facts", &VerifyOut::facts, {"已核实的记录", "Verified facts"}, kMany));
}

template <class In>
Result<Subject> on_fact(Work& work, const In& in) {
  return subject_of(work, TRY(newest_fact(work, in.visit)));
}
/// The resident's matter: by the person served.
template <class In>
Result<Subject> on_person(Work& work, const In& in) {
  const Fact f = TRY(newest_fact(work, in.visit));
  Subject s = subject_of(work, f);
  s.person = f.person;
  return s;
}
Result<Subject> on_batch(Work& work, const VerifyIn& in) {
  const Fact first = TRY(newest_fact(work, in.visits.front()));
  Subject s = subject_of(work, first);
  s.id = in.visits.size() == 1 ? first.root.value : first.contract.value;
  s.version.reset();
  return s;
}

/// As a visit where there was a plan, else as the fact that it is.
Shown as_shown(Work& work, const Fact& f) {
  const auto visit = f.kind == FactKind::visit ? store::find_visit(work.db, f.root) : std::nullopt;
  return visit ? shown(*visit, f, work.today) : shown(f);
}

Result<Shown> keep(Work& work, const Fact& changed, std::string_view act,
                   const std::string& reason = {}) {
  const Fact f = TRY(save(work, changed));
  store::add_event(work, f, act, reason);
  return as_shown(work, f);
}

Result<Shown> confirm(Work& work, const ConfirmIn& in) {
  const Fact f = TRY(newest_fact(work, in.visit));
  const Proof proof = in.code ? Proof::resident_code : Proof::resident_confirmation;
  TRY(check_proof(work, ElderId{f.subject}, {proof, in.code}, TRY(policy_on(work, work.today))));
  return keep(work, TRY(confirmed(f, proof)), "visit.confirm");
}

Result<Shown> correct(Work& work, const CorrectIn& in) {
  const Fact old = TRY(newest_fact(work, in.visit));
  const auto c = TRY(contract_in_force(work, old.contract));
  Fact f = TRY(corrected(old, {work.fresh_id<FactId>("fact"),
                               {in.arrive, in.leave},
                               in.tasks,
                               in.reason,
                               work.actor.account,
                               work.now}));
  const bool late = old.late;  // of the first entry; a correction is later by its nature
  TRY(put_span(work, f, {in.arrive, in.leave}, c, TRY(policy_on(work, work.today))));
  f.late = late;
  TRY(check_planned(TRY(get_elder(work, ElderId{f.subject})), f.day));
  TRY(check_free(work, f));
  if (!store::supersede(work.db, old)) return refuse(platform::kStale);
  store::insert(work.db, f);
  store::add_event(work, f, "visit.correct", in.reason);
  return as_shown(work, f);
}

/// All or none: whatever cannot be verified is named.
Result<VerifyOut> verify(Work& work, const VerifyIn& in) {
  VerifyOut out;
  base::Error unproven{&kUnproven};
  for (const auto& id : in.visits) {
    const Fact f = TRY(newest_fact(work, id));
    if (out.count == 0) out.contract = f.contract;
    if (f.contract != out.contract) return refuse(kSeveralContracts, f.root.value);
    auto next = verified(f, work.today, work.actor.account);
    if (!next && next.error().why == &kUnproven) {
      unproven.problems.push_back({f.root.value, f.label + " " + f.day.text() + " 无佐证",
                                   f.label + " " + f.day.text() + " has no proof"});
      unproven.detail += (unproven.detail.empty() ? "" : ", ") + f.root.value;
      continue;
    }
    const Fact saved = TRY(save(work, TRY(std::move(next))));
    store::add_event(work, saved, "visit.verify");
    out.facts.push_back(saved.id);
    ++out.count;
  }
  if (!unproven.problems.empty()) return unproven;
  return out;
}

Result<Shown> dispute(Work& work, const DisputeIn& in) {
  return keep(work, TRY(disputed(TRY(newest_fact(work, in.visit)), work.today)), "visit.dispute",
              in.reason);
}

Result<Shown> uphold(Work& work, const ReasonIn& in) {
  return keep(work, TRY(upheld(TRY(newest_fact(work, in.visit)), work.today)), "visit.uphold",
              in.reason);
}

Result<Shown> void_fact(Work& work, const ReasonIn& in) {
  return keep(work, TRY(voided(TRY(newest_fact(work, in.visit)), work.today)), "visit.void",
              in.reason);
}

}  // namespace

std::vector<platform::Endpoint> checking_endpoints() {
  using platform::endpoint;
  // clang-format off
  return {
      endpoint("visit.confirm", "POST /visits/{visit}/confirm", "fact.get", on_person<ConfirmIn>, confirm,
               {"住户确认服务属实。", "The resident confirms that it took place."}),
      endpoint("visit.correct", "POST /visits/{visit}/correct", "visit.get", on_fact<CorrectIn>, correct,
               {"更正记录;原记录保留。", "Correct a record; the old one stays."}),
      endpoint("visit.verify",  "POST /visits/verify",          "fact.get", on_batch, verify,
               {"核实记录,可一次多条。", "Verify records, many at once."}),
      endpoint("visit.dispute", "POST /visits/{visit}/dispute", "fact.get", on_person<DisputeIn>, dispute,
               {"对记录提出异议。", "Dispute a record."}),
      endpoint("visit.uphold",  "POST /visits/{visit}/uphold",  "fact.get", on_fact<ReasonIn>, uphold,
               {"异议不成立,记录有效。", "The record stands after a dispute."}),
      endpoint("visit.void",    "POST /visits/{visit}/void",    "fact.get", on_fact<ReasonIn>, void_fact,
               {"异议成立,记录作废。", "Void a disputed record."}),
  };
  // clang-format on
}

}  // namespace delivery
