#pragma once
// Who may sign in, and as what. For the application: the HTTP layer finds its actor here, and so
// do scenarios and the command line.
#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "platform/execute.h"
#include "platform/session.h"
#include "registry/registry.h"

namespace registry {

// For whoever answers a request

/// Nothing for an unknown or ended session and for an account no longer active. It slides: seen
/// again within `idle_minutes` it goes on; that it was seen is written at most once a minute. Not
/// within a transaction.
std::optional<platform::Session> find_session(sql::Db&, std::string_view token, base::Instant now,
                                              std::int64_t idle_minutes);
/// The same for the HTTP side, with the idle time that the rules give.
class Sessions final : public platform::SessionSource {
 public:
  explicit Sessions(platform::BookSource& books) : books_(books) {}
  std::optional<platform::Session> find(sql::Db&, std::string_view token,
                                        base::Instant now) override;

 private:
  platform::BookSource& books_;
};
/// SE-2.session_timeout on that day; rules.no_rule when there is none.
base::Result<std::int64_t> session_timeout(const Book&, base::Date on);
/// As it stands now: an account that is not active acts as the public does. Nothing when there is
/// no such login.
std::optional<platform::Actor> actor_by_login(sql::Db&, const std::string& login);

// The rules. Pure

enum class AccountState { opened, active, disabled, closed };
BOOST_DESCRIBE_ENUM(AccountState, opened, active, disabled, closed)

inline constexpr std::array<base::Step<AccountState>, 7> kAccountSteps{{
    {AccountState::opened, "account.grant", AccountState::active},
    {AccountState::opened, "account.close", AccountState::closed},
    {AccountState::active, "account.disable", AccountState::disabled},
    {AccountState::active, "account.reset_password", AccountState::active},
    {AccountState::active, "account.close", AccountState::closed},
    {AccountState::disabled, "account.enable", AccountState::active},
    {AccountState::disabled, "account.close", AccountState::closed},
}};
static_assert(base::sound(kAccountSteps, AccountState::opened));

inline constexpr base::Refusal kNotARole{
    "account.not_a_role",
    base::Kind::invalid,
    {"不能开立这种角色的账户。", "No account can have this role."},
    "SE-2 GB/T 22239-2019"};
inline constexpr base::Refusal kNeedsOrg{
    "account.needs_org",
    base::Kind::refused,
    {"这种角色代表单位办事,请填写其所在单位。",
     "This role acts for a body: say which one it belongs to."},
    "SE-2 GB/T 22239-2019"};
inline constexpr base::Refusal kAdminsSeparated{
    "account.admins_separated",
    base::Kind::refused,
    {"系统、安全、审计三类管理员必须由不同的人担任;此人已任其中一类,请另选一人。",
     "The system, security and audit administrators must be different people: this person is one "
     "already, so choose another."},
    "SE-2 GB/T 22239-2019 三权分立"};
inline constexpr base::Refusal kLoginTaken{
    "account.login_taken",
    base::Kind::conflict,
    {"这个登录名已有人用,请另取一个。", "This login is taken: choose another."}};
inline constexpr base::Refusal kBadLogin{
    "account.bad_login",
    base::Kind::invalid,
    {"登录名只能用小写字母、数字、点、横线和下划线,以字母开头,2 至 40 个字符。",
     "A login has 2 to 40 small letters, digits, dots, hyphens or underscores and begins with a "
     "letter."}};
inline constexpr base::Refusal kUnknownOrg{
    "account.unknown_org",
    base::Kind::invalid,
    {"没有登记这个单位,请先登记。", "This body is not registered: register it first."}};
inline constexpr base::Refusal kUnknownPerson{
    "account.unknown_person",
    base::Kind::invalid,
    {"没有登记这个人,请先登记。", "This person is not registered: register the person first."}};
inline constexpr base::Refusal kNoAccount{
    "account.not_found", base::Kind::not_found, {"没有这个账户。", "There is no such account."}};
/// One answer for a wrong login, a wrong password and a locked account: it tells a guesser nothing.
inline constexpr base::Refusal kNotSignedIn{
    "identity.not_signed_in",
    base::Kind::sign_in,
    {"登录名或密码不对,或者因连续失败已暂时锁定;请核对,或过些时候再试。",
     "The login or the password is wrong, or too many failures locked the account for a while: "
     "check both, or try again later."},
    "SE-2 GB/T 22239-2019"};

inline constexpr base::Refusal kWrongPassword{
    "identity.wrong_password",
    base::Kind::refused,
    {"现在的密码不对,或者因连续失败已暂时锁定。",
     "The present password is wrong, or too many failures locked the account for a while."},
    "SE-2 GB/T 22239-2019"};
inline constexpr base::Refusal kWeakPassword{
    "identity.weak_password",
    base::Kind::invalid,
    {"这个密码太容易猜到,请按所列要求另取一个。",
     "This password is too easy to guess: choose another as listed."},
    "SE-2 GB/T 22239-2019"};
inline constexpr base::Refusal kAdministratorsReset{
    "account.administrators_reset",
    base::Kind::refused,
    {"管理员的密码不能由另一管理员重置,否则一人可兼掌两类权限;请在服务器上重置(pobing user "
     "reset)。",
     "An administrator's password is not reset by another administrator, who could then act as "
     "both: it is reset at the server (pobing user reset)."},
    "SE-2 GB/T 22239-2019 三权分立"};

bool is_administrator(platform::Role);
/// Roles that act for a body and see what it owns.
bool acts_for_a_body(platform::Role);
base::Check check_login(std::string_view login);
base::Check check_role(platform::Role);
/// SE-2: of the administrators' roles one holder has at most `most`.
base::Check check_separation(std::span<const platform::Role> held, platform::Role wanted,
                             std::int64_t most);
/// The brake on guessing, as the rules have it (SE-2).
struct Brake {
  std::int64_t fails_most = 0;   // in a row, then a lock
  std::int64_t minutes = 0;      // of the first lock
  std::int64_t growth = 1;       // each further one is so many times as long
  std::int64_t minutes_max = 0;  // but never longer
};
/// After a failed sign-in: the failures in a row, the locks since the last success, and for how
/// long the account is locked now.
struct Failed {
  std::int64_t fails = 0, locks = 0;
  std::int64_t lock_minutes = 0;  // 0: not locked
};
Failed after_failure(std::int64_t fails_before, std::int64_t locks_before, const Brake&);

/// What a password must be, beside its length (SE-2).
struct PasswordRule {
  std::int64_t kinds_min = 0;       // of capitals, small letters, digits, others
  std::int64_t passphrase_min = 0;  // from so many characters on the kinds do not matter
  std::int64_t different_min = 0;   // one character over and over is long, yet guessed at once
};
/// identity.weak_password, naming everything that is wrong under `field`.
base::Check check_password(std::string_view password, std::string_view login, const PasswordRule&,
                           std::string_view field);

}  // namespace registry
