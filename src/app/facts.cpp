#include "app/facts.h"

#include "app/play_text.h"
#include "platform/embedded.h"

namespace app {

registry::RegionNames embedded_regions() {
  std::string fault;
  const auto rows = read_table(platform::embedded_file("data/regions.csv"), fault);
  ENSURE(rows.has_value());
  registry::RegionNames out;
  for (const auto& row : *rows)
    out.emplace(row.at("code"), row.at("name"));
  return out;
}

base::Result<registry::Calendar> embedded_calendar() {
  std::vector<registry::CalendarYear> years;
  for (const auto& file : platform::embedded("data/calendar/"))
    years.push_back(TRY(registry::parse_calendar_year(file.text)));
  return registry::Calendar::of(std::move(years));
}

base::Result<registry::Calendar> calendar_of(const Place&) {
  return embedded_calendar();
}

}  // namespace app
