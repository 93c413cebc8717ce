#pragma once
// Who is behind a session cookie. The registry keeps the sessions; the HTTP side asks through this.
#include <optional>
#include <string>
#include <string_view>

#include "platform/policy.h"
#include "platform/sql.h"

namespace platform {

struct Session {
  Actor actor;
  std::string csrf;  // what a form or a script must send back to prove that it is of our pages
};

class SessionSource {
 public:
  virtual ~SessionSource() = default;
  /// Nothing when the token is unknown, ended, too old, or its account is closed. Called outside a
  /// transaction, by several threads at a time, each with its own connection.
  virtual std::optional<Session> find(sql::Db&, std::string_view token, base::Instant now) = 0;
};

}  // namespace platform
