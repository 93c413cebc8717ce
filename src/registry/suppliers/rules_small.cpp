#include "registry/suppliers/rules_small.h"

namespace supplier {

Reservation reservation(Money amount, Money limit, Money whole_max) {
  if (amount < limit) return Reservation::none;
  return amount <= whole_max ? Reservation::whole : Reservation::share;
}

bool share_met(Money reserved, Money suitable, const Exact& share_min) {
  return Exact::fen(reserved) >= Exact::fen(suitable) * share_min;
}

bool runs_again_open(std::int64_t firms, std::int64_t least) {
  return firms < least;
}

bool one_advantage(bool reserved, std::int64_t deduction_percent) {
  return !reserved || deduction_percent == 0;
}

bool deduction_lawful(const Exact& deduction, const DeductionLaw& law) {
  return law.min <= deduction && deduction <= law.max;
}

bool consortium_deducts(Money small_share, Money total, const Exact& share_min) {
  return Exact::fen(small_share) >= Exact::fen(total) * share_min;
}

SmallFirm small_firm(const Firm& firm) {
  if (!registry::is_enterprise(firm.kind)) return SmallFirm::not_a_firm;
  if (!firm.declares) return SmallFirm::not_declared;
  return firm.with_undeclared ? SmallFirm::beside_undeclared : SmallFirm::yes;
}

}  // namespace supplier
