#include <gtest/gtest.h>

#include "flow/7_assessment/rules_test.h"

namespace assessment {
namespace {

using namespace pilot;
using delivery::Fact;
using delivery::FactKind;
using delivery::FactState;

/// A verified fact that counts, unless the test changes it.
Fact fact(FactKind kind, const std::string& household, Date day) {
  static int number = 0;
  Fact f;
  f.id = {"f" + std::to_string(10'000 + ++number)};
  f.kind = kind;
  f.subject = f.person = f.label = household;
  f.day = day;
  f.minutes = 60;
  f.proof = 1;
  f.state = FactState::verified;
  return f;
}
Recount count(const Measure& m, const std::vector<Fact>& facts, Date cutoff) {
  return recount({.measures = std::span(&m, 1), .facts = facts, .cutoff = cutoff});
}
Why why_of(const Recount& r, const Fact& f) {
  for (const auto& s : r.shares)
    if (s.fact == f.id) return s.why;
  ADD_FAILURE() << "the fact has no share";
  return Why::counted;
}
Why why_alone(const Measure& m, const Fact& f, Date cutoff = Date(2025, 12, 31)) {
  return why_of(count(m, {f}, cutoff), f);
}

TEST(Recount, A12_a_visit_counts_from_sixty_minutes) {
  Fact f = fact(FactKind::visit, "H01", Date(2025, 5, 2));
  EXPECT_EQ(why_alone(visits(), f), Why::counted);
  f.minutes = 59;
  EXPECT_EQ(why_alone(visits(), f), Why::too_short);
}

TEST(Recount, A12_a_visit_counts_with_proof_only) {
  Fact f = fact(FactKind::visit, "H01", Date(2025, 5, 2));
  f.proof = 0;
  EXPECT_EQ(why_alone(visits(), f), Why::no_proof);
  f.state = FactState::recorded;
  EXPECT_EQ(why_alone(visits(), f), Why::no_proof);
  f.proof = 1;
  EXPECT_EQ(why_alone(visits(), f), Why::not_verified);
}

TEST(Recount, A12_disputed_and_void_facts_do_not_count) {
  Fact f = fact(FactKind::visit, "H01", Date(2025, 5, 2));
  f.state = FactState::disputed;
  EXPECT_EQ(why_alone(visits(), f), Why::disputed);
  f.state = FactState::void_;
  EXPECT_EQ(why_alone(visits(), f), Why::voided);
}

TEST(Recount, A12_the_cut_off_day_is_included) {
  const Fact f = fact(FactKind::visit, "H01", Date(2025, 8, 31));
  EXPECT_EQ(why_alone(visits(), f, Date(2025, 8, 31)), Why::counted);
  EXPECT_EQ(why_alone(visits(), f, Date(2025, 8, 30)), Why::after_cutoff);
}

TEST(Recount, A12_only_the_newest_of_a_chain_is_looked_at) {
  Fact old = fact(FactKind::visit, "H01", Date(2025, 5, 2));
  Fact now = fact(FactKind::visit, "H01", Date(2025, 5, 2));
  now.supersedes = old.id;
  old.superseded = true;
  const auto r = count(visits(), {old, now}, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 1);
  EXPECT_EQ(r.shares.size(), 1u);
}

TEST(Recount, A12_planned_and_missed_visits_are_no_facts) {
  Fact planned = fact(FactKind::visit, "H01", Date(2025, 5, 2));
  planned.state = FactState::planned;
  Fact missed = fact(FactKind::visit, "H01", Date(2025, 5, 3));
  missed.state = FactState::missed;
  EXPECT_TRUE(count(visits(), {planned, missed}, Date(2025, 12, 31)).shares.empty());
}

TEST(Recount, A12_a_ninth_visit_in_a_month_is_beyond_the_cap_in_order_of_day) {
  std::vector<Fact> facts;
  for (unsigned day = 9; day >= 1; --day)
    facts.push_back(fact(FactKind::visit, "H01", Date(2025, 5, day)));
  facts.push_back(fact(FactKind::visit, "H02", Date(2025, 5, 9)));
  facts.push_back(fact(FactKind::visit, "H01", Date(2025, 6, 1)));
  const auto r = count(visits(), facts, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 10);
  EXPECT_EQ(why_of(r, facts[0]), Why::beyond_cap);  // the 9th, though it was given first
  EXPECT_EQ(why_of(r, facts[1]), Why::counted);
}

TEST(Recount, A12_one_that_does_not_count_takes_no_place_under_the_cap) {
  std::vector<Fact> facts;
  for (unsigned day = 1; day <= 9; ++day)
    facts.push_back(fact(FactKind::visit, "H01", Date(2025, 5, day)));
  facts[0].minutes = 30;
  const auto r = count(visits(), facts, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 8);
  EXPECT_EQ(why_of(r, facts[8]), Why::counted);
}

TEST(Recount, A12_nothing_counts_beyond_the_most_of_the_contract) {
  std::vector<Fact> facts;
  for (unsigned day = 1; day <= 4; ++day)
    facts.push_back(fact(FactKind::visit, "H01", Date(2025, 5, day)));
  const auto r = count(visits(3), facts, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 3);
  EXPECT_EQ(r.results[0].earned, Money::yuan(300));
  EXPECT_EQ(why_of(r, facts[3]), Why::beyond_most);
}

TEST(Recount, E05_what_the_sample_refuted_does_not_count) {
  const Measure m = visits();
  const std::vector<Fact> facts{fact(FactKind::visit, "H01", Date(2025, 5, 2))};
  const auto r = recount({.measures = std::span(&m, 1),
                          .facts = facts,
                          .cutoff = Date(2025, 12, 31),
                          .refuted = {facts[0].id}});
  EXPECT_EQ(r.results[0].counted, 0);
  EXPECT_EQ(r.shares[0].why, Why::refuted);
}

TEST(Recount, A12_persons_count_once_and_by_the_date) {
  const Fact first = fact(FactKind::care_plan, "H01", Date(2025, 4, 30));
  const Fact again = fact(FactKind::care_plan, "H01", Date(2025, 4, 30));
  const Fact late = fact(FactKind::care_plan, "H02", Date(2025, 5, 1));
  const auto r = count(plans(), {first, again, late}, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 1);
  EXPECT_EQ(why_of(r, again), Why::more_than_needed);
  EXPECT_EQ(why_of(r, late), Why::after_by_date);
}

TEST(Recount, A12_a_quarter_counts_once_it_has_ended) {
  const std::vector<Fact> facts{fact(FactKind::volunteer_visit, "H01", Date(2025, 7, 1)),
                                fact(FactKind::volunteer_visit, "H01", Date(2025, 9, 30)),
                                fact(FactKind::volunteer_visit, "H01", Date(2025, 9, 30))};
  const auto before = count(pairing(), facts, Date(2025, 9, 29));
  EXPECT_EQ(before.results[0].counted, 0);
  EXPECT_EQ(why_of(before, facts[0]), Why::quarter_not_ended);
  const auto after = count(pairing(), facts, Date(2025, 9, 30));
  EXPECT_EQ(after.results[0].counted, 1);
  EXPECT_EQ(why_of(after, facts[0]), Why::supports);
  EXPECT_EQ(why_of(after, facts[1]), Why::counted);
  EXPECT_EQ(why_of(after, facts[2]), Why::more_than_needed);
}

TEST(Recount, A12_a_quarter_needs_its_threshold_in_that_quarter) {
  const std::vector<Fact> facts{fact(FactKind::volunteer_visit, "H01", Date(2025, 6, 30)),
                                fact(FactKind::volunteer_visit, "H01", Date(2025, 7, 1)),
                                fact(FactKind::volunteer_visit, "H02", Date(2025, 7, 2))};
  const auto r = count(pairing(), facts, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 0);
  for (const auto& s : r.shares)
    EXPECT_EQ(s.why, Why::below_threshold);
}

TEST(Recount, A12_a_course_counts_from_eight_present) {
  Fact f = fact(FactKind::course, "C1", Date(2025, 5, 2));
  f.present = 8;
  EXPECT_EQ(why_alone(courses(), f), Why::counted);
  f.present = 7;
  EXPECT_EQ(why_alone(courses(), f), Why::below_threshold);
}

Fact reply(const std::string& household, std::optional<bool> satisfied, Date on) {
  Fact f = fact(FactKind::survey_response, household, on);
  f.satisfied = satisfied;
  return f;
}

TEST(Recount, Article45_who_did_not_answer_is_asked_and_not_in_the_ratio) {
  const Date on(2025, 12, 8);
  const std::vector<Fact> facts{reply("H01", true, on), reply("H02", false, on),
                                reply("H03", std::nullopt, on)};
  const Measure m = satisfaction();
  const auto r = recount(
      {.measures = std::span(&m, 1), .facts = facts, .cutoff = Date(2025, 12, 31), .asked = 4});
  EXPECT_EQ(r.results[0].counted, 1);
  EXPECT_EQ(r.results[0].of, 2);
  EXPECT_EQ(r.results[0].asked, 4);
  EXPECT_EQ(r.results[0].ratio, Exact(1, 2));
  EXPECT_EQ(r.results[0].earned, Money());
  EXPECT_EQ(why_of(r, facts[1]), Why::not_satisfied);
  EXPECT_EQ(why_of(r, facts[2]), Why::no_answer);
  EXPECT_EQ(r.shares[0].label, "");  // who said what is not shown
}

TEST(Recount, Article45_the_newest_answer_speaks_even_after_the_cut_off) {
  const std::vector<Fact> facts{reply("H01", false, Date(2025, 12, 8)),
                                reply("H01", true, Date(2026, 1, 6))};
  const auto r = count(satisfaction(), facts, Date(2025, 12, 31));
  EXPECT_EQ(r.results[0].counted, 1);
  EXPECT_EQ(r.results[0].of, 1);
}

TEST(Recount, Article45_nobody_answered_earns_nothing) {
  const auto r = count(satisfaction(), {}, Date(2025, 12, 31));
  EXPECT_FALSE(r.results[0].ratio);
  EXPECT_EQ(r.results[0].earned, Money());
}

TEST(Ratio, Linear_between_the_bounds_and_half_up_once) {
  const Measure m = satisfaction();
  EXPECT_EQ(ratio_earns(m, Exact(9, 10)), Money::yuan(13200));
  EXPECT_EQ(ratio_earns(m, Exact(1)), Money::yuan(13200));
  EXPECT_EQ(ratio_earns(m, Exact(599, 1000)), Money());
  EXPECT_EQ(ratio_earns(m, Exact(6, 10)), Money());  // nothing of the way has been gone
  EXPECT_EQ(ratio_earns(m, Exact(15, 17)), Money::fen(1242353));  // 13,200 × 16/17
  Measure step = m;
  step.zero_at = step.full_at;
  EXPECT_EQ(ratio_earns(step, Exact(9, 10)), Money::yuan(13200));
  EXPECT_EQ(ratio_earns(step, Exact(89, 100)), Money());
}

TEST(Restatement, One_visit_less_in_August) {
  const Measure m = visits();
  std::vector<Fact> facts{fact(FactKind::visit, "H01", Date(2025, 8, 1)),
                          fact(FactKind::visit, "H01", Date(2025, 8, 2)),
                          fact(FactKind::visit, "H01", Date(2025, 9, 1))};
  const auto before = count(m, facts, Date(2025, 8, 31));
  facts[1].state = FactState::void_;
  const auto now = count(m, facts, Date(2025, 12, 31));
  const auto all = restated(std::span(&m, 1), before.shares, Date(2025, 8, 31), now.shares);
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].period, "2025-08");
  EXPECT_EQ(all[0].by, -1);
  EXPECT_EQ(all[0].amount, -Money::yuan(100));
}

TEST(Restatement, What_was_verified_later_is_added) {
  const Measure m = visits();
  std::vector<Fact> facts{fact(FactKind::visit, "H01", Date(2025, 8, 1))};
  facts[0].state = FactState::recorded;
  const auto before = count(m, facts, Date(2025, 8, 31));
  facts[0].state = FactState::verified;
  const auto now = count(m, facts, Date(2025, 12, 31));
  const auto all = restated(std::span(&m, 1), before.shares, Date(2025, 8, 31), now.shares);
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].by, 1);
}

TEST(Restatement, A_quarter_that_ended_since_is_new_and_not_restated) {
  const Measure m = pairing();
  const std::vector<Fact> facts{fact(FactKind::volunteer_visit, "H01", Date(2025, 7, 1)),
                                fact(FactKind::volunteer_visit, "H01", Date(2025, 7, 2))};
  const auto before = count(m, facts, Date(2025, 8, 31));
  const auto now = count(m, facts, Date(2025, 12, 31));
  EXPECT_EQ(now.results[0].counted, 1);
  EXPECT_TRUE(restated(std::span(&m, 1), before.shares, Date(2025, 8, 31), now.shares).empty());
}

TEST(Sample, Is_drawn_from_verified_facts_to_the_cut_off) {
  std::vector<Fact> facts(5, fact(FactKind::visit, "H01", Date(2025, 5, 2)));
  facts[1].superseded = true;
  facts[2].state = FactState::disputed;
  facts[3].day = Date(2025, 9, 1);
  facts[4].kind = FactKind::survey_response;
  EXPECT_EQ(sample_frame(facts, Date(2025, 8, 31)), std::vector{facts[0].id.value});
}

TEST(Recount, G4_missed_cancelled_and_moved_are_told_apart_and_none_counts) {
  using delivery::FactState;
  const Date cutoff(2025, 8, 31);
  const std::vector<delivery::Plan> all{
      {{"v1"}, {"e1"}, Date(2025, 4, 7), FactState::verified},
      {{"v2"}, {"e1"}, Date(2025, 4, 8), FactState::missed},
      {{"v3"}, {"e1"}, Date(2025, 4, 9), FactState::cancelled},
      {{"v4"}, {"e1"}, Date(2025, 4, 10), FactState::moved},
      {{"v5"}, {"e1"}, cutoff, FactState::missed},
      {{"v6"}, {"e1"}, cutoff.plus_days(1), FactState::missed},
      {{"v7"}, {"e1"}, cutoff.plus_days(1), FactState::cancelled}};
  const std::vector measures{visits(), plans()};
  const Recount r = recount({.measures = measures, .facts = {}, .cutoff = cutoff, .plans = all});
  EXPECT_EQ(r.results[0].counted, 0);
  EXPECT_EQ(r.results[0].planned, 3);
  EXPECT_EQ(r.results[0].missed, 2);
  EXPECT_EQ(r.results[0].cancelled, 1);
  EXPECT_EQ(r.results[0].moved, 1);
  EXPECT_EQ(r.results[1].planned, 0);  // no visits are counted there
}

TEST(Recount, A12_a_share_is_priced_as_a_recount_prices_it) {
  const auto half = result_at(visits(11), Exact(1, 2), true);
  EXPECT_EQ(half.counted, 6);  // half up, in whole units
  EXPECT_EQ(half.of, 11);
  EXPECT_EQ(half.formula, "6 × 100.00 = 600.00");
  EXPECT_EQ(result_at(satisfaction(), Exact(9, 10), true).earned, Money::yuan(13'200));
  EXPECT_EQ(result_at(satisfaction(), Exact(3, 4), true).earned, Money::yuan(6'600));
  EXPECT_EQ(result_at(satisfaction(), Exact(1), false).earned, Money());
}

}  // namespace
}  // namespace assessment
