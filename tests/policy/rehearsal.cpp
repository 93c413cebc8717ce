#include "policy/rehearsal.h"

#include <algorithm>

#include <fmt/core.h>

namespace policy {
namespace {

/// Its question is too large for an address; nothing but the journal keeps that it was asked.
constexpr std::string_view kOnlyAnswers = "cost_model.compute";

using platform::Actor;
using platform::Reach;
using platform::Role;
using platform::Subject;

/// A line is tried as every role until all cells are covered, at most so often.
constexpr int kMostTries = 12;

/// Rows changed through this connection since it was opened, undone ones included.
constexpr sql::Query kChanges{"policy.changes", "SELECT total_changes() AS n"};

/// What is open to everybody in the role although it names another's: a volunteer of any body may
/// call on any household; the resident's proof and the provider's verification decide whether it
/// counts.
constexpr std::string_view kOpenToAll[] = {"volunteering.record"};

struct Deed {
  std::string operation, role, body;
};
constexpr auto describe(const Deed*) {
  return base::record("Deed", base::field("operation", &Deed::operation, {}),
                      base::field("role", &Deed::role, {}), base::field("body", &Deed::body, {}));
}
constexpr sql::Query kDeeds{"policy.deeds", R"(
  SELECT operation, role, MAX(body) AS body FROM journal
  WHERE district = :district AND outcome = 'done' GROUP BY operation, role)"};

/// Whether something came: for a list, that it is not empty.
bool shows(const platform::json::object& body) {
  if (body.contains("id")) return true;
  for (const auto& one : body)
    if (one.value().is_array()) return !one.value().get_array().empty();
  return !body.empty();
}

/// "need_01J…": an identity that the product gave out.
bool is_identity(std::string_view s) {
  const std::size_t at = s.rfind('_');
  return at != s.npos && s.size() - at == 27 &&
         s.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ", at + 1) == s.npos;
}
bool names_something(const platform::json::value& v) {
  if (v.is_string()) return is_identity(v.get_string());
  if (v.is_array()) return std::any_of(v.get_array().begin(), v.get_array().end(), names_something);
  if (!v.is_object()) return false;
  return std::any_of(v.get_object().begin(), v.get_object().end(),
                     [](const auto& member) { return names_something(member.value()); });
}

bool is_policy(const std::string& code) {
  return code == platform::kDenied.code || code == platform::kHidden.code ||
         code == platform::kSignIn.code || code == platform::kAuthor.code;
}

std::string told(const Actor& a, const char* who) {
  return fmt::format("{} ({}, org {}, area {})", word(a.role), who, a.org.empty() ? "-" : a.org,
                     a.area.empty() ? "-" : a.area);
}

}  // namespace

std::int64_t Rehearsal::changes() {
  std::int64_t n = 0;
  runtime_.pool().with([&](sql::Db& db) { n = db.scalar<std::int64_t>(kChanges, {}); });
  return n;
}

Rehearsal::Seen Rehearsal::rehearse(const platform::Endpoint& e, const Actor& actor,
                                    base::Instant now, const platform::json::object& in) {
  const std::int64_t before = changes();
  auto reply = runtime_.executor().rehearse(e.name, actor, now, in);
  return {std::move(reply), changes() - before};
}

base::Result<Subject> Rehearsal::subject_of(const platform::Endpoint& e, const Actor& actor,
                                            base::Instant now, const platform::json::object& in) {
  const auto prepared = TRY(e.prepare(in));
  std::optional<base::Result<Subject>> out;
  runtime_.pool().with([&](sql::Db& db) {
    db.begin(false);
    platform::Work work{
        db, actor, now, now.date(), runtime_.ids(), runtime_.keys(), runtime_.books().current(db)};
    out = prepared.subject(work);
    db.rollback();
  });
  return *std::move(out);
}

Rehearsal::Expected Rehearsal::expected(const platform::Endpoint& e, const Actor& actor,
                                        base::Instant now, const platform::json::object& in) {
  const auto& policy = runtime_.product().policy;
  const auto* row = platform::policy_row(policy, e.name);
  const Reach reach = platform::reach_of(row, actor);
  if (reach == Reach::no && actor.role == Role::anyone)
    return {false, std::string(platform::kSignIn.code)};
  const auto found = subject_of(e, actor, now, in);
  if (!found) {
    const auto* why = found.error().why;
    const bool hidden = why->kind == base::Kind::not_found;
    return {false, std::string(hidden ? platform::kHidden.code : why->code)};
  }
  const Subject& subject = found.value();
  if (platform::reaches(reach, actor, subject)) {
    if (row->not_author && !subject.author.empty() && subject.author == actor.account)
      return {false, std::string(platform::kAuthor.code)};
    return {true, ""};
  }
  const auto* shown = platform::policy_row(policy, e.shown_by);
  const bool known = subject.id.empty() || e.shown_by.empty() ||
                     platform::reaches(platform::reach_of(shown, actor), actor, subject);
  return {false, std::string(known ? platform::kDenied.code : platform::kHidden.code)};
}

Actor Rehearsal::best_placed(const app::Step& step, Role role) {
  Actor actor = step.actor;
  if (role == Role::anyone) return Actor{};
  actor.role = role;
  const auto* row = platform::policy_row(runtime_.product().policy, step.endpoint->name);
  const Reach reach = row == nullptr ? Reach::no : cell_of(*row, role);
  const auto found = subject_of(*step.endpoint, step.actor, step.now, step.in);
  if (!found) return actor;
  const Subject& s = found.value();
  if (actor.account.empty()) actor.account = "acc_rehearsal";
  if (s.author == actor.account && row != nullptr && row->not_author)
    actor.account = "acc_rehearsal";
  if (platform::reaches(reach, actor, s)) return actor;
  if (reach == Reach::own || reach == Reach::published) actor.org = s.owner_org;
  if (reach == Reach::party) actor.org = s.parties.empty() ? s.owner_org : s.parties.front();
  if (reach == Reach::area) actor.area = s.area;
  if (reach == Reach::self && !s.person.empty()) {
    actor.account = s.person;
    actor.person = s.person;
  }
  return actor;
}

void Rehearsal::try_as(const app::Step& step, const Actor& actor, const char* who) {
  const auto& e = *step.endpoint;
  const auto wanted = expected(e, actor, step.now, step.in);
  const auto seen = rehearse(e, actor, step.now, step.in);
  const auto fault = [&](const std::string& says) {
    faults_.push_back(fmt::format("{}: {} as {}: {}", step.where, e.name, told(actor, who), says));
  };
  if (!wanted.allowed) {
    const std::int64_t kept = e.writes() && actor.role != Role::anyone ? 1 : 0;
    if (seen.reply.code != wanted.code)
      return fault(fmt::format("{} instead of {}", seen.reply.code, wanted.code));
    if (seen.changes != kept)
      return fault(
          fmt::format("refused, but {} rows changed beside the journal", seen.changes - kept));
    coverage_.at(e.name, actor.role).refused = true;
    return;
  }
  if (is_policy(seen.reply.code)) return fault(seen.reply.code + ", but the matrix allows it");
  if (!seen.reply.done()) return;  // the business says no: another line must show it succeed
  if (e.writes() && seen.changes < 2 && e.name != kOnlyAnswers)
    return fault("done, but nothing changed");
  if (!e.writes() && seen.changes != 0) return fault("a reading changed something");
  if (e.writes() || shows(seen.reply.body)) coverage_.at(e.name, actor.role).succeeded = true;
}

/// Somebody of another organisation and area, in the same role. Whatever the product believes the
/// subject to be: who reaches only their own may do nothing to, and see nothing of, what is named.
void Rehearsal::try_stranger(const app::Step& step, Role role, Reach reach) {
  const Actor stranger{"acc_elsewhere", "elsewhere", role, "pty_elsewhere", "440606000000", ""};
  if (!expected(*step.endpoint, stranger, step.now, step.in).allowed)
    return try_as(step, stranger, "from elsewhere");
  const bool open = std::find(std::begin(kOpenToAll), std::end(kOpenToAll), step.endpoint->name) !=
                    std::end(kOpenToAll);
  if (open || reach == Reach::all || reach == Reach::published) return;
  const auto seen = rehearse(*step.endpoint, stranger, step.now, step.in);
  if (!seen.reply.done()) return;
  const bool wrong = step.endpoint->writes() ? names_something(step.in) : shows(seen.reply.body);
  if (wrong)
    faults_.push_back(fmt::format("{}: {} as {}: it was done, although it is another's", step.where,
                                  step.endpoint->name, told(stranger, "from elsewhere")));
}

/// Separation of duties: the very account that made it, in the role that may.
void Rehearsal::try_author(const app::Step& step) {
  const auto* row = platform::policy_row(runtime_.product().policy, step.endpoint->name);
  if (row == nullptr || !row->not_author) return;
  const auto found = subject_of(*step.endpoint, step.actor, step.now, step.in);
  if (!found || found.value().author.empty()) return;
  Actor author = step.actor;
  author.account = found.value().author;
  try_as(step, author, "its author");
}

void Rehearsal::before(const app::Step& step) {
  const std::string operation(step.endpoint->name);
  if (step.refusal_expected || tried_[operation] >= kMostTries) return;
  const int time = tried_[operation]++;
  const auto* row = platform::policy_row(runtime_.product().policy, operation);
  if (row == nullptr) return;
  for (std::size_t i = 0; i < platform::kRoleColumns; ++i) {
    const auto role = Role(i);
    const auto& cell = coverage_.at(operation, role);
    const Reach reach = cell_of(*row, role);
    if (reach == Reach::no ? !cell.refused : !cell.succeeded)
      try_as(step, best_placed(step, role), "best placed");
    if (time > 1 || role == Role::anyone) continue;
    try_stranger(step, role, reach);
  }
  if (time < 2) try_author(step);
}

void Rehearsal::after(const app::Step& step, const platform::Reply& reply) {
  if (!reply.done()) return;
  if (step.endpoint->writes() || shows(reply.body))
    coverage_.at(step.endpoint->name, step.actor.role).succeeded = true;
}

void Rehearsal::at_the_end(base::Instant now) {
  std::vector<Deed> deeds;
  runtime_.pool().with([&](sql::Db& db) { deeds = db.all<Deed>(kDeeds, {}); });
  for (const auto& deed : deeds) {
    const auto role = base::Codec<Role>::parse(deed.role);
    const auto* e = runtime_.product().find(deed.operation);
    if (!role || e == nullptr) continue;
    coverage_.at(deed.operation, *role).succeeded = true;
    if (*role != Role::system || tried_["system " + deed.operation]++ > 0) continue;
    const auto body = platform::json::parse(deed.body).as_object();
    const Actor nobody;
    app::Step step{"the journal", e, nobody, now, body.at("request").as_object(), false};
    for (std::size_t i = 0; i < platform::kRoleColumns; ++i) {
      const Actor person{"acc_elsewhere", "elsewhere",    Role(i),
                         "pty_elsewhere", "440607000000", ""};
      try_as(step, Role(i) == Role::anyone ? nobody : person, "instead of the system");
    }
  }
}

}  // namespace policy
