#include "policy/coverage.h"

#include <algorithm>

namespace policy {

using platform::Reach;
using platform::Role;

std::string word(Role role) {
  return base::Codec<Role>::text(role);
}

Reach cell_of(const platform::PolicyRow& row, Role role) {
  platform::Actor actor;
  actor.role = role;
  return platform::reach_of(&row, actor);
}

std::vector<std::string> Coverage::mismatches() const {
  std::vector<std::string> out;
  for (const auto& m : product_.modules)
    for (const auto& e : m.endpoints)
      if (platform::policy_row(product_.policy, e.name) == nullptr)
        out.push_back(std::string(e.name) + " has no row in the matrix");
  for (const auto& row : product_.policy)
    if (product_.find(row.operation) == nullptr)
      out.push_back(std::string(row.operation) + " is a row of no operation");
  return out;
}

std::vector<std::string> Coverage::uncovered() {
  std::vector<std::string> out;
  for (const auto& row : product_.policy) {
    const auto& cells = cells_[std::string(row.operation)];
    std::string open, closed;
    bool any = false;
    for (std::size_t i = 0; i <= platform::kRoleColumns; ++i) {
      const bool allowed = cell_of(row, Role(i)) != Reach::no;
      any |= allowed && cells[i].succeeded;
      if (allowed && !cells[i].succeeded) open += " " + word(Role(i));
      if (!allowed && Role(i) != Role::system && !cells[i].refused) closed += " " + word(Role(i));
    }
    std::string line;
    if (!any) line += "; nobody was seen to do it";
    if (any && !open.empty()) line += "; not seen to succeed:" + open;
    if (any && !closed.empty()) line += "; not seen refused:" + closed;
    if (!line.empty()) out.push_back(std::string(row.operation) + line);
  }
  return out;
}

std::size_t Coverage::covered() const {
  std::size_t n = 0;
  for (const auto& [operation, cells] : cells_)
    n += std::size_t(std::count_if(cells.begin(), cells.end(),
                                   [](const Cell& c) { return c.succeeded || c.refused; }));
  return n;
}

}  // namespace policy
