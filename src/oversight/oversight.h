#pragma once
// Oversight reads everything through the steps' faces and writes nothing of the flow.
#include "platform/fwd.h"

namespace oversight {

platform::Module module();

}  // namespace oversight
