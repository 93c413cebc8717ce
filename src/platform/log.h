#pragma once
// Structured logs: one JSON object a line on standard error. Never a person's words or numbers.
#include <boost/json.hpp>
#include <string>
#include <string_view>

namespace logs {

enum class Level { debug, info, warning, error };
void start(std::string_view level);  // "debug", "info", "warning", "error", "off"
bool enabled(Level);
void write(Level, std::string_view event, const boost::json::object& with = {});

}  // namespace logs
