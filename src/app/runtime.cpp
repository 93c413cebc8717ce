#include "app/runtime.h"

#include <array>
#include <cstdlib>
#include <filesystem>

#include "app/store_keys.h"
#include "platform/migrate.h"
#include "registry/book.h"

namespace app {
namespace fs = std::filesystem;

bool Place::postgres() const {
  return db.starts_with("postgresql://") || db.starts_with("postgres://");
}

Place Place::with_defaults() const {
  Place out = *this;
  const std::string base = postgres() ? "pobing" : db;
  if (out.keys.empty()) out.keys = base + ".keys";
  if (out.files.empty()) out.files = base + ".files";
  return out;
}

Runtime::Runtime(const Place& place, How how)
    : place_(place.with_defaults()), product_(app::product()) {
  crypto::start();
  if (!how.create && !place_.postgres() && !fs::exists(place_.db))
    throw Unopened("there is no database " + place_.db);
  pool_ = std::make_unique<sql::Pool>(sql::Options{place_.db, place_.district, place_.sessions});
  const auto nothing = [&] {
    return Unopened(place_.db + " holds nothing of the division " + place_.district);
  };
  pool_->with([&](sql::Db& db) { fresh_ = platform::is_fresh(db); });
  if (!how.create && fresh_) throw nothing();
  try {
    // To data that is there belong the keys that it was written with, never new ones.
    keys_ = std::make_unique<crypto::Keys>(place_.keys, how.create && fresh_);
  } catch (const std::runtime_error& e) {
    throw Unopened(e.what());
  }
  if (how.repeatable)
    ids_ = std::make_unique<platform::CountedIds>(1);
  else
    ids_ = std::make_unique<platform::RandomIds>();
  if (how.migrate) {
    pool_->with([&](sql::Db& db) {
      platform::migrate(db, clock_.now());
      registry::load_embedded(db);
    });
  }
  pool_->with([&](sql::Db& db) {
    if (!how.create && !registry::holds_anything(db)) throw nothing();
    if (how.keys_proven) prove_keys(db, how);
  });
  books_ = make_books(*pool_);
  executor_ = std::make_unique<platform::Executor>(*pool_, product_, *ids_, *keys_, *books_);
}

Runtime::~Runtime() = default;

/// With other keys nothing personal could be read, and whatever is written now would be lost to
/// those who hold the right ones. Each version of the key leaves a proof when it is first used.
void Runtime::prove_keys(sql::Db& db, How how) {
  const auto held = proofs_of(*keys_, place_.district);
  const auto known = key_proofs(db);
  for (const auto version : not_held(known, held))
    throw Unopened("the keys in " + place_.keys + " are not those of " + place_.db + ": v" +
                   std::to_string(version) + " is missing or another");
  if (!how.migrate) return;
  for (const auto& proof : held)
    keep_key_proof(db, proof);
}

}  // namespace app
