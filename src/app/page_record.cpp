#include "app/page_record.h"

#include <algorithm>
#include <map>

namespace app {
namespace {

/// More rows than this nobody reads on a page; the rest is said to be there.
constexpr std::size_t kMostRows = 500;
/// A record with more fields than this does not fit into a row of a table.
constexpr std::size_t kMostColumns = 12;

mustache::data cell_data(const Shown& one, bool numeric, bool moment = false) {
  mustache::data cell;
  cell.set("text", one.text);
  cell.set("numeric", numeric);
  cell.set("moment", moment);
  if (!one.link.empty()) cell.set("link", one.link);
  return cell;
}

using Columns = std::vector<std::string>;

/// Nothing, or a number that is nothing.
bool is_void(const json::value& v) {
  if (is_empty(v)) return true;
  if (v.is_int64()) return v.get_int64() == 0;
  const std::string text = v.is_string() ? std::string(v.get_string()) : "";
  return text == "0" || text == "0.00";
}

/// How many rows say something in this column.
std::size_t said_in(const json::array& rows, const std::string& column) {
  return std::size_t(std::ranges::count_if(rows, [&](const json::value& row) {
    const auto* v = row.get_object().if_contains(column);
    return v != nullptr && !is_void(*v);
  }));
}

/// Like records of many fields are still one table: what most of them say stands in a column, what
/// few say is folded away in each row, what none says is left out.
struct Arranged {
  Columns shown, folded;
};
Arranged arranged(const json::array& rows, const Columns& columns) {
  Arranged out;
  for (const auto& column : columns) {
    const std::size_t said = said_in(rows, column);
    if (said == 0) continue;
    const bool most = 2 * said > rows.size() && out.shown.size() < kMostColumns;
    (most ? out.shown : out.folded).push_back(column);
  }
  return out;
}

bool is_flat(const json::array& rows) {
  return std::ranges::all_of(rows, [](const json::value& row) {
    return std::ranges::none_of(row.get_object(), [](const auto& one) {
      return one.value().is_object() || is_list_of_records(one.value());
    });
  });
}

mustache::data folded_of(const Showing& s, const json::object& item, const json::object& row,
                         const Columns& folded) {
  mustache::data out{mustache::data::type::list};
  for (const auto& c : folded) {
    const auto* v = row.if_contains(c);
    if (v == nullptr || is_empty(*v)) continue;
    mustache::data one = cell_data(shown(s, c, schema_of(item, c), *v), false);
    one.set("name", label_of(s, c, schema_of(item, c)));
    out << one;
  }
  return out;
}

mustache::data table_of(const Showing& s, const std::string& label, const json::object& item,
                        const json::array& rows, const Columns& columns,
                        const Columns& folded = {}) {
  mustache::data out;
  out.set("label", label);
  out.set("is_folded", !folded.empty());
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
    line.set("folded", folded_of(s, item, rows[i].get_object(), folded));
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
std::string told_apart(const std::string& label, Named& named) {
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
      const Columns columns = columns_of(s, item, v.get_array());
      if (columns.size() <= kMostColumns) {
        tables << table_of(s, told_apart(label, named), item, v.get_array(), columns);
        continue;
      }
      if (v.get_array().size() > 1 && is_flat(v.get_array())) {
        const auto [most, few] = arranged(v.get_array(), columns);
        tables << table_of(s, told_apart(label, named), item, v.get_array(), most, few);
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

}  // namespace

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
