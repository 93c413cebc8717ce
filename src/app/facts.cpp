#include "app/facts.h"

#include "platform/embedded.h"
#include "platform/migrate.h"
#include "registry/book.h"

namespace app {

registry::RegionNames embedded_regions() {
  const auto regions = registry::Regions::parse(platform::embedded_file("data/regions.csv"));
  ENSURE(bool(regions));
  return regions.value().names();
}

base::Result<registry::Calendar> embedded_calendar() {
  std::vector<registry::CalendarYear> years;
  for (const auto& file : platform::embedded("data/calendar/"))
    years.push_back(TRY(registry::parse_calendar_year(file.text)));
  return registry::Calendar::of(std::move(years));
}

registry::RuleBook embedded_rules() {
  return registry::embedded_rules();
}

base::Result<registry::Calendar> calendar_of(const Place& place) {
  const auto db = sql::connect({place.db, place.district, 1});
  if (platform::is_fresh(*db)) return embedded_calendar();
  return registry::BookKeeper().current(*db).calendar;
}

}  // namespace app
