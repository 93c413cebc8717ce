#pragma once
// Every SQL text of step 8. Used by its commands alone.
#include "flow/8_payment/fields.h"
#include "platform/module.h"

namespace payment::store {

/// A line of payment.list.
struct Brief {
  PaymentId id;
  contract::ContractId contract;
  std::string title, instalment, instalment_title;
  Kind kind = Kind::instalment;
  base::Money amount;
  base::Date due_on, claimed_on;
  std::optional<base::Date> paid_on;
  std::int64_t late_days = 0;
  State state = State::claimed;
  std::int64_t version = 1;
};
constexpr auto describe(const Brief*) {
  using base::field;
  using B = Brief;
  // clang-format off
  return base::record("PaymentBrief",
      field("id", &B::id, {"编号", "Id"}),
      field("contract", &B::contract, {"合同", "Contract"}),
      field("title", &B::title, {"名称", "Title"}),
      field("instalment", &B::instalment, {"期次", "Instalment"}),
      field("instalment_title", &B::instalment_title, {"期次名称", "Title of the instalment"}),
      field("kind", &B::kind, {"种类", "Kind"}),
      field("amount", &B::amount, {"金额", "Amount"}),
      field("due_on", &B::due_on, {"最迟付款日", "Due on"}).by("P-01.pay_max"),
      field("claimed_on", &B::claimed_on, {"申请日", "Claimed on"}),
      field("paid_on", &B::paid_on, {"付款日", "Paid on"}),
      field("late_days", &B::late_days, {"逾期日数", "Days late"}),
      field("state", &B::state, {"状态", "State"}),
      field("version", &B::version, {"版本", "Version"}));
  // clang-format on
}

/// With its lines.
std::optional<Payment> find(sql::Db&, const PaymentId&);
std::vector<Payment> of_contract(sql::Db&, const contract::ContractId&);
void insert(sql::Db&, const Payment&);
/// What was computed never changes. Nothing when someone changed it meanwhile.
std::optional<Payment> update(sql::Db&, const Payment&);
std::vector<Brief> list(platform::Work&, const std::string& contract, const std::string& state);
std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace payment::store
