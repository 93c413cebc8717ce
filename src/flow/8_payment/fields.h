#pragma once
// The one description of each value of step 8: its JSON form, its columns, its labels. Used by the
// step's store and commands.
#include "flow/8_payment/rules.h"

namespace payment {

/// Lists that are given out are as long as they are.
inline constexpr base::Limit kMany{0, 1'000'000};
inline constexpr base::Limit kAnySign{-1'000'000'000'000'000, 1'000'000'000'000'000};

// clang-format off
constexpr auto describe(const Line*) {
  using base::field;
  using L = Line;
  return base::record("PaymentLine",
      field("zh", &L::zh, {"说明", "What, in Chinese"}),
      field("en", &L::en, {"说明(英文)", "What"}),
      field("formula", &L::formula, {"算式", "Formula"}, {0, 500}),
      field("amount", &L::amount, {"金额", "Amount"}, kAnySign),
      field("adds", &L::adds, {"计入合计", "Part of the sum"}),
      field("measure", &L::measure, {"指标", "Measure"}),
      field("basis", &L::basis, {"依据", "Basis"}));
}
constexpr auto describe(const Clock*) {
  using base::field;
  using C = Clock;
  return base::record("PaymentClock",
      field("from", &C::from, {"起算日", "From"}),
      field("days", &C::days, {"日数", "Days"}),
      field("due_on", &C::due_on, {"最迟付款日", "Due on"}).by("P-01.pay_max"),
      field("zh", &C::zh, {"依据", "Which clock, in Chinese"}, {0, 1000}),
      field("en", &C::en, {"依据(英文)", "Which clock"}, {0, 1000}),
      field("why_zh", &C::why_zh, {"推算步骤", "Steps, in Chinese"}),
      field("why_en", &C::why_en, {"推算步骤(英文)", "Steps"}));
}

/// The row of table payment; lines have a table of their own.
constexpr auto payment_fields() {
  using base::field;
  using P = Payment;
  return std::tuple(
      field("id", &P::id, {"编号", "Id"}),
      field("contract", &P::contract, {"合同", "Contract"}),
      field("title", &P::title, {"名称", "Title"}),
      field("instalment", &P::instalment, {"期次", "Instalment"}),
      field("instalment_title", &P::instalment_title, {"期次名称", "Title of the instalment"}),
      field("kind", &P::kind, {"种类", "Kind"}),
      field("instalment_kind", &P::instalment_kind, {"期次种类", "Kind of instalment"}),
      field("interest_of", &P::interest_of, {"所逾期的付款", "Interest on this payment"}),
      field("assessment", &P::assessment, {"所依据的评估", "Assessment it rests on"}),
      field("owner_org", &P::owner_org, {"购买主体", "Purchaser"}),
      field("supplier", &P::supplier, {"承接主体", "Provider"}),
      field("area", &P::area, {"区域", "Area"}),
      field("amount", &P::amount, {"金额", "Amount"}),
      field("earned", &P::earned, {"应得合计", "Earned in all"}),
      field("paid_before", &P::paid_before, {"此前已付", "Paid before"}),
      field("to_pay_back", &P::to_pay_back, {"应退还", "To be paid back"}),
      field("recovered", &P::recovered, {"扣回预付款", "Prepayment recovered here"}),
      field("line", &P::line, {"预算", "Budget line"}),
      field("ref", &P::ref, {"预算账参考号", "Reference in the budget's book"}),
      field("clock", &P::clock, {"期限", "Clock"}),
      field("due_on", &P::due_on, {"最迟付款日", "Due on"}).by("P-01.pay_max"),
      field("claimed_on", &P::claimed_on, {"申请日", "Claimed on"}),
      field("approved_by", &P::approved_by, {"批准人", "Approved by"}),
      field("approved_on", &P::approved_on, {"批准日", "Approved on"}),
      field("paid_by", &P::paid_by, {"付款人", "Paid by"}),
      field("paid_on", &P::paid_on, {"付款日", "Paid on"}),
      field("rejected_on", &P::rejected_on, {"退回日", "Rejected on"}),
      field("reject_words", &P::reject_words, {"退回理由", "Why rejected"}, {0, 1000}),
      field("late_days", &P::late_days, {"逾期日数", "Days late"}),
      field("interest", &P::interest, {"逾期利息", "Late interest"}),
      field("state", &P::state, {"状态", "State"}),
      field("published", &P::published, {"已公开", "Published"}),
      field("author", &P::author, {"申请人", "Claimed by"}),
      field("version", &P::version, {"版本", "Version"}));
}
constexpr auto describe(const Payment*) {
  return std::apply([](auto... f) { return base::record("PaymentRow", f...); }, payment_fields());
}
// clang-format on

/// What payment.get shows and every operation answers with.
struct View : Payment {
  std::vector<std::string> statement_zh, statement_en;
};
constexpr auto describe(const View*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "Payment", f..., field("lines", &View::lines, {"计算过程", "Lines"}),
            field("statement_zh", &View::statement_zh, {"付款单", "Statement, in Chinese"}),
            field("statement_en", &View::statement_en, {"付款单(英文)", "Statement"}));
      },
      payment_fields());
}

}  // namespace payment
