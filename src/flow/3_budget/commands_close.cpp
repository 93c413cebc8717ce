// The year's close: what is committed or reserved is carried, the rest lapses; what was waiting for
// a decision ends with its year.
#include "flow/3_budget/adjustment/rules.h"
#include "flow/3_budget/adjustment/store.h"
#include "flow/3_budget/commands.h"
#include "flow/3_budget/stage/rules.h"
#include "flow/3_budget/stage/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace budget {

using base::Check, base::Result, platform::Work;

YearFacts year_facts(Work& work, std::int64_t year) {
  return {store::is_closed(work.db, year), store::is_closed(work.db, year + 1),
          store::earliest_open_before(work.db, year)};
}

Result<std::int64_t> carries_max(Work& work, std::int64_t year) {
  const base::Date last_day(int(year), 12, 31);
  return TRY(registry::rule(work, "A-09.carry_years_max", last_day)).as_offset().n;
}

Result<Closing> closing_of(Work& work, const Line& line, std::int64_t most) {
  const LineBody& body = line;
  OpenLine open{body, line.balance.available, line.balance.held, store::refs(work.db, line.id), 0};
  for (std::optional<LineId> at = line.carried_from; at; ++open.carried_times)
    at = TRY(get_line(work, *at)).carried_from;
  return closed(open, work.fresh_id<LineId>("lin"), {work.actor.account, work.today, most});
}

namespace {

Check end_stages(Work& work, const LineId& line) {
  for (const Stage& s : stage_store::of_line(work.db, line)) {
    if (s.state == StageState::opened) continue;
    if (!stage_store::save(work.db, TRY(lapsed(s, work.today))))
      return base::refuse(platform::kStale);
  }
  return base::Done{};
}

Check end_adjustments(Work& work, std::int64_t year) {
  for (const Adjustment& a : adjustment_store::open_in(work.db, year))
    if (!adjustment_store::save(work.db, TRY(adjustment_lapsed(a, work.today))))
      return base::refuse(platform::kStale);
  return base::Done{};
}

Result<ClosedLine> close_line(Work& work, const Closing& c) {
  for (const Move& m : c.moves)
    ENSURE(store::post(work, c.line.id, m));
  if (!store::save(work.db, c.line)) return base::refuse(platform::kStale);
  TRY(end_stages(work, c.line.id));
  if (c.next) {
    store::insert(work.db, *c.next);
    for (const Move& m : c.next_moves)
      ENSURE(store::post(work, c.next->id, m));
  }
  return ClosedLine{c.line.id, c.line.title, c.carried, c.lapsed, c.surplus, c.line.carried_to};
}

}  // namespace

Result<ClosedYear> close_year(Work& work, const CloseYear& in) {
  TRY(may_close(in.year, year_facts(work, in.year), work.today));
  const auto most = TRY(carries_max(work, in.year));
  ClosedYear out{in.year, work.today, {}, {}, {}};
  TRY(end_adjustments(work, in.year));
  std::vector<Closing> closings;
  for (const Line& line : store::open_lines(work.db, in.year))
    closings.push_back(TRY(closing_of(work, line, most)));
  TRY(may_lapse(closings));
  for (const Closing& closing : closings) {
    out.lines.push_back(TRY(close_line(work, closing)));
    out.carried += out.lines.back().carried;
    out.lapsed += out.lines.back().lapsed;
  }
  store::close(work, in.year);
  return out;
}

}  // namespace budget
