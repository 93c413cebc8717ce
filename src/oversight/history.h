#pragma once
// What happened to an item: which operations, when, by which role and organisation. For this
// folder's manifest.
#include <string>
#include <vector>

#include "platform/module.h"

namespace oversight {

struct Happened {
  std::int64_t seq = 0;
  base::Instant at;
  std::string operation, role, org;
};
constexpr auto describe(const Happened*) {
  using base::field;
  using H = Happened;
  return base::record("Happened", field("seq", &H::seq, {"序号", "Number in the journal"}),
                      field("at", &H::at, {"时刻", "When"}),
                      field("operation", &H::operation, {"事项", "What was done"}),
                      field("role", &H::role, {"角色", "By which role"}),
                      field("org", &H::org, {"单位", "Of which organisation"}));
}

namespace store {
/// What was done to it after that number, the oldest first; `org` is the party's id.
std::vector<Happened> happened(sql::Db&, const std::string& subject, std::int64_t after,
                               std::int64_t most);
}  // namespace store

std::vector<platform::Endpoint> history_endpoints();

}  // namespace oversight
