#include "platform/http_connection.h"

#include <algorithm>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/write.hpp>
#include <utility>

#include "platform/log.h"

namespace http {
namespace {

namespace beast = boost::beast;
using boost::system::error_code;

constexpr std::size_t kReadSize = 16 * 1024;
constexpr std::size_t kAheadMax = 16;
constexpr std::chrono::milliseconds kLingerMax{2'000};
constexpr std::chrono::milliseconds kLingerStopping{200};

/// What a handler is given to answer with. If every copy is gone without a call, the client is
/// told that we are at fault.
class Ticket {
 public:
  Ticket(std::weak_ptr<Connection> connection, asio::io_context& loop)
      : connection_(std::move(connection)), loop_(loop) {}
  ~Ticket() {
    if (!used_) use({500, {}, {}, {}});
  }
  Ticket(const Ticket&) = delete;
  Ticket& operator=(const Ticket&) = delete;
  void use(Response response) {
    if (used_.exchange(true)) return;
    // Held while the loop is spoken to: the connection keeps the loop alive.
    const auto held = connection_.lock();
    if (!held) return;
    asio::dispatch(loop_, [to = connection_, response = std::move(response)] {
      if (const auto connection = to.lock()) connection->answer(response);
    });
  }

 private:
  std::weak_ptr<Connection> connection_;
  asio::io_context& loop_;
  std::atomic<bool> used_{false};
};

Fault fault_of(const error_code& ec) {
  namespace why = beast::http;
  if (ec == why::error::body_limit) return Fault::body_too_large;
  if (ec == why::error::header_limit) return Fault::header_too_large;
  return Fault::malformed;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  return out;
}

}  // namespace

Connection::Connection(std::shared_ptr<Shared> shared, Lane& lane, asio::ip::tcp::socket socket)
    : shared_(std::move(shared)), lane_(lane), socket_(std::move(socket)), since_(Steady::now()) {
  ++shared_->connections;
  error_code ignored;
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  const auto peer = socket_.remote_endpoint(ignored);
  if (!ignored) remote_ = peer.address().to_string();
}

Connection::~Connection() {
  for (auto& one : ahead_)
    release(one.reserved);
  release(reading_reserved_);
  release(handling_reserved_);
  --shared_->connections;
}

void Connection::start() {
  read();
}

void Connection::enter(Phase phase) {
  phase_ = phase;
  since_ = Steady::now();
}

bool Connection::full() const {
  return ahead_.size() >= kAheadMax || bytes_ahead_ > shared_->options.body_max;
}

bool Connection::quiet() const {
  return !handling_ && !sending_ && ahead_.empty();
}

void Connection::read() {
  if (reading_ || dropped_) return;
  reading_ = true;
  socket_.async_read_some(
      buffer_.prepare(kReadSize),
      [self = shared_from_this()](const error_code& ec, std::size_t n) { self->on_read(ec, n); });
}

void Connection::on_read(const error_code& ec, std::size_t n) {
  reading_ = false;
  if (dropped_) return;
  if (ec && ec != asio::error::eof) return drop();
  if (ended_) {
    if (lingering_ && !ec) return linger();
    if (quiet()) drop();
    return;
  }
  if (ec) {  // The peer sends no more, but may wait for what it has asked.
    ended_ = true;
    if (quiet()) drop();
    return;
  }
  buffer_.commit(n);
  last_byte_ = shared_->clock.now();
  parse();
}

void Connection::parse() {
  while (!ended_ && !dropped_ && !full() && !invite_due_) {
    if (!parse_some()) {
      if (!ended_ && !dropped_ && !invite_due_) read();
      return;
    }
  }
}

/// False when more must be read first, or nothing more is to be read.
bool Connection::parse_some() {
  if (!parser_) {
    // An empty line before a request is to be ignored (RFC 9112, 2.2).
    while (buffer_.size() > 0 && (*static_cast<const char*>(buffer_.data().data()) == '\r' ||
                                  *static_cast<const char*>(buffer_.data().data()) == '\n'))
      buffer_.consume(1);
    if (buffer_.size() == 0) return false;
    parser_.emplace();
    parser_->header_limit(std::uint32_t(shared_->options.header_max));
    parser_->body_limit(shared_->options.body_max);
    enter(Phase::header);
  }
  if (buffer_.size() == 0) return false;
  error_code ec;
  buffer_.consume(parser_->put(buffer_.data(), ec));
  if (ec && ec != beast::http::error::need_more) {
    fault(fault_of(ec));
    return false;
  }
  if (phase_ == Phase::header && parser_->is_header_done()) {
    enter(Phase::body);
    if (!header_is_good()) return false;
    if (buffer_.size() > 0 && !parser_->is_done()) return true;
  }
  if (parser_->is_done()) {
    take();
    return true;
  }
  if (buffer_.size() > shared_->options.header_max + kReadSize) fault(Fault::malformed);
  return false;
}

std::optional<Fault> Connection::header_fault() const {
  const auto& m = parser_->get();
  namespace name = beast::http;
  if (m.version() == 11 && m.count(name::field::host) != 1) return Fault::malformed;
  const auto encoding = m.find(name::field::transfer_encoding);
  if (encoding != m.end() && !beast::iequals(encoding->value(), "chunked")) return Fault::malformed;
  if (encoding != m.end() && m.count(name::field::transfer_encoding) != 1) return Fault::malformed;
  const auto expect = m.find(name::field::expect);
  if (expect != m.end() && !beast::iequals(expect->value(), "100-continue"))
    return Fault::bad_expectation;
  return std::nullopt;
}

void Connection::release(std::size_t& reserved) {
  shared_->bodies -= reserved;
  reserved = 0;
}

/// Room for the body that is announced; a chunked one may become as large as any.
bool Connection::reserve() {
  const auto& m = parser_->get();
  const std::size_t most = shared_->options.body_max;
  const bool chunked = m.count(beast::http::field::transfer_encoding) > 0;
  reading_reserved_ = chunked ? most : std::size_t(parser_->content_length().value_or(0));
  return (shared_->bodies += reading_reserved_) <= shared_->options.bodies_max;
}

bool Connection::header_is_good() {
  if (const auto bad = header_fault()) {
    fault(*bad);
    return false;
  }
  if (!reserve()) {
    fault(Fault::overloaded);
    return false;
  }
  parser_->eager(true);
  const auto& m = parser_->get();
  const bool asked = m.count(beast::http::field::expect) > 0 && m.version() == 11;
  if (!asked || parser_->is_done() || buffer_.size() > 0) return true;
  invite_due_ = true;
  if (quiet()) invite();
  return false;
}

/// "Go on" to a client that waits for it before it sends its body.
void Connection::invite() {
  invite_due_ = false;
  enter(Phase::body);
  send("HTTP/1.1 100 Continue\r\n\r\n", false);
}

void Connection::take() {
  auto message = parser_->release();
  parser_.reset();
  enter(Phase::idle);
  served_ = true;
  Pending one;
  Request& r = one.request;
  r.method = std::string(message.method_string());
  r.target = std::string(message.target());
  for (const auto& h : message)
    r.headers.push_back({lower(h.name_string()), std::string(h.value())});
  r.body = std::move(message.body());
  r.arrived = last_byte_;
  r.remote = remote_;
  one.manner = {r.method == "HEAD", !message.keep_alive(), message.version() == 10};
  ended_ = one.manner.close;
  one.reserved = std::exchange(reading_reserved_, 0);
  bytes_ahead_ += r.body.size();
  ahead_.push_back(std::move(one));
  next();
}

/// Answered in its turn; nothing after it is read as a request.
void Connection::fault(Fault why) {
  ended_ = true;
  parser_.reset();
  release(reading_reserved_);
  enter(Phase::idle);
  Pending one;
  one.manner.close = true;
  one.fault = why;
  ahead_.push_back(std::move(one));
  next();
}

void Connection::next() {
  if (handling_ || sending_ || dropped_) return;
  if (ahead_.empty()) {
    if (invite_due_) invite();
    return;
  }
  handling_ = true;
  Pending one = std::move(ahead_.front());
  ahead_.pop_front();
  bytes_ahead_ -= std::min(bytes_ahead_, one.request.body.size());
  manner_ = one.manner;
  handling_reserved_ = one.reserved;
  if (one.fault) return answer(refusal(shared_->options, *one.fault));
  const auto ticket = std::make_shared<Ticket>(weak_from_this(), lane_.loop);
  try {
    shared_->handler(std::move(one.request),
                     [ticket](Response response) { ticket->use(std::move(response)); });
  } catch (const std::exception& e) {
    logs::write(logs::Level::error, "http_handler", {{"what", e.what()}});
    ticket->use({500, {}, {}, {}});
  }
}

void Connection::answer(const Response& response) {
  if (dropped_ || !handling_ || sending_) return;
  const bool last = lane_.stopping && ahead_.empty() && phase_ == Phase::idle;
  manner_.close = manner_.close || response.close || last;
  std::string text;
  try {
    text = spelt(response, manner_, shared_->clock.now());
  } catch (const std::exception& e) {
    logs::write(logs::Level::error, "http_answer", {{"what", e.what()}});
    text = spelt({500, {}, {}, {}}, manner_, shared_->clock.now());
  }
  send(std::move(text), manner_.close);
}

void Connection::send(std::string text, bool close) {
  sending_ = true;
  close_after_ = close;
  send_since_ = Steady::now();
  out_ = std::move(text);
  asio::async_write(socket_, asio::buffer(out_),
                    [self = shared_from_this()](const error_code& ec, std::size_t) {
                      if (ec) return self->drop();
                      self->on_sent();
                    });
}

void Connection::on_sent() {
  if (dropped_) return;
  sending_ = false;
  handling_ = false;
  release(handling_reserved_);
  if (phase_ == Phase::idle) since_ = Steady::now();
  if (close_after_ || (ended_ && ahead_.empty())) return finish();
  next();
  parse();
  if (lane_.stopping) wind_down();
}

/// Ends with what the peer still sends read and thrown away for a while: closing over unread bytes
/// would take the answer from it.
void Connection::finish() {
  ended_ = true;
  for (auto& one : ahead_)
    release(one.reserved);
  ahead_.clear();
  buffer_.clear();
  parser_.reset();
  lingering_ = true;
  linger_since_ = Steady::now();
  error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  linger();
}

void Connection::linger() {
  buffer_.clear();
  read();
}

void Connection::wind_down() {
  if (quiet() && phase_ == Phase::idle && !lingering_) drop();
}

void Connection::drop() {
  if (dropped_) return;
  dropped_ = true;
  error_code ignored;
  socket_.close(ignored);
  const auto self = shared_from_this();
  lane_.connections.erase(self);
}

void Connection::watch(Steady::time_point now) {
  const Timeouts& most = shared_->options.timeouts;
  if (lingering_) {
    if (now - linger_since_ > (lane_.stopping ? kLingerStopping : kLingerMax)) drop();
  } else if (sending_) {
    if (now - send_since_ > most.write) drop();
  } else if (ended_ || !reading_) {
    return;  // the handler has it, or there is enough to do before more is read
  } else if (phase_ == Phase::header) {
    if (now - since_ > most.header) fault(Fault::too_slow);
  } else if (phase_ == Phase::body) {
    if (now - since_ > most.body) fault(Fault::too_slow);
  } else if (quiet() && now - since_ > (served_ ? most.idle : most.header)) {
    drop();
  }
}

}  // namespace http
