// The way of a request: routed on the HTTP thread; read, decoded and told whose it is on a reader;
// a write then goes to the writer, past the hashers when it has a prelude.
#include "platform/api.h"

#include <future>

#include "platform/api_exchange.h"
#include "platform/api_guard.h"
#include "platform/api_input.h"
#include "platform/api_refusals.h"
#include "platform/background.h"
#include "platform/json_text.h"
#include "platform/log.h"
#include "platform/workers.h"

namespace platform {
namespace {

constexpr sql::Query kReady{"http.ready", R"(
  SELECT COALESCE(MAX(seq), 0) AS seq FROM journal_head WHERE district = :district)"};

const Actor& the_public() {
  static const Actor kPublic{};
  return kPublic;
}

Reply bug(std::string_view operation, const std::exception& e) {
  logs::write(logs::Level::error, "bug", {{"operation", operation}, {"what", e.what()}});
  Reply reply = problem(base::refuse(kBug));
  reply.status = 500;
  reply.body["status"] = 500;
  return reply;
}

class Server {
 public:
  Server(const ServeOptions& o, Executor& executor, const Clock& clock, SessionSource& sessions,
         Pages* pages)
      : options_(o),
        executor_(executor),
        clock_(clock),
        sessions_(sessions),
        pages_(pages),
        desk_(o),
        routes_(executor.product().modules),
        openapi_(json::serialize(openapi(executor.product().modules))),
        background_(executor, clock),
        writer_(executor, o.writes_a_commit, o.writes_waiting,
                [this](std::size_t commands) {
                  desk_.metrics().committed(commands);
                  background_.wake();
                }),
        hashers_(std::max<std::size_t>(1, o.hashers), o.hashes_waiting),
        readers_(std::max<std::size_t>(1, o.readers), o.reads_waiting) {}

  void run(const std::stop_token& stop) {
    http::Options o = options_.http;
    o.refused = [this](http::Fault fault) { return desk_.refused(fault); };
    http::serve(
        o, clock_,
        [this](http::Request r, http::Answer a) { route(desk_.open(std::move(r), std::move(a))); },
        stop);
  }

 private:
  // On the HTTP thread.
  void route(const SharedExchange& x) {
    const std::string_view path = x->request.path();
    if (path == "/healthz" || path == "/readyz" || path == "/metrics" ||
        path == "/api/openapi.json")
      return operator_asks(x, path);
    if (path == "/api" || path.starts_with("/api/")) return route_api(x, path.substr(4));
    route_page(x);
  }

  void operator_asks(const SharedExchange& x, std::string_view path) {
    x->route = std::string(path);
    if (!is_safe(x->request.method)) return refuse_method(*x, "GET, HEAD");
    if (path == "/healthz") return plain(*x, 200, "alive\n");
    if (path == "/metrics") return plain(*x, 200, metrics());
    if (path == "/readyz") return give(readers_, x, [this, x] { ready(*x); });
    http::Response r{200, "application/json", openapi_, {{"Cache-Control", "no-cache"}}};
    desk_.close(*x, std::move(r));
  }

  void route_api(const SharedExchange& x, std::string_view path) {
    auto found = routes_.find(x->request.method, path);
    if (found.allow.empty()) return desk_.close(*x, problem(base::refuse(kNoRoute)));
    if (found.endpoint == nullptr) return refuse_method(*x, found.allow);
    x->endpoint = found.endpoint;
    x->parameters = std::move(found.parameters);
    x->route = "/api" + std::string(found.endpoint->path());
    x->kind = found.endpoint->writes() ? "write" : "read";
    if (found.bad_encoding) return desk_.close(*x, problem(base::refuse(kBadAddress)));
    give(readers_, x, [this, x] { answer_api(x); });
  }

  void route_page(const SharedExchange& x) {
    x->kind = "page";
    if (options_.files != nullptr) {
      if (auto file = options_.files->answer(x->request)) {
        x->kind = "file";
        x->route = StaticFiles::route(x->request.path());
        return desk_.close(*x, *std::move(file));
      }
    }
    const bool posted = x->request.method == "POST";
    if (pages_ == nullptr) return desk_.close(*x, problem(base::refuse(kNoRoute)));
    if (!posted && !is_safe(x->request.method)) return refuse_method(*x, "GET, HEAD, POST");
    give(readers_, x, [this, x] { answer_page(*x); });
  }

  // On a reader.
  void answer_api(const SharedExchange& x) {
    auto reply = guarded(*x, [&]() -> base::Result<Reply> { return begin(x); });
    if (reply) desk_.close(*x, *std::move(reply));
  }

  /// Nothing when somebody else answers; what was thrown, as the reply that says so.
  template <class F>
  std::optional<Reply> guarded(const Exchange& x, F&& f) {
    const std::string_view name = x.endpoint == nullptr ? "page" : x.endpoint->name;
    try {
      base::Result<Reply> out = f();
      if (!out) return problem(out.error());
      if (out.value().status == 0) return std::nullopt;
      return std::move(out).value();
    } catch (const sql::Unavailable& world) {
      logs::write(logs::Level::error, "world_broke", {{"what", world.what()}});
      return problem(base::refuse(kUnavailable));
    } catch (const sql::Conflict&) {
      return problem(base::refuse(kBusy));
    } catch (const std::exception& e) {
      return bug(name, e);
    }
  }

  std::optional<Session> who(Exchange& x) {
    const auto token = session_token(x.request);
    if (!token) return std::nullopt;
    std::optional<Session> session;
    executor_.pool().with(
        [&](sql::Db& db) { session = sessions_.find(db, *token, x.request.arrived); });
    if (session) x.account = session->actor.account;
    return session;
  }

  base::Result<Reply> begin(const SharedExchange& x) {
    constexpr int kLater = 0;  // the status of a reply that is to come
    const Endpoint& e = *x->endpoint;
    const auto& r = x->request;
    if (e.writes()) TRY(same_site(r));
    Call call{&e, the_public(), r.arrived, {}};
    call.idem_key = TRY(read_idem_key(r));
    call.if_match = TRY(read_if_match(r));
    const json::object in = TRY(read_input(e, x->parameters, r));
    call.input = TRY(e.prepare(in));
    const auto session = who(*x);
    if (session) call.actor = session->actor;
    if (session && e.writes() && e.name != options_.sign_in)
      TRY(csrf_matches(*session, r.header("x-csrf-token")));
    if (!e.writes()) return executor_.run(call);
    // The same key under another address is another request.
    call.body_text = std::string(r.path()) + "\n" + r.body;
    // Whom the policy closes it to does not make us work: the road refuses and journals.
    const Reach reach = reach_of(policy_row(executor_.product().policy, e.name), call.actor);
    if (!e.prelude || reach == Reach::no) {
      write(x, std::move(call));
    } else if (!hashers_.submit([this, x, call = std::move(call), in]() mutable {
                 hash(x, std::move(call), in);
               })) {
      return problem(base::refuse(kBusy));
    }
    return Reply{kLater, {}, {}};
  }

  void write(const SharedExchange& x, Call call) {
    const bool taken = writer_.submit(
        std::move(call), [this, x](Reply reply) { desk_.close(*x, std::move(reply)); });
    if (!taken) desk_.close(*x, problem(base::refuse(kBusy)));
  }

  // On a hasher.
  void hash(const SharedExchange& x, Call call, const json::object& in) {
    auto reply = guarded(*x, [&]() -> base::Result<Reply> {
      executor_.pool().with(
          [&](sql::Db& db) { call.aside = call.endpoint->prelude(db, call.actor, in); });
      return Reply{0, {}, {}};
    });
    if (reply) return desk_.close(*x, *std::move(reply));
    write(x, std::move(call));
  }

  void ready(Exchange& x) {
    const auto broken = guarded(x, [&]() -> base::Result<Reply> {
      executor_.pool().with([&](sql::Db& db) {
        db.begin(false);
        static_cast<void>(db.scalar<std::int64_t>(kReady, {}));
        db.commit();
      });
      return Reply{0, {}, {}};
    });
    if (broken) return desk_.close(x, *broken);
    plain(x, 200, "ready\n");
  }

  void answer_page(Exchange& x) {
    std::optional<Page> page;
    const auto refused = guarded(x, [&]() -> base::Result<Reply> {
      Visit visit;
      visit.posted = x.request.method == "POST";
      visit.path = std::string(x.request.path());
      visit.now = x.request.arrived;
      const auto session = who(x);
      visit.session = session ? &*session : nullptr;
      visit.actor = session ? &session->actor : &the_public();
      if (const std::string* language = x.request.header("accept-language"))
        visit.language = *language;
      TRY(read_page_fields(x.request, visit));
      visit.run = [&](std::string_view operation, const json::object& in, std::string idem_key) {
        return run_for_page(visit, operation, in, std::move(idem_key));
      };
      page = pages_->visit(visit);
      return Reply{0, {}, {}};
    });
    if (refused) {
      page = pages_->refusal(*refused);
      page->status = refused->status;
    }
    desk_.close(x, *page);
  }

  static base::Check read_page_fields(const http::Request& r, Visit& visit) {
    auto query = read_fields(r.query());
    if (!query || repeated(*query)) return base::refuse(kBadAddress);
    visit.query = *std::move(query);
    if (!visit.posted) return base::Done{};
    TRY(same_site(r));
    const std::string* type = r.header("content-type");
    if (type == nullptr || !media_type_is(*type, "application/x-www-form-urlencoded"))
      return base::refuse(kMediaType);
    auto form = read_fields(r.body);
    if (!form) return base::refuse(kBadAddress);
    if (const auto name = repeated(*form)) return base::refuse(kTwice, *name);
    visit.form = *std::move(form);
    const std::string* sent = Visit::find(visit.form, "csrf");
    if (visit.session != nullptr) TRY(csrf_matches(*visit.session, sent));
    std::erase_if(visit.form, [](const auto& field) { return field.first == "csrf"; });
    return base::Done{};
  }

  /// On a reader, which waits; hashers and writer never wait for a reader.
  Reply run_for_page(const Visit& visit, std::string_view operation, const json::object& in,
                     std::string idem_key) {
    const Endpoint* e = executor_.product().find(operation);
    ENSURE(e != nullptr);
    auto prepared = e->prepare(in);
    if (!prepared) return problem(prepared.error());
    Call call{e, *visit.actor, visit.now, std::move(prepared).value()};
    if (!e->writes()) return executor_.run(call);
    call.body_text = std::string(operation) + "\n" + json::serialize(in);
    call.idem_key = std::move(idem_key);
    if (e->prelude) {
      auto hashed = std::make_shared<std::promise<json::object>>();
      auto aside = hashed->get_future();
      const bool taken = hashers_.submit([this, e, in, hashed, actor = call.actor] {
        try {
          executor_.pool().with([&](sql::Db& db) { hashed->set_value(e->prelude(db, actor, in)); });
        } catch (...) {
          hashed->set_exception(std::current_exception());
        }
      });
      if (!taken) return problem(base::refuse(kBusy));
      call.aside = aside.get();
    }
    auto written = std::make_shared<std::promise<Reply>>();
    auto reply = written->get_future();
    if (!writer_.submit(std::move(call),
                        [written](Reply done) { written->set_value(std::move(done)); }))
      return problem(base::refuse(kBusy));
    return reply.get();
  }

  void give(Workers& workers, const SharedExchange& x, std::function<void()> task) {
    if (workers.submit(std::move(task))) return;
    if (x->kind == "page") return desk_.close(*x, pages_->refusal(problem(base::refuse(kBusy))));
    desk_.close(*x, problem(base::refuse(kBusy)));
  }

  void refuse_method(Exchange& x, const std::string& allow) {
    http::Response r = as_response(no_method());
    r.headers.push_back({"Allow", allow});
    desk_.close(x, std::move(r));
  }

  void plain(Exchange& x, int status, std::string body) {
    desk_.close(
        x,
        http::Response{
            status, "text/plain; charset=utf-8", std::move(body), {{"Cache-Control", "no-store"}}});
  }

  std::string metrics() {
    return desk_.metrics().text(
        {{"pobing_queue_length", "queue=\"reads\"", double(readers_.waiting())},
         {"pobing_queue_length", "queue=\"hashes\"", double(hashers_.waiting())},
         {"pobing_queue_length", "queue=\"writes\"", double(writer_.waiting())}});
  }

  const ServeOptions& options_;
  Executor& executor_;
  const Clock& clock_;
  SessionSource& sessions_;
  Pages* pages_;
  Desk desk_;
  const Routes routes_;
  const std::string openapi_;
  // Ended in the opposite order: what feeds a queue before what empties it.
  Background background_;
  Writer writer_;
  Workers hashers_, readers_;
};

}  // namespace

const std::string* Visit::find(const Fields& fields, std::string_view name) {
  for (const auto& [key, value] : fields)
    if (key == name) return &value;
  return nullptr;
}

void serve(const ServeOptions& options, Executor& executor, const Clock& clock,
           SessionSource& sessions, Pages* pages, const std::stop_token& stop) {
  Server(options, executor, clock, sessions, pages).run(stop);
}

}  // namespace platform
