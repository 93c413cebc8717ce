#pragma once
// Any reply as people read it: names, values and tables, from the reply and its schema, so that a
// new operation's answer has a page without anybody writing one. Used by pages*.cpp.
#include "app/page_fields.h"

namespace app {

/// For record.mustache: `parts` (the record, then each nested one: label, `pairs` of name, text and
/// link; `doubtful` where it rests on a rule that is not confirmed) and `tables` (label, columns,
/// rows of cells).
mustache::data record_data(const Showing&, const json::object& schema, const json::object&);

}  // namespace app
