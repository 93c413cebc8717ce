// Facts of every kind: list, show, the survey's answers; the manifest at the end.
#include "flow/6_delivery/commands.h"

#include "flow/6_delivery/casework/part.h"
#include "flow/6_delivery/visits/store.h"

namespace delivery {
namespace {

using base::field;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

struct FactRef {
  FactId id;
};
constexpr auto describe(const FactRef*) {
  return base::record("FactRef", field("id", &FactRef::id, {"服务记录", "Fact"}));
}
struct ListIn {
  contract::ContractId contract;
  std::optional<FactKind> kind;
  std::optional<FactState> state;
  std::optional<std::string> month, household;
  std::optional<bool> superseded;
};
constexpr auto describe(const ListIn*) {
  using L = ListIn;
  return base::record(
      "ListFacts", field("contract", &L::contract, {"合同", "Contract"}),
      field("kind", &L::kind, {"种类", "Kind"}), field("state", &L::state, {"状态", "State"}),
      field("month", &L::month, {"月份,如 2025-04", "Month such as 2025-04"}, {7, 7}),
      field("household", &L::household, {"住户", "Household"}, {1, 20}),
      field("superseded", &L::superseded, {"含已更正的记录", "Corrected ones too"}));
}
struct ListOut {
  std::int64_t count = 0;
  std::vector<Shown> facts;
};
constexpr auto describe(const ListOut*) {
  return base::record("Facts", field("count", &ListOut::count, {"条数", "How many"}),
                      field("facts", &ListOut::facts, {"服务记录", "Facts"}, kMany));
}

Result<Subject> on_fact(Work& work, const FactRef& in) {
  return subject_of(work, TRY(newest_fact(work, in.id)));
}

Result<ShownWhole> show(Work& work, const FactRef& in) {
  const Fact f = TRY(newest_fact(work, in.id));
  const auto visit = f.kind == FactKind::visit ? store::find_visit(work.db, f.root) : std::nullopt;
  return with_history(work, visit ? shown(*visit, f, work.today) : shown(f));
}

Result<ListOut> list(Work& work, const ListIn& in) {
  const std::string month = in.month.value_or("");
  ListOut out;
  for (const auto& f :
       store::list(work, {.contract = in.contract.value,
                         .kind = in.kind ? base::Codec<FactKind>::text(*in.kind) : "",
                         .state = in.state ? base::Codec<FactState>::text(*in.state) : "",
                         .household = in.household.value_or(""),
                         .from = month.empty() ? "" : month + "-01",
                         .to = month.empty() ? "" : month + "-31",
                         .all = in.superseded.value_or(false)}))
    out.facts.push_back(shown(f));
  out.count = std::int64_t(out.facts.size());
  return out;
}

}  // namespace

ShownWhole with_history(Work& work, const Shown& s) {
  ShownWhole out;
  static_cast<Shown&>(out) = s;
  for (const auto& f : store::chain(work.db, s.id))
    out.chain.push_back(
        {f.id, f.arrive, f.leave, f.minutes, f.reason, f.recorded_at, f.superseded});
  out.events = store::events(work.db, s.id);
  return out;
}

std::vector<Fact> facts(Work& work, const contract::ContractId& contract) {
  return store::of_contract(work.db, contract);
}

Result<Fact> get_fact(Work& work, const FactId& id) {
  auto found = store::find(work.db, id);
  if (!found) return refuse(kNoVisit, id.value);
  return *std::move(found);
}

Result<Fact> newest_fact(Work& work, const FactId& id) {
  auto found = store::newest(work.db, id);
  if (!found) return refuse(kNoVisit, id.value);
  return *std::move(found);
}

Result<FactId> record_response(Work& work, const Response& r) {
  const Elder e = TRY(get_elder(work, r.elder));
  TRY(contract_in_force(work, e.contract));
  if (r.day > work.today) return refuse(kNotYet, r.day.text());
  if (const auto same = store::answer(work.db, e.id, r.evidence))
    return refuse(kAnsweredAlready, e.household + " " + same->day.text());
  Fact f = fact_of(work, FactKind::survey_response, work.fresh_id<FactId>("fact"), e);
  f.day = r.day;
  f.proof = strength(Proof::resident_confirmation);
  f.evidence = r.evidence;
  f.satisfied = r.satisfied;
  f.state = FactState::verified;
  f.verified_on = work.today;
  store::insert(work.db, f);
  store::add_event(work, f, r.act);
  return f.id;
}

platform::Module module() {
  platform::Module out{.name = "delivery", .endpoints = people_endpoints()};
  const auto add = [&](std::vector<platform::Endpoint> more) {
    out.endpoints.insert(out.endpoints.end(), std::make_move_iterator(more.begin()),
                         std::make_move_iterator(more.end()));
  };
  add(visit_endpoints());
  add(changing_endpoints());
  add(checking_endpoints());
  add(event_endpoints());
  // clang-format off
  add({
      platform::endpoint("fact.get",  "GET /facts/{id}", "fact.get", on_fact, show,
                         {"查看一条服务记录及其更正和经过。", "Show a fact with its corrections and what happened to it."}),
      platform::endpoint("fact.list", "GET /facts",      "",         platform::everyone<ListIn>, list,
                         {"服务记录列表,不含姓名。", "List facts, without names."}),
  });
  // clang-format on
  out.refusals = {std::begin(kRefusals), std::end(kRefusals)};
  out.lifecycles = {base::lifecycle("elder.get", ElderState::enrolled, kElderSteps),
                    base::lifecycle("visit.get", FactState::planned, kSteps),
                    base::lifecycle("fact.get", FactState::recorded, kFactSteps)};
  out.must_be_empty = store::truths();
  out.witnessed = store::witnessed();
  add_casework(out);
  return out;
}

}  // namespace delivery
