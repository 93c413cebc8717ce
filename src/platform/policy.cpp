#include "platform/policy.h"

#include <algorithm>

namespace platform {

std::string region_prefix(std::string_view code) {
  if (code.size() != 12) return std::string(code);
  constexpr std::array<std::size_t, 4> kLevels{2, 4, 6, 9};
  for (const std::size_t n : kLevels)
    if (code.find_first_not_of('0', n) == code.npos) return std::string(code.substr(0, n));
  return std::string(code);
}

const PolicyRow* policy_row(std::span<const PolicyRow> rows, std::string_view operation) {
  const auto at = std::find_if(rows.begin(), rows.end(),
                               [&](const auto& r) { return r.operation == operation; });
  return at == rows.end() ? nullptr : &*at;
}

Reach reach_of(const PolicyRow* row, const Actor& actor) {
  if (row == nullptr) return Reach::no;  // An operation without a row is closed to everyone.
  if (actor.role == Role::system) {
    const bool closed =
        std::all_of(row->reach.begin(), row->reach.end(), [](Reach r) { return r == Reach::no; });
    return closed ? Reach::all : Reach::no;
  }
  return row->reach[std::size_t(actor.role)];
}

bool reaches(Reach reach, const Actor& actor, const Subject& s) {
  const bool owns = !actor.org.empty() && actor.org == s.owner_org;
  const bool takes_part =
      owns || (!actor.org.empty() &&
               std::find(s.parties.begin(), s.parties.end(), actor.org) != s.parties.end());
  switch (reach) {
    case Reach::no:
      return false;
    case Reach::self:
      return !s.person.empty() && (s.person == actor.account || s.person == actor.person);
    case Reach::own:
      return owns;
    case Reach::party:
      return takes_part;
    case Reach::area:
      return !actor.area.empty() && s.area.starts_with(region_prefix(actor.area));
    case Reach::published:
      return s.published || takes_part;
    case Reach::all:
      return true;
  }
  return false;
}

}  // namespace platform
