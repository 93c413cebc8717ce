#include "flow/4_procurement/bond/rules.h"

#include "flow/4_procurement/rules_draft.h"

namespace procurement::bond {

using base::Check, base::Done, base::Exact, base::Instant, base::Money, base::refuse;

namespace {

bool is_time_for(const Procurement& p, BondKind kind) {
  if (kind == BondKind::bid) return p.state == State::issued;
  return p.state == State::announced || p.state == State::contracted;
}

}  // namespace

std::optional<Money> amount_asked(const Procurement& p, const Asked& file, BondKind kind) {
  if (kind == BondKind::bid) return file.bid;
  if (file.performance_percent == Exact(0) || !p.award_price) return std::nullopt;
  return whole_fen(Exact::fen(*p.award_price) * file.performance_percent / Exact(100));
}

Check may_receive(const Procurement& p, const Asked& file, const Arrival& in, Instant now) {
  if (!is_time_for(p, in.kind)) return refuse(kWrongTime, base::Codec<State>::text(p.state));
  const auto amount = amount_asked(p, file, in.kind);
  if (!amount) return refuse(kNotAsked);
  const bool late = in.kind == BondKind::bid && in.received_at >= *p.offers_until;
  if (late || in.received_at > now) return refuse(kBondLate, in.received_at.text());
  if (in.kind == BondKind::performance && in.supplier != p.winner_party)
    return refuse(kNotWinner, p.winner_name);
  if (in.amount != *amount)
    return refuse(kBondAmount, in.amount.text() + " ≠ " + amount->text(),
                  {{"asked", amount->text()}});
  return Done{};
}

std::optional<Clock> clock_of(const Procurement& p, const Facts& facts) {
  if (facts.kind == BondKind::performance) return std::nullopt;
  if (facts.withdrawn_on) return Clock{ReturnCause::withdrawn, *facts.withdrawn_on};
  if (facts.won && p.contracted_on) return Clock{ReturnCause::contracted, *p.contracted_on};
  if (p.result_noticed_on && !facts.won) return Clock{ReturnCause::lost, *p.result_noticed_on};
  if (p.terminated_on) return Clock{ReturnCause::terminated, *p.terminated_on};
  return std::nullopt;
}

std::string_view key_of(const MethodRow& method, ReturnCause cause) {
  if (cause == ReturnCause::withdrawn) return method.bond_back_withdrawn;
  return cause == ReturnCause::contracted ? method.bond_back_winner : method.bond_back_losers;
}

Check may_return(const Procurement& p, const Facts& facts, const std::optional<Clock>& clock) {
  const bool free = facts.kind == BondKind::performance
                        ? p.contracted_on.has_value() || p.terminated_on.has_value()
                        : clock.has_value() || (p.opened_at && !facts.offering);
  if (free) return Done{};
  return refuse(kStillBound, base::Codec<State>::text(p.state));
}

}  // namespace procurement::bond
