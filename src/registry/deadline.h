#pragma once
// Period arithmetic (T0-1 … T0-7, 民法典 §201–204): when a period ends, when a minimum period
// allows an act, and why, step by step. Pure; any later folder may use it.
#include <boost/describe.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "registry/calendar.h"
#include "registry/sentence.h"

namespace registry {

inline constexpr base::Refusal kBadOffset{
    "calendar.bad_offset",
    base::Kind::invalid,
    {"期限须写成 +7wd(工作日)、+30d(日)、+6m(月)、+1y(年)或 +72h(小时)。",
     "A period is written +7wd (working days), +30d (days), +6m (months), +1y (years) or +72h "
     "(hours)."},
    "T0-1"};
inline constexpr base::Refusal kNeedsInstant{
    "calendar.needs_instant",
    base::Kind::invalid,
    {"按小时计算的期间自事件发生时起算,请给出起算时刻,如 2025-02-25T09:30。",
     "A period of hours runs from the event itself: give the instant, such as 2025-02-25T09:30."},
    "T0-1 民法典 §201"};
inline constexpr base::Refusal kNeedsDay{
    "calendar.needs_day",
    base::Kind::invalid,
    {"按日、工作日、月或年计算的期间自次日起算,请给出起算日期,如 2025-02-25。",
     "A period of days, working days, months or years runs from a day: give a date such as "
     "2025-02-25."},
    "T0-1 民法典 §201"};
inline constexpr base::Refusal kCannotSuspend{
    "calendar.cannot_suspend",
    base::Kind::refused,
    {"只有按日或工作日计算的期间可以扣除中止时间。",
     "Only periods of days or working days can leave suspended time out."},
    "T0-6 实施条例 §58"};

inline constexpr base::Refusal kBeyondDates{
    "calendar.beyond_dates",
    base::Kind::refused,
    {"期限超出可以书写的年份(9999 年)。",
     "The period ends beyond the last year that can be written, 9999."}};

enum class Unit { wd, d, m, y, h };
BOOST_DESCRIBE_ENUM(Unit, wd, d, m, y, h)

/// A length of time: n ≥ 1.
struct Offset {
  int n = 1;
  Unit unit = Unit::d;
  /// "+7wd", the form of `parse`.
  std::string text() const;
  /// "7 个工作日" / "7 working days".
  Sentence says() const;
  /// "+7wd" "+30d" "+6m" "+1y" "+72h"; the plus may be left out. At most 9999 wd, d or h, 1200 m,
  /// 100 y. calendar.bad_offset otherwise.
  static base::Result<Offset> parse(std::string_view);
  bool operator==(const Offset&) const = default;
};

/// Days on which the clock stood still (检验、鉴定、补正 …): `from` is the first, `to` the day on
/// which it runs again. Intervals may overlap.
struct Suspension {
  base::Date from;
  base::Date to;
};

struct Deadline {
  base::Date day;
  std::vector<Sentence> why;  // the steps that led there, in order
  /// The day ends at 24:00 (T0-3): an act at this instant is the first that is too late.
  base::Instant too_late_from() const { return base::Instant::civil(day.plus_days(1), 0, 0); }
};
struct HourDeadline {
  base::Instant at;
  std::vector<Sentence> why;
};

/// The last day of a maximum period ("N 日内"): the start day is not counted, a working-day period
/// counts working days, any other that ends on a holiday rolls to the day after it (T0-3).
/// calendar.unknown_year when that needs a year that is not loaded.
base::Result<Deadline> latest(const Calendar&, base::Date start, Offset,
                              std::span<const Suspension> = {});
/// The first day that a minimum period ("不得少于") allows; not rolled (T0-4). Natural periods need
/// no calendar, so they are known in any year.
base::Result<Deadline> earliest(const Calendar&, base::Date start, Offset,
                                std::span<const Suspension> = {});
/// A period of hours runs from the event, over midnight and holidays alike (T0-1, DV-5).
base::Result<HourDeadline> hours_on(base::Instant start, Offset);

/// Working days that have run: after `start` up to and including `through`, suspended days left
/// out; 0 when `through` is not after `start`.
base::Result<int> workdays_elapsed(const Calendar&, base::Date start, base::Date through,
                                   std::span<const Suspension> = {});

}  // namespace registry
