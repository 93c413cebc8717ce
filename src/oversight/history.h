#pragma once
// What happened to an item: which operations, when, by which role and organisation. For this
// folder's manifest.
#include <string>
#include <vector>

#include "platform/module.h"

namespace oversight {

struct Happened {
  std::string id;  // of the entry; its number in the journal would tell how much happened besides
  base::Instant at;
  std::string operation, role, org;
};
constexpr auto describe(const Happened*) {
  using base::field;
  using H = Happened;
  return base::record("Happened", field("id", &H::id, {"记录编号", "The entry"}),
                      field("at", &H::at, {"时刻", "When"}),
                      field("operation", &H::operation, {"事项", "What was done"}),
                      field("role", &H::role, {"角色", "By which role"}),
                      field("org", &H::org, {"单位", "Of which organisation"}));
}

namespace store {
/// What was done to it after that entry ("": from the first on), the oldest first; `org` is the
/// party's id.
std::vector<Happened> happened(sql::Db&, const std::string& subject, const std::string& after,
                               std::int64_t most);
}  // namespace store

std::vector<platform::Endpoint> history_endpoints();

}  // namespace oversight
