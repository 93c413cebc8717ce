#include "flow/2_catalogue/handover/rules.h"

#include <fmt/format.h>

namespace catalogue {
namespace {

constexpr base::Money kNone;

bool has_paid_posts(const Duty& duty) {
  return duty.posts > 0 && duty.staff_money > kNone;
}

/// No more than the duty's other plans leave of it; and posts with their money.
base::Check fits(const DutyToHand& hand, const PlanContent& in) {
  const Duty& duty = hand.duty;
  const Freed left{duty.posts - hand.elsewhere.posts, duty.staff_money - hand.elsewhere.money};
  if (in.posts_freed > left.posts || in.money_freed > left.money)
    return base::refuse(kFreesTooMuch, fmt::format("{}/{}, {}/{}", in.posts_freed, left.posts,
                                                   in.money_freed.text(), left.money.text()));
  if (has_paid_posts(duty) && (in.posts_freed == 0) != (in.money_freed == kNone))
    return base::refuse(kFreesHalf, fmt::format("{}, {}", in.posts_freed, in.money_freed.text()));
  return base::Done{};
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

base::Result<Handover> handover_planned(const ItemBody& item, const DutyToHand& hand,
                                        const PlanContent& in, base::Date today) {
  if (item.state == State::withdrawn || item.state == State::replaced)
    return base::refuse(kItemOver, item.title);
  TRY(fits(hand, in));
  Handover plan = with_plan({}, in);
  plan.item = item.id;
  plan.title = item.title;
  plan.duty_id = hand.duty.id;
  plan.owner_org = item.owner_org;
  plan.area = item.area;
  plan.planned_on = today;
  return plan;
}

base::Result<Handover> handover_amended(Handover plan, const DutyToHand& hand,
                                        const PlanContent& in) {
  plan.state = TRY(base::next_state(kHandoverSteps, plan.state, "handover.amend"));
  TRY(fits(hand, in));
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
  if (!has_paid_posts(duty)) return base::Done{};
  const std::string paid =
      fmt::format("{} 岗 {} 元/年 / {} posts {} yuan a year", duty.posts, duty.staff_money.text(),
                  duty.posts, duty.staff_money.text());
  if (plan == nullptr) return base::refuse(kNoPlanYet, paid);
  if (plan->posts_freed == 0 || plan->money_freed == kNone)
    return base::refuse(kFreesNothing, paid);
  const base::Date stops = plan->done_on.value_or(plan->stops_on);
  if (stops.year() > year)
    return base::refuse(kStopsTooLate, fmt::format("{} > {}-12-31; {}", stops.text(), year, paid));
  return base::Done{};
}

}  // namespace catalogue
