// Needs and demands: load, decide, save; the manifest at the end.
#include "flow/1_need/rules.h"
#include "flow/1_need/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace need {

struct NeedRef {
  NeedId id;
};
constexpr auto describe(const NeedRef*) {
  return base::record("NeedRef", base::field("id", &NeedRef::id, {"服务需求编号", "The need"}));
}
struct RevealNeed {
  NeedId id;
  std::string reason;
};
constexpr auto describe(const RevealNeed*) {
  using base::field;
  return base::record(
      "RevealNeed", field("id", &RevealNeed::id, {"服务需求编号", "The need"}),
      field("reason", &RevealNeed::reason, {"事由", "Why it must be known who asked"}, {2, 200}));
}
/// The journal keeps that it was given and why, never who.
struct NeedRevealed {
  NeedId id;
  AskerKind asker_kind = AskerKind::resident;
  std::string asker;
  std::int64_t reveals = 0;
};
constexpr auto describe(const NeedRevealed*) {
  using base::field;
  return base::record(
      "NeedRevealed", field("id", &NeedRevealed::id, {"服务需求编号", "The need"}),
      field("asker_kind", &NeedRevealed::asker_kind, {"提出者类型", "Who asks"}),
      field("asker", &NeedRevealed::asker, {"提出者", "Who asked"}, {}, base::Trace::secret),
      field("reveals", &NeedRevealed::reveals, {"被查看次数", "How often it was shown who asked"}));
}
struct DemandRef {
  DemandId id;
};
constexpr auto describe(const DemandRef*) {
  return base::record("DemandRef",
                      base::field("id", &DemandRef::id, {"购买需求编号", "The demand"}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Need> load(Work& work, const NeedId& id) {
  auto found = store::find_need(work.db, id);
  if (!found) return base::refuse(kNoNeed, id.value);
  return *std::move(found);
}
template <class T>
Result<T> save(Work& work, const T& changed) {
  auto saved = store::save(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

template <class In>
Result<Subject> on_need(Work& work, const In& in) {
  const Need n = TRY(load(work, in.id));
  return Subject{.id = n.id.value,
                 .owner_org = n.owner_org,
                 .area = n.area,
                 .person = n.author,
                 .author = n.author,
                 .version = n.version};
}
Result<Subject> on_demand(Work& work, const DemandRef& in) {
  const Demand d = TRY(get_demand(work, in.id));
  return Subject{.id = d.id.value,
                 .owner_org = d.owner_org,
                 .area = d.area,
                 .author = d.author,
                 .version = d.version};
}
/// A community records for its own area, so the area of the need is what is reached for.
Result<Subject> where_recorded(Work& work, const RecordNeed& in) {
  return Subject{.owner_org = work.actor.org, .area = in.area, .person = work.actor.account};
}

Result<Need> record(Work& work, const RecordNeed& in) {
  TRY(check(in));
  TRY(work.book.regions.get(in.area, work.today));
  Need n = recorded(work.fresh_id<NeedId>("need"), in, work.today);
  n.owner_org = work.actor.org;
  n.author = work.actor.account;
  store::insert(work.db, n, work.keys.encrypt(kAskerPurpose, n.id.value, in.asker));
  return n;
}

Result<Need> withdraw(Work& work, const NeedRef& in) {
  return save(work, TRY(withdrawn(TRY(load(work, in.id)))));
}
Result<Need> show_need(Work& work, const NeedRef& in) {
  return load(work, in.id);
}
/// Read by those who work on it, for a reason that stands in the journal (PI-6, PI-13).
Result<NeedRevealed> reveal(Work& work, const RevealNeed& in) {
  const Need n = TRY(load(work, in.id));
  const auto row = store::reveal(work.db, n.id);
  ENSURE(row.has_value());
  const auto asker = work.keys.decrypt(kAskerPurpose, n.id.value, row->asker);
  ENSURE(asker.has_value());  // damage or a lost key, never a business case
  return NeedRevealed{n.id, n.asker_kind, *asker, row->reveals};
}
Result<NeedPage> list_needs(Work& work, const NeedFilter& in) {
  return store::list_needs(work, in);
}

/// Needs of the caller's own area alone: of the others it may not know.
Result<Demand> join(Work& work, const JoinNeeds& in) {
  TRY(check(in));
  TRY(work.book.regions.get(in.area, work.today));
  std::vector<Need> needs;
  for (const auto& id : in.needs) {
    Need n = TRY(load(work, NeedId{id}));
    if (work.actor.area.empty() || !holds(work.actor.area, n.area))
      return base::refuse(kNoNeed, id);
    needs.push_back(std::move(n));
  }
  Joined made = TRY(joined(work.fresh_id<DemandId>("dem"), in, std::move(needs), work.today));
  made.demand.owner_org = work.actor.org;
  made.demand.author = work.actor.account;
  store::insert(work.db, made.demand);
  for (const auto& n : made.needs)
    TRY(save(work, n));
  return std::move(made.demand);
}

Result<Demand> show_demand(Work& work, const DemandRef& in) {
  return get_demand(work, in.id);
}
Result<DemandPage> list_demands(Work& work, const DemandFilter& in) {
  return store::list_demands(work, in);
}

base::Check move(Work& work, const DemandId& id, std::string_view act) {
  Demand d = TRY(get_demand(work, id));
  d.state = TRY(base::next_state(kDemandSteps, d.state, act));
  TRY(save(work, d));
  return base::Done{};
}

}  // namespace

std::vector<Need> needs_of(Work& work, const Demand& demand) {
  std::vector<Need> out;
  for (const auto& id : demand.needs)
    if (auto found = store::find_need(work.db, {id})) out.push_back(*std::move(found));
  return out;
}

Result<Demand> get_demand(Work& work, const DemandId& id) {
  auto found = store::find_demand(work.db, id);
  if (!found) return base::refuse(kNoDemand, id.value);
  return *std::move(found);
}
base::Check mark_catalogued(Work& work, const DemandId& id) {
  return move(work, id, "catalogue.publish");
}
base::Check mark_open(Work& work, const DemandId& id) {
  return move(work, id, "catalogue.withdraw");
}

platform::Module module() {
  using platform::endpoint, platform::everyone, platform::own;
  return {
      .name = "need",
      // clang-format off
      .endpoints = {
      endpoint("need.record", "POST /needs", "need.get", where_recorded, record,
               {"登记服务需求", "Record what people lack."}),
      endpoint("need.reveal", "POST /needs/{id}/reveal", "need.get", on_need<RevealNeed>, reveal,
               {"查看提出者(留痕)", "Show who asked; it is journalled."}),
      endpoint("need.withdraw", "POST /needs/{id}/withdraw", "need.get", on_need<NeedRef>, withdraw,
               {"撤回服务需求", "Withdraw a need."}),
      endpoint("need.get", "GET /needs/{id}", "need.get", on_need<NeedRef>, show_need,
               {"查看服务需求", "Show one need."}),
      endpoint("need.list", "GET /needs", "", everyone<NeedFilter>, list_needs,
               {"列出服务需求", "List needs."}),
      endpoint("demand.join", "POST /demands", "demand.get", own<JoinNeeds>, join,
               {"归并为购买需求", "Join needs into a demand."}),
      endpoint("demand.get", "GET /demands/{id}", "demand.get", on_demand, show_demand,
               {"查看购买需求", "Show one demand."}),
      endpoint("demand.list", "GET /demands", "", everyone<DemandFilter>, list_demands,
               {"列出购买需求", "List demands."}),
      },
      .refusals = {&kNoNeed, &kNoDemand, &kBadService, &kTooFewPeople, &kNamedTwice, &kOtherService, &kOutsideArea},
      // clang-format on
      .lifecycles = {base::lifecycle("need.get", NeedState::recorded, kNeedSteps),
                     base::lifecycle("demand.get", DemandState::open, kDemandSteps)},
      .must_be_empty = store::must_be_empty(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace need
