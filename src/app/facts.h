#pragma once
// The registry's facts as they are built into the program, for commands that need no database.
#include "app/runtime.h"
#include "registry/calendar.h"
#include "registry/codes.h"

namespace app {

registry::RegionNames embedded_regions();
base::Result<registry::Calendar> embedded_calendar();
/// With the further years that this database has loaded.
base::Result<registry::Calendar> calendar_of(const Place&);

}  // namespace app
