#pragma once
// Decisions on years to come. Pure.
#include "flow/3_budget/plan/plan.h"
#include "flow/3_budget/rules.h"

namespace budget {

// clang-format off
inline constexpr auto kPlanSteps = std::to_array<base::Step<PlanState>>({
    {PlanState::planned, "year_plan.set",          PlanState::replaced},
    {PlanState::planned, "year_plan.propose_year", PlanState::planned}});
static_assert(base::sound(kPlanSteps, PlanState::planned));

inline constexpr base::Refusal
    kNoYearPlan{"year_plan.not_found", base::Kind::not_found,
        {"没有找到这份跨年度计划;请核对编号。", "There is no such plan of years: check its identity."}},
    kPlanForNothing{"year_plan.no_item", base::Kind::refused,
        {"跨年度计划只适用于列入目录的购买服务项目;请选用为目录事项安排的预算项目。",
         "Only a purchase of services in the catalogue is planned over years: choose a line of a catalogue item."},
        "A-14 财政部令第102号§24"},
    kPlanYears{"year_plan.bad_years", base::Kind::invalid,
        {"各年度须紧接首年、逐年连续、不重复,并按先后填写;请按各项提示改正。",
         "The years follow the line's own, one after the other, none twice: correct each as its note says."},
        "A-14 财政部令第102号§24"},
    kPlanTooLong{"year_plan.too_long", base::Kind::refused,
        {"跨年度计划超过合同期限的上限;请减少年度。",
         "The plan is longer than a contract may run: plan fewer years."},
        "A-14 财政部令第102号§24"},
    kPlanGrounds{"year_plan.grounds", base::Kind::refused,
        {"超过一年须五项条件都具备:预算有保障、内容固定、连续性强、经费稳定、价格变化小;请逐项核实。",
         "Beyond one year all five conditions must hold: guaranteed budget, fixed content, continuity, stable funding, "
         "small price change. Check each."},
        "A-14 财政部令第102号§24"},
    kPlanBegun{"year_plan.begun", base::Kind::refused,
        {"该计划已有年度申报了预算,不能另订;请通过预算调整改变当年金额。",
         "A year of the plan has been proposed, so it is not set anew: adjust that year's line instead."},
        "A-14 财政部令第102号§24"},
    kPlanPledged{"year_plan.pledged", base::Kind::refused,
        {"已有采购或合同安排了该计划以后年度的资金,不能另订;请通过预算调整改变当年金额。",
         "A purchase or contract counts on later years of the plan: it is not set anew; adjust a year's line instead."},
        "A-14 财政部令第102号§24"},
    kNotPlanned{"year_plan.year_not_planned", base::Kind::refused,
        {"计划中没有这一年度;请先修订计划。", "The plan has no such year: set the plan anew with it."},
        "A-14 财政部令第102号§24"},
    kYearProposed{"year_plan.year_proposed", base::Kind::refused,
        {"这一年度已经申报过预算;请查看该预算项目。", "That year's line has been proposed already: see that line."},
        "A-14 财政部令第102号§24"},
    kNotCovered{"year_plan.not_covered", base::Kind::refused,
        {"合同期限超出预算年度,但没有覆盖各年度的跨年度计划;请先订立计划。",
         "The contract runs beyond its line's year and no plan covers every year it reaches: set one first."},
        "A-14 财政部令第102号§24"},
    kBelowPrice{"year_plan.below_price", base::Kind::refused,
        {"跨年度计划的合计低于合同价;请修订计划或减少合同价。",
         "All the plan's years together are below the contract's price: set the plan anew or agree less."},
        "A-14 财政部令第102号§24"};
// clang-format on

/// year_plan.set.
struct SetPlan : PlanGrounds {
  LineId line;
  std::vector<PlannedYear> years;
};
/// What of the plan that stands is known.
struct StandingPlan {
  Plan plan;
  std::vector<PlanYear> years;  // the line's own first
};
/// At most `years_max` years (A-14.term_extended_max) after the line's own.
base::Result<Plan> planned(PlanId, const SetPlan&, const LineBody&, std::int64_t years_max);
/// Set anew while no year of it has been proposed.
base::Result<Plan> replaced(const StandingPlan&);
/// The line that a year's proposal asks for.
base::Result<ProposeLine> proposal(const StandingPlan&, std::int64_t year, const LineBody& first);
/// each year that the term reaches is planned, and all of them come to the price.
base::Check covers(const LineBody&, const std::optional<StandingPlan>&, base::Date term_to,
                   base::Money price);

}  // namespace budget
