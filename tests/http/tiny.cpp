#include "tiny.h"

#include "platform/log.h"
#include "platform/migrate.h"
#include "registry/registry.h"

namespace tiny {
namespace {

namespace json = boost::json;
using base::field;
using platform::Reach;
using platform::Role;
using platform::Subject;
using platform::Work;

struct Thing {
  std::string id, title;
  std::int64_t count = 0;
  base::Date on;
  std::string owner_org;
  base::Instant made_at;
  std::int64_t version = 1;
};
constexpr auto describe(const Thing*) {
  return base::record("Thing", field("id", &Thing::id, {"编号", "id"}),
                      field("title", &Thing::title, {"名称", "title"}),
                      field("count", &Thing::count, {"数", "count"}),
                      field("on", &Thing::on, {"日", "day"}),
                      field("owner_org", &Thing::owner_org, {"单位", "owner"}),
                      field("made_at", &Thing::made_at, {"时刻", "made at"}),
                      field("version", &Thing::version, {"版本", "version"}));
}
struct MakeThing {
  std::string title;
  std::int64_t count = 0;
  base::Date on;
};
constexpr auto describe(const MakeThing*) {
  return base::record("MakeThing", field("title", &MakeThing::title, {"名称", "title"}, {1, 20}),
                      field("count", &MakeThing::count, {"数", "count"}, {0, 100}),
                      field("on", &MakeThing::on, {"日", "day"}));
}
struct ThingId {
  std::string id;
};
constexpr auto describe(const ThingId*) {
  return base::record("ThingId", field("id", &ThingId::id, {"编号", "id"}));
}
struct CountThing {
  std::string id;
  std::int64_t count = 0;
};
constexpr auto describe(const CountThing*) {
  return base::record("CountThing", field("id", &CountThing::id, {"编号", "id"}),
                      field("count", &CountThing::count, {"数", "count"}, {0, 100}));
}
/// Refused from `until` on: what counts is when its last byte had arrived.
struct Bid {
  std::string title;
  base::Instant until;
};
constexpr auto describe(const Bid*) {
  return base::record("Bid", field("title", &Bid::title, {"名称", "title"}, {1, 20}),
                      field("until", &Bid::until, {"截止", "until"}));
}
struct Filter {
  std::optional<std::int64_t> least;
  std::optional<bool> slow;
};
constexpr auto describe(const Filter*) {
  return base::record("Filter", field("least", &Filter::least, {"至少", "least"}),
                      field("slow", &Filter::slow, {"慢", "slow"}));
}
struct Things {
  std::vector<Thing> things;
};
constexpr auto describe(const Things*) {
  return base::record("Things", field("things", &Things::things, {"全部", "all"}));
}
struct SignIn {
  std::string login, password;
};
constexpr auto describe(const SignIn*) {
  return base::record(
      "SignIn", field("login", &SignIn::login, {"登录名", "login"}),
      field("password", &SignIn::password, {"口令", "password"}, {1, 200}, base::Trace::secret));
}
struct SignedIn {
  std::string token, csrf;
};
constexpr auto describe(const SignedIn*) {
  return base::record("SignedIn",
                      field("token", &SignedIn::token, {"令牌", "token"}, {}, base::Trace::secret),
                      field("csrf", &SignedIn::csrf, {"校验", "csrf"}, {}, base::Trace::secret));
}

constexpr sql::Query kInsert{"tiny.insert", R"(
  INSERT INTO thing (district, id, title, count, "on", owner_org, made_at, version)
  VALUES (:district, :id, :title, :count, :on, :owner_org, :made_at, :version))"};
constexpr sql::Query kFind{"tiny.find", R"(
  SELECT id, title, count, "on", owner_org, made_at, version FROM thing
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kAll{"tiny.all", R"(
  SELECT id, title, count, "on", owner_org, made_at, version FROM thing
  WHERE district = :district AND count >= :least ORDER BY id)"};
constexpr sql::Query kChange{"tiny.change", R"(
  UPDATE thing SET count = :count, version = version + 1
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kCountAll{"tiny.count_all", R"(
  SELECT COUNT(*) AS n FROM thing WHERE district = :district)"};

constexpr base::Refusal kNone{"tiny.none", base::Kind::not_found, {"没有", "none"}};
constexpr base::Refusal kLate{"tiny.too_late", base::Kind::refused, {"已截止", "too late"}};
constexpr base::Refusal kWrong{"tiny.wrong_password", base::Kind::refused, {"不对", "wrong"}};

base::Result<Subject> subject_of(Work& work, const std::string& id) {
  const auto found = work.db.one<Thing>(kFind, {sql::arg("id", id)});
  if (!found) return base::refuse(kNone);
  return Subject{.id = id, .owner_org = found->owner_org, .version = found->version};
}
base::Result<Subject> by_id(Work& work, const ThingId& in) {
  return subject_of(work, in.id);
}
base::Result<Subject> by_count(Work& work, const CountThing& in) {
  return subject_of(work, in.id);
}

base::Result<Thing> make(Work& work, const MakeThing& in) {
  if (in.title == "wait") gate().pass();
  const Thing thing{
      work.ids.fresh("th", work.now), in.title, in.count, in.on, work.actor.org, work.now};
  work.db.exec(kInsert, thing);
  return thing;
}
base::Result<Thing> bid(Work& work, const Bid& in) {
  if (work.now >= in.until) return base::refuse(kLate);
  return make(work, {in.title, 1, work.today});
}
base::Result<Thing> get(Work& work, const ThingId& in) {
  return *work.db.one<Thing>(kFind, {sql::arg("id", in.id)});
}
base::Result<Things> list(Work& work, const Filter& in) {
  if (in.slow.value_or(false)) gate().pass();
  return Things{work.db.all<Thing>(kAll, {sql::arg("least", in.least.value_or(0))})};
}
base::Result<Thing> change(Work& work, const CountThing& in) {
  work.db.exec(kChange, {sql::arg("id", in.id), sql::arg("count", in.count)});
  return *work.db.one<Thing>(kFind, {sql::arg("id", in.id)});
}
base::Result<SignedIn> sign_in(Work& work, const SignIn& in) {
  const auto* good = work.aside.if_contains("good");
  if (good == nullptr || !good->is_bool() || !good->get_bool()) return base::refuse(kWrong);
  return SignedIn{"tok-" + in.login, "csrf-" + in.login};
}
base::Result<base::Nothing> sign_out(Work& work, const base::Nothing&) {
  sessions().end("tok-" + work.actor.account);
  return base::Nothing{};
}

constexpr auto row(Reach community, Reach anyone, Reach others) {
  std::array<Reach, platform::kRoleColumns> out{};
  out.fill(others);
  out.at(std::size_t(Role::community)) = community;
  out.at(std::size_t(Role::anyone)) = anyone;
  return out;
}
constexpr platform::PolicyRow kPolicy[] = {
    {"thing.make", row(Reach::own, Reach::no, Reach::no)},
    {"thing.bid", row(Reach::own, Reach::no, Reach::no)},
    {"thing.get", row(Reach::own, Reach::no, Reach::all)},
    {"thing.list", row(Reach::all, Reach::all, Reach::all)},
    {"thing.change", row(Reach::own, Reach::no, Reach::no)},
    {"identity.sign_in", row(Reach::all, Reach::all, Reach::all)},
    {"identity.sign_out", row(Reach::all, Reach::no, Reach::all)},
};

class Books final : public platform::BookSource {
 public:
  const registry::Book& current(sql::Db&) override { return book_; }

 private:
  registry::Book book_;
};

}  // namespace

void Gate::shut() {
  const std::lock_guard lock(mutex_);
  open_ = false;
}
void Gate::open() {
  {
    const std::lock_guard lock(mutex_);
    open_ = true;
  }
  changed_.notify_all();
}
void Gate::pass() {
  ++waiting_;
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return open_; });
  --waiting_;
}
Gate& gate() {
  static Gate one;
  return one;
}

std::optional<platform::Session> Sessions::find(sql::Db&, std::string_view token, base::Instant) {
  const std::lock_guard lock(mutex_);
  if (!token.starts_with("tok-") || ended_.contains(token)) return std::nullopt;
  const std::string login(token.substr(4));
  platform::Actor actor{login, login, Role::community, "org-" + login, "440607001000", ""};
  if (login == "eve") actor.role = Role::resident;
  return platform::Session{actor, "csrf-" + login};
}
void Sessions::end(const std::string& token) {
  const std::lock_guard lock(mutex_);
  ended_[token] = true;
}
Sessions& sessions() {
  static Sessions one;
  return one;
}

platform::Product product() {
  using platform::endpoint;
  platform::Module m{"tiny", {}};
  m.endpoints.push_back(
      endpoint("thing.make", "POST /things", "", &platform::own<MakeThing>, &make, {"做", "make"}));
  m.endpoints.push_back(
      endpoint("thing.bid", "POST /bids", "", &platform::own<Bid>, &bid, {"报", "bid"}));
  m.endpoints.push_back(
      endpoint("thing.get", "GET /things/{id}", "thing.get", &by_id, &get, {"看", "get"}));
  m.endpoints.push_back(endpoint("thing.list", "GET /things", "", &platform::everyone<Filter>,
                                 &list, {"全", "list"}));
  m.endpoints.push_back(endpoint("thing.change", "POST /things/{id}/change", "thing.get", &by_count,
                                 &change, {"改", "change"}));
  m.endpoints.push_back(
      with_prelude(endpoint("identity.sign_in", "POST /session", "", &platform::everyone<SignIn>,
                            &sign_in, {"登录", "sign in"}),
                   [](sql::Db&, const platform::Actor&, const json::object& in) -> json::object {
                     return {{"good", in.at("password") == "right"}};
                   }));
  m.endpoints.push_back(endpoint("identity.sign_out", "POST /session/end", "",
                                 &platform::everyone<base::Nothing>, &sign_out,
                                 {"退出", "sign out"}));
  platform::Product out{{}, kPolicy};
  out.modules.push_back(std::move(m));
  return out;
}

std::string cookie_only(const std::string& login) {
  return "Cookie: other=1; pobing_session=tok-" + login + "\r\n";
}
std::string signed_in(const std::string& login) {
  return cookie_only(login) + "X-CSRF-Token: csrf-" + login + "\r\n";
}

platform::Page Pages::visit(const platform::Visit& v) {
  if (v.path == "/form" && v.posted) {
    const auto* title = platform::Visit::find(v.form, "title");
    const auto reply =
        v.run("thing.make",
              {{"title", title == nullptr ? "" : *title}, {"count", 1}, {"on", "2025-01-06"}}, "");
    if (!reply.done()) return refusal(reply);
    platform::Page page{.status = 303, .location = "/thing"};
    page.route = "/form";
    return page;
  }
  if (v.path == "/sign-in" && v.posted) {
    const auto reply =
        v.run("identity.sign_in", {{"login", "ann"}, {"password", v.form.at(0).second}}, "");
    if (!reply.done()) return refusal(reply);
    platform::Page page{.status = 303, .location = "/"};
    page.session_token = std::string(reply.body.at("token").as_string());
    return page;
  }
  if (v.path == "/") return {.body = "<p>" + v.actor->account + "</p>", .route = "/"};
  return {.status = 404, .body = "<p>no such page</p>"};
}
platform::Page Pages::refusal(const platform::Reply& reply) {
  return {.status = reply.status, .body = "<p>" + reply.code + "</p>"};
}

Site::Site(platform::ServeOptions o) : product_(product()) {
  crypto::start();
  logs::start("off");
  db_ = folder_.path() + "/tiny.db";
  keys_ = std::make_unique<crypto::Keys>(folder_.path() + "/keys", true);
  pool_ = std::make_unique<sql::Pool>(sql::Options{db_, "440607", o.sessions() + 1});
  pool_->with([&](sql::Db& db) {
    platform::migrate(db, clock_.now());
    db.script(
        "CREATE TABLE thing (district TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, "
        "count BIGINT NOT NULL, \"on\" TEXT NOT NULL, owner_org TEXT NOT NULL, "
        "made_at BIGINT NOT NULL, version BIGINT NOT NULL, PRIMARY KEY (district, id))");
  });
  books_ = std::make_unique<Books>();
  executor_ = std::make_unique<platform::Executor>(*pool_, product_, ids_, *keys_, *books_);
  std::promise<int> port;
  o.http.port = 0;
  o.http.ready = [&](int p) { port.set_value(p); };
  thread_ = std::jthread([this, o] {
    platform::serve(o, *executor_, clock_, sessions(), &pages_, stop_.get_token());
  });
  port_ = port.get_future().get();
}

Site::~Site() {
  gate().open();
  stop_.request_stop();
  thread_.join();
}

std::int64_t Site::things() {
  return sql::connect({db_, "440607"})->scalar<std::int64_t>(kCountAll, {});
}

json::object object_of(const wire::Answer& answer) {
  boost::system::error_code ec;
  auto value = json::parse(answer.body, ec);
  return ec || !value.is_object() ? json::object{} : value.get_object();
}
std::string code_of(const wire::Answer& answer) {
  const auto object = object_of(answer);
  const auto* code = object.if_contains("code");
  return code == nullptr ? "" : std::string(code->as_string());
}

}  // namespace tiny
