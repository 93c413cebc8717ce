#pragma once
// The opened product: database, keys, clock, identities and the road in. Everything that runs the
// product opens it here: every command, the server, the tests.
#include <memory>
#include <string>

#include "app/product.h"
#include "platform/clock.h"
#include "platform/execute.h"
#include "platform/scratch_folder.h"

namespace app {

/// Where it lives. Empty folders follow the database: pobing.db → pobing.db.keys, pobing.db.files;
/// for PostgreSQL ./pobing.keys and ./pobing.files.
struct Place {
  std::string db = "pobing.db";
  std::string keys = {};
  std::string files = {};
  std::string district = "440607";
  std::size_t sessions = 4;

  bool postgres() const;
  Place with_defaults() const;
};

/// What the world must have before it may be opened; exit code 3 when it has not.
struct Unopened : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Runtime {
 public:
  struct How {
    /// Otherwise a database or key folder that is not there is an error, never a new one.
    bool create = true;
    /// Identities counted from one, for scratch databases: the same story gives the same names.
    bool repeatable = false;
    /// Bring the schema up to the program's. A check looks at what is there.
    bool migrate = true;
    /// The keys must be those that the data were written with.
    bool keys_proven = true;
  };
  Runtime(const Place&, How);
  explicit Runtime(const Place& place) : Runtime(place, How{}) {}
  ~Runtime();

  const Place& place() const { return place_; }
  platform::Executor& executor() { return *executor_; }
  sql::Pool& pool() { return *pool_; }
  const crypto::Keys& keys() const { return *keys_; }
  platform::Ids& ids() { return *ids_; }
  platform::Clock& clock() { return clock_; }
  const platform::Product& product() const { return product_; }
  platform::BookSource& books() { return *books_; }
  /// True when opening it brought the first tables.
  bool was_fresh() const { return fresh_; }

 private:
  Place place_;
  platform::Product product_;
  platform::Clock clock_;
  std::unique_ptr<crypto::Keys> keys_;
  std::unique_ptr<platform::Ids> ids_;
  std::unique_ptr<sql::Pool> pool_;
  std::unique_ptr<platform::BookSource> books_;
  std::unique_ptr<platform::Executor> executor_;
  bool fresh_ = false;
  void prove_keys(sql::Db&, How);
};

/// The registry as the road reads it: what is built in and what this database adds.
std::unique_ptr<platform::BookSource> make_books(sql::Pool&);

}  // namespace app
