#include "flow/1_need/rules.h"

#include <gtest/gtest.h>

namespace need {
namespace {

RecordNeed asked() {
  return {.area = "440607004001",
          .service = "home_care",
          .asker_kind = AskerKind::community,
          .asker = "居委会",
          .households = 11,
          .people = 12,
          .what = "上门照料",
          .urgency = Urgency::soon};
}
Need kept(const std::string& id, NeedState state = NeedState::recorded) {
  Need n = recorded(NeedId{id}, asked(), base::Date(2025, 1, 6));
  n.state = state;
  return n;
}
JoinNeeds wish(std::vector<std::string> needs) {
  return {"居家照料", "home_care", "440607004000", std::move(needs)};
}
std::string code(const base::Error& e) {
  return std::string(e.why->code);
}

TEST(Need, keeps_what_was_asked_but_not_who_asked) {
  const Need n = kept("n1");
  EXPECT_EQ(n.households, 11);
  EXPECT_EQ(n.people, 12);
  EXPECT_EQ(n.recorded_on, base::Date(2025, 1, 6));
  EXPECT_EQ(n.state, NeedState::recorded);
  EXPECT_FALSE(n.demand.has_value());
}

TEST(Need, a_service_is_a_word_of_small_letters) {
  auto in = asked();
  in.service = "Home";
  EXPECT_EQ(code(check(in).error()), "need.bad_service");
}

TEST(Need, each_household_has_at_least_one_person) {
  auto in = asked();
  in.people = 11;
  EXPECT_TRUE(check(in));
  in.people = 10;
  EXPECT_EQ(code(check(in).error()), "need.too_few_people");
}

TEST(Need, withdrawn_only_while_it_stands_by_itself) {
  for (const auto state : {NeedState::recorded, NeedState::joined, NeedState::withdrawn}) {
    const auto after = withdrawn(kept("n1", state));
    ASSERT_EQ(bool(after), state == NeedState::recorded);
    if (after) {
      EXPECT_EQ(after.value().state, NeedState::withdrawn);
    } else {
      EXPECT_EQ(code(after.error()), "flow.wrong_state");
    }
  }
}

TEST(Need, joined_only_while_it_stands_by_itself) {
  for (const auto state : {NeedState::recorded, NeedState::joined, NeedState::withdrawn}) {
    const auto made =
        joined(DemandId{"d"}, wish({"n1"}), {kept("n1", state)}, base::Date(2025, 1, 6));
    ASSERT_EQ(bool(made), state == NeedState::recorded);
    if (!made) {
      EXPECT_EQ(code(made.error()), "flow.wrong_state");
    }
  }
}

TEST(Demand, adds_up_its_needs_in_their_order) {
  const auto made =
      joined(DemandId{"d"}, wish({"n2", "n1"}), {kept("n2"), kept("n1")}, base::Date(2025, 1, 6));
  ASSERT_TRUE(bool(made));
  const Joined& j = made.value();
  EXPECT_EQ(j.demand.households, 22);
  EXPECT_EQ(j.demand.people, 24);
  EXPECT_EQ(j.demand.needs, (std::vector<std::string>{"n2", "n1"}));
  EXPECT_EQ(j.demand.state, DemandState::open);
  ASSERT_EQ(j.needs.size(), 2U);
  EXPECT_EQ(j.needs[0].state, NeedState::joined);
  EXPECT_EQ(j.needs[0].demand, DemandId{"d"});
}

TEST(Demand, refuses_another_service_and_what_lies_outside) {
  auto in = wish({"n1"});
  in.service = "day_care";
  EXPECT_EQ(code(joined(DemandId{"d"}, in, {kept("n1")}, {}).error()), "need.other_service");
  in = wish({"n1"});
  in.area = "440607005000";
  EXPECT_EQ(code(joined(DemandId{"d"}, in, {kept("n1")}, {}).error()), "need.outside_area");
}

TEST(Demand, names_each_need_once) {
  EXPECT_TRUE(check(wish({"n1", "n2"})));
  const auto twice = check(wish({"n1", "n2", "n1"}));
  ASSERT_FALSE(bool(twice));
  EXPECT_EQ(code(twice.error()), "need.named_twice");
  EXPECT_EQ(twice.error().detail, "n1");
}

TEST(Demand, a_division_holds_itself_and_what_is_within_it) {
  EXPECT_TRUE(holds("440607004001", "440607004001"));
  EXPECT_FALSE(holds("440607004001", "440607004002"));
  EXPECT_TRUE(holds("440607004000", "440607004001"));
  EXPECT_FALSE(holds("440607004000", "440607005001"));
  EXPECT_TRUE(holds("440607000000", "440607004001"));
  EXPECT_TRUE(holds("440600000000", "440607004001"));
  EXPECT_TRUE(holds("440000000000", "440607004001"));
  EXPECT_FALSE(holds("440607004001", "440607004000"));  // a village does not hold its town
}

TEST(Demand, catalogued_and_open_again) {
  EXPECT_EQ(base::next_state(kDemandSteps, DemandState::open, "catalogue.publish").value(),
            DemandState::catalogued);
  EXPECT_EQ(base::next_state(kDemandSteps, DemandState::catalogued, "catalogue.withdraw").value(),
            DemandState::open);
  EXPECT_FALSE(bool(base::next_state(kDemandSteps, DemandState::catalogued, "catalogue.publish")));
  EXPECT_FALSE(bool(base::next_state(kDemandSteps, DemandState::open, "catalogue.withdraw")));
}

}  // namespace
}  // namespace need
