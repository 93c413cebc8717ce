#pragma once
// An adjustment of an approved line: raised, cut, or moved to another line of the same department,
// year and source, once finance approves it.
#include "flow/3_budget/budget.h"

namespace budget {

using AdjustmentId = base::Id<struct AdjustmentTag>;

enum class AdjustmentKind { raise, cut, transfer };
BOOST_DESCRIBE_ENUM(AdjustmentKind, raise, cut, transfer)
enum class AdjustmentState { proposed, approved, rejected, lapsed };
BOOST_DESCRIBE_ENUM(AdjustmentState, proposed, approved, rejected, lapsed)

struct Adjustment {
  AdjustmentId id;
  std::string owner_org;
  std::int64_t year = 0;
  AdjustmentKind kind = AdjustmentKind::raise;
  LineId line;
  std::optional<LineId> to_line;  // of a transfer alone
  base::Money amount;
  std::string reason, basis;
  AdjustmentState state = AdjustmentState::proposed;
  base::Date proposed_on;
  std::optional<base::Date> decided_on;
  std::string decided_by;
  std::string words;  // of whoever decided
  std::string author;
  std::int64_t version = 1;
};
template <class A>
constexpr auto adjustment_fields() {
  using base::field;
  return std::tuple(field("id", &A::id, {"编号", "Id"}),
                    field("owner_org", &A::owner_org, {"部门", "The department"}),
                    field("year", &A::year, {"预算年度", "Budget year"}),
                    field("kind", &A::kind, {"调整方式", "How it is adjusted"}),
                    field("line", &A::line, {"预算项目", "The line"}),
                    field("to_line", &A::to_line, {"调入项目", "The line it moves to"}),
                    field("amount", &A::amount, {"金额", "Amount"}),
                    field("reason", &A::reason, {"理由", "Why"}, {1, 500}),
                    field("basis", &A::basis, {"依据文件", "The document behind it"}, {1, 500}),
                    field("state", &A::state, {"状态", "State"}),
                    field("proposed_on", &A::proposed_on, {"申请日期", "Proposed on"}),
                    field("decided_on", &A::decided_on, {"决定日期", "Decided on"}),
                    field("decided_by", &A::decided_by, {"决定人", "Who decided"}),
                    field("words", &A::words, {"决定意见", "What whoever decided said"}, {0, 500}),
                    field("author", &A::author, {"申请人", "Who proposed it"}),
                    field("version", &A::version, {"版本", "Version"}));
}
constexpr auto describe(const Adjustment*) {
  return std::apply([](auto... f) { return base::record("BudgetAdjustment", f...); },
                    adjustment_fields<Adjustment>());
}

}  // namespace budget
