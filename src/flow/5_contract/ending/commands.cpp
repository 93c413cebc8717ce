// Ending a contract early: load, decide, save; the manifest at the end.
#include "flow/5_contract/commands.h"

#include "flow/3_budget/budget.h"
#include "flow/5_contract/ending/rules.h"
#include "flow/5_contract/ending/store.h"
#include "flow/5_contract/supplement/store.h"
#include "flow/5_contract/version/commands.h"

namespace contract {

constexpr auto describe(const ProposeEnd*) {
  using base::field;
  using P = ProposeEnd;
  // clang-format off
  return base::record("ProposeEnd",
      field("contract", &P::contract, {"合同", "The contract"}),
      field("ground", &P::ground, {"解除依据", "Ground"}),
      field("reason", &P::reason, {"解除理由", "Why"}, {2, 1000}),
      field("last_day", &P::last_day, {"最后服务日", "Last day of the service"}),
      field("falls_away", &P::falls_away, {"不再履行的部分", "What falls away"}, {0, 50}),
      field("clause", &P::clause, {"所依据的违约条款原文(以违约为由时)", "The words of the clause on breach, for a breach"},
            {0, 1000}),
      field("fault", &P::fault, {"过错方", "Who is at fault"}),
      field("liability", &P::liability, {"过错方如何承担责任", "How whoever is at fault makes good"}, {0, 1000}));
  // clang-format on
}
constexpr auto describe(const OrderEnd*) {
  using base::field;
  using O = OrderEnd;
  // clang-format off
  return base::record("OrderEnd",
      field("contract", &O::contract, {"合同", "The contract"}),
      field("reason", &O::reason, {"继续履行会损害什么", "What performing it any longer would harm"}, kOrderReason),
      field("last_day", &O::last_day, {"最后服务日", "Last day of the service"}),
      field("fault", &O::fault, {"过错方", "Who is at fault"}),
      field("liability", &O::liability, {"过错方如何承担责任", "How whoever is at fault makes good"}, {0, 1000}));
  // clang-format on
}
struct EndingRef {
  EndingId id;
};
constexpr auto describe(const EndingRef*) {
  return base::record("EndingRef", base::field("id", &EndingRef::id, {"解除提议", "The proposal"}));
}
struct AgreeEnd {
  EndingId id;
  std::optional<std::string> words;
};
constexpr auto describe(const AgreeEnd*) {
  using base::field;
  return base::record("AgreeEnd", field("id", &AgreeEnd::id, {"解除提议", "The proposal"}),
                      field("words", &AgreeEnd::words, {"意见", "Opinion"}, {0, 1000}));
}
struct DeclineEnd {
  EndingId id;
  std::string words;
};
constexpr auto describe(const DeclineEnd*) {
  using base::field;
  return base::record(
      "DeclineEnd", field("id", &DeclineEnd::id, {"解除提议", "The proposal"}),
      field("words", &DeclineEnd::words, {"不同意的理由", "Why it is declined"}, {1, 1000}));
}
/// Tells of the contract too, as it stands afterwards: the journal bears witness to both.
struct EffectiveEnding : Ending {
  Contract agreement;
};
constexpr auto describe(const EffectiveEnding*) {
  return std::apply(
      [](auto... f) {
        return base::record("EffectiveEnding", f...,
                            base::field("agreement", &EffectiveEnding::agreement,
                                        {"解除后的合同", "The contract as it stands with it"}));
      },
      ending_fields<EffectiveEnding>());
}
struct Endings {
  std::vector<Ending> endings;
};
constexpr auto describe(const Endings*) {
  return base::record("ContractEndings", base::field("endings", &Endings::endings,
                                                     {"解除合同", "Early ends"}, {0, 1'000'000}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Ending> load(Work& work, const EndingId& id) {
  auto found = ending_store::find(work.db, id);
  if (!found) return base::refuse(kNoEnding, id.value);
  return *std::move(found);
}
Result<Ending> save(Work& work, const Ending& changed) {
  auto saved = ending_store::update(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

template <class In>
Result<Subject> on_agreement(Work& work, const In& in) {
  return subject_of(TRY(get_contract(work, in.contract)));
}
template <class In>
Result<Subject> on_ending(Work& work, const In& in) {
  const Ending e = TRY(load(work, in.id));
  const Contract c = TRY(get_contract(work, e.contract));
  return Subject{.id = e.id.value,
                 .owner_org = e.owner_org,
                 .parties = {e.supplier},
                 .area = e.area,
                 .author = e.author,
                 .published = e.state == EndingState::effective && c.published_on.has_value(),
                 .version = e.version};
}

/// Holds what an Endable looks at.
struct Gathered {
  Contract contract;
  std::vector<Ending> others;
  Endable endable;

  Gathered(Work& work, Contract c)
      : contract(std::move(c)),
        others(ending_store::of_contract(work.db, contract.id)),
        endable{contract, others, false, budget::prepaid_outstanding(work, budget_ref(contract)),
                work.today} {
    for (const auto& s : supplement_store::of_contract(work.db, contract.id))
      endable.supplement_open = endable.supplement_open || s.state == SupplementState::proposed ||
                                s.state == SupplementState::consented;
  }
  Gathered(const Gathered&) = delete;
  Gathered& operator=(const Gathered&) = delete;
};

EndDecision decision_of(Work& work, const Ending& e, std::string words) {
  const bool theirs = work.actor.org == e.supplier;
  return {theirs ? Side::supplier : Side::purchaser, std::move(words), work.actor.account};
}

/// The text ends on the last day; what falls away goes back to the budget in the same transaction.
/// What is still to be earned stays committed until the final payment, and the closing frees it.
Result<Contract> take_effect(Work& work, const Contract& before, const Ending& e) {
  Contract after = ended_early(before, e);
  after.content_hash = crypto::sha256_hex(agreed_text(after));
  TRY(budget::give_back(work, after.line, e.amount, budget_ref(after)));
  note_end(work, before, after, ended_of(e));
  return contract::save(work, after);
}

Result<Ending> propose(Work& work, const ProposeEnd& in) {
  const Gathered g(work, TRY(get_contract(work, in.contract)));
  const Side side = side_of(g.contract, work.actor.org);
  Ending e = TRY(end_proposed(work.fresh_id<EndingId>("end"), in, side, g.endable));
  e.author = work.actor.account;
  work.subject = e.id.value;  // what the journal names: the proposal, not its contract
  ending_store::insert(work.db, e);
  return e;
}

Result<EffectiveEnding> order(Work& work, const OrderEnd& in) {
  const Gathered g(work, TRY(get_contract(work, in.contract)));
  EffectiveEnding out;
  static_cast<Ending&>(out) =
      TRY(end_ordered(work.fresh_id<EndingId>("end"), in, g.endable, work.actor.account));
  out.author = work.actor.account;
  work.subject = out.id.value;
  ending_store::insert(work.db, out);
  out.agreement = TRY(take_effect(work, g.contract, out));
  return out;
}

Result<EffectiveEnding> agree(Work& work, const AgreeEnd& in) {
  const Ending was = TRY(load(work, in.id));
  const Gathered g(work, TRY(get_contract(work, was.contract)));
  const auto by = decision_of(work, was, in.words.value_or(""));
  EffectiveEnding out;
  static_cast<Ending&>(out) = TRY(save(work, TRY(end_agreed(was, by, g.endable))));
  out.agreement = TRY(take_effect(work, g.contract, out));
  return out;
}

Result<Ending> decline(Work& work, const DeclineEnd& in) {
  const Ending was = TRY(load(work, in.id));
  return save(work, TRY(end_declined(was, decision_of(work, was, in.words), work.today)));
}

Result<Ending> withdraw(Work& work, const EndingRef& in) {
  const Ending was = TRY(load(work, in.id));
  return save(work, TRY(end_withdrawn(was, decision_of(work, was, ""), work.today)));
}

Result<Ending> show(Work& work, const EndingRef& in) {
  return load(work, in.id);
}
Result<Endings> list(Work& work, const EndingFilter& in) {
  return Endings{ending_store::list(work, in)};
}

}  // namespace

std::optional<Ended> early_end(Work& work, const ContractId& id) {
  for (const auto& e : ending_store::of_contract(work.db, id))
    if (e.state == EndingState::effective) return ended_of(e);
  return std::nullopt;
}

Result<ContractId> ending_of(Work& work, const EndingId& id) {
  return TRY(load(work, id)).contract;
}

platform::Module ending_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "ending",
      // clang-format off
      .endpoints = {
      endpoint("contract.propose_end", "POST /endings", "contract.get", on_agreement<ProposeEnd>, propose,
               {"提议提前解除合同,由对方答复", "Propose to end a contract early; the other side answers."}),
      endpoint("contract.order_end", "POST /endings/order", "contract.get", on_agreement<OrderEnd>, order,
               {"为国家利益和社会公共利益决定解除合同", "End a contract because performing it harms the public interest."}),
      endpoint("ending.agree", "POST /endings/{id}/agree", "ending.get", on_ending<AgreeEnd>, agree,
               {"同意解除合同", "Agree to the early end: the budget releases what falls away at once."}),
      endpoint("ending.decline", "POST /endings/{id}/decline", "ending.get", on_ending<DeclineEnd>, decline,
               {"不同意解除合同,写明理由", "Decline the early end and say why."}),
      endpoint("ending.withdraw", "POST /endings/{id}/withdraw", "ending.get", on_ending<EndingRef>, withdraw,
               {"撤回解除合同的提议", "Withdraw a proposal to end a contract."}),
      endpoint("ending.get", "GET /endings/{id}", "ending.get", on_ending<EndingRef>, show,
               {"查看解除合同的提议", "Show one early end."}),
      endpoint("ending.list", "GET /endings", "", everyone<EndingFilter>, list,
               {"解除合同列表", "List early ends."}),
      },
      .refusals = {&kNoEnding, &kEndAlone, &kEndOthers, &kEndByOrder, &kEndBreach, &kEndFault, &kEndReason,
                   &kEndLastDay, &kEndMeasure, &kEndBelowPaid, &kEndOpen, &kEndedAlready, &kEndTooLate,
                       &kEndSupplement},
      // clang-format on
      .lifecycles = {base::lifecycle("ending.get", EndingState::proposed, kEndingSteps)},
      .must_be_empty = ending_store::must_be_empty(),
      .witnessed = ending_store::witnessed(),
  };
}

}  // namespace contract
