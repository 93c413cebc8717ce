#pragma once
// Truths: no table names what is not there. For this folder's manifest.
#include <vector>

#include "platform/sql.h"

namespace oversight {

std::vector<sql::Query> references();

}  // namespace oversight
