#pragma once
// Any reply as people read it: names, values and tables, from the reply and its schema, so that a
// new operation's answer has a page without anybody writing one. Used by pages*.cpp.
#include <functional>

#include "app/page_parts.h"

namespace app {

/// One value within a page: its text, and where it leads when it names a thing.
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
};

/// A field's value: money grouped, instants to the minute, words for words, ids as links.
Shown shown(const Showing&, std::string_view field, const json::object& schema, const json::value&);
/// For record.mustache: `parts` (the record, then each nested one: label, `pairs` of name, text and
/// link; `doubtful` where it rests on a rule that is not confirmed) and `tables` (label, columns,
/// rows of cells).
mustache::data record_data(const Showing&, const json::object& schema, const json::object&);

}  // namespace app
