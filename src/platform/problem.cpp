// Refusals as RFC 9457 problem details.
#include "platform/execute.h"

namespace platform {

int status_of(base::Kind kind) {
  switch (kind) {
    case base::Kind::invalid:
      return 400;
    case base::Kind::sign_in:
      return 401;
    case base::Kind::forbidden:
      return 403;
    case base::Kind::not_found:
      return 404;
    case base::Kind::conflict:
      return 409;
    case base::Kind::too_large:
      return 413;
    case base::Kind::unsupported:
      return 415;
    case base::Kind::refused:
      return 422;
    case base::Kind::too_many:
      return 429;
    case base::Kind::unavailable:
      return 503;
  }
  return 500;
}

Reply problem(const base::Error& e) {
  const base::Refusal& why = *e.why;
  const int status = status_of(why.kind);
  json::array problems;
  for (const auto& p : e.problems)
    problems.push_back({{"field", p.field}, {"says", {{"zh", p.zh}, {"en", p.en}}}});
  json::object body{{"type", "/problems/" + std::string(why.code)},
                    {"title", why.says.en},
                    {"status", status},
                    {"code", why.code},
                    {"says", {{"zh", why.says.zh}, {"en", why.says.en}}},
                    {"basis", why.basis},
                    {"detail", e.detail},
                    {"problems", std::move(problems)}};
  for (const auto& one : e.extra)
    body[one.key()] = one.value();
  return {status, std::string(why.code), std::move(body)};
}

}  // namespace platform
