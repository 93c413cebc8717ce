#pragma once
// What answers everything outside /api: the app gives one, the HTTP side calls it on its worker
// threads, having checked the session, the origin and the hidden field `csrf` of a form.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/execute.h"
#include "platform/session.h"
#include "platform/web_text.h"

namespace platform {

struct Visit {
  bool posted = false;               // POST with a form; otherwise GET
  std::string path;                  // as sent, not decoded: "/contracts/ct_01J"
  Fields query;                      // of the address; no name twice
  Fields form;                       // of the body, without `csrf`; no name twice
  const Session* session = nullptr;  // null: the public
  const Actor* actor = nullptr;      // the session's, or the public's; never null
  base::Instant now;                 // when the last byte had arrived
  std::string language;              // the request's Accept-Language
  /// The same road as the API takes: policy, journal, group commit.
  std::function<Reply(std::string_view operation, const json::object& in, std::string idem_key)>
      run;

  /// Null when it was not given.
  static const std::string* find(const Fields&, std::string_view name);
};

struct Page {
  int status = 200;
  std::string body = {};
  std::string content_type = "text/html; charset=utf-8";
  std::string location = {};       // with 303
  std::string route = {};          // for the log, without identities: "/contracts/{id}"
  std::string session_token = {};  // signed in: becomes the cookie
  bool signed_out = false;         // the cookie is taken back
  std::string cache = "no-store";  // Cache-Control
  std::string save_as = {};        // a file to be kept, under this plain name
};

class Pages {
 public:
  virtual ~Pages() = default;
  /// Status 404 when there is no such page.
  virtual Page visit(const Visit&) = 0;
  /// The page of a refusal met before `visit`: a form without its csrf field, a full queue.
  virtual Page refusal(const Reply&) = 0;
};

}  // namespace platform
