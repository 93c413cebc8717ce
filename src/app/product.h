#pragma once
// The whole product: the modules in the order of the flow. Who may do what is app/policy.h.
#include "app/policy.h"
#include "flow/1_need/need.h"
#include "flow/2_catalogue/catalogue.h"
#include "flow/3_budget/budget.h"
#include "flow/4_procurement/procurement.h"
#include "flow/5_contract/contract.h"
#include "flow/6_delivery/delivery.h"
#include "flow/7_assessment/assessment.h"
#include "flow/8_payment/payment.h"
#include "flow/9_disclosure/disclosure.h"
#include "oversight/oversight.h"
#include "platform/execute.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement {
/// Complaints to finance, and what it decides of them (4_procurement/complaint/).
platform::Module complaint_module();
}  // namespace procurement

namespace app {

/// Every module's manifest, in order.
inline platform::Product product() {
  platform::Product out{{}, kPolicy};
  for (auto module : {registry::module,
                      registry::supplier_module,
                      need::module,
                      need::help_module,
                      catalogue::duty_module,
                      catalogue::module,
                      catalogue::edition_module,
                      catalogue::consultation_module,
                      catalogue::code_module,
                      catalogue::handover_module,
                      budget::module,
                      budget::book_module,
                      budget::adjustment_module,
                      budget::stage_module,
                      budget::prepayment_module,
                      budget::plan_module,
                      budget::cost_module,
                      procurement::incubation_module,
                      procurement::fair_module,
                      procurement::expert_module,
                      procurement::complaint_module,
                      procurement::module,
                      contract::module,
                      contract::supplement_module,
                      contract::version_module,
                      contract::check_module,
                      contract::subcontract_module,
                      contract::ending_module,
                      delivery::module,
                      assessment::module,
                      payment::module,
                      disclosure::module,
                      oversight::module})
    out.modules.push_back(module());
  return out;
}

}  // namespace app
