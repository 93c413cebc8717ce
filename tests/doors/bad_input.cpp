// "What bad input gets", line by line, from the product itself.
#include <string>

#include "doors/site.h"

namespace doors {
namespace {

constexpr const char* kNeeds = "SELECT CAST(COUNT(*) AS TEXT) FROM need WHERE district = :district";
constexpr const char* kAttempts =
    "SELECT CAST(COUNT(*) AS TEXT) FROM journal WHERE district = :district";

/// Undecodable: every fault is named, and neither the business nor the journal holds a row of it.
void undecodable(Site& s, const std::string& lin, const std::string& sys) {
  const std::string needs = s.row(kNeeds), attempts = s.row(kAttempts);
  const std::string wrong = "input.bad_field";
  s.refused(s.post("/api/needs", need("x", R"(,"colour":"red")"), lin), 400, wrong, {"colour"});
  s.refused(s.post("/api/needs",
                   R"({"area":440607004001,"service":"home_care","asker_kind":"king",)"
                   R"("asker":"a","households":"1","people":0,"what":"","urgency":"soon"})",
                   lin),
            400, wrong, {"area", "asker_kind", "households", "people", "what"});
  s.refused(s.post("/api/needs", need(std::string(2001, 'x')), lin), 400, wrong, {"what"});
  s.refused(s.post("/api/needs", need("\xff"), lin), 400, "input.not_utf8");
  s.refused(s.post("/api/needs", need("x", R"(,"what":"y")"), lin), 400, "input.duplicate_field",
            {"what"});
  s.refused(s.post("/api/needs", need("x", R"(,"y":)" + std::string(100, '[')), lin), 400,
            "input.too_deep");
  s.refused(s.post("/api/needs", need("x") + "]", lin), 400, "input.malformed_json");
  s.refused(
      s.ask(wire::request("POST", "/api/needs", need("x"), "Content-Type: text/plain\r\n" + lin)),
      415, "http.media_type");
  s.refused(s.ask("POST /api/needs HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                  "Content-Length: 104857600\r\n\r\n"),
            413, "http.body_too_large");
  s.refused(s.get("/api/rules?on=2025-02-30"), 400, wrong, {"on"});
  s.refused(s.post("/api/parties",
                   R"({"code":"52990000MJ8A1B2CXY","name":"x","kind":"enterprise",)"
                   R"("area":"440607000000","small_enterprise":false})",
                   sys),
            400, wrong, {"code"});
  s.expect(s.row(kNeeds) == needs, "a need was recorded of bad input");
  s.expect(s.row(kAttempts) == attempts, "undecodable input stands in the journal");
  s.expect(s.log().find("input.bad_field") != std::string::npos, "bad input is not in the log");
}

/// Well-formed and refused: it stands in the journal.
void refused_in_the_journal(Site& s, const std::string& lin) {
  const std::string needs = s.row(kNeeds), attempts = s.row(kAttempts);
  s.refused(s.post("/api/needs",
                   R"({"area":"440607004099","service":"home_care",)"
                   R"("asker_kind":"community","asker":"a","households":1,"people":1,)"
                   R"("what":"x","urgency":"soon"})",
                   lin),
            403, "policy.denied");
  s.expect(s.row(kNeeds) == needs, "a need was recorded of what was refused");
  s.expect(std::stoi(s.row(kAttempts)) == std::stoi(attempts) + 1, "a refusal is not journalled");
}

void versions_keys_and_states(Site& s, const std::string& lin, const std::string& ying) {
  const std::string key = lin + "Idempotency-Key: door-1\r\n";
  const auto first = s.post("/api/needs", need("once"), key);
  const auto again = s.post("/api/needs", need("once"), key);
  s.expect(first.status == 200 && again.body == first.body, "the same key, another answer");
  s.expect(again.headers.contains("idempotency-replayed"), "a replay that does not say so");
  s.refused(s.post("/api/needs", need("twice"), key), 422, "input.idempotency_key_reused");
  const std::string id = text_of(object_of(first), "id");
  const std::string withdraw = "/api/needs/" + id + "/withdraw";
  const auto stale = s.post(withdraw, "{}", lin + "If-Match: \"7\"\r\n");
  s.refused(stale, 409, "flow.stale_version");
  s.expect(text_of(object_of(stale), "version") == "1", "the current version is not told");
  // Another community's does not exist for it; what may be read but not done is 403.
  s.refused(s.post(withdraw, "{}", ying), 404, "policy.not_found");
  s.refused(s.get("/api/needs/" + id, ying), 404, "policy.not_found");
  const std::string chen = s.session("chen.jie");
  s.expect(s.get("/api/needs/" + id, chen).status == 200, "the purchaser may read it");
  s.refused(s.post(withdraw, "{}", chen), 403, "policy.denied");
  s.refused(s.post(withdraw, "{}", ""), 401, "identity.sign_in_first");
  s.expect(s.post(withdraw, "{}", lin + "If-Match: \"1\"\r\n").status == 200, "withdrawing");
  const auto state = s.post(withdraw, "{}", lin);
  s.refused(state, 422, "flow.wrong_state");
  s.expect(text_of(object_of(state), "state") == "withdrawn" &&
               object_of(state).at("possible").is_array(),
           "the state and what is possible are not told: " + state.body);
}

}  // namespace

void bad_input(Site& s) {
  const std::string lin = s.session("lin.xia"), ying = s.session("ying.b");
  undecodable(s, lin, s.session("sys.boot"));
  refused_in_the_journal(s, lin);
  versions_keys_and_states(s, lin, ying);
}

}  // namespace doors
