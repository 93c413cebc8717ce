#pragma once
// What a service costs and what looks wrong in it (S-05). Pure.
#include "flow/3_budget/cost/cost.h"
#include "registry/rules.h"

namespace budget {

// clang-format off
inline constexpr base::Refusal
    kNoCostModel{"cost_model.not_found", base::Kind::not_found,
        {"没有找到这份成本测算;请核对编号。", "There is no such cost model: check its identity."}},
    kBadCost{"cost_model.bad_input", base::Kind::invalid,
        {"成本测算填写有误,请按各项提示改正。", "The cost model is wrong: correct each as its note says."}},
    kCostTarget{"cost_model.one_target", base::Kind::invalid,
        {"成本测算须写明一个目录事项或一个预算项目,不能两个都写或都不写。",
         "A cost model is of one catalogue item or of one line: name one of them, not both and not neither."}};
// clang-format on

/// What the rows say for the area on the day.
struct CostLaw {
  std::optional<registry::Rule> minimum_wage;  // S-05.minimum_wage
  std::optional<registry::Rule> price_floor;   // S-05.price_floor_ratio
  std::vector<registry::Rule> anchors;         // S-04
};
/// Every fault at once. Each amount is rounded half up to the fen once; what is compared is exact.
base::Result<Cost> computed(const CostInput&, const CostLaw&);

}  // namespace budget
