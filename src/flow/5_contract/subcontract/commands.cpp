// Subcontracting: load, decide, save; the manifest at the end.
#include "flow/5_contract/commands.h"

#include "flow/5_contract/subcontract/rules.h"
#include "flow/5_contract/subcontract/store.h"
#include "registry/registry.h"

namespace contract {

constexpr auto describe(const AskSubcontract*) {
  using base::field;
  using A = AskSubcontract;
  return base::record(
      "AskSubcontract", field("contract", &A::contract, {"合同", "The contract"}),
      field("performer", &A::performer, {"分包单位", "Who is to perform it"}, {1, 60}),
      field("part", &A::part, {"分包内容", "Which part"}, {2, 1000}),
      field("reason", &A::reason, {"分包理由", "Why"}, {2, 1000}),
      field("amount", &A::amount, {"分包金额", "Amount"}, {1, base::kAnyNumber.max}));
}
struct ConsentSubcontract {
  SubcontractId id;
  std::optional<std::string> words;
};
constexpr auto describe(const ConsentSubcontract*) {
  using base::field;
  using C = ConsentSubcontract;
  return base::record("ConsentSubcontract", field("id", &C::id, {"分包申请", "The request"}),
                      field("words", &C::words, {"意见", "Opinion"}, {0, 1000}));
}
struct DeclineSubcontract {
  SubcontractId id;
  std::string words;
};
constexpr auto describe(const DeclineSubcontract*) {
  using base::field;
  using D = DeclineSubcontract;
  return base::record("DeclineSubcontract", field("id", &D::id, {"分包申请", "The request"}),
                      field("words", &D::words, {"不同意的理由", "Why it is declined"}, {1, 1000}));
}
struct SubcontractRef {
  SubcontractId id;
};
constexpr auto describe(const SubcontractRef*) {
  return base::record("SubcontractRef",
                      base::field("id", &SubcontractRef::id, {"分包申请", "The request"}));
}
struct Subcontracts {
  std::vector<Subcontract> subcontracts;
};
constexpr auto describe(const Subcontracts*) {
  return base::record("Subcontracts", base::field("subcontracts", &Subcontracts::subcontracts,
                                                  {"分包申请", "Requests"}, {0, 1'000'000}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Subcontract> load(Work& work, const SubcontractId& id) {
  auto found = subcontract_store::find(work.db, id);
  if (!found) return base::refuse(kNoSubcontract, id.value);
  return *std::move(found);
}

/// It is the supplier that asks.
Result<Subject> on_agreement(Work& work, const AskSubcontract& in) {
  return subject_of(TRY(get_contract(work, in.contract)));
}
template <class In>
Result<Subject> on_subcontract(Work& work, const In& in) {
  const Subcontract s = TRY(load(work, in.id));
  const Contract c = TRY(get_contract(work, s.contract));
  return Subject{.id = s.id.value,
                 .owner_org = s.owner_org,
                 .parties = {s.supplier},
                 .area = s.area,
                 .author = s.author,
                 .published = s.state == SubcontractState::agreed && c.published_on.has_value(),
                 .version = s.version};
}

Result<Subcontract> ask(Work& work, const AskSubcontract& in) {
  const Contract c = TRY(get_contract(work, in.contract));
  TRY(registry::may_supply(TRY(registry::get_party(work, in.performer)).kind));
  const auto others = subcontract_store::of_contract(work.db, c.id);
  Subcontract s =
      TRY(subcontract_asked(work.fresh_id<SubcontractId>("sub"), in, c, others, work.today));
  s.author = work.actor.account;
  work.subject = s.id.value;  // what the journal names: the request, not its contract
  subcontract_store::insert(work.db, s);
  return s;
}

Result<Subcontract> save(Work& work, const Subcontract& changed) {
  auto saved = subcontract_store::update(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

Result<Subcontract> consent(Work& work, const ConsentSubcontract& in) {
  const Subcontract was = TRY(load(work, in.id));
  const Contract c = TRY(get_contract(work, was.contract));
  const auto others = subcontract_store::of_contract(work.db, c.id);
  return save(work, TRY(subcontract_agreed(
                        was, {in.words.value_or(""), work.actor.account, work.today}, c, others)));
}

Result<Subcontract> decline(Work& work, const DeclineSubcontract& in) {
  return save(work, TRY(subcontract_declined(TRY(load(work, in.id)),
                                             {in.words, work.actor.account, work.today})));
}

Result<Subcontract> show(Work& work, const SubcontractRef& in) {
  return load(work, in.id);
}
Result<Subcontracts> list(Work& work, const SubcontractFilter& in) {
  return Subcontracts{subcontract_store::list(work, in)};
}

}  // namespace

platform::Module subcontract_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "subcontract",
      // clang-format off
      .endpoints = {
      endpoint("subcontract.ask", "POST /subcontracts", "contract.get", on_agreement, ask,
               {"申请分包合同的一部分", "Ask for consent to subcontract a part."}),
      endpoint("subcontract.consent", "POST /subcontracts/{id}/consent", "subcontract.get",
          on_subcontract<ConsentSubcontract>, consent,
               {"同意分包", "Consent to a subcontract."}),
      endpoint("subcontract.decline", "POST /subcontracts/{id}/decline", "subcontract.get",
          on_subcontract<DeclineSubcontract>, decline,
               {"不同意分包,写明理由", "Decline a subcontract and say why."}),
      endpoint("subcontract.get", "GET /subcontracts/{id}", "subcontract.get", on_subcontract<SubcontractRef>, show,
               {"查看分包申请", "Show one request to subcontract."}),
      endpoint("subcontract.list", "GET /subcontracts", "", everyone<SubcontractFilter>, list,
               {"分包申请列表", "List requests to subcontract."}),
      },
      // clang-format on
      .refusals = {&kNoSubcontract, &kPerformer, &kWholeContract, &kDeclineWhy},
      .lifecycles = {base::lifecycle("subcontract.get", SubcontractState::asked,
                                     kSubcontractSteps)},
      .must_be_empty = subcontract_store::must_be_empty(),
      .witnessed = subcontract_store::witnessed(),
  };
}

}  // namespace contract
