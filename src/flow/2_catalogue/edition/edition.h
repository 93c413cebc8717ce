#pragma once
// Editions of a department's catalogue: every publication, replacement or withdrawal makes the
// next, and any two can be held against each other. For the whole step.
#include <boost/describe.hpp>
#include <string>

#include "flow/2_catalogue/catalogue.h"

namespace catalogue {

enum class EditionChange { added, replaced, taken_out };
BOOST_DESCRIBE_ENUM(EditionChange, added, replaced, taken_out)

struct Edition {
  std::string department;
  std::int64_t number = 0;
  base::Date day;
  EditionChange change = EditionChange::added;
  ItemId item;
  std::optional<ItemId> former;  // what it replaced
  std::string title;
};

}  // namespace catalogue
