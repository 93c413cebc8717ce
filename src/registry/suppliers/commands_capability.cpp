// Capabilities: claimed by the organisation, confirmed or refused by a department.
#include "registry/suppliers/commands.h"
#include "registry/suppliers/shown.h"

namespace supplier {

// clang-format off
constexpr auto describe(const Claim*) {
  using base::field;
  return base::record("ClaimCapability",
      field("service", &Claim::service, {"服务", "Service: a word such as home_care"}, {1, 40}),
      field("towns", &Claim::towns, {"镇街", "The towns in which it does it"}, {0, 50}),
      field("since", &Claim::since, {"从事该服务自", "It has done so since"}),
      field("people", &Claim::people, {"从事人数", "How many people do it"}, {0, 100'000}),
      field("evidence", &Claim::evidence, {"证明(合同、场所、设备、人员)", "What shows it: contracts, rooms, means, staff"},
            {1, 1000}));
}
struct Decide {
  std::string id, reason;
};
constexpr auto describe(const Decide*) {
  using base::field;
  return base::record("DecideCapability",
      field("id", &Decide::id, {"能力编号", "The capability"}, {1, 60}),
      field("reason", &Decide::reason, {"理由", "Why"}, {1, 1000}));
}
struct CapabilityFilter {
  std::optional<CapabilityState> state;
  std::optional<std::string> party, service, after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const CapabilityFilter*) {
  using base::field;
  return base::record("CapabilityFilter",
      field("state", &CapabilityFilter::state, {"状态", "Only those in this state"}),
      field("party", &CapabilityFilter::party, {"供应商", "Only this supplier's"}, {0, 60}),
      field("service", &CapabilityFilter::service, {"服务", "Only this service"}, {0, 40}),
      field("after", &CapabilityFilter::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &CapabilityFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct CapabilityPage {
  std::vector<CapabilityShown> capabilities;
  std::optional<std::string> next;
};
constexpr auto describe(const CapabilityPage*) {
  using base::field;
  return base::record("CapabilityPage",
      field("capabilities", &CapabilityPage::capabilities, {"服务能力", "Capabilities"}),
      field("next", &CapabilityPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

Result<Capability> find(Work& work, const std::string& id) {
  auto found = store::find_capability(work.db, CapabilityId{id});
  if (!found) return base::refuse(kNoCapability, id);
  return *std::move(found);
}

Result<CapabilityShown> claim(Work& work, const Claim& in) {
  const Supplier s = TRY(own_entry(work));
  TRY(check(in, towns(work), s.founded_on, work.today));
  for (const auto& c : store::capabilities_of(work.db, s.party)) {
    const bool live = c.state == CapabilityState::claimed || c.state == CapabilityState::confirmed;
    if (live && c.service == in.service)
      return base::refuse(kClaimedAlready, c.id.value, {{"id", c.id.value}});
  }
  Capability c{.id = work.fresh_id<CapabilityId>("cap"),
               .party = s.party,
               .service = in.service,
               .towns = in.towns,
               .since = in.since,
               .people = in.people,
               .evidence = in.evidence,
               .claimed_on = work.today,
               .state = CapabilityState::claimed,
               .decided_by = {},
               .decided_on = {},
               .reason = {},
               .author = work.actor.account,
               .version = 1};
  store::insert(work.db, c);
  return shown(work, std::move(c));
}

Result<CapabilityShown> saved(Work& work, const Capability& c) {
  return shown(work, TRY(kept(store::save(work.db, c))));
}
Result<CapabilityShown> decide(Work& work, const Decide& in, std::string_view act) {
  return saved(work, TRY(decided(TRY(find(work, in.id)), {.act = act,
                                                          .by = work.actor.account,
                                                          .org = work.actor.org,
                                                          .reason = in.reason,
                                                          .on = work.today})));
}
Result<CapabilityShown> confirm(Work& work, const Decide& in) {
  return decide(work, in, "capability.confirm");
}
Result<CapabilityShown> refuse(Work& work, const Decide& in) {
  return decide(work, in, "capability.refuse");
}
Result<CapabilityShown> withdraw(Work& work, const ByNumber& in) {
  return saved(work, TRY(withdrawn(TRY(find(work, in.id)))));
}
Result<CapabilityShown> show(Work& work, const ByNumber& in) {
  return shown(work, TRY(find(work, in.id)));
}

Result<CapabilityPage> list(Work& work, const CapabilityFilter& in) {
  const std::int64_t limit = in.limit.value_or(store::kPage);
  auto rows = store::list(work, store::CapabilityAsk{.state = in.state,
                                                     .party = in.party.value_or(""),
                                                     .service = in.service.value_or(""),
                                                     .after = in.after.value_or(""),
                                                     .limit = limit + 1});
  CapabilityPage page;
  page.next = cut(rows, limit);
  for (auto& row : rows)
    page.capabilities.push_back(shown(work, std::move(row)));
  return page;
}

template <class In>
Result<Subject> on_capability(Work& work, const In& in) {
  const Capability c = TRY(find(work, in.id));
  return Subject{.id = c.id.value,
                 .owner_org = c.party,
                 .author = c.author,
                 .published = c.state == CapabilityState::confirmed,
                 .version = c.version};
}

}  // namespace

Part capability_part() {
  using platform::endpoint, platform::everyone, platform::own;
  // clang-format off
  return {{
      endpoint("capability.claim", "POST /capabilities", "capability.get", own<Claim>, claim,
               {"申报服务能力", "Claim to be able to do a service in some towns."}),
      endpoint("capability.confirm", "POST /capabilities/{id}/confirm", "capability.get", on_capability<Decide>,
               confirm,
               {"确认服务能力", "Confirm a capability, with the reason."}),
      endpoint("capability.refuse", "POST /capabilities/{id}/refuse", "capability.get", on_capability<Decide>, refuse,
               {"不予确认服务能力", "Refuse a capability, with the reason."}),
      endpoint("capability.withdraw", "POST /capabilities/{id}/withdraw", "capability.get", on_capability<ByNumber>,
               withdraw, {"撤回服务能力申报", "Withdraw a claim or a confirmed capability."}),
      endpoint("capability.get", "GET /capabilities/{id}", "capability.get", on_capability<ByNumber>, show,
               {"查看服务能力", "Show one capability."}),
      endpoint("capability.list", "GET /capabilities", "", everyone<CapabilityFilter>, list,
               {"列出服务能力", "List capabilities."})},
      {&kNoCapability, &kClaimedAlready, &kNoTowns, &kNobody, &kNoReason, &kOwnClaim},
      {base::lifecycle("capability.get", CapabilityState::claimed, kCapabilitySteps)}};
  // clang-format on
}

}  // namespace supplier
