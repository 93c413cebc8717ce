#include "flow/8_payment/rules.h"

#include <algorithm>

namespace payment {
namespace {

using assessment::Assessment;
using base::Check;
using base::Done;
using base::Exact;
using base::Money;
using base::refuse;
using base::Result;
using contract::Instalment;
using contract::InstalmentKind;

constexpr std::string_view kContractBasis = "合同约定; A-15 财政部令第102号§25-28";

bool under_way(const Payment& p) {
  return p.kind == Kind::instalment && p.state != State::rejected;
}

Money paid_so_far(std::span<const Payment> payments) {
  Money sum;
  for (const auto& p : payments)
    if (p.kind == Kind::instalment && p.state == State::paid) sum += p.amount;
  return sum;
}
Money paid_as(std::span<const Payment> payments, InstalmentKind kind) {
  Money sum;
  for (const auto& p : payments)
    if (under_way(p) && p.state == State::paid && p.instalment_kind == kind) sum += p.amount;
  return sum;
}

Line line(std::string zh, std::string en, std::string formula, Money amount) {
  Line out;
  out.zh = std::move(zh);
  out.en = std::move(en);
  out.formula = std::move(formula);
  out.amount = amount;
  out.basis = kContractBasis;
  return out;
}

std::string with_sign(Money m) {
  return m < Money() ? "−" + (-m).grouped() : m.grouped();
}

/// Each measure as the assessment has it, and beneath it what was restated.
void add_earned(Sum& sum, const Assessment& a) {
  for (const auto& r : a.results) {
    Line one = line(r.measure + " " + r.title, r.measure + " " + r.title, r.formula, r.earned);
    one.measure = r.measure;
    one.basis = "assessment/" + a.id.value;
    sum.lines.push_back(std::move(one));
    for (const auto& t : a.restated) {
      if (t.measure != r.measure) continue;
      const std::string by = (t.by > 0 ? "+" : "−") + std::to_string(std::abs(t.by));
      Line why = line("其中 " + t.period + " 重述(已含在上一行)",
                      "of which " + t.period + " restated (within the line above)",
                      by + " × " + r.unit_price.grouped() + " = " + with_sign(t.amount), t.amount);
      why.adds = false;
      why.measure = r.measure;
      why.basis = "assessment/" + a.id.value;
      sum.lines.push_back(std::move(why));
    }
  }
  sum.earned = a.earned;
  sum.assessment = a.id;
  sum.from = *a.accepted_on;
}

/// The newest accepted one of the kind, unless a payment rests on it already.
const Assessment* basis_of(const Facts& facts, assessment::Kind kind) {
  const Assessment* newest = nullptr;
  for (const auto& a : facts.assessed)
    if (a.kind == kind && a.state == assessment::State::accepted) newest = &a;
  if (newest == nullptr) return nullptr;
  const bool used = std::ranges::any_of(
      facts.payments, [&](const Payment& p) { return under_way(p) && p.assessment == newest->id; });
  return used ? nullptr : newest;
}

void close_sum(Sum& sum) {
  sum.amount = Money();
  for (const auto& one : sum.lines)
    if (one.adds) sum.amount += one.amount;
}

Sum prepayment(const Facts& facts, const Instalment& part) {
  const auto& c = facts.contract;
  Sum sum;
  const Money amount = (Exact::fen(c.price) * part.share).money_half_up();
  sum.lines.push_back(line("预付款", "Prepayment",
                           c.price.grouped() + " × " + part.share.text() + " = " + amount.grouped(),
                           amount));
  sum.from = *c.signed_on;
  close_sum(sum);
  return sum;
}

/// Of what was prepaid: what no instalment has taken off yet.
Money outstanding(const Facts& facts) {
  Money left = paid_as(facts.payments, InstalmentKind::prepayment);
  for (const auto& p : facts.payments)
    if (under_way(p) && p.state == State::paid) left -= p.recovered;
  return left;
}

void add_recovery(Sum& sum, const Facts& facts, const Instalment& part) {
  const Money prepaid = paid_as(facts.payments, InstalmentKind::prepayment);
  const Money share = (Exact::fen(prepaid) * part.recover_share).money_half_up();
  // Two halves of an odd sum both round up: the last takes what is left.
  const Money back = std::min(share, outstanding(facts));
  if (back == Money()) return;
  sum.recovered = back;
  sum.lines.push_back(
      line("扣回预付款", "Less part of the prepayment",
           "−" + prepaid.grouped() + " × " + part.recover_share.text() + " = −" + back.grouped(),
           -back));
}

/// What the mid-term before had earned is settled: paid, recovered or left to the final payment.
void add_earlier(Sum& sum, const Facts& facts) {
  const Payment* last = nullptr;
  for (const auto& p : facts.payments)
    if (under_way(p) && p.state == State::paid && p.instalment_kind == InstalmentKind::midterm)
      last = &p;
  if (last == nullptr) return;
  sum.lines.push_back(line("减前次已结算:" + last->instalment_title,
                           "Less settled before: " + last->instalment_title,
                           "−" + last->earned.grouped(), -last->earned));
}

void add_ceiling(Sum& sum, const Facts& facts, const Instalment& part) {
  const Money most = (Exact::fen(facts.contract.price) * part.together_max_share).money_half_up();
  const Money together = sum.paid_before + sum.amount;
  const bool within = together <= most;
  std::string formula = sum.paid_before.grouped() + " + " + sum.amount.grouped() + " = " +
                        together.grouped() + (within ? " ≤ " : " > ") +
                        facts.contract.price.grouped() + " × " + part.together_max_share.text() +
                        " = " + most.grouped();
  Line one = line("累计支付上限", "All payments together, at most", std::move(formula), most);
  one.adds = false;
  if (!within) {
    one.zh = "超过累计支付上限的部分,留待尾款";
    one.en = "Beyond the most that may be paid together: left to the final payment";
    one.amount = most - together;
    one.adds = true;
  }
  sum.lines.push_back(std::move(one));
}

Sum midterm(const Facts& facts, const Instalment& part, const Assessment& a) {
  Sum sum;
  add_earned(sum, a);
  sum.paid_before = paid_so_far(facts.payments);
  add_earlier(sum, facts);
  add_recovery(sum, facts, part);
  close_sum(sum);
  add_ceiling(sum, facts, part);
  close_sum(sum);
  return sum;
}

Sum final_sum(const Facts& facts, const Assessment& a) {
  Sum sum;
  add_earned(sum, a);
  sum.paid_before = paid_so_far(facts.payments);
  sum.lines.push_back(
      line("减已付", "Less paid before", "−" + sum.paid_before.grouped(), -sum.paid_before));
  close_sum(sum);
  // What was earned settles the prepayment too, but for what is to be paid back.
  sum.recovered = outstanding(facts);
  if (sum.amount >= Money()) return sum;
  sum.to_pay_back = -sum.amount;
  sum.recovered = std::max(Money(), sum.recovered - sum.to_pay_back);
  sum.lines.push_back(line(
      "已付超过应得,由承接主体退还", "Paid beyond what was earned: the provider pays it back",
      sum.paid_before.grouped() + " − " + sum.earned.grouped() + " = " + sum.to_pay_back.grouped(),
      sum.to_pay_back));
  close_sum(sum);
  return sum;
}

}  // namespace

Result<Instalment> instalment_of(const contract::Contract& c, const std::string& code) {
  const auto found = std::ranges::find(c.instalments, code, &Instalment::code);
  if (found == c.instalments.end()) return refuse(kNoInstalment, code);
  return *found;
}

std::optional<Instalment> next_instalment(const Facts& facts) {
  for (const auto& part : facts.contract.instalments) {
    const bool claimed = std::ranges::any_of(facts.payments, [&](const Payment& p) {
      return under_way(p) && p.instalment == part.code;
    });
    if (!claimed) return part;
  }
  return std::nullopt;
}

Check check_claim(const Facts& facts, const Instalment& part) {
  for (const auto& p : facts.payments)
    if (under_way(p) && p.instalment == part.code)
      return refuse(kClaimedAlready, part.code, {{"payment", p.id.value}});
  if (facts.contract.final_paid) return refuse(kAfterFinal);
  TRY(contract::check_in_force(facts.contract));
  for (const auto& p : facts.payments)
    if (under_way(p) && p.state != State::paid)
      return refuse(kPending, p.instalment, {{"payment", p.id.value}});
  return Done{};
}

Result<Sum> computed(const Facts& facts, const Instalment& part) {
  if (part.kind == InstalmentKind::prepayment) return prepayment(facts, part);
  const bool last = part.kind == InstalmentKind::final;
  const auto* a = basis_of(facts, last ? assessment::Kind::final : assessment::Kind::midterm);
  if (a == nullptr) return refuse(kNotAssessed, part.code);
  if (last) return final_sum(facts, *a);
  Sum sum = midterm(facts, part, *a);
  if (sum.amount <= Money()) return refuse(kNothingDue, sum.amount.text());
  return sum;
}

Result<Payment> approved(Payment p, const contract::Contract& c, const std::string& by,
                         base::Date today) {
  p.state = TRY(base::next_state(kSteps, p.state, "payment.approve"));
  if (by == c.author) return refuse(kDraftersHands);
  p.approved_by = by;
  p.approved_on = today;
  return p;
}

Result<Payment> rejected(Payment p, const std::string& words, base::Date today) {
  p.state = TRY(base::next_state(kSteps, p.state, "payment.reject"));
  p.reject_words = words;
  p.rejected_on = today;
  return p;
}

Result<Payment> paid(Payment p, const contract::Contract& c, const std::string& by,
                     base::Date today) {
  p.state = TRY(base::next_state(kSteps, p.state, "payment.pay"));
  if (by == p.approved_by) return refuse(kSameHands);
  p.paid_by = by;
  p.paid_on = today;
  p.published = true;
  p.late_days = days_late(p.clock.due_on, today);
  p.interest = interest_on(p.amount, contract::late_rate(c), p.late_days);
  if (p.interest > Money() && !c.interest_line) return refuse(kNoInterestLine, p.interest.text());
  return p;
}

}  // namespace payment
