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
  bool writes = true;  // unless it says SELECT first
};
/// Statements sent ahead before what they answer is heard.
constexpr std::size_t kAheadMax = 250;
/// So that the engine works while the next ones are made.
constexpr std::size_t kFlushEvery = 12;
/// In the place of a statement's name: all before it is complete.
constexpr std::string_view kSync;

bool may_write(std::string_view text) {
  const auto at = text.find_first_not_of(" \n");
  return at == text.npos || !text.substr(at).starts_with("SELECT");
}

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

/// Of a failed connection the library names host, user and database, never the password.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text)
    out += c == '\n' || c == '\t' ? ' ' : c;
  while (out.ends_with(' '))
    out.pop_back();
  return out;
}

class Postgres final : public Db {
 public:
  explicit Postgres(const Options& o) : district_(o.district), c_(PQconnectdb(o.url.c_str())) {
    if (PQstatus(c_.get()) != CONNECTION_OK)
      throw Unavailable("cannot reach PostgreSQL: " + one_line(PQerrorMessage(c_.get())));
    PQsetNoticeProcessor(
        c_.get(), [](void*, const char*) {}, nullptr);
    command("SET client_min_messages = warning; SET timezone = 'UTC'");
  }
  Engine engine() const override { return Engine::postgres; }
  void begin(bool writes) override {
    control(writes ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                   : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    within_ = writes ? Within::writing : Within::reading;
  }
  void commit() override {
    control("COMMIT");
    if (std::exchange(within_, Within::nothing) == Within::writing) return wait({});
    // A reader has seen all it asked for and waits no longer.
    if (PQpipelineSync(c_.get()) != 1) throw Unavailable("PostgreSQL is gone");
    sent_.emplace_back(kSync);
  }
  void rollback() noexcept override {
    within_ = Within::nothing;
    try {
      wait({});
    } catch (...) {  // What is undone need not have succeeded.
    }
    if (PQtransactionStatus(c_.get()) == PQTRANS_IDLE) return;
    const ResultPtr ignored(PQexec(c_.get(), "ROLLBACK"));
  }
  void savepoint() override { control("SAVEPOINT command"); }
  void release_savepoint() override { control("RELEASE SAVEPOINT command"); }
  void rollback_to_savepoint() override {
    control("ROLLBACK TO SAVEPOINT command");
    release_savepoint();
  }
  std::int64_t writes() const override { return writes_; }
  void script(const std::string& statements) override { command(statements.c_str()); }
  void prepare(const Query& q) override { cached(q); }
  void run(const Query& q, const Args& args, const EachRow& each) override {
    Prepared& p = cached(q);
    const std::size_t mine = sent_.size();
    send(q, p, args);
    writes_ += p.writes ? 1 : 0;
    if (!each && within_ != Within::nothing) return ahead();
    wait([&](std::size_t at, const PGresult* r) {
      if (each && at == mine) read(p, r, each);
    });
  }
  void run_each(const Query& q, std::span<const Args> all, const EachRowOf& each) override {
    Prepared& p = cached(q);
    const std::size_t first = sent_.size();
    for (const auto& args : all)
      send(q, p, args);
    writes_ += p.writes ? 1 : 0;
    wait([&](std::size_t at, const PGresult* r) {
      if (at >= first) read(p, r, [&](const Row& row) { each(at - first, row); });
    });
  }

 private:
  enum class Within { nothing, reading, writing };
  using EachResult = std::function<void(std::size_t, const PGresult*)>;

  /// Several statements at once, in the simple protocol.
  void command(const char* text) {
    wait({});
    const ResultPtr r(PQexec(c_.get(), text));
    check(r.get(), "statement");
  }
  /// What has no rows is sent ahead; whether it succeeded is heard when something is waited for.
  void control(std::string_view text) {
    const Query q{"transaction", text};
    send(q, cached(q), {});
    ahead();
  }
  void send(const Query& q, const Prepared& p, const Args& args) {
    std::vector<std::string> kept(p.parameters.size());
    std::vector<const char*> values(p.parameters.size());
    for (std::size_t i = 0; i < p.parameters.size(); ++i) {
      const Cell& cell = find_argument(q, args, p.parameters[i], district_);
      if (const auto* n = std::get_if<std::int64_t>(&cell))
        values[i] = (kept[i] = std::to_string(*n)).c_str();
      else if (const auto* s = std::get_if<std::string>(&cell))
        values[i] = s->c_str();
    }
    if (PQpipelineStatus(c_.get()) == PQ_PIPELINE_OFF && PQenterPipelineMode(c_.get()) != 1)
      throw Unavailable("PostgreSQL takes no statements");
    if (PQsendQueryPrepared(c_.get(), p.name.c_str(), int(values.size()), values.data(), nullptr,
                            nullptr, 0) != 1)
      throw Unavailable("PostgreSQL takes no statement");
    sent_.emplace_back(q.name);
  }
  void ahead() {
    if (sent_.size() > kAheadMax) return wait({});
    if (sent_.size() % kFlushEvery == 0 && PQflush(c_.get()) < 0)
      throw Unavailable("PostgreSQL takes no statements");
  }
  /// Until all that was sent has been answered; the first fault among it is thrown. `each` is told
  /// each result that is good.
  void wait(const EachResult& each) {
    if (PQpipelineStatus(c_.get()) == PQ_PIPELINE_OFF) return;
    auto names = std::exchange(sent_, {});
    if (PQpipelineSync(c_.get()) != 1) throw Unavailable("PostgreSQL is gone");
    names.emplace_back(kSync);
    std::exception_ptr fault;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const ResultPtr r(PQgetResult(c_.get()));
      const bool synced = PQresultStatus(r.get()) == PGRES_PIPELINE_SYNC;
      const ResultPtr end(r && !synced ? PQgetResult(c_.get()) : nullptr);
      if (fault || (synced && names[i] == kSync)) continue;
      try {
        check(r.get(), names[i]);
        if (each) each(i, r.get());
      } catch (...) {
        fault = std::current_exception();
      }
    }
    const bool over = PQexitPipelineMode(c_.get()) == 1;
    if (fault) std::rethrow_exception(fault);
    if (!over) throw Unavailable("PostgreSQL is gone");
  }
  static void read(Prepared& p, const PGresult* r, const EachRow& each) {
    if (p.columns.empty())
      for (int i = 0; i < PQnfields(r); ++i)
        p.columns.emplace_back(PQfname(r, i));
    Row row{p.columns, {}};
    for (int i = 0; i < PQntuples(r); ++i) {
      row.cells.clear();
      for (int j = 0; j < PQnfields(r); ++j)
        row.cells.push_back(read_cell(r, i, j));
      each(row);
    }
  }
  Prepared& cached(const Query& q) {
    const auto at = cache_.find(q.text);
    if (at != cache_.end()) return at->second;
    wait({});
    const Parsed parsed = parse_parameters(q.text);
    Prepared p{"q" + std::to_string(cache_.size()), parsed.names, {}, may_write(q.text)};
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
  std::vector<std::string> sent_;  // names of what was sent and not yet answered
  std::int64_t writes_ = 0;
  Within within_ = Within::nothing;
};

}  // namespace

std::unique_ptr<Db> connect_postgres(const Options& o) {
  return std::make_unique<Postgres>(o);
}

}  // namespace sql
