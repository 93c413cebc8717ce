#pragma once
// Brings a database to the program's schema. Applied migrations are never edited: their hashes are
// kept and compared.
#include "platform/sql.h"

namespace platform {

/// Applies what is missing, each in its own transaction. Throws sql::Unavailable or base::Bug when
/// the database was made by a newer or different program.
void migrate(sql::Db&, base::Instant now);
/// Whether the database holds anything at all.
bool is_fresh(sql::Db&);
struct AppliedMigration {
  std::string name, hash;
};
std::vector<AppliedMigration> applied_migrations(sql::Db&);

}  // namespace platform
