// Load, decide, save; the manifest at the end.
#include "flow/8_payment/inputs.h"
#include "flow/8_payment/simulate.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace payment {

using base::Check;
using base::Done;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

namespace {

template <class In>
Result<Subject> on_contract(Work& work, const In& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  return Subject{.id = c.id.value,
                 .owner_org = c.owner_org,
                 .parties = {c.supplier},
                 .area = c.area,
                 .published = c.published_on.has_value()};
}

template <class In>
Result<Subject> on_payment(Work& work, const In& in) {
  const Payment p = TRY(get_payment(work, in.id));
  const auto c = TRY(contract::get_contract(work, p.contract));
  return Subject{.id = p.id.value,
                 .owner_org = p.owner_org,
                 .parties = {p.supplier},
                 .area = p.area,
                 .author = p.author,
                 .published = p.published && c.published_on.has_value(),
                 .version = p.version};
}

View view(Payment p) {
  View out;
  out.statement_zh = statement(p, Language::zh);
  out.statement_en = statement(p, Language::en);
  static_cast<Payment&>(out) = std::move(p);
  return out;
}

Result<View> save(Work& work, const Payment& p) {
  auto saved = store::update(work.db, p);
  if (!saved) return refuse(platform::kStale);
  return view(*std::move(saved));
}

Result<Clock> clock_from(Work& work, const contract::Contract& c, base::Date from) {
  const PayLaw law = TRY(contract::pay_law(work, c.supplier, *c.signed_on));
  const registry::Offset days{int(days_to_pay(c, law)), registry::Unit::d};
  const auto deadline = TRY(registry::latest(work.book.calendar, from, days));
  Clock out = clock_of(c, law, from, deadline.day);
  for (const auto& step : deadline.why) {
    out.why_zh.push_back(step.zh);
    out.why_en.push_back(step.en);
  }
  return out;
}

/// Computes the instalment as it stands today. Nothing is written.
Result<Payment> drafted(Work& work, const contract::Contract& c, const std::string& code) {
  const auto assessed = assessment::assessments(work, c.id);
  const auto before = payments(work, c.id);
  const Facts facts{c, assessed, before};
  const auto part = TRY(instalment_of(c, code));
  TRY(check_claim(facts, part));
  Sum sum = TRY(computed(facts, part));
  Payment p;
  p.contract = c.id;
  p.title = c.title;
  p.instalment = part.code;
  p.instalment_title = part.title;
  p.instalment_kind = part.kind;
  p.assessment = sum.assessment;
  p.owner_org = c.owner_org;
  p.supplier = c.supplier;
  p.area = c.area;
  p.lines = std::move(sum.lines);
  p.amount = sum.amount;
  p.earned = sum.earned;
  p.paid_before = sum.paid_before;
  p.to_pay_back = sum.to_pay_back;
  p.recovered = sum.recovered;
  p.line = c.line.value;
  p.ref = contract::budget_ref(c);
  p.clock = TRY(clock_from(work, c, sum.from));
  p.due_on = p.clock.due_on;
  p.claimed_on = work.today;
  return p;
}

Result<View> claim(Work& work, const ClaimIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  Payment p = TRY(drafted(work, c, in.instalment));
  p.id = work.fresh_id<PaymentId>("pay");
  work.subject = p.id.value;  // what the journal names: the payment, not its contract
  p.author = work.actor.account;
  store::insert(work.db, p);
  return view(p);
}

Result<View> approve(Work& work, const PaymentRef& in) {
  const Payment p = TRY(get_payment(work, in.id));
  const auto c = TRY(contract::get_contract(work, p.contract));
  return save(work, TRY(approved(p, c, work.actor.account, work.today)));
}

Result<View> reject(Work& work, const RejectIn& in) {
  return save(work, TRY(rejected(TRY(get_payment(work, in.id)), in.words, work.today)));
}

/// Reserved, committed and spent at once, under a reference of its own: no part of the price.
Check pay_interest(Work& work, const Payment& late, const contract::Contract& c) {
  Payment p = interest_payment(late, c);
  p.id = work.fresh_id<PaymentId>("pay");
  p.ref = "payment/" + p.id.value;
  TRY(budget::reserve(work, *c.interest_line, p.amount, p.ref));
  TRY(budget::commit(work, *c.interest_line, p.amount, p.ref));
  TRY(budget::spend(work, *c.interest_line, p.amount, p.ref));
  store::insert(work.db, p);
  return Done{};
}

/// Interest is of the day it is paid on: where the contract's line is of a closed year, whoever
/// pays names another.
Check check_interest_from(Work& work, const contract::Contract& c) {
  const auto line = TRY(budget::get_line(work, *c.interest_line));
  const bool ends = line.state != budget::State::approved && !line.carried_to;
  if (line.owner_org == c.owner_org && !ends) return Done{};
  return refuse(kInterestFrom, line.title + " " + std::to_string(line.year));
}

Result<View> pay(Work& work, const PayIn& in) {
  const Payment was = TRY(get_payment(work, in.id));
  auto c = TRY(contract::get_contract(work, was.contract));
  if (in.interest_line) c.interest_line = in.interest_line;
  const Payment p = TRY(paid(was, c, work.actor.account, work.today));
  const bool before = p.instalment_kind == contract::InstalmentKind::prepayment;
  TRY(before ? budget::prepay(work, c.line, p.amount, p.ref)
             : budget::spend(work, c.line, p.amount, p.ref));
  TRY(budget::recover(work, c.line, p.recovered, p.ref));
  const bool last = p.instalment_kind == contract::InstalmentKind::final;
  TRY(contract::note_payment(work, c.id, p.amount, last));
  if (p.interest > base::Money()) {
    TRY(check_interest_from(work, c));
    TRY(pay_interest(work, p, c));
  }
  return save(work, p);
}

Result<PreviewOut> preview(Work& work, const PreviewIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  std::string code = in.instalment.value_or("");
  if (code.empty()) {
    const auto before = payments(work, c.id);
    const auto next = next_instalment({c, {}, before});
    if (!next) return refuse(kAfterFinal);
    code = next->code;
  }
  Payment p = TRY(drafted(work, c, code));
  PreviewOut out;
  out.instalment = p.instalment;
  out.instalment_title = p.instalment_title;
  out.amount = p.amount;
  out.earned = p.earned;
  out.paid_before = p.paid_before;
  out.to_pay_back = p.to_pay_back;
  out.clock = p.clock;
  out.statement_zh = statement(p, Language::zh);
  out.statement_en = statement(p, Language::en);
  out.lines = std::move(p.lines);
  return out;
}

Result<View> show(Work& work, const PaymentRef& in) {
  return view(TRY(get_payment(work, in.id)));
}

Result<ListOut> list(Work& work, const ListIn& in) {
  return ListOut{store::list(work, in.contract ? in.contract->value : "",
                             in.state ? base::Codec<State>::text(*in.state) : "")};
}

}  // namespace

Result<Payment> get_payment(Work& work, const PaymentId& id) {
  auto found = store::find(work.db, id);
  if (!found) return refuse(kNoPayment, id.value);
  return *std::move(found);
}

std::vector<Payment> payments(Work& work, const contract::ContractId& id) {
  return store::of_contract(work.db, id);
}

platform::Module module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "payment",
      // clang-format off
      .endpoints = {
      endpoint("payment.claim",   "POST /payments",              "contract.get", on_contract<ClaimIn>, claim,
               {"申请一期付款,按合同和评估结果计算。", "Claim an instalment; it is computed from contract and result."}),
      endpoint("payment.approve", "POST /payments/{id}/approve", "payment.get",  on_payment<PaymentRef>, approve,
               {"批准付款。", "Approve a payment."}),
      endpoint("payment.reject",  "POST /payments/{id}/reject",  "payment.get",  on_payment<RejectIn>, reject,
               {"退回付款申请,写明理由。", "Reject a claim and say why."}),
      endpoint("payment.pay",     "POST /payments/{id}/pay",     "payment.get",  on_payment<PayIn>, pay,
               {"付款,预算同时支出;逾期的连同利息。", "Pay; the budget spends at once, with interest if it is late."}),
      endpoint("payment.preview", "GET /payments/preview",       "contract.get", on_contract<PreviewIn>, preview,
               {"现在申请可得多少,以及如何算出。", "What a claim made now would come to, and why."}),
      simulate_endpoint(),
      endpoint("payment.get",     "GET /payments/{id}",          "payment.get",  on_payment<PaymentRef>, show,
               {"查看付款及其计算过程。", "Show a payment and its derivation."}),
      endpoint("payment.list",    "GET /payments",               "",             everyone<ListIn>, list,
               {"付款列表。", "List payments."}),
      },
      // clang-format on
      .refusals = {std::begin(kRefusals), std::end(kRefusals)},
      .lifecycles = {base::lifecycle("payment.get", State::claimed, kSteps)},
      .must_be_empty = store::truths(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace payment
