#include "flow/2_catalogue/views.h"

#include "platform/execute.h"

namespace catalogue {
namespace {

bool oversees(platform::Role role) {
  using enum platform::Role;
  return role == finance || role == expert || role == evaluator || role == auditor ||
         role == platform::Role::system;
}

}  // namespace

bool may_look_inside(const platform::Work& work, const std::string& owner_org) {
  const auto& actor = work.actor;
  return oversees(actor.role) || (!actor.org.empty() && actor.org == owner_org);
}

ItemShown item_shown(const platform::Work& work, Item item) {
  ItemShown out;
  if (item.handover)
    out.handing_over =
        HandoverShown{item.handover->stops_on, item.handover->done_on, item.handover->state};
  if (may_look_inside(work, item.owner_org)) out.inside = ItemInside{item};
  static_cast<Item&>(out) = std::move(item);
  return out;
}

}  // namespace catalogue
