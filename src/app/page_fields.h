#pragma once
// How people read the fields of a reply: their labels, kinds and values, by the reply's schema. For
// record pages, tables and papers alike, so that all three say the same.
#include <functional>

#include "app/page_parts.h"

namespace app {

/// One value: its text, and where it leads when it names a thing.
struct Shown {
  std::string text;
  std::string link;
};
/// What it takes to show a value.
struct Showing {
  const Look* look = nullptr;
  /// The page of what an id names; "" where there is none, or none for this visitor. `own`: it is
  /// the id of what is being shown.
  std::function<std::string(const std::string& id, bool own)> page_of;
  /// What people call it; "" when unknown.
  std::function<std::string(const std::string& id)> name_of;
  /// What people say for the code that a field holds without an enumeration: an operation, a place,
  /// a role; "" when it is no such code.
  std::function<std::string(std::string_view field, const std::string& code)> saying_of;
  /// Whether a rule that a field rests on, by its key, is not confirmed.
  std::function<bool(const std::string& rule)> is_doubtful;
  /// An id without a name stands there whole: nothing can be pressed to see the rest.
  bool whole_ids = false;
};

/// A field's value: money grouped, instants to the minute, words for words, ids as links.
Shown shown(const Showing&, std::string_view field, const json::object& schema, const json::value&);
std::string label_of(const Showing&, std::string_view field, const json::object& schema);
/// What is for programs, or says the same in the other language.
bool passed_over(const Showing&, std::string_view field);
bool is_doubtful(const Showing&, const json::object& schema);

const json::object& properties_of(const json::object& schema);
const json::object& schema_of(const json::object& properties, std::string_view field);
/// The schema of a list's items.
const json::object& item_schema(const json::object& schema);
bool is_empty(const json::value&);
bool is_list_of_records(const json::value&);
bool is_money(const json::object& schema);
bool is_ratio(const json::object& schema);
bool is_integer(const json::object& schema);
/// Money or a whole number: set to the right.
bool is_amount(const json::object& schema);
/// A day or an instant, which is not broken over two lines.
bool is_moment(const json::object& schema);

/// The end of an id is enough to tell it from its neighbours.
std::string shortened(const std::string& id);
/// Fields that at least one row fills, in the schema's order. `item`: the properties.
std::vector<std::string> columns_of(const Showing&, const json::object& item,
                                    const json::array& rows);

}  // namespace app
