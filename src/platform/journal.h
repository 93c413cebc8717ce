#pragma once
// The one book: every attempt with its outcome, in the transaction of its effect; then its gap-free
// number and hash, in commit order. Written by `execute` alone; read by followers and `check`.
#include "platform/module.h"

namespace platform {

/// A row to be written. `body` is JSON; the chain covers a salted commitment to it.
struct Attempt {
  std::string id;
  std::int64_t tx = 0;
  std::int64_t ord = 0;
  base::Instant at;
  std::string account, role, org, operation, subject, outcome, idem_key, body, salt, body_hash;
};

class Journal {
 public:
  /// Writes the row inside the caller's transaction; fills id, salt and commitment.
  static void append(sql::Db&, Ids&, Attempt&);
  /// Numbers and chains rows appended in this transaction (SQLite, where the writer is alone).
  static void seal_appended(sql::Db&, std::span<const Attempt>);
  /// Numbers and chains what has committed (PostgreSQL); its own transaction. Returns how many, at
  /// most kSealedAtOnce.
  static constexpr std::size_t kSealedAtOnce = 2000;
  static std::size_t seal_committed(sql::Db&);
  /// Sealed entries after `seq`, in order, at most `most`.
  static std::vector<JournalEntry> after(sql::Db&, std::int64_t seq, std::int64_t most);
  static std::optional<JournalEntry> at(sql::Db&, std::int64_t seq);
  /// Every break of the chain, a gap, or a body that is not what was committed to; empty is good.
  /// `reached` hears the number that it is about to read from.
  static std::vector<std::string> faults(
      sql::Db&, const std::function<void(std::int64_t)>& reached = [](std::int64_t) {});
};

}  // namespace platform
