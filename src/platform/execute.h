#pragma once
// The one road every request takes: idempotency, subject, policy, version, command, journal,
// commit. Only here are the three channels of failure caught.
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "platform/journal.h"

namespace platform {

// clang-format off
inline constexpr base::Refusal
    kDenied{"policy.denied", base::Kind::forbidden,
            {"您的角色或单位不能做这件事;请由有权的人办理。", "Your role or organisation may not do this; ask someone who may."}},
    kAuthor{"policy.author", base::Kind::forbidden,
            {"起草人不能同时做这一步,请由另一人办理。", "Whoever made it may not also do this; another person must."},
            "A-08; 内部控制"},
    kHidden{"policy.not_found", base::Kind::not_found,
            {"没有找到,或您无权知道它是否存在。", "Not found, or not for you to know of."}},
    kSignIn{"identity.sign_in_first", base::Kind::sign_in,
            {"请先登录。", "Sign in first."}},
    kMustChange{"identity.must_change_password", base::Kind::forbidden,
                {"您用的是一次性密码,请先改成自己的密码。", "You signed in with a one-time password: change it to your own first."},
                "SE-2 GB/T 22239-2019"},
    kStale{"flow.stale_version", base::Kind::conflict,
           {"别人刚刚改过它;请看现在的内容后再决定。", "Someone changed it meanwhile; look at what it is now and decide again."}},
    kKeyReused{"input.idempotency_key_reused", base::Kind::refused,
               {"同一幂等键已用于另一内容的请求;请换一个新键。", "The idempotency key was used for another request; take a fresh one."}},
    kBusy{"platform.busy", base::Kind::unavailable,
          {"同时改动的人太多,请稍后再试。", "Too many are changing the same thing; try again shortly."}},
    kUnavailable{"platform.unavailable", base::Kind::unavailable,
                 {"数据库或磁盘暂时不可用,什么都没有改动;请稍后再试。",
                     "The database or its disk is unavailable; nothing was changed; try again later."}},
    kBug{"platform.bug", base::Kind::refused,
         {"程序出错,什么都没有改动;已记入日志。", "The program is at fault; nothing was changed; it has been logged."}};
// clang-format on

/// What goes back: over HTTP as it stands.
struct Reply {
  int status = 200;
  std::string code = "done";  // or the refusal's code
  json::object body;
  bool replayed = false;  // the answer given to the same idempotency key before
  bool done() const { return code == "done"; }
};
/// RFC 9457: type, title, status, code, detail, says {zh,en}, basis, problems, and what `extra`
/// adds.
Reply problem(const base::Error&);
/// Kind → HTTP status.
int status_of(base::Kind);

struct Call {
  const Endpoint* endpoint = nullptr;
  Actor actor;
  base::Instant now;  // when the last byte of the request had arrived
  Prepared input;
  std::string body_text = {};  // the exact body, for the idempotency key's comparison
  std::string idem_key = {};
  std::optional<std::int64_t> if_match = {};
  json::object aside = {};
  /// For followers: moves the cursor in the same transaction.
  std::string follower = {};
  std::int64_t follower_seq = 0;
};

/// Hands out what the registry has loaded, made anew when an edition says so.
class BookSource {
 public:
  virtual ~BookSource() = default;
  /// Valid as long as the source. Called at the start of each transaction.
  virtual const registry::Book& current(sql::Db&) = 0;
};

struct Product {
  std::vector<Module> modules;
  std::span<const PolicyRow> policy;
  const Endpoint* find(std::string_view operation) const;
};

class Executor {
 public:
  Executor(sql::Pool&, const Product&, Ids&, const crypto::Keys&, BookSource&);

  /// Writes: each command in one transaction together, each undone alone if refused, the whole
  /// retried when the engine reports a conflict; a command that throws takes no other with it.
  std::vector<Reply> run(std::span<const Call>);
  Reply run(const Call& call) { return std::move(run(std::span(&call, 1))[0]); }
  /// Decodes, runs the prelude and executes: for everything that is not HTTP.
  Reply run(std::string_view operation, const Actor&, base::Instant now, const json::object& in);
  /// As `run`, then undone whatever the outcome: nothing is written. For policy tests.
  Reply rehearse(std::string_view operation, const Actor&, base::Instant now,
                 const json::object& in);
  base::Result<Call> prepare(std::string_view operation, const Actor&, base::Instant now,
                             const json::object& in);
  /// PostgreSQL: numbers what has committed. SQLite: nothing to do.
  void seal();
  /// Lets every follower catch up, sealing first; returns how many entries were acted on.
  std::size_t follow(base::Instant now);
  /// Runs whatever fell due up to `now`, each at its own instant, through calendar.tick.
  std::size_t tick(base::Instant now);
  /// Truths, the journal chain: each violation in words. `tell` hears what is looked at next.
  using Tell = std::function<void(std::string_view)>;
  std::vector<std::string> check(const Tell& tell = [](std::string_view) {});

  sql::Pool& pool() { return pool_; }
  const Product& product() const { return product_; }

 private:
  bool found_writes(std::string_view operation) const;
  struct Batch;
  Reply step(Batch&, const Call&, std::int64_t ord);
  Reply undoable(Work&, const Call&);
  Reply decide(Work&, const Call&);
  json::array acts(std::string_view shown_by, const json::object& out, const Actor&,
                   const Subject&) const;
  std::vector<Reply> transact(std::span<const Call>, bool keep);
  std::vector<JournalEntry> wanted(const Follower&);
  /// SQLite has one writer: ours wait here, in turn, and not in the engine, which polls. Taken
  /// before a connection is.
  std::unique_lock<std::mutex> turn();
  std::optional<std::vector<Reply>> try_once(sql::Db&, std::span<const Call>, bool keep);
  sql::Pool& pool_;
  const Product& product_;
  Ids& ids_;
  const crypto::Keys& keys_;
  BookSource& books_;
  std::map<std::string, const Endpoint*, std::less<>> endpoints_;
  std::map<const Endpoint*, std::atomic<bool>> careful_;  // whether it needs a savepoint
  std::mutex writing_;
};

/// Group commit: takes whatever is waiting, in order, and runs it as one transaction. Bounded: when
/// the queue is full the caller is told at once.
class Writer {
 public:
  /// `committed` is told how many commands each commit held.
  Writer(Executor& executor, std::size_t most_a_commit, std::size_t most_waiting,
         std::function<void(std::size_t)> committed = {});
  ~Writer();
  /// False when the queue is full; `done` is then never called.
  bool submit(Call, std::function<void(Reply)> done);
  /// Waits until everything submitted has been answered.
  void drain();
  std::size_t waiting() const;

 private:
  void loop(const std::stop_token&);
  void answer(std::vector<Call>, const std::vector<std::function<void(Reply)>>&);
  Executor& executor_;
  std::size_t most_a_commit_, most_waiting_;
  std::function<void(std::size_t)> committed_;
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  std::deque<std::pair<Call, std::function<void(Reply)>>> waiting_;
  bool busy_ = false;
  std::jthread thread_;
};

}  // namespace platform
