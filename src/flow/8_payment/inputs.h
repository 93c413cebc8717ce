#pragma once
// What the operations of step 8 take and give. Used by its commands alone.
#include "flow/8_payment/store.h"

namespace payment {

// clang-format off
struct ClaimIn {
  contract::ContractId contract;
  std::string instalment;
};
constexpr auto describe(const ClaimIn*) {
  using base::field;
  return base::record("ClaimPayment",
      field("contract", &ClaimIn::contract, {"合同", "The contract"}),
      field("instalment", &ClaimIn::instalment, {"期次代码", "Code of the instalment"}, {1, 20}));
}
struct PaymentRef {
  PaymentId id;
};
constexpr auto describe(const PaymentRef*) {
  return base::record("PaymentRef", base::field("id", &PaymentRef::id, {"付款", "The payment"}));
}
struct PayIn {
  PaymentId id;
  std::optional<budget::LineId> interest_line;
};
constexpr auto describe(const PayIn*) {
  using base::field;
  return base::record("Pay",
      field("id", &PayIn::id, {"付款", "The payment"}),
      field("interest_line", &PayIn::interest_line,
          {"支付逾期利息的预算(合同写明的已结账时填写)",
           "Line for late interest, if the contract's own is of a closed year"}));
}
struct RejectIn {
  PaymentId id;
  std::string words;
};
constexpr auto describe(const RejectIn*) {
  using base::field;
  return base::record("RejectPayment",
      field("id", &RejectIn::id, {"付款", "The payment"}),
      field("words", &RejectIn::words, {"退回理由", "Why it is rejected"}, {1, 1000}));
}
struct PreviewIn {
  contract::ContractId contract;
  std::optional<std::string> instalment;
};
constexpr auto describe(const PreviewIn*) {
  using base::field;
  return base::record("PreviewPayment",
      field("contract", &PreviewIn::contract, {"合同", "The contract"}),
      field("instalment", &PreviewIn::instalment, {"期次代码(缺省为下一期)", "Code of the instalment; the next when left out"},
          {1, 20}));
}
/// What a claim made now would come to; nothing is written.
struct PreviewOut {
  std::string instalment, instalment_title;
  base::Money amount, earned, paid_before, to_pay_back;
  std::vector<Line> lines;
  Clock clock;
  std::vector<std::string> statement_zh, statement_en;
};
constexpr auto describe(const PreviewOut*) {
  using base::field;
  using P = PreviewOut;
  return base::record("PaymentPreview",
      field("instalment", &P::instalment, {"期次", "Instalment"}),
      field("instalment_title", &P::instalment_title, {"期次名称", "Title of the instalment"}),
      field("amount", &P::amount, {"金额", "Amount"}),
      field("earned", &P::earned, {"应得合计", "Earned in all"}),
      field("paid_before", &P::paid_before, {"此前已付", "Paid before"}),
      field("to_pay_back", &P::to_pay_back, {"应退还", "To be paid back"}),
      field("lines", &P::lines, {"计算过程", "Lines"}),
      field("clock", &P::clock, {"期限", "Clock"}),
      field("statement_zh", &P::statement_zh, {"付款单", "Statement, in Chinese"}),
      field("statement_en", &P::statement_en, {"付款单(英文)", "Statement"}));
}
struct ListIn {
  std::optional<contract::ContractId> contract;
  std::optional<State> state;
};
constexpr auto describe(const ListIn*) {
  using base::field;
  return base::record("ListPayments",
      field("contract", &ListIn::contract, {"合同", "Of this contract"}),
      field("state", &ListIn::state, {"状态", "In this state"}));
}
struct ListOut {
  std::vector<store::Brief> payments;
};
constexpr auto describe(const ListOut*) {
  return base::record("Payments", base::field("payments", &ListOut::payments, {"付款", "Payments"}, kMany));
}
// clang-format on

}  // namespace payment
