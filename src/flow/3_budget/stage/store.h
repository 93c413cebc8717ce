#pragma once
// The table budget_stage: every SQL text of it.
#include "flow/3_budget/stage/stage.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

struct StageFilter {
  std::optional<LineId> line;
  std::optional<StageState> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const StageFilter*) {
  using base::field;
  return base::record("StageFilter",
                      field("line", &StageFilter::line, {"预算项目", "Only those of this line"}),
                      field("state", &StageFilter::state, {"状态", "Only those in this state"}),
                      field("after", &StageFilter::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &StageFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct StagePage {
  std::vector<Stage> stages;
  std::optional<std::string> next;
};
constexpr auto describe(const StagePage*) {
  using base::field;
  return base::record(
      "StagePage", field("stages", &StagePage::stages, {"分阶段资金", "The stages"}),
      field("next", &StagePage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace stage_store {

std::optional<Stage> find(sql::Db&, const StageId&);
/// In their order.
std::vector<Stage> of_line(sql::Db&, const LineId&);
/// Those whose line is approved, that wait for a day.
std::vector<Stage> waiting_for_a_day(sql::Db&);
StagePage list(platform::Work&, const StageFilter&);
void insert(sql::Db&, const Stage&);
/// The new version; nothing when it changed meanwhile.
std::optional<std::int64_t> save(sql::Db&, const Stage&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace stage_store
}  // namespace budget
