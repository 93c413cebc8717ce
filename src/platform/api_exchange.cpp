#include "platform/api_exchange.h"

#include <algorithm>

#include <fmt/core.h>

#include "platform/api_guard.h"
#include "platform/api_refusals.h"
#include "platform/log.h"

namespace platform {
namespace {

const std::vector<http::Header>& security_headers() {
  static const std::vector<http::Header> kHeaders{
      {"Content-Security-Policy",
       "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
       "frame-ancestors 'none'; base-uri 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "same-origin"}};
  return kHeaders;
}

std::string_view known_method(std::string_view method) {
  for (const std::string_view one :
       {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"})
    if (one == method) return one;
  return "(other)";
}

/// Seconds after which trying again makes sense.
std::string retry_after(const Reply& reply) {
  const auto* said = reply.body.if_contains("retry_after");
  if (said != nullptr && said->is_int64() && said->get_int64() > 0)
    return std::to_string(said->get_int64());
  return reply.status == 429 ? "60" : "1";
}

const base::Refusal& refusal_of(http::Fault fault) {
  switch (fault) {
    case http::Fault::malformed:
      return kMalformed;
    case http::Fault::header_too_large:
      return kHeaderTooLarge;
    case http::Fault::body_too_large:
      return kBodyTooLarge;
    case http::Fault::too_slow:
      return kTooSlow;
    case http::Fault::bad_expectation:
      return kBadExpectation;
    case http::Fault::overloaded:
      return kOverloaded;
  }
  return kMalformed;
}

Reply with_status(Reply reply, int status) {
  reply.status = status;
  reply.body["status"] = status;
  return reply;
}

/// What an answer says itself, stands: the web app's pages may run scripts of our own.
void add_security(http::Response& r) {
  const std::size_t own = r.headers.size();
  for (const auto& header : security_headers()) {
    const auto end = r.headers.begin() + std::ptrdiff_t(own);
    const bool said = std::any_of(r.headers.begin(), end,
                                  [&](const http::Header& h) { return h.name == header.name; });
    if (!said) r.headers.push_back(header);
  }
}

}  // namespace

Reply no_method() {
  return with_status(problem(base::refuse(kNoMethod)), 405);
}

http::Response as_response(const Reply& reply) {
  http::Response r;
  r.status = reply.status;
  r.content_type = reply.done() ? "application/json" : "application/problem+json";
  r.body = json::serialize(reply.body);
  r.headers.push_back({"Cache-Control", "no-store"});
  if (reply.status == 503 || reply.status == 429)
    r.headers.push_back({"Retry-After", retry_after(reply)});
  if (reply.replayed) r.headers.push_back({"Idempotency-Replayed", "true"});
  const auto* version = reply.body.if_contains("version");
  if (reply.done() && version != nullptr && version->is_int64())
    r.headers.push_back({"ETag", "\"" + std::to_string(version->get_int64()) + "\""});
  return r;
}

Desk::Desk(const ServeOptions& options) : options_(options), prefix_(crypto::random_hex(4)) {}

SharedExchange Desk::open(http::Request request, http::Answer answer) {
  auto x = std::make_shared<Exchange>();
  x->request = std::move(request);
  x->answer = std::move(answer);
  x->id = fmt::format("{}-{:06}", prefix_, ++count_);
  return x;
}

void Desk::note(const Exchange& x, int status) {
  const double ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - x.began).count();
  const std::string_view method = known_method(x.request.method);
  metrics_.answered(method, x.route, status, x.kind, ms);
  if (!logs::enabled(logs::Level::info)) return;
  logs::write(logs::Level::info, "request",
              {{"method", method},
               {"route", x.route},
               {"status", status},
               {"ms", double(std::int64_t(ms * 1000)) / 1000},
               {"account", x.account},
               {"request", x.id}});
}

void Desk::close(Exchange& x, http::Response r) {
  r.headers.push_back({"X-Request-Id", x.id});
  add_security(r);
  note(x, r.status);
  x.answer(std::move(r));
}

/// What cannot be decoded reaches no journal, so it is told here: what it was refused for, never
/// what it held.
static void log_undecodable(const Exchange& x, const Reply& reply) {
  if (reply.done() || (reply.status != 400 && reply.status != 413 && reply.status != 415)) return;
  logs::write(logs::Level::warning, "input_refused",
              {{"route", x.route},
               {"status", reply.status},
               {"code", reply.code},
               {"account", x.account},
               {"request", x.id}});
}

void Desk::close(Exchange& x, Reply reply) {
  log_undecodable(x, reply);
  std::vector<http::Header> cookies;
  if (reply.done() && x.endpoint != nullptr) {
    auto* token = reply.body.if_contains("token");
    if (x.endpoint->name == options_.sign_in && token != nullptr && token->is_string()) {
      cookies.push_back(cookie_given(token->get_string(), options_.public_https));
      reply.body.erase("token");
    }
    if (x.endpoint->name == options_.sign_out)
      cookies.push_back(cookie_taken(options_.public_https));
  }
  http::Response r = as_response(reply);
  r.headers.insert(r.headers.end(), cookies.begin(), cookies.end());
  close(x, std::move(r));
}

void Desk::close(Exchange& x, const Page& page) {
  http::Response r{page.status, page.content_type, page.body, {}};
  r.headers.push_back({"Cache-Control", page.cache});
  if (!page.location.empty()) r.headers.push_back({"Location", page.location});
  if (!page.save_as.empty())
    r.headers.push_back({"Content-Disposition", "attachment; filename=\"" + page.save_as + "\""});
  if (page.status == 503) r.headers.push_back({"Retry-After", "1"});
  if (!page.session_token.empty())
    r.headers.push_back(cookie_given(page.session_token, options_.public_https));
  if (page.signed_out) r.headers.push_back(cookie_taken(options_.public_https));
  if (!page.route.empty()) x.route = page.route;
  close(x, std::move(r));
}

http::Response Desk::refused(http::Fault fault) {
  const int status = http::status_of(fault);
  http::Response r = as_response(with_status(problem(base::refuse(refusal_of(fault))), status));
  add_security(r);
  metrics_.answered("(other)", "(none)", status, "other", 0);
  logs::write(logs::Level::info, "request_refused",
              {{"status", status}, {"code", refusal_of(fault).code}});
  return r;
}

std::vector<const base::Refusal*> http_refusals() {
  return {&kNoRoute,        &kNoMethod,     &kMediaType, &kNoBodyHere,     &kBadAddress,
          &kBadIdemKey,     &kBadIfMatch,   &kNoCsrf,    &kCrossSite,      &kMalformed,
          &kHeaderTooLarge, &kBodyTooLarge, &kTooSlow,   &kBadExpectation, &kOverloaded};
}

}  // namespace platform
