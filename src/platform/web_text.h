#pragma once
// The small texts of the web, read strictly: percent-encoding, query strings, forms, cookies.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace platform {

using Fields = std::vector<std::pair<std::string, std::string>>;  // decoded, in the order sent

/// Nothing when a % is not followed by two hex digits or the outcome is not UTF-8 text.
std::optional<std::string> percent_decoded(std::string_view, bool plus_is_blank);
/// "a=1&b=2" of an address or of application/x-www-form-urlencoded; nothing when malformed.
/// Repeated names are kept.
std::optional<Fields> read_fields(std::string_view);
/// The first name that comes twice.
std::optional<std::string> repeated(const Fields&);
/// The value of one cookie of a Cookie header.
std::optional<std::string> cookie(std::string_view header, std::string_view name);
/// "application/json; charset=utf-8" → whether it is this type, in no other character set.
bool media_type_is(std::string_view header, std::string_view type);

}  // namespace platform
