// Supplements: load, decide, save; the manifest at the end.
#include "flow/5_contract/commands.h"

#include "flow/3_budget/budget.h"
#include "flow/5_contract/supplement/rules.h"
#include "flow/5_contract/supplement/store.h"
#include "flow/5_contract/version/commands.h"
#include "registry/registry.h"

namespace contract {

constexpr auto describe(const ProposeSupplement*) {
  using base::field;
  using P = ProposeSupplement;
  return base::record("ProposeSupplement",
                      field("contract", &P::contract, {"合同", "The contract"}),
                      field("reason", &P::reason, {"追加理由", "Why more is needed"}, {2, 1000}),
                      field("items", &P::items, {"追加内容", "What there is more of"}, {1, 50}));
}
struct SupplementRef {
  SupplementId id;
};
constexpr auto describe(const SupplementRef*) {
  return base::record("SupplementRef",
                      base::field("id", &SupplementRef::id, {"补充合同", "The supplement"}));
}
struct FileSupplement {
  SupplementId id;
  std::string number;
  std::optional<base::Date> on;
};
constexpr auto describe(const FileSupplement*) {
  using base::field;
  using F = FileSupplement;
  return base::record("FileSupplement", field("id", &F::id, {"补充合同", "The supplement"}),
                      field("number", &F::number,
                            {"备案号(回执)", "Number on the receipt of the filing"}, {1, 100}),
                      field("on", &F::on, {"备案日(缺省为今天)", "Filed on; today when left out"}));
}
/// Tells of the contract too, as it stands afterwards: the journal bears witness to both.
struct SignedSupplement : Supplement {
  Contract agreement;
};
constexpr auto describe(const SignedSupplement*) {
  return std::apply(
      [](auto... f) {
        return base::record("SignedSupplement", f...,
                            base::field("agreement", &SignedSupplement::agreement,
                                        {"补充后的合同", "The contract as it stands with it"}));
      },
      supplement_fields<SignedSupplement>());
}
struct Supplements {
  std::vector<Supplement> supplements;
};
constexpr auto describe(const Supplements*) {
  return base::record("ContractSupplements",
                      base::field("supplements", &Supplements::supplements,
                                  {"补充合同", "Supplements"}, {0, 1'000'000}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Supplement> load(Work& work, const SupplementId& id) {
  auto found = supplement_store::find(work.db, id);
  if (!found) return base::refuse(kNoSupplement, id.value);
  return *std::move(found);
}
Result<Supplement> save(Work& work, const Supplement& changed) {
  auto saved = supplement_store::update(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

Result<Subject> on_agreement(Work& work, const ProposeSupplement& in) {
  return subject_of(TRY(get_contract(work, in.contract)));
}
template <class In>
Result<Subject> on_supplement(Work& work, const In& in) {
  const Supplement s = TRY(load(work, in.id));
  return Subject{.id = s.id.value,
                 .owner_org = s.owner_org,
                 .parties = {s.supplier},
                 .area = s.area,
                 .author = s.author,
                 .published = s.published_on.has_value(),
                 .version = s.version};
}

Result<SupplementCap> cap_on(Work& work, base::Date on) {
  constexpr std::string_view kKey = "B-19.supplement_max";
  return SupplementCap{TRY(registry::rule_exact(work, kKey, on)),
                       "B-19 " + TRY(registry::rule(work, kKey, on)).basis};
}

Result<Supplement> propose(Work& work, const ProposeSupplement& in) {
  const Contract c = TRY(get_contract(work, in.contract));
  const auto others = supplement_store::of_contract(work.db, c.id);
  const SupplementCap cap = TRY(cap_on(work, work.today));
  Supplement s =
      TRY(supplement_proposed(work.fresh_id<SupplementId>("spl"), in,
                              {c, others, cap, work.today, early_end(work, c.id).has_value()}));
  s.author = work.actor.account;
  work.subject = s.id.value;  // what the journal names: the supplement, not its contract
  supplement_store::insert(work.db, s);
  return s;
}

Result<Supplement> consent(Work& work, const SupplementRef& in) {
  const Supplement s = TRY(load(work, in.id));
  const Contract c = TRY(get_contract(work, s.contract));
  return save(work,
              TRY(supplement_consented(s, work.now, crypto::sha256_hex(supplement_text(s, c)))));
}

/// The money comes from the line that carries the contract this year, so that no later year is
/// counted on; it stands under the contract's own reference.
Result<SignedSupplement> sign(Work& work, const SupplementRef& in) {
  const Supplement was = TRY(load(work, in.id));
  const Contract before = TRY(get_contract(work, was.contract));
  const auto others = supplement_store::of_contract(work.db, before.id);
  const SupplementCap cap = TRY(cap_on(work, work.today));
  const Clocks clocks = TRY(clocks_from(work, work.today));
  const Supplement s = TRY(supplement_signed(
      was, {before, others, cap, work.today, early_end(work, before.id).has_value()}, clocks,
      work.actor.account));
  Contract after = grown(before, s);
  after.content_hash = crypto::sha256_hex(agreed_text(after));
  TRY(budget::reserve(work, after.line, s.amount, budget_ref(after)));
  TRY(budget::commit(work, after.line, s.amount, budget_ref(after)));
  note_version(work, before, after, addition_of(s));
  SignedSupplement out;
  static_cast<Supplement&>(out) = TRY(save(work, s));
  out.agreement = TRY(save(work, after));
  return out;
}

Result<Supplement> withdraw(Work& work, const SupplementRef& in) {
  return save(work, TRY(supplement_withdrawn(TRY(load(work, in.id)), work.today)));
}

Result<Supplement> publish(Work& work, const SupplementRef& in) {
  const Supplement s = TRY(load(work, in.id));
  return save(work, TRY(supplement_published(s, TRY(get_contract(work, s.contract)), work.today)));
}

Result<Supplement> file(Work& work, const FileSupplement& in) {
  const Supplement s = TRY(load(work, in.id));
  return save(work, TRY(supplement_filed(s, {in.on.value_or(work.today), in.number, work.today},
                                         work.today)));
}

Result<Supplement> show(Work& work, const SupplementRef& in) {
  return load(work, in.id);
}
Result<Supplements> list(Work& work, const SupplementFilter& in) {
  return Supplements{supplement_store::list(work, in)};
}

}  // namespace

std::vector<Addition> additions(Work& work, const ContractId& id) {
  std::vector<Addition> out;
  for (const auto& s : supplement_store::of_contract(work.db, id))
    if (s.signed_on) out.push_back(addition_of(s));
  return out;
}

Result<ContractId> supplemented(Work& work, const std::string& supplement) {
  return TRY(load(work, {supplement})).contract;
}

platform::Module supplement_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "supplement",
      // clang-format off
      .endpoints = {
      endpoint("contract.supplement", "POST /supplements", "contract.get", on_agreement, propose,
               {"提出补充合同,追加相同服务", "Propose a supplement: more of the same service."}),
      endpoint("supplement.consent", "POST /supplements/{id}/consent", "supplement.get", on_supplement<SupplementRef>,
          consent, {"供应商同意补充合同", "The supplier consents to a supplement."}),
      endpoint("supplement.sign", "POST /supplements/{id}/sign", "supplement.get", on_supplement<SupplementRef>, sign,
               {"采购人负责人签订补充合同", "The purchaser's head signs: the budget commits at once."}),
      endpoint("supplement.withdraw", "POST /supplements/{id}/withdraw", "supplement.get",
          on_supplement<SupplementRef>, withdraw,
               {"撤回尚未签订的补充合同", "Withdraw a supplement that is not signed."}),
      endpoint("supplement.publish", "POST /supplements/{id}/publish", "supplement.get",
          on_supplement<SupplementRef>, publish,
               {"公告补充合同", "Publish a signed supplement."}),
      endpoint("supplement.file", "POST /supplements/{id}/file", "supplement.get", on_supplement<FileSupplement>,
          file, {"登记补充合同副本已报财政部门备案", "Record that its copy was filed with finance."}),
      endpoint("supplement.get", "GET /supplements/{id}", "supplement.get", on_supplement<SupplementRef>, show,
               {"查看补充合同", "Show one supplement."}),
      endpoint("supplement.list", "GET /supplements", "", everyone<SupplementFilter>, list,
               {"补充合同列表", "List supplements."}),
      },
      .refusals = {&kNoSupplement, &kSupplementMeasure, &kSupplementUnits, &kSupplementAboveMax, &kSupplementOpen,
                   &kSupplementTooLate, &kContractNotPublic},
      // clang-format on
      .lifecycles = {base::lifecycle("supplement.get", SupplementState::proposed,
                                     kSupplementSteps)},
      .must_be_empty = supplement_store::must_be_empty(),
      .witnessed = supplement_store::witnessed(),
  };
}

}  // namespace contract
