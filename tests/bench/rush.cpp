#include "rush.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include "http/wire.h"
#include "place.h"
#include "platform/crypto.h"

namespace bench {
namespace {

namespace json = boost::json;
using Clock = std::chrono::system_clock;  // the deadline is on the wall
using Time = Clock::time_point;

/// Whatever was to be sent so long before the deadline has arrived by then.
constexpr std::chrono::milliseconds kArrives{250};
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";  // of a credit code

json::object must(const platform::Reply& reply, const char* what) {
  if (!reply.done()) throw std::runtime_error(std::string(what) + ": " + reply.code);
  return reply.body;
}
std::int64_t unix_ms(Time at) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

/// A purchase on offer, and bidders who may send.
class Tender {
 public:
  Tender(sql::Engine engine, int bidders) : site_(engine) {
    const auto played = test::play_file(site_.executor(), "tests/sealed/story.txt");
    if (!played.faults.empty()) throw std::runtime_error("the story of the tender broke");
    id_ = std::string(played.kept.at("P").at("id").as_string());
    const json::object& admin = played.kept.at("SW");
    for (int i = 0; i < bidders; ++i)
      enrol(i, std::string(admin.at("area").as_string()));
  }
  const Site& site() const { return site_; }
  const std::string& id() const { return id_; }
  static std::string login(int bidder) { return "bidder." + std::to_string(bidder); }

  /// The story is of 2025; its deadline is laid ahead of the real clock by which the server goes.
  void lay(Time until) {
    constexpr sql::Query kLay{"bench.lay_deadline",
                              "UPDATE procurement SET offers_until = :until WHERE id = :id"};
    site_.pool().with([&](sql::Db& db) {
      db.exec(kLay, {sql::arg("until", unix_ms(until)), sql::arg("id", id_)});
    });
  }
  std::int64_t late_rows(Time until) {
    constexpr sql::Query kLate{"bench.late_offers",
                               "SELECT COUNT(*) AS n FROM procurement_offer "
                               "WHERE procurement = :id AND received_at >= :until"};
    std::int64_t n = 0;
    site_.pool().with([&](sql::Db& db) {
      n = db.scalar<std::int64_t>(kLate, {sql::arg("id", id_), sql::arg("until", unix_ms(until))});
    });
    return n;
  }

 private:
  void enrol(int i, const std::string& area) {
    const platform::Actor system{"system", "system", platform::Role::system, "", "", ""};
    const platform::Actor admin{"bench", "bench", platform::Role::sysadmin, "gov", area, ""};
    const base::Instant now = base::Instant::civil(base::Date(2025, 2, 14), 10, 0);
    const std::string serial = std::to_string(100'000'000 + i);
    std::string org;
    for (const char last : kAlphabet) {  // One of them is the check character.
      const auto made = site_.executor().run("party.register", admin, now,
                                             {{"code", "52990000" + serial + last},
                                              {"name", "投标单位" + serial},
                                              {"kind", "social_service"},
                                              {"area", area},
                                              {"small_enterprise", false}});
      if (!made.done()) continue;
      org = std::string(made.body.at("id").as_string());
      break;
    }
    must(site_.executor().run("account.bootstrap", system, now,
                              {{"login", login(i)},
                               {"name", "投标人"},
                               {"role", "provider_manager"},
                               {"org", org},
                               {"area", area},
                               {"password", kPassword}}),
         "a bidder's account");
  }

  Site site_;
  std::string id_;
};

struct Sent {
  Time due, sent, answered;
  int status = 0;
  bool late_by_server = false;  // refused as late, by the instant that the server names
  std::string answer;           // where it was not taken
};

/// One bidder on one connection.
class Bidder {
 public:
  Bidder(int port, const Tender& tender, int number)
      : port_(port),
        path_("/api/procurements/" + tender.id() + "/offers"),
        session_(signed_in(port, Tender::login(number))) {}
  /// Once all have signed in, which takes a while: the server drops a connection that says nothing.
  void connect() { client_.emplace(port_); }

  void send(Time due, std::vector<Sent>& out) {
    const std::string body = json::serialize(json::object{
        {"price", "170000.00"}, {"plan_text", "上门照料方案"}, {"small_enterprise", false}});
    std::this_thread::sleep_until(due);
    Sent one;
    one.due = due;
    one.sent = Clock::now();
    client_->send(wire::json("POST", path_, body, session_ + idempotency_key()));
    const auto answer = client_->read();
    one.answered = Clock::now();
    if (answer) {
      one.status = answer->status;
      one.late_by_server = answer->body.find("procurement.too_late") != std::string::npos;
      if (one.status != 200) one.answer = answer->body;
    }
    out.push_back(one);
  }

 private:
  int port_;
  std::string path_, session_;
  std::optional<wire::Client> client_;
};

}  // namespace

Rush last_minute(sql::Engine engine, int connections, int offers, double seconds) {
  Tender tender(engine, connections);
  Served server(tender.site());
  std::vector<std::unique_ptr<Bidder>> bidders;
  for (int i = 0; i < connections; ++i)
    bidders.push_back(std::make_unique<Bidder>(server.port(), tender, i));
  for (const auto& bidder : bidders)
    bidder->connect();

  const auto length =
      std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  // Whole milliseconds, as the deadline is kept.
  const Time begin =
      std::chrono::ceil<std::chrono::milliseconds>(Clock::now() + std::chrono::seconds(1));
  const Time until = std::chrono::ceil<std::chrono::milliseconds>(begin + length);
  tender.lay(until);
  const Clock::duration step = length / offers;
  std::vector<std::vector<Sent>> sent(bidders.size());
  {
    std::vector<std::jthread> all;
    for (std::size_t b = 0; b < bidders.size(); ++b)
      all.emplace_back([&, b] {
        const int last = offers + offers / 10;
        for (int i = int(b); i < last; i += int(bidders.size()))
          bidders[b]->send(begin + step * i, sent[b]);
      });
  }
  server.stop();

  Rush out;
  std::vector<double> ms;
  for (const auto& of_one : sent)
    for (const Sent& one : of_one) {
      ++out.sent;
      ms.push_back(std::chrono::duration<double, std::milli>(one.answered - one.due).count());
      const bool taken = one.status == 200;
      // By when it was to be sent: whom a slow receipt kept from sending in time was refused too.
      const bool late = !taken && one.late_by_server && one.due + kArrives >= until;
      out.accepted += taken;
      out.late_refused += late;
      out.refused += !taken && !late;
      if (!taken && !late && out.failure.empty())
        out.failure = one.status == 0 ? "no answer" : one.answer;
      out.late_accepted += taken && one.sent >= until;
    }
  out.late_accepted = std::max(out.late_accepted, tender.late_rows(until));
  std::sort(ms.begin(), ms.end());
  if (ms.empty()) throw std::runtime_error("nobody sent anything");
  out.p50_ms = ms[ms.size() / 2];
  out.p99_ms = ms[ms.size() * 99 / 100];
  return out;
}

}  // namespace bench
