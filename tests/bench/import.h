#pragma once
// An inventory of a hundred thousand duties taken in from a sheet, beside the same rows written by
// the driver alone.
#include <string>

#include "platform/sql.h"

namespace bench {

struct Import {
  double rows_per_s = 0;       // from the first piece to the answer
  double bare_rows_per_s = 0;  // one transaction, the same statement and rows, nothing else
};
/// Throws when it is refused, or a row is missing, or the truths do not hold afterwards.
Import import_duties(sql::Engine, std::int64_t rows);

}  // namespace bench
