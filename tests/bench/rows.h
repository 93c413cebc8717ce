#pragma once
// What the server has written, read back from its database: which rows, in which commits. The bare
// loops write the very same rows again.
#include <map>
#include <string>
#include <vector>

#include "platform/sql.h"

namespace bench {

/// The rows of one table, one a command, in the order of the journal.
struct TableRows {
  std::string table;
  std::vector<std::string> columns;
  std::vector<std::vector<sql::Cell>> rows;
  /// INSERT with `$1`, `$2` … or `?1`, `?2` …
  std::string insert(char sign) const;
};

struct Written {
  std::vector<TableRows> tables;         // need, journal, idempotency; the seals last
  std::vector<std::size_t> commit_ends;  // commands up to the end of each commit
  std::size_t commands() const { return tables.at(0).rows.size(); }
  double a_commit() const { return double(commands()) / double(commit_ends.size()); }
};
inline constexpr std::size_t kSeals = 3;  // of Written::tables

/// The statement that moves the journal's head, once a commit: number, hash, transaction.
std::string move_head(char sign);

/// The last number that the journal has given.
std::int64_t last_seq(sql::Db&);
/// Journal rows, sealed or not.
std::int64_t journal_rows(sql::Db&);
/// What need.record wrote after `seq`. Throws when something else was journalled among it, or one
/// of the four rows of a command is not there.
Written written_after(sql::Db&, std::int64_t seq);

using Counts = std::map<std::string, std::int64_t>;
/// Rows of every table.
Counts counts(sql::Db&);
/// Throws, naming the table, unless `ours` and `bare` grew alike for each command.
void must_match(const Counts& before, const Counts& after, const Counts& bare_before,
                const Counts& bare_after);

}  // namespace bench
