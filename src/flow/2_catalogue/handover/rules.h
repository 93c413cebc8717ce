#pragma once
// Decisions on handing over, and the check that nothing is paid twice (C-01). Pure.
#include <array>

#include "base/lifecycle.h"
#include "flow/2_catalogue/duty/duty.h"
#include "flow/2_catalogue/handover/handover.h"

namespace catalogue {

// clang-format off
inline constexpr auto kHandoverSteps = std::to_array<base::Step<HandoverState>>({
    {HandoverState::planned, "handover.amend",   HandoverState::planned},
    {HandoverState::planned, "handover.confirm", HandoverState::confirmed}});
static_assert(base::sound(kHandoverSteps, HandoverState::planned));

inline constexpr std::string_view kNotTwice = "C-01 财综〔2020〕57号";
inline constexpr base::Refusal
    kNoHandover{"handover.not_found", base::Kind::not_found,
        {"没有找到这份移交计划。", "There is no such plan of handing over."}},
    kNoDutyToHand{"handover.no_duty", base::Kind::refused,
        {"这个目录事项不是从职责清单中来的,没有可移交的岗位和经费;请先在职责清单中登记并筛查这项职责。",
         "This item does not come from the inventory of duties, so no posts or money are known: record "
         "and screen the duty first."},
        kNotTwice},
    kPlannedAlready{"handover.planned_already", base::Kind::refused,
        {"这个目录事项已有移交计划;请修改原计划。", "This item has a plan of handing over: change that one."},
        kNotTwice},
    kItemOver{"handover.item_over", base::Kind::refused,
        {"这个目录事项已撤销或已被替换,不再移交。", "This item is withdrawn or replaced: nothing is handed over for it."},
        kNotTwice},
    kFreesTooMuch{"handover.frees_too_much", base::Kind::refused,
        {"腾出的岗位或经费,多于职责清单所列减去这项职责其他移交计划已腾出的部分;请按所示数字改正。",
         "More posts or money would be freed than the inventory holds and this duty's other plans leave: "
         "correct it by the figures shown."},
        kNotTwice},
    kFreesHalf{"handover.frees_half", base::Kind::refused,
        {"移交计划只腾出岗位而没有腾出经费,或只腾出经费而没有腾出岗位;岗位和人员经费须一并移交,请同时写明腾出的岗位数和每年经费。",
         "The plan frees posts without their money, or money without its posts, although the duty has both: "
         "they go together, so enter both."},
        kNotTwice},
    kDoneTooEarly{"handover.done_in_future", base::Kind::invalid,
        {"完成日期不能晚于今天;请在移交完成之后再确认。", "The day it was done may not lie ahead: confirm once it is done."},
        kNotTwice},
    kNoPlanYet{"handover.no_plan", base::Kind::refused,
        {"这项职责仍有自有岗位和人员经费,还没有移交计划:一边养人、一边购买,就付了两次钱;请先制定移交计划。",
         "Own staff is still paid for this duty and no plan says when it stops: that would be paying "
         "twice. Plan the handing over first."},
        kNotTwice},
    kFreesNothing{"handover.frees_nothing", base::Kind::refused,
        {"移交计划没有把岗位和经费一并腾出,而这项职责仍有自有人员:同一件事付两次钱;请改计划,写明腾出的岗位和经费。",
         "The plan does not free both posts and money although own staff is paid for this duty: that would "
         "be paying twice. Change the plan."},
        kNotTwice},
    kStopsTooLate{"handover.stops_too_late", base::Kind::refused,
        {"停止自办的日期晚于该预算年度,整个年度会付两次钱;请提前停止,或推迟安排购买。",
         "The department stops only after that budget year, so a whole year would be paid twice: stop "
         "earlier or buy later."},
        kNotTwice};
// clang-format on

struct PlanContent {
  base::Date stops_on;
  std::int64_t posts_freed = 0;
  base::Money money_freed;
  std::string posts_go, people_go;
};
/// Posts, and a year's money for them.
struct Freed {
  std::int64_t posts = 0;
  base::Money money;
};
/// The duty, and what its other plans free of it already; those of items that are withdrawn or
/// replaced free nothing.
struct DutyToHand {
  Duty duty;
  Freed elsewhere;
};
base::Result<Handover> handover_planned(const ItemBody&, const DutyToHand&, const PlanContent&,
                                        base::Date today);
base::Result<Handover> handover_amended(Handover, const DutyToHand&, const PlanContent&);
struct Confirming {
  base::Date done_on, today;
  std::string evidence, by;
};
base::Result<Handover> handover_confirmed(Handover, const Confirming&);

/// `plan` may be null. Nothing stands in the way of a duty without paid posts of its own.
base::Check not_paid_twice(const Duty&, const Handover* plan, std::int64_t year);

}  // namespace catalogue
