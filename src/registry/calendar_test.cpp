#include "registry/calendar.h"

#include <gtest/gtest.h>

#include "platform/embedded.h"

namespace registry {
namespace {

using base::Date;

std::vector<CalendarYear> all_years() {
  std::vector<CalendarYear> out;
  for (const auto& file : platform::embedded("data/calendar/")) {
    auto got = parse_calendar_year(file.text);
    EXPECT_TRUE(got) << file.name;
    if (got) out.push_back(std::move(got).value());
  }
  return out;
}
std::string faults_of(std::string_view json) {
  const auto got = parse_calendar_year(json);
  std::string out;
  if (!got)
    for (const auto& p : got.error().problems)
      out += p.field + ": " + p.en + "\n";
  return out;
}
/// A sound year with one list replaced.
std::string year_file(const std::string& off, const std::string& work) {
  return R"({"year": 2025, "source": "test", "papers": ["notice"], "off": [)" + off +
         R"(], "work": [)" + work + "]}";
}

TEST(Calendar, J_2_counts_the_working_days_of_each_year) {
  const auto calendar = Calendar::of(all_years()).value();
  EXPECT_EQ(calendar.years(), (std::vector<int>{2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026}));
  const auto workdays = [&](int year) {
    int n = 0;
    for (Date d(year, 1, 1); d.year() == year; d = d.plus_days(1))
      n += calendar.is_workday(d).value() ? 1 : 0;
    return n;
  };
  EXPECT_EQ(workdays(2024), 251);
  EXPECT_EQ(workdays(2025), 248);
  EXPECT_EQ(workdays(2026), 248);
}

TEST(Calendar, J_2_knows_holidays_make_up_days_and_names) {
  const auto calendar = Calendar::of(all_years()).value();
  EXPECT_TRUE(calendar.is_workday(Date(2026, 10, 10)).value());
  EXPECT_TRUE(calendar.is_make_up(Date(2026, 10, 10)));
  EXPECT_FALSE(calendar.is_make_up(Date(2020, 2, 3)));  // a Monday that the notice named
  EXPECT_TRUE(calendar.is_holiday(Date(2026, 10, 11)).value());
  EXPECT_EQ(calendar.holiday(Date(2026, 10, 11)), nullptr);
  // Named by the notice of the following year.
  EXPECT_TRUE(calendar.is_holiday(Date(2022, 12, 31)).value());
  const auto name = [&](Date d) { return std::string(calendar.holiday(d)->name.zh); };
  EXPECT_EQ(name(Date(2022, 12, 31)), "元旦");
  EXPECT_EQ(name(Date(2025, 1, 28)), "春节");
  EXPECT_EQ(name(Date(2026, 4, 6)), "清明节");
  EXPECT_EQ(name(Date(2022, 4, 30)), "劳动节");
  EXPECT_EQ(name(Date(2025, 6, 2)), "端午节");
  EXPECT_EQ(name(Date(2026, 9, 25)), "中秋节");
  EXPECT_EQ(name(Date(2026, 10, 7)), "国庆节");
  EXPECT_EQ(name(Date(2025, 10, 8)), "国庆节、中秋节");
}

TEST(Calendar, T0_7_J_5_refuses_a_year_that_is_not_loaded) {
  const auto calendar = Calendar::of(all_years()).value();
  for (const Date d : {Date(2027, 1, 1), Date(2027, 3, 1), Date(2018, 12, 31)}) {
    const auto got = calendar.is_workday(d);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().why->code, "calendar.unknown_year");
  }
  EXPECT_FALSE(Calendar().is_workday(Date(2025, 1, 1)));
  EXPECT_TRUE(calendar.may_still_move(Date(2026, 12, 31)));
  EXPECT_FALSE(calendar.may_still_move(Date(2025, 12, 31)));
}

TEST(CalendarYear, J_1_names_every_fault) {
  EXPECT_EQ(faults_of("no json").substr(0, 16), ": cannot be read");
  EXPECT_EQ(faults_of("[]"), ": must be an object\n");
  // Of a name given twice the last would silently count.
  EXPECT_EQ(faults_of(R"({"year": 2025, "off": ["2025-01-01"], "off": ["2025-01-02"]})"),
            "off: appears more than once\n");
  EXPECT_EQ(faults_of(year_file(R"("2025-01-01")", "")), "");
  EXPECT_EQ(faults_of(year_file(R"("2024-12-31", "2024-12-01", "2026-01-01", "2025-02-30")", "")),
            "off[3]: must be a real date such as 2025-01-31\n");
  EXPECT_EQ(faults_of(year_file(R"("2024-12-31", "2024-12-01", "2026-01-01")", "")),
            "off[1]: 2024-12-01 is not in 2025\noff[2]: 2026-01-01 is not in 2025\n");
  EXPECT_EQ(faults_of(year_file(R"("2025-05-03", "2025-05-03")", R"("2025-05-03", "2025-05-08")")),
            "off[1]: 2025-05-03 is listed twice\n"
            "work[0]: 2025-05-03 is both off and worked\n"
            "work[1]: 2025-05-08 (Thu) is no weekend day, so it needs no listing\n");
  EXPECT_NE(faults_of(R"({"year": 2025, "source": "x", "off": [], "work": [], "extra": 1})"), "");
}

TEST(CalendarYear, J_4_a_year_without_a_notice_must_say_provisional) {
  const std::string head =
      R"({"year": 2027, "source": "law", "papers": [], "off": ["2027-01-01"],)";
  EXPECT_EQ(faults_of(head + R"("work": []})").substr(0, 7), "papers:");
  const auto got = parse_calendar_year(head + R"("work": [], "confidence": "provisional"})");
  ASSERT_TRUE(got);
  const auto calendar = Calendar::of({got.value()}).value();
  EXPECT_TRUE(calendar.provisional(Date(2027, 3, 1)));
  EXPECT_FALSE(calendar.provisional(Date(2026, 3, 1)));
}

TEST(Calendar, J_5_refuses_years_that_contradict_each_other) {
  auto years = all_years();
  years.push_back(years.back());
  EXPECT_FALSE(Calendar::of(years));
  CalendarYear next{2027, "test", {"notice"}, {Date(2026, 12, 31), Date(2027, 1, 1)}, {}, {}};
  years.back() = next;
  EXPECT_TRUE(Calendar::of(years));
  years[6].work.emplace_back(2025, 12, 28);
  years[7].off.emplace_back(2025, 12, 28);
  EXPECT_FALSE(Calendar::of(years));
}

}  // namespace
}  // namespace registry
