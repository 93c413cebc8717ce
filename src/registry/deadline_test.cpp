#include "registry/deadline.h"

#include <gtest/gtest.h>

#include "platform/embedded.h"

namespace registry {
namespace {

using base::Date;
using base::Instant;

const Calendar& calendar() {
  static const Calendar loaded = [] {
    std::vector<CalendarYear> years;
    for (const auto& file : platform::embedded("data/calendar/"))
      years.push_back(parse_calendar_year(file.text).value());
    return Calendar::of(std::move(years)).value();
  }();
  return loaded;
}
Offset offset(std::string_view s) {
  return Offset::parse(s).value();
}
Date day(std::string_view s) {
  return Date::parse(s).value();
}
std::string last(std::string_view start, std::string_view length) {
  const auto got = latest(calendar(), day(start), offset(length));
  return got ? got.value().day.text() : std::string(got.error().why->code);
}
std::string first(std::string_view start, std::string_view length) {
  const auto got = earliest(calendar(), day(start), offset(length));
  return got ? got.value().day.text() : std::string(got.error().why->code);
}
std::string story(const std::vector<Sentence>& why) {
  std::string out;
  for (const Sentence& s : why)
    out += s.zh + "\n" + s.en + "\n";
  return out;
}

TEST(Deadline, T0_5_golden_vectors_of_the_exam_keys) {
  EXPECT_EQ(last("2025-05-06", "+7wd"), "2025-05-15");
  EXPECT_EQ(last("2025-08-12", "+2wd"), "2025-08-14");
  EXPECT_EQ(last("2025-12-12", "+5wd"), "2025-12-19");
  EXPECT_EQ(last("2025-11-03", "+3wd"), "2025-11-06");
}

TEST(Deadline, T0_5_own_vectors_over_spring_festival_and_labour_day) {
  EXPECT_EQ(last("2026-02-13", "+2wd"), "2026-02-24");
  EXPECT_EQ(last("2026-02-13", "+7wd"), "2026-03-02");
  EXPECT_EQ(last("2026-04-29", "+7wd"), "2026-05-12");
}

TEST(Deadline, T0_3_rolls_over_the_national_day_holiday) {
  EXPECT_EQ(last("2026-09-03", "+30d"), "2026-10-08");
}

TEST(Deadline, T0_3_a_make_up_saturday_is_no_holiday) {
  EXPECT_EQ(last("2026-09-10", "+30d"), "2026-10-10");
  EXPECT_EQ(last("2026-01-15", "+30d"), "2026-02-14");
}

TEST(Deadline, D_08_result_notice_then_challenge) {
  EXPECT_EQ(last("2026-09-23", "+1wd"), "2026-09-24");
  EXPECT_EQ(last("2026-09-24", "+7wd"), "2026-10-12");
  EXPECT_EQ(last("2025-12-01", "+1wd"), "2025-12-02");
  EXPECT_EQ(last("2025-12-02", "+7wd"), "2025-12-11");
}

TEST(Deadline, T0_4_dates_of_the_pilot) {
  EXPECT_EQ(first("2025-01-15", "+30d"), "2025-02-14");
  EXPECT_EQ(last("2025-02-14", "+5wd"), "2025-02-21");
  EXPECT_EQ(first("2025-02-14", "+10d"), "2025-02-24");
  EXPECT_EQ(last("2025-02-28", "+1wd"), "2025-03-03");
  EXPECT_EQ(last("2025-03-03", "+7wd"), "2025-03-12");
  EXPECT_EQ(last("2025-02-28", "+30d"), "2025-03-31");
  EXPECT_EQ(last("2025-03-14", "+2wd"), "2025-03-18");
  EXPECT_EQ(last("2025-09-12", "+30d"), "2025-10-13");
}

TEST(Deadline, T0_4_a_minimum_is_not_rolled) {
  EXPECT_EQ(first("2026-09-03", "+30d"), "2026-10-03");
  EXPECT_EQ(first("2025-02-14", "+5wd"), "2025-02-21");
}

TEST(Deadline, T0_2_DV_6_month_end) {
  EXPECT_EQ(last("2025-08-31", "+6m"), "2026-02-28");  // a make-up Saturday: it stays
  EXPECT_EQ(last("2023-08-31", "+6m"), "2024-02-29");
  EXPECT_EQ(first("2022-08-31", "+6m"), "2023-02-28");
  EXPECT_EQ(last("2025-03-14", "+1y"), "2026-03-16");  // 03-14 is a Saturday
  EXPECT_EQ(first("2024-02-29", "+1y"), "2025-02-28");
}

TEST(Deadline, T0_1_DV_5_hours_run_over_midnight) {
  const auto start = Instant::parse("2026-02-13T22:30").value();
  EXPECT_EQ(hours_on(start, offset("+72h")).value().at.text(), "2026-02-16T22:30:00.000+08:00");
  EXPECT_EQ(hours_on(start, offset("+24h")).value().at.text(), "2026-02-14T22:30:00.000+08:00");
  const auto zulu = Instant::parse("2026-12-31T16:00:00Z").value();
  EXPECT_EQ(hours_on(zulu, offset("+72h")).value().at.text(), "2027-01-04T00:00:00.000+08:00");
}

TEST(Deadline, T0_1_hours_need_an_instant_and_days_a_day) {
  EXPECT_EQ(last("2025-02-14", "+72h"), "calendar.needs_instant");
  const auto got = hours_on(Instant(), offset("+3d"));
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().why->code, "calendar.needs_day");
}

TEST(Deadline, T0_7_J_5_refuses_beyond_the_loaded_years) {
  EXPECT_EQ(last("2026-12-30", "+2wd"), "calendar.unknown_year");
  EXPECT_EQ(last("2026-12-20", "+30d"), "calendar.unknown_year");
  EXPECT_EQ(last("2027-01-04", "+1wd"), "calendar.unknown_year");
  EXPECT_EQ(last("2026-06-30", "+1y"), "calendar.unknown_year");
  const auto got = latest(calendar(), day("2027-03-01"), offset("+7wd"));
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().why->kind, base::Kind::refused);
  EXPECT_EQ(got.error().extra.at("year"), 2027);
}

TEST(Deadline, T0_7_what_needs_no_calendar_is_known) {
  EXPECT_EQ(first("2026-12-20", "+30d"), "2027-01-19");
  EXPECT_EQ(first("2026-12-30", "+2wd"), "calendar.unknown_year");
}

TEST(Deadline, T0_7_says_when_late_december_may_still_move) {
  const auto got = latest(calendar(), day("2026-12-24"), offset("+3wd"));
  ASSERT_TRUE(got);
  EXPECT_EQ(got.value().day, day("2026-12-29"));
  EXPECT_NE(story(got.value().why).find("may still move"), std::string::npos);
  const auto earlier = latest(calendar(), day("2025-12-24"), offset("+3wd"));
  EXPECT_EQ(story(earlier.value().why).find("may still move"), std::string::npos);
}

TEST(Deadline, T0_6_suspended_working_days_are_subtracted) {
  // 30 WD, stopped for an expert examination from 03-10 until 03-17 (5 WD).
  const std::vector<Suspension> stops{{day("2025-03-10"), day("2025-03-17")}};
  const auto plain = latest(calendar(), day("2025-03-03"), offset("+30wd"));
  const auto stopped = latest(calendar(), day("2025-03-03"), offset("+30wd"), stops);
  EXPECT_EQ(plain.value().day, day("2025-04-15"));
  EXPECT_EQ(stopped.value().day, day("2025-04-22"));
  EXPECT_EQ(workdays_elapsed(calendar(), day("2025-03-03"), day("2025-04-22"), stops).value(), 30);
  EXPECT_NE(story(stopped.value().why).find("期限中止"), std::string::npos);
}

TEST(Deadline, T0_6_overlapping_suspensions_count_once) {
  const std::vector<Suspension> stops{{day("2025-03-10"), day("2025-03-14")},
                                      {day("2025-03-12"), day("2025-03-17")}};
  EXPECT_EQ(latest(calendar(), day("2025-03-03"), offset("+30wd"), stops).value().day,
            day("2025-04-22"));
  EXPECT_EQ(latest(calendar(), day("2025-03-03"), offset("+10d"), stops).value().day,
            day("2025-03-20"));
  const auto months = latest(calendar(), day("2025-03-03"), offset("+1m"), stops);
  ASSERT_FALSE(months);
  EXPECT_EQ(months.error().why->code, "calendar.cannot_suspend");
}

TEST(Deadline, T0_5_tells_people_why) {
  const auto got = latest(calendar(), day("2026-09-24"), offset("+7wd"));
  EXPECT_EQ(story(got.value().why),
            "起算:2026-09-24(周四)当日不计,次日为第 1 日(T0-1 民法典 §201)\n"
            "From 2026-09-24 (Thu): that day is not counted, the next is day 1 (T0-1 民法典 §201)\n"
            "不计 2026-09-25(周五)至 2026-09-27(周日)中秋节\n"
            "Not counted: 2026-09-25 (Fri) to 2026-09-27 (Sun) Mid-Autumn\n"
            "不计 2026-10-01(周四)至 2026-10-07(周三)国庆节\n"
            "Not counted: 2026-10-01 (Thu) to 2026-10-07 (Wed) National Day\n"
            "不计周末 2026-10-11\n"
            "Not counted, weekends: 2026-10-11\n"
            "2026-10-10(周六)调休上班,计入\n"
            "2026-10-10 (Sat) is a make-up working day: counted\n"
            "第 7 个工作日为 2026-10-12(周一)(T0-4)\n"
            "Working day 7 is 2026-10-12 (Mon) (T0-4)\n");
}

TEST(Deadline, T0_3_tells_the_roll_and_marks_plain_weekends_unconfirmed) {
  const auto holiday = latest(calendar(), day("2026-09-03"), offset("+30d"));
  EXPECT_NE(
      story(holiday.value().why).find("2026-10-03(周六)是国庆节,顺延至休假日结束的次日 2026-10-08"),
      std::string::npos);
  EXPECT_EQ(story(holiday.value().why).find("未确认"), std::string::npos);
  const auto sunday = latest(calendar(), day("2025-02-28"), offset("+30d"));
  EXPECT_NE(story(sunday.value().why).find("未确认"), std::string::npos);
  EXPECT_NE(story(sunday.value().why).find("unconfirmed"), std::string::npos);
}

TEST(Deadline, T0_3_ends_at_midnight) {
  const Deadline d{day("2025-03-12"), {}};
  EXPECT_EQ(d.too_late_from().text(), "2025-03-13T00:00:00.000+08:00");
}

TEST(Offset, T0_1_reads_and_writes) {
  EXPECT_EQ(offset("+7wd"), (Offset{7, Unit::wd}));
  EXPECT_EQ(offset("30d").text(), "+30d");
  EXPECT_EQ(offset("+72h").says().en, "72 hours");
  EXPECT_EQ(offset("+1y").says().en, "1 year");
  for (const auto* bad : {"", "+", "7", "wd", "+0d", "-3d", "+7w", "+7WD", "+7wd ", "++7d", "+-7d",
                          "+10000d", "+1201m", "+101y", "+99999999999999999999d", "+7.5d"})
    EXPECT_FALSE(Offset::parse(bad)) << bad;
}

}  // namespace
}  // namespace registry
