#pragma once
// The whole product: the modules in the order of the flow. Who may do what is app/policy.h.
#include "app/policy.h"
#include "flow/1_need/need.h"
#include "flow/2_catalogue/catalogue.h"
#include "flow/3_budget/budget.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace app {

/// Every module's manifest, in order.
inline platform::Product product() {
  platform::Product out{{}, kPolicy};
  out.modules.push_back(registry::module());
  out.modules.push_back(need::module());
  out.modules.push_back(catalogue::module());
  out.modules.push_back(budget::module());
  return out;
}

}  // namespace app
