#include "base/drawn.h"

#include <algorithm>

namespace base {

std::vector<Drawn> drawn(std::string_view seed, std::vector<std::string> ids, std::int64_t take,
                         const HashOf& hash) {
  std::vector<Drawn> out;
  for (auto& id : ids) {
    std::string of = hash(std::string(seed) + ":" + id);
    out.push_back({std::move(id), std::move(of)});
  }
  std::ranges::sort(out, [](const Drawn& a, const Drawn& b) { return a.hash < b.hash; });
  if (std::int64_t(out.size()) > take) out.resize(std::size_t(take));
  return out;
}

}  // namespace base
