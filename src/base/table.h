#pragma once
// The CSV tables that are part of the program: data/README.md says how they are written.
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// The cells of each row below the header; comments ("#") and blank lines are passed over. The file
/// was checked when the program was built, so a row of another length is a Bug.
std::vector<std::vector<std::string>> table_rows(std::string_view csv, std::size_t cells);

}  // namespace base
