#include "app/page_record.h"

#include <algorithm>
#include <map>

#include "base/codec.h"
#include "oversight/thread.h"

namespace app {
namespace {

/// More rows than this nobody reads on a page; the rest is said to be there.
constexpr std::size_t kMostRows = 500;
/// A record with more fields than this does not fit into a row of a table.
constexpr std::size_t kMostColumns = 12;

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

/// What is for programs, or says the same in the other language.
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

/// A ratio, which nobody reads as a fraction.
std::optional<base::Exact> exact_of(const json::object& schema, const std::string& text) {
  if (text.find('/') == text.npos || !text_of(schema, "pattern").starts_with("^-?[0-9]+(/"))
    return std::nullopt;
  return base::Exact::parse(text);
}

bool is_amount(const json::object& schema) {
  const std::string type = schema.contains("type") ? json::serialize(schema.at("type")) : "";
  return is_money(schema) || type.find("integer") != type.npos;
}

/// A day or an instant, which is not broken over two lines.
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

mustache::data cell_data(const Shown& one, bool numeric, bool moment = false) {
  mustache::data cell;
  cell.set("text", one.text);
  cell.set("numeric", numeric);
  cell.set("moment", moment);
  if (!one.link.empty()) cell.set("link", one.link);
  return cell;
}

/// The end of an id is enough to tell it from its neighbours.
std::string shortened(const std::string& id) {
  return id.size() > 12 ? "…" + id.substr(id.size() - 6) : id;
}

/// Fields that at least one row fills, in the schema's order.
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

mustache::data table_of(const Showing& s, const std::string& label, const json::object& item,
                        const json::array& rows) {
  mustache::data out;
  out.set("label", label);
  const auto columns = columns_of(s, item, rows);
  mustache::data names{mustache::data::type::list};
  for (const auto& c : columns) {
    mustache::data name;
    name.set("text", label_of(s, c, schema_of(item, c)));
    name.set("numeric", is_amount(schema_of(item, c)));
    name.set("doubtful", is_doubtful(s, schema_of(item, c)));
    names << name;
  }
  out.set("columns", names);
  mustache::data lines{mustache::data::type::list};
  for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
    mustache::data cells{mustache::data::type::list};
    for (const auto& c : columns) {
      const auto* v = rows[i].get_object().if_contains(c);
      const json::object& schema = schema_of(item, c);
      Shown one = v == nullptr ? Shown{} : shown(s, c, schema, *v);
      if (c == "id" && !one.link.empty()) one.text = shortened(one.text);
      cells << cell_data(one, is_amount(schema), is_moment(schema));
    }
    mustache::data line;
    line.set("cells", cells);
    lines << line;
  }
  out.set("rows", lines);
  if (rows.size() > kMostRows) out.set("left_out", std::to_string(rows.size() - kMostRows));
  return out;
}

mustache::data lines_of(const Showing& s, std::string_view field, const json::object& schema,
                        const json::array& values) {
  mustache::data out{mustache::data::type::list};
  for (const auto& one : values)
    out << cell_data(shown(s, field, item_schema(schema), one), false);
  return out;
}

mustache::data pairs_of(const Showing& s, const json::object& schema, const json::object& o) {
  mustache::data out{mustache::data::type::list};
  for (const auto& one : o) {
    const auto& v = one.value();
    if (passed_over(s, one.key()) || is_empty(v) || v.is_object() || is_list_of_records(v))
      continue;
    const json::object& field = schema_of(properties_of(schema), one.key());
    const Shown value = shown(s, one.key(), field, v);
    mustache::data d = cell_data(value, false);
    d.set("name", label_of(s, one.key(), field));
    d.set("doubtful", is_doubtful(s, field));
    d.set("has_lines", v.is_array());
    if (v.is_array()) d.set("lines", lines_of(s, one.key(), field, v.get_array()));
    out << d;
  }
  return out;
}

/// Lists that have the same name are numbered, so that each can be spoken of.
using Named = std::map<std::string, int>;
std::string told_apart(std::string label, Named& named) {
  const int n = ++named[label];
  return n == 1 ? label : label + " " + std::to_string(n);
}

/// The lists and records within `o`, at any depth, each under the name of its field.
void nested(const Showing& s, const json::object& schema, const json::object& o,
            mustache::data& tables, mustache::data& parts, Named& named) {
  for (const auto& one : o) {
    const auto& v = one.value();
    if (passed_over(s, one.key()) || is_empty(v)) continue;
    const json::object& field = schema_of(properties_of(schema), one.key());
    const std::string label = label_of(s, one.key(), field);
    if (is_list_of_records(v)) {
      const json::object& item = properties_of(item_schema(field));
      if (columns_of(s, item, v.get_array()).size() <= kMostColumns) {
        tables << table_of(s, told_apart(label, named), item, v.get_array());
        continue;
      }
      for (const auto& record : v.get_array()) {
        mustache::data part;
        part.set("label", label);
        part.set("pairs", pairs_of(s, item_schema(field), record.get_object()));
        parts << part;
        nested(s, item_schema(field), record.get_object(), tables, parts, named);
      }
    } else if (v.is_object()) {
      mustache::data part;
      part.set("label", label);
      part.set("pairs", pairs_of(s, field, v.get_object()));
      parts << part;
      nested(s, field, v.get_object(), tables, parts, named);
    }
  }
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
  return {shortened(id), link};
}

mustache::data record_data(const Showing& s, const json::object& schema, const json::object& o) {
  mustache::data out, tables{mustache::data::type::list}, parts{mustache::data::type::list};
  mustache::data own;  // the record's own values, under no further heading
  own.set("pairs", pairs_of(s, schema, o));
  parts << own;
  Named named;
  nested(s, schema, o, tables, parts, named);
  out.set("tables", tables);
  out.set("parts", parts);
  return out;
}

}  // namespace app
