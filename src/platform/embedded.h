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
/// Every embedded file whose name begins with `prefix`, by name.
std::vector<Embedded> embedded(std::string_view prefix);
/// One file; a missing one is a bug of the build.
std::string_view embedded_file(std::string_view name);

}  // namespace platform
