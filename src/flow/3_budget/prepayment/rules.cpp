#include "flow/3_budget/prepayment/rules.h"

namespace budget {

base::Money outstanding(const Prepayment& p) {
  return p.prepaid - p.recovered - p.refunded;
}

base::Check may_recover(const Prepayment& p, base::Money amount) {
  const base::Money left = outstanding(p);
  if (amount <= left) return base::Done{};
  return base::refuse(kNotPrepaid, left.text() + " < " + amount.text(),
                      {{"outstanding", left.text()}, {"wanted", amount.text()}});
}

base::Result<std::optional<Move>> refunded(const Prepayment& p, const Refund& in,
                                           const LineBody& line) {
  if (base::trimmed(in.reason).empty() || base::trimmed(in.basis).empty())
    return base::refuse(kRefundGrounds);
  TRY(may_recover(p, in.amount));
  const bool closed = line.state == State::closed;
  if (in.to == RefundTo::treasury) {
    if (!closed) return base::refuse(kStillOpen, line.title);
    return std::optional<Move>();
  }
  if (closed) return base::refuse(kToTreasury, line.title);
  const Account back = in.to == RefundTo::committed ? Account::committed : Account::available;
  return std::optional<Move>({Kind::refund, back, Account::spent, in.amount, in.ref});
}

}  // namespace budget
