#pragma once
// A request's fields, from its path, its query and its body, by the operation's schema. For
// api*.cpp.
#include "platform/api_routes.h"
#include "platform/http.h"

namespace platform {

/// One object of all fields; every fault named.
base::Result<json::object> read_input(const Endpoint&, const Fields& path_parameters,
                                      const http::Request&);
/// What a form or a query gives as text, turned into numbers and booleans by the schema.
json::value typed(const Endpoint&, std::string_view name, const std::string& text);

/// "" when there is none.
base::Result<std::string> read_idem_key(const http::Request&);
base::Result<std::optional<std::int64_t>> read_if_match(const http::Request&);

}  // namespace platform
