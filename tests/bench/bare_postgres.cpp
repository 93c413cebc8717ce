// The bare loop on PostgreSQL.
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <libpq-fe.h>

#include "bare.h"

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr const char* kBegin = "BEGIN ISOLATION LEVEL SERIALIZABLE";

struct Close {
  void operator()(PGconn* c) const { PQfinish(c); }
};

/// Every cell as the text that is sent, made before the clock starts.
struct Texts {
  explicit Texts(const Written& w) {
    for (const auto& t : w.tables) {
      auto& rows = all.emplace_back();
      for (const auto& row : t.rows) {
        auto& cells = rows.emplace_back();
        for (const auto& cell : row)
          cells.push_back(text(cell));
      }
    }
  }
  const char* text(const sql::Cell& cell) {
    if (const auto* s = std::get_if<std::string>(&cell)) return s->c_str();
    const auto* n = std::get_if<std::int64_t>(&cell);
    if (n == nullptr) return nullptr;
    return numbers.emplace_back(std::make_unique<std::string>(std::to_string(*n)))->c_str();
  }
  std::vector<std::unique_ptr<std::string>> numbers;
  std::vector<std::vector<std::vector<const char*>>> all;  // table, command, cell
};

/// Statements by number: BEGIN, COMMIT, the head, then the tables.
class Bare {
 public:
  Bare(const std::string& url, const Written& w, bool pipelined)
      : c_(PQconnectdb(url.c_str())), pipelined_(pipelined) {
    if (PQstatus(c_.get()) != CONNECTION_OK) throw std::runtime_error("bare loop: no connection");
    prepare("begin", kBegin);
    prepare("commit", "COMMIT");
    prepare("head", move_head('$'));
    for (std::size_t k = 0; k < w.tables.size(); ++k)
      prepare(std::to_string(k), w.tables[k].insert('$'));
    if (pipelined && PQenterPipelineMode(c_.get()) != 1) fail();
  }
  void run(const std::string& name, const std::vector<const char*>& values = {}) {
    if (pipelined_) {
      if (PQsendQueryPrepared(c_.get(), name.c_str(), int(values.size()), values.data(), nullptr,
                              nullptr, 0) != 1)
        fail();
      ++sent_;
    } else {
      check(PQexecPrepared(c_.get(), name.c_str(), int(values.size()), values.data(), nullptr,
                           nullptr, 0));
    }
  }
  /// Waits for what was sent.
  void wait() {
    if (!pipelined_) return;
    if (PQpipelineSync(c_.get()) != 1) fail();
    for (; sent_ > 0; --sent_) {
      check(PQgetResult(c_.get()));
      PQclear(PQgetResult(c_.get()));  // the end of its results
    }
    check(PQgetResult(c_.get()));  // the end of the pipeline
  }

 private:
  void prepare(const std::string& name, const std::string& text) {
    check(PQprepare(c_.get(), name.c_str(), text.c_str(), 0, nullptr));
  }
  void check(PGresult* r) const {
    const auto status = PQresultStatus(r);
    PQclear(r);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_SYNC)
      fail();
  }
  [[noreturn]] void fail() const {
    throw std::runtime_error(std::string("bare loop: ") + PQerrorMessage(c_.get()));
  }
  std::unique_ptr<PGconn, Close> c_;
  bool pipelined_;
  int sent_ = 0;
};

void insert(Bare& bare, const Texts& texts, std::size_t table, std::size_t n) {
  bare.run(std::to_string(table), texts.all[table][n]);
}

void seal(Bare& bare, const Texts& texts, std::size_t from, std::size_t end) {
  for (std::size_t n = from; n < end; ++n)
    insert(bare, texts, kSeals, n);
  const auto& last = texts.all[kSeals][end - 1];  // district, seq, journal_id, hash
  bare.run("head", {last[1], last[3], "0"});
}

Rate one_connection(const std::string& url, const Written& w, const Texts& texts, bool pipelined) {
  Bare bare(url, w, pipelined);
  const auto from = Clock::now();
  std::size_t n = 0;
  for (const std::size_t end : w.commit_ends) {
    const std::size_t first = n;
    bare.run("begin");
    for (; n < end; ++n)
      for (std::size_t k = 0; k < kSeals; ++k)
        insert(bare, texts, k, n);
    seal(bare, texts, first, end);
    bare.run("commit");
    bare.wait();
  }
  return {n, std::chrono::duration<double>(Clock::now() - from).count()};
}

/// One writes the commands; the other seals whatever has been committed.
Rate two_connections(const std::string& url, const Written& w, const Texts& texts) {
  Bare writer(url, w, true);
  Bare sealer(url, w, true);
  std::mutex mutex;
  std::condition_variable more;
  std::size_t committed = 0;
  bool failed = false;
  std::string says;
  const auto from = Clock::now();
  {
    const std::jthread sealing([&] {
      try {
        for (std::size_t n = 0; n < w.commands();) {
          std::unique_lock lock(mutex);
          more.wait(lock, [&] { return committed > n || failed; });
          if (failed) return;
          const std::size_t end = committed;
          lock.unlock();
          sealer.run("begin");
          seal(sealer, texts, n, end);
          sealer.run("commit");
          sealer.wait();
          n = end;
        }
      } catch (const std::exception& e) {
        says = e.what();
      }
    });
    const auto tell = [&](std::size_t n, bool bad) {
      const std::lock_guard lock(mutex);
      committed = n;
      failed = bad;
      more.notify_one();
    };
    try {
      std::size_t n = 0;
      for (const std::size_t end : w.commit_ends) {
        writer.run("begin");
        for (; n < end; ++n)
          for (std::size_t k = 0; k < kSeals; ++k)
            insert(writer, texts, k, n);
        writer.run("commit");
        writer.wait();
        tell(n, false);
      }
    } catch (...) {
      tell(0, true);
      throw;
    }
  }
  if (!says.empty()) throw std::runtime_error(says);
  return {w.commands(), std::chrono::duration<double>(Clock::now() - from).count()};
}

}  // namespace

Rate bare_postgres(const std::string& url, const Written& w, Speech speech) {
  const Texts texts(w);
  if (speech == Speech::two) return two_connections(url, w, texts);
  return one_connection(url, w, texts, speech == Speech::pipelined);
}

}  // namespace bench
