#pragma once
// Bare loops on the bare engines: the rows that the server wrote, in the same commits, by
// statements prepared once, and nothing else.
#include "rows.h"

namespace bench {

struct Rate {
  std::size_t commands = 0;
  double seconds = 0;
  double per_second() const { return seconds > 0 ? double(commands) / seconds : 0; }
};

/// The settings that decide what a commit costs, as the connection has them.
std::string settings(sql::Db&);

/// One connection, with the settings of the product's: throws when they differ.
Rate bare_sqlite(const std::string& path, const std::string& settings, const Written&);

/// How the bare loop speaks to PostgreSQL.
enum class Speech {
  plain,      // one connection, waiting for each statement
  pipelined,  // one connection, the statements of a commit sent together
  two         // as the server: one pipelined connection for commands, one that seals after it
};
Rate bare_postgres(const std::string& url, const Written&, Speech);

}  // namespace bench
