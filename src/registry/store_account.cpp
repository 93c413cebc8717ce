#include "registry/store_account.h"

namespace registry::store {

// clang-format off
constexpr auto describe(const AccountRow*) {
  using base::field;
  return base::record("AccountRow",
      field("id", &AccountRow::id, {}), field("login", &AccountRow::login, {}),
      field("name", &AccountRow::name, {}), field("role", &AccountRow::role, {}),
      field("org", &AccountRow::org, {}), field("area", &AccountRow::area, {}),
      field("person", &AccountRow::person, {}), field("holder", &AccountRow::holder, {}),
      field("password", &AccountRow::password, {}),
      field("once_until", &AccountRow::once_until, {}), field("state", &AccountRow::state, {}),
      field("author", &AccountRow::author, {}), field("fails", &AccountRow::fails, {}),
      field("locks", &AccountRow::locks, {}),
      field("locked_until", &AccountRow::locked_until, {}), field("version", &AccountRow::version, {}));
}
constexpr auto describe(const SessionRow*) {
  using base::field;
  return base::record("SessionRow",
      field("token_hash", &SessionRow::token_hash, {}), field("account", &SessionRow::account, {}),
      field("csrf", &SessionRow::csrf, {}), field("created_at", &SessionRow::created_at, {}),
      field("seen_at", &SessionRow::seen_at, {}));
}
constexpr auto describe(const SignedIn*) {
  using base::field;
  return base::record("SignedIn",
      field("id", &SignedIn::id, {}), field("name", &SignedIn::name, {}),
      field("role", &SignedIn::role, {}), field("org", &SignedIn::org, {}),
      field("area", &SignedIn::area, {}), field("person", &SignedIn::person, {}),
      field("state", &SignedIn::state, {}), field("once_until", &SignedIn::once_until, {}),
      field("csrf", &SignedIn::csrf, {}),
      field("seen_at", &SignedIn::seen_at, {}));
}
// clang-format on

namespace {

constexpr sql::Query kFind{"account.find", R"(
  SELECT id, login, name, role, org, area, person, holder, password, once_until, state,
         author, fails, locks, locked_until, version
  FROM account WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindByLogin{"account.find_by_login", R"(
  SELECT id, login, name, role, org, area, person, holder, password, once_until, state,
         author, fails, locks, locked_until, version
  FROM account WHERE district = :district AND login = :login)"};
constexpr sql::Query kAdd{"account.add", R"(
  INSERT INTO account (district, id, login, name, role, org, area, person, holder, password,
                       once_until, state, author, fails, locks, locked_until, version)
  VALUES (:district, :id, :login, :name, :role, :org, :area, :person, :holder, :password,
          :once_until, :state, :author, :fails, :locks, :locked_until, :version))"};
constexpr sql::Query kSetState{"account.set_state", R"(
  UPDATE account SET state = :state, once_until = :once_until, version = version + 1
  WHERE district = :district AND id = :id AND version = :version RETURNING version)"};
constexpr sql::Query kSetFailures{"account.set_failures", R"(
  UPDATE account SET fails = :fails, locks = :locks, locked_until = :locked_until
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kSetPassword{"account.set_password", R"(
  UPDATE account SET password = :password, once_until = :once_until, fails = 0, locks = 0,
                     locked_until = 0, version = version + 1
  WHERE district = :district AND id = :id AND version = :version RETURNING version)"};
constexpr sql::Query kRolesHeld{"account.roles_held", R"(
  SELECT role FROM account
  WHERE district = :district AND holder = :holder AND state <> 'closed' ORDER BY role)"};
constexpr sql::Query kList{"account.list", R"(
  SELECT id, login, name, role, org, area, person, holder, password, once_until, state,
         author, fails, locks, locked_until, version
  FROM account
  WHERE district = :district AND login > :after AND (CAST(:role AS TEXT) = '' OR role = :role)
  ORDER BY login LIMIT :most)"};
constexpr sql::Query kIds{"account.ids", R"(
  SELECT id FROM account WHERE district = :district ORDER BY id)"};
constexpr sql::Query kAddSession{"session.add", R"(
  INSERT INTO session (district, token_hash, account, csrf, created_at, seen_at)
  VALUES (:district, :token_hash, :account, :csrf, :created_at, :seen_at))"};
constexpr sql::Query kFindSession{"session.find", R"(
  SELECT token_hash, account, csrf, created_at, seen_at FROM session
  WHERE district = :district AND token_hash = :token_hash)"};
constexpr sql::Query kFindSignedIn{"session.find_signed_in", R"(
  SELECT a.id, a.name, a.role, a.org, a.area, a.person, a.state, a.once_until, s.csrf,
         s.seen_at
  FROM session s JOIN account a ON a.district = s.district AND a.id = s.account
  WHERE s.district = :district AND s.token_hash = :token_hash)"};
constexpr sql::Query kTouch{"session.touch", R"(
  UPDATE session SET seen_at = :now
  WHERE district = :district AND token_hash = :token_hash AND seen_at < :now)"};
constexpr sql::Query kDrop{"session.drop", R"(
  DELETE FROM session WHERE district = :district AND token_hash = :token_hash)"};
constexpr sql::Query kDropOthers{"session.drop_others", R"(
  DELETE FROM session
  WHERE district = :district AND account = :account AND token_hash <> :token_hash)"};
constexpr sql::Query kDropOf{"session.drop_of", R"(
  DELETE FROM session
  WHERE district = :district AND account = :account AND seen_at < :seen_before)"};

}  // namespace

platform::Witnessed witnessed_account() {
  return {.name = "account.as_told",
          .key = "id",
          .prefix = "acc_",
          .ids = kIds,
          .row = platform::row_of(find_account),
          .untold = {"locked_until", "password"}};
}

std::optional<AccountRow> find_account(sql::Db& db, const std::string& id) {
  return db.one<AccountRow>(kFind, {sql::arg("id", id)});
}
std::optional<AccountRow> find_account_by_login(sql::Db& db, const std::string& login) {
  return db.one<AccountRow>(kFindByLogin, {sql::arg("login", login)});
}
void add_account(sql::Db& db, const AccountRow& row) {
  db.exec(kAdd, row);
}
bool set_account_state(sql::Db& db, const AccountRow& row, AccountState state) {
  return !db.column<std::int64_t>(kSetState, {sql::arg("id", row.id), sql::arg("state", state),
                                              sql::arg("once_until", row.once_until),
                                              sql::arg("version", row.version)})
              .empty();
}
void set_failures(sql::Db& db, const std::string& account, const Failed& failed,
                  base::Instant locked_until) {
  db.exec(kSetFailures, {sql::arg("id", account), sql::arg("fails", failed.fails),
                         sql::arg("locks", failed.locks), sql::arg("locked_until", locked_until)});
}
bool set_password(sql::Db& db, const AccountRow& row, const std::string& hash,
                  std::int64_t once_until) {
  return !db.column<std::int64_t>(kSetPassword, {sql::arg("id", row.id), sql::arg("password", hash),
                                                 sql::arg("once_until", once_until),
                                                 sql::arg("version", row.version)})
              .empty();
}
std::vector<platform::Role> roles_held(sql::Db& db, const std::string& holder) {
  return db.column<platform::Role>(kRolesHeld, {sql::arg("holder", holder)});
}
std::vector<AccountRow> accounts(sql::Db& db, const std::string& after, const std::string& role,
                                 std::int64_t most) {
  return db.all<AccountRow>(
      kList, {sql::arg("after", after), sql::arg("role", role), sql::arg("most", most)});
}
void add_session(sql::Db& db, const SessionRow& row) {
  db.exec(kAddSession, row);
}
std::optional<SessionRow> find_session(sql::Db& db, const std::string& token_hash) {
  return db.one<SessionRow>(kFindSession, {sql::arg("token_hash", token_hash)});
}
std::optional<SignedIn> find_signed_in(sql::Db& db, const std::string& token_hash) {
  return db.one<SignedIn>(kFindSignedIn, {sql::arg("token_hash", token_hash)});
}
void touch_session(sql::Db& db, const std::string& token_hash, base::Instant now) {
  db.exec(kTouch, {sql::arg("token_hash", token_hash), sql::arg("now", now)});
}
void drop_session(sql::Db& db, const std::string& token_hash) {
  db.exec(kDrop, {sql::arg("token_hash", token_hash)});
}
void drop_other_sessions(sql::Db& db, const std::string& account, const std::string& token_hash) {
  db.exec(kDropOthers, {sql::arg("account", account), sql::arg("token_hash", token_hash)});
}
void drop_sessions(sql::Db& db, const std::string& account, base::Instant seen_before) {
  db.exec(kDropOf, {sql::arg("account", account), sql::arg("seen_before", seen_before)});
}

}  // namespace registry::store
