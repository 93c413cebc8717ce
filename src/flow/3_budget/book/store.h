#pragma once
// Every SQL text that reads the book as a whole.
#include "flow/3_budget/book/book.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget::book_store {

/// The approved lines of the year that the caller reaches, as their balances stand now.
std::vector<BookRow> now(platform::Work&, std::int64_t year);
/// The same on a past day, from the movements up to it.
std::vector<BookRow> on(platform::Work&, std::int64_t year, base::Date day);
std::vector<SummaryRow> summary(sql::Db&, std::int64_t year);
/// One line on a past day, from its movements up to it.
Balance balance_at(sql::Db&, const LineId&, base::Date day);
/// Lines of the year that are not closed and that the caller reaches.
std::vector<LineId> open_lines(platform::Work&, std::int64_t year);
/// Adjustments of the line, from or to it, that nobody has decided.
std::int64_t adjustments_open(sql::Db&, const LineId&);

}  // namespace budget::book_store
