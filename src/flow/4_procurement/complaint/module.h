#pragma once
// The manifest of complaints, for the product.
#include "platform/fwd.h"

namespace procurement {

/// Complaints to finance, and what it decides of them.
platform::Module complaint_module();

}  // namespace procurement
