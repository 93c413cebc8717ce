#pragma once
// Small and medium enterprises (B-40 … B-43): what is reserved for them, what is deducted from
// their price, and who is one. Pure.
#include "registry/suppliers/rules.h"

namespace supplier {

using base::Exact;
using base::Money;

/// B-41. whole: all of it is reserved; share: a part of all such purchases is.
enum class Reservation { none, whole, share };
/// From the procurement limit, that sum included (民法典 §1259), to `whole_max`, included.
Reservation reservation(Money amount, Money limit, Money whole_max);
/// Whether so much of what suits small firms has been reserved.
bool share_met(Money reserved, Money suitable, const Exact& share_min);
/// Too few firms came to a reserved purchase: it stops and runs again, open to all.
bool runs_again_open(std::int64_t firms, std::int64_t least);
/// A purchase gives one advantage: it is reserved, or it deducts.
bool one_advantage(bool reserved, std::int64_t deduction_percent);
/// B-40: the deduction of a small firm, and of a consortium or subcontract with enough of one.
struct DeductionLaw {
  Exact min{0}, max{0};
};
bool deduction_lawful(const Exact& deduction, const DeductionLaw&);
bool consortium_deducts(Money small_share, Money total, const Exact& share_min);

/// B-42, B-43. not_a_firm: social service agencies, institutions and whoever else is no enterprise.
/// The register knows who declared itself small, never who is large: of the others, and of whoever
/// may belong to one of them, it cannot say.
enum class SmallFirm { yes, not_a_firm, not_declared, beside_undeclared };
struct Firm {
  registry::PartyKind kind = registry::PartyKind::enterprise;
  bool declares = false;         // 中小企业声明函
  bool with_undeclared = false;  // one head with, held or managed by a firm that declared nothing
};
SmallFirm small_firm(const Firm&);

}  // namespace supplier
