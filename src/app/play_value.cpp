// Values of a scenario: cells and replies put in place, then fitted to the field's JSON Schema.
#include <algorithm>
#include <charconv>

#include "app/play_text.h"
#include "base/text.h"

namespace app {
namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::size_t word_end(std::string_view s, std::size_t at) {
  while (at < s.size() && is_word(s[at]))
    ++at;
  return at;
}

/// The end of ".list[0].x" that begins at `at`; a point without a word after it ends the path.
std::size_t path_end(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    std::size_t next = at;
    if (s[at] == '.') {
      next = word_end(s, at + 1);
      if (next == at + 1) return at;
    } else if (s[at] == '[') {
      next = at + 1;
      while (next < s.size() && s[next] >= '0' && s[next] <= '9')
        ++next;
      if (next == at + 1 || next == s.size() || s[next] != ']') return at;
      ++next;
    } else {
      return at;
    }
    at = next;
  }
  return at;
}

/// The value as it stands in a text.
std::string plain(const json::value& v) {
  return v.is_string() ? std::string(v.get_string()) : json::serialize(v);
}

std::string json_escaped(std::string_view s) {
  const std::string quoted = json::serialize(json::value(s));
  return quoted.substr(1, quoted.size() - 2);
}

bool may_be(const json::object* schema, std::string_view type) {
  if (schema == nullptr) return false;
  const auto* is = schema->if_contains("type");
  if (is == nullptr) return false;
  if (is->is_string()) return is->get_string() == type;
  return is->is_array() &&
         std::any_of(is->get_array().begin(), is->get_array().end(), [&](const json::value& one) {
           return one.is_string() && one.get_string() == type;
         });
}

/// Puts the values of $NAME.path in place. In JSON: as JSON outside quotes, escaped inside.
std::string with_replies(std::string_view text, bool in_json, const LookUp& look_up,
                         std::string& fault) {
  std::string out;
  bool in_quotes = false;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (in_json && c == '"' && (i == 0 || text[i - 1] != '\\')) in_quotes = !in_quotes;
    const std::size_t name_end = c == '$' ? word_end(text, i + 1) : i;
    if (name_end <= i + 1) {
      out += c;
      i += text.substr(i, 2) == "$$" ? 2 : 1;
      continue;
    }
    const std::size_t end = path_end(text, name_end);
    const auto name = text.substr(i + 1, name_end - i - 1);
    const auto path = text.substr(name_end, end - name_end);
    const auto found = look_up(name, path);
    if (!found) {
      fault = "nothing is kept under $" + std::string(name) + std::string(path);
      return out;
    }
    if (!in_json)
      out += plain(*found);
    else
      out += in_quotes ? json_escaped(plain(*found)) : json::serialize(*found);
    i = end;
  }
  return out;
}

json::value fitted(const std::string& text, const json::object* schema) {
  if (may_be(schema, "integer")) {
    std::int64_t n = 0;
    const auto r = std::from_chars(text.data(), text.data() + text.size(), n);
    if (r.ec == std::errc() && r.ptr == text.data() + text.size()) return n;
  }
  if (may_be(schema, "boolean")) {
    if (text == "true") return true;
    if (text == "false") return false;
  }
  return json::value(text);
}

/// A list without brackets: its entries stand between semicolons.
json::value fitted_list(const std::string& text, const json::object& schema) {
  json::array out;
  if (text.empty()) return out;
  const auto* items = schema.if_contains("items");
  const json::object* each = items == nullptr ? nullptr : items->if_object();
  for (const auto& one : base::split(text, ';'))
    out.push_back(fitted(one, each));
  return out;
}

/// $[A;B] or $[A,B]: the ids of several names.
Made id_list(std::string_view names, const LookUp& look_up) {
  json::array out;
  std::string spaced(names);
  std::replace(spaced.begin(), spaced.end(), ',', ';');
  for (const auto& one : base::split(spaced, ';')) {
    const std::string name(base::trimmed(one));
    if (name.empty()) continue;
    auto found = look_up(name, "");
    if (!found) return {{}, "nothing is kept under $" + name};
    out.push_back(*std::move(found));
  }
  return {std::move(out), ""};
}

}  // namespace

std::string with_cells(std::string_view text, const Cells& cells, bool in_json,
                       std::string& missing) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = text[i] == '{' ? word_end(text, i + 1) : i;
    if (end <= i + 1 || end >= text.size() || text[end] != '}') {
      out += text[i++];
      continue;
    }
    const auto at = cells.find(text.substr(i + 1, end - i - 1));
    if (at == cells.end()) {
      missing = std::string(text.substr(i + 1, end - i - 1));
      return out;
    }
    out += in_json ? json_escaped(at->second) : at->second;
    i = end + 1;
  }
  return out;
}

bool is_empty_cell(std::string_view text, const Cells& cells) {
  if (text.size() < 3 || text.front() != '{' || word_end(text, 1) != text.size() - 1) return false;
  const auto at = cells.find(text.substr(1, text.size() - 2));
  return at != cells.end() && at->second.empty();
}

std::optional<json::value> value_at(const json::value& from, std::string_view path) {
  const json::value* v = &from;
  while (!path.empty()) {
    if (path[0] == '.') path.remove_prefix(1);
    if (path[0] == '[') {
      const std::size_t end = path.find(']');
      std::size_t n = 0;
      if (end == path.npos) return std::nullopt;
      std::from_chars(path.data() + 1, path.data() + end, n);
      if (!v->is_array() || n >= v->get_array().size()) return std::nullopt;
      v = &v->get_array()[n];
      path.remove_prefix(end + 1);
      continue;
    }
    const std::string_view key = path.substr(0, path.find_first_of(".["));
    if (v->is_array() && key == "count" && path == key)
      return json::value(std::int64_t(v->get_array().size()));
    if (!v->is_object()) return std::nullopt;
    v = v->get_object().if_contains(key);
    if (v == nullptr) return std::nullopt;
    path.remove_prefix(key.size());
  }
  return *v;
}

Made make_text(std::string_view text, const LookUp& look_up) {
  Made out;
  out.value = json::value(with_replies(text, false, look_up, out.fault));
  return out;
}

Made make_value(const ValueText& from, const json::object* schema, const LookUp& look_up) {
  const std::string_view text = from.text;
  if (text.starts_with("$[") && text.ends_with("]"))
    return id_list(text.substr(2, text.size() - 3), look_up);
  const bool is_json = text.starts_with('[') || text.starts_with('{');
  std::string fault;
  if (is_json && !may_be(schema, "string")) {
    const std::string filled = with_replies(text, true, look_up, fault);
    if (!fault.empty()) return {{}, fault};
    json::error_code wrong;
    auto value = json::parse(filled, wrong);
    if (wrong) return {{}, "is not JSON (" + wrong.message() + "): " + filled.substr(0, 80)};
    return {std::move(value), ""};
  }
  const std::string filled = with_replies(text, false, look_up, fault);
  if (!fault.empty()) return {{}, fault};
  if (!from.quoted && filled == "null" && may_be(schema, "null")) return {nullptr, ""};
  if (may_be(schema, "array")) return {fitted_list(filled, *schema), ""};
  return {fitted(filled, schema), ""};
}

}  // namespace app
