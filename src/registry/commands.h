#pragma once
// The parts of the registry's manifest, one a noun, and what its commands share.
#include "platform/module.h"
#include "registry/registry.h"

namespace registry {

struct Part {
  std::vector<platform::Endpoint> endpoints;
  std::vector<const base::Refusal*> refusals = {};
  std::vector<base::Lifecycle> lifecycles = {};
};
Part law_part();       // regions, rules, the calendar
Part party_part();     // bodies
Part person_part();    // people
Part account_part();   // accounts (SE-2)
Part identity_part();  // signing in and out
Part journal_part();   // the journal, for auditors
Part sheet_part();     // spreadsheets on their way in
Part code_part();      // tables of codes

/// region.unknown, naming the field, unless there is such a division today.
base::Check need_region(const platform::Work&, std::string_view field, const std::string& code);

/// The person of that number, registered for `owner` unless somebody did so before; either way
/// `owner` may look at it from now on. Refused when the number bears another name.
base::Result<std::string> keep_person(platform::Work&, const std::string& id_number,
                                      std::string_view name, const std::string& area,
                                      const std::string& owner);

/// How long a password may be; what else it must be is check_password's.
inline constexpr base::Limit kPassword{12, 200};
/// By the rules of the day.
base::Check check_password(const platform::Work&, std::string_view password, std::string_view login,
                           std::string_view field);

/// A list's page.
inline constexpr std::int64_t kPage = 100;

}  // namespace registry
