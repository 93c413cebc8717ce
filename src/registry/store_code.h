#pragma once
// The table catalogue_code: every SQL text that reads it or that a person's loading writes.
#include "platform/module.h"
#include "registry/registry.h"

namespace registry {

template <class C>
constexpr auto catalogue_code_fields() {
  using base::field;
  return std::tuple(
      field("scheme", &C::scheme, {"代码体系", "Which table: gov_service or procurement_item"}),
      field("code", &C::code, {"代码", "The code"}),
      field("parent", &C::parent, {"上级代码", "The code it stands below"}),
      field("name_zh", &C::name_zh, {"名称", "What it is called"}),
      field("confidence", &C::confidence, {"可靠程度", "How far it is confirmed"}),
      field("edition", &C::edition, {"版本", "Edition of the table"}),
      field("valid_from", &C::valid_from, {"启用日", "First day in force"}),
      field("valid_to", &C::valid_to, {"停用日", "First day no longer in force"}),
      field("successor", &C::successor, {"接续代码", "The code that took its place"}));
}
constexpr auto describe(const CatalogueCode*) {
  return std::apply([](auto... f) { return base::record("CatalogueCode", f...); },
                    catalogue_code_fields<CatalogueCode>());
}

namespace store {

void load_code(sql::Db&, const CatalogueCode&, const std::string& source);
/// Codes of an edition, or the one, that are in force and end on that day; how many.
struct Retiring {
  std::string scheme, edition;
  std::optional<std::string> code;
  base::Date valid_to;
  std::string successor;
};
std::int64_t retire_codes(sql::Db&, const Retiring&);
std::vector<CatalogueCode> codes(sql::Db&, const std::string& scheme, const std::string& after,
                                 std::int64_t limit);

}  // namespace store
}  // namespace registry
