#pragma once
// Whether anything ever happened in a database. For the command line.
#include "platform/sql.h"

namespace app {

/// Whether the journal has an entry.
bool journal_holds_anything(sql::Db&);

}  // namespace app
