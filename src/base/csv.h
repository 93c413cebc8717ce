#pragma once
// CSV as RFC 4180 has it: a text as a sheet, and a record as a line. For commands that take a table
// on standard input and answer with one.
#include "base/sheet.h"

namespace base {

/// The cells of a text in UTF-8, by line: "B3" is the second cell of its third line, so a cell
/// holds no line break. A byte-order mark, CRLF and a last line without its end are taken. A line
/// that is no CSV is a fault and an empty row; where that is the first there is no sheet.
Sheet csv_sheet(std::string_view text, SheetFaults&);
/// A line with its end, its cells in quotes where they need them.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace base
