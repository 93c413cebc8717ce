// A plan that is given up before it begins: called off, or moved to another time or worker. The old
// plan stays readable, and points to the new one.
#include <map>

#include "flow/6_delivery/commands.h"
#include "flow/6_delivery/visits/store.h"

namespace delivery {
namespace {

using base::field;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

// The reason may speak of someone's health, so the journal keeps only that it was given.
constexpr base::Limit kReason{1, 500};

struct CancelIn {
  FactId visit;
  AskedBy asked_by = AskedBy::provider;
  std::string reason;
};
constexpr auto describe(const CancelIn*) {
  using C = CancelIn;
  return base::record(
      "CancelVisit", field("visit", &C::visit, {"探访", "Visit"}),
      field("asked_by", &C::asked_by, {"提出方(住户、机构)", "Who asked: resident or provider"}),
      field("reason", &C::reason, {"原因", "Reason"}, kReason, base::Trace::secret));
}
struct MoveIn {
  FactId visit;
  base::Instant at;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> worker;
  AskedBy asked_by = AskedBy::provider;
  std::string reason;
};
constexpr auto describe(const MoveIn*) {
  using M = MoveIn;
  return base::record(
      "MoveVisit", field("visit", &M::visit, {"探访", "Visit"}),
      field("at", &M::at, {"改到的时刻", "To this time"}),
      field("minutes", &M::minutes, {"时长(分钟,缺省不变)", "Minutes; as before when left out"},
            {1, 720}),
      field("worker", &M::worker,
            {"服务人员登录名(缺省不变)", "Worker's login; the same when left out"}, {1, 60}),
      field("asked_by", &M::asked_by, {"提出方(住户、机构)", "Who asked: resident or provider"}),
      field("reason", &M::reason, {"原因", "Reason"}, kReason, base::Trace::secret));
}

template <class In>
Result<Subject> on_visit(Work& work, const In& in) {
  return subject_of_visit(work, in.visit);
}

Result<Shown> cancel(Work& work, const CancelIn& in) {
  const auto [was, newest] = TRY(planned_visit(work, in.visit));
  Visit v = TRY(cancelled(was, newest, {work.now, in.asked_by, in.reason}));
  if (!store::give_up(work, v)) return refuse(platform::kStale);
  ++v.version;
  Shown out = shown(v, newest, work.today);
  out.end_reason.clear();  // nor may the reply bring it into the journal; visit.get shows it
  return out;
}

Result<Shown> move(Work& work, const MoveIn& in) {
  const auto [was, newest] = TRY(planned_visit(work, in.visit));
  const auto c = TRY(contract_in_force(work, was.contract));
  MoveTo to{.id = work.fresh_id<FactId>("vis"), .at = in.at, .minutes = in.minutes};
  to.other_worker = in.worker && *in.worker != was.worker_login;
  to.by_supervisor = work.actor.role == platform::Role::supervisor;
  auto [old, fresh] = TRY(moved(was, newest, to, {work.now, in.asked_by, in.reason}));
  if (to.other_worker) {
    fresh.worker = TRY(worker_of(work, c, *in.worker)).id;
    fresh.worker_login = *in.worker;
    fresh.worker_label = store::label(work, c.id, fresh.worker, "C");
  }
  fresh.author = work.actor.account;
  TRY(check_term(c, fresh.day));
  // First the old plan lets go of its time: the new one may lie partly within it.
  if (!store::give_up(work, old)) return refuse(platform::kStale);
  if (const auto other = store::planned_for(work.db, fresh.worker, planned_span(fresh))) {
    return refuse(kPlanOverlap, fresh.worker_login + " " + fresh.planned_at.text() + ": " +
                                    other->household + " " + other->planned_at.text());
  }
  store::insert_visit(work.db, fresh);
  return shown(fresh, std::nullopt, work.today);
}

}  // namespace

std::vector<Plan> plans(Work& work, const contract::ContractId& contract) {
  std::map<std::string, Fact, std::less<>> facts;
  for (auto& f : store::of_contract(work.db, contract))
    if (f.kind == FactKind::visit && !f.superseded) facts.emplace(f.root.value, std::move(f));
  std::vector<Plan> out;
  for (const auto& v : store::visits_of(work.db, contract)) {
    const auto found = facts.find(v.id.value);
    std::optional<Fact> newest;
    if (found != facts.end()) newest = found->second;
    out.push_back({v.id, v.elder, v.day, state_of(v, newest, work.today)});
  }
  return out;
}

std::vector<platform::Endpoint> changing_endpoints() {
  using platform::endpoint;
  // clang-format off
  return {
      endpoint("visit.cancel", "POST /visits/{visit}/cancel", "visit.get", on_visit<CancelIn>, cancel,
               {"在开始之前取消一次探访,写明原因。", "Cancel a planned visit before it begins, and say why."}),
      endpoint("visit.move",   "POST /visits/{visit}/move",   "visit.get", on_visit<MoveIn>, move,
               {"在开始之前改期或换人;原计划保留并指向新计划。",
                   "Move a planned visit to another time or worker before it begins; the old plan stays and points to "
                     "the new."}),
  };
  // clang-format on
}

}  // namespace delivery
