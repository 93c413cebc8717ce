#pragma once
// The files built into the program: migrations, rule rows, calendars, the demo district, page
// templates. Names are paths in the repository, such as "data/regions.csv".
#include <string_view>
#include <vector>

namespace platform {

struct Embedded {
  std::string_view name;
  std::string_view text;
};
/// A row of a table that cmake/embed.cmake writes; the last has no name.
struct EmbeddedRow {
  const char* name;
  const char* from;
  const char* to;
};
/// All of a table, by name. For tables that only one program carries, such as the web app's.
std::vector<Embedded> embedded_in(const EmbeddedRow* table);
/// Every embedded file whose name begins with `prefix`, by name.
std::vector<Embedded> embedded(std::string_view prefix);
/// One file; a missing one is a bug of the build.
std::string_view embedded_file(std::string_view name);

}  // namespace platform
