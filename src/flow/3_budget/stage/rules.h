#pragma once
// Decisions on money that is held for a stage. Pure.
#include <array>

#include "base/lifecycle.h"
#include "flow/3_budget/budget.h"

namespace budget {

// clang-format off
inline constexpr auto kStageSteps = std::to_array<base::Step<StageState>>({
    {StageState::waiting,   "stage.open",        StageState::opened},
    {StageState::waiting,   "stage.open_by_day", StageState::opened},
    {StageState::waiting,   "stage.cancel",      StageState::cancelled},
    {StageState::waiting,   "budget.close_year", StageState::lapsed},
    {StageState::cancelled, "budget.close_year", StageState::lapsed}});
static_assert(base::sound(kStageSteps, StageState::waiting));

inline constexpr base::Refusal
    kNoStage{"stage.not_found", base::Kind::not_found,
        {"没有找到这个资金阶段;请核对编号。", "There is no such stage of money: check its identity."}},
    kBadStages{"stage.bad_stages", base::Kind::invalid,
        {"分阶段资金填写有误,请按各项提示改正后再申报。",
         "The stages are wrong: correct each as its note says and propose again."},
        "A-09 预算法§13"},
    kOpensByItself{"stage.opens_by_itself", base::Kind::refused,
        {"该阶段到所定日期自动开放;如不再需要,请取消该阶段。",
         "This stage opens by itself on its day: wait for it, or cancel the stage if it is not wanted."},
        "A-09 预算法§13"},
    kStageBeforeDay{"stage.before_its_day", base::Kind::refused,
        {"所定日期还没有到,该阶段资金不能开放。",
         "The day of this stage has not come: its money stays held until then."},
        "A-09 预算法§13"},
    kNoGrounds{"stage.no_grounds", base::Kind::invalid,
        {"请写明理由和依据文件(如评估报告),不能只填空格。",
         "Say why, and name the document behind it, such as the assessment's report; blanks are not enough."},
        "A-09 预算法§13"};
// clang-format on

/// The stages of a line as proposed, in their order: all together not more than the line, each day
/// within its year. Every fault at once.
base::Result<std::vector<Stage>> staged(const LineBody&, const std::vector<StageWish>&);
/// Whether its money is available from the line's approval on.
bool open_at_approval(const Stage&, base::Date today);

struct StageDecision {
  std::string by, reason, basis;
  base::Date today;
};
/// By decision, after an assessment: only stages without a day of their own.
base::Result<Stage> opened(Stage, const StageDecision&);
/// Its day has come.
base::Result<Stage> opened_by_day(Stage, base::Date today);
/// Its money stays held, and lapses when the year closes.
base::Result<Stage> cancelled(Stage, const StageDecision&);
base::Result<Stage> lapsed(Stage, base::Date today);

}  // namespace budget
