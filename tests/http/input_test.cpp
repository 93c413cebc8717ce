// What bad input gets: the status, every fault named, and no row written.
#include <gtest/gtest.h>

#include "platform/json_text.h"
#include "tiny.h"

namespace {

using tiny::code_of;
using tiny::signed_in;

constexpr std::string_view kGood = R"({"title":"a","count":1,"on":"2025-01-06"})";

std::vector<std::string> fields_named(const wire::Answer& answer) {
  std::vector<std::string> out;
  const auto object = tiny::object_of(answer);
  if (const auto* problems = object.if_contains("problems"))
    for (const auto& one : problems->as_array())
      out.emplace_back(one.as_object().at("field").as_string());
  return out;
}

class Input : public ::testing::Test {
 protected:
  wire::Answer post(std::string_view body) {
    return site.ask(wire::json("POST", "/api/things", body, signed_in("ann")));
  }
  void refused(std::string_view body, int status, const std::string& code,
               const std::vector<std::string>& fields) {
    const auto answer = post(body);
    EXPECT_EQ(answer.status, status) << body.substr(0, 100);
    EXPECT_EQ(code_of(answer), code) << body.substr(0, 100);
    EXPECT_EQ(answer.headers.at("content-type"), "application/problem+json");
    EXPECT_EQ(fields_named(answer), fields) << answer.body;
    EXPECT_EQ(site.things(), 0);
  }
  tiny::Site site;
};

TEST_F(Input, good_is_written) {
  const auto answer = post(kGood);
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(answer.headers.at("etag"), "\"1\"");
  EXPECT_EQ(answer.headers.at("cache-control"), "no-store");
  EXPECT_EQ(site.things(), 1);
  EXPECT_TRUE(site.faults().empty());
}

TEST_F(Input, fields_are_checked_all_at_once) {
  const std::string code = "input.bad_field";
  refused(R"({"title":"a","count":1,"on":"2025-01-06","colour":"red"})", 400, code, {"colour"});
  refused(R"({"title":7,"count":"1","on":"2025-01-06"})", 400, code, {"title", "count"});
  refused(R"({"title":"a","count":101,"on":"2025-01-06"})", 400, code, {"count"});
  refused(R"({"title":"a","count":1.5,"on":"2025-01-06"})", 400, code, {"count"});
  refused(R"({"title":"a","count":18446744073709551615,"on":"2025-01-06"})", 400, code, {"count"});
  refused(R"({"title":"a","count":1,"on":"2025-02-30"})", 400, code, {"on"});
  refused(R"({"title":"012345678901234567890","count":1,"on":"2025-01-06"})", 400, code, {"title"});
  refused(R"({"title":"a\u0000b","count":1,"on":"2025-01-06"})", 400, code, {"title"});
  refused(R"({"title":"","count":-1,"on":"soon","x":1})", 400, code, {"title", "count", "on", "x"});
  refused("{}", 400, code, {"title", "count", "on"});
}

TEST_F(Input, text_that_is_not_json_is_refused_with_its_place) {
  refused("[1,2]", 400, "input.malformed_json", {""});
  refused(R"({"title":"a",)", 400, "input.malformed_json", {"title"});
  refused(R"({"title":"a"} {})", 400, "input.malformed_json", {""});
  refused(R"({"title":NaN})", 400, "input.malformed_json", {"title"});
  refused(R"({"title":"\ud800"})", 400, "input.malformed_json", {"title"});
  refused("{\"title\":\"\xff\"}", 400, "input.not_utf8", {""});
  refused("{\"title\":\"\xc0\xaf\"}", 400, "input.not_utf8", {""});
  refused("{\"title\":\"\xed\xa0\x80\"}", 400, "input.not_utf8", {""});
}

TEST_F(Input, names_that_come_twice_are_all_named_with_their_path) {
  refused(R"({"title":"a","title":"b","count":1,"on":"2025-01-06"})", 400, "input.duplicate_field",
          {"title"});
  refused(R"({"m":[{"a":1},{"a":1,"b":{"c":1,"\u0063":2}}],"n":1,"n":2})", 400,
          "input.duplicate_field", {"m[1].b.c", "n"});
}

TEST_F(Input, depth_bombs_are_refused) {
  const std::string bomb = std::string(100'000, '[') + std::string(100'000, ']');
  const auto answer = post(R"({"title":)" + bomb + "}");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(code_of(answer), "input.too_deep");
  EXPECT_TRUE(
      platform::read_json_object(R"({"a":)" + std::string(31, '[') + std::string(31, ']') + "}"));
  EXPECT_FALSE(
      platform::read_json_object(R"({"a":)" + std::string(32, '[') + std::string(32, ']') + "}"));
  EXPECT_EQ(site.things(), 0);
}

TEST_F(Input, media_types) {
  const auto typed = [&](const std::string& type) {
    return site.ask(wire::request("POST", "/api/things", kGood, type + signed_in("ann"))).status;
  };
  EXPECT_EQ(typed("Content-Type: text/plain\r\n"), 415);
  EXPECT_EQ(typed(""), 415);
  EXPECT_EQ(typed("Content-Type: application/json; charset=gbk\r\n"), 415);
  EXPECT_EQ(typed("Content-Type: application/x-www-form-urlencoded\r\n"), 415);
  EXPECT_EQ(typed("Content-Type: application/json\r\nContent-Type: application/json\r\n"), 415);
  EXPECT_EQ(site.things(), 0);
  EXPECT_EQ(typed("Content-Type: Application/JSON; charset=UTF-8\r\n"), 200);
}

TEST_F(Input, sizes) {
  const auto large = site.ask(
      "POST /api/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
      "Content-Length: 104857600\r\n\r\n");
  EXPECT_EQ(large.status, 413);
  EXPECT_EQ(code_of(large), "http.body_too_large");
  EXPECT_EQ(large.headers.at("content-type"), "application/problem+json");
  EXPECT_EQ(large.headers.at("x-content-type-options"), "nosniff");
  wire::Client client(site.port());
  client.send(
      "POST /api/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
      "Transfer-Encoding: chunked\r\n\r\n");
  const std::string chunk = "10000\r\n" + std::string(0x10000, ' ') + "\r\n";
  for (int i = 0; i < 17; ++i)
    client.send(chunk);
  EXPECT_EQ(client.read().value_or(wire::Answer{}).status, 413);
  EXPECT_EQ(site.things(), 0);
}

TEST_F(Input, addresses) {
  const auto get = [&](const std::string& target) {
    return site.ask(wire::request("GET", target, {}, signed_in("ann")));
  };
  EXPECT_EQ(get("/api/things?least=1&slow=false").status, 200);
  EXPECT_EQ(fields_named(get("/api/things?least=many")), std::vector<std::string>{"least"});
  EXPECT_EQ(fields_named(get("/api/things?slow=1")), std::vector<std::string>{"slow"});
  EXPECT_EQ(fields_named(get("/api/things?colour=red")), std::vector<std::string>{"colour"});
  EXPECT_EQ(code_of(get("/api/things?least=1&least=2")), "input.duplicate_field");
  EXPECT_EQ(code_of(get("/api/things?least")), "http.bad_address");
  EXPECT_EQ(code_of(get("/api/things?least=%zz")), "http.bad_address");
  EXPECT_EQ(code_of(get("/api/things/%ff")), "http.bad_address");
  EXPECT_EQ(code_of(get("/api/nothing")), "http.no_route");
  EXPECT_EQ(code_of(get("/api/things/")), "http.no_route");
  EXPECT_EQ(code_of(get("/api")), "http.no_route");
  EXPECT_EQ(get("/api/nothing").status, 404);
  EXPECT_EQ(code_of(site.ask(wire::json("GET", "/api/things", "{}"))), "http.body_not_expected");
  const auto query = site.ask(wire::json("POST", "/api/things?count=1", kGood, signed_in("ann")));
  EXPECT_EQ(fields_named(query), std::vector<std::string>{"count"});
  const auto twice = site.ask(
      wire::json("POST", "/api/things/x/change", R"({"id":"y","count":1})", signed_in("ann")));
  EXPECT_EQ(fields_named(twice), std::vector<std::string>{"id"});
}

TEST_F(Input, path_parameters_are_decoded) {
  const auto made = tiny::object_of(post(kGood));
  std::string id(made.at("id").as_string());
  const auto answer =
      site.ask(wire::request("GET", "/api/things/%74%68" + id.substr(2), {}, signed_in("ann")));
  EXPECT_EQ(answer.status, 200) << answer.body;
}

TEST_F(Input, methods) {
  for (const char* method : {"PUT", "DELETE", "BREW", "OPTIONS", "PATCH"}) {
    const auto answer = site.ask(wire::request(method, "/api/things"));
    EXPECT_EQ(answer.status, 405) << method;
    EXPECT_EQ(answer.headers.at("allow"), "GET, HEAD, POST");
  }
  const auto head = site.ask(wire::request("HEAD", "/api/things"));
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.headers.at("content-length"),
            std::to_string(std::string(R"({"things":[]})").size()));
  EXPECT_EQ(site.ask(wire::request("POST", "/healthz", "x")).status, 405);
}

}  // namespace
