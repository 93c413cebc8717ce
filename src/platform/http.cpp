// The server's threads, its port, and how it stops.
#include "platform/http.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <thread>

#include "platform/http_connection.h"
#include "platform/log.h"

namespace http {
namespace {

using asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::milliseconds kWatchEvery{50};
constexpr std::size_t kTurnedAwayMax = 64;

tcp::acceptor listen(asio::io_context& loop, const Options& o) {
  const std::string where = o.address + ":" + std::to_string(o.port);
  error_code ec;
  const auto address = asio::ip::make_address(o.address, ec);
  if (ec || o.port < 0 || o.port > 65535)
    throw CannotListen("cannot listen on " + where + ": not an address and port");
  tcp::acceptor acceptor(loop);
  const tcp::endpoint at(address, std::uint16_t(o.port));
  static_cast<void>(acceptor.open(at.protocol(), ec));
  if (!ec) acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
  if (!ec) acceptor.bind(at, ec);
  if (!ec) acceptor.listen(asio::socket_base::max_listen_connections, ec);
  if (ec) throw CannotListen("cannot listen on " + where + ": " + ec.message());
  return acceptor;
}

/// The timer of one lane: watches its connections, and lets its loop end once it is to stop and
/// none is left.
class Watch {
 public:
  Watch(Lane& lane, std::function<void()> ended)
      : lane_(lane), timer_(lane.loop), ended_(std::move(ended)) {}
  void again() {
    timer_.expires_after(kWatchEvery);
    timer_.async_wait([this](const error_code&) { look(); });
  }
  void stop(std::chrono::milliseconds within) {
    if (lane_.stopping) return;
    lane_.stopping = true;
    until_ = Steady::now() + within;
    for_each([](Connection& c) { c.wind_down(); });
    timer_.cancel();
  }
  void stop_now() {
    stop({});
    until_ = {};
    timer_.cancel();
  }

 private:
  template <class F>
  void for_each(F&& f) {
    const std::vector<std::shared_ptr<Connection>> all(lane_.connections.begin(),
                                                       lane_.connections.end());
    for (const auto& one : all)
      f(*one);
  }
  void look() {
    const auto now = Steady::now();
    if (lane_.stopping && now >= until_) for_each([](Connection& c) { c.drop(); });
    if (lane_.stopping && lane_.connections.empty()) return ended_();
    for_each([&](Connection& c) { c.watch(now); });
    again();
  }
  Lane& lane_;
  asio::steady_timer timer_;
  std::function<void()> ended_;
  Steady::time_point until_ = {};
};

class Server {
 public:
  Server(const Options& o, const platform::Clock& clock, const Handler& handler)
      : options_(o), shared_(std::make_shared<Shared>(o, clock, handler)) {
    for (std::size_t i = 0; i < std::max<std::size_t>(1, o.threads); ++i)
      shared_->lanes.push_back(std::make_unique<Lane>());
    acceptor_.emplace(listen(first().loop, o));
    retry_.emplace(first().loop);
    signals_.emplace(first().loop);
  }

  void run(const std::stop_token& stop) {
    lanes_left_ = shared_->lanes.size();
    for (const auto& lane : shared_->lanes)
      watches_.push_back(std::make_unique<Watch>(*lane, [this] { lane_ended(); }));
    for (const auto& watch : watches_)
      watch->again();
    if (options_.stop_on_signals) {
      signals_->add(SIGINT);
      signals_->add(SIGTERM);
      wait_for_signal();
    }
    accept();
    const std::stop_callback on_stop(
        stop, [this] { asio::post(first().loop, [this] { begin_stop(); }); });
    if (options_.ready) options_.ready(acceptor_->local_endpoint().port());
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 1; i < shared_->lanes.size(); ++i)
        threads.emplace_back([this, i] { drive(*shared_->lanes[i]); });
      drive(first());
    }
    watches_.clear();
  }

 private:
  Lane& first() { return *shared_->lanes[0]; }

  static void drive(Lane& lane) {
    while (true) {
      try {
        lane.loop.run();
        return;
      } catch (const std::exception& e) {  // One connection's trouble ends no thread.
        logs::write(logs::Level::error, "http_loop", {{"what", e.what()}});
      }
    }
  }

  void accept() {
    Lane& lane = *shared_->lanes[turn_++ % shared_->lanes.size()];
    acceptor_->async_accept(lane.loop, [this, &lane](const error_code& ec, tcp::socket socket) {
      if (stopping_) return;
      if (ec) {  // Out of descriptors, most likely: let some be closed first.
        logs::write(logs::Level::error, "http_accept", {{"what", ec.message()}});
        retry_->expires_after(std::chrono::milliseconds(100));
        retry_->async_wait([this](const error_code& cut) {
          if (!cut && !stopping_) accept();
        });
        return;
      }
      asio::post(lane.loop, [this, &lane, socket = std::move(socket)]() mutable {
        welcome(lane, std::move(socket));
      });
      accept();
    });
  }

  void welcome(Lane& lane, tcp::socket socket) {
    const std::size_t most = options_.connections_max;
    const std::size_t now = shared_->connections;
    if (lane.stopping || now >= most + kTurnedAwayMax) return;  // closes it
    const auto connection = std::make_shared<Connection>(shared_, lane, std::move(socket));
    lane.connections.insert(connection);
    if (now >= most)
      connection->turn_away();
    else
      connection->start();
  }

  void wait_for_signal() {
    signals_->async_wait([this](const error_code& ec, int signal) {
      if (ec) return;
      logs::write(logs::Level::info, "stopping", {{"signal", signal}});
      if (!stopping_) {
        begin_stop();
        wait_for_signal();
      } else {
        each_lane([](Watch& w) { w.stop_now(); });
        signals_->cancel();
      }
    });
  }

  void begin_stop() {
    if (stopping_) return;
    stopping_ = true;
    error_code ignored;
    acceptor_->close(ignored);
    retry_->cancel();
    each_lane([within = options_.timeouts.stop](Watch& w) { w.stop(within); });
  }

  /// The wait for a further signal keeps the first loop up until the last lane is empty.
  void lane_ended() {
    if (--lanes_left_ == 0) asio::post(first().loop, [this] { signals_->cancel(); });
  }

  template <class F>
  void each_lane(F f) {
    for (std::size_t i = 0; i < watches_.size(); ++i)
      asio::post(shared_->lanes[i]->loop, [this, i, f] { f(*watches_[i]); });
  }

  const Options& options_;
  std::shared_ptr<Shared> shared_;
  std::optional<tcp::acceptor> acceptor_;
  std::optional<asio::steady_timer> retry_;
  std::optional<asio::signal_set> signals_;
  std::vector<std::unique_ptr<Watch>> watches_;
  std::size_t turn_ = 0;
  std::atomic<std::size_t> lanes_left_{0};
  bool stopping_ = false;
};

}  // namespace

void serve(const Options& options, const platform::Clock& clock, const Handler& handler,
           const std::stop_token& stop) {
  Server(options, clock, handler).run(stop);
}

}  // namespace http
