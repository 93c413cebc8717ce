#pragma once
// The account behind a login. For play and the command line; over HTTP a session tells.
#include <optional>
#include <string>

#include "platform/policy.h"
#include "platform/sql.h"

namespace app {

/// As it stands now: a closed account acts as the public does. Nothing when there is no such login.
std::optional<platform::Actor> find_actor(sql::Db&, const std::string& login);

}  // namespace app
