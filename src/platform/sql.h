#pragma once
// One SQL text for both engines: `:name` parameters, TEXT and BIGINT, CHECK, RETURNING, ON
// CONFLICT, CTEs, windows; no `::`, no `:word` in comments, no dialect words. `:district` is always
// given. Parameters and rows are described records or named scalars; positions are never counted.
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/record.h"

namespace sql {

using base::Cell;

struct Query {
  std::string_view name;  // "budget.find_line"
  std::string_view text;
};

/// The engine gave up on the transaction through no fault of the command: run it again.
struct Conflict : std::runtime_error {
  using std::runtime_error::runtime_error;
};
/// The engine or its disk is gone or full: nothing was done; try again later.
struct Unavailable : std::runtime_error {
  using std::runtime_error::runtime_error;
};
/// The statement is wrong or breaks a constraint: our bug. Never carries parameter values.
struct Broken : base::Bug {
  using base::Bug::Bug;
};

using Arg = std::pair<std::string_view, Cell>;
template <class T>
Arg arg(std::string_view name, const T& value) {
  return {name, base::Codec<T>::cell(value)};
}
inline Arg arg(std::string_view name, const char* value) {
  return {name, Cell(std::string(value))};
}
inline Arg arg(std::string_view name, std::string_view value) {
  return {name, Cell(std::string(value))};
}

class Args {
 public:
  Args() = default;
  Args(std::initializer_list<Arg> all) : all_(all) {}
  /// Every field of a described record under its own name.
  template <base::Described T>
  explicit Args(const T& record) {
    base::each_field<T>([&](const auto& f) { all_.push_back(arg(f.name, record.*(f.member))); });
  }
  template <class T>
  Args with(std::string_view name, const T& value) && {
    all_.push_back(arg(name, value));
    return std::move(*this);
  }
  void add(Arg one) { all_.push_back(std::move(one)); }
  /// Null when there is none of that name.
  const Cell* find(std::string_view name) const {
    for (const auto& one : all_)
      if (one.first == name) return &one.second;
    return nullptr;
  }

 private:
  std::vector<Arg> all_;
};

/// One row of a result, valid during the call that hands it out.
struct Row {
  const std::vector<std::string>& names;
  std::vector<Cell> cells;
  std::size_t index(std::string_view name) const;  // a missing column is a bug
};
using EachRow = std::function<void(const Row&)>;
using EachRowOf = std::function<void(std::size_t, const Row&)>;

enum class Engine { sqlite, postgres };

struct Options {
  std::string url;  // a path (SQLite file) or postgresql://user@host:port/name
  std::string district = "440607";
  std::size_t sessions = 4;
  /// SQLite: make the file where there is none. A pool does so only until it has once been there:
  /// a file that vanished is the world being broken, not a new district.
  bool create = true;
};

/// One connection, used by one thread at a time.
class Db {
 public:
  virtual ~Db() = default;
  virtual Engine engine() const = 0;
  /// Writes on SQLite begin immediate; on PostgreSQL serializable. Reads see one snapshot.
  virtual void begin(bool writes) = 0;
  virtual void commit() = 0;
  virtual void rollback() noexcept = 0;  // a no-op outside a transaction
  virtual void savepoint() = 0;
  virtual void release_savepoint() = 0;
  virtual void rollback_to_savepoint() = 0;
  /// Several statements, for migrations.
  virtual void script(const std::string& statements) = 0;
  /// Checks that the text prepares; throws Broken otherwise.
  virtual void prepare(const Query&) = 0;
  /// Without `each`, and within a transaction, it may be sent without waiting for its end: a fault
  /// of it is thrown by a later statement, at the latest by `commit`.
  virtual void run(const Query&, const Args&, const EachRow&) = 0;
  /// The same statement with each of these, in one round trip; `each` is told whose row it is.
  virtual void run_each(const Query&, std::span<const Args>, const EachRowOf& each) = 0;
  /// Grows with whatever may have written; for telling whether anything did.
  virtual std::int64_t writes() const = 0;

  void exec(const Query& q, const Args& args) { run(q, args, nullptr); }
  template <base::Described T>
  void exec(const Query& q, const T& record) {
    run(q, Args(record), nullptr);
  }
  template <base::Described Out>
  std::vector<Out> all(const Query& q, const Args& args) {
    std::vector<Out> rows;
    run(q, args, [&](const Row& row) { rows.push_back(read<Out>(q, row)); });
    return rows;
  }
  /// The first row, if there is one.
  template <base::Described Out>
  std::optional<Out> one(const Query& q, const Args& args) {
    std::optional<Out> out;
    run(q, args, [&](const Row& row) {
      if (!out) out = read<Out>(q, row);
    });
    return out;
  }
  /// The first row for each of the arguments.
  template <base::Described Out>
  std::vector<std::optional<Out>> one_each(const Query& q, std::span<const Args> all) {
    std::vector<std::optional<Out>> out(all.size());
    run_each(q, all, [&](std::size_t i, const Row& row) {
      if (!out[i]) out[i] = read<Out>(q, row);
    });
    return out;
  }
  /// The first column of each row.
  template <class T>
  std::vector<T> column(const Query& q, const Args& args) {
    std::vector<T> out;
    run(q, args, [&](const Row& row) { out.push_back(value<T>(q, row.cells.at(0))); });
    return out;
  }
  /// The first column of the first row; a query without a row is a bug.
  template <class T>
  T scalar(const Query& q, const Args& args) {
    auto rows = column<T>(q, args);
    ENSURE(!rows.empty());
    return std::move(rows[0]);
  }

 private:
  template <class T>
  static T value(const Query& q, const Cell& cell) {
    auto v = base::Codec<T>::from_cell(cell);
    if (!v) throw Broken("a cell of " + std::string(q.name) + " does not read back");
    return *std::move(v);
  }
  template <class Out>
  static Out read(const Query& q, const Row& row) {
    Out out{};
    base::each_field<Out>([&](const auto& f) {
      using V = typename std::decay_t<decltype(f)>::Value;
      auto v = base::Codec<V>::from_cell(row.cells[row.index(f.name)]);
      if (!v) {
        throw Broken("column " + std::string(f.name) + " of " + std::string(q.name) +
                     " does not read back");
      }
      out.*(f.member) = *std::move(v);
    });
    return out;
  }
};

bool is_postgres(std::string_view url);
/// Throws Unavailable when the engine cannot be reached.
std::unique_ptr<Db> connect(const Options&);

/// Lends connections; one that threw Unavailable is dropped and made anew at the next call.
class Pool {
 public:
  explicit Pool(Options options);
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  void with(const std::function<void(Db&)>&);
  const Options& options() const { return options_; }

 private:
  struct State;
  Options options_;
  std::unique_ptr<State> state_;
};

/// For the drivers: the `:name` parameters of a text outside quotes and `--` comments, in order.
struct Parsed {
  std::string text;                // with `$1`, `$2` … in place of the names
  std::vector<std::string> names;  // names[i] is `$i+1`
};
Parsed parse_parameters(std::string_view text);
/// For the drivers: the argument, `:district`, or a bug that names the missing parameter.
const Cell& find_argument(const Query&, const Args&, const std::string& name, const Cell& district);
std::unique_ptr<Db> connect_sqlite(const Options&);
std::unique_ptr<Db> connect_postgres(const Options&);

}  // namespace sql
