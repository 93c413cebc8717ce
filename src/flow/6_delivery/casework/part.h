#pragma once
// What casework adds to the manifest of step 6.
#include "platform/module.h"

namespace delivery {

void add_casework(platform::Module&);

}  // namespace delivery
