#pragma once
// The files of the web app, answered from memory on the HTTP thread: no queue, no session. The app
// hands them over; api.cpp asks before it asks the pages.
#include <map>
#include <optional>
#include <span>

#include "platform/embedded.h"
#include "platform/http.h"

namespace platform {

class StaticFiles {
 public:
  /// Names are addresses without the first slash: "desk/index.html", "assets/x-1a2b.js"; a second
  /// file of the same name and ".gz" is its compressed form. The bytes outlive this.
  explicit StaticFiles(std::span<const Embedded>);
  bool empty() const { return files_.empty(); }
  /// Nothing when the address is not of the app, or no app was built in. Below a folder with an
  /// index.html an unknown address is that page: it is a place inside the app.
  std::optional<http::Response> answer(const http::Request&) const;
  /// For the log: "/assets/*", without what the address names.
  static std::string_view route(std::string_view path);

 private:
  struct File {
    std::string_view bytes, packed;  // packed: empty when there is none
    std::string etag;
  };
  const File* page_of(std::string_view path) const;
  http::Response given(std::string_view name, const File&, const http::Request&) const;
  std::map<std::string, File, std::less<>> files_;
};

}  // namespace platform
