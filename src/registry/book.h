#pragma once
// Where a Book comes from: the built-in files, loaded into the database once, and what a district
// adds to them. For the application, which opens a database.
#include <map>
#include <memory>
#include <mutex>

#include "platform/execute.h"
#include "registry/registry.h"

namespace registry {

/// Loads the divisions, rule rows, calendars and catalogue codes that are built in. Does nothing
/// when these very files were loaded before; a later release's files replace an earlier one's, but
/// never a year that a person loaded. Its own transaction; called when a database is opened to be
/// written.
void load_embedded(sql::Db&);

/// The rule rows that are built in, for what needs no database.
RuleBook embedded_rules();

/// Whether the database was ever opened for its division.
bool holds_anything(sql::Db&);

/// The Book of the edition that a transaction sees. Old ones are kept: a command holds on to its
/// own. Any thread may ask.
class BookKeeper final : public platform::BookSource {
 public:
  const Book& current(sql::Db&) override;

 private:
  std::mutex mutex_;
  std::map<std::int64_t, std::unique_ptr<const Book>> by_edition_;
};

}  // namespace registry
