#include "platform/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace logs {

void start(std::string_view level) {
  auto logger = spdlog::get("pobing");
  if (!logger) logger = spdlog::stderr_logger_mt("pobing");
  // The message is a JSON object without its opening brace: time and level come first in each line.
  logger->set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%e%z","level":"%l",%v)");
  logger->set_level(spdlog::level::from_str(std::string(level)));
  spdlog::set_default_logger(logger);
}

bool enabled(Level level) {
  switch (level) {
    case Level::debug:
      return spdlog::should_log(spdlog::level::debug);
    case Level::info:
      return spdlog::should_log(spdlog::level::info);
    case Level::warning:
      return spdlog::should_log(spdlog::level::warn);
    case Level::error:
      return spdlog::should_log(spdlog::level::err);
  }
  return false;
}

void write(Level level, std::string_view event, const boost::json::object& with) {
  if (!enabled(level)) return;
  boost::json::object line{{"event", event}};
  for (const auto& one : with)
    line[one.key()] = one.value();
  const std::string text = boost::json::serialize(line).substr(1);
  switch (level) {
    case Level::debug:
      return spdlog::debug(text);
    case Level::info:
      return spdlog::info(text);
    case Level::warning:
      return spdlog::warn(text);
    case Level::error:
      return spdlog::error(text);
  }
}

}  // namespace logs
