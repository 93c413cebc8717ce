#pragma once
// The web pages: rendered by the server, readable without script. They call operations as whoever
// is signed in and hold no rules.
#include <mutex>
#include <optional>
#include <string>

#include "platform/api_routes.h"
#include "platform/pages.h"

namespace app {

struct Look;

/// What the pages know of the installation; any may be empty.
struct PageNotes {
  std::string banner_zh, banner_en;  // on every page: the clock stands, the people are invented
  std::string hint_zh, hint_en;      // under the sign-in form
  std::string address = {};         // where it is reached, for what leaves it: "https://example.cn"
  std::string district = "440607";  // whose communities may be asked for help
};

class SitePages final : public platform::Pages {
 public:
  /// The product outlives the pages.
  SitePages(PageNotes notes, const platform::Product& product)
      : notes_(std::move(notes)), product_(product), routes_(product.modules) {}
  platform::Page visit(const platform::Visit&) override;
  platform::Page refusal(const platform::Reply&) override;
  /// Before the first visit, where the address is known only then.
  void reached_at(std::string address) { notes_.address = std::move(address); }

 private:
  /// The file of a page; nothing when the address is of no file.
  std::optional<platform::Page> file(const platform::Visit&, const Look&);
  PageNotes notes_;
  const platform::Product& product_;
  const platform::Routes routes_;
  std::timed_mutex making_;  // one file at a time: the other readers stay free
};

}  // namespace app
