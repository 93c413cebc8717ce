#include "platform/http_text.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "base/result.h"

namespace http {
namespace {

std::string_view reason(int status) {
  struct Row {
    int status;
    std::string_view words;
  };
  static constexpr std::array<Row, 22> kRows{{
      {200, "OK"},
      {201, "Created"},
      {204, "No Content"},
      {302, "Found"},
      {303, "See Other"},
      {304, "Not Modified"},
      {400, "Bad Request"},
      {401, "Unauthorized"},
      {403, "Forbidden"},
      {404, "Not Found"},
      {405, "Method Not Allowed"},
      {408, "Request Timeout"},
      {409, "Conflict"},
      {413, "Content Too Large"},
      {415, "Unsupported Media Type"},
      {417, "Expectation Failed"},
      {422, "Unprocessable Content"},
      {429, "Too Many Requests"},
      {431, "Request Header Fields Too Large"},
      {500, "Internal Server Error"},
      {501, "Not Implemented"},
      {503, "Service Unavailable"},
  }};
  const auto* at = std::find_if(kRows.begin(), kRows.end(),
                                [&](const Row& row) { return row.status == status; });
  return at == kRows.end() ? "Status" : at->words;
}

/// IMF-fixdate; spelt once a second by each thread.
const std::string& date_text(base::Instant now) {
  thread_local std::int64_t second = -1;
  thread_local std::string text;
  if (now.unix_ms() / 1000 == second) return text;
  second = now.unix_ms() / 1000;
  const auto when = std::time_t(second);
  std::tm parts{};
  gmtime_r(&when, &parts);
  static constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed",
                                                    "Thu", "Fri", "Sat"};
  static constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::array<char, 64> out{};
  const int n = std::snprintf(out.data(), out.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                              kDays.at(std::size_t(parts.tm_wday)), parts.tm_mday,
                              kMonths.at(std::size_t(parts.tm_mon)), parts.tm_year + 1900,
                              parts.tm_hour, parts.tm_min, parts.tm_sec);
  text.assign(out.data(), std::size_t(n));
  return text;
}

void add(std::string& out, std::string_view name, std::string_view value) {
  // A line break inside would let a value speak as a header of its own.
  ENSURE(std::none_of(value.begin(), value.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }));
  out.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

const std::string* Request::header(std::string_view name) const {
  const auto at =
      std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return h.name == name; });
  return at == headers.end() ? nullptr : &at->value;
}

std::size_t Request::count(std::string_view name) const {
  return std::size_t(std::count_if(headers.begin(), headers.end(),
                                   [&](const Header& h) { return h.name == name; }));
}

std::string_view Request::path() const {
  return std::string_view(target).substr(0, target.find('?'));
}

std::string_view Request::query() const {
  const std::size_t at = target.find('?');
  return at == std::string::npos ? std::string_view() : std::string_view(target).substr(at + 1);
}

int status_of(Fault fault) {
  switch (fault) {
    case Fault::malformed:
      return 400;
    case Fault::too_slow:
      return 408;
    case Fault::body_too_large:
      return 413;
    case Fault::bad_expectation:
      return 417;
    case Fault::header_too_large:
      return 431;
    case Fault::overloaded:
      return 503;
  }
  return 500;
}

std::string spelt(const Response& r, const Manner& manner, base::Instant now) {
  std::string out;
  out.reserve(512 + r.body.size());
  out.append("HTTP/1.1 ").append(std::to_string(r.status)).append(" ");
  out.append(reason(r.status)).append("\r\n");
  add(out, "Date", date_text(now));
  if (!r.content_type.empty()) add(out, "Content-Type", r.content_type);
  const bool bodiless = r.status == 204 || r.status == 304;
  if (!bodiless) add(out, "Content-Length", std::to_string(r.body.size()));
  if (manner.close)
    add(out, "Connection", "close");
  else if (manner.version_1_0)
    add(out, "Connection", "keep-alive");
  for (const auto& h : r.headers)
    add(out, h.name, h.value);
  out.append("\r\n");
  if (!manner.head && !bodiless) out.append(r.body);
  return out;
}

Response refusal(const Options& options, Fault fault) {
  Response r;
  if (options.refused) r = options.refused(fault);
  r.status = status_of(fault);
  if (r.body.empty()) {
    r.content_type = "text/plain";
    r.body = std::string(reason(r.status)) + "\n";
  }
  r.close = true;
  return r;
}

}  // namespace http
