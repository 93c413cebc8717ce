#include "app/page_fields.h"

#include <algorithm>

#include "base/codec.h"
#include "oversight/thread.h"

namespace app {
namespace {

/// A ratio, which nobody reads as a fraction.
std::optional<base::Exact> exact_of(const json::object& schema, const std::string& text) {
  if (text.find('/') == text.npos || !is_ratio(schema)) return std::nullopt;
  return base::Exact::parse(text);
}

/// Records within a cell, on one line.
std::string in_one_line(const Showing& s, const json::object& schema, const json::value& v) {
  if (v.is_array()) {
    std::string out;
    for (const auto& one : v.get_array()) {
      if (!out.empty()) out += s.look->english ? "; " : ";";
      out += in_one_line(s, item_schema(schema), one);
    }
    return out;
  }
  if (!v.is_object()) return shown(s, "", schema, v).text;
  std::string out;
  for (const auto& one : v.get_object()) {
    if (passed_over(s, one.key()) || is_empty(one.value())) continue;
    const json::object& field = schema_of(properties_of(schema), one.key());
    if (!out.empty()) out += s.look->english ? ", " : ",";
    out += label_of(s, one.key(), field) + (s.look->english ? ": " : ":") +
           in_one_line(s, field, one.value());
  }
  return out;
}

}  // namespace

const json::object& properties_of(const json::object& schema) {
  static const json::object kNone;
  const auto* p = schema.if_contains("properties");
  return p != nullptr && p->is_object() ? p->get_object() : kNone;
}

const json::object& schema_of(const json::object& properties, std::string_view field) {
  static const json::object kNone;
  const auto* s = properties.if_contains(field);
  return s != nullptr && s->is_object() ? s->get_object() : kNone;
}

const json::object& item_schema(const json::object& schema) {
  const auto* s = schema.if_contains("items");
  static const json::object kNone;
  return s != nullptr && s->is_object() ? s->get_object() : kNone;
}

std::string label_of(const Showing& s, std::string_view field, const json::object& schema) {
  const std::string label = text_of(schema, s.look->english ? "description" : "title");
  return label.empty() ? std::string(field) : label;
}

bool passed_over(const Showing& s, std::string_view field) {
  if (field == "version" || field == "acts" || field.starts_with("next")) return true;
  const std::string_view other = s.look->english ? "zh" : "en";
  return field == other || field.ends_with(std::string("_") + std::string(other));
}

bool is_empty(const json::value& v) {
  if (v.is_null()) return true;
  if (v.is_string()) return v.get_string().empty();
  if (v.is_array()) return v.get_array().empty();
  return v.is_object() && v.get_object().empty();
}

bool is_list_of_records(const json::value& v) {
  return v.is_array() && !v.get_array().empty() &&
         std::all_of(v.get_array().begin(), v.get_array().end(),
                     [](const json::value& one) { return one.is_object(); });
}

bool is_money(const json::object& schema) {
  return text_of(schema, "pattern").find("{1,2}") != std::string::npos;
}

bool is_ratio(const json::object& schema) {
  return text_of(schema, "pattern").starts_with("^-?[0-9]+(/");
}

bool is_integer(const json::object& schema) {
  const auto* type = schema.if_contains("type");
  return type != nullptr && json::serialize(*type).find("integer") != std::string::npos;
}

bool is_amount(const json::object& schema) {
  return is_money(schema) || is_integer(schema);
}

bool is_moment(const json::object& schema) {
  return text_of(schema, "format").starts_with("date");
}

bool is_doubtful(const Showing& s, const json::object& schema) {
  const auto* rules = schema.if_contains("x-rules");
  if (rules == nullptr || !s.is_doubtful) return false;
  return std::ranges::any_of(rules->as_array(), [&](const json::value& rule) {
    return s.is_doubtful(std::string(rule.as_string()));
  });
}

std::string shortened(const std::string& id) {
  return id.size() > 12 ? "…" + id.substr(id.size() - 6) : id;
}

std::vector<std::string> columns_of(const Showing& s, const json::object& item,
                                    const json::array& rows) {
  std::vector<std::string> out;
  const auto filled = [&](std::string_view field) {
    return std::any_of(rows.begin(), rows.end(), [&](const json::value& row) {
      const auto* v = row.get_object().if_contains(field);
      return v != nullptr && !is_empty(*v);
    });
  };
  const auto take = [&](std::string_view field) {
    if (!passed_over(s, field) && filled(field)) out.emplace_back(field);
  };
  if (item.empty() && !rows.empty())
    for (const auto& one : rows[0].get_object())
      take(one.key());
  for (const auto& one : item)
    take(one.key());
  return out;
}

Shown shown(const Showing& s, std::string_view field, const json::object& schema,
            const json::value& v) {
  if (v.is_bool()) return {std::string(word_for(v.get_bool() ? "yes" : "no", s.look->english)), ""};
  if (v.is_array() || v.is_object()) return {in_one_line(s, schema, v), ""};
  const std::string text = text_of(v);
  if (!v.is_string()) return {text, ""};
  if (text_of(schema, "format") == "date-time") {
    const auto at = base::Instant::parse(text);
    return {at ? oversight::readable(*at) : text, ""};
  }
  if (is_money(schema)) {
    const auto money = base::Money::parse(text);
    return {money ? money->grouped() : text, ""};
  }
  if (const auto ratio = exact_of(schema, text)) return {text + " = " + ratio->rounded(4), ""};
  if (schema.contains("enum")) return {std::string(word_of(field, text, s.look->english)), ""};
  const std::string saying = s.saying_of ? s.saying_of(field, text) : "";
  if (!saying.empty()) return {saying, ""};
  // "procurement/proc_01J…" names what a movement of the budget's book belongs to.
  const std::string id = text.substr(text.rfind('/') + 1);
  const std::string link = s.page_of ? s.page_of(id, field == "id") : "";
  if (link.empty()) return {text, ""};
  if (field == "id") return {text, link};
  const std::string name = s.name_of ? s.name_of(id) : "";
  if (!name.empty()) return {name, link};
  return {s.whole_ids ? id : shortened(id), link};
}

}  // namespace app
