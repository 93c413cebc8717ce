// sealed_test sqlite|postgres: offers and quotes are sent through the road; until their opening no
// row of any table, and no byte of the database's files, holds a price or a word of a plan.
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fmt/core.h>

#include "registry/accounts.h"
#include "world/world.h"

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

/// What is offered: as sent, and a price also as it would be stored.
constexpr const char* kOffered[] = {"173456.78", "17345678", "鹅黄色的照料方案",
                                    "168123.45", "16812345", "靛青色的照料方案"};
constexpr const char* kQuoted[] = {"171234.56", "17123456", "黛绿色的最后承诺"};
/// Sent and refused, or never accepted: these may never be found.
constexpr const char* kNever[] = {"155555.51", "15555551", "绛紫色的迟到方案", "144444.41",
                                  "14444441"};

std::vector<std::string> tables(sql::Db& db) {
  constexpr sql::Query kSqlite{"sealed.tables_sqlite",
                               "SELECT name FROM sqlite_master "
                               "WHERE type = 'table' ORDER BY name"};
  constexpr sql::Query kPostgres{"sealed.tables_postgres",
                                 "SELECT CAST(tablename AS TEXT) AS tablename FROM pg_tables "
                                 "WHERE schemaname = 'public' ORDER BY tablename"};
  return db.column<std::string>(db.engine() == sql::Engine::sqlite ? kSqlite : kPostgres, {});
}

std::string cell_text(const sql::Cell& cell) {
  if (const auto* n = std::get_if<std::int64_t>(&cell)) return std::to_string(*n);
  if (const auto* s = std::get_if<std::string>(&cell)) return *s;
  return "";
}

/// Every cell of every row, and for SQLite the bytes of its files as well.
struct Dump {
  std::vector<std::pair<std::string, std::string>> found;  // place, text
  std::size_t tables = 0;
};

Dump dump(test::World& world) {
  Dump out;
  world.runtime().pool().with([&](sql::Db& db) {
    for (const auto& table : tables(db)) {
      ++out.tables;
      const std::string text = "SELECT * FROM " + table;
      db.run({"sealed.dump", text}, {}, [&](const sql::Row& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
          out.found.emplace_back(table + "." + row.names[i], cell_text(row.cells[i]));
      });
    }
  });
  for (const auto& file : fs::directory_iterator(world.scratch().folder())) {
    if (!file.is_regular_file()) continue;
    std::ifstream in(file.path(), std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    out.found.emplace_back(file.path().filename().string(), std::move(bytes));
  }
  return out;
}

class Test {
 public:
  explicit Test(sql::Engine engine) : world_(engine) {}

  int run() {
    story();
    if (!failed_) offers();
    if (!failed_) quotes();
    fmt::print("sealed: {} checks, {}\n", checks_, failed_ ? "FAILED" : "good");
    return failed_ ? 1 : 0;
  }

 private:
  void expect(bool good, const std::string& what) {
    ++checks_;
    if (good) return;
    failed_ = true;
    fmt::print("FAULT {}\n", what);
  }

  void story() {
    played_ = test::play_file(world_.executor(), "tests/sealed/story.txt");
    expect(played_.faults.empty(), "the story does not play");
    if (failed_) return;
    procurement_ = std::string(played_.kept.at("P").at("id").as_string());
  }

  platform::Actor actor(const std::string& login) {
    std::optional<platform::Actor> out;
    world_.runtime().pool().with([&](sql::Db& db) { out = registry::actor_by_login(db, login); });
    return out.value();
  }

  platform::Reply call(const std::string& login, const char* operation, const char* at,
                       const json::object& in, const std::string& idem_key = "") {
    auto prepared =
        world_.executor().prepare(operation, actor(login), base::Instant::parse(at).value(), in);
    ENSURE(bool(prepared));
    platform::Call one = std::move(prepared).value();
    one.idem_key = idem_key;
    one.body_text = json::serialize(in);
    auto reply = world_.executor().run(one);
    world_.executor().seal();
    return reply;
  }

  void done(const platform::Reply& reply, const std::string& what) {
    expect(reply.done(), what + ": " + json::serialize(reply.body));
  }

  template <std::size_t N>
  void absent(const char* const (&needles)[N], const std::string& when) {
    const Dump all = dump(world_);
    expect(all.tables > 10, "the dump holds all tables");
    expect(has(all, procurement_.c_str(), "procurement_offer.procurement"), "and their rows");
    for (const char* needle : needles)
      for (const auto& [place, text] : all.found)
        expect(text.find(needle) == text.npos,
               fmt::format("{}: {} stands in {}", when, needle, place));
  }
  bool present(const char* needle, const std::string& place) {
    return has(dump(world_), needle, place);
  }
  static bool has(const Dump& all, const char* needle, const std::string& place) {
    return std::any_of(all.found.begin(), all.found.end(), [&](const auto& one) {
      return one.first == place && one.second.find(needle) != std::string::npos;
    });
  }

  json::object offer(const char* price, const char* plan, bool small) {
    return {{"procurement", procurement_},
            {"price", price},
            {"plan_text", plan},
            {"small_enterprise", small}};
  }

  void offers() {
    constexpr const char* kOperation = "procurement.offer";
    constexpr const char* kBefore = "2025-02-24T16:00:00";
    const auto first =
        call("jia", kOperation, kBefore, offer("173456.78", "鹅黄色的照料方案", false), "key-1");
    done(first, "the first offer");
    const auto again =
        call("jia", kOperation, kBefore, offer("173456.78", "鹅黄色的照料方案", false), "key-1");
    expect(again.replayed && again.body == first.body, "the same key gives the same receipt");
    const auto other = call("jia", kOperation, kBefore, offer("144444.41", "别的", false), "key-1");
    expect(other.code == platform::kKeyReused.code, "the key with another price is refused");
    done(call("yi", kOperation, kBefore, offer("168123.45", "靛青色的照料方案", true), "key-2"),
         "the second offer");
    const auto late = call("yi", kOperation, "2025-02-25T09:30:00.001",
                           offer("155555.51", "绛紫色的迟到方案", true), "key-3");
    expect(late.code == "procurement.too_late", "a millisecond late is too late");
    absent(kOffered, "before the opening");
    absent(kNever, "before the opening");
    const auto early =
        call("chen", "procurement.open", "2025-02-25T09:29:59.999", {{"id", procurement_}});
    expect(early.code == "procurement.not_yet", "nothing is opened early");
    absent(kOffered, "after an opening that was refused");
    opened_ = call("chen", "procurement.open", "2025-02-25T09:31:00", {{"id", procurement_}});
    done(opened_, "the opening");
    // The test of the test: now they are found, but not what was refused.
    expect(present("17345678", "procurement_offer.price"), "the opening writes the price");
    expect(present("鹅黄色的照料方案", "procurement_offer.plan_text"),
           "the opening writes the plan");
    absent(kNever, "after the opening");
  }

  json::object member(const char* name) {
    return {{"account", played_.kept.at(name).at("id")}, {"kind", "expert"}, {"no_conflict", true}};
  }

  void quotes() {
    constexpr const char* kTen = "2025-02-25T10:00:00";
    const json::array members{member("E1"), member("E2"), member("E3")};
    done(call("chen", "procurement.form_panel", kTen, {{"id", procurement_}, {"members", members}}),
         "the group");
    for (const auto& one : opened_.body.at("inside").at("offers").as_array())
      done(call("chen", "procurement.consult", kTen,
                {{"id", procurement_}, {"offer", one.at("id")}, {"minutes", "已磋商"}}),
           "a talk");
    done(call("chen", "procurement.call_quotes", kTen,
              {{"id", procurement_}, {"quotes_until", "2025-02-26T09:30:00+08:00"}}),
         "the call for quotes");
    done(
        call("jia", "procurement.quote", "2025-02-26T09:00:00",
             {{"procurement", procurement_}, {"price", "171234.56"}, {"words", "黛绿色的最后承诺"}},
             "key-4"),
        "the quote");
    absent(kQuoted, "before the second opening");
    done(call("chen", "procurement.open_quotes", "2025-02-26T09:30:00", {{"id", procurement_}}),
         "the second opening");
    expect(present("17123456", "procurement_offer.price"), "the second opening writes the price");
    absent(kNever, "at the end");
    const auto violations = world_.executor().check();
    expect(violations.empty(), violations.empty() ? "" : violations[0]);
  }

  test::World world_;
  app::Outcome played_;
  std::string procurement_;
  platform::Reply opened_;
  std::size_t checks_ = 0;
  bool failed_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const bool postgres = std::strcmp(argv[1], "postgres") == 0;
  if (postgres && test::postgres_url().empty()) {
    fmt::print(
        "skipped: POBING_TEST_POSTGRES names no server; tools/with_postgres.sh starts one\n");
    return test::kSkipped;
  }
  return Test(postgres ? sql::Engine::postgres : sql::Engine::sqlite).run();
}
