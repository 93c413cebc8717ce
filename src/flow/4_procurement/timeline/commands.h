#pragma once
// The operation that shows a purchase's line of time.
#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/timeline/timeline.h"

namespace procurement::timeline {

base::Result<Line> show(Work&, const Ref&);

}  // namespace procurement::timeline
