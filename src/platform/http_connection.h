#pragma once
// One connection of the server: reads ahead (so that a request's arrival is stamped even while an
// earlier one is answered), hands over one request at a time, answers in order. For http*.cpp.
#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <deque>
#include <memory>
#include <optional>
#include <set>

#include "platform/http_text.h"

namespace http {

namespace asio = boost::asio;
using Steady = std::chrono::steady_clock;

class Connection;
struct Lane;

/// What all connections share; outlives them and every answer.
struct Shared {
  Shared(const Options& o, const platform::Clock& c, const Handler& h)
      : options(o), clock(c), handler(h) {}
  const Options& options;
  const platform::Clock& clock;
  const Handler& handler;
  std::atomic<std::size_t> connections{0};
  std::atomic<std::size_t> bodies{0};  // bytes announced or read, and not yet answered
  std::vector<std::unique_ptr<Lane>> lanes;
};

/// One thread with a loop of its own: a connection lives on one lane and needs no lock.
struct Lane {
  asio::io_context loop{1};
  std::set<std::shared_ptr<Connection>> connections = {};
  bool stopping = false;
};

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(std::shared_ptr<Shared>, Lane&, asio::ip::tcp::socket);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void start();
  /// Says that there are too many, and ends.
  void turn_away() { fault(Fault::overloaded); }
  /// Ends now when nothing is in flight; otherwise after what is.
  void wind_down();
  void drop();
  /// Called every now and then: ends what has taken too long.
  void watch(Steady::time_point now);
  void answer(const Response&);

 private:
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  struct Pending {
    Request request;
    Manner manner;
    std::optional<Fault> fault;
    std::size_t reserved = 0;
  };
  enum class Phase { idle, header, body };

  void enter(Phase);
  void read();
  void on_read(const boost::system::error_code&, std::size_t);
  void parse();
  bool parse_some();
  bool header_is_good();
  std::optional<Fault> header_fault() const;
  bool reserve();
  void release(std::size_t&);
  void take();
  void fault(Fault);
  void next();
  void invite();
  void send(std::string text, bool close);
  void on_sent();
  void finish();
  void linger();
  bool full() const;
  bool quiet() const;

  std::shared_ptr<Shared> shared_;  // first: the loop must outlive the socket
  Lane& lane_;
  asio::ip::tcp::socket socket_;
  std::string remote_;
  boost::beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  Phase phase_ = Phase::idle;
  Steady::time_point since_;  // when the phase began
  base::Instant last_byte_;   // when the last bytes were read
  std::deque<Pending> ahead_;
  std::size_t bytes_ahead_ = 0;
  // Of Shared::bodies: for the request being read, for those ahead and the one being answered.
  std::size_t reading_reserved_ = 0, handling_reserved_ = 0;
  Manner manner_;        // of the request being answered
  bool served_ = false;  // a request has been read
  bool reading_ = false;
  bool ended_ = false;     // nothing more is to be read as a request
  bool handling_ = false;  // a request is with the handler or its answer on the way
  bool sending_ = false;
  bool close_after_ = false;
  bool invite_due_ = false;  // 100 Continue, once the answers before it are out
  bool lingering_ = false;
  bool dropped_ = false;
  std::string out_;
  Steady::time_point send_since_, linger_since_;
};

}  // namespace http
