// manifest_test shape|sqlite|postgres: what manifests must hold; or that every SQL text prepares.
#include "manifest/manifest.h"

#include <map>

#include <fmt/core.h>

#include "world/world.h"

namespace {

using manifest::Faults;

void self_test(Faults& faults) {
  std::deque<manifest::SourceQuery> found;
  Faults unread;
  manifest::read_queries("t",
                         "constexpr sql::Query kA{\"a.b\", R\"(SELECT 1)\"}; kB{\"a.c\",\n\"SELECT "
                         "\"\n\"2\"};\nsql::Query kD{\"a.d\", text};",
                         found, unread);
  if (found.size() != 2 || found[1].text != "SELECT 2" || !unread.empty())
    faults.emplace_back("the reading of queries does not work");
  manifest::read_queries("t", "constexpr sql::Query kE{\"a.e\", text};", found, unread);
  if (unread.size() != 1) faults.emplace_back("an unreadable query is not noticed");
}

/// B-22: what belongs to a purchase is kept for fifteen years and longer, so nothing deletes it.
void nothing_of_a_purchase_is_deleted_b22(Faults& faults) {
  Faults unread;
  for (const auto& q : manifest::source_queries(unread))
    for (const auto* table : {"procurement", "complaint", "expert_draw", "expert_recusal"})
      if (q.text.find("DELETE FROM " + std::string(table)) != q.text.npos)
        faults.push_back(q.where + ": the query " + q.name + " deletes what is kept (B-22)");
}

void check_shape(Faults& faults) {
  const auto product = app::product();
  manifest::check_endpoints(product, faults);
  manifest::check_refusals(product, faults);
  manifest::check_lifecycles(product, faults);
  manifest::check_marks(product, faults);
  manifest::check_openapi(platform::openapi(product.modules), faults);
  self_test(faults);
  nothing_of_a_purchase_is_deleted_b22(faults);
  std::map<std::string, std::string> names;
  Faults unread;
  for (const auto& q : manifest::source_queries(unread)) {
    const auto [at, fresh] = names.emplace(q.name, q.where);
    if (!fresh) faults.push_back(q.where + ": the query " + q.name + " is also at " + at->second);
  }
  faults.insert(faults.end(), unread.begin(), unread.end());
}

bool for_engine(const std::string& name, const std::string& text, sql::Engine engine) {
  if (engine == sql::Engine::postgres) return name.find("_sqlite") == name.npos;
  return name.find("_postgres") == name.npos && text.find("pg_") == text.npos;
}

std::size_t check_sql(sql::Engine engine, Faults& faults) {
  test::World world(engine);
  const auto queries = manifest::source_queries(faults);
  std::size_t prepared = 0;
  const auto prepare = [&](sql::Db& db, const std::string& where, const sql::Query& q) {
    if (!for_engine(std::string(q.name), std::string(q.text), engine)) return;
    try {
      db.prepare(q);
      ++prepared;
    } catch (const std::exception& e) {
      faults.push_back(where + ": " + e.what());
    }
  };
  world.runtime().pool().with([&](sql::Db& db) {
    for (const auto& q : queries)
      prepare(db, q.where, {q.name, q.text});
    for (const auto& m : world.runtime().product().modules)
      for (const auto& truth : m.must_be_empty)
        prepare(db, "truth of " + std::string(m.name), truth);
  });
  return prepared;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string what = argv[1];
  Faults faults;
  std::string done = "manifests";
  if (what == "postgres" && test::postgres_url().empty()) {
    fmt::print(
        "skipped: POBING_TEST_POSTGRES names no server; tools/with_postgres.sh starts one\n");
    return test::kSkipped;
  }
  if (what == "shape")
    check_shape(faults);
  else
    done = fmt::format(
        "{} queries prepared on {}",
        check_sql(what == "postgres" ? sql::Engine::postgres : sql::Engine::sqlite, faults), what);
  for (const auto& f : faults)
    fmt::print("FAULT {}\n", f);
  fmt::print("{}, {} faults\n", done, faults.size());
  return faults.empty() ? 0 : 1;
}
