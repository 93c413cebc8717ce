#pragma once
// Text rules shared by every codec: what text we accept, and how it is cut and padded.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Well-formed UTF-8 without surrogates, overlong forms or U+0000 (PostgreSQL cannot hold it).
bool valid_text(std::string_view);
/// Code points; the argument is valid UTF-8.
std::size_t text_length(std::string_view);
/// Holds a line break, a tab or another control character.
bool has_control(std::string_view);
std::vector<std::string> split(std::string_view, char at);
std::string_view trimmed(std::string_view);
/// One CSV line (RFC 4180 quoting, no line breaks inside); nullopt when a quote is left open.
std::optional<std::vector<std::string>> csv_cells(std::string_view line);
/// Escapes & < > " ' for HTML and XML.
std::string html_escaped(std::string_view);

}  // namespace base
