#pragma once
// The web pages: rendered by the server, readable without script. They call operations as whoever
// is signed in and hold no rules.
#include <string>

#include "platform/api_routes.h"
#include "platform/pages.h"

namespace app {

/// Shown on every page; either may be empty.
struct PageNotes {
  std::string banner_zh, banner_en;  // the clock stands, the people are invented
  std::string hint_zh, hint_en;      // under the sign-in form
  std::string district = "440607";   // whose communities may be asked for help
};

class SitePages final : public platform::Pages {
 public:
  /// The product outlives the pages.
  SitePages(PageNotes notes, const platform::Product& product)
      : notes_(std::move(notes)), product_(product), routes_(product.modules) {}
  platform::Page visit(const platform::Visit&) override;
  platform::Page refusal(const platform::Reply&) override;

 private:
  PageNotes notes_;
  const platform::Product& product_;
  const platform::Routes routes_;
};

}  // namespace app
