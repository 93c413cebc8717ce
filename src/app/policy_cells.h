#pragma once
// How far a role reaches, in the short words of the policy matrix.
#include "platform/policy.h"

namespace app {

using enum platform::Reach;
inline constexpr auto kNo = no, kSf = self, kOw = own, kPa = party, kAr = area, kPu = published,
                      kAl = all;

inline constexpr std::array<platform::Reach, platform::kRoleColumns> kSystemOnly{};
inline constexpr auto kEveryone = [] {
  std::array<platform::Reach, platform::kRoleColumns> open{};
  open.fill(all);
  return open;
}();

}  // namespace app
