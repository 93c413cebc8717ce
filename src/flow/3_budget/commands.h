#pragma once
// What the commands of the budget's folders share: the close of a year, and what it would make of a
// line.
#include "flow/3_budget/store.h"

namespace budget {

struct CloseYear {
  std::int64_t year = 0;
};
constexpr auto describe(const CloseYear*) {
  return base::record("CloseYear", base::field("year", &CloseYear::year,
                                               {"预算年度", "Budget year"}, {1990, 2200}));
}
struct ClosedLine {
  LineId id;
  std::string title;
  base::Money carried, lapsed;
  bool surplus = false;
  std::optional<LineId> carried_to;
};
constexpr auto describe(const ClosedLine*) {
  using base::field;
  return base::record(
      "ClosedLine", field("id", &ClosedLine::id, {"编号", "The line"}),
      field("title", &ClosedLine::title, {"名称", "Title"}),
      field("carried", &ClosedLine::carried, {"结转下年", "Carried to the next year"}),
      field("lapsed", &ClosedLine::lapsed, {"收回", "Lapsed"}),
      field(
          "surplus", &ClosedLine::surplus,
          {"连续结转期满,作为结余收回", "Carried as long as it may be: what is left of it lapses"})
          .by("A-09.carry_years_max"),
      field("carried_to", &ClosedLine::carried_to,
            {"结转至", "The line of the next year that carries it on"}));
}
struct ClosedYear {
  std::int64_t year = 0;
  base::Date closed_on;
  base::Money carried, lapsed;
  std::vector<ClosedLine> lines;
};
constexpr auto describe(const ClosedYear*) {
  using base::field;
  return base::record("ClosedYear", field("year", &ClosedYear::year, {"预算年度", "Budget year"}),
                      field("closed_on", &ClosedYear::closed_on, {"结账日期", "Closed on"}),
                      field("carried", &ClosedYear::carried, {"结转合计", "Carried, all together"}),
                      field("lapsed", &ClosedYear::lapsed, {"收回合计", "Lapsed, all together"}),
                      field("lines", &ClosedYear::lines, {"预算项目", "The lines"}));
}
/// budget.propose.
base::Result<Line> propose_line(platform::Work&, const ProposeLine&);
/// What decides whether the year may close.
YearFacts year_facts(platform::Work&, std::int64_t year);
/// How many years running money is carried (预算法 §42), by the row in force on the year's last
/// day.
base::Result<std::int64_t> carries_max(platform::Work&, std::int64_t year);
/// What the close would make of the line today. Nothing is written.
base::Result<Closing> closing_of(platform::Work&, const Line&, std::int64_t carries_max);
/// The line, or the one that carries it on.
base::Result<Line> current(platform::Work&, const LineId&);

/// Money that moves under a reference, on the line or on the one that carries it on.
base::Check move(platform::Work&, const LineId&, Kind, base::Money, const std::string& ref);

/// what waits for the year of a line that is approved takes its place on it.
base::Check take_places(platform::Work&, const LineId&);
/// The later years' lines on which a reference has money, or had, the earliest first.
std::vector<LineId> later_lines(platform::Work&, const std::string& ref);

/// The line that a prepayment is taken from: the first on which so much is committed.
base::Result<LineId> bearer(platform::Work&, const LineId&, base::Money, const std::string& ref);

/// budget.import (import/).
platform::Endpoint import_endpoint();

base::Result<ClosedYear> close_year(platform::Work&, const CloseYear&);

}  // namespace budget
