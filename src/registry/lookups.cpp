// The law by key and day, for the district that the database is for.
#include "platform/module.h"
#include "registry/registry.h"

namespace registry {

using base::Date;
using base::Result;
using platform::Work;

Result<Rule> rule(const Work& work, std::string_view key, Date on) {
  return work.book.rules.find(key, work.book.area, on);
}

Result<std::int64_t> rule_count(const Work& work, std::string_view key, Date on) {
  return TRY(rule(work, key, on)).as_count();
}

Result<base::Exact> rule_exact(const Work& work, std::string_view key, Date on) {
  const Rule row = TRY(rule(work, key, on));
  return shape_of(row.unit) == Shape::share ? row.as_percent() : row.as_exact();
}

Result<base::Money> rule_money(const Work& work, std::string_view key, Date on) {
  return TRY(rule(work, key, on)).as_money();
}

Result<Deadline> latest_by(const Work& work, std::string_view key, Date start) {
  return latest(work.book.calendar, start, TRY(rule(work, key, start)).as_offset());
}

Result<Deadline> earliest_by(const Work& work, std::string_view key, Date start) {
  return earliest(work.book.calendar, start, TRY(rule(work, key, start)).as_offset());
}

Result<Date> latest_day(const Work& work, std::string_view key, Date start) {
  return TRY(latest_by(work, key, start)).day;
}

Result<Date> earliest_day(const Work& work, std::string_view key, Date start) {
  return TRY(earliest_by(work, key, start)).day;
}

}  // namespace registry
