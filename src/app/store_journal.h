#pragma once
// Whether anything ever happened in a database, and when last. For the command line.
#include "base/date.h"
#include "platform/sql.h"

namespace app {

/// Whether the journal has an entry.
bool journal_holds_anything(sql::Db&);
/// When the latest entry was made; 1970 where there is none.
base::Instant journal_latest(sql::Db&);

}  // namespace app
