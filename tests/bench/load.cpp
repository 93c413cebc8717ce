#include "load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;

class Connection {
 public:
  explicit Connection(int port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    good_ = ::connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
  }
  ~Connection() { ::close(fd_); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  /// The status, 0 when the connection is of no more use.
  int ask(const std::string& request) {
    if (!good_ || ::send(fd_, request.data(), request.size(), MSG_NOSIGNAL) !=
                      static_cast<ssize_t>(request.size())) {
      return 0;
    }
    std::string answer;
    std::size_t whole = std::string::npos;
    while (answer.size() < whole) {
      char part[16384];
      const ssize_t n = ::recv(fd_, part, sizeof part, 0);
      if (n <= 0) return 0;
      answer.append(part, static_cast<std::size_t>(n));
      if (whole == std::string::npos) whole = length(answer);
    }
    return std::atoi(answer.c_str() + 9);
  }

 private:
  /// Of the whole answer, once its header is there.
  static std::size_t length(const std::string& answer) {
    const auto end = answer.find("\r\n\r\n");
    if (end == std::string::npos) return std::string::npos;
    static constexpr const char* kName = "content-length:";
    for (std::size_t at = 0; at < end; at = answer.find("\r\n", at) + 2)
      if (strncasecmp(answer.c_str() + at, kName, std::strlen(kName)) == 0)
        return end + 4 + static_cast<std::size_t>(std::atol(answer.c_str() + at + 15));
    return end + 4;
  }
  int fd_;
  bool good_ = false;
};

struct Tally {
  std::vector<double> ms;
  std::int64_t failed = 0;
};

void drive(int port, int which, Clock::time_point until, std::chrono::nanoseconds pace,
           const NextRequest& next, Tally& tally) {
  Connection connection(port);
  auto due = Clock::now();
  for (std::int64_t n = 0; Clock::now() < until; ++n) {
    if (pace.count() > 0) {
      std::this_thread::sleep_until(due);
    }
    // From when it was due, not from when it could be sent: waiting for the answer before counts.
    const auto from = pace.count() > 0 ? due : Clock::now();
    due += pace;
    const int status = connection.ask(next(which, n));
    tally.ms.push_back(std::chrono::duration<double, std::milli>(Clock::now() - from).count());
    if (status != 200) ++tally.failed;
    if (status == 0) return;
  }
}

}  // namespace

Load load(int port, int connections, double seconds, double rate, const NextRequest& next) {
  std::vector<Tally> tallies(static_cast<std::size_t>(connections));
  const auto from = Clock::now();
  const auto until =
      from + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  const auto pace =
      std::chrono::nanoseconds(rate > 0 ? static_cast<std::int64_t>(1e9 * connections / rate) : 0);
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < connections; ++i)
      threads.emplace_back(
          [&, i] { drive(port, i, until, pace, next, tallies[static_cast<std::size_t>(i)]); });
  }
  const double took = std::chrono::duration<double>(Clock::now() - from).count();
  Load out;
  std::vector<double> all;
  for (const auto& t : tallies) {
    all.insert(all.end(), t.ms.begin(), t.ms.end());
    out.failed += t.failed;
  }
  std::sort(all.begin(), all.end());
  out.done = static_cast<std::int64_t>(all.size()) - out.failed;
  out.per_second = static_cast<double>(out.done) / took;
  if (!all.empty()) {
    out.p50_ms = all[all.size() / 2];
    out.p99_ms = all[std::min(all.size() - 1, all.size() * 99 / 100)];
  }
  return out;
}

}  // namespace bench
