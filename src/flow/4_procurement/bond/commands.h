#pragma once
// The operations of bonds; they lie among the purchase's own, by whose states they go.
#include "flow/4_procurement/bond/rules.h"
#include "flow/4_procurement/bond/store.h"

namespace procurement::bond {

struct Receive {
  ProcurementId id;
  std::string supplier;
  BondKind kind = BondKind::bid;
  BondForm form = BondForm::bank_transfer;
  base::Money amount;
  std::string reference;
  base::Instant received_at;
};
constexpr auto describe(const Receive*) {
  using base::field;
  using R = Receive;
  return base::record("ReceiveBond", field("id", &R::id, {"采购项目", "Procurement"}),
                      field("supplier", &R::supplier, {"供应商", "Supplier"}, {1, 60}),
                      field("kind", &R::kind, {"保证金类别", "Kind of bond"}),
                      field("form", &R::form, {"缴纳形式(不收现金)", "Form; never cash"}),
                      field("amount", &R::amount, {"金额", "Amount"}, {1, 100'000'000'000}),
                      field("reference", &R::reference, {"凭证号", "Voucher"}, {1, 100}),
                      field("received_at", &R::received_at, {"到账时刻", "Received at"}));
}
struct GiveBack {
  ProcurementId id;
  BondId bond;
};
constexpr auto describe(const GiveBack*) {
  using base::field;
  return base::record("ReturnBond", field("id", &GiveBack::id, {"采购项目", "Procurement"}),
                      field("bond", &GiveBack::bond, {"所退还的保证金", "The bond returned"}));
}

std::vector<platform::Endpoint> endpoints();
std::vector<const base::Refusal*> refusals();

}  // namespace procurement::bond
