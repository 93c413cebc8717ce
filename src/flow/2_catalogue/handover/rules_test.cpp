#include "flow/2_catalogue/handover/rules.h"

#include <gtest/gtest.h>

namespace catalogue {
namespace {

using base::Date, base::Money;

const Date kDay(2025, 10, 10);

template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
Duty duty(std::int64_t posts = 3, std::int64_t yuan = 240'000) {
  Duty d;
  d.id = DutyId{"dty_1"};
  d.posts = posts;
  d.staff_money = Money::yuan(yuan);
  return d;
}
DutyToHand to_hand(Freed elsewhere = {}) {
  return {duty(), elsewhere};
}
ItemBody item(State state = State::published) {
  ItemBody i;
  i.id = ItemId{"itm_1"};
  i.title = "居家照料";
  i.state = state;
  return i;
}
PlanContent content(Date stops = Date(2025, 12, 31), std::int64_t posts = 3,
                    std::int64_t yuan = 240'000) {
  return {stops, posts, Money::yuan(yuan), "收回编制", "转岗"};
}
Handover plan(const PlanContent& c) {
  return handover_planned(item(), to_hand(), c, kDay).value();
}

TEST(Handover, C01_every_state_by_every_act) {
  const Handover planned = plan(content());
  const Confirming done{kDay, kDay, "文号", "head"};
  const Handover confirmed = handover_confirmed(planned, done).value();
  EXPECT_EQ(confirmed.done_on, kDay);
  EXPECT_EQ(confirmed.confirmed_by, "head");
  EXPECT_EQ(code(handover_amended(planned, to_hand(), content())), "done");
  EXPECT_EQ(code(handover_amended(confirmed, to_hand(), content())), "flow.wrong_state");
  EXPECT_EQ(code(handover_confirmed(confirmed, done)), "flow.wrong_state");
  EXPECT_EQ(code(handover_confirmed(planned, {kDay.plus_days(1), kDay, "文号", "head"})),
            "handover.done_in_future");
}

TEST(Handover, C01_no_more_is_freed_than_the_inventory_holds) {
  EXPECT_EQ(code(handover_planned(item(), to_hand(), content(kDay, 3, 240'000), kDay)), "done");
  EXPECT_EQ(code(handover_planned(item(), to_hand(), content(kDay, 4, 240'000), kDay)),
            "handover.frees_too_much");
  EXPECT_EQ(code(handover_planned(item(), to_hand(), content(kDay, 3, 240'001), kDay)),
            "handover.frees_too_much");
  for (const State over : {State::withdrawn, State::replaced})
    EXPECT_EQ(code(handover_planned(item(over), to_hand(), content(), kDay)), "handover.item_over");
}

TEST(Handover, C01_all_plans_of_a_duty_together_free_no_more_than_it_holds) {
  const auto with = [](std::int64_t posts, std::int64_t yuan) {
    const DutyToHand hand = to_hand({2, Money::yuan(160'000)});
    return code(handover_planned(item(), hand, content(kDay, posts, yuan), kDay));
  };
  EXPECT_EQ(with(1, 80'000), "done");
  EXPECT_EQ(with(2, 80'000), "handover.frees_too_much");
  EXPECT_EQ(with(1, 80'001), "handover.frees_too_much");
  const Handover small = plan(content(kDay, 1, 80'000));
  const DutyToHand hand = to_hand({2, Money::yuan(160'000)});
  EXPECT_EQ(code(handover_amended(small, hand, content(kDay, 1, 70'000))), "done");
  const auto refused = handover_amended(small, hand, content(kDay, 3, 240'000));
  EXPECT_EQ(code(refused), "handover.frees_too_much");
  EXPECT_NE(refused.error().detail.find("3/1, 240000.00/80000.00"), std::string::npos);
}

TEST(Handover, C01_posts_go_with_their_money) {
  const auto with = [](const Duty& d, std::int64_t posts, std::int64_t yuan) {
    return code(handover_planned(item(), {d, {}}, content(kDay, posts, yuan), kDay));
  };
  EXPECT_EQ(with(duty(), 1, 0), "handover.frees_half");
  EXPECT_EQ(with(duty(), 0, 1), "handover.frees_half");
  EXPECT_EQ(with(duty(), 0, 0), "done");
  EXPECT_EQ(with(duty(), 1, 1), "done");
  EXPECT_EQ(with(duty(0, 0), 0, 0), "done");
  EXPECT_EQ(with(duty(0, 5), 0, 1), "done");  // what the duty has not got cannot be freed with it
  EXPECT_EQ(code(handover_amended(plan(content()), to_hand(), content(kDay, 0, 1))),
            "handover.frees_half");
}

TEST(Handover, C01_a_plan_bears_the_title_of_its_item) {
  EXPECT_EQ(plan(content()).title, "居家照料");
}

TEST(Handover, C01_own_staff_without_a_plan_is_paid_twice) {
  EXPECT_EQ(code(not_paid_twice(duty(), nullptr, 2025)), "handover.no_plan");
  EXPECT_EQ(code(not_paid_twice(duty(0, 0), nullptr, 2025)), "done");
  const auto refused = not_paid_twice(duty(), nullptr, 2025);
  EXPECT_NE(refused.error().detail.find("240000.00"), std::string::npos);
}

TEST(Handover, C01_a_plan_that_frees_nothing_pays_twice) {
  Handover none = plan(content(kDay, 0, 0));
  EXPECT_EQ(code(not_paid_twice(duty(), &none, 2025)), "handover.frees_nothing");
  none.posts_freed = 1;
  EXPECT_EQ(code(not_paid_twice(duty(), &none, 2025)), "handover.frees_nothing");
  none.posts_freed = 0;
  none.money_freed = Money::yuan(1);
  EXPECT_EQ(code(not_paid_twice(duty(), &none, 2025)), "handover.frees_nothing");
  none.posts_freed = 1;
  EXPECT_EQ(code(not_paid_twice(duty(), &none, 2025)), "done");
}

TEST(Handover, C01_stopping_on_the_years_last_day_is_in_time_and_a_day_later_is_not) {
  const Handover last = plan(content(Date(2025, 12, 31)));
  EXPECT_EQ(code(not_paid_twice(duty(), &last, 2025)), "done");
  const Handover late = plan(content(Date(2026, 1, 1)));
  EXPECT_EQ(code(not_paid_twice(duty(), &late, 2025)), "handover.stops_too_late");
  EXPECT_EQ(code(not_paid_twice(duty(), &late, 2026)), "done");
}

}  // namespace
}  // namespace catalogue
