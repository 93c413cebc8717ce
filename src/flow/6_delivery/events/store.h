#pragma once
// SQL texts about who was present. Used by the commands of step 6 alone.
#include "flow/6_delivery/store.h"

namespace delivery::store {

void add_attendance(sql::Db&, const Fact& course, const std::string& account);
/// A live course, of another chain, at which the account was present at that time.
std::optional<Fact> attended(sql::Db&, const std::string& account, const Span&, const FactId& root);

}  // namespace delivery::store
