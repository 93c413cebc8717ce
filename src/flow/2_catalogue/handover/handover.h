#pragma once
// Handing over (C-01): what a department stops doing itself once an item buys it, which posts and
// what money that frees, and whether it was done. For the whole step.
#include <string>

#include "flow/2_catalogue/catalogue.h"

namespace catalogue {

struct Handover {
  HandoverId id;
  ItemId item;
  std::string title;  // the item's, as it reads today
  DutyId duty_id;
  std::string owner_org, area;
  base::Date stops_on;
  std::int64_t posts_freed = 0;
  base::Money money_freed;          // a year
  std::string posts_go, people_go;  // where to
  HandoverState state = HandoverState::planned;
  std::optional<base::Date> done_on;
  std::string evidence, confirmed_by;
  std::string author;
  base::Date planned_on;
  std::int64_t version = 1;
};

}  // namespace catalogue
