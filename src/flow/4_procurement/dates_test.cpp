// The pilot's dates, from the rule rows and calendars as built into the program.
#include <gtest/gtest.h>

#include "flow/4_procurement/clarification/rules.h"
#include "flow/4_procurement/rules.h"
#include "flow/4_procurement/rules_challenge.h"
#include "platform/embedded.h"
#include "registry/registry.h"

namespace procurement {
namespace {

using base::Date;

registry::RuleBook built_in_rules() {
  std::vector<registry::Rule> all;
  for (const auto& file : platform::embedded("data/rules/")) {
    if (file.name.find("_procurement.csv") == file.name.npos &&
        file.name.find("_dispute.csv") == file.name.npos)
      continue;
    auto rows = registry::parse_rules(file.text, file.name);
    EXPECT_TRUE(rows);
    for (auto& row : rows.value())
      all.push_back(std::move(row));
  }
  auto book = registry::RuleBook::of(std::move(all));
  EXPECT_TRUE(book);
  return std::move(book).value();
}
registry::Calendar built_in_calendar() {
  std::vector<registry::CalendarYear> years;
  for (const auto& file : platform::embedded("data/calendar/"))
    years.push_back(registry::parse_calendar_year(file.text).value());
  return registry::Calendar::of(std::move(years)).value();
}

class PilotDates : public testing::Test {
 protected:
  registry::RuleBook rules = built_in_rules();
  registry::Calendar calendar = built_in_calendar();
  const MethodRow& method = method_row(Method::consultation);
  registry::Offset period(std::string_view key, Date on) {
    const auto rule = rules.find(key, "440607004000", on);
    EXPECT_TRUE(rule) << key;
    return rule.value().as_offset();
  }
  std::string earliest(std::string_view key, Date start) {
    return registry::earliest(calendar, start, period(key, start)).value().day.text();
  }
  std::string latest(std::string_view key, Date start) {
    return registry::latest(calendar, start, period(key, start)).value().day.text();
  }
};

TEST_F(PilotDates, INTENT_thirty_days_after_the_intention) {
  EXPECT_EQ(earliest(method.intention, Date(2025, 1, 15)), "2025-02-14");
}
TEST_F(PilotDates, N03_on_sale_for_five_working_days) {
  EXPECT_EQ(earliest(method.on_sale, Date(2025, 2, 14)), "2025-02-21");
}
TEST_F(PilotDates, N03_first_response_after_ten_days) {
  EXPECT_EQ(earliest(method.first_response, Date(2025, 2, 14)), "2025-02-24");
}
// The day before, the day and the day after, as the head may set them.
TEST_F(PilotDates, N03_terms_a_day_short_are_refused) {
  const TermsFrom from{Date(2025, 2, 21), Date(2025, 2, 24)};
  const auto now = base::Instant::civil(Date(2025, 2, 14), 9, 0);
  const auto code = [&](Date sale, Date close) {
    const auto check = check_terms({sale, base::Instant::civil(close, 9, 30)}, from, now);
    return check ? std::string_view("done") : check.error().why->code;
  };
  EXPECT_EQ(code(Date(2025, 2, 20), Date(2025, 2, 24)), "procurement.on_sale_too_short");
  EXPECT_EQ(code(Date(2025, 2, 21), Date(2025, 2, 23)), "procurement.deadline_too_short");
  EXPECT_EQ(code(Date(2025, 2, 21), Date(2025, 2, 24)), "done");
  EXPECT_EQ(code(Date(2025, 2, 22), Date(2025, 2, 25)), "done");
}
TEST_F(PilotDates, B11_a_tender_runs_twenty_days_and_is_on_offer_for_five_working_days) {
  const TermsFrom from{*Date::parse(earliest("B-11.on_sale_min", Date(2025, 2, 14))),
                       *Date::parse(earliest("B-11.tender_period_min", Date(2025, 2, 14)))};
  EXPECT_EQ(from.on_sale, Date(2025, 2, 21));
  EXPECT_EQ(from.first_response, Date(2025, 3, 6));
  const auto now = base::Instant::civil(Date(2025, 2, 14), 9, 0);
  const auto passes = [&](Date sale, Date close) {
    return bool(check_terms({sale, base::Instant::civil(close, 9, 30)}, from, now));
  };
  EXPECT_FALSE(passes(Date(2025, 2, 20), Date(2025, 3, 6)));
  EXPECT_TRUE(passes(Date(2025, 2, 21), Date(2025, 3, 6)));
  EXPECT_TRUE(passes(Date(2025, 2, 22), Date(2025, 3, 6)));
  EXPECT_FALSE(passes(Date(2025, 2, 21), Date(2025, 3, 5)));
  EXPECT_TRUE(passes(Date(2025, 2, 21), Date(2025, 3, 7)));
}
TEST_F(PilotDates, N03_a_clarification_five_days_before_the_deadline) {
  const auto until = base::Instant::civil(Date(2025, 2, 25), 9, 30);
  const auto moved = [&](Date notice) {
    return clarification::moved_until(until, {*Date::parse(earliest(method.clarify, notice)),
                                              *Date::parse(latest(method.clarify, notice))});
  };
  EXPECT_EQ(moved(Date(2025, 2, 19)), until);
  EXPECT_EQ(moved(Date(2025, 2, 20)), until);
  EXPECT_EQ(moved(Date(2025, 2, 21)), base::Instant::civil(Date(2025, 2, 26), 9, 30));
  // Five days from the 24th end on Saturday, 1 March: the Monday after (T0-3).
  EXPECT_EQ(moved(Date(2025, 2, 24)), base::Instant::civil(Date(2025, 3, 3), 9, 30));
}
TEST_F(PilotDates, B12_a_clarification_of_a_tender_fifteen_days_before) {
  const auto until = base::Instant::civil(Date(2025, 3, 11), 9, 30);
  const auto moved = [&](Date notice) {
    return clarification::moved_until(until, {*Date::parse(earliest("B-12.clarify_min", notice)),
                                              *Date::parse(latest("B-12.clarify_min", notice))});
  };
  EXPECT_EQ(moved(Date(2025, 2, 23)), until);
  EXPECT_EQ(moved(Date(2025, 2, 24)), until);
  EXPECT_EQ(moved(Date(2025, 2, 25)), base::Instant::civil(Date(2025, 3, 12), 9, 30));
}
TEST_F(PilotDates, D01_answered_within_three_working_days) {
  EXPECT_EQ(latest(method.question, Date(2025, 2, 14)), "2025-02-19");
  EXPECT_EQ(latest(method.question, Date(2025, 2, 17)), "2025-02-20");
}
TEST_F(PilotDates, N07_B13_T11_bonds_go_back_within_five_working_days) {
  EXPECT_EQ(latest(method.bond_back_losers, Date(2025, 2, 28)), "2025-03-07");
  EXPECT_EQ(latest(method.bond_back_winner, Date(2025, 3, 13)), "2025-03-20");
  EXPECT_EQ(latest(method.bond_back_withdrawn, Date(2025, 2, 20)), "2025-02-27");
}
TEST_F(PilotDates, T01_the_result_is_public_for_a_working_day) {
  EXPECT_EQ(latest(method.notice_period, Date(2025, 2, 28)), "2025-03-03");
}
TEST_F(PilotDates, D02_challenged_within_seven_working_days) {
  EXPECT_EQ(latest(method.challenge, Date(2025, 3, 3)), "2025-03-12");
}
TEST_F(PilotDates, B16_signed_within_thirty_days_rolled_off_a_sunday) {
  EXPECT_EQ(latest(method.sign, Date(2025, 2, 28)), "2025-03-31");
}
TEST_F(PilotDates, N07_decided_within_five_working_days_of_the_report) {
  EXPECT_EQ(latest(method.decide, Date(2025, 2, 26)), "2025-03-05");
}
TEST_F(PilotDates, N07_the_result_is_noticed_within_two_working_days) {
  EXPECT_EQ(latest(method.result_notice, Date(2025, 2, 27)), "2025-03-03");
}
TEST_F(PilotDates, D08_challenged_until_seven_working_days_after_the_announcement_of_one) {
  const auto until = [&](Date published, bool day_counts) {
    const auto ends = notice_period_ends(calendar, published,
                                         period(method.notice_period, published), day_counts);
    EXPECT_TRUE(ends);
    return latest(method.challenge, ends.value());
  };
  EXPECT_EQ(until(Date(2026, 9, 23), false), "2026-10-12");
  EXPECT_EQ(until(Date(2025, 12, 1), false), "2025-12-11");
  // Were the day of publication counted, there would be a working day less.
  EXPECT_EQ(until(Date(2026, 9, 23), true), "2026-10-10");
  EXPECT_EQ(until(Date(2025, 12, 1), true), "2025-12-10");
}
TEST_F(PilotDates, D08_the_day_of_publication_is_not_counted_by_the_row) {
  const auto rule = rules.find("D-08.announcement_day_counts", "440607004000", Date(2026, 9, 23));
  ASSERT_TRUE(rule);
  EXPECT_EQ(rule.value().as_count(), 0);
}
TEST_F(PilotDates, D02_the_file_and_a_step_within_seven_working_days) {
  EXPECT_EQ(latest(method.challenge, Date(2025, 2, 21)), "2025-03-04");
  EXPECT_EQ(latest(method.challenge, Date(2025, 2, 25)), "2025-03-06");
}
TEST_F(PilotDates, D04_answered_within_seven_working_days) {
  EXPECT_EQ(latest(method.answer, Date(2025, 3, 12)), "2025-03-21");
}
TEST_F(PilotDates, D05_complained_within_fifteen_working_days_after_the_answer_was_due) {
  EXPECT_EQ(latest("D-05.complain_max", Date(2025, 3, 21)), "2025-04-14");
}
TEST_F(PilotDates, D06_reviewed_told_replied_served_decided_and_published) {
  const Date filed(2025, 4, 14);
  EXPECT_EQ(latest("D-06.review_max", filed), "2025-04-21");
  EXPECT_EQ(latest("D-06.refuse_tell_max", filed), "2025-04-17");
  EXPECT_EQ(latest("D-06.parties_reply_max", filed), "2025-04-21");
  EXPECT_EQ(latest("D-06.service_max", filed), "2025-04-24");
  EXPECT_EQ(latest("D-06.decision_max", filed), "2025-05-28");
  EXPECT_EQ(latest("D-06.publish_max", filed), "2025-04-21");
}
TEST_F(PilotDates, D06_suspended_for_thirty_natural_days_not_rolled) {
  EXPECT_EQ(earliest("D-06.suspension_max", Date(2025, 4, 14)), "2025-05-14");
  EXPECT_EQ(earliest("D-06.suspension_max", Date(2025, 4, 4)), "2025-05-04");  // a holiday
}
TEST_F(PilotDates, D06_the_decision_is_later_by_the_working_days_of_a_test) {
  const std::vector<registry::Suspension> still{{Date(2025, 4, 16), Date(2025, 4, 23)}};
  const auto day = registry::latest(calendar, Date(2025, 4, 14),
                                    period("D-06.decision_max", Date(2025, 4, 14)), still);
  ASSERT_TRUE(day);
  EXPECT_EQ(day.value().day.text(), "2025-06-05");
}
TEST_F(PilotDates, T12_the_first_ranked_is_deemed_chosen_after_five_working_days) {
  for (const auto* key : {"N-07.deemed_after", "T-12.deemed_after"})
    EXPECT_EQ(latest(key, Date(2025, 4, 28)), "2025-05-08") << key;
}
TEST_F(PilotDates, B22_files_are_kept_for_fifteen_years) {
  EXPECT_EQ(period("B-22.keep_years", Date(2025, 3, 17)).n, 15);
  EXPECT_EQ(period("B-22.keep_years", Date(2025, 3, 17)).unit, registry::Unit::y);
}
TEST_F(PilotDates, every_key_of_the_method_has_a_row) {
  const Date day(2025, 1, 15);
  for (const auto key : {method.intention,
                         method.first_response,
                         method.on_sale,
                         method.group_min,
                         method.expert_share_min,
                         method.suppliers_min,
                         method.candidates_min,
                         method.price_weight_min,
                         method.price_weight_max,
                         method.report,
                         method.decide,
                         method.result_notice,
                         method.notice_period,
                         method.challenge,
                         method.answer,
                         method.sign,
                         method.clarify,
                         method.question,
                         method.bond_max,
                         method.performance_bond_max,
                         method.bond_back_withdrawn,
                         method.bond_back_losers,
                         method.bond_back_winner})
    EXPECT_TRUE(rules.find(key, "440607004000", day)) << key;
}

}  // namespace
}  // namespace procurement
