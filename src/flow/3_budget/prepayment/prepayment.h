#pragma once
// Money paid before delivery, by the reference it stands under: what of it later instalments have
// recovered, what was refunded, and what is outstanding.
#include "flow/3_budget/budget.h"

namespace budget {

enum class PrepaymentKind { prepaid, recovered, refunded };
BOOST_DESCRIBE_ENUM(PrepaymentKind, prepaid, recovered, refunded)

/// Where refunded money goes: back to the contract's commitment, back to the line, or, when the
/// year it was spent in has closed, to the treasury.
enum class RefundTo { committed, available, treasury };
BOOST_DESCRIBE_ENUM(RefundTo, committed, available, treasury)

struct Prepayment {
  std::string ref;
  LineId line;  // from which it was first paid
  std::string owner_org;
  std::int64_t moves = 0;
  base::Money prepaid, recovered, refunded;
};
template <class P>
constexpr auto prepayment_fields() {
  using base::field;
  return std::tuple(field("ref", &P::ref, {"事项", "What it is for"}),
                    field("line", &P::line, {"预算项目", "The line it was paid from"}),
                    field("owner_org", &P::owner_org, {"部门", "The department"}),
                    field("moves", &P::moves, {"笔数", "Entries"}),
                    field("prepaid", &P::prepaid, {"已预付", "Prepaid"}),
                    field("recovered", &P::recovered, {"已扣回", "Recovered by instalments"}),
                    field("refunded", &P::refunded, {"已退回", "Refunded"}));
}
constexpr auto describe(const Prepayment*) {
  return std::apply([](auto... f) { return base::record("BudgetPrepayment", f...); },
                    prepayment_fields<Prepayment>());
}

struct PrepaymentEntry {
  std::string ref;
  std::int64_t seq = 0;  // gap-free under the reference
  PrepaymentKind kind = PrepaymentKind::prepaid;
  base::Money amount;
  LineId line;
  std::string refund_to;      // a RefundTo; empty unless refunded
  std::string reason, basis;  // of a refund
  base::Date day;
  base::Instant at;
  std::string author;
};
constexpr auto describe(const PrepaymentEntry*) {
  using base::field;
  using E = PrepaymentEntry;
  return base::record(
      "BudgetPrepaymentEntry", field("ref", &E::ref, {"事项", "What it is for"}),
      field("seq", &E::seq, {"序号", "Number under the reference"}),
      field("kind", &E::kind, {"种类", "Kind"}), field("amount", &E::amount, {"金额", "Amount"}),
      field("line", &E::line, {"预算项目", "The line"}),
      field("refund_to", &E::refund_to, {"退回去向", "Where refunded money went"}),
      field("reason", &E::reason, {"理由", "Why"}, {0, 500}),
      field("basis", &E::basis, {"依据文件", "The document behind it"}, {0, 500}),
      field("day", &E::day, {"日期", "Day"}), field("at", &E::at, {"时刻", "Instant"}),
      field("author", &E::author, {"经办人", "Who caused it"}));
}

}  // namespace budget
