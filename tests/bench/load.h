#pragma once
// A lean client: as many connections as asked for, each a thread that sends and waits.
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace bench {

struct Load {
  double per_second = 0;
  double p50_ms = 0, p99_ms = 0;
  std::int64_t done = 0;
  std::int64_t failed = 0;  // anything but 200
};
/// The nth request of a connection, whole.
using NextRequest = std::function<std::string(int connection, std::int64_t n)>;

/// For `seconds`; `rate` requests a second over all connections together, 0 for as fast as they go.
Load load(int port, int connections, double seconds, double rate, const NextRequest&);

/// A bare loop on the bare engine: every row that need.record writes (the need, its journal row,
/// its seal, its idempotency row, the journal's head once a commit), `batch` commands a commit.
double bare_sqlite(const std::string& path, int batch, double seconds);
double bare_postgres(const std::string& url, int batch, double seconds);

}  // namespace bench
