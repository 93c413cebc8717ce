#pragma once
// The whole product: the modules in the order of the flow. Who may do what is app/policy.h.
#include "app/policy.h"
#include "platform/execute.h"

namespace app {

/// Every module's manifest, in order.
inline platform::Product product() {
  platform::Product out{{}, kPolicy};
  return out;
}

}  // namespace app
