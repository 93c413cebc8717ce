#include "flow/7_assessment/rules_test.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace assessment {
namespace {

using namespace pilot;

TEST(Score, E01_bounds_are_on_the_exact_score) {
  const Grades grades{Exact(90), Exact(80), Exact(60), "E-01"};
  EXPECT_EQ(grade_of(Exact(90), grades), Grade::excellent);
  EXPECT_EQ(grade_of(Exact(8999999999, 100000000), grades), Grade::good);
  EXPECT_EQ(grade_of(Exact(80), grades), Grade::good);
  EXPECT_EQ(grade_of(Exact(7999999999, 100000000), grades), Grade::fair);
  EXPECT_EQ(grade_of(Exact(60), grades), Grade::fair);
  EXPECT_EQ(grade_of(Exact(5999999999, 100000000), grades), Grade::poor);
}

TEST(Score, E03_more_than_the_target_earns_no_more_than_the_weight) {
  EXPECT_EQ(points_of(Exact(10), Exact(51), Exact(57)), Exact(170, 19));
  EXPECT_EQ(points_of(Exact(10), Exact(58), Exact(57)), Exact(10));
  EXPECT_EQ(points_of(Exact(10), Exact(0), Exact(57)), Exact(0));
}

contract::Contract agreement() {
  contract::Contract c;
  c.price = Money::yuan(176000);
  c.measures = {visits(), satisfaction(), plans(), pairing(), courses()};
  c.score_plan = {Exact(30), "M2", Exact(10), Exact(9, 10), Exact(10)};
  c.state = contract::State::published;
  c.signed_on = Date(2025, 3, 14);
  c.term_from = Date(2025, 4, 1);
  c.term_to = Date(2025, 12, 31);
  c.supplier = "supplier";
  return c;
}
/// The results of the pilot, by hand.
std::vector<MeasureResult> pilot_results() {
  std::vector<MeasureResult> out(5);
  const std::pair<const char*, std::int64_t> counted[] = {
      {"M1", 1235}, {"M2", 15}, {"M3", 19}, {"M4", 51}, {"M5", 7}};
  for (std::size_t i = 0; i < 5; ++i) {
    out[i].measure = counted[i].first;
    out[i].counted = counted[i].second;
  }
  out[1].ratio = Exact(15, 17);
  return out;
}

TEST(Score, Pilot_is_90_9666_and_excellent) {
  const auto lines = score_lines(agreement(), pilot_results(), Money::fen(16072353), Exact(26));
  const Exact total = score_of(lines);
  EXPECT_EQ(total, Exact(14103468187, 155040000));
  EXPECT_EQ(total.rounded(4), "90.9666");
  ASSERT_EQ(lines.size(), 7u);
  EXPECT_EQ(score_of(std::span(lines).first(4)).rounded(4), "46.0307");
  EXPECT_EQ(lines[5].points.rounded(4), "9.8039");
  EXPECT_EQ(lines[6].points.rounded(4), "9.1320");
}

Grades e02() {
  return {Exact(90), Exact(80), Exact(60), "E-01", Exact(60, 100), "E-02 〔M 未确认〕"};
}
Recount pilot_recount() {
  return {pilot_results(), {}, Money::fen(16072353)};
}
const base::Refusal* dropping(const std::vector<NotApplicable>& dropped, const Recount& now,
                              Kind kind = Kind::final, std::int64_t answered = 17) {
  Assessment a;
  a.kind = kind;
  a.answered = answered;
  const Panel panel{Exact(26), "", dropped};
  const auto got = check_not_applicable(
      a, score_lines(agreement(), now.results, now.earned, panel.points), panel, now, e02());
  return got ? nullptr : got.error().why;
}

TEST(Score, E02_rescales_to_the_full_score_what_applies) {
  const auto lines = score_lines(agreement(), pilot_results(), Money::fen(16072353), Exact(26));
  EXPECT_EQ(rescaled(lines, {}).front().weight, lines.front().weight);
  const std::vector<NotApplicable> dropped{{"M4", "本期无志愿者报名"}};
  const auto out = rescaled(lines, dropped);
  ASSERT_EQ(out.size(), lines.size());
  Exact full(0);
  for (std::size_t i = 0; i < out.size(); ++i) {
    full = full + out[i].weight;
    if (out[i].code == "M4") {
      EXPECT_EQ(out[i].weight, Exact(0));
      EXPECT_EQ(out[i].points, Exact(0));
      EXPECT_NE(out[i].formula.find("本期无志愿者报名"), std::string::npos);
    } else {  // 100 / (100 - 10)
      EXPECT_EQ(out[i].weight, lines[i].weight * Exact(10, 9));
      EXPECT_EQ(out[i].points, lines[i].points * Exact(10, 9));
    }
  }
  EXPECT_EQ(full, Exact(100));
}

TEST(Score, E02_only_where_nothing_was_counted_once_and_in_a_final_score) {
  Recount none = pilot_recount();
  none.results[3].counted = 0;
  EXPECT_EQ(dropping({{"M4", "x"}}, none), nullptr);
  EXPECT_EQ(dropping({{"M4", "x"}}, pilot_recount()), &kNotDroppable);  // 51 were counted
  none.results[3].counted = 1;
  EXPECT_EQ(dropping({{"M4", "x"}}, none), &kNotDroppable);
  none.results[3].counted = 0;
  EXPECT_EQ(dropping({{"M4", "x"}, {"M4", "y"}}, none), &kNotDroppable);
  EXPECT_EQ(dropping({{"M4", "x"}}, none, Kind::midterm), &kNotDroppable);
  EXPECT_EQ(dropping({{"M9", "x"}}, none), &kNotDroppable);
  EXPECT_EQ(dropping({{"panel", "x"}}, none), &kNotDroppable);
  EXPECT_EQ(dropping({{"execution", "x"}}, none), &kNotDroppable);
  EXPECT_EQ(dropping({{"satisfaction", "x"}}, none), &kNotDroppable);  // 17 answered
  EXPECT_EQ(dropping({{"satisfaction", "x"}}, none, Kind::final, 0), nullptr);
}

TEST(Score, E02_output_and_effect_still_make_up_their_share) {
  Recount none = pilot_recount();
  for (auto& r : none.results)
    r.counted = 0;
  // Of 100: output 50, the panel 30. Without M1 and M4 there are 40 of 60, two thirds.
  EXPECT_EQ(dropping({{"M1", "x"}, {"M4", "x"}}, none), nullptr);
  // Without M1, M3 and M4 there are 35 of 55: 63.6; without M5 as well 30 of 50, just 60.
  EXPECT_EQ(dropping({{"M1", "x"}, {"M3", "x"}, {"M4", "x"}}, none), nullptr);
  const std::vector<NotApplicable> all{{"M1", "x"}, {"M3", "x"}, {"M4", "x"}, {"M5", "x"}};
  EXPECT_EQ(dropping(all, none), nullptr);
  Grades stricter = e02();
  stricter.output_effect_min = Exact(6001, 10'000);
  Assessment a;
  const Panel panel{Exact(26), "", all};
  const auto lines = score_lines(agreement(), none.results, none.earned, panel.points);
  EXPECT_EQ(check_not_applicable(a, lines, panel, none, stricter).error().why, &kTooLittleLeft);
}

PublishedSample published() {
  const HashOf hash = [](std::string_view s) { return std::string(s.rbegin(), s.rend()); };
  PublishedSample p;
  p.seed = "排列5第25173期";
  p.frame = {"fact_4", "fact_1", "fact_3", "fact_2"};
  p.count = 4;
  p.take = 2;
  p.frame_hash = frame_hash(p.frame, hash);
  std::int64_t place = 0;
  for (const auto& one : drawn(p.seed, p.frame, p.take, hash))
    p.drawn.push_back({++place, one.id, one.hash});
  return p;
}
std::vector<base::Problem> again(const PublishedSample& p) {
  return rerun(p, [](std::string_view s) { return std::string(s.rbegin(), s.rend()); });
}

TEST(Sample, A12_drawn_again_from_what_is_published) {
  EXPECT_TRUE(again(published()).empty());
  auto other_order = published();
  std::ranges::reverse(other_order.frame);
  EXPECT_TRUE(again(other_order).empty());
}

TEST(Sample, A12_whatever_was_changed_is_found) {
  const auto finds = [](auto&& spoil, const char* field) {
    PublishedSample p = published();
    spoil(p);
    const auto got = again(p);
    EXPECT_TRUE(std::ranges::any_of(got, [&](const auto& one) { return one.field == field; }))
        << field;
  };
  finds([](auto& p) { p.seed += "x"; }, "drawn[0]");
  finds([](auto& p) { p.frame.pop_back(); }, "frame_hash");
  finds([](auto& p) { p.frame.pop_back(); }, "count");
  finds([](auto& p) { p.frame[0] = p.frame[1]; }, "frame");
  finds([](auto& p) { std::swap(p.drawn[0], p.drawn[1]); }, "drawn[0]");
  finds([](auto& p) { p.drawn.pop_back(); }, "drawn");
  finds([](auto& p) { p.drawn[1].hash = "0"; }, "drawn[1]");
  finds([](auto& p) { p.take = 3; }, "drawn");
}

Assessment done(Kind kind, Date on, Date cutoff = Date(2025, 8, 31)) {
  Assessment a;
  a.kind = kind;
  a.accepted_on = on;
  a.state = State::accepted;
  if (kind != Kind::ex_ante) a.cutoff = cutoff;
  return a;
}
const base::Refusal* why_refused(const base::Check& c) {
  return c ? nullptr : c.error().why;
}

TEST(Opening, A12_a_final_one_needs_ex_ante_and_mid_term) {
  const auto c = agreement();
  const Date end(2025, 12, 31);
  const std::vector ante{done(Kind::ex_ante, Date(2025, 1, 13))};
  const std::vector mid{done(Kind::midterm, Date(2025, 9, 12))};
  EXPECT_TRUE(check_open(c, Kind::final, end, {ante, mid}, "eva"));
  EXPECT_EQ(why_refused(check_open(c, Kind::final, end, {{}, mid}, "eva")), &kMissingA12);
  // B-20: what ended early may not have come to its mid-term.
  EXPECT_TRUE(check_open(c, Kind::final, end, {ante, {}, true}, "eva"));
  EXPECT_EQ(why_refused(check_open(c, Kind::final, end, {{}, {}, true}, "eva")), &kMissingA12);
  EXPECT_EQ(why_refused(check_open(c, Kind::final, end, {ante, {}}, "eva")), &kMissingA12);
  EXPECT_EQ(missing_before_final(c, {{}, {}}), (std::vector<std::string>{"ex_ante", "midterm"}));
  EXPECT_TRUE(check_open(c, Kind::midterm, Date(2025, 8, 31), {{}, {}}, "eva"));
}

TEST(Opening, A12_ex_ante_comes_before_the_contract_is_signed) {
  const auto c = agreement();
  const std::vector mid{done(Kind::midterm, Date(2025, 9, 12))};
  const auto open_with = [&](Date on) {
    const std::vector ante{done(Kind::ex_ante, on)};
    return why_refused(check_open(c, Kind::final, Date(2025, 12, 31), {ante, mid}, "eva"));
  };
  EXPECT_EQ(open_with(Date(2025, 3, 14)), nullptr);
  EXPECT_EQ(open_with(Date(2025, 3, 15)), &kMissingA12);
}

TEST(Opening, A12_one_at_a_time_and_one_final) {
  const auto c = agreement();
  Assessment open = done(Kind::midterm, Date(2025, 9, 12));
  open.state = State::answered;
  const auto refused = [&](const Assessment& a) {
    return why_refused(
        check_open(c, Kind::midterm, Date(2025, 9, 30), {{}, std::span(&a, 1)}, "eva"));
  };
  EXPECT_EQ(refused(open), &kStillOpen);
  EXPECT_EQ(refused(done(Kind::final, Date(2025, 9, 12))), &kFinalDone);
  EXPECT_EQ(refused(done(Kind::midterm, Date(2025, 9, 12))), nullptr);
  EXPECT_EQ(refused(done(Kind::midterm, Date(2025, 9, 12), Date(2025, 9, 30))), &kCutoff);
}

TEST(Opening, A12_the_cut_off_lies_in_the_term) {
  const auto c = agreement();
  const auto at = [&](Date cutoff) {
    return why_refused(check_open(c, Kind::midterm, cutoff, {{}, {}}, "eva"));
  };
  EXPECT_EQ(at(Date(2025, 3, 31)), &kCutoff);
  EXPECT_EQ(at(Date(2025, 4, 1)), nullptr);
  EXPECT_EQ(at(Date(2025, 12, 31)), nullptr);
  EXPECT_EQ(at(Date(2026, 1, 1)), &kCutoff);
}

TEST(Opening, E05_the_provider_may_not_assess_itself) {
  const auto c = agreement();
  EXPECT_EQ(why_refused(check_open(c, Kind::midterm, Date(2025, 8, 31), {{}, {}}, "supplier")),
            &kPartyAssesses);
  EXPECT_EQ(why_refused(check_open(c, Kind::ex_ante, Date(2025, 8, 31), {{}, {}}, "eva")),
            &kNotItsKind);
}

Assessment open_final() {
  Assessment a;
  a.kind = Kind::final;
  a.cutoff = Date(2025, 12, 31);
  a.asked = 19;
  return a;
}

TEST(Scoring, E03_the_panel_gives_between_none_and_its_weight) {
  const auto c = agreement();
  const Date today(2026, 1, 8);
  const auto with = [&](const std::optional<Exact>& points) {
    return why_refused(check_score(open_final(), c, {points, "好"}, today));
  };
  EXPECT_EQ(with(Exact(26)), nullptr);
  EXPECT_EQ(with(Exact(30)), nullptr);
  EXPECT_EQ(with(Exact(0)), nullptr);
  EXPECT_EQ(with(Exact(301, 10)), &kPanelPoints);
  EXPECT_EQ(with(Exact(-1)), &kPanelPoints);
  EXPECT_EQ(with(std::nullopt), &kPanelPoints);
}

TEST(Scoring, A12_waits_for_the_cut_off_the_sample_and_the_survey) {
  const auto c = agreement();
  const Panel panel{Exact(26), "好"};
  EXPECT_EQ(why_refused(check_score(open_final(), c, panel, Date(2025, 12, 31))), &kBeforeCutoff);
  EXPECT_EQ(why_refused(check_score(open_final(), c, panel, Date(2026, 1, 1))), nullptr);
  Assessment a = open_final();
  a.asked = 0;
  EXPECT_EQ(why_refused(check_score(a, c, panel, Date(2026, 1, 1))), &kNotAsked);
  a = open_final();
  a.sample_take = 2;
  a.sample_checked = 1;
  EXPECT_EQ(why_refused(check_score(a, c, panel, Date(2026, 1, 1))), &kUnchecked);
}

TEST(Scoring, A_mid_term_has_lines_and_no_grade) {
  Assessment a = open_final();
  a.kind = Kind::midterm;
  a.cutoff = Date(2025, 8, 31);
  const Grades grades{Exact(90), Exact(80), Exact(60), "E-01"};
  const auto r = scored(a, agreement(), {std::nullopt, "好"}, {}, grades, Date(2025, 9, 5));
  ASSERT_TRUE(r);
  EXPECT_EQ(r.value().state, State::scored);
  EXPECT_FALSE(r.value().grade);
  EXPECT_FALSE(r.value().score);
}

Assessment put_on_monday() {
  Assessment a = open_final();
  a.state = State::scored;
  return put(a, Date(2025, 9, 8), Date(2025, 9, 15), "X-2").value();
}

TEST(Answer, A12_the_last_day_is_in_time) {
  EXPECT_TRUE(answered(put_on_monday(), true, "", Date(2025, 9, 15)));
  const auto late = answered(put_on_monday(), true, "", Date(2025, 9, 16));
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().why, &kAnswerLate);
}

TEST(Answer, A12_who_objects_says_why) {
  const auto silent = answered(put_on_monday(), false, "", Date(2025, 9, 9));
  ASSERT_FALSE(silent);
  EXPECT_EQ(silent.error().why, &kAnswerWords);
}

TEST(Acceptance, A12_waits_for_the_answer_or_its_period) {
  const auto early = accepted(put_on_monday(), "", Date(2025, 9, 15));
  ASSERT_FALSE(early);
  EXPECT_EQ(early.error().why, &kUnanswered);
  EXPECT_TRUE(accepted(put_on_monday(), "", Date(2025, 9, 16)));
  const auto heard = answered(put_on_monday(), true, "无异议", Date(2025, 9, 9)).value();
  const auto done = accepted(heard, "", Date(2025, 9, 12));
  ASSERT_TRUE(done);
  EXPECT_TRUE(done.value().published);
  EXPECT_EQ(done.value().accepted_on, Date(2025, 9, 12));
}

TEST(Acceptance, A12_an_objection_is_dealt_with_in_words) {
  const auto objects = answered(put_on_monday(), false, "少计两次", Date(2025, 9, 9)).value();
  const auto bare = accepted(objects, "", Date(2025, 9, 12));
  ASSERT_FALSE(bare);
  EXPECT_EQ(bare.error().why, &kObjected);
  EXPECT_TRUE(accepted(objects, "已复核,无误", Date(2025, 9, 12)));
}

TEST(Acceptance, A12_a_new_score_asks_the_provider_anew) {
  const auto objects = answered(put_on_monday(), false, "少计两次", Date(2026, 1, 1));
  EXPECT_FALSE(objects);  // its time has passed
  Assessment heard = answered(put_on_monday(), false, "少计两次", Date(2025, 9, 9)).value();
  const Grades grades{Exact(90), Exact(80), Exact(60), "E-01"};
  const auto again =
      scored(heard, agreement(), {Exact(26), "好"}, {}, grades, Date(2026, 1, 8)).value();
  EXPECT_EQ(again.state, State::scored);
  EXPECT_FALSE(again.put_on);
  EXPECT_FALSE(again.objects);
}

TEST(Acceptance, A12_a_final_result_stands_on_the_facts_as_they_are) {
  Assessment a = open_final();
  a.results = pilot_results();
  Recount now;
  now.results = pilot_results();
  EXPECT_TRUE(check_unchanged(a, now));
  now.results[0].counted -= 1;
  EXPECT_EQ(why_refused(check_unchanged(a, now)), &kFactsChanged);
}

TEST(States, Every_state_refuses_what_it_does_not_name) {
  const State all[] = {State::open, State::scored, State::put, State::answered, State::accepted};
  const char* acts[] = {"assessment.draw_sample",     "assessment.check_fact", "assessment.ask",
                        "assessment.record_response", "assessment.score",      "assessment.put",
                        "assessment.answer",          "assessment.accept",     "assessment.invite"};
  int allowed = 0;
  for (const State s : all)
    for (const char* act : acts)
      allowed += base::next_state(kSteps, s, act) ? 1 : 0;
  EXPECT_EQ(allowed, int(kSteps.size()));
  for (const char* act : acts)
    EXPECT_FALSE(base::next_state(kSteps, State::accepted, act));
}

}  // namespace
}  // namespace assessment
