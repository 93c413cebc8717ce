#include "flow/6_delivery/rules.h"

#include <gtest/gtest.h>

#include "flow/6_delivery/visits/visit.h"

namespace delivery {
namespace {

using base::Date;
using base::Instant;

const Policy kPolicy{.late_hours = 72, .longest_hours = 12, .plan_minutes = 60, .code_tries = 5};
const Date kDay(2025, 4, 10);

Instant at(int hour, int minute) {
  return Instant::civil(kDay, hour, minute);
}
template <class T>
std::string refusal(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
Fact fact(FactState state = FactState::recorded) {
  Fact f;
  f.id = f.root = {"vis_1"};
  f.day = kDay;
  f.arrive = at(9, 0);
  f.leave = at(10, 0);
  f.minutes = 60;
  f.proof = 1;
  f.state = state;
  f.author = "acc_worker";
  f.version = 1;
  return f;
}

TEST(Delivery, times_start_before_end_not_after_now) {
  const auto check = [](Instant arrive, Instant leave, Instant now) {
    return refusal(check_span({arrive, leave}, now, kPolicy));
  };
  EXPECT_EQ(check(at(9, 0), at(10, 0), at(10, 0)), "done");
  EXPECT_EQ(check(at(9, 0), at(10, 0), at(10, 0).plus_ms(-1)), "delivery.not_yet");
  EXPECT_EQ(check(at(9, 0), at(9, 0), at(12, 0)), "visit.backwards");
  EXPECT_EQ(check(at(9, 0), at(8, 59), at(12, 0)), "visit.backwards");
  EXPECT_EQ(check(at(9, 0), at(21, 0), at(23, 0)), "done");
  EXPECT_EQ(check(at(9, 0), at(21, 0).plus_ms(1), at(23, 0)), "visit.too_long");
}

TEST(Delivery, late_entry_after_the_policys_hours) {
  EXPECT_FALSE(is_late(at(10, 0), at(10, 0).plus_hours(72), kPolicy));
  EXPECT_TRUE(is_late(at(10, 0), at(10, 0).plus_hours(72).plus_ms(1), kPolicy));
}

TEST(Delivery, spans_that_touch_do_not_overlap) {
  const Span nine{at(9, 0), at(10, 0)};
  EXPECT_FALSE(overlaps(nine, {at(10, 0), at(11, 0)}));
  EXPECT_FALSE(overlaps(nine, {at(8, 0), at(9, 0)}));
  EXPECT_TRUE(overlaps(nine, {at(9, 59), at(11, 0)}));
  EXPECT_TRUE(overlaps(nine, {at(9, 15), at(9, 30)}));
  EXPECT_TRUE(overlaps(nine, {at(8, 0), at(12, 0)}));
}

TEST(Delivery, A13_only_days_within_the_term) {
  contract::Contract c;
  c.term_from = kDay;
  c.term_to = kDay.plus_days(1);
  EXPECT_EQ(refusal(check_term(c, kDay)), "done");
  EXPECT_EQ(refusal(check_term(c, kDay.plus_days(1))), "done");
  EXPECT_EQ(refusal(check_term(c, kDay.plus_days(-1))), "visit.outside_term");
  EXPECT_EQ(refusal(check_term(c, kDay.plus_days(2))), "visit.outside_term");
}

TEST(Delivery, proof_is_none_weak_or_strong) {
  EXPECT_EQ(strength(Proof::none), 0);
  EXPECT_EQ(strength(Proof::resident_confirmation), 1);
  EXPECT_EQ(strength(Proof::resident_code), 2);
  EXPECT_EQ(strengthened(0, Proof::resident_confirmation), 1);
  EXPECT_EQ(strengthened(1, Proof::resident_confirmation), 2);
  EXPECT_EQ(strengthened(2, Proof::resident_confirmation), 2);
  EXPECT_EQ(strengthened(0, Proof::resident_code), 2);
}

TEST(Delivery, codes) {
  const auto check = [](Proof proof, const CodeGiven& code) {
    return refusal(check_code(proof, code, kPolicy));
  };
  EXPECT_EQ(check(Proof::resident_code, {true, true, true, 4}), "done");
  EXPECT_EQ(check(Proof::resident_code, {true, true, false, 0}), "visit.wrong_code");
  EXPECT_EQ(check(Proof::resident_code, {true, true, true, 5}), "visit.code_closed");
  EXPECT_EQ(check(Proof::resident_code, {false, true, false, 0}), "visit.no_code");
  EXPECT_EQ(check(Proof::resident_code, {true, false, false, 0}), "visit.no_code");
  EXPECT_EQ(check(Proof::resident_confirmation, {}), "done");
  EXPECT_EQ(check(Proof::none, {}), "done");
}

TEST(Delivery, verifying_needs_proof_and_another_person) {
  EXPECT_EQ(refusal(verified(fact(), kDay, "acc_supervisor")), "done");
  EXPECT_EQ(refusal(verified(fact(), kDay, "acc_worker")), "visit.own_record");
  Fact bare = fact();
  bare.proof = 0;
  EXPECT_EQ(refusal(verified(bare, kDay, "acc_supervisor")), "visit.unproven");
  EXPECT_EQ(refusal(upheld(
                [&] {
                  Fact f = bare;
                  f.state = FactState::disputed;
                  return f;
                }(),
                kDay)),
            "visit.unproven");
}

TEST(Delivery, a_verified_fact_can_still_be_disputed_and_voided) {
  Fact f = verified(fact(), kDay, "acc_supervisor").value();
  f = disputed(f, kDay.plus_days(60)).value();
  EXPECT_EQ(f.verified_on, kDay);
  EXPECT_EQ(upheld(f, kDay.plus_days(61)).value().verified_on, kDay);
  f = voided(f, kDay.plus_days(61)).value();
  EXPECT_EQ(f.state, FactState::void_);
  EXPECT_EQ(f.voided_on, kDay.plus_days(61));
}

TEST(Delivery, upholding_what_was_not_yet_verified_verifies_it) {
  const Fact f = disputed(fact(), kDay).value();
  EXPECT_EQ(upheld(f, kDay.plus_days(1)).value().verified_on, kDay.plus_days(1));
}

TEST(Delivery, a_correction_is_a_further_row) {
  const Fact old = fact();
  const auto f =
      corrected(
          old,
          {{"fact_2"}, {at(9, 0), at(9, 40)}, std::nullopt, "提前离开", "acc_worker", at(18, 0)})
          .value();
  EXPECT_EQ(f.id.value, "fact_2");
  EXPECT_EQ(f.root, old.root);
  EXPECT_EQ(f.supersedes, old.id);
  EXPECT_EQ(f.minutes, 40);
  EXPECT_EQ(f.proof, old.proof);
  EXPECT_EQ(f.state, FactState::recorded);
  EXPECT_EQ(f.version, 1);
}

TEST(Delivery, every_state_and_act) {
  const std::vector<std::string> acts{"visit.record", "visit.confirm", "visit.correct",
                                      "visit.verify", "visit.dispute", "visit.uphold",
                                      "visit.void"};
  const std::vector<std::vector<std::string>> wanted{
      {"recorded", "-", "-", "-", "-", "-", "-"},
      {"recorded", "-", "-", "-", "-", "-", "-"},
      {"-", "recorded", "recorded", "verified", "disputed", "-", "-"},
      {"-", "-", "-", "-", "disputed", "-", "-"},
      {"-", "disputed", "disputed", "-", "-", "verified", "void"},
      {"-", "-", "-", "-", "-", "-", "-"}};
  for (std::size_t s = 0; s < wanted.size(); ++s) {
    for (std::size_t a = 0; a < acts.size(); ++a) {
      const auto next = base::next_state(kSteps, FactState(s), acts[a]);
      EXPECT_EQ(next ? base::Codec<FactState>::text(next.value()) : "-", wanted[s][a])
          << s << " " << acts[a];
    }
  }
}

TEST(Visit, missed_once_its_day_has_passed_without_a_record) {
  Visit v;
  v.day = kDay;
  EXPECT_EQ(state_of(v, std::nullopt, kDay), FactState::planned);
  EXPECT_EQ(state_of(v, std::nullopt, kDay.plus_days(1)), FactState::missed);
  EXPECT_EQ(state_of(v, fact(FactState::disputed), kDay.plus_days(1)), FactState::disputed);
}

TEST(Visit, G4_not_before_the_care_plan) {
  Elder e;
  EXPECT_EQ(refusal(check_planned(e, kDay)), "visit.no_plan");
  e.plan_agreed_on = kDay;
  EXPECT_EQ(refusal(check_planned(e, kDay)), "done");
  EXPECT_EQ(refusal(check_planned(e, kDay.plus_days(-1))), "visit.no_plan");
}

}  // namespace
}  // namespace delivery
