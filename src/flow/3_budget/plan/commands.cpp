// Years to come: load, decide, save; the manifest at the end.
#include "flow/3_budget/commands.h"

#include "flow/3_budget/plan/commands.h"
#include "flow/3_budget/plan/rules_pledge.h"
#include "flow/3_budget/plan/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace budget {

constexpr auto describe(const SetPlan*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "SetYearPlan", field("line", &SetPlan::line, {"首年预算项目", "The first year's line"}),
            field("years", &SetPlan::years, {"以后各年度", "The years after it, in order"},
                  {1, 20}),
            f...);
      },
      plan_grounds_fields<SetPlan>());
}
struct PlanRef {
  PlanId id;
};
constexpr auto describe(const PlanRef*) {
  return base::record("YearPlanRef",
                      base::field("id", &PlanRef::id, {"跨年度计划编号", "The plan"}));
}
struct ProposeYear {
  PlanId id;
  std::int64_t year = 0;
};
constexpr auto describe(const ProposeYear*) {
  using base::field;
  return base::record("ProposeYear", field("id", &ProposeYear::id, {"跨年度计划编号", "The plan"}),
                      field("year", &ProposeYear::year, {"预算年度", "Budget year"}, {1990, 2200}));
}
struct PlanShown : Plan {
  std::vector<PlanYear> years;
  base::Money not_approved;  // planned or proposed and nobody's promise yet
};
constexpr auto describe(const PlanShown*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "YearPlan", f...,
            field("years", &PlanShown::years, {"各年度", "The years, the line's own first"}),
            field("not_approved", &PlanShown::not_approved,
                  {"其中尚未批准", "Of it planned and not yet approved"}));
      },
      plan_fields<PlanShown>());
}
struct PlanPage {
  std::vector<PlanShown> plans;
  std::optional<std::string> next;
};
constexpr auto describe(const PlanPage*) {
  using base::field;
  return base::record(
      "YearPlanPage", field("plans", &PlanPage::plans, {"跨年度计划", "The plans"}),
      field("next", &PlanPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
struct SetPlanOut : PlanShown {
  std::optional<Plan> before;
};
constexpr auto describe(const SetPlanOut*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "YearPlanSet", f...,
            field("years", static_cast<std::vector<PlanYear> SetPlanOut::*>(&SetPlanOut::years),
                  {"各年度", "The years, the line's own first"}),
            field("not_approved", static_cast<base::Money SetPlanOut::*>(&SetPlanOut::not_approved),
                  {"其中尚未批准", "Of it planned and not yet approved"}),
            field("before", &SetPlanOut::before, {"被替代的计划", "The plan that it replaces"}));
      },
      plan_fields<SetPlanOut>());
}
/// Tells of both, the plan and the line.
struct YearProposed : PlanShown {
  Line proposed;
};
constexpr auto describe(const YearProposed*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "YearProposed", f...,
            field("years", static_cast<std::vector<PlanYear> YearProposed::*>(&YearProposed::years),
                  {"各年度", "The years, the line's own first"}),
            field("not_approved",
                  static_cast<base::Money YearProposed::*>(&YearProposed::not_approved),
                  {"其中尚未批准", "Of it planned and not yet approved"}),
            field("proposed", &YearProposed::proposed, {"申报的预算项目", "The line proposed"}));
      },
      plan_fields<YearProposed>());
}

namespace {

using base::Result, platform::Subject, platform::Work;

constexpr std::int64_t kPage = 50;

Result<StandingPlan> load(Work& work, const PlanId& id) {
  auto found = plan_store::find(work.db, id);
  if (!found) return base::refuse(kNoYearPlan, id.value);
  auto years = plan_store::years(work.db, *found);
  return StandingPlan{*std::move(found), std::move(years)};
}
template <class Out>
Out shown(StandingPlan p) {
  Out out;
  static_cast<Plan&>(out) = std::move(p.plan);
  out.years = std::move(p.years);
  for (const PlanYear& y : out.years)
    if (y.standing == PlanStanding::planned || y.standing == PlanStanding::proposed)
      out.not_approved += y.amount;
  return out;
}

Result<Subject> on_line(Work& work, const SetPlan& in) {
  const Line line = TRY(get_line(work, in.line));
  return Subject{.id = line.id.value, .owner_org = line.owner_org};
}
template <class In>
Result<Subject> on_plan(Work& work, const In& in) {
  const Plan p = TRY(load(work, in.id)).plan;
  return Subject{
      .id = p.id.value, .owner_org = p.owner_org, .author = p.author, .version = p.version};
}

Result<SetPlanOut> set(Work& work, const SetPlan& in) {
  const Line line = TRY(get_line(work, in.line));
  const auto most = TRY(registry::rule(work, "A-14.term_extended_max", work.today)).as_offset().n;
  Plan p = TRY(planned(work.fresh_id<PlanId>("plan"), in, line, most));
  p.set_on = work.today;
  work.subject = p.id.value;  // what the journal names: the plan, not its line
  p.author = work.actor.account;
  std::optional<Plan> before;
  if (const auto was = standing_plan(work, line.id)) {
    before = TRY(replaced(*was));
    const auto version = plan_store::save(work.db, *before);
    if (!version) return base::refuse(platform::kStale);
    before->version = *version;
  }
  plan_store::insert(work.db, p, in.years);
  auto out = shown<SetPlanOut>(TRY(load(work, p.id)));
  out.before = std::move(before);
  return out;
}

Result<YearProposed> propose_year(Work& work, const ProposeYear& in) {
  const StandingPlan p = TRY(load(work, in.id));
  const ProposeLine wish = TRY(proposal(p, in.year, TRY(get_line(work, p.plan.line))));
  const Line line = TRY(propose_line(work, wish));
  if (!plan_store::attach(work.db, in.id, in.year, line.id))
    return base::refuse(kYearProposed, std::to_string(in.year));
  auto out = shown<YearProposed>(TRY(load(work, in.id)));
  out.proposed = line;
  return out;
}

Result<PlanShown> show(Work& work, const PlanRef& in) {
  return shown<PlanShown>(TRY(load(work, in.id)));
}
Result<PlanPage> list(Work& work, const PlanFilter& in) {
  const auto limit = in.limit.value_or(kPage);
  auto found = plan_store::list(work, in, limit + 1);
  PlanPage page;
  if (std::int64_t(found.size()) > limit) {
    found.resize(std::size_t(limit));
    page.next = found.back().id.value;
  }
  for (const Plan& p : found)
    page.plans.push_back(shown<PlanShown>(TRY(load(work, p.id))));
  return page;
}

std::vector<sql::Query> with_pledges(std::vector<sql::Query> truths) {
  for (const sql::Query& q : pledge_store::must_be_empty())
    truths.push_back(q);
  return truths;
}

}  // namespace

std::optional<StandingPlan> standing_plan(Work& work, const LineId& line) {
  auto found = plan_store::of_line(work.db, line);
  if (!found) return std::nullopt;
  auto years = plan_store::years(work.db, *found);
  return StandingPlan{*std::move(found), std::move(years)};
}

base::Check plan_covers(Work& work, const LineId& id, base::Date term_to, base::Money price) {
  return covers(TRY(get_line(work, id)), standing_plan(work, id), term_to, price);
}

platform::Module plan_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "plan",
      // clang-format off
      .endpoints = {
      endpoint("year_plan.set", "POST /budget/year-plans", "budget.get", on_line, set,
               {"制定跨年度计划", "Plan the years after a line's own."}),
      endpoint("year_plan.propose_year", "POST /budget/year-plans/{id}/propose", "year_plan.get",
          on_plan<ProposeYear>, propose_year,
               {"按计划申报年度预算", "Propose a year's line from the plan."}),
      endpoint("year_plan.get", "GET /budget/year-plans/{id}", "year_plan.get", on_plan<PlanRef>, show,
               {"查看跨年度计划", "Show a plan and what has become of each year."}),
      endpoint("year_plan.list", "GET /budget/year-plans", "", everyone<PlanFilter>, list,
               {"列出跨年度计划", "List plans of years."}),
      endpoint("year_plan.pledges", "GET /budget/year-pledges", "", everyone<PledgeFilter>, list_pledges,
               {"列出采购和合同对以后年度的安排", "List what purchases and contracts count on of the years to come."}),
      },
      .refusals = {&kNoYearPlan, &kPlanForNothing, &kPlanYears, &kPlanTooLong, &kPlanGrounds, &kPlanBegun,
                   &kPlanPledged, &kNotPlanned, &kYearProposed, &kNotCovered, &kBelowPrice, &kPledgeYears,
                   &kNoPlanOfYear, &kOverPledged},
      // clang-format on
      .lifecycles = {base::lifecycle("year_plan.get", PlanState::planned, kPlanSteps)},
      .must_be_empty = with_pledges(plan_store::must_be_empty()),
      .witnessed = plan_store::witnessed(),
  };
}

}  // namespace budget
