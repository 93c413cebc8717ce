#pragma once
// The registry's facts as they are built into the program, for commands that need no database.
#include "app/runtime.h"
#include "registry/calendar.h"
#include "registry/codes.h"
#include "registry/rules.h"

namespace app {

registry::RegionNames embedded_regions();
base::Result<registry::Calendar> embedded_calendar();
registry::RuleBook embedded_rules();
/// With the further years that this database has loaded.
base::Result<registry::Calendar> calendar_of(const Place&);

}  // namespace app
