#pragma once
// The pilot's district, played once, and visitors who follow its pages without a server between.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/pages.h"
#include "world/world.h"

namespace pages {

/// Where the district's pages are reached, as what leaves them says.
inline constexpr const char* kAddress = "https://pobing.example.cn";

class District {
 public:
  /// The same for every test of the program.
  static District& the();
  /// The public first, then one account of each role that the pilot has.
  const std::vector<platform::Actor>& visitors() const { return visitors_; }
  /// ENSUREs that the pilot has one.
  const platform::Actor& visitor(platform::Role) const;
  platform::Page get(const platform::Actor&, const std::string& address);
  platform::Page post(const platform::Actor&, const std::string& path, platform::Fields form);
  platform::Reply run(std::string_view operation, const platform::Actor&,
                      const boost::json::object& in);
  base::Instant now() const { return now_; }
  const platform::Product& product() { return world_.executor().product(); }
  const std::string& contract() const { return contract_; }

 private:
  District();
  platform::Page visit(platform::Visit&, const platform::Actor&);
  test::World world_;
  app::SitePages pages_;
  std::vector<platform::Actor> visitors_;
  std::string contract_;
  base::Instant now_;
};

/// What the page's links lead to, in order, as they stand in the address bar.
std::vector<std::string> links_of(const std::string& html);
/// The ids of its elements.
std::set<std::string> anchors_of(const std::string& html);

}  // namespace pages
