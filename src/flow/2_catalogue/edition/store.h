#pragma once
// The table catalogue_edition: every SQL text of it, and the fields of what it stores.
#include "flow/2_catalogue/edition/rules.h"
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

constexpr auto describe(const ListedItem*) {
  using base::field;
  using L = ListedItem;
  return base::record(
      "ListedItem", field("id", &L::id, {"编号", "Id"}),
      field("title", &L::title, {"名称", "Title"}),
      field("gov_service_code", &L::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}),
      field("item_code", &L::item_code,
            {"政府采购品目代码", "Code in the catalogue of procurement items"}),
      field("duty", &L::duty, {"职责", "The department's duty that it serves"}, {0, 2000}),
      field("duty_basis", &L::duty_basis, {"职责依据", "Where that duty stands"}, {0, 500}),
      field("stops_doing", &L::stops_doing,
            {"不再直接承担的工作", "What the department stops doing itself"}, {0, 2000}),
      field("content_kind", &L::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("consulted", &L::consulted, {"公布前已公开征求意见", "The public was asked before"}),
      field("published_on", &L::published_on, {"公布日期", "Published on"}),
      field("revises", &L::revises, {"修订的事项", "The item whose place it took"}));
}
constexpr auto describe(const Descent*) {
  return base::record("Descent", base::field("id", &Descent::id, {}),
                      base::field("revises", &Descent::revises, {}));
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
std::vector<ListedItem> items_in(sql::Db&, const std::string& department, std::int64_t number);
/// Every item that ever stood in the department's catalogue.
std::vector<Descent> road(sql::Db&, const std::string& department);
std::vector<sql::Query> must_be_empty();

}  // namespace edition_store
}  // namespace catalogue
