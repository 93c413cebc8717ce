// What happens by itself: followers of the journal, and time that falls due.
#include <algorithm>
#include <set>

#include "platform/execute.h"
#include "platform/log.h"

namespace platform {
namespace {

constexpr sql::Query kCursor{"follower.cursor", R"(
  SELECT COALESCE(MAX(seq), 0) AS seq FROM follower_cursor
  WHERE district = :district AND follower = :follower)"};
constexpr sql::Query kSkip{"follower.skip", R"(
  INSERT INTO follower_cursor (district, follower, seq) VALUES (:district, :follower, :seq)
  ON CONFLICT (district, follower) DO UPDATE SET seq = excluded.seq)"};
constexpr std::int64_t kAtOnce = 500;
constexpr std::int64_t kStretch = 200;

const Actor& system_actor() {
  static const Actor kSystem{"system", "system", Role::system, "", "", ""};
  return kSystem;
}

}  // namespace

/// The next entries after the follower's cursor; moves past a long stretch in which nothing is
/// wanted. A short one is read again next time: that costs less than a commit.
std::vector<JournalEntry> Executor::wanted(const Follower& f) {
  const sql::Args who{sql::arg("follower", f.name)};
  while (true) {
    std::vector<JournalEntry> wanted;
    std::vector<JournalEntry> entries;
    pool_.with([&](sql::Db& db) {
      entries = Journal::after(db, db.scalar<std::int64_t>(kCursor, who), kAtOnce);
    });
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(wanted), f.wants);
    if (!wanted.empty() || std::int64_t(entries.size()) < kStretch) return wanted;
    const auto alone = turn();
    pool_.with([&](sql::Db& db) {
      db.begin(true);
      db.exec(kSkip, {sql::arg("follower", f.name), sql::arg("seq", entries.back().seq)});
      db.commit();
    });
  }
}

std::size_t Executor::follow(base::Instant now) {
  std::size_t acted = 0;
  seal();
  for (const auto& m : product_.modules) {
    for (const auto& f : m.followers) {
      for (auto entries = wanted(f); !entries.empty(); entries = wanted(f)) {
        for (const auto& entry : entries) {
          auto call =
              prepare(f.operation, system_actor(), std::max(now, entry.at), {{"seq", entry.seq}});
          ENSURE(bool(call));
          call.value().follower = std::string(f.name);
          call.value().follower_seq = entry.seq;
          const Reply reply = run(call.value());
          if (reply.status >= 500) return acted;  // the world is broken: the next call goes on
          if (!reply.done())
            logs::write(logs::Level::warning, "follower_refused",
                        {{"follower", f.name}, {"seq", entry.seq}, {"code", reply.code}});
          ++acted;
        }
        seal();
      }
    }
  }
  return acted;
}

std::size_t Executor::tick(base::Instant now) {
  std::set<std::string> given_up;  // refused once: not again until the next tick
  std::size_t acted = 0;
  while (true) {
    std::vector<Due> due;
    pool_.with([&](sql::Db& db) {
      db.begin(false);
      Work work{db, system_actor(), now, now.date(), ids_, keys_, books_.current(db)};
      for (const auto& m : product_.modules)
        for (const auto& timer : m.timers)
          for (auto& one : timer(work))
            if (one.at <= now &&
                !given_up.contains(std::string(one.operation) + json::serialize(one.in)))
              due.push_back(std::move(one));
      db.commit();
    });
    if (due.empty()) return acted;
    std::stable_sort(due.begin(), due.end(),
                     [](const Due& a, const Due& b) { return a.at < b.at; });
    const Due& first = due.front();
    run("calendar.tick", system_actor(), first.at,
        {{"at", first.at.text()}, {"operation", first.operation}});
    const Reply reply = run(first.operation, system_actor(), first.at, first.in);
    if (reply.status >= 500) return acted;
    if (!reply.done()) given_up.insert(std::string(first.operation) + json::serialize(first.in));
    ++acted;
  }
}

}  // namespace platform
