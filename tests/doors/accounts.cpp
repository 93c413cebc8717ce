// Signing in, failing to, and passwords, from outside.
#include <string>

#include "doors/site.h"

namespace doors {
namespace {

int times(const std::string& text, std::string_view what) {
  int n = 0;
  for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; at += what.size())
    ++n;
  return n;
}

void failed_sign_ins(Site& s) {
  const std::string before =
      s.row("SELECT CAST(COUNT(*) AS TEXT) FROM journal WHERE district = :district");
  s.refused(
      s.post("/api/session", R"({"login":"My-Secret-Login-77","password":"My-Secret-Word-88"})"),
      401, "identity.not_signed_in");
  const std::string once = s.log();
  s.expect(times(once, "stranger_refused") >= 1, "a failed sign-in is not in the log");
  s.expect(once.find("Secret") == once.npos, "the log tells what was typed");
  s.post("/api/session", R"({"login":"My-Secret-Login-77","password":"another"})");
  // The same login tried again is told to be the same.
  const std::string log = s.log();
  const std::size_t at = log.rfind("\"tried\":\"");
  s.expect(at != log.npos && times(log, log.substr(at, 28)) == 2, "tries cannot be told together");
  s.expect(s.row("SELECT CAST(COUNT(*) AS TEXT) FROM journal WHERE district = :district") == before,
           "strangers write in the journal");
  for (int i = 0; i < 5; ++i)
    s.refused(s.post("/api/session", R"({"login":"ying.b","password":"guess"})"), 401,
              "identity.not_signed_in");
  s.expect(s.session("ying.b").empty(), "five failures do not lock");
  s.expect(!s.session("lin.xia").empty(), "another's failures lock");
}

void password_page(Site& s) {
  const std::string sec = s.session("sec.bo");
  const auto list = s.get("/api/accounts?role=purchaser", sec);
  const std::string id = text_of(object_of(list).at("accounts").at(0).as_object(), "id");
  const auto reset = s.post("/api/accounts/" + id + "/password", "{}", sec);
  s.expect(reset.status == 200, "a reset: " + reset.body);
  const std::string once = text_of(object_of(reset), "password");
  const std::string full = s.session("chen.jie", once);
  const std::string cookie = full.substr(0, full.find("X-CSRF"));
  const std::string csrf = full.substr(full.find(": ", cookie.size()) + 2, 64);
  const auto home = s.get("/", cookie);
  s.expect(home.status == 303 && home.headers.at("location") == "/password",
           "a one-time password opens the pages");
  s.refused(s.get("/api/needs", full), 403, "identity.must_change_password");
  const auto page = s.get("/password?lang=en", cookie);
  s.expect(page.status == 200 && page.body.find("one-time password") != page.body.npos &&
               page.body.find("name=\"new_password\"") != page.body.npos,
           "no page to change it");
  const auto send = [&](const std::string& old_one, const std::string& one,
                        const std::string& two) {
    return s.form(
        "/password?lang=en",
        "csrf=" + csrf + "&old_password=" + old_one + "&new_password=" + one + "&again=" + two,
        cookie);
  };
  s.expect(send(once, "Quite-new-2026", "Quite-new-2027").status == 400, "typed differently");
  s.expect(send("wrong", "Quite-new-2026", "Quite-new-2026").status == 422, "a wrong old one");
  const auto weak = send(once, "quitenewquite", "quitenewquite");
  s.expect(weak.status == 400 && weak.body.find("must hold 3 of") != weak.body.npos, "a weak one");
  s.expect(weak.body.find("quitenew") == weak.body.npos, "a page repeats a password");
  s.expect(s.form("/password", "old_password=a&new_password=b&again=b", cookie).status == 403,
           "a form without its token");
  s.expect(send(once, "Quite-new-2026", "Quite-new-2026").status == 303, "a good one");
  s.expect(s.get("/", cookie).status == 200, "one's own session ends");
  s.expect(s.get("/", cookie).body.find("href=\"/password") != std::string::npos,
           "no way to the page from the header");
  s.expect(s.session("chen.jie", once).empty(), "the one-time password still opens");
  s.expect(!s.session("chen.jie", "Quite-new-2026").empty(), "the new one does not open");
  const auto stranger = s.get("/password");
  s.expect(stranger.status == 401 && stranger.body.find("<form") == stranger.body.npos,
           "a stranger is shown the form");
}

}  // namespace

void accounts(Site& s) {
  failed_sign_ins(s);
  password_page(s);
}

}  // namespace doors
