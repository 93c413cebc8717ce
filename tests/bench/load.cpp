#include "load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstring>
#include <deque>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

constexpr std::chrono::seconds kSilenceMax{15};  // without any answer: the server is gone

double seconds_of(Clock::duration d) {
  return std::chrono::duration<double>(d).count();
}

class Connection {
 public:
  explicit Connection(int port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(std::uint16_t(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
      throw std::runtime_error("cannot connect to the server");
  }
  ~Connection() { ::close(fd_); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Requests are small: one always fits into the socket's buffer.
  void send(const NextRequest& next, Time from) {
    text_.clear();
    next(text_);
    from_ = from;
    busy_ = true;
    answer_.clear();
    if (::send(fd_, text_.data(), text_.size(), MSG_NOSIGNAL) != ssize_t(text_.size()))
      throw std::runtime_error("the server no longer takes requests");
  }
  /// True once the answer is whole.
  bool receive() {
    char part[16'384];
    const ssize_t n = ::recv(fd_, part, sizeof part, 0);
    if (n <= 0) throw std::runtime_error("the server closed a connection: " + answer_);
    answer_.append(part, std::size_t(n));
    if (answer_.size() < length()) return false;
    busy_ = false;
    return true;
  }
  bool good() const { return answer_.starts_with("HTTP/1.1 200 "); }
  const std::string& answer() const { return answer_; }
  int fd() const { return fd_; }
  bool busy() const { return busy_; }
  Time from() const { return from_; }

 private:
  /// Of the whole answer, once its header is there.
  std::size_t length() const {
    const auto end = answer_.find("\r\n\r\n");
    if (end == std::string::npos) return std::string::npos;
    static constexpr std::string_view kName = "content-length:";
    for (std::size_t at = 0; at < end; at = answer_.find("\r\n", at) + 2)
      if (strncasecmp(answer_.c_str() + at, kName.data(), kName.size()) == 0)
        return end + 4 + std::size_t(std::atol(answer_.c_str() + at + kName.size()));
    return end + 4;
  }
  int fd_;
  bool busy_ = false;
  Time from_;
  std::string text_, answer_;
};

class Loader {
 public:
  Loader(const Ask& ask, const NextRequest& next)
      : ask_(ask), next_(next), poll_(::epoll_create1(EPOLL_CLOEXEC)) {
    for (int i = 0; i < ask.connections; ++i) {
      connections_.push_back(std::make_unique<Connection>(ask.port));
      epoll_event event{};
      event.events = EPOLLIN;
      event.data.ptr = connections_.back().get();
      ::epoll_ctl(poll_, EPOLL_CTL_ADD, connections_.back()->fd(), &event);
      idle_.push_back(connections_.back().get());
    }
  }
  ~Loader() { ::close(poll_); }
  Loader(const Loader&) = delete;
  Loader& operator=(const Loader&) = delete;

  Load run() {
    began_ = last_ = Clock::now();
    try {
      while (true) {
        send_due();
        if (idle_.size() == connections_.size() && over()) break;
        wait();
        if (Clock::now() - last_ > kSilenceMax) throw std::runtime_error("no answer for too long");
      }
    } catch (const std::exception& e) {  // What is in flight is lost.
      out_.failed += std::int64_t(connections_.size() - idle_.size());
      if (out_.failure.empty()) out_.failure = e.what();
    }
    return result();
  }

 private:
  bool over() const {
    return seconds_of(Clock::now() - began_) >= ask_.seconds ||
           (ask_.most > 0 && sent_ >= ask_.most);
  }
  /// When the next request is to be sent.
  Time due() const {
    if (ask_.rate <= 0) return began_;
    return began_ + std::chrono::nanoseconds(std::int64_t(1e9 * double(sent_) / ask_.rate));
  }
  void send_due() {
    while (!idle_.empty() && !over()) {
      const auto now = Clock::now();
      const auto when = due();
      if (when > now) return;
      Connection* one = idle_.front();
      idle_.pop_front();
      ++sent_;
      one->send(next_, ask_.rate > 0 ? when : now);
    }
  }
  void wait() {
    timespec most{1, 0};
    if (ask_.rate > 0 && !idle_.empty() && !over()) {
      const auto left =
          std::max<std::int64_t>(0, std::chrono::nanoseconds(due() - Clock::now()).count());
      most = {left / 1'000'000'000, left % 1'000'000'000};
    }
    epoll_event events[64];
    const int n = ::epoll_pwait2(poll_, events, 64, &most, nullptr);
    for (int i = 0; i < n; ++i)
      take(*static_cast<Connection*>(events[i].data.ptr));
  }
  void take(Connection& one) {
    if (!one.receive()) return;
    last_ = Clock::now();
    idle_.push_back(&one);
    ms_.push_back(1000 * seconds_of(last_ - one.from()));
    if (one.good()) {
      out_.at.push_back(seconds_of(last_ - began_));
      return;
    }
    ++out_.failed;
    if (out_.failure.empty()) out_.failure = one.answer();
  }
  Load result() {
    out_.done = std::int64_t(out_.at.size());
    out_.seconds = seconds_of(last_ - began_);
    std::sort(ms_.begin(), ms_.end());
    if (!ms_.empty()) {
      out_.p50_ms = ms_[ms_.size() / 2];
      out_.p99_ms = ms_[std::min(ms_.size() - 1, ms_.size() * 99 / 100)];
    }
    return std::move(out_);
  }

  const Ask ask_;
  const NextRequest& next_;
  const int poll_;
  std::vector<std::unique_ptr<Connection>> connections_;
  std::deque<Connection*> idle_;
  std::int64_t sent_ = 0;
  Time began_, last_;
  std::vector<double> ms_;
  Load out_;
};

}  // namespace

Load load(const Ask& ask, const NextRequest& next) {
  return Loader(ask, next).run();
}

}  // namespace bench
