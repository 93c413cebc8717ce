#pragma once
// A module hands the platform one value, its manifest. Routes, validation, OpenAPI, the policy
// check, the journal, the state diagrams and the list of refusals are all derived from it.
#include <functional>
#include <span>

#include "base/lifecycle.h"
#include "platform/crypto.h"
#include "platform/fwd.h"
#include "platform/ids.h"
#include "platform/policy.h"
#include "platform/sql.h"

namespace platform {

namespace json = boost::json;

/// Everything a command may touch. The time is fixed at the door for the whole command.
struct Work {
  sql::Db& db;
  const Actor& actor;
  base::Instant now;
  base::Date today;
  Ids& ids;
  const crypto::Keys& keys;
  const registry::Book& book;  // rules, calendars and regions as loaded
  Reach reach = Reach::no;     // how far the caller reaches with this operation: for lists
  std::string subject = {};    // Subject.id, or what a create names with `made`
  json::object aside = {};     // what the endpoint's prelude found out
  /// What stays written although the command refuses, such as a count of failed sign-ins: run in
  /// the same transaction once everything else was undone. Nothing when it does not refuse.
  std::vector<std::function<void(sql::Db&)>> though_refused = {};

  template <class IdType>
  IdType fresh_id(std::string_view prefix) {
    return IdType{ids.fresh(prefix, now)};
  }
};

/// Adds `:scope_all`, `:scope_published` (1 or 0), `:scope_org`, `:scope_person`, `:scope_area` to
/// a list query's arguments, from how far the caller reaches with the list's operation:
///   WHERE (:scope_all = 1 OR (:scope_published = 1 AND published = 1) OR owner_org = :scope_org
///          OR person = :scope_person OR area LIKE :scope_area)
/// A scope that does not apply matches nothing.
sql::Args scoped(const Work&, sql::Args);

/// For operations whose subject is the caller's own organisation, such as a create.
template <class In>
base::Result<Subject> own(Work& work, const In&) {
  return Subject{.owner_org = work.actor.org,
                 .parties = {},
                 .area = work.actor.area,
                 .person = work.actor.account};
}
/// For operations that speak of nothing in particular: lists, public look-ups. Whoever reaches what
/// is published may ask; what they are shown, `scoped` decides.
template <class In>
base::Result<Subject> everyone(Work& work, const In& in) {
  Subject subject = TRY(own(work, in));
  subject.published = true;
  return subject;
}

/// An input that decoded: what remains is to run it.
struct Prepared {
  std::function<base::Result<Subject>(Work&)> subject;
  std::function<base::Result<json::object>(Work&)> run;
  json::object recorded;  // the journal's form of the input
};

/// Its result reaches the command as `Work::aside`.
using Prelude = std::function<json::object(sql::Db&, const Actor&, const json::object& in)>;

struct Endpoint {
  std::string_view name;   // operation = permission = journal entry = label key
  std::string_view route;  // "POST /catalogue/items/{id}/publish"
  base::Says says;
  /// The operation that shows this one's subject: whoever it does not reach is told 404, not 403.
  /// Empty: the subject is no secret.
  std::string_view shown_by;
  json::object in, out;  // JSON Schema
  std::function<base::Result<Prepared>(const json::object&)> prepare;
  /// Slow work that needs no transaction (password hashing), run before it on its own pool.
  Prelude prelude = {};
  /// Fields of the reply described as secret: the journal keeps only that they were given, and a
  /// reply kept for its idempotency key is kept encrypted.
  std::vector<std::string_view> secret_out = {};

  std::string_view verb() const { return route.substr(0, route.find(' ')); }
  std::string_view path() const { return route.substr(route.find(' ') + 1); }
  bool writes() const { return verb() != "GET"; }
};

/// What has a state is answered with `acts`: the operations open to the caller from that state.
template <class Out>
json::object out_schema() {
  json::object schema = base::schema<Out>();
  auto& properties = schema["properties"].as_object();
  if (properties.contains("state"))
    properties["acts"] = {{"type", "array"}, {"items", {{"type", "string"}}}};
  return schema;
}

/// The function's signature is the contract; the row adds its name, address, subject and one line.
template <class In, class Out>
Endpoint endpoint(std::string_view name, std::string_view route, std::string_view shown_by,
                  base::Result<Subject> (*subject)(Work&, const In&),
                  base::Result<Out> (*run)(Work&, const In&), base::Says says) {
  Endpoint e{name, route, says, shown_by, base::schema<In>(), out_schema<Out>(), {}};
  base::each_field<Out>([&](const auto& f) {
    if (f.trace == base::Trace::secret) e.secret_out.push_back(f.name);
  });
  e.prepare = [subject, run](const json::object& in) -> base::Result<Prepared> {
    auto input = std::make_shared<const In>(TRY(base::decode<In>(in)));
    return Prepared{[=](Work& work) { return subject(work, *input); },
                    [=](Work& work) -> base::Result<json::object> {
                      return base::encode(TRY(run(work, *input)));
                    },
                    base::recorded(*input)};
  };
  return e;
}
/// Adds the prelude to an endpoint.
inline Endpoint with_prelude(Endpoint e, Prelude prelude) {
  e.prelude = std::move(prelude);
  return e;
}

/// Something that falls due by itself: at that instant the system runs the operation.
struct Due {
  base::Instant at;
  std::string_view operation;
  json::object in;
};

/// A row of the journal as followers see it, sealed.
struct JournalEntry {
  std::int64_t seq = 0;
  std::string id;
  base::Instant at;
  std::string account, role, org, operation, subject, outcome;
  std::string body;  // JSON {"request":…,"reply":…}; empty once erased
};
/// Follows the journal: for each sealed entry it wants, the system runs its operation with
/// {"seq": n}, once, in order. The cursor moves in the same transaction.
struct Follower {
  std::string_view name;
  std::string_view operation;
  std::function<bool(const JournalEntry&)> wants;
};

/// Rows that replies kept in the journal tell of. The chain holds the journal, and the journal
/// holds the row: `check` compares each row with the last reply that names it, member by member.
struct Witnessed {
  std::string_view name;    // "contract.as_told": names the violation
  std::string_view key;     // the reply's member that names the row: "id"
  std::string_view prefix;  // how those ids begin: "ct_"
  sql::Query ids;           // each row's id (one TEXT column)
  /// The row as replies tell it; members that only one of the two has are passed over. With its
  /// `version` where replies tell of one.
  std::function<std::optional<json::object>(sql::Db&, const std::string& id)> row;
  /// Members that change without a reply that names the row: compared only where the reply tells of
  /// the version that stands.
  std::vector<std::string_view> moving = {};
  /// A member without which a reply only mentions the row.
  std::string_view telling = "version";
  /// Members that replies tell otherwise: not compared.
  std::vector<std::string_view> untold = {};
};
/// A described row found by its id, as JSON.
template <class Row, class Id>
std::function<std::optional<json::object>(sql::Db&, const std::string&)> row_of(
    std::optional<Row> (*find)(sql::Db&, const Id&)) {  // Id: base::Id, or the text itself
  return [find](sql::Db& db, const std::string& id) -> std::optional<json::object> {
    const auto row = find(db, Id{id});
    if (!row) return std::nullopt;
    return base::encode(*row);
  };
}

struct Module {
  std::string_view name;
  std::vector<Endpoint> endpoints;
  std::vector<const base::Refusal*> refusals = {};
  std::vector<base::Lifecycle> lifecycles = {};
  std::vector<sql::Query> must_be_empty = {};  // truths: each lists violations (one TEXT column)
  std::vector<std::function<std::vector<Due>(Work&)>> timers = {};
  std::vector<Follower> followers = {};
  std::vector<Witnessed> witnessed = {};
};

json::object openapi(std::span<const Module>);

}  // namespace platform
