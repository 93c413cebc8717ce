#pragma once
// The table budget_adjustment: every SQL text of it.
#include "flow/3_budget/adjustment/adjustment.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

struct AdjustmentFilter {
  std::optional<LineId> line;
  std::optional<std::int64_t> year;
  std::optional<AdjustmentState> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const AdjustmentFilter*) {
  using base::field;
  using F = AdjustmentFilter;
  return base::record("AdjustmentFilter",
                      field("line", &F::line, {"预算项目", "Only those from or to this line"}),
                      field("year", &F::year, {"预算年度", "Only this year"}, {1990, 2200}),
                      field("state", &F::state, {"状态", "Only those in this state"}),
                      field("after", &F::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
struct AdjustmentPage {
  std::vector<Adjustment> adjustments;
  std::optional<std::string> next;
};
constexpr auto describe(const AdjustmentPage*) {
  using base::field;
  using P = AdjustmentPage;
  return base::record(
      "AdjustmentPage", field("adjustments", &P::adjustments, {"预算调整", "The adjustments"}),
      field("next", &P::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace adjustment_store {

std::optional<Adjustment> find(sql::Db&, const AdjustmentId&);
AdjustmentPage list(platform::Work&, const AdjustmentFilter&);
/// Those of the year that nobody has decided.
std::vector<Adjustment> open_in(sql::Db&, std::int64_t year);
void insert(sql::Db&, const Adjustment&);
/// The new version; nothing when it changed meanwhile.
std::optional<std::int64_t> save(sql::Db&, const Adjustment&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace adjustment_store
}  // namespace budget
