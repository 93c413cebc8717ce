#pragma once
// Text that a sheet of paper or of a table can hold: whatever people wrote, without what would
// break it or make it lie. Used by src/paper/ and by whoever fills it.
#include <string>
#include <string_view>

namespace paper {

/// Control characters, noncharacters and what is no UTF-8 become U+FFFD; so do the marks that turn
/// the direction of writing, with which an amount could be made to read backwards. Line ends and
/// tabs stay.
std::string printable(std::string_view);
/// At most so many characters, "…" where some were cut off.
std::string cut(std::string text, std::size_t characters_max);
/// Half a Chinese character each: "a" is 1 wide, "中" 2. For the widths of columns.
std::size_t columns_wide(std::string_view);

}  // namespace paper
