#include "budget.h"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "budget/moving.h"

namespace bench {
namespace {

namespace json = boost::json;
using Clock = std::chrono::steady_clock;

const base::Date kDay(2025, 2, 14);

double seconds_since(Clock::time_point from) {
  return std::chrono::duration<double>(Clock::now() - from).count();
}

/// A line of a hundred million yuan, of which each takes a fen.
class Book {
 public:
  explicit Book(sql::Engine engine) : scratch_(engine) {
    app::Place place = scratch_.place();
    place.sessions = 16;
    runtime_.emplace(place, app::Runtime::How{.repeatable = true});
    product_ = book::with_moves(rows_);
    executor_.emplace(runtime_->pool(), product_, runtime_->ids(), runtime_->keys(),
                      runtime_->books());
    const auto made = done("budget.propose", book::kClerk,
                           {{"year", 2025},
                            {"title", "争用"},
                            {"function_code", "2081006"},
                            {"amount", "100000000.00"}});
    line_ = std::string(made.at("id").as_string());
    done("budget.approve", book::kFinance, {{"id", line_}});
  }

  /// How many were reserved.
  std::int64_t reserve(int threads, double seconds) {
    std::atomic<std::int64_t> got{0};
    const auto begun = Clock::now();
    {
      std::vector<std::jthread> all;
      for (int t = 0; t < threads; ++t)
        all.emplace_back([&, ref = "ref_" + std::to_string(t)] {
          while (seconds_since(begun) < seconds)
            got += run("book.move", book::kClerk, taking(ref)).done();
        });
    }
    return got;
  }
  std::string reserved() {
    const auto shown = done("budget.get", book::kFinance, {{"id", line_}});
    return std::string(shown.at("balance").at("reserved").as_string());
  }
  /// The accounts that act here are of this bench alone, so nothing refers to real ones.
  int truths_broken() {
    int broken = 0;
    for (const auto& violation : executor_->check())
      broken += !violation.starts_with("reference.");
    return broken;
  }
  sql::Pool& pool() { return runtime_->pool(); }
  const std::string& line() const { return line_; }

 private:
  json::object taking(const std::string& ref) const {
    return {{"line", line_}, {"how", "reserve"}, {"amount", "0.01"}, {"ref", ref}};
  }
  platform::Reply run(const char* operation, const platform::Actor& actor, const json::object& in) {
    return executor_->run(operation, actor, book::at(kDay), in);
  }
  json::object done(const char* operation, const platform::Actor& actor, const json::object& in) {
    const auto reply = run(operation, actor, in);
    if (!reply.done())
      throw std::runtime_error(std::string(operation) + ": " + json::serialize(reply.body));
    return reply.body;
  }

  test::ScratchDatabase scratch_;
  std::optional<app::Runtime> runtime_;
  std::vector<platform::PolicyRow> rows_;
  platform::Product product_;
  std::optional<platform::Executor> executor_;
  std::string line_;
};

constexpr sql::Query kMove{"bench.move", R"(
  UPDATE budget_balance
  SET moves = moves + 1, available = available - 1, reserved = reserved + 1,
      reserved_ever = reserved_ever + 1
  WHERE district = :district AND line = :line AND available >= 1 RETURNING moves)"};
constexpr sql::Query kAddRef{"bench.add_ref", R"(
  INSERT INTO budget_ref (district, line, ref, reserved, committed, spent, carried)
  VALUES (:district, :line, 'ref', 1, 0, 0, 0)
  ON CONFLICT (district, line, ref) DO UPDATE SET reserved = budget_ref.reserved + 1)"};
constexpr sql::Query kInsert{"bench.insert_movement", R"(
  INSERT INTO budget_movement (district, line, seq, id, kind, debit, credit, amount, ref, day, at,
                               author)
  VALUES (:district, :line, :seq, :id, 'reserve', 'reserved', 'available', 1, 'ref', '2025-02-14',
          0, ''))"};

/// The same rows, by the driver alone.
double bare(Book& book, double seconds) {
  std::int64_t n = 0;
  const auto begun = Clock::now();
  book.pool().with([&](sql::Db& db) {
    const auto line = sql::arg("line", book.line());
    for (; seconds_since(begun) < seconds; ++n) {
      db.begin(true);
      const auto seq = db.scalar<std::int64_t>(kMove, {line});
      db.exec(kAddRef, {line});
      db.exec(kInsert, {line, sql::arg("seq", seq), sql::arg("id", "mov_" + std::to_string(seq))});
      db.commit();
    }
  });
  return double(n) / seconds_since(begun);
}

}  // namespace

Reserving reserve_at_once(sql::Engine engine, int threads, double seconds) {
  Book ours(engine), theirs(engine);
  const auto begun = Clock::now();
  const auto got = ours.reserve(threads, seconds);
  Reserving out;
  out.per_s = double(got) / seconds_since(begun);
  if (ours.reserved() != base::Money::fen(got).text())
    throw std::runtime_error("the book says " + ours.reserved() + ", and " + std::to_string(got) +
                             " fen were reserved");
  out.truths_broken = ours.truths_broken();
  out.bare_per_s = bare(theirs, seconds);
  return out;
}

}  // namespace bench
