#include "flow/6_delivery/people/rules.h"

#include <fstream>
#include <gtest/gtest.h>
#include <numeric>

#include "registry/rules.h"

namespace delivery {
namespace {

using base::Date;

/// The scale as the rule rows give it.
Scale scale() {
  std::ifstream in("data/rules/g_elder.csv");
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  const auto book =
      registry::RuleBook::of(registry::parse_rules(text, "g_elder.csv").value()).value();
  const auto count = [&](const std::string& key) {
    return book.find(key, "440607", Date(2025, 4, 1)).value().as_count();
  };
  Scale s;
  for (int i = 1; i <= count("G-3.items"); ++i)
    s.item_max.push_back(
        count("G-3.item_" + std::string(i < 10 ? "0" : "") + std::to_string(i) + "_max"));
  for (int level = 0; level <= count("G-3.level_worst"); ++level)
    s.level_min.push_back(count("G-3.level_" + std::to_string(level) + "_min"));
  s.dementia_raise = count("G-3.dementia_raise");
  s.incidents_min = count("G-3.incidents_min");
  s.incidents_raise = count("G-3.incidents_raise");
  s.raise_max = count("G-3.raise_max");
  return s;
}

/// Scores that add up to the total: the last items give way first.
Findings with_total(std::int64_t total) {
  Findings f;
  f.items = scale().item_max;
  auto over = std::accumulate(f.items.begin(), f.items.end(), std::int64_t{0}) - total;
  for (auto i = f.items.rbegin(); i != f.items.rend() && over > 0; ++i) {
    const auto less = std::min(*i, over);
    *i -= less;
    over -= less;
  }
  return f;
}

TEST(Elder, G3_the_rows_add_up_to_90) {
  const auto max = scale().item_max;
  EXPECT_EQ(max.size(), 26U);
  EXPECT_EQ(std::accumulate(max.begin(), max.end(), std::int64_t{0}), 90);
}

TEST(Elder, G3_level_boundaries) {
  const std::pair<int, int> wanted[] = {{90, 0}, {89, 1}, {66, 1}, {65, 2}, {46, 2},
                                        {45, 3}, {30, 3}, {29, 4}, {0, 4}};
  for (const auto& [total, level] : wanted) {
    const Level got = level_of(with_total(total), scale()).value();
    EXPECT_EQ(got.total, total);
    EXPECT_EQ(got.level, level) << total;
    EXPECT_EQ(got.base_level, level);
    EXPECT_TRUE(got.raised_by.empty());
  }
}

TEST(Elder, G3_70_with_dementia_is_moderate) {
  Findings f = with_total(70);
  f.dementia = true;
  const Level got = level_of(f, scale()).value();
  EXPECT_EQ(got.base_level, 1);
  EXPECT_EQ(got.level, 2);
  EXPECT_EQ(got.raised_by, "dementia");
}

TEST(Elder, G3_40_with_two_falls_is_complete) {
  Findings f = with_total(40);
  f.incidents = 1;
  EXPECT_EQ(level_of(f, scale()).value().level, 3);
  f.incidents = 2;
  const Level got = level_of(f, scale()).value();
  EXPECT_EQ(got.level, 4);
  EXPECT_EQ(got.raised_by, "incidents");
}

TEST(Elder, G3_both_triggers_raise_once_and_are_flagged) {
  Findings f = with_total(70);
  f.dementia = true;
  f.incidents = 3;
  const Level got = level_of(f, scale()).value();
  EXPECT_EQ(got.level, 2);
  EXPECT_TRUE(got.both_triggers);
  EXPECT_EQ(got.raised_by, "dementia+incidents");
}

TEST(Elder, G3_coma_is_complete_and_nothing_is_worse) {
  Findings f = with_total(90);
  f.coma = true;
  EXPECT_EQ(level_of(f, scale()).value().level, 4);
  EXPECT_EQ(level_of(f, scale()).value().raised_by, "coma");
  f = with_total(10);
  f.dementia = true;
  EXPECT_EQ(level_of(f, scale()).value().level, 4);
}

TEST(Elder, G3_scores_within_their_items) {
  Findings f = with_total(90);
  f.items[11] = 4;  // stairs has at most 3
  f.items[18] = -1;
  const auto got = level_of(f, scale());
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().why->code, "elder.bad_scores");
  EXPECT_EQ(got.error().detail, "items[11], items[18]");
  f = with_total(90);
  f.items.pop_back();
  EXPECT_FALSE(level_of(f, scale()));
}

TEST(Elder, G1_served_at_home_within_the_area) {
  EXPECT_TRUE(check_eligible(false, true));
  EXPECT_EQ(check_eligible(true, true).error().why->code, "elder.lives_in_home");
  EXPECT_EQ(check_eligible(false, false).error().why->code, "elder.outside_area");
}

TEST(Elder, plan_follows_the_assessment) {
  const Date day(2025, 4, 1);
  Elder e;
  EXPECT_EQ(plan_agreed(e, day, day, 8, {"f"}).error().why->code, "flow.wrong_state");
  e = assessed(e, level_of(with_total(70), scale()).value(), day, day).value();
  EXPECT_EQ(e.state, ElderState::assessed);
  EXPECT_EQ(plan_agreed(e, day.plus_days(-1), day, 8, {"f"}).error().why->code,
            "elder.plan_before_assessment");
  EXPECT_EQ(plan_agreed(e, day.plus_days(1), day, 8, {"f"}).error().why->code, "delivery.not_yet");
  e = plan_agreed(e, day, day, 8, {"f"}).value();
  EXPECT_EQ(e.state, ElderState::planned);
  e = plan_agreed(e, day.plus_days(9), day.plus_days(9), 4, {"g"}).value();
  EXPECT_EQ(e.plan_agreed_on, day);
  EXPECT_EQ(e.visits_a_month, 4);
  EXPECT_EQ(assessed(e, {}, day.plus_days(10), day).error().why->code, "delivery.not_yet");
}

/// G-3.assessors_min and G-3.reassess_max as their rows give them.
registry::Rule row(const char* key) {
  std::ifstream in("data/rules/g_elder.csv");
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  return registry::RuleBook::of(registry::parse_rules(text, "g_elder.csv").value())
      .value()
      .find(key, "440607", Date(2025, 4, 1))
      .value();
}
Elder enrolled() {
  Elder e;
  e.owner_org = "pty_jia";
  e.person = "per_lu";
  return e;
}
Assessor supervisor(const char* account, const char* org = "pty_jia") {
  return {.login = account,
          .known = true,
          .account = account,
          .org = org,
          .person = "",
          .delivers = true};
}
std::string refused_assessors(const std::vector<Assessor>& all) {
  const AssessorsNeeded two{row("G-3.assessors_min").as_count(), "G-3"};
  const auto got = check_assessors(all, enrolled(), "a", two);
  return got ? "done" : std::string(got.error().why->code);
}

TEST(Assessors, G3_assessors_min_is_two_and_unconfirmed) {
  EXPECT_TRUE(row("G-3.assessors_min").unconfirmed());
  EXPECT_EQ(refused_assessors({supervisor("a")}), "elder.few_assessors");
  EXPECT_EQ(refused_assessors({supervisor("a"), supervisor("b")}), "done");
  EXPECT_EQ(refused_assessors({supervisor("a"), supervisor("b"), supervisor("c")}), "done");
}

TEST(Assessors, G3_who_they_may_be) {
  Assessor stranger = supervisor("b", "pty_yi");
  EXPECT_EQ(refused_assessors({supervisor("a"), stranger}), "elder.bad_assessor");
  stranger.delivers = false;
  stranger.evaluates = true;  // an evaluator is of another body by its nature
  EXPECT_EQ(refused_assessors({supervisor("a"), stranger}), "done");
  EXPECT_EQ(refused_assessors({supervisor("a"), supervisor("a")}), "elder.bad_assessor");
  Assessor unknown;
  unknown.login = "nobody";
  EXPECT_EQ(refused_assessors({supervisor("a"), unknown}), "elder.bad_assessor");
  Assessor self = supervisor("b");
  self.person = "per_lu";
  EXPECT_EQ(refused_assessors({supervisor("a"), self}), "elder.bad_assessor");
  // Whoever records it took part.
  EXPECT_EQ(refused_assessors({supervisor("b"), supervisor("c")}), "elder.not_assessor");
}

TEST(Assessors, G3_in_effect_when_the_last_has_signed) {
  const Date day(2025, 4, 1);
  std::vector<Signature> hands{{"a", "supervisor", "S01", {}}, {"b", "supervisor", "S02", {}}};
  hands = signed_by(hands, "a", day).value();
  EXPECT_FALSE(all_signed(hands));
  EXPECT_EQ(signed_by(hands, "a", day).error().why->code, "elder.signed_once");
  EXPECT_EQ(signed_by(hands, "c", day).error().why->code, "elder.not_assessor");
  EXPECT_TRUE(all_signed(signed_by(hands, "b", day).value()));
  // Recorded and not yet signed by all, it moves nothing.
  EXPECT_TRUE(check_assess(enrolled(), day, day));
  EXPECT_EQ(check_assess(enrolled(), day.plus_days(1), day).error().why->code, "delivery.not_yet");
}

TEST(Assessors, G3_the_first_is_first_and_no_later_one_is) {
  Elder e = enrolled();
  EXPECT_EQ(why_assessed({}, e).value(), AssessWhy::first);
  EXPECT_EQ(why_assessed(AssessWhy::routine, e).error().why->code, "elder.wrong_reason");
  e.assessed_on = Date(2025, 4, 1);
  EXPECT_EQ(why_assessed({}, e).value(), AssessWhy::routine);
  EXPECT_EQ(why_assessed(AssessWhy::dispute, e).value(), AssessWhy::dispute);
  EXPECT_EQ(why_assessed(AssessWhy::first, e).error().why->code, "elder.wrong_reason");
}

TEST(Reassessment, G3_reassess_max_stands_on_the_corresponding_day_and_not_after) {
  const auto offset = row("G-3.reassess_max").as_offset();
  EXPECT_TRUE(row("G-3.reassess_max").unconfirmed());
  ASSERT_EQ(offset.unit, registry::Unit::m);
  const Reassessment r{reassess_by(Date(2025, 4, 1), offset.n), "G-3"};
  EXPECT_EQ(*r.by, Date(2026, 4, 1));
  EXPECT_FALSE(is_overdue(r, Date(2026, 4, 1)));
  EXPECT_TRUE(check_current(r, Date(2026, 4, 1)));
  EXPECT_TRUE(is_overdue(r, Date(2026, 4, 2)));
  EXPECT_EQ(check_current(r, Date(2026, 4, 2)).error().why->code, "elder.reassessment_due");
  EXPECT_EQ(reassess_by(Date(2024, 2, 29), offset.n), Date(2025, 2, 28));  // T0-2
  EXPECT_FALSE(is_overdue({}, Date(2030, 1, 1)));  // nobody was assessed yet
}

}  // namespace
}  // namespace delivery
