#pragma once
// Decisions on what is counted on of the years to come. Pure.
#include "flow/3_budget/plan/pledge.h"
#include "flow/3_budget/plan/rules.h"

namespace budget {

// clang-format off
inline constexpr base::Refusal
    kPledgeYears{"year_plan.pledge_years", base::Kind::invalid,
        {"以后年度须晚于首年、按先后填写、不重复,且合计低于总额;请按各项提示改正。",
         "Later years come after the line's own, in order, none twice, and bear less than the whole: correct them."},
        "A-14 财政部令第102号§24"},
    kNoPlanOfYear{"year_plan.no_plan_of_year", base::Kind::refused,
        {"首年预算项目没有列入该年度的跨年度计划;请先订立或修订计划。",
         "No plan of the first year's line has that year: set one, or set it anew with that year."},
        "A-14 财政部令第102号§24"},
    kOverPledged{"year_plan.over_pledged", base::Kind::refused,
        {"该年度计划金额减去其他采购和合同已占用的部分,不够本次安排;请减少金额或修订计划。",
         "What the plan has for that year, less what others count on, is not enough: take less or plan more."},
        "A-14 财政部令第102号§24;预算法§13"};
// clang-format on

/// What later years are to bear of `whole`: in order, after the line's own, less than the whole.
base::Check sound_years(std::int64_t own, base::Money whole, const std::vector<PlannedYear>& later);
/// Whether the plan that stands has each year, with so much that nobody else counts on.
base::Check may_pledge(const std::optional<StandingPlan>&, const std::vector<PlannedYear>& later);

/// What a price leaves of each year, the first year first: what it saves is taken off the last
/// year first [own], so that money that is there is used before money that is only planned. The
/// price is at most what all years have together.
std::vector<base::Money> cut_down(std::vector<base::Money> years, base::Money price);
/// How an amount is taken from several places, the first place first; at most what is there.
std::vector<base::Money> taken_from(const std::vector<base::Money>& there, base::Money amount);

}  // namespace budget
