// The server without the product: sizes, times, order, stopping.
#include <future>
#include <gtest/gtest.h>
#include <memory>
#include <thread>

#include "platform/http.h"
#include "wire.h"

namespace {

using namespace std::chrono_literals;

/// A server that answers with what it got: "METHOD target body".
class Echo {
 public:
  explicit Echo(http::Options o = {}, const http::Handler& handler = echo) {
    o.port = 0;
    std::promise<int> port;
    o.ready = [&](int p) { port.set_value(p); };
    thread_ = std::jthread([this, o, handler] {
      http::serve(o, clock_, handler, stop_.get_token());
      ended_ = true;
    });
    port_ = port.get_future().get();
  }
  ~Echo() { stop_.request_stop(); }
  static void echo(const http::Request& r, const http::Answer& answer) {
    answer({200, "text/plain", r.method + " " + r.target + " " + r.body, {}});
  }
  int port() const { return port_; }
  void stop() { stop_.request_stop(); }
  bool ended() const { return ended_; }
  platform::Clock& clock() { return clock_; }

 private:
  platform::Clock clock_;
  std::stop_source stop_;
  std::atomic<bool> ended_{false};
  int port_ = 0;
  std::jthread thread_;
};

TEST(driver, answers_and_keeps_the_connection) {
  Echo server;
  wire::Client client(server.port());
  for (int i = 0; i < 3; ++i) {
    client.send(wire::request("POST", "/a?b=" + std::to_string(i), "body"));
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "POST /a?b=" + std::to_string(i) + " body");
    EXPECT_FALSE(answer->headers.contains("connection"));
    EXPECT_TRUE(answer->headers.contains("date"));
  }
}

TEST(driver, pipelined_requests_are_answered_in_order) {
  std::vector<std::jthread> threads;
  // The first takes longest: answers must not overtake each other.
  Echo server({}, [&](const http::Request& r, const http::Answer& answer) {
    const auto wait = r.target == "/0" ? 100ms : 0ms;
    threads.emplace_back([=] {
      std::this_thread::sleep_for(wait);
      answer({200, "text/plain", r.target, {}});
    });
  });
  wire::Client client(server.port());
  std::string all;
  for (int i = 0; i < 40; ++i)
    all += wire::request("GET", "/" + std::to_string(i));
  client.send(all);
  for (int i = 0; i < 40; ++i) {
    const auto answer = client.read();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body, "/" + std::to_string(i));
  }
}

TEST(driver, arrival_is_the_instant_of_the_last_byte_not_of_the_answer_before) {
  std::promise<void> go;
  auto gate = go.get_future().share();
  std::vector<std::jthread> threads;
  Echo server({}, [&](const http::Request& r, const http::Answer& answer) {
    threads.emplace_back([&gate, r, answer] {
      if (r.target == "/slow") gate.wait();
      answer({200, "text/plain", std::to_string(r.arrived.unix_ms()), {}});
    });
  });
  server.clock().freeze(base::Instant(1'000));
  wire::Client client(server.port());
  client.send(wire::request("GET", "/slow") + wire::request("GET", "/next"));
  std::this_thread::sleep_for(100ms);
  server.clock().freeze(base::Instant(2'000));  // while the second waits for the first
  go.set_value();
  EXPECT_EQ(client.read()->body, "1000");
  EXPECT_EQ(client.read()->body, "1000");
  const std::string last = wire::request("POST", "/x", "12");
  client.send(last.substr(0, last.size() - 1));
  std::this_thread::sleep_for(100ms);
  server.clock().freeze(base::Instant(3'000));
  client.send(last.substr(last.size() - 1));
  EXPECT_EQ(client.read()->body, "3000");
}

TEST(driver, head_has_the_length_but_no_body) {
  Echo server;
  wire::Client client(server.port());
  client.send(wire::request("HEAD", "/a") + wire::request("GET", "/b"));
  const auto head = client.read(true);
  ASSERT_TRUE(head);
  EXPECT_EQ(head->headers.at("content-length"), std::to_string(std::string("HEAD /a ").size()));
  EXPECT_EQ(client.read()->body, "GET /b ");
}

TEST(driver, a_hundred_megabytes_are_refused_before_they_are_sent) {
  Echo server;
  wire::Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n");
  const auto answer = client.read();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 413);
  EXPECT_EQ(answer->headers.at("connection"), "close");
  EXPECT_TRUE(client.closed());
}

TEST(driver, the_413_reaches_a_client_that_keeps_sending) {
  Echo server;
  wire::Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
  client.send(std::string(5'000'000, 'x'));
  EXPECT_EQ(client.read().value_or(wire::Answer{}).status, 413);
}

TEST(driver, a_chunked_body_is_bounded) {
  http::Options o;
  o.body_max = 1000;
  Echo server(o);
  wire::Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  client.send("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  EXPECT_EQ(client.read()->body, "POST / abcde");
  client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 11; ++i)
    client.send("64\r\n" + std::string(100, 'x') + "\r\n");
  EXPECT_EQ(client.read().value_or(wire::Answer{}).status, 413);
  EXPECT_TRUE(client.closed());
  EXPECT_EQ(wire::ask(server.port(),
                      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                      "\r\nFFFFFFFFFFFF\r\n")
                .status,
            413);
}

TEST(driver, malformed_requests_are_told_so_and_closed) {
  Echo server;
  for (const std::string bad : {
           "nonsense\r\n\r\n",
           "GET / HTTP/2.0\r\nHost: x\r\n\r\n",
           "GET / HTTP/1.1\r\n\r\n",                        // no Host
           "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",  // two
           "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
           "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
           "GET / HTTP/1.1\r\nHost: x\r\nA b: c\r\n\r\n",
       }) {
    wire::Client client(server.port());
    client.send(bad);
    EXPECT_EQ(client.read().value_or(wire::Answer{}).status, 400) << bad;
    EXPECT_TRUE(client.closed()) << bad;
  }
}

TEST(driver, a_header_too_large_is_431) {
  http::Options o;
  o.header_max = 2'000;
  Echo server(o);
  EXPECT_EQ(wire::ask(server.port(),
                      wire::request("GET", "/", "", "X: " + std::string(3'000, 'a') + "\r\n"))
                .status,
            431);
  EXPECT_EQ(wire::ask(server.port(), "GET /" + std::string(5'000, 'a')).status, 431);
}

TEST(driver, slow_clients_time_out) {
  http::Options o;
  o.timeouts = {.header = 200ms, .body = 200ms, .idle = 200ms};
  Echo server(o);
  wire::Client header(server.port());
  header.send("GET / HTT");
  wire::Client body(server.port());
  body.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
  wire::Client idle(server.port());
  idle.send(wire::request("GET", "/"));
  wire::Client silent(server.port());
  EXPECT_EQ(header.read().value_or(wire::Answer{}).status, 408);
  EXPECT_TRUE(header.closed());
  EXPECT_EQ(body.read().value_or(wire::Answer{}).status, 408);
  EXPECT_EQ(idle.read().value_or(wire::Answer{}).status, 200);
  EXPECT_TRUE(idle.closed(2'000ms));
  EXPECT_TRUE(silent.closed(2'000ms));
}

TEST(driver, expect_continue_is_honoured) {
  Echo server;
  wire::Client client(server.port());
  const std::string head =
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
  client.send(wire::request("GET", "/first") + head);  // its turn comes after the first's answer
  EXPECT_EQ(client.read()->body, "GET /first ");
  EXPECT_EQ(client.read()->status, 100);
  client.send("ab");
  EXPECT_EQ(client.read()->body, "POST / ab");
  EXPECT_EQ(wire::ask(server.port(), wire::request("POST", "/", "x", "Expect: tea\r\n")).status,
            417);
  const std::string large =
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\nExpect: 100-continue\r\n\r\n";
  EXPECT_EQ(wire::ask(server.port(), large).status, 413);
}

TEST(driver, older_clients_and_those_that_end_early_are_served) {
  Echo server;
  wire::Client old(server.port());
  old.send("GET /old HTTP/1.0\r\n\r\n");
  EXPECT_EQ(old.read()->body, "GET /old ");
  EXPECT_TRUE(old.closed());
  wire::Client closing(server.port());
  closing.send(wire::request("GET", "/", "", "Connection: close\r\n"));
  EXPECT_EQ(closing.read()->headers.at("connection"), "close");
  EXPECT_TRUE(closing.closed());
}

TEST(driver, an_answer_that_never_comes_is_500) {
  Echo server({}, [](const http::Request& r, const http::Answer&) {
    if (r.target == "/throw") throw std::runtime_error("planted");
  });
  EXPECT_EQ(wire::ask(server.port(), wire::request("GET", "/")).status, 500);
  EXPECT_EQ(wire::ask(server.port(), wire::request("GET", "/throw")).status, 500);
}

TEST(driver, connections_are_bounded) {
  http::Options o;
  o.connections_max = 2;
  Echo server(o);
  wire::Client one(server.port());
  wire::Client two(server.port());
  one.send(wire::request("GET", "/"));
  two.send(wire::request("GET", "/"));
  EXPECT_TRUE(one.read());
  EXPECT_TRUE(two.read());
  EXPECT_EQ(wire::ask(server.port(), wire::request("GET", "/")).status, 503);
}

TEST(driver, the_bodies_of_all_connections_together_are_bounded) {
  http::Options o;
  o.bodies_max = 1'000;
  Echo server(o);
  const std::string head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 600\r\n\r\n";
  auto one = std::make_unique<wire::Client>(server.port());
  one->send(head);
  std::this_thread::sleep_for(100ms);
  EXPECT_EQ(wire::ask(server.port(), head).status, 503);
  one.reset();
  // What was answered or given up counts no more, once the server has noticed.
  const std::string whole = wire::request("POST", "/", std::string(600, 'x'));
  for (int i = 0; i < 3; ++i) {
    int status = 503;
    for (int tries = 0; tries < 100 && status == 503; ++tries) {
      status = wire::ask(server.port(), whole).status;
      if (status == 503) std::this_thread::sleep_for(20ms);
    }
    EXPECT_EQ(status, 200);
  }
}

TEST(driver, a_port_in_use_is_said_plainly) {
  Echo server;
  http::Options o;
  o.port = server.port();
  const platform::Clock clock;
  try {
    http::serve(o, clock, Echo::echo, {});
    FAIL();
  } catch (const http::CannotListen& e) {
    EXPECT_NE(std::string(e.what()).find(std::to_string(server.port())), std::string::npos);
    EXPECT_NE(std::string(e.what()).find("in use"), std::string::npos);
  }
}

TEST(driver, stopping_finishes_what_is_in_flight) {
  std::promise<void> go;
  auto gate = go.get_future().share();
  std::vector<std::jthread> threads;
  Echo server({}, [&](const http::Request&, const http::Answer& answer) {
    threads.emplace_back([&gate, answer] {
      gate.wait();
      answer({200, "text/plain", "late", {}});
    });
  });
  wire::Client busy(server.port());
  wire::Client idle(server.port());
  busy.send(wire::request("GET", "/"));
  std::this_thread::sleep_for(100ms);
  server.stop();
  EXPECT_TRUE(idle.closed(2'000ms));
  std::this_thread::sleep_for(100ms);
  EXPECT_FALSE(wire::Client(server.port()).connected());
  EXPECT_FALSE(server.ended());
  go.set_value();
  const auto answer = busy.read();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->body, "late");
  EXPECT_EQ(answer->headers.at("connection"), "close");
  for (int i = 0; i < 40 && !server.ended(); ++i)
    std::this_thread::sleep_for(50ms);
  EXPECT_TRUE(server.ended());
}

TEST(driver, stopping_waits_no_longer_than_its_limit) {
  std::vector<http::Answer> kept;
  http::Options o;
  o.timeouts.stop = 200ms;
  auto server = std::make_unique<Echo>(
      o, [&](const http::Request&, const http::Answer& answer) { kept.push_back(answer); });
  wire::Client client(server->port());
  client.send(wire::request("GET", "/"));
  std::this_thread::sleep_for(100ms);
  server->stop();
  EXPECT_TRUE(client.closed(2'000ms));
  server.reset();
  kept.at(0)({200, "text/plain", "too late", {}});  // harmless
}

}  // namespace
