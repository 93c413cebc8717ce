#pragma once
// Accounts and sessions as stored.
#include "registry/accounts.h"

namespace registry::store {

struct AccountRow {
  std::string id, login, name;
  platform::Role role = platform::Role::resident;
  std::string org, area, person;
  std::string holder;           // keyed hash of the holder's staff number, "v1:…"; may be empty
  std::string password;         // argon2id; empty: cannot sign in
  std::int64_t once_until = 0;  // UTC ms: a one-time password, good until then; 0: its own
  AccountState state = AccountState::opened;
  std::string author;
  std::int64_t fails = 0, locks = 0;
  base::Instant locked_until;
  std::int64_t version = 1;
};
std::optional<AccountRow> find_account(sql::Db&, const std::string& id);
std::optional<AccountRow> find_account_by_login(sql::Db&, const std::string& login);
void add_account(sql::Db&, const AccountRow&);
/// False when the version is no longer the one given.
bool set_account_state(sql::Db&, const AccountRow&, AccountState);
void set_failures(sql::Db&, const std::string& account, const Failed&, base::Instant locked_until);
/// Also ends the lock. False when the version is no longer the one given.
bool set_password(sql::Db&, const AccountRow&, const std::string& hash, std::int64_t once_until);
/// Roles of the holder's accounts that are not closed.
std::vector<platform::Role> roles_held(sql::Db&, const std::string& holder);
std::vector<AccountRow> accounts(sql::Db&, const std::string& after, const std::string& role,
                                 std::int64_t most);

/// Its lock is counted without a reply's telling.
platform::Witnessed witnessed_account();

struct SessionRow {
  std::string token_hash, account, csrf;
  base::Instant created_at, seen_at;
};
void add_session(sql::Db&, const SessionRow&);
std::optional<SessionRow> find_session(sql::Db&, const std::string& token_hash);
/// A session and whose it is, in one look: every request asks for it.
struct SignedIn {
  std::string id, name;
  platform::Role role = platform::Role::resident;
  std::string org, area, person;
  AccountState state = AccountState::opened;
  std::int64_t once_until = 0;  // as the account's
  std::string csrf;
  base::Instant seen_at;
};
std::optional<SignedIn> find_signed_in(sql::Db&, const std::string& token_hash);
void touch_session(sql::Db&, const std::string& token_hash, base::Instant now);
void drop_session(sql::Db&, const std::string& token_hash);
/// All of the account's but one.
void drop_other_sessions(sql::Db&, const std::string& account, const std::string& token_hash);
/// Those last seen before `seen_before`.
void drop_sessions(sql::Db&, const std::string& account, base::Instant seen_before);

}  // namespace registry::store
