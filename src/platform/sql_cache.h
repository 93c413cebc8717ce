#pragma once
// Prepared statements by their text. For the two drivers alone.
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sql {

/// For the drivers: prepared statements by what they say, since a text that was made for one use
/// may stand where another stood before.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};
template <class Statement>
using Statements = std::unordered_map<std::string, Statement, TextHash, std::equal_to<>>;

}  // namespace sql
