#pragma once
// Decisions on adjustments of the budget. Pure.
#include "flow/3_budget/adjustment/adjustment.h"
#include "flow/3_budget/rules.h"

namespace budget {

// clang-format off
inline constexpr auto kAdjustmentSteps = std::to_array<base::Step<AdjustmentState>>({
    {AdjustmentState::proposed, "adjustment.approve", AdjustmentState::approved},
    {AdjustmentState::proposed, "adjustment.reject",  AdjustmentState::rejected},
    {AdjustmentState::proposed, "budget.close_year",  AdjustmentState::lapsed}});
static_assert(base::sound(kAdjustmentSteps, AdjustmentState::proposed));

inline constexpr base::Refusal
    kNoAdjustment{"adjustment.not_found", base::Kind::not_found,
        {"没有找到这项预算调整;请核对编号。", "There is no such adjustment: check its identity."}},
    kAdjustmentTarget{"adjustment.target", base::Kind::invalid,
        {"调剂须写明另一个调入项目;追加和调减不写调入项目。",
         "A transfer names another line to move to; a raise and a cut name none."},
        "A-09 预算法§72"},
    kAdjustmentGrounds{"adjustment.no_grounds", base::Kind::invalid,
        {"请写明调整理由和依据文件,不能只填空格。",
         "Say why, and name the document behind it; blanks are not enough."},
        "A-09 预算法§67、§72"},
    kOtherDepartment{"adjustment.other_department", base::Kind::refused,
        {"调入项目属于其他部门;部门之间不能直接调剂,请由财政部门分别追加和调减。",
         "The line to move to is another department's: have one line cut and the other raised instead."},
        "A-09 预算法§72"},
    kYearsDiffer{"adjustment.other_year", base::Kind::refused,
        {"两个项目不属于同一预算年度,不能调剂;请选用同一年度的项目。",
         "The lines are of different years: choose one of the same year."},
        "A-09 预算法§18、§72"},
    kSourcesDiffer{"adjustment.other_source", base::Kind::refused,
        {"两个项目的资金来源不同,不能调剂;请选用同一来源的项目。",
         "The lines' money comes from different sources and may not be mixed: choose one of the same source."},
        "A-09 预算法§5、§72"},
    kCarriedLine{"adjustment.carried_line", base::Kind::refused,
        {"结转项目只能用于原项目,不得追加、调入或调出;请另行申报当年项目。",
         "A line that carries over is spent on what it was carried for; it takes and gives no money: propose another."},
        "A-09 预算法§42"},
    kBelowAvailable{"adjustment.below_available", base::Kind::refused,
        {"可用余额不足:已预留、承诺、支出或暂不开放的资金不能调减或调出;请减少金额。",
         "More than is available: what is reserved, committed, spent or held may not be cut or moved. Take less."},
        "A-09 预算法§13、§72"};
// clang-format on

/// adjustment.propose.
struct ProposeAdjustment {
  AdjustmentKind kind = AdjustmentKind::raise;
  LineId line;
  std::optional<LineId> to_line;
  base::Money amount;
  std::string reason, basis;
};
/// A line and what is available on it.
struct Adjusted {
  LineBody line;
  base::Money available;
};
/// The lines as they stand now; `to` for a transfer alone.
struct AdjustedLines {
  Adjusted from;
  std::optional<Adjusted> to;
};
/// Whether the lines allow it today: asked when it is proposed and again when it is approved. The
/// first fault is the refusal; with several, each is told.
base::Check may_adjust(AdjustmentKind, base::Money amount, const AdjustedLines&, base::Date today);
base::Result<Adjustment> adjustment_proposed(AdjustmentId, const ProposeAdjustment&,
                                             const AdjustedLines&, base::Date today);

struct AdjustmentDecision {
  std::string by, words;
  base::Date today;
};
/// What its approval does.
struct Approval {
  Adjustment adjustment;
  LineBody line;
  std::optional<LineBody> to;
  std::vector<Move> moves, to_moves;
};
base::Result<Approval> adjustment_approved(Adjustment, const AdjustedLines&,
                                           const AdjustmentDecision&);
base::Result<Adjustment> adjustment_rejected(Adjustment, const AdjustmentDecision&);
/// Its year closed before anyone decided.
base::Result<Adjustment> adjustment_lapsed(Adjustment, base::Date today);

}  // namespace budget
