#pragma once
// The working-day calendar (T0, J): State Council notices, one file a year. A year that is not
// loaded is unknown, never guessed from weekdays. Any later folder may use it; deadlines:
// deadline.h.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/record.h"

namespace registry {

inline constexpr base::Refusal kBadCalendarYear{
    "calendar.bad_year",
    base::Kind::invalid,
    {"年历文件有误,请按所列各处更正后再载入。",
     "The calendar file is wrong: correct each point listed and load it again."},
    "J-1"};
inline constexpr base::Refusal kUnknownYear{
    "calendar.unknown_year",
    base::Kind::refused,
    {"该年的放假安排尚未载入,期限未知;请先载入国务院办公厅当年的放假通知。",
     "The holidays of that year are not loaded, so the deadline is unknown: load the State "
     "Council's "
     "notice for the year first."},
    "T0-7"};

/// notice: arranged by a State Council notice. provisional: only the days fixed by law, before any
/// notice; whatever rests on it is marked as unconfirmed.
enum class CalendarBasis { notice, provisional };
BOOST_DESCRIBE_ENUM(CalendarBasis, notice, provisional)

/// data/calendar/YYYY.json. The days may begin in the December before: New Year's holiday does.
struct CalendarYear {
  std::int64_t year = 0;
  std::string source;
  std::vector<std::string> papers;
  std::vector<base::Date> off;
  std::vector<base::Date> work;
  std::optional<CalendarBasis> confidence;  // absent: notice
};
constexpr auto describe(const CalendarYear*) {
  using base::field;
  return base::record(
      "CalendarYear", field("year", &CalendarYear::year, {"年份", "Year"}, {1990, 2200}),
      field("source", &CalendarYear::source, {"来源", "Where the days were taken from"}, {1, 500}),
      field("papers", &CalendarYear::papers, {"通知", "Addresses of the notices"}, {0, 10}),
      field("off", &CalendarYear::off, {"放假日", "Days off, the weekends among them included"},
            {1, 100}),
      field("work", &CalendarYear::work, {"调休上班日", "Weekend days that are worked"}, {0, 50}),
      field("confidence", &CalendarYear::confidence,
            {"可靠程度", "\"provisional\" while no notice is known"}));
}

/// The faults that the fields alone do not show; empty when the year is sound.
std::vector<base::Problem> faults(const CalendarYear&);
/// One year file. calendar.bad_year names every fault by its field.
base::Result<CalendarYear> parse_calendar_year(std::string_view json);

/// Consecutive days off of a notice. The notices' files hold no names, so the name is told from
/// when the days fall; it is for people to read, and nothing is decided by it.
struct Holiday {
  base::Date from;
  base::Date to;  // included
  base::Says name;
};

class Calendar {
 public:
  Calendar() = default;
  /// Each year once. calendar.bad_year when a day is off in one year's file and worked in
  /// another's.
  static base::Result<Calendar> of(std::vector<CalendarYear>);
  bool covers(base::Date d) const { return year_of(d.year()) != nullptr; }
  /// calendar.unknown_year outside the loaded years; `extra.year` tells which is missing.
  base::Result<bool> is_workday(base::Date) const;
  /// 法定休假日 for T0-3: whatever is no working day. That ordinary weekends count is [M].
  base::Result<bool> is_holiday(base::Date) const;
  /// A weekend day that is worked in exchange for a day off.
  bool is_make_up(base::Date) const;
  /// The arranged holiday that holds the day; nullptr for working days and ordinary weekends.
  const Holiday* holiday(base::Date) const;
  /// True for late December of a loaded year whose following year is not loaded: the notice still
  /// to come may move these days, as that for 2019 moved 29 to 31 December 2018.
  bool may_still_move(base::Date) const;
  bool provisional(base::Date) const;
  std::vector<int> years() const;

 private:
  struct Year {
    int year;
    CalendarBasis basis;
  };
  const Year* year_of(int year) const;

  std::vector<Year> years_;
  std::vector<base::Date> off_;
  std::vector<base::Date> work_;
  std::vector<Holiday> holidays_;
};

/// "2026-10-10(周六)" and "2026-10-10 (Sat)".
std::string zh_day(base::Date);
std::string en_day(base::Date);

}  // namespace registry
