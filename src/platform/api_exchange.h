#pragma once
// One request on its way to its answer, and how an answer leaves: headers, log line, counters. For
// api*.cpp.
#include <atomic>
#include <chrono>

#include "platform/api.h"
#include "platform/metrics.h"

namespace platform {

struct Exchange {
  http::Request request;
  http::Answer answer;
  std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
  std::string id = {};
  std::string route = "(none)";     // a template: addresses may name people
  std::string_view kind = "other";  // read, write, page, file, other
  std::string account = {};
  const Endpoint* endpoint = nullptr;
  Fields parameters = {};  // of the path
};
using SharedExchange = std::shared_ptr<Exchange>;

class Desk {
 public:
  explicit Desk(const ServeOptions& options);
  SharedExchange open(http::Request, http::Answer);
  void close(Exchange&, http::Response);
  void close(Exchange&, Reply);
  void close(Exchange&, const Page&);
  /// What never became an exchange.
  http::Response refused(http::Fault);
  Metrics& metrics() { return metrics_; }

 private:
  void note(const Exchange&, int status);
  const ServeOptions& options_;
  Metrics metrics_;
  std::string prefix_;  // of request ids: another one each time the program starts
  std::atomic<std::int64_t> count_{0};
};

/// 405 with the methods that the address takes.
Reply no_method();
http::Response as_response(const Reply&);

}  // namespace platform
