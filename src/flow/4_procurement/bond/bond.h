#pragma once
// Bonds (保证金) deposited with the purchaser: of those who offer (N-03, B-13), and of the supplier
// chosen (B-18). They are the suppliers' money, so the budget's book knows nothing of them.
#include "flow/4_procurement/procurement.h"

namespace procurement::bond {

using BondId = base::Id<struct BondTag>;

enum class BondKind { bid, performance };
BOOST_DESCRIBE_ENUM(BondKind, bid, performance)
/// Non-cash only (实施条例 §33, §48).
enum class BondForm { bank_transfer, cheque, bank_draft, guarantee };
BOOST_DESCRIBE_ENUM(BondForm, bank_transfer, cheque, bank_draft, guarantee)
/// What made it due for return.
enum class ReturnCause { withdrawn, lost, contracted, terminated };
BOOST_DESCRIBE_ENUM(ReturnCause, withdrawn, lost, contracted, terminated)

/// Why an offer without its bond counts for nothing, as OfferShown::excluded says it.
inline constexpr std::string_view kMissing = "no_bond";

struct BondShown {
  BondId id;
  ProcurementId procurement;
  std::string supplier, supplier_name;
  BondKind kind = BondKind::bid;
  BondForm form = BondForm::bank_transfer;
  base::Money amount;
  std::string reference;
  base::Instant received_at;
  std::optional<ReturnCause> cause;
  std::optional<base::Date> return_by;
  std::optional<base::Date> returned_on;
};
constexpr auto describe(const BondShown*) {
  using base::field;
  using B = BondShown;
  return base::record("Bond", field("id", &B::id, {"编号", "Identity"}),
                      field("procurement", &B::procurement, {"采购项目", "Procurement"}),
                      field("supplier", &B::supplier, {"供应商", "Supplier"}),
                      field("supplier_name", &B::supplier_name, {"供应商名称", "Supplier's name"}),
                      field("kind", &B::kind, {"保证金类别", "Kind of bond"}),
                      field("form", &B::form, {"缴纳形式", "Form"}),
                      field("amount", &B::amount, {"金额", "Amount"}),
                      field("reference", &B::reference, {"凭证号", "Voucher"}),
                      field("received_at", &B::received_at, {"到账时刻", "Received at"}),
                      field("cause", &B::cause, {"应退还的原因", "Why it is due for return"}),
                      field("return_by", &B::return_by, {"最迟退还日", "Return by"}),
                      field("returned_on", &B::returned_on, {"退还日", "Returned on"}));
}

/// Whether the supplier's bid bond is there.
bool is_held(platform::Work&, const ProcurementId&, const std::string& supplier);
/// The supplier offers, so a bond that was to go back stays.
void offered(platform::Work&, const ProcurementId&, const std::string& supplier);
/// T-11: the supplier withdrew its offer, so its bond goes back.
void withdrew(platform::Work&, const ProcurementId&, const std::string& supplier);
/// All of a purchase, with their clocks.
std::vector<BondShown> bonds_of(platform::Work&, const Procurement&);

}  // namespace procurement::bond
