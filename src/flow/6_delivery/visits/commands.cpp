// Visits: plan, record, show.
#include "flow/6_delivery/commands.h"

#include <map>

#include "flow/6_delivery/visits/store.h"

namespace delivery {
namespace {

using base::field;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

inline constexpr base::Limit kManyVisits{1, 2000};

struct PlanOne {
  std::string household, worker;
  base::Instant at;
  std::optional<std::int64_t> minutes;
};
constexpr auto describe(const PlanOne*) {
  return base::record(
      "PlannedVisit", field("household", &PlanOne::household, {"住户", "Household"}, {1, 60}),
      field("worker", &PlanOne::worker, {"服务人员登录名", "Worker's login"}, {1, 60}),
      field("at", &PlanOne::at, {"时刻", "At"}),
      field("minutes", &PlanOne::minutes, {"时长(分钟)", "Minutes"}, {1, 720}));
}
struct PlanIn {
  contract::ContractId contract;
  std::vector<PlanOne> visits;
};
constexpr auto describe(const PlanIn*) {
  return base::record("PlanVisits", field("contract", &PlanIn::contract, {"合同", "Contract"}),
                      field("visits", &PlanIn::visits, {"探访安排", "Visits"}, kManyVisits));
}
struct PlanOut {
  FactId id;
  std::int64_t count = 0;
  std::vector<Shown> visits;
};
constexpr auto describe(const PlanOut*) {
  return base::record("PlannedVisits",
                      field("id", &PlanOut::id, {"首次探访编号", "Identity of the first visit"}),
                      field("count", &PlanOut::count, {"次数", "How many"}),
                      field("visits", &PlanOut::visits, {"探访", "Visits"}, kManyVisits));
}
struct RecordIn {
  FactId visit;
  base::Instant arrive, leave;
  std::optional<std::vector<std::string>> tasks;
  Proof proof = Proof::none;
  std::optional<std::string> code, evidence;
};
constexpr auto describe(const RecordIn*) {
  using R = RecordIn;
  return base::record("RecordVisit", field("visit", &R::visit, {"探访", "Visit"}),
                      field("arrive", &R::arrive, {"到达", "Arrived"}),
                      field("leave", &R::leave, {"离开", "Left"}),
                      field("tasks", &R::tasks, {"服务内容", "Tasks"}, {0, 20}),
                      field("proof", &R::proof, {"佐证", "Proof"}),
                      field("code", &R::code,
                            {"住户码(佐证为住户码时)", "The resident's code, if that is the proof"},
                            {1, 40}, base::Trace::secret),
                      field("evidence", &R::evidence, {"说明", "Evidence in words"}, {0, 500}));
}
struct VisitRef {
  FactId visit;
};
constexpr auto describe(const VisitRef*) {
  return base::record("VisitRef", field("visit", &VisitRef::visit, {"探访", "Visit"}));
}
struct ListIn {
  contract::ContractId contract;
  std::optional<std::string> month, household;
  std::optional<FactState> state;
};
constexpr auto describe(const ListIn*) {
  return base::record(
      "ListVisits", field("contract", &ListIn::contract, {"合同", "Contract"}),
      field("month", &ListIn::month, {"月份,如 2025-04", "Month such as 2025-04"}, {7, 7}),
      field("household", &ListIn::household, {"住户", "Household"}, {1, 20}),
      field("state", &ListIn::state, {"状态", "State"}));
}
struct ListOut {
  std::int64_t count = 0;
  std::vector<Shown> visits;
};
constexpr auto describe(const ListOut*) {
  return base::record("Visits", field("count", &ListOut::count, {"次数", "How many"}),
                      field("visits", &ListOut::visits, {"探访", "Visits"}, kMany));
}

Result<Subject> on_contract(Work& work, const PlanIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  return Subject{.owner_org = c.supplier,
                 .parties = {c.owner_org},
                 .area = c.area,
                 .author = work.actor.account};
}

template <class In>
Result<Subject> on_visit(Work& work, const In& in) {
  return subject_of_visit(work, in.visit);
}

/// Households and workers of one batch, each looked up once.
struct Roster {
  std::map<std::string, Elder, std::less<>> elders;
  std::map<std::string, store::Account, std::less<>> workers;
};
Result<Elder> elder_in(Work& work, Roster& roster, const PlanIn& in, const std::string& household) {
  const auto known = roster.elders.find(household);
  if (known != roster.elders.end()) return known->second;
  const Elder e = TRY(household_of(work, in.contract, household));
  return roster.elders.emplace(household, e).first->second;
}
Result<store::Account> worker_in(Work& work, Roster& roster, const contract::Contract& c,
                                 const std::string& login) {
  const auto known = roster.workers.find(login);
  if (known != roster.workers.end()) return known->second;
  const auto account = TRY(worker_of(work, c, login));
  return roster.workers.emplace(login, account).first->second;
}

Result<Visit> plan_one(Work& work, const PlanOne& one, const contract::Contract& c, const Elder& e,
                       const store::Account& worker, std::int64_t minutes) {
  Visit v;
  v.id = work.fresh_id<FactId>("vis");
  v.contract = c.id;
  v.owner_org = e.owner_org;
  v.purchaser = e.purchaser;
  v.elder = e.id;
  v.household = e.household;
  v.person = e.person;
  v.area = e.area;
  v.worker = worker.id;
  v.worker_login = one.worker;
  v.worker_label = store::label(work, c.id, worker.id, "C");
  v.day = one.at.date();
  v.planned_at = one.at;
  v.planned_end = one.at.plus_minutes(minutes);
  v.author = work.actor.account;
  v.version = 1;
  TRY(check_term(c, v.day));
  if (const auto other = store::planned_for(work.db, v.worker, planned_span(v))) {
    return refuse(kPlanOverlap, one.worker + " " + one.at.text() + ": " + other->household + " " +
                                    other->planned_at.text());
  }
  store::insert_visit(work.db, v);
  return v;
}

Result<PlanOut> plan(Work& work, const PlanIn& in) {
  const auto c = TRY(contract_in_force(work, in.contract));
  const Policy policy = TRY(policy_on(work, work.today));
  Roster roster;
  PlanOut out;
  for (const auto& one : in.visits) {
    const Elder e = TRY(elder_in(work, roster, in, one.household));
    const auto worker = TRY(worker_in(work, roster, c, one.worker));
    const Visit v =
        TRY(plan_one(work, one, c, e, worker, one.minutes.value_or(policy.plan_minutes)));
    out.visits.push_back(shown(v, std::nullopt, work.today));
  }
  out.id = out.visits.front().id;
  out.count = std::int64_t(out.visits.size());
  return out;
}

Result<Shown> record(Work& work, const RecordIn& in) {
  const auto [v, earlier] = TRY(planned_visit(work, in.visit));
  TRY(base::next_state(kSteps, state_of(v, earlier, work.today), "visit.record"));
  const auto c = TRY(contract_in_force(work, v.contract));
  const Policy policy = TRY(policy_on(work, work.today));
  const Elder e = TRY(get_elder(work, v.elder));
  Fact f = fact_of(work, FactKind::visit, v.id, e);
  TRY(put_span(work, f, {in.arrive, in.leave}, c, policy));
  TRY(check_planned(e, f.day));
  TRY(check_free(work, f));
  TRY(check_proof(work, e.id, {in.proof, in.code}, policy));
  f.proof = strength(in.proof);
  f.tasks = in.tasks.value_or(std::vector<std::string>{});
  f.evidence = in.evidence.value_or("");
  f.worker_label = v.worker_label;
  if (!store::mark_recorded(work.db, v)) return refuse(platform::kStale);
  store::insert(work.db, f);
  store::add_event(work, f, "visit.record");
  return shown(v, f, work.today);
}

Result<ShownWhole> show(Work& work, const VisitRef& in) {
  const auto [v, newest] = TRY(planned_visit(work, in.visit));
  return with_history(work, shown(v, newest, work.today));
}

Result<ListOut> list(Work& work, const ListIn& in) {
  const std::string month = in.month.value_or("");
  const store::VisitFilter filter{in.contract.value, in.household.value_or(""),
                                  month.empty() ? "" : month + "-01",
                                  month.empty() ? "" : month + "-31"};
  std::map<std::string, Fact, std::less<>> facts;
  for (auto& f : store::facts_of_visits(work, filter))
    facts.emplace(f.root.value, std::move(f));
  ListOut out;
  for (const auto& v : store::list_visits(work, filter)) {
    const auto found = facts.find(v.id.value);
    std::optional<Fact> newest;
    if (found != facts.end()) newest = found->second;
    if (in.state && state_of(v, newest, work.today) != *in.state) continue;
    out.visits.push_back(shown(v, newest, work.today));
  }
  out.count = std::int64_t(out.visits.size());
  return out;
}

}  // namespace

std::vector<platform::Endpoint> visit_endpoints() {
  using platform::endpoint, platform::everyone;
  // clang-format off
  return {
      endpoint("visit.plan",   "POST /visits/plan",           "contract.get", on_contract, plan,
               {"安排探访,可一次多条。", "Plan visits, many at once."}),
      endpoint("visit.record", "POST /visits/{visit}/record", "visit.get",    on_visit<RecordIn>, record,
               {"登记一次探访。", "Record a visit."}),
      endpoint("visit.get",    "GET /visits/{visit}",         "visit.get",    on_visit<VisitRef>, show,
               {"查看一次探访及其经过。", "Show a visit and what happened to it."}),
      endpoint("visit.list",   "GET /visits",                 "",             everyone<ListIn>, list,
               {"探访列表。", "List visits."}),
  };
  // clang-format on
}

}  // namespace delivery
