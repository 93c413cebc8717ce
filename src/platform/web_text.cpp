#include "platform/web_text.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace platform {
namespace {

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  return out;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_blank) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hex(text[i + 1]);
      const int low = hex(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      out += char(high * 16 + low);
      i += 2;
    } else {
      out += plus_is_blank && text[i] == '+' ? ' ' : text[i];
    }
  }
  if (!base::valid_text(out)) return std::nullopt;
  return out;
}

std::optional<Fields> read_fields(std::string_view text) {
  Fields out;
  if (text.empty()) return out;
  for (const auto& part : base::split(text, '&')) {
    const std::size_t at = part.find('=');
    if (at == std::string::npos || at == 0) return std::nullopt;
    const std::string_view whole = part;
    auto name = percent_decoded(whole.substr(0, at), true);
    auto value = percent_decoded(whole.substr(at + 1), true);
    if (!name || !value) return std::nullopt;
    out.emplace_back(*std::move(name), *std::move(value));
  }
  return out;
}

std::optional<std::string> repeated(const Fields& fields) {
  std::set<std::string_view> seen;
  for (const auto& [name, value] : fields)
    if (!seen.insert(name).second) return name;
  return std::nullopt;
}

std::optional<std::string> cookie(std::string_view header, std::string_view name) {
  for (const auto& part : base::split(header, ';')) {
    const std::string_view one = base::trimmed(part);
    const std::size_t at = one.find('=');
    if (at != std::string_view::npos && one.substr(0, at) == name)
      return std::string(one.substr(at + 1));
  }
  return std::nullopt;
}

bool media_type_is(std::string_view header, std::string_view type) {
  const auto parts = base::split(header, ';');
  if (parts.empty() || lower(base::trimmed(parts[0])) != type) return false;
  return std::all_of(parts.begin() + 1, parts.end(), [](const std::string& part) {
    const std::string one = lower(base::trimmed(part));
    return one.empty() || one == "charset=utf-8" || one == "charset=\"utf-8\"";
  });
}

}  // namespace platform
