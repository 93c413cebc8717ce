#pragma once
// The table cost_model: every SQL text of it.
#include "flow/3_budget/cost/cost.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

struct CostFilter {
  std::optional<catalogue::ItemId> catalogue_item;
  std::optional<LineId> line;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const CostFilter*) {
  using base::field;
  using F = CostFilter;
  return base::record(
      "CostFilter",
      field("catalogue_item", &F::catalogue_item, {"目录事项", "Only those of this item"}),
      field("line", &F::line, {"预算项目", "Only those of this line"}),
      field("after", &F::after, {"起点", "Those after this id"}, {1, 60}),
      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
struct CostPage {
  std::vector<CostModel> models;
  std::optional<std::string> next;
};
constexpr auto describe(const CostPage*) {
  using base::field;
  return base::record(
      "CostPage", field("models", &CostPage::models, {"成本测算", "The cost models"}),
      field("next", &CostPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace cost_store {

std::optional<CostModel> find(sql::Db&, const CostModelId&);
CostPage list(platform::Work&, const CostFilter&);
void insert(sql::Db&, const CostModel&);

std::vector<platform::Witnessed> witnessed();

}  // namespace cost_store
}  // namespace budget
