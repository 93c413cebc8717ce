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

Failed after_failure(std::int64_t fails_before, std::int64_t locks_before, const Brake& brake) {
  const std::int64_t fails = fails_before + 1;
  if (fails < brake.fails_most) return {fails, locks_before, 0};
  std::int64_t minutes = brake.minutes;
  for (std::int64_t i = 0; i < locks_before && minutes < brake.minutes_max; ++i)
    minutes *= brake.growth;
  return {0, locks_before + 1, std::min(minutes, brake.minutes_max)};
}

namespace {

std::int64_t characters(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

std::int64_t kinds(std::string_view text) {
  bool small = false, capital = false, digit = false, other = false;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z')
      small = true;
    else if (c >= 'A' && c <= 'Z')
      capital = true;
    else if (c >= '0' && c <= '9')
      digit = true;
    else
      other = true;
  }
  return std::int64_t(small) + std::int64_t(capital) + std::int64_t(digit) + std::int64_t(other);
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = char(c + 32);
  return out;
}

}  // namespace

Check check_password(std::string_view password, std::string_view login, const PasswordRule& rule,
                     std::string_view field) {
  base::Error weak = base::refuse(kWeakPassword);
  const auto fault = [&](std::string zh, std::string en) {
    weak.problems.push_back({std::string(field), std::move(zh), std::move(en)});
  };
  if (characters(password) < rule.passphrase_min && kinds(password) < rule.kinds_min)
    fault("须含大写字母、小写字母、数字、其他字符中的至少 " + std::to_string(rule.kinds_min) +
              " 类,或达到 " + std::to_string(rule.passphrase_min) + " 个字符",
          "must hold " + std::to_string(rule.kinds_min) +
              " of: capitals, small letters, digits, other characters; or have " +
              std::to_string(rule.passphrase_min) + " characters");
  if (!login.empty() && lower(password).find(lower(login)) != std::string::npos)
    fault("不得含有登录名", "must not hold the login");
  std::string different(password);
  std::sort(different.begin(), different.end());
  different.erase(std::unique(different.begin(), different.end()), different.end());
  if (std::int64_t(different.size()) < rule.different_min)
    fault("不同的字符太少", "has too few different characters");
  if (weak.problems.empty()) return Done{};
  return weak;
}

}  // namespace registry
