#pragma once
// Who of an organisation's staff is a registered social worker (S-03). Any step may ask.
#include "registry/suppliers/supplier.h"

namespace registry {

/// The person is on the party's list of staff with a registration that is valid on that day.
base::Result<bool> is_registered_staff(platform::Work&, const std::string& party,
                                       const std::string& person, base::Date on);

}  // namespace registry
