#pragma once
// What the two command files of the experts share.
#include "flow/4_procurement/experts/rules.h"
#include "flow/4_procurement/experts/store.h"

namespace procurement::experts {

using platform::Subject, platform::Work;

/// expert.not_found when there is none.
base::Result<Expert> get_expert(Work&, const ExpertId&);
/// expert.unknown_specialty.
base::Check known_specialties(Work&, const std::vector<std::string>&);

/// Of the draw; they lie among the purchase's own operations, by whose states they go.
std::vector<platform::Endpoint> draw_endpoints();
std::vector<const base::Refusal*> draw_refusals();

}  // namespace procurement::experts
