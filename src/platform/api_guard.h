#pragma once
// The cookie, and the defence against requests that other sites make in a person's name. For
// api*.cpp.
#include "platform/http.h"
#include "platform/session.h"

namespace platform {

inline constexpr std::string_view kSessionCookie = "pobing_session";

/// The token of the session cookie, if one was sent that could be ours.
std::optional<std::string> session_token(const http::Request&);
/// Origin and Sec-Fetch-Site, where the browser sends them, must name this site.
base::Check same_site(const http::Request&);
/// The token that only our own pages know.
base::Check csrf_matches(const Session&, const std::string* sent);
bool is_safe(std::string_view method);

http::Header cookie_given(std::string_view token, bool secure);
http::Header cookie_taken(bool secure);

}  // namespace platform
