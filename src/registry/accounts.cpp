#include "registry/accounts.h"

#include <algorithm>

namespace registry {

using base::Check;
using base::Done;
using platform::Role;

bool is_administrator(Role role) {
  return role == Role::sysadmin || role == Role::secadmin || role == Role::auditadmin;
}

bool acts_for_a_body(Role role) {
  switch (role) {
    case Role::worker:
    case Role::supervisor:
    case Role::provider_manager:
    case Role::purchaser:
    case Role::purchaser_head:
    case Role::finance:
      return true;
    default:
      return false;
  }
}

Check check_login(std::string_view login) {
  constexpr std::size_t kShortest = 2;
  constexpr std::size_t kLongest = 40;
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const bool good =
      login.size() >= kShortest && login.size() <= kLongest && letter(login[0]) &&
      std::all_of(login.begin(), login.end(), [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
      });
  if (good && login != "public" && login != "system") return Done{};
  base::Error wrong = base::refuse(kBadLogin);
  wrong.problems.push_back(
      {"login", std::string(kBadLogin.says.zh), std::string(kBadLogin.says.en)});
  return wrong;
}

Check check_role(Role role) {
  if (role == Role::anyone || role == Role::system)
    return base::refuse(kNotARole, base::Codec<Role>::text(role));
  return Done{};
}

Check check_separation(std::span<const Role> held, Role wanted, std::int64_t most) {
  if (!is_administrator(wanted)) return Done{};
  std::vector<Role> roles{wanted};
  for (const Role role : held)
    if (is_administrator(role) && std::find(roles.begin(), roles.end(), role) == roles.end())
      roles.push_back(role);
  if (std::int64_t(roles.size()) > most)
    return base::refuse(kAdminsSeparated, base::Codec<Role>::text(roles[1]));
  return Done{};
}

Failed after_failure(std::int64_t fails_before, std::int64_t most) {
  const std::int64_t fails = fails_before + 1;
  return fails >= most ? Failed{0, true} : Failed{fails, false};
}

}  // namespace registry
