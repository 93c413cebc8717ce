#pragma once
// What was read of a spreadsheet, sent in pieces, waiting for a step to take it in. For the
// operations that import: duties (2_catalogue), lines of the budget (3_budget).
#include "base/sheet.h"
#include "platform/module.h"

namespace registry {

enum class SheetPurpose { duties, budget_lines };
BOOST_DESCRIBE_ENUM(SheetPurpose, duties, budget_lines)

/// The whole of a sheet that the caller's account sent for this purpose. It is used up with it: its
/// cells are gone once the command has succeeded, and still there when it refuses. `used_for` says
/// what was made of it, for people to read. sheet.not_found, .not_whole, .other_purpose, .over.
base::Result<base::Sheet> take_sheet(platform::Work&, const std::string& sheet_id, SheetPurpose,
                                     const std::string& used_for);

/// The operation takes in a sheet whose rows are these: its description tells the columns.
template <base::Described Row>
platform::Endpoint with_sheet(platform::Endpoint e) {
  e.in["x-sheet"] = base::schema<Row>();
  return e;
}

}  // namespace registry
