#include "platform/api_guard.h"

#include <algorithm>

#include "platform/api_refusals.h"
#include "platform/crypto.h"
#include "platform/web_text.h"

namespace platform {

std::optional<std::string> session_token(const http::Request& r) {
  constexpr std::size_t kTokenMax = 200;
  const std::string* header = r.header("cookie");
  if (header == nullptr) return std::nullopt;
  auto token = cookie(*header, kSessionCookie);
  const auto plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '_' || c == '.' || c == '=' || c == '+' || c == '/';
  };
  if (!token || token->empty() || token->size() > kTokenMax ||
      !std::all_of(token->begin(), token->end(), plain))
    return std::nullopt;
  return token;
}

base::Check same_site(const http::Request& r) {
  if (const std::string* from = r.header("sec-fetch-site");
      from != nullptr && *from != "same-origin" && *from != "none")
    return base::refuse(kCrossSite);
  const std::string* origin = r.header("origin");
  if (origin == nullptr) return base::Done{};
  const std::string* host = r.header("host");
  if (host == nullptr || (*origin != "http://" + *host && *origin != "https://" + *host))
    return base::refuse(kCrossSite);
  return base::Done{};
}

base::Check csrf_matches(const Session& session, const std::string* sent) {
  if (session.csrf.empty() || sent == nullptr ||
      !crypto::equal_in_constant_time(session.csrf, *sent))
    return base::refuse(kNoCsrf);
  return base::Done{};
}

bool is_safe(std::string_view method) {
  return method == "GET" || method == "HEAD";
}

http::Header cookie_given(std::string_view token, bool secure) {
  return {"Set-Cookie", std::string(kSessionCookie) + "=" + std::string(token) +
                            "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "")};
}

http::Header cookie_taken(bool secure) {
  http::Header h = cookie_given("", secure);
  h.value += "; Max-Age=0";
  return h;
}

}  // namespace platform
