#pragma once
// The Open Contracting Data Standard as published: its schema with our extensions patched in, its
// codelists, and a walk through a document beside its schema.
#include <boost/json.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ocds {

namespace json = boost::json;

/// ../shared/ocds from the repository's root, or $POBING_SHARED/ocds.
std::string folder();
bool there();

/// A value met on the walk. `field` is its schema as the property has it, `of` the name of the
/// definition it refers to ("OrganizationReference"), empty for a plain one.
struct Met {
  const json::value& value;
  const json::object& field;
  std::string_view of;
  std::string path;
};

class Standard {
 public:
  /// The folder must be there.
  Standard();
  ~Standard();
  /// Every fault that the schema finds; empty is valid. Schemas: release, release-package,
  /// record-package.
  std::vector<std::string> faults(std::string_view schema, const json::value& document) const;
  /// Each field of a release in turn; what the schema does not know goes to `unknown`.
  void walk(const json::value& release, const std::function<void(const Met&)>& met,
            const std::function<void(const std::string& path)>& unknown) const;
  /// The codes of a list; nothing when the folder has no such list.
  std::optional<std::set<std::string>> codes(const std::string& list) const;

 private:
  struct Checks;
  void step(const json::object& field, const json::value& v, const std::string& path,
            const std::function<void(const Met&)>& met,
            const std::function<void(const std::string&)>& unknown) const;
  json::value release_, release_package_, record_package_, versioned_;
  std::map<std::string, std::unique_ptr<Checks>, std::less<>> checks_;
};

/// RFC 3339, section 5.6, in full: what the schema's format says and its validator does not check.
bool is_date_time(std::string_view);

/// The standard's merge of one process's releases, in the order of their dates.
json::object compiled(const std::vector<json::object>& releases);

}  // namespace ocds
