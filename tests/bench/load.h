#pragma once
// A lean client: one thread, many connections, each asking again once it is answered.
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace bench {

struct Ask {
  int port = 0;
  int connections = 32;
  double seconds = 3;
  std::int64_t most = 0;  // requests; 0: as many as fit into the time
  double rate = 0;        // requests a second over all connections; 0: as fast as they are answered
};
struct Load {
  double seconds = 0;  // from the first request to the last answer
  double p50_ms = 0, p99_ms = 0;
  std::int64_t done = 0;
  std::int64_t failed = 0;      // anything but 200, and what was not answered at all
  std::string failure = {};     // the first one, in words
  std::vector<double> at = {};  // when each was done, in seconds
  double per_second() const { return seconds > 0 ? double(done) / seconds : 0; }
};
/// Appends the next request, whole.
using NextRequest = std::function<void(std::string&)>;

/// At a rate, the time counts from when a request was due, not from when a connection was free.
Load load(const Ask&, const NextRequest&);

}  // namespace bench
