#pragma once
// The whole policy matrix: rows are operations, columns are roles, cells say how far the role
// reaches. An operation without a row is closed; a row closed to every person is the system's.
#include <algorithm>
#include <array>

#include "app/policy_after.h"
#include "app/policy_before.h"

namespace app {

inline constexpr auto kPolicy = [] {
  std::array<platform::PolicyRow, std::size(kPolicyBefore) + std::size(kPolicyAfter)> all{};
  const auto rest = std::ranges::copy(kPolicyBefore, all.begin()).out;
  std::ranges::copy(kPolicyAfter, rest);
  return all;
}();

}  // namespace app
