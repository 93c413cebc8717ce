#include "paper/text.h"

#include "base/text.h"

namespace paper {
namespace {

constexpr std::string_view kReplaced = "\xEF\xBF\xBD";  // U+FFFD

/// How many bytes the character that begins with this byte should have; 0 where none begins so.
std::size_t length_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

char32_t code_of(std::string_view one) {
  const auto first = static_cast<unsigned char>(one[0]);
  if (one.size() == 1) return first;
  char32_t out = first & (0xFFU >> (one.size() + 1));
  for (const char c : one.substr(1))
    out = (out << 6) | (static_cast<unsigned char>(c) & 0x3FU);
  return out;
}

bool is_printable(char32_t c) {
  if (c == '\n' || c == '\t') return true;
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return false;
  if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) return false;
  const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
                     c == 0x200F || c == 0x061C;
  return !turns;
}

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
         (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || c >= 0x1F000;
}

/// Each character in turn; what is no UTF-8 is given byte by byte, as an empty text.
template <class F>
void each_character(std::string_view text, F&& f) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t n = length_of(static_cast<unsigned char>(text[at]));
    const std::string_view one = text.substr(at, n == 0 ? 1 : n);
    // U+0000 is text to nobody else, and is_printable says no to it.
    const bool whole = one.size() == n && (one[0] == 0 || base::valid_text(one));
    f(whole ? one : std::string_view());
    at += whole ? n : 1;
  }
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = text.find('\r'); at != text.npos; at = text.find('\r')) {
    // "\r\n" and "\r" end a line as "\n" does.
    out += printable(text.substr(0, at)) + "\n";
    text.remove_prefix(at + (text.substr(at).starts_with("\r\n") ? 2 : 1));
  }
  each_character(text, [&](std::string_view one) {
    out += !one.empty() && is_printable(code_of(one)) ? one : kReplaced;
  });
  return out;
}

std::string cut(std::string text, std::size_t characters_max) {
  std::size_t characters = 0, bytes = 0, kept = 0;  // kept: the bytes before the last that fits
  each_character(text, [&](std::string_view one) {
    if (++characters == characters_max) kept = bytes;
    bytes += one.empty() ? 1 : one.size();
  });
  if (characters <= characters_max) return text;
  text.resize(kept);
  return text + "…";
}

std::size_t columns_wide(std::string_view text) {
  std::size_t out = 0;
  each_character(
      text, [&](std::string_view one) { out += one.empty() || !is_wide(code_of(one)) ? 1 : 2; });
  return out;
}

}  // namespace paper
