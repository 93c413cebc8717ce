#pragma once
// An HTTP/1.1 server that knows nothing of the product: it reads whole requests within limits of
// size and time, hands each to a handler and writes the answers in order. Every mention of
// Boost.Beast and Asio is in http*.cpp.
#include <chrono>
#include <functional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "platform/clock.h"

namespace http {

struct Header {
  std::string name;  // of a request: in lower case
  std::string value;
};

struct Request {
  std::string method;  // as sent: "GET"
  std::string target;  // as sent: "/api/needs?state=recorded"
  std::vector<Header> headers;
  std::string body;
  base::Instant arrived;  // when the last byte of it had been read
  std::string remote;     // the peer's address

  /// The first of that name (in lower case), or null.
  const std::string* header(std::string_view name) const;
  std::size_t count(std::string_view name) const;
  std::string_view path() const;
  std::string_view query() const;
};

struct Response {
  int status = 200;
  std::string content_type = {};  // none: no such header
  std::string body = {};          // not sent in answer to HEAD, but counted
  std::vector<Header> headers = {};
  bool close = false;  // the connection ends after it
};

/// Called once, from any thread. Dropped without a call, the client is told 500.
using Answer = std::function<void(Response)>;
/// Called on one of the server's threads, which it must not hold up.
using Handler = std::function<void(Request, Answer)>;

/// Why a request never reached the handler.
enum class Fault {
  malformed,
  header_too_large,
  body_too_large,
  too_slow,
  bad_expectation,
  overloaded
};
int status_of(Fault);

struct Timeouts {
  std::chrono::milliseconds header{10'000};  // from a request's first byte to the end of its header
  std::chrono::milliseconds body{30'000};    // from there to its last byte
  std::chrono::milliseconds idle{60'000};    // between requests
  std::chrono::milliseconds write{30'000};   // one answer
  std::chrono::milliseconds stop{10'000};    // what is in flight when told to stop
};

struct Options {
  std::string address = "127.0.0.1";
  int port = 8080;  // 0: any free one; `ready` says which
  std::size_t threads = 2;
  std::size_t header_max = 16 * 1024;
  std::size_t body_max = 1024 * 1024;
  std::size_t connections_max = 1000;
  std::size_t bodies_max = 128 * 1024 * 1024;  // bytes of all bodies read and not yet answered
  Timeouts timeouts = {};
  /// Also stop at SIGINT and SIGTERM; a second one ends what is in flight.
  bool stop_on_signals = false;
  /// Called once the port is open.
  std::function<void(int port)> ready = {};
  /// Words of what is answered without the handler; the status is the server's.
  std::function<Response(Fault)> refused = {};
};

/// The port is taken, or the address is not ours.
struct CannotListen : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Serves until told to stop: then it accepts no more, finishes what is in flight within
/// `timeouts.stop` and returns. Throws CannotListen.
void serve(const Options&, const platform::Clock&, const Handler&, const std::stop_token&);

}  // namespace http
