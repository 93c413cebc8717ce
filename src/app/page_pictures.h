#pragma once
// Replies that people would rather look at than read: towns by services as a matrix, two years or
// two editions as what was added, what is gone and what changed. Used by pages_record.cpp.
#include "app/page_fields.h"

namespace app {

/// Sets `matrix` or `diff` for record.mustache; false when the reply has no picture. What is drawn
/// is not told again as a table.
bool put_picture(mustache::data& with, const Showing&, const platform::Product&,
                 std::string_view operation, const json::object& body);

}  // namespace app
