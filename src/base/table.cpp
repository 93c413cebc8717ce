#include "base/table.h"

#include <utility>

#include "base/result.h"
#include "base/text.h"

namespace base {

std::vector<std::vector<std::string>> table_rows(std::string_view csv, std::size_t cells) {
  std::vector<std::vector<std::string>> out;
  bool header = true;
  for (const auto& line : split(csv, '\n')) {
    if (line.empty() || line.starts_with("#")) continue;
    if (std::exchange(header, false)) continue;
    auto row = csv_cells(line);
    ENSURE(row && row->size() == cells);
    out.push_back(*std::move(row));
  }
  return out;
}

}  // namespace base
