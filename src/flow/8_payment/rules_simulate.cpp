#include "flow/8_payment/rules_simulate.h"

#include <algorithm>

namespace payment {
namespace {

using assessment::Assessment;
using assessment::MeasureResult;
using base::Exact;
using contract::Instalment;
using contract::InstalmentKind;

/// An accepted assessment that found this share of everything.
Assessment found(const contract::Contract& c, const Exact& share, bool last, std::int64_t nth) {
  Assessment a;
  a.id = {"simulated_" + std::to_string(nth)};
  a.kind = last ? assessment::Kind::final : assessment::Kind::midterm;
  a.state = assessment::State::accepted;
  a.accepted_on = c.signed_on;
  for (const auto& m : c.measures) {
    a.results.push_back(assessment::result_at(m, share, last));
    a.earned += a.results.back().earned;
  }
  return a;
}

Payment settled(const Instalment& part, const Sum& sum) {
  Payment p;
  p.instalment = part.code;
  p.instalment_title = part.title;
  p.instalment_kind = part.kind;
  p.assessment = sum.assessment;
  p.amount = sum.amount;
  p.earned = sum.earned;
  p.recovered = sum.recovered;
  p.state = State::paid;
  return p;
}

/// All instalments in their order, each paid before the next is computed.
void simulate_parts(Simulation& out, const contract::Contract& c, std::int64_t percent) {
  const auto assessed_parts = std::int64_t(std::ranges::count_if(
      c.instalments, [](const auto& i) { return i.kind != InstalmentKind::prepayment; }));
  std::vector<Assessment> assessed;
  std::vector<Payment> paid_parts;
  base::Money together;
  for (const auto& part : c.instalments) {
    const bool last = part.kind == InstalmentKind::final;
    if (part.kind != InstalmentKind::prepayment) {
      const auto nth = std::int64_t(assessed.size()) + 1;
      assessed.push_back(
          found(c, Exact(percent, 100) * Exact(nth, std::max(nth, assessed_parts)), last, nth));
    }
    SimulatedPart one;
    one.percent = percent;
    one.instalment = part.code;
    one.title = part.title;
    one.kind = part.kind;
    if (const auto sum = computed({c, assessed, paid_parts}, part)) {
      one.earned = sum.value().earned;
      one.amount = sum.value().amount;
      one.to_pay_back = sum.value().to_pay_back;
      together += one.amount;
      paid_parts.push_back(settled(part, sum.value()));
    } else if (!assessed.empty()) {
      one.earned = assessed.back().earned;  // nothing is due, so nothing is claimed
    }
    one.paid_together = together;
    out.parts.push_back(std::move(one));
  }
}

void simulate_measures(Simulation& out, const contract::Contract& c, std::int64_t percent) {
  for (const auto& m : c.measures) {
    const MeasureResult r = assessment::result_at(m, Exact(percent, 100), true);
    out.measures.push_back(
        {percent, r.measure, r.title, r.counted, r.of, r.unit_price, r.earned, r.formula});
  }
}

}  // namespace

Simulation simulated(const contract::Contract& was, std::span<const std::int64_t> percents) {
  contract::Contract c = was;
  // A draft has no day of signing; which one it is changes no amount.
  if (!c.signed_on) c.signed_on = c.term_from ? *c.term_from : c.sign_by;
  Simulation out;
  for (const auto percent : percents) {
    simulate_parts(out, c, percent);
    simulate_measures(out, c, percent);
  }
  return out;
}

}  // namespace payment
