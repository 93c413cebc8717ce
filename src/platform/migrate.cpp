#include "platform/migrate.h"

#include "platform/crypto.h"
#include "platform/embedded.h"

namespace platform {

constexpr auto describe(const AppliedMigration*) {
  return base::record("Applied", base::field("name", &AppliedMigration::name, {}),
                      base::field("hash", &AppliedMigration::hash, {}));
}

namespace {

constexpr const char* kTable = R"(
  CREATE TABLE IF NOT EXISTS migration (
    name TEXT   NOT NULL PRIMARY KEY,
    hash TEXT   NOT NULL,
    at   BIGINT NOT NULL
  ))";
constexpr sql::Query kAll{"migration.all", "SELECT name, hash FROM migration ORDER BY name"};
constexpr sql::Query kKeep{"migration.keep",
                           "INSERT INTO migration (name, hash, at) VALUES (:name, :hash, :at)"};

}  // namespace

std::vector<AppliedMigration> applied_migrations(sql::Db& db) {
  return db.all<AppliedMigration>(kAll, {});
}

bool is_fresh(sql::Db& db) {
  db.script(kTable);
  return db.all<AppliedMigration>(kAll, {}).empty();
}

void migrate(sql::Db& db, base::Instant now) {
  db.script(kTable);
  const auto applied = db.all<AppliedMigration>(kAll, {});
  const auto files = embedded("db/migrations/");
  for (const auto& old : applied) {
    bool same = false;
    for (const auto& f : files)
      same |= f.name == old.name && crypto::sha256_hex(f.text) == old.hash;
    if (!same)
      throw sql::Unavailable("the database was made by another program: migration " + old.name +
                             " is unknown here or was edited");
  }
  for (const auto& f : files) {
    bool done = false;
    for (const auto& old : applied)
      done |= f.name == old.name;
    if (done) continue;
    db.begin(true);
    db.script(std::string(f.text));
    db.exec(kKeep, {sql::arg("name", f.name), sql::arg("hash", crypto::sha256_hex(f.text)),
                    sql::arg("at", now)});
    db.commit();
  }
}

}  // namespace platform
