// Signing in and out. A failed sign-in is a refusal, so what it wrote is undone; its count alone
// stays (Work::though_refused), or nobody would ever be locked out.
#include "registry/commands.h"
#include "registry/store.h"
#include "registry/store_account.h"

namespace registry {
namespace {

using base::Result;
using base::Trace;
using platform::Role;
using platform::Work;
namespace json = base::json;

constexpr std::size_t kTokenBytes = 32;
constexpr std::int64_t kTouchMs = 60'000;

// clang-format off
struct SignIn {
  std::string login, password;
};
constexpr auto describe(const SignIn*) {
  using base::field;
  return base::record("SignIn",
      field("login", &SignIn::login, {"登录名", "Login"}, {1, 60}),
      field("password", &SignIn::password, {"密码", "Password"}, {1, 200}, Trace::secret));
}
struct SignedIn {
  std::string account, name;
  Role role = Role::anyone;
  std::string org, token, csrf;
  bool must_change = false;
};
constexpr auto describe(const SignedIn*) {
  using base::field;
  return base::record("SignedIn",
      field("account", &SignedIn::account, {"账户编号", "Account"}),
      field("name", &SignedIn::name, {"显示姓名", "Name"}, {}, Trace::secret),
      field("role", &SignedIn::role, {"角色", "Role"}),
      field("org", &SignedIn::org, {"所在单位", "The body it acts for"}),
      field("token", &SignedIn::token, {"会话令牌", "Over HTTP a cookie, never in the body"}, {}, Trace::secret),
      field("csrf", &SignedIn::csrf, {"防伪令牌", "To be repeated by each writing request"}, {}, Trace::secret),
      field("must_change", &SignedIn::must_change,
          {"须先修改密码", "Signed in with a one-time password: nothing else may be done before it is changed"}));
}
struct ChangePassword {
  std::string old_password, new_password;
};
constexpr auto describe(const ChangePassword*) {
  using base::field;
  return base::record("ChangePassword",
      field("old_password", &ChangePassword::old_password, {"现在的密码", "The present password"}, {1, 200},
          Trace::secret),
      field("new_password", &ChangePassword::new_password, {"新密码(至少 12 位)", "The new one, at least 12 characters"},
          kPassword, Trace::secret));
}
struct PasswordChanged {
  bool changed = true;
};
constexpr auto describe(const PasswordChanged*) {
  return base::record("PasswordChanged",
      base::field("changed", &PasswordChanged::changed, {"已修改", "Changed; other sessions have ended"}));
}
struct SignedOut {
  bool signed_out = true;
};
constexpr auto describe(const SignedOut*) {
  return base::record("SignedOut", base::field("signed_out", &SignedOut::signed_out, {"已退出", "Signed out"}));
}
struct Me {
  bool signed_in = false;
  std::string account, name;
  Role role = Role::anyone;
  std::string org, org_name, area, person, csrf;
  bool must_change = false;
};
constexpr auto describe(const Me*) {
  using base::field;
  return base::record("Me",
      field("signed_in", &Me::signed_in, {"已登录", "Signed in"}),
      field("account", &Me::account, {"账户编号", "Account"}),
      field("name", &Me::name, {"显示姓名", "Name"}),
      field("role", &Me::role, {"角色", "Role"}),
      field("org", &Me::org, {"所在单位", "The body it acts for"}),
      field("org_name", &Me::org_name, {"单位名称", "Its name"}),
      field("area", &Me::area, {"所辖区划", "Division"}),
      field("person", &Me::person, {"本人编号", "The person it belongs to"}),
      field("csrf", &Me::csrf, {"防伪令牌", "To be repeated by each writing request"}),
      field("must_change", &Me::must_change, {"须先修改密码", "The password must be changed first"}));
}

struct JournalAsk {
  std::optional<std::int64_t> after;
  std::optional<std::string> operation, subject;
};
constexpr auto describe(const JournalAsk*) {
  using base::field;
  return base::record("JournalAsk",
      field("after", &JournalAsk::after, {"上页末序号", "What follows this number"}),
      field("operation", &JournalAsk::operation, {"操作", "Only this operation"}, {0, 60}),
      field("subject", &JournalAsk::subject, {"对象", "Only what concerns this"}, {0, 60}));
}
struct EntryShown {
  std::int64_t seq = 0;
  std::string id;
  base::Instant at;
  std::string account, role, org, operation, subject, outcome, body;
};
constexpr auto describe(const EntryShown*) {
  using base::field;
  return base::record("EntryShown",
      field("seq", &EntryShown::seq, {"序号", "Number"}),
      field("id", &EntryShown::id, {"编号", "Identity"}),
      field("at", &EntryShown::at, {"时刻", "When"}),
      field("account", &EntryShown::account, {"账户", "Who"}),
      field("role", &EntryShown::role, {"角色", "As what"}),
      field("org", &EntryShown::org, {"单位", "For whom"}),
      field("operation", &EntryShown::operation, {"操作", "What"}),
      field("subject", &EntryShown::subject, {"对象", "On what"}),
      field("outcome", &EntryShown::outcome, {"结果", "done, or the refusal"}),
      field("body", &EntryShown::body, {"内容", "Request and reply as JSON; empty once erased"}));
}
struct JournalPage {
  std::vector<EntryShown> entries;
  std::optional<std::int64_t> next;
};
constexpr auto describe(const JournalPage*) {
  using base::field;
  return base::record("JournalPage",
      field("entries", &JournalPage::entries, {"记录", "Entries"}),
      field("next", &JournalPage::next, {"下页自此", "Ask for what follows this"}));
}
// clang-format on

/// Verifies the password before the transaction; as long for a login that is not there.
json::object verify(sql::Db& db, const platform::Actor&, const json::object& in) {
  const auto asked = base::decode<SignIn>(in);
  if (!asked) return {};
  const auto row = store::find_account_by_login(db, asked.value().login);
  const std::string hash = row ? row->password : "";
  const bool matches = crypto::password_matches(hash, asked.value().password);
  return {{"matches", matches && !hash.empty()}};
}

/// Counts the failure, and locks the account when it is one too many: each time for longer.
Result<base::Done> count_failure(Work& work, const store::AccountRow& row) {
  const Brake brake{TRY(rule_count(work, "SE-2.signin_fails", work.today)),
                    TRY(rule_count(work, "SE-2.lockout", work.today)),
                    TRY(rule_count(work, "SE-2.lockout_growth", work.today)),
                    TRY(rule_count(work, "SE-2.lockout_max", work.today))};
  const Failed now = after_failure(row.fails, row.locks, brake);
  const base::Instant until =
      now.lock_minutes > 0 ? work.now.plus_minutes(now.lock_minutes) : row.locked_until;
  work.though_refused.emplace_back(
      [id = row.id, now, until](sql::Db& db) { store::set_failures(db, id, now, until); });
  return base::Done{};
}

bool in_time(const store::AccountRow& row, base::Instant now) {
  return row.once_until == 0 || now.unix_ms() < row.once_until;
}

Result<SignedIn> sign_in(Work& work, const SignIn& in) {
  const auto row = store::find_account_by_login(work.db, in.login);
  if (row) work.subject = row->id;
  if (!row || row->state != AccountState::active || work.now < row->locked_until ||
      !in_time(*row, work.now))
    return base::refuse(kNotSignedIn);
  const auto* matches = work.aside.if_contains("matches");
  if (matches == nullptr || !matches->as_bool()) {
    TRY(count_failure(work, *row));
    return base::refuse(kNotSignedIn);
  }
  const auto idle = TRY(session_timeout(work.book, work.today));
  store::set_failures(work.db, row->id, Failed{}, base::Instant());
  store::drop_sessions(work.db, row->id, work.now.plus_minutes(-idle));
  const std::string token = crypto::random_hex(kTokenBytes);
  const std::string csrf = crypto::random_hex(kTokenBytes);
  store::add_session(work.db, {crypto::sha256_hex(token), row->id, csrf, work.now, work.now});
  return SignedIn{row->id, row->name, row->role, row->org, token, csrf, row->once_until > 0};
}

/// The old password is verified and the new one hashed before the transaction; both take long.
json::object verify_and_hash(sql::Db& db, const platform::Actor& actor, const json::object& in) {
  const auto asked = base::decode<ChangePassword>(in);
  if (!asked) return {};
  const auto row = store::find_account(db, actor.account);
  const std::string hash = row ? row->password : "";
  if (!crypto::password_matches(hash, asked.value().old_password) || hash.empty()) return {};
  return {{"of", hash},
          {"password",
           crypto::password_hash(asked.value().new_password, crypto::PasswordCost::interactive)}};
}

/// A stolen session must not be enough to try passwords, so failures count here as well.
Result<PasswordChanged> change_password(Work& work, const ChangePassword& in) {
  work.subject = work.actor.account;
  const auto row = store::find_account(work.db, work.actor.account);
  if (!row || row->password.empty() || work.now < row->locked_until)
    return base::refuse(kWrongPassword);
  const auto* of = work.aside.if_contains("of");
  // Of another request's password when it was changed since.
  if (of == nullptr || std::string_view(of->as_string()) != row->password) {
    TRY(count_failure(work, *row));
    return base::refuse(kWrongPassword);
  }
  TRY(check_password(work, in.new_password, row->login, "new_password"));
  if (in.new_password == in.old_password) {
    base::Error same = base::refuse(kWeakPassword);
    same.problems.push_back(
        {"new_password", "不得与现在的相同", "must differ from the present one"});
    return same;
  }
  if (!store::set_password(work.db, *row, std::string(work.aside.at("password").as_string()), 0))
    return base::refuse(platform::kStale);
  store::drop_other_sessions(work.db, row->id, work.actor.session);
  return PasswordChanged{};
}

/// This session; all of the account's where none is known (scenarios, the command line).
Result<SignedOut> sign_out(Work& work, const base::Nothing&) {
  if (work.actor.session.empty())
    store::drop_sessions(work.db, work.actor.account, work.now.plus_ms(1));
  else
    store::drop_session(work.db, work.actor.session);
  work.subject = work.actor.account;
  return SignedOut{};
}

Result<Me> me(Work& work, const base::Nothing&) {
  const auto& actor = work.actor;
  Me out{!actor.account.empty(),
         actor.account,
         actor.name,
         actor.role,
         actor.org,
         "",
         actor.area,
         actor.person,
         "",
         actor.must_change};
  if (const auto org = store::find_party(work.db, actor.org)) out.org_name = org->name;
  if (const auto session = store::find_session(work.db, actor.session)) out.csrf = session->csrf;
  return out;
}

Result<JournalPage> list_journal(Work& work, const JournalAsk& in) {
  JournalPage page;
  for (const auto& e : store::journal(work.db, {in.after.value_or(0), in.operation.value_or(""),
                                                in.subject.value_or(""), kPage}))
    page.entries.push_back(
        {e.seq, e.id, e.at, e.account, e.role, e.org, e.operation, e.subject, e.outcome, e.body});
  if (std::int64_t(page.entries.size()) == kPage) page.next = page.entries.back().seq;
  return page;
}

}  // namespace

Result<std::int64_t> session_timeout(const Book& book, base::Date on) {
  return TRY(book.rules.find("SE-2.session_timeout", book.area, on)).as_count();
}

std::optional<platform::Session> find_session(sql::Db& db, std::string_view token,
                                              base::Instant now, std::int64_t idle_minutes) {
  const std::string hash = crypto::sha256_hex(token);
  const auto row = store::find_signed_in(db, hash);
  if (!row || row->seen_at.plus_minutes(idle_minutes) <= now) return std::nullopt;
  if (row->state != AccountState::active) return std::nullopt;
  if (row->seen_at.plus_ms(kTouchMs) <= now) {
    try {
      store::touch_session(db, hash, now);
    } catch (const sql::Conflict&) {  // Another request of this session was quicker.
    }
  }
  return platform::Session{
      {row->id, row->name, row->role, row->org, row->area, row->person, hash, row->once_until > 0},
      row->csrf};
}

std::optional<platform::Session> Sessions::find(sql::Db& db, std::string_view token,
                                                base::Instant now) {
  const auto idle = session_timeout(books_.current(db), now.date());
  if (!idle) return std::nullopt;  // no rule, no session: closed rather than endless
  return find_session(db, token, now, idle.value());
}

Part identity_part() {
  using base::Nothing;
  using platform::endpoint;
  using platform::everyone;
  return {
      {platform::with_prelude(endpoint("identity.sign_in", "POST /session", "", everyone<SignIn>,
                                       sign_in, {"登录", "Sign in"}),
                              verify),
       platform::with_prelude(endpoint("identity.change_password", "POST /session/password", "",
                                       everyone<ChangePassword>, change_password,
                                       {"修改密码", "Change one's password"}),
                              verify_and_hash),
       endpoint("identity.sign_out", "POST /session/end", "", everyone<Nothing>, sign_out,
                {"退出", "Sign out"}),
       endpoint("identity.me", "GET /session", "", everyone<Nothing>, me, {"我是谁", "Who I am"})},
      {&kNotSignedIn, &kWrongPassword, &kWeakPassword}};
}

Part journal_part() {
  using platform::endpoint;
  return {{endpoint("journal.list", "GET /journal", "", platform::everyone<JournalAsk>,
                    list_journal, {"查阅日志", "Read the journal"})}};
}

}  // namespace registry
