#include "registry/suppliers/services.h"

#include "base/result.h"
#include "base/table.h"
#include "platform/embedded.h"

namespace supplier {
namespace {

constexpr std::string_view kFile = "data/services.csv";
constexpr std::size_t kCells = 5;

/// Checked when the program was built: a row that cannot be read is a bug.
std::vector<Service> read() {
  std::vector<Service> out;
  for (const auto& cells : base::table_rows(platform::embedded_file(kFile), kCells)) {
    const auto from = base::Date::parse(cells[3]);
    ENSURE(from.has_value());
    out.push_back({cells[0], cells[1], cells[2], *from, cells[4]});
  }
  ENSURE(!out.empty());
  return out;
}

const std::vector<Service>& all() {
  static const std::vector<Service> kAll = read();
  return kAll;
}

}  // namespace

std::vector<Service> services(base::Date on) {
  std::vector<Service> out;
  for (const auto& one : all())
    if (one.valid_from <= on) out.push_back(one);
  return out;
}

Service service_called(std::string_view word) {
  for (const auto& one : all())
    if (one.word == word) return one;
  return {std::string(word), std::string(word), std::string(word), {}, ""};
}

}  // namespace supplier
