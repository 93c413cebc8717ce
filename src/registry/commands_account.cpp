// Accounts: the system administrator opens, the security administrator grants and closes (SE-2).
#include "registry/commands.h"
#include "registry/store_account.h"

namespace registry {
namespace {

using base::Check;
using base::Done;
using base::Result;
using base::Trace;
using platform::Role;
using platform::Subject;
using platform::Work;
using store::AccountRow;
namespace json = base::json;

constexpr std::string_view kHolderPurpose = "account.holder";

// clang-format off
struct OpenAccount {
  std::string login, name;
  Role role = Role::resident;
  std::optional<std::string> org, area, person;
  std::string holder, password;
};
constexpr auto describe(const OpenAccount*) {
  using base::field;
  return base::record("OpenAccount",
      field("login", &OpenAccount::login, {"登录名", "Login"}, {1, 60}),
      field("name", &OpenAccount::name, {"显示姓名", "Name shown to others"}, {1, 60}, Trace::secret),
      field("role", &OpenAccount::role, {"角色", "Role"}),
      field("org", &OpenAccount::org, {"所在单位", "The body it acts for"}, {0, 60}),
      field("area", &OpenAccount::area, {"所辖区划", "The division it is responsible for"}, {0, 12}),
      field("person", &OpenAccount::person, {"本人编号", "The registered person it belongs to"}, {0, 60}),
      field("holder", &OpenAccount::holder, {"持有人工号", "Staff number of its holder; kept as a keyed hash"}, {1, 60},
          Trace::secret),
      field("password", &OpenAccount::password, {"初始密码(至少 12 位)", "First password, at least 12 characters"},
          kPassword, Trace::secret));
}
struct BootstrapAccount {
  std::string login, name;
  Role role = Role::resident;
  std::optional<std::string> org, area, person, holder, password;
};
constexpr auto describe(const BootstrapAccount*) {
  using base::field;
  return base::record("BootstrapAccount",
      field("login", &BootstrapAccount::login, {"登录名", "Login"}, {1, 60}),
      field("name", &BootstrapAccount::name, {"显示姓名", "Name shown to others"}, {1, 60}, Trace::secret),
      field("role", &BootstrapAccount::role, {"角色", "Role"}),
      field("org", &BootstrapAccount::org, {"所在单位", "The body it acts for"}, {0, 60}),
      field("area", &BootstrapAccount::area, {"所辖区划", "The division it is responsible for"}, {0, 12}),
      field("person", &BootstrapAccount::person, {"本人编号", "The registered person it belongs to"}, {0, 60}),
      field("holder", &BootstrapAccount::holder, {"持有人工号", "Staff number of its holder"}, {1, 60}, Trace::secret),
      field("password", &BootstrapAccount::password, {"密码", "Without one it cannot sign in"}, kPassword,
          Trace::secret));
}
struct AccountRef {
  std::string id;
};
constexpr auto describe(const AccountRef*) {
  return base::record("AccountRef", base::field("id", &AccountRef::id, {"账户编号", "The account"}, {1, 60}));
}
struct PasswordReset {
  std::string id, login, password;
  base::Instant good_until;
  AccountState state = AccountState::active;
  std::int64_t version = 1;
};
constexpr auto describe(const PasswordReset*) {
  using base::field;
  return base::record("PasswordReset",
      field("id", &PasswordReset::id, {"账户编号", "Identity"}),
      field("login", &PasswordReset::login, {"登录名", "Login"}),
      field("password", &PasswordReset::password,
          {"一次性密码,须当面交给本人", "One-time password, to be handed to its holder"}, {}, Trace::secret),
      field("good_until", &PasswordReset::good_until, {"有效至", "Good until"}),
      field("state", &PasswordReset::state, {"状态", "State"}),
      field("version", &PasswordReset::version, {"版本", "Version"}));
}
struct AccountAsk {
  std::optional<Role> role;
  std::optional<std::string> after;
};
constexpr auto describe(const AccountAsk*) {
  using base::field;
  return base::record("AccountAsk",
      field("role", &AccountAsk::role, {"角色", "Only this role"}),
      field("after", &AccountAsk::after, {"上页末登录名", "What follows this login"}));
}
struct AccountShown {
  std::string id, login, name;
  Role role = Role::resident;
  std::string org, area, person;
  AccountState state = AccountState::opened;
  std::string author;
  std::optional<base::Instant> locked_until;
  bool must_change = false;
  std::int64_t version = 1;
};
constexpr auto describe(const AccountShown*) {
  using base::field;
  return base::record("AccountShown",
      field("id", &AccountShown::id, {"账户编号", "Identity"}),
      field("login", &AccountShown::login, {"登录名", "Login"}),
      field("name", &AccountShown::name, {"显示姓名", "Name"}, {}, Trace::secret),
      field("role", &AccountShown::role, {"角色", "Role"}),
      field("org", &AccountShown::org, {"所在单位", "The body it acts for"}),
      field("area", &AccountShown::area, {"所辖区划", "Division"}),
      field("person", &AccountShown::person, {"本人编号", "The person it belongs to"}),
      field("state", &AccountShown::state, {"状态", "State"}),
      field("author", &AccountShown::author, {"开立人", "Opened by"}),
      field("locked_until", &AccountShown::locked_until, {"锁定至", "Locked until"}),
      field("must_change", &AccountShown::must_change,
          {"一次性密码未改", "Its one-time password is not changed yet"}),
      field("version", &AccountShown::version, {"版本", "Version"}));
}
struct AccountPage {
  std::vector<AccountShown> accounts;
  std::optional<std::string> next;
};
constexpr auto describe(const AccountPage*) {
  using base::field;
  return base::record("AccountPage",
      field("accounts", &AccountPage::accounts, {"账户", "Accounts"}),
      field("next", &AccountPage::next, {"下页自此", "Ask for what follows this"}));
}
// clang-format on

AccountShown shown(const Work& work, const AccountRow& a) {
  const bool locked = work.now < a.locked_until;
  return {a.id,
          a.login,
          a.name,
          a.role,
          a.org,
          a.area,
          a.person,
          a.state,
          a.author,
          locked ? std::optional(a.locked_until) : std::nullopt,
          a.once_until > 0,
          a.version};
}

base::Error at_field(const base::Refusal& why, std::string_view field, std::string detail) {
  base::Error wrong = base::refuse(why, std::move(detail));
  wrong.problems.push_back(
      {std::string(field), std::string(why.says.zh), std::string(why.says.en)});
  return wrong;
}

/// What an account refers to must be there.
Check references(Work& work, const AccountRow& a) {
  // The system sets the first administrators up before any body is registered.
  const bool first = work.actor.role == Role::system && is_administrator(a.role);
  if (!a.org.empty() && !first && !get_party(work, a.org))
    return at_field(kUnknownOrg, "org", a.org);
  if (!a.area.empty()) TRY(need_region(work, "area", a.area));
  if (!a.person.empty() && !get_person(work, a.person))
    return at_field(kUnknownPerson, "person", a.person);
  return Done{};
}

Check separation(Work& work, Role role, const std::string& holder) {
  std::vector<Role> held;
  for (const auto& hash : work.keys.keyed_hashes(kHolderPurpose, holder))
    for (const Role one : store::roles_held(work.db, hash))
      held.push_back(one);
  const auto most = TRY(rule_count(work, "SE-2.admin_roles_max", work.today));
  return check_separation(held, role, most);
}

Result<AccountShown> add(Work& work, AccountRow row, const std::optional<std::string>& holder) {
  TRY(check_login(row.login));
  TRY(check_role(row.role));
  if (store::find_account_by_login(work.db, row.login)) return base::refuse(kLoginTaken, row.login);
  TRY(references(work, row));
  if (holder) {
    TRY(separation(work, row.role, *holder));
    row.holder = work.keys.keyed_hash(kHolderPurpose, *holder);
  }
  row.id = work.ids.fresh("acc", work.now);
  row.author = work.actor.account;
  if (const auto* hash = work.aside.if_contains("password"))
    row.password = std::string(hash->as_string());
  store::add_account(work.db, row);
  return shown(work, row);
}

/// Hashing takes long on purpose, so it is done before the transaction.
template <class In>
json::object hash_password(sql::Db&, const platform::Actor&, const json::object& in) {
  const auto* password = in.if_contains("password");
  if (password == nullptr || !password->is_string()) return {};
  return {{"password", crypto::password_hash(std::string_view(password->get_string()),
                                             crypto::PasswordCost::interactive)}};
}

template <class In>
AccountRow row_of(const In& in) {
  AccountRow row;
  row.login = in.login;
  row.name = in.name;
  row.role = in.role;
  row.org = in.org.value_or("");
  row.area = in.area.value_or("");
  row.person = in.person.value_or("");
  return row;
}

Result<std::int64_t> once_until(Work& work) {
  const auto minutes = TRY(rule_count(work, "SE-2.once_validity", work.today));
  return work.now.plus_minutes(minutes).unix_ms();
}

/// Its first password is known to whoever opened it, so it is a one-time password.
Result<AccountShown> open_account(Work& work, const OpenAccount& in) {
  if (acts_for_a_body(in.role) && in.org.value_or("").empty())
    return base::refuse(kNeedsOrg, base::Codec<Role>::text(in.role));
  TRY(check_password(work, in.password, in.login, "password"));
  AccountRow row = row_of(in);
  row.once_until = TRY(once_until(work));
  return add(work, std::move(row), in.holder);
}

Result<AccountShown> bootstrap_account(Work& work, const BootstrapAccount& in) {
  if (acts_for_a_body(in.role) && in.org.value_or("").empty())
    return base::refuse(kNeedsOrg, base::Codec<Role>::text(in.role));
  if (in.password) TRY(check_password(work, *in.password, in.login, "password"));
  AccountRow row = row_of(in);
  row.state = AccountState::active;
  return add(work, std::move(row), in.holder);
}

Result<Subject> account_subject(Work& work, const AccountRef& in) {
  const auto row = store::find_account(work.db, in.id);
  if (!row) return base::refuse(kNoAccount, in.id);
  return Subject{.id = row->id,
                 .owner_org = row->org,
                 .area = row->area,
                 .person = row->id,
                 .author = row->author,
                 .version = row->version};
}

Result<AccountRow> load(Work& work, const std::string& id) {
  auto row = store::find_account(work.db, id);
  if (!row) return base::refuse(kNoAccount, id);
  return *std::move(row);
}

Result<AccountShown> move(Work& work, const AccountRef& in, std::string_view act) {
  AccountRow row = TRY(load(work, in.id));
  const AccountState to = TRY(base::next_state(kAccountSteps, row.state, act));
  // Nobody can use it before it is granted, so its first password is good from then on.
  if (row.state == AccountState::opened && row.once_until > 0)
    row.once_until = TRY(once_until(work));
  if (!store::set_account_state(work.db, row, to)) return base::refuse(platform::kStale);
  row.state = to;
  ++row.version;
  return shown(work, row);
}

Result<AccountShown> grant_account(Work& work, const AccountRef& in) {
  return move(work, in, "account.grant");
}

Result<AccountShown> close_account(Work& work, const AccountRef& in) {
  auto out = TRY(move(work, in, "account.close"));
  store::drop_sessions(work.db, in.id, work.now.plus_ms(1));  // whoever sits there is out at once
  return out;
}

Result<AccountShown> disable_account(Work& work, const AccountRef& in) {
  auto out = TRY(move(work, in, "account.disable"));
  store::drop_sessions(work.db, in.id, work.now.plus_ms(1));
  return out;
}

Result<AccountShown> enable_account(Work& work, const AccountRef& in) {
  return move(work, in, "account.enable");
}

/// Letters that are not mistaken for each other when read out.
json::object make_password(sql::Db&, const platform::Actor&, const json::object&) {
  constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
  constexpr std::size_t kGroups = 4, kEach = 5;  // 99 bits
  std::string made;
  while (made.size() < kGroups * (kEach + 1) - 1) {
    if (made.size() % (kEach + 1) == kEach) {
      made += '-';
      continue;
    }
    unsigned char byte = 0;
    crypto::random_bytes(&byte, 1);
    if (byte < 256 / kLetters.size() * kLetters.size()) made += kLetters[byte % kLetters.size()];
  }
  return {{"password", made},
          {"hash", crypto::password_hash(made, crypto::PasswordCost::interactive)}};
}

/// Whoever resets learns the one-time password only; it must be changed at the first sign-in. Were
/// an administrator's reset by another, one person could act as both, so that is for the server's
/// own terminal.
Result<PasswordReset> reset_password(Work& work, const AccountRef& in) {
  AccountRow row = TRY(load(work, in.id));
  TRY(base::next_state(kAccountSteps, row.state, "account.reset_password"));
  if (is_administrator(row.role) && work.actor.role != Role::system)
    return base::refuse(kAdministratorsReset);
  const auto until = TRY(once_until(work));
  if (!store::set_password(work.db, row, std::string(work.aside.at("hash").as_string()), until))
    return base::refuse(platform::kStale);
  store::drop_sessions(work.db, in.id, work.now.plus_ms(1));
  return PasswordReset{row.id,
                       row.login,
                       std::string(work.aside.at("password").as_string()),
                       base::Instant(until),
                       row.state,
                       row.version + 1};
}

Result<AccountShown> show_account(Work& work, const AccountRef& in) {
  return shown(work, TRY(load(work, in.id)));
}

Result<AccountPage> list_accounts(Work& work, const AccountAsk& in) {
  AccountPage page;
  const std::string role = in.role ? base::Codec<Role>::text(*in.role) : "";
  for (const auto& row : store::accounts(work.db, in.after.value_or(""), role, kPage))
    page.accounts.push_back(shown(work, row));
  if (std::int64_t(page.accounts.size()) == kPage) page.next = page.accounts.back().login;
  return page;
}

}  // namespace

std::optional<platform::Actor> actor_by_login(sql::Db& db, const std::string& login) {
  const auto row = store::find_account_by_login(db, login);
  if (!row) return std::nullopt;
  if (row->state != AccountState::active) return platform::Actor{};
  return platform::Actor{row->id,   row->name,   row->role, row->org,
                         row->area, row->person, "",        row->once_until > 0};
}

Check check_password(const Work& work, std::string_view password, std::string_view login,
                     std::string_view field) {
  const PasswordRule rule{TRY(rule_count(work, "SE-2.password_kinds_min", work.today)),
                          TRY(rule_count(work, "SE-2.passphrase_min", work.today)),
                          TRY(rule_count(work, "SE-2.password_different_min", work.today))};
  return check_password(password, login, rule, field);
}

Part account_part() {
  using platform::endpoint;
  using platform::everyone;
  using platform::with_prelude;
  return {
      {with_prelude(endpoint("account.open", "POST /accounts", "", everyone<OpenAccount>,
                             open_account, {"开立账户", "Open an account"}),
                    hash_password<OpenAccount>),
       endpoint("account.grant", "POST /accounts/{id}/grant", "account.get", account_subject,
                grant_account, {"授权启用账户", "Grant an account its role"}),
       endpoint("account.disable", "POST /accounts/{id}/disable", "account.get", account_subject,
                disable_account, {"停用账户", "Switch an account off"}),
       endpoint("account.enable", "POST /accounts/{id}/enable", "account.get", account_subject,
                enable_account, {"恢复账户", "Switch an account on again"}),
       with_prelude(endpoint("account.reset_password", "POST /accounts/{id}/password",
                             "account.get", account_subject, reset_password,
                             {"重置密码", "Give an account a one-time password"}),
                    make_password),
       with_prelude(endpoint("account.recover", "POST /accounts/{id}/recover", "account.get",
                             account_subject, reset_password,
                             {"在服务器上重置密码", "Reset a password at the server's terminal"}),
                    make_password),
       endpoint("account.close", "POST /accounts/{id}/close", "account.get", account_subject,
                close_account, {"注销账户", "Close an account"}),
       endpoint("account.get", "GET /accounts/{id}", "account.get", account_subject, show_account,
                {"查看账户", "Show an account"}),
       endpoint("account.list", "GET /accounts", "", everyone<AccountAsk>, list_accounts,
                {"账户名录", "List accounts"}),
       with_prelude(
           endpoint("account.bootstrap", "POST /accounts/bootstrap", "", everyone<BootstrapAccount>,
                    bootstrap_account, {"建立账户", "Set up an account from the command line"}),
           hash_password<BootstrapAccount>)},
      {&kNotARole, &kNeedsOrg, &kAdminsSeparated, &kLoginTaken, &kBadLogin, &kUnknownOrg,
       &kUnknownPerson, &kNoAccount, &kAdministratorsReset},
      {base::lifecycle("account.get", AccountState::opened, kAccountSteps)}};
}

}  // namespace registry
