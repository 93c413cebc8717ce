// PostgreSQL. Every mention of libpq is in this file.
#include <charconv>
#include <unordered_map>

#include <libpq-fe.h>

#include "platform/sql.h"
#include "platform/sql_cache.h"

namespace sql {
namespace {

struct FreeResult {
  void operator()(PGresult* r) const { PQclear(r); }
};
using ResultPtr = std::unique_ptr<PGresult, FreeResult>;
struct FreeConnection {
  void operator()(PGconn* c) const { PQfinish(c); }
};

constexpr Oid kInt8 = 20, kInt2 = 21, kInt4 = 23, kText = 25, kVarchar = 1043, kNumeric = 1700;

struct Prepared {
  std::string name;
  std::vector<std::string> parameters, columns;
};

Cell read_cell(const PGresult* r, int row, int column) {
  if (PQgetisnull(r, row, column) != 0) return {};
  const std::string_view text(PQgetvalue(r, row, column), std::size_t(PQgetlength(r, row, column)));
  switch (PQftype(r, column)) {
    case kInt8:
    case kInt4:
    case kInt2:
    case kNumeric: {  // a SUM of BIGINT
      std::int64_t n = 0;
      const auto end = std::from_chars(text.data(), text.data() + text.size(), n);
      if (end.ec == std::errc() && end.ptr == text.data() + text.size()) return n;
      throw Broken("a number is not whole");
    }
    case kText:
    case kVarchar:
      return std::string(text);
    default:
      throw Broken("a column is neither TEXT nor BIGINT");
  }
}

class Postgres final : public Db {
 public:
  explicit Postgres(const Options& o) : district_(o.district), c_(PQconnectdb(o.url.c_str())) {
    if (PQstatus(c_.get()) != CONNECTION_OK) throw Unavailable("cannot reach PostgreSQL");
    PQsetNoticeProcessor(
        c_.get(), [](void*, const char*) {}, nullptr);
    command("SET client_min_messages = warning; SET timezone = 'UTC'");
  }
  Engine engine() const override { return Engine::postgres; }
  void begin(bool writes) override {
    command(writes ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                   : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }
  void commit() override { command("COMMIT"); }
  void rollback() noexcept override {
    if (PQtransactionStatus(c_.get()) == PQTRANS_IDLE) return;
    const ResultPtr ignored(PQexec(c_.get(), "ROLLBACK"));
  }
  void savepoint() override { command("SAVEPOINT command"); }
  void release_savepoint() override { command("RELEASE SAVEPOINT command"); }
  void rollback_to_savepoint() override {
    command("ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command");
  }
  void script(const std::string& statements) override { command(statements.c_str()); }
  void prepare(const Query& q) override { cached(q); }
  void run(const Query& q, const Args& args, const EachRow& each) override {
    Prepared& p = cached(q);
    std::vector<std::string> kept(p.parameters.size());
    std::vector<const char*> values(p.parameters.size());
    for (std::size_t i = 0; i < p.parameters.size(); ++i) {
      const Cell& cell = find_argument(q, args, p.parameters[i], district_);
      if (const auto* n = std::get_if<std::int64_t>(&cell))
        values[i] = (kept[i] = std::to_string(*n)).c_str();
      else if (const auto* s = std::get_if<std::string>(&cell))
        values[i] = s->c_str();
    }
    const ResultPtr r(PQexecPrepared(c_.get(), p.name.c_str(), int(values.size()), values.data(),
                                     nullptr, nullptr, 0));
    check(r.get(), q.name);
    if (!each) return;
    if (p.columns.empty())
      for (int i = 0; i < PQnfields(r.get()); ++i)
        p.columns.emplace_back(PQfname(r.get(), i));
    Row row{p.columns, {}};
    for (int i = 0; i < PQntuples(r.get()); ++i) {
      row.cells.clear();
      for (int j = 0; j < PQnfields(r.get()); ++j)
        row.cells.push_back(read_cell(r.get(), i, j));
      each(row);
    }
  }

 private:
  void command(const char* text) {
    const ResultPtr r(PQexec(c_.get(), text));
    check(r.get(), "statement");
  }
  Prepared& cached(const Query& q) {
    const auto at = cache_.find(q.text);
    if (at != cache_.end()) return at->second;
    const Parsed parsed = parse_parameters(q.text);
    Prepared p{"q" + std::to_string(cache_.size()), parsed.names, {}};
    const ResultPtr r(PQprepare(c_.get(), p.name.c_str(), parsed.text.c_str(), 0, nullptr));
    check(r.get(), q.name);
    return cache_.emplace(std::string(q.text), std::move(p)).first->second;
  }
  /// Only the state and the primary message: details quote values.
  void check(const PGresult* r, std::string_view where) const {
    const ExecStatusType status = PQresultStatus(r);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return;
    const char* field = r == nullptr ? nullptr : PQresultErrorField(r, PG_DIAG_SQLSTATE);
    const std::string state = field == nullptr ? "" : field;
    const std::string says = std::string(where) + ": PostgreSQL " + state;
    if (state == "40001" || state == "40P01" || state == "23505" || state == "55P03")
      throw Conflict(says);
    if (state.empty() || PQstatus(c_.get()) != CONNECTION_OK || state.starts_with("08") ||
        state.starts_with("53") || state.starts_with("57") || state.starts_with("58"))
      throw Unavailable(says);
    const char* message = PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);
    throw Broken(says + " (" + (message == nullptr ? "" : message) + ")");
  }

  const Cell district_;
  std::unique_ptr<PGconn, FreeConnection> c_;
  Statements<Prepared> cache_;
};

}  // namespace

std::unique_ptr<Db> connect_postgres(const Options& o) {
  return std::make_unique<Postgres>(o);
}

}  // namespace sql
