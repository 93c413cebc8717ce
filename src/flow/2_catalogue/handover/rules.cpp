#include "flow/2_catalogue/handover/rules.h"

#include <fmt/format.h>

namespace catalogue {
namespace {

base::Check fits(const Duty& duty, const PlanContent& in) {
  if (in.posts_freed <= duty.posts && in.money_freed <= duty.staff_money) return base::Done{};
  return base::refuse(kFreesTooMuch, fmt::format("{}/{}, {}/{}", in.posts_freed, duty.posts,
                                                 in.money_freed.text(), duty.staff_money.text()));
}
Handover with_plan(Handover plan, const PlanContent& in) {
  plan.stops_on = in.stops_on;
  plan.posts_freed = in.posts_freed;
  plan.money_freed = in.money_freed;
  plan.posts_go = in.posts_go;
  plan.people_go = in.people_go;
  return plan;
}

}  // namespace

base::Result<Handover> handover_planned(const ItemBody& item, const Duty& duty,
                                        const PlanContent& in, base::Date today) {
  if (item.state == State::withdrawn || item.state == State::replaced)
    return base::refuse(kItemOver, item.title);
  TRY(fits(duty, in));
  Handover plan = with_plan({}, in);
  plan.item = item.id;
  plan.duty_id = duty.id;
  plan.owner_org = item.owner_org;
  plan.area = item.area;
  plan.planned_on = today;
  return plan;
}

base::Result<Handover> handover_amended(Handover plan, const Duty& duty, const PlanContent& in) {
  plan.state = TRY(base::next_state(kHandoverSteps, plan.state, "handover.amend"));
  TRY(fits(duty, in));
  return with_plan(std::move(plan), in);
}

base::Result<Handover> handover_confirmed(Handover plan, const Confirming& in) {
  plan.state = TRY(base::next_state(kHandoverSteps, plan.state, "handover.confirm"));
  if (in.done_on > in.today) return base::refuse(kDoneTooEarly, in.done_on.text());
  plan.done_on = in.done_on;
  plan.evidence = in.evidence;
  plan.confirmed_by = in.by;
  return plan;
}

base::Check not_paid_twice(const Duty& duty, const Handover* plan, std::int64_t year) {
  if (duty.posts == 0 || duty.staff_money == base::Money()) return base::Done{};
  const std::string paid =
      fmt::format("{} 岗 {} 元/年 / {} posts {} yuan a year", duty.posts, duty.staff_money.text(),
                  duty.posts, duty.staff_money.text());
  if (plan == nullptr) return base::refuse(kNoPlanYet, paid);
  if (plan->posts_freed == 0 && plan->money_freed == base::Money())
    return base::refuse(kFreesNothing, paid);
  const base::Date stops = plan->done_on.value_or(plan->stops_on);
  if (stops.year() > year)
    return base::refuse(kStopsTooLate, fmt::format("{} > {}-12-31; {}", stops.text(), year, paid));
  return base::Done{};
}

}  // namespace catalogue
