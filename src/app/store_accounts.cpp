#include "app/store_accounts.h"

namespace app {
namespace {

struct Account {
  std::string id, name, role, org, area, person, state;
};
constexpr auto describe(const Account*) {
  using base::field;
  return base::record("Account", field("id", &Account::id, {}), field("name", &Account::name, {}),
                      field("role", &Account::role, {}), field("org", &Account::org, {}),
                      field("area", &Account::area, {}), field("person", &Account::person, {}),
                      field("state", &Account::state, {}));
}

constexpr sql::Query kFind{"account.behind_login", R"(
  SELECT id, name, role, org, area, person, state FROM account
  WHERE district = :district AND login = :login)"};

constexpr sql::Query kEntries{"account.journal_entries", R"(
  SELECT CAST(COUNT(*) AS BIGINT) AS n FROM journal WHERE district = :district)"};

}  // namespace

std::optional<platform::Actor> find_actor(sql::Db& db, const std::string& login) {
  const auto found = db.one<Account>(kFind, {sql::arg("login", login)});
  if (!found) return std::nullopt;
  const auto role = base::Codec<platform::Role>::parse(found->role);
  if (!role || found->state == "closed") return platform::Actor{};
  return platform::Actor{found->id, found->name, *role, found->org, found->area, found->person};
}

bool journal_holds_anything(sql::Db& db) {
  return db.scalar<std::int64_t>(kEntries, {}) > 0;
}

}  // namespace app
