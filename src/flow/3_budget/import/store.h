#pragma once
// What the taking in of a list asks of the tables: departments by their codes, lines by their
// names.
#include "flow/3_budget/import/rules.h"
#include "platform/sql.h"

namespace budget::import_store {

/// For each row: its department, and whether the year has such a line.
std::vector<RowFacts> facts(sql::Db&, const std::vector<FinanceRow>&, std::int64_t year);

}  // namespace budget::import_store
