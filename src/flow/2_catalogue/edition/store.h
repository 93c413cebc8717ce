#pragma once
// The table catalogue_edition: every SQL text of it, and the fields of what it stores.
#include "flow/2_catalogue/edition/rules.h"
#include "flow/2_catalogue/store.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

constexpr auto describe(const Edition*) {
  using base::field;
  using E = Edition;
  return base::record(
      "CatalogueEdition", field("department", &E::department, {"部门", "The department"}),
      field("number", &E::number, {"版次", "Edition"}), field("day", &E::day, {"日期", "Day"}),
      field("change", &E::change, {"变化", "What changed"}),
      field("item", &E::item, {"目录事项", "The item"}),
      field("former", &E::former, {"被替换的事项", "The item that it replaced"}),
      field("title", &E::title, {"事项名称", "Title of the item"}));
}

namespace edition_store {

/// 0 before the first.
std::int64_t latest(sql::Db&, const std::string& department);
void insert(sql::Db&, const Edition&);
/// The newest first, those of one number by department; after this place.
struct Place {
  std::int64_t number = 0;
  std::string department;
};
std::vector<Edition> list(sql::Db&, const std::optional<std::string>& department,
                          const Place& after, std::int64_t limit);
std::optional<Edition> find(sql::Db&, const std::string& department, std::int64_t number);
std::vector<ItemBody> items_in(sql::Db&, const std::string& department, std::int64_t number);
/// Every item that ever stood in the department's catalogue.
std::vector<ItemBody> road(sql::Db&, const std::string& department);
std::vector<sql::Query> must_be_empty();

}  // namespace edition_store
}  // namespace catalogue
