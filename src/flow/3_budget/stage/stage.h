#pragma once
// Staged money: a part of a line that is held until its day comes or an assessment allows it. Part
// of the face budget.h.
#include "flow/3_budget/account.h"

namespace budget {

using StageId = base::Id<struct StageTag>;

enum class StageState { waiting, opened, cancelled, lapsed };
BOOST_DESCRIBE_ENUM(StageState, waiting, opened, cancelled, lapsed)

struct Stage {
  StageId id;
  LineId line;
  std::string owner_org;
  std::int64_t seq = 0;  // its place among the line's stages
  std::string title;
  base::Money amount;
  std::optional<base::Date> opens_on;  // absent: by decision, after an assessment
  StageState state = StageState::waiting;
  std::optional<base::Date> decided_on;
  std::string decided_by;     // an account; empty: the day opened it
  std::string reason, basis;  // why, and the document behind it
  std::string author;
  std::int64_t version = 1;
};
constexpr auto describe(const Stage*) {
  using base::field;
  using S = Stage;
  return base::record(
      "BudgetStage", field("id", &S::id, {"编号", "Id"}),
      field("line", &S::line, {"预算项目", "The line"}),
      field("owner_org", &S::owner_org, {"部门", "The department"}),
      field("seq", &S::seq, {"阶段序号", "Its place among the stages"}),
      field("title", &S::title, {"阶段名称", "Title"}),
      field("amount", &S::amount, {"金额", "Amount"}),
      field("opens_on", &S::opens_on, {"开放日期", "Opens on; absent: by decision"}),
      field("state", &S::state, {"状态", "State"}),
      field("decided_on", &S::decided_on, {"开放或取消日期", "Opened or cancelled on"}),
      field("decided_by", &S::decided_by, {"决定人", "Who decided; empty: its day came"}),
      field("reason", &S::reason, {"理由", "Why"}, {0, 500}),
      field("basis", &S::basis, {"依据文件", "The document behind it"}, {0, 500}),
      field("author", &S::author, {"申报人", "Who proposed it"}),
      field("version", &S::version, {"版本", "Version"}));
}

/// As budget.propose asks for it.
struct StageWish {
  std::string title;
  base::Money amount;
  std::optional<base::Date> opens_on;
};
constexpr auto describe(const StageWish*) {
  using base::field;
  return base::record(
      "StageWish", field("title", &StageWish::title, {"阶段名称", "Title"}, {1, 200}),
      field("amount", &StageWish::amount, {"金额", "Amount"}, {1, base::kAnyNumber.max}),
      field("opens_on", &StageWish::opens_on,
            {"开放日期(不填则评估后决定)", "Opens on; absent: by decision after an assessment"}));
}

}  // namespace budget
