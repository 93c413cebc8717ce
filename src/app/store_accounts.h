#pragma once
// The account behind a login, and whether anything ever happened. For play and the command line.
#include <optional>
#include <string>

#include "platform/policy.h"
#include "platform/sql.h"

namespace app {

/// As it stands now: a closed account acts as the public does. Nothing when there is no such login.
std::optional<platform::Actor> find_actor(sql::Db&, const std::string& login);

/// Whether the journal has an entry.
bool journal_holds_anything(sql::Db&);

}  // namespace app
