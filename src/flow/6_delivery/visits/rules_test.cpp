#include <gtest/gtest.h>

#include "flow/6_delivery/visits/visit.h"

namespace delivery {
namespace {

using base::Date;
using base::Instant;

const Instant kAt = Instant::civil(Date(2025, 4, 10), 9, 0);

Visit plan() {
  Visit v;
  v.id = {"vis_1"};
  v.elder = {"eld_1"};
  v.household = "H01";
  v.worker = "acc_wen";
  v.day = Date(2025, 4, 10);
  v.planned_at = kAt;
  v.planned_end = kAt.plus_minutes(90);
  v.version = 1;
  return v;
}
Fact record() {
  Fact f;
  f.id = f.root = {"vis_1"};
  return f;
}
GivenUp because(Instant now) {
  return {now, AskedBy::resident, "住院"};
}
template <class T>
std::string refusal(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

TEST(Visit, G4_cancelled_until_its_beginning_and_not_from_then_on) {
  EXPECT_EQ(refusal(cancelled(plan(), {}, because(kAt.plus_ms(-1)))), "done");
  EXPECT_EQ(refusal(cancelled(plan(), {}, because(kAt))), "visit.begun");
  EXPECT_EQ(refusal(cancelled(plan(), {}, because(Instant::civil(Date(2025, 4, 10), 23, 59)))),
            "visit.begun");
  // The next day it is missed, and stays so.
  EXPECT_EQ(refusal(cancelled(plan(), {}, because(Instant::civil(Date(2025, 4, 11), 0, 0)))),
            "flow.wrong_state");
}

TEST(Visit, G4_what_was_recorded_or_given_up_can_be_given_up_no_more) {
  const auto before = because(kAt.plus_ms(-1));
  EXPECT_EQ(refusal(cancelled(plan(), record(), before)), "flow.wrong_state");
  const Visit gone = cancelled(plan(), {}, before).value();
  EXPECT_EQ(refusal(cancelled(gone, {}, before)), "flow.wrong_state");
  const MoveTo later{.id = {"vis_2"}, .at = kAt.plus_hours(1), .minutes = {}};
  EXPECT_EQ(refusal(moved(gone, {}, later, before)), "flow.wrong_state");
  EXPECT_EQ(refusal(moved(plan(), record(), later, before)), "flow.wrong_state");
}

TEST(Visit, G4_a_cancelled_visit_is_told_apart_from_a_missed_one) {
  const Date after(2025, 5, 1);
  EXPECT_EQ(state_of(plan(), {}, Date(2025, 4, 10)), FactState::planned);
  EXPECT_EQ(state_of(plan(), {}, Date(2025, 4, 11)), FactState::missed);
  const auto gone = cancelled(plan(), {}, because(kAt.plus_ms(-1))).value();
  EXPECT_EQ(state_of(gone, {}, after), FactState::cancelled);
  const Shown seen = shown(gone, {}, after);
  EXPECT_EQ(seen.end_reason, "住院");
  EXPECT_EQ(seen.end_asked_by, AskedBy::resident);
  EXPECT_EQ(seen.planned_at, kAt);
  EXPECT_FALSE(seen.fact);
}

TEST(Visit, G4_moved_ahead_only_and_both_plans_stay) {
  const Instant now = kAt.plus_hours(-24);
  const auto to = [](Instant at) { return MoveTo{.id = {"vis_2"}, .at = at, .minutes = {}}; };
  EXPECT_EQ(refusal(moved(plan(), {}, to(now), because(now))), "visit.moved_back");
  EXPECT_EQ(refusal(moved(plan(), {}, to(now.plus_ms(1)), because(now))), "done");
  EXPECT_EQ(refusal(moved(plan(), {}, to(kAt.plus_hours(24)), because(kAt))), "visit.begun");
  const auto both = moved(plan(), {}, to(kAt.plus_hours(24)), because(now)).value();
  EXPECT_EQ(both.old.planned_at, kAt);
  EXPECT_EQ(both.old.moved_to, FactId{"vis_2"});
  EXPECT_EQ(state_of(both.old, {}, Date(2025, 5, 1)), FactState::moved);
  EXPECT_EQ(both.fresh.moved_from, FactId{"vis_1"});
  EXPECT_EQ(both.fresh.day, Date(2025, 4, 11));
  EXPECT_EQ(both.fresh.planned_end.minutes_since(both.fresh.planned_at), 90);
  EXPECT_FALSE(both.fresh.ended);
}

TEST(Visit, G4_only_a_supervisor_gives_it_to_another_worker) {
  const Instant now = kAt.plus_hours(-1);
  MoveTo to{.id = {"vis_2"}, .at = kAt, .minutes = 60, .other_worker = true};
  EXPECT_EQ(refusal(moved(plan(), {}, to, because(now))), "visit.hand_over");
  to.by_supervisor = true;
  const auto both = moved(plan(), {}, to, because(now)).value();
  EXPECT_EQ(both.fresh.planned_end.minutes_since(both.fresh.planned_at), 60);
}

}  // namespace
}  // namespace delivery
