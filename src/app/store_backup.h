#pragma once
// Whole tables, row by row, on either engine: for backup and restore alone.
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "platform/sql.h"

namespace app {

/// Every table there is, by name.
std::vector<std::string> table_names(sql::Db&);

/// Makes and keeps the statements for the tables of one connection. A connection remembers its
/// statements by the address of their text, so this must outlive the last use of the connection.
class TableCopy {
 public:
  explicit TableCopy(sql::Db& db) : db_(db) {}
  using EachRow =
      std::function<void(const std::vector<std::string>& columns, const std::vector<base::Cell>&)>;
  void each(const std::string& table, const EachRow&);
  void clear(const std::string& table);
  /// Begins to insert into the table; then a row each call.
  void into(const std::string& table, const std::vector<std::string>& columns);
  void insert(const std::vector<base::Cell>& cells);

 private:
  sql::Query keep(std::string text);
  sql::Db& db_;
  std::deque<std::string> texts_;
  std::vector<std::string> columns_;
  sql::Query insert_{};
};

/// After a restore: rows that the backup caught before they were numbered are numbered now, and
/// transaction numbers, which mean nothing in another database, begin anew.
void settle_journal(sql::Db&);

}  // namespace app
