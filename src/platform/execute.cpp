#include "platform/execute.h"

#include <algorithm>

#include "platform/kept.h"
#include "platform/log.h"
#include "platform/witness.h"

namespace platform {
namespace {

constexpr int kTries = 20;

constexpr sql::Query kMoveCursor{"follower.move", R"(
  INSERT INTO follower_cursor (district, follower, seq) VALUES (:district, :follower, :seq)
  ON CONFLICT (district, follower) DO UPDATE SET seq = excluded.seq)"};

/// The journal's form of a reply.
json::object recorded_reply(const Call& c, const Reply& reply) {
  json::object out = reply.body;
  for (const auto field : c.endpoint->secret_out)
    if (auto* value = out.if_contains(field); value != nullptr && !value->is_null())
      *value = base::kGiven;
  return out;
}

/// A stranger's refused attempt reaches only the log, or anybody could fill the book. What was
/// tried is told as a short keyed hash: the same attempts can be counted together, but what people
/// type into a field for the login (often a password, sometimes another's number) cannot be read or
/// guessed from it. The subject is an identity of ours, where there is one.
void log_stranger(const crypto::Keys& keys, const Call& c, const Work& work, const Reply& reply) {
  constexpr std::size_t kShort = 16;
  const std::string hash = keys.keyed_hash("log.tried", json::serialize(c.input.recorded));
  logs::write(logs::Level::warning, "stranger_refused",
              {{"operation", c.endpoint->name},
               {"code", reply.code},
               {"subject", work.subject},
               {"tried", hash.substr(0, hash.find(':') + 1 + kShort)}});
}

Attempt attempt_of(const Call& c, const Work& work, const Reply& reply, std::int64_t ord) {
  const std::string subject =
      work.subject.empty() && reply.body.contains("id") && reply.body.at("id").is_string()
          ? std::string(reply.body.at("id").get_string())
          : work.subject;
  const json::object body{{"request", c.input.recorded}, {"reply", recorded_reply(c, reply)}};
  return {"",
          0,
          ord,
          c.now,
          c.actor.account,
          base::Codec<Role>::text(c.actor.role),
          c.actor.org,
          std::string(c.endpoint->name),
          subject,
          reply.code,
          c.idem_key,
          json::serialize(body),
          "",
          ""};
}

/// A command refused after it had written, without a savepoint: all is run anew, with one.
struct Again {};

}  // namespace

/// One attempt at a transaction.
struct Executor::Batch {
  sql::Db& db;
  const registry::Book& book;
  KeptReplies kept;
  std::vector<Attempt> appended;
};

Executor::Executor(sql::Pool& pool, const Product& product, Ids& ids, const crypto::Keys& keys,
                   BookSource& books)
    : pool_(pool), product_(product), ids_(ids), keys_(keys), books_(books) {
  for (const auto& m : product.modules)
    for (const auto& e : m.endpoints) {
      ENSURE(endpoints_.emplace(std::string(e.name), &e).second);
      careful_[&e] = false;
    }
}

static base::Result<json::object> checked_run(const Endpoint& e, Work& work, const Call& c,
                                              std::span<const PolicyRow> policy, Subject& subject) {
  const PolicyRow* row = policy_row(policy, e.name);
  const Reach reach = reach_of(row, work.actor);
  if (reach == Reach::no && work.actor.role == Role::anyone) return base::refuse(kSignIn);
  if (work.actor.must_change && !e.name.starts_with("identity.")) return base::refuse(kMustChange);
  auto found = c.input.subject(work);
  if (!found) {
    if (found.error().why->kind != base::Kind::not_found) return std::move(found).error();
    return base::refuse(kHidden);  // one word for "is not" and "not for you"
  }
  subject = std::move(found).value();
  work.subject = subject.id;
  if (!reaches(reach, work.actor, subject)) {
    const bool shown =
        subject.id.empty() || e.shown_by.empty() ||
        reaches(reach_of(policy_row(policy, e.shown_by), work.actor), work.actor, subject);
    return base::refuse(shown ? kDenied : kHidden);
  }
  if (row->not_author && !subject.author.empty() && subject.author == work.actor.account)
    return base::refuse(kAuthor);
  if (c.if_match && subject.version && *c.if_match != *subject.version)
    return base::refuse(kStale, {}, {{"version", *subject.version}});
  work.reach = reach;
  if (subject.id.empty()) subject.author = work.actor.account;
  return c.input.run(work);
}

Reply Executor::decide(Work& work, const Call& c) {
  Subject subject;
  auto out = checked_run(*c.endpoint, work, c, product_.policy, subject);
  if (!out) return problem(out.error());
  Reply reply{200, "done", std::move(out).value()};
  if (reply.body.contains("state")) {
    const auto& e = *c.endpoint;
    reply.body["acts"] =
        acts(e.shown_by.empty() ? e.name : e.shown_by, reply.body, work.actor, subject);
  }
  return reply;
}

/// Whether an act is called with the id of such a thing as the module shows: it lies in the
/// collection of one. What a later step does to it, or what is done to something beside it (a year,
/// a challenge), moves it too, but is called with another id.
static bool called_with_its_id(const Module& m, std::string_view act) {
  const auto find = [&](std::string_view name) {
    return std::find_if(m.endpoints.begin(), m.endpoints.end(),
                        [&](const Endpoint& e) { return e.name == name; });
  };
  const auto called = find(act);
  if (called == m.endpoints.end()) return false;
  return std::any_of(m.lifecycles.begin(), m.lifecycles.end(), [&](const base::Lifecycle& l) {
    const auto shows = find(l.shown_by);
    if (shows == m.endpoints.end()) return false;
    const auto path = shows->path();
    return called->path().starts_with(path.substr(0, path.find('{')));
  });
}

json::array Executor::acts(std::string_view shown_by, const json::object& out, const Actor& actor,
                           const Subject& subject) const {
  json::array possible;
  const std::string state(out.at("state").as_string());
  for (const auto& m : product_.modules) {
    for (const auto& lifecycle : m.lifecycles) {
      if (lifecycle.shown_by != shown_by) continue;
      for (const auto& row : lifecycle.rows) {
        if (!called_with_its_id(m, row.act)) continue;
        const PolicyRow* policy = policy_row(product_.policy, row.act);
        const bool author =
            policy != nullptr && policy->not_author && subject.author == actor.account;
        if (row.from == state && !author && reaches(reach_of(policy, actor), actor, subject))
          possible.emplace_back(row.act);
      }
    }
  }
  return possible;
}

/// Undoes the work of a command that refuses. Most refuse before they have written anything and
/// need no savepoint, which costs much beside what they do; one that was seen to refuse later runs
/// in a savepoint from then on.
Reply Executor::undoable(Work& work, const Call& c) {
  std::atomic<bool>& careful = careful_.at(c.endpoint);
  const bool guarded = careful;
  if (guarded) work.db.savepoint();
  const std::int64_t before = work.db.writes();
  Reply reply = decide(work, c);
  if (guarded && reply.done()) work.db.release_savepoint();
  if (guarded && !reply.done()) work.db.rollback_to_savepoint();
  if (!guarded && !reply.done() && work.db.writes() != before) {
    careful = true;
    throw Again();
  }
  if (!reply.done())
    for (const auto& write : work.though_refused)
      write(work.db);
  return reply;
}

Reply Executor::step(Batch& batch, const Call& c, std::int64_t ord) {
  sql::Db& db = batch.db;
  Work work{db, c.actor, c.now, c.now.date(), ids_, keys_, batch.book, Reach::no, {}, c.aside};
  if (!c.endpoint->writes()) return decide(work, c);
  if (auto known = batch.kept.find(std::size_t(ord))) return *std::move(known);
  Reply reply = undoable(work, c);
  if (!reply.done() && c.actor.role == Role::anyone) {
    log_stranger(keys_, c, work, reply);
    return reply;
  }
  Attempt attempt = attempt_of(c, work, reply, ord);
  Journal::append(db, ids_, attempt);
  batch.appended.push_back(std::move(attempt));
  batch.kept.keep(std::size_t(ord), reply);
  if (!c.follower.empty())
    db.exec(kMoveCursor, {sql::arg("follower", c.follower), sql::arg("seq", c.follower_seq)});
  return reply;
}

std::optional<std::vector<Reply>> Executor::try_once(sql::Db& db, std::span<const Call> calls,
                                                     bool keep) {
  std::vector<Reply> replies;
  try {
    db.begin(calls[0].endpoint->writes());
    Batch batch{db, books_.current(db), KeptReplies(db, keys_, calls), {}};
    for (std::size_t i = 0; i < calls.size(); ++i)
      replies.push_back(step(batch, calls[i], std::int64_t(i)));
    if (!keep) {
      db.rollback();
      return replies;
    }
    if (db.engine() == sql::Engine::sqlite) Journal::seal_appended(db, batch.appended);
    db.commit();
    return replies;
  } catch (const sql::Conflict&) {
    db.rollback();
    return std::nullopt;
  } catch (...) {
    db.rollback();
    throw;
  }
}

std::unique_lock<std::mutex> Executor::turn() {
  if (sql::is_postgres(pool_.options().url)) return {};
  return std::unique_lock(writing_);
}

std::vector<Reply> Executor::transact(std::span<const Call> calls, bool keep) {
  std::optional<std::vector<Reply>> replies;
  std::unique_lock<std::mutex> alone;
  if (calls[0].endpoint->writes()) alone = turn();
  try {
    pool_.with([&](sql::Db& db) {
      for (int left = kTries; left > 0 && !replies;) {
        try {
          replies = try_once(db, calls, keep);
          --left;
        } catch (const Again&) {  // each operation only once
        }
      }
    });
  } catch (const sql::Unavailable& world) {
    logs::write(logs::Level::error, "world_broke", {{"what", world.what()}});
    return std::vector<Reply>(calls.size(), problem(base::refuse(kUnavailable)));
  } catch (const std::exception& bug) {
    if (calls.size() > 1) return {};  // the caller runs them one by one
    logs::write(logs::Level::error, "bug",
                {{"operation", calls[0].endpoint->name}, {"what", bug.what()}});
    Reply reply = problem(base::refuse(kBug));
    reply.status = 500;
    reply.body["status"] = 500;
    return {reply};
  }
  if (!replies) return std::vector<Reply>(calls.size(), problem(base::refuse(kBusy)));
  return *std::move(replies);
}

std::vector<Reply> Executor::run(std::span<const Call> calls) {
  if (calls.empty()) return {};
  auto replies = transact(calls, true);
  if (replies.size() == calls.size()) return replies;
  replies.clear();
  for (const auto& c : calls)
    replies.push_back(transact(std::span(&c, 1), true)[0]);
  return replies;
}

base::Result<Call> Executor::prepare(std::string_view operation, const Actor& actor,
                                     base::Instant now, const json::object& in) {
  const auto found = endpoints_.find(operation);
  if (found == endpoints_.end()) return base::refuse(kHidden, std::string(operation));
  const Endpoint* e = found->second;
  Call call{e, actor, now, TRY(e->prepare(in))};
  if (e->prelude) pool_.with([&](sql::Db& db) { call.aside = e->prelude(db, actor, in); });
  return call;
}

Reply Executor::run(std::string_view operation, const Actor& actor, base::Instant now,
                    const json::object& in) {
  auto call = prepare(operation, actor, now, in);
  if (!call) return problem(call.error());
  Reply reply = run(std::move(call).value());
  if (found_writes(operation)) seal();
  return reply;
}

Reply Executor::rehearse(std::string_view operation, const Actor& actor, base::Instant now,
                         const json::object& in) {
  auto call = prepare(operation, actor, now, in);
  if (!call) return problem(call.error());
  return transact(std::span(&call.value(), 1), false)[0];
}

bool Executor::found_writes(std::string_view operation) const {
  return endpoints_.find(operation)->second->writes();
}

void Executor::seal() {
  pool_.with([](sql::Db& db) {
    for (int left = kTries; left > 0; --left) {
      try {
        // Up to what is there now: under load there would always be more, each time by a few.
        while (Journal::seal_committed(db) == Journal::kSealedAtOnce) {
        }
        return;
      } catch (const sql::Conflict&) {  // Another sealer was quicker; look again.
      }
    }
  });
}

std::vector<std::string> Executor::check(const Tell& tell) {
  seal();
  std::vector<std::string> out;
  pool_.with([&](sql::Db& db) {
    db.begin(false);
    out = Journal::faults(db, [&](std::int64_t seq) { tell("journal " + std::to_string(seq)); });
    for (const auto& m : product_.modules)
      for (const auto& truth : m.must_be_empty) {
        tell(truth.name);
        for (const auto& row : db.column<std::string>(truth, {}))
          out.push_back(std::string(truth.name) + ": " + row);
      }
    for (auto& words : contradicted(db, product_.modules, tell))
      out.push_back(std::move(words));
    db.commit();
  });
  return out;
}

const Endpoint* Product::find(std::string_view operation) const {
  for (const auto& m : modules)
    for (const auto& e : m.endpoints)
      if (e.name == operation) return &e;
  return nullptr;
}

sql::Args scoped(const Work& work, sql::Args args) {
  static const std::string kNothing = "(nothing)";
  const auto when = [&](bool applies, const std::string& value) {
    return applies && !value.empty() ? value : kNothing;
  };
  const Reach r = work.reach;
  const bool org = r == Reach::own || r == Reach::party || r == Reach::published;
  const bool area = r == Reach::area;
  return std::move(args)
      .with("scope_all", std::int64_t(r == Reach::all))
      .with("scope_published", std::int64_t(r == Reach::published))
      .with("scope_org", when(org, work.actor.org))
      .with("scope_person", when(r == Reach::self, work.actor.account))
      .with("scope_area",
            area && !work.actor.area.empty() ? region_prefix(work.actor.area) + "%" : kNothing);
}

}  // namespace platform
