// The road over HTTP: who, versions, idempotency, sessions, queues, a database that goes and comes.
#include <filesystem>
#include <gtest/gtest.h>

#include "tiny.h"

namespace {

using namespace std::chrono_literals;
using tiny::code_of;
using tiny::cookie_only;
using tiny::object_of;
using tiny::signed_in;

constexpr std::string_view kGood = R"({"title":"a","count":1,"on":"2025-01-06"})";

class Api : public ::testing::Test {
 protected:
  wire::Answer make(std::string_view headers, std::string_view body = kGood) {
    return site.ask(wire::json("POST", "/api/things", body, headers));
  }
  std::string made() { return std::string(object_of(make(signed_in("ann"))).at("id").as_string()); }
  wire::Answer change(const std::string& id, const std::string& headers) {
    return site.ask(wire::json("POST", "/api/things/" + id + "/change", R"({"count":5})", headers));
  }
  tiny::Site site;
};

TEST_F(Api, what_may_not_be_known_is_404_what_may_not_be_done_403_and_a_stranger_is_401) {
  const std::string id = made();
  EXPECT_EQ(change(id, "").status, 401);
  EXPECT_EQ(code_of(change(id, "")), "identity.sign_in_first");
  EXPECT_EQ(change(id, signed_in("bob")).status, 404);  // another's, not shown
  EXPECT_EQ(change("th_none", signed_in("bob")).body, change(id, signed_in("bob")).body);
  EXPECT_EQ(change(id, signed_in("eve")).status, 403);  // may see, may not do
  EXPECT_EQ(change(id, signed_in("ann")).status, 200);
  EXPECT_EQ(site.ask(wire::request("GET", "/api/things/" + id, {}, signed_in("bob"))).status, 404);
}

TEST_F(Api, a_stale_version_is_told_the_current_one) {
  const std::string id = made();
  const auto changed = change(id, "If-Match: \"1\"\r\n" + signed_in("ann"));
  EXPECT_EQ(changed.status, 200);
  EXPECT_EQ(changed.headers.at("etag"), "\"2\"");
  const auto stale = change(id, "If-Match: \"1\"\r\n" + signed_in("ann"));
  EXPECT_EQ(stale.status, 409);
  EXPECT_EQ(object_of(stale).at("version").as_int64(), 2);
  EXPECT_FALSE(stale.headers.contains("etag"));
  for (const char* bad : {"1", "\"a\"", "W/\"1\"", "*", "\"\"", "\"-1\""})
    EXPECT_EQ(code_of(change(id, "If-Match: " + std::string(bad) + "\r\n" + signed_in("ann"))),
              "http.bad_if_match")
        << bad;
}

TEST_F(Api, the_same_key_twice_has_one_effect_and_one_answer) {
  const std::string key = "Idempotency-Key: k-1\r\n" + signed_in("ann");
  const auto first = make(key);
  const auto second = make(key);
  EXPECT_EQ(first.status, 200);
  EXPECT_EQ(second.body, first.body);
  EXPECT_FALSE(first.headers.contains("idempotency-replayed"));
  EXPECT_EQ(second.headers.at("idempotency-replayed"), "true");
  EXPECT_EQ(site.things(), 1);
  const auto other = make(key, R"({"title":"b","count":1,"on":"2025-01-06"})");
  EXPECT_EQ(other.status, 422);
  EXPECT_EQ(code_of(other), "input.idempotency_key_reused");
  const std::string id(object_of(first).at("id").as_string());
  EXPECT_EQ(change(id, "Idempotency-Key: k-2\r\n" + signed_in("ann")).status, 200);
  EXPECT_EQ(code_of(change("th_other", "Idempotency-Key: k-2\r\n" + signed_in("ann"))),
            "input.idempotency_key_reused");
  for (const auto& bad : {std::string(), std::string("a b"), std::string(101, 'x')})
    EXPECT_EQ(code_of(make("Idempotency-Key: " + bad + "\r\n" + signed_in("ann"))),
              "http.bad_idempotency_key");
  EXPECT_EQ(site.things(), 1);
}

TEST_F(Api, signing_in_sets_the_cookie_and_signing_out_takes_it) {
  const auto in =
      site.ask(wire::json("POST", "/api/session", R"({"login":"zoe","password":"right"})"));
  EXPECT_EQ(in.status, 200) << in.body;
  EXPECT_EQ(in.headers.at("set-cookie"),
            "pobing_session=tok-zoe; Path=/; HttpOnly; SameSite=Strict");
  EXPECT_FALSE(object_of(in).contains("token"));
  EXPECT_EQ(object_of(in).at("csrf"), "csrf-zoe");
  const auto wrong =
      site.ask(wire::json("POST", "/api/session", R"({"login":"zoe","password":"guess"})"));
  EXPECT_EQ(wrong.status, 422);
  EXPECT_FALSE(wrong.headers.contains("set-cookie"));
  EXPECT_EQ(make(signed_in("zoe")).status, 200);
  const auto out = site.ask(wire::json("POST", "/api/session/end", "{}", signed_in("zoe")));
  EXPECT_EQ(out.status, 200) << out.body;
  EXPECT_EQ(out.headers.at("set-cookie"),
            "pobing_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
  EXPECT_EQ(make(signed_in("zoe")).status, 401);
  EXPECT_TRUE(site.faults().empty());
}

TEST_F(Api, behind_tls_the_cookie_is_secure) {
  tiny::Site secure(platform::ServeOptions{.public_https = true});
  const auto in =
      secure.ask(wire::json("POST", "/api/session", R"({"login":"yan","password":"right"})"));
  EXPECT_TRUE(in.headers.at("set-cookie").ends_with("; Secure"));
}

TEST_F(Api, other_sites_cannot_act_in_a_persons_name) {
  EXPECT_EQ(code_of(make(cookie_only("ann"))), "identity.csrf");
  EXPECT_EQ(code_of(make(cookie_only("ann") + "X-CSRF-Token: csrf-bob\r\n")), "identity.csrf");
  EXPECT_EQ(code_of(make("Origin: http://evil.example\r\n" + signed_in("ann"))),
            "identity.cross_site");
  EXPECT_EQ(code_of(make("Origin: null\r\n" + signed_in("ann"))), "identity.cross_site");
  EXPECT_EQ(code_of(make("Sec-Fetch-Site: cross-site\r\n" + signed_in("ann"))),
            "identity.cross_site");
  EXPECT_EQ(site.things(), 0);
  EXPECT_EQ(
      make("Origin: http://localhost\r\nSec-Fetch-Site: same-origin\r\n" + signed_in("ann")).status,
      200);
  const auto sign_in =
      site.ask(wire::json("POST", "/api/session", R"({"login":"xi","password":"right"})",
                          "Origin: http://evil.example\r\n"));
  EXPECT_EQ(code_of(sign_in), "identity.cross_site");
  // Reading needs the cookie alone; a cookie of nobody is a stranger's.
  EXPECT_EQ(site.ask(wire::request("GET", "/api/things", {}, cookie_only("ann"))).status, 200);
  EXPECT_EQ(make("Cookie: pobing_session=junk\r\n").status, 401);
}

TEST_F(Api, every_answer_carries_the_security_headers) {
  for (const char* target : {"/api/things", "/api/none", "/", "/nowhere", "/healthz"}) {
    const auto answer = site.ask(wire::request("GET", target));
    EXPECT_TRUE(answer.headers.at("content-security-policy").starts_with("default-src 'none'"));
    EXPECT_EQ(answer.headers.at("x-content-type-options"), "nosniff");
    EXPECT_EQ(answer.headers.at("referrer-policy"), "same-origin");
    EXPECT_FALSE(answer.headers.at("x-request-id").empty());
  }
}

TEST_F(Api, pages_and_their_forms) {
  EXPECT_EQ(site.ask(wire::request("GET", "/", {}, cookie_only("ann"))).body, "<p>ann</p>");
  EXPECT_EQ(site.ask(wire::request("GET", "/nowhere")).status, 404);
  const auto post = [&](std::string_view target, std::string_view body, std::string_view headers) {
    return site.ask(wire::request(
        "POST", target, body,
        "Content-Type: application/x-www-form-urlencoded\r\n" + std::string(headers)));
  };
  EXPECT_EQ(post("/form", "title=a", cookie_only("ann")).body, "<p>identity.csrf</p>");
  EXPECT_EQ(post("/form", "title=a&csrf=csrf-bob", cookie_only("ann")).status, 403);
  EXPECT_EQ(post("/form", "title=a&title=b&csrf=csrf-ann", cookie_only("ann")).status, 400);
  EXPECT_EQ(post("/form", "title=%FF&csrf=csrf-ann", cookie_only("ann")).status, 400);
  EXPECT_EQ(post("/form", "title=a", "").status, 401);
  EXPECT_EQ(site.ask(wire::request("POST", "/form", "title=a")).status, 415);
  EXPECT_EQ(site.things(), 0);
  const auto good = post("/form", "title=%E7%A0%B4+a&csrf=csrf-ann", cookie_only("ann"));
  EXPECT_EQ(good.status, 303);
  EXPECT_EQ(good.headers.at("location"), "/thing");
  EXPECT_EQ(site.things(), 1);
  const auto in = post("/sign-in", "password=right", "");
  EXPECT_EQ(in.status, 303);
  EXPECT_TRUE(in.headers.at("set-cookie").starts_with("pobing_session=tok-ann;"));
  EXPECT_EQ(site.ask(wire::request("DELETE", "/form")).headers.at("allow"), "GET, HEAD, POST");
}

TEST_F(Api, what_an_operator_asks) {
  EXPECT_EQ(site.ask(wire::request("GET", "/healthz")).body, "alive\n");
  EXPECT_EQ(site.ask(wire::request("GET", "/readyz")).body, "ready\n");
  const auto openapi = object_of(site.ask(wire::request("GET", "/api/openapi.json")));
  EXPECT_EQ(openapi.at("openapi"), "3.1.0");
  EXPECT_TRUE(openapi.at("paths").as_object().contains("/things/{id}/change"));
  make(signed_in("ann"));
  const auto metrics = site.ask(wire::request("GET", "/metrics")).body;
  EXPECT_NE(metrics.find("pobing_requests_total{method=\"POST\",route=\"/api/things\","
                         "status=\"200\"} 1"),
            std::string::npos)
      << metrics;
  EXPECT_NE(metrics.find("pobing_commit_commands_count 1"), std::string::npos);
  EXPECT_NE(metrics.find("pobing_queue_length{queue=\"writes\"} 0"), std::string::npos);
}

TEST_F(Api, waiting_in_a_queue_never_counts) {
  tiny::gate().shut();
  site.clock().freeze(base::Instant(1'000'000));
  wire::Client slow(site.port());
  wire::Client next(site.port());
  slow.send(wire::json("POST", "/api/things", R"({"title":"wait","count":1,"on":"2025-01-06"})",
                       signed_in("ann")));
  while (tiny::gate().waiting() == 0)
    std::this_thread::sleep_for(5ms);
  next.send(wire::json("POST", "/api/things", kGood, signed_in("ann")));
  std::this_thread::sleep_for(200ms);
  site.clock().freeze(base::Instant(2'000'000));
  tiny::gate().open();
  EXPECT_TRUE(slow.read());
  EXPECT_EQ(object_of(next.read().value_or(wire::Answer{})).at("made_at").as_string(),
            base::Instant(1'000'000).text());
}

TEST_F(Api, a_deadline_passed_by_a_millisecond_is_refused) {
  const base::Instant until(5'000'000);
  const std::string body = R"({"title":"a","until":")" + until.text() + "\"}";
  const auto bid = [&] {
    return site.ask(wire::json("POST", "/api/bids", body, signed_in("ann")));
  };
  site.clock().freeze(until.plus_ms(-1));
  EXPECT_EQ(bid().status, 200);
  site.clock().freeze(until);
  const auto late = bid();
  EXPECT_EQ(late.status, 422);
  EXPECT_EQ(code_of(late), "tiny.too_late");
  EXPECT_EQ(site.things(), 1);
}

TEST_F(Api, a_deadline_looks_at_the_last_byte_and_never_at_the_queue) {
  const base::Instant until(5'000'000);
  const std::string body = R"({"title":"a","until":")" + until.text() + "\"}";
  const std::string bid = wire::json("POST", "/api/bids", body, signed_in("ann"));
  // In time, and then held up in the queue until long after.
  site.clock().freeze(until.plus_ms(-1));
  tiny::gate().shut();
  wire::Client slow(site.port());
  slow.send(wire::json("POST", "/api/things", R"({"title":"wait","count":1,"on":"2025-01-06"})",
                       signed_in("ann")));
  while (tiny::gate().waiting() == 0)
    std::this_thread::sleep_for(5ms);
  wire::Client in_time(site.port());
  in_time.send(bid);
  // Begun in time; its last byte comes a millisecond too late.
  wire::Client late(site.port());
  late.send(bid.substr(0, bid.size() - 1));
  std::this_thread::sleep_for(200ms);
  site.clock().freeze(until);
  late.send(bid.substr(bid.size() - 1));
  std::this_thread::sleep_for(100ms);
  tiny::gate().open();
  EXPECT_TRUE(slow.read());
  EXPECT_EQ(in_time.read().value_or(wire::Answer{}).status, 200);
  EXPECT_EQ(late.read().value_or(wire::Answer{}).status, 422);
  EXPECT_EQ(site.things(), 2);
}

TEST(ApiQueues, a_full_queue_is_503_at_once_and_the_rest_goes_on) {
  platform::ServeOptions o;
  o.readers = 1;
  o.reads_waiting = 1;
  o.writes_waiting = 1;
  tiny::Site site(o);
  tiny::gate().shut();
  wire::Client busy(site.port());
  busy.send(wire::request("GET", "/api/things?slow=true"));
  while (tiny::gate().waiting() == 0)
    std::this_thread::sleep_for(5ms);
  wire::Client waits(site.port());
  waits.send(wire::request("GET", "/api/things"));
  std::this_thread::sleep_for(100ms);
  const auto full = site.ask(wire::request("GET", "/api/things"));
  EXPECT_EQ(full.status, 503);
  EXPECT_EQ(code_of(full), "platform.busy");
  EXPECT_EQ(full.headers.at("retry-after"), "1");
  EXPECT_EQ(site.ask(wire::request("GET", "/")).body, "<p>platform.busy</p>");
  EXPECT_EQ(site.ask(wire::request("GET", "/healthz")).status, 200);
  tiny::gate().open();
  EXPECT_EQ(busy.read().value_or(wire::Answer{}).status, 200);
  EXPECT_EQ(waits.read().value_or(wire::Answer{}).status, 200);
}

TEST(ApiQueues, a_full_writers_queue_is_503) {
  platform::ServeOptions o;
  o.writes_waiting = 1;
  tiny::Site site(o);
  tiny::gate().shut();
  wire::Client first(site.port());
  first.send(wire::json("POST", "/api/things", R"({"title":"wait","count":1,"on":"2025-01-06"})",
                        signed_in("ann")));
  while (tiny::gate().waiting() == 0)
    std::this_thread::sleep_for(5ms);
  wire::Client second(site.port());
  second.send(wire::json("POST", "/api/things", kGood, signed_in("ann")));
  std::this_thread::sleep_for(100ms);
  EXPECT_EQ(code_of(site.ask(wire::json("POST", "/api/things", kGood, signed_in("ann")))),
            "platform.busy");
  tiny::gate().open();
  EXPECT_EQ(first.read().value_or(wire::Answer{}).status, 200);
  EXPECT_EQ(second.read().value_or(wire::Answer{}).status, 200);
  EXPECT_EQ(site.things(), 2);
}

TEST(ApiStop, what_is_in_flight_is_finished_and_kept) {
  auto site = std::make_unique<tiny::Site>();
  tiny::gate().shut();
  wire::Client client(site->port());
  client.send(wire::json("POST", "/api/things", R"({"title":"wait","count":1,"on":"2025-01-06"})",
                         signed_in("ann")));
  while (tiny::gate().waiting() == 0)
    std::this_thread::sleep_for(5ms);
  site->stop();
  std::this_thread::sleep_for(100ms);
  EXPECT_FALSE(wire::Client(site->port()).connected());
  tiny::gate().open();
  const auto answer = client.read().value_or(wire::Answer{});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.at("connection"), "close");
  EXPECT_EQ(site->things(), 1);
}

TEST(ApiWorld, a_database_that_goes_is_503_and_one_that_comes_back_serves) {
  tiny::Site site;
  const auto make = [&] {
    return site.ask(wire::json("POST", "/api/things", kGood, signed_in("ann")));
  };
  EXPECT_EQ(make().status, 200);
  std::filesystem::rename(site.db_path(), site.db_path() + ".gone");
  for (int i = 0; i < 4; ++i) {
    const auto answer = make();
    EXPECT_EQ(answer.status, 503) << answer.body;
    EXPECT_EQ(code_of(answer), "platform.unavailable");
    EXPECT_EQ(answer.headers.at("retry-after"), "1");
    EXPECT_EQ(site.ask(wire::request("GET", "/api/things")).status, 503);
  }
  EXPECT_EQ(site.ask(wire::request("GET", "/readyz")).status, 503);
  EXPECT_EQ(site.ask(wire::request("GET", "/healthz")).status, 200);
  EXPECT_FALSE(std::filesystem::exists(site.db_path()));  // never a new, empty one
  std::filesystem::rename(site.db_path() + ".gone", site.db_path());
  EXPECT_EQ(site.ask(wire::request("GET", "/readyz")).status, 200);
  EXPECT_EQ(make().status, 200);
  EXPECT_EQ(site.things(), 2);
  EXPECT_TRUE(site.faults().empty());
}

}  // namespace
