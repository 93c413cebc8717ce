#include "flow/2_catalogue/edition/store.h"

namespace catalogue::edition_store {
namespace {

constexpr sql::Query kLatest{"edition.latest", R"(
  SELECT COALESCE(MAX(number), 0) FROM catalogue_edition
  WHERE district = :district AND org = :department)"};
constexpr sql::Query kInsert{"edition.insert", R"(
  INSERT INTO catalogue_edition (district, org, number, day, change, item, former)
  VALUES (:district, :department, :number, :day, :change, :item, :former))"};
// Of the items the title alone is read; each list has its index: catalogue_edition_newest, and the
// table's key.
constexpr sql::Query kList{"edition.list", R"(
  SELECT e.org AS department, e.number, e.day, e.change, e.item, e.former, i.title
  FROM catalogue_edition e
  JOIN catalogue_item i ON i.district = e.district AND i.id = e.item
  WHERE e.district = :district AND e.number <= :number
    AND (e.number < :number OR e.org > :after)
  ORDER BY e.number DESC, e.org LIMIT :limit)"};
constexpr sql::Query kListOf{"edition.list_of", R"(
  SELECT e.org AS department, e.number, e.day, e.change, e.item, e.former, i.title
  FROM catalogue_edition e
  JOIN catalogue_item i ON i.district = e.district AND i.id = e.item
  WHERE e.district = :district AND e.org = :department AND e.number < :number
  ORDER BY e.number DESC LIMIT :limit)"};
constexpr sql::Query kFind{"edition.find", R"(
  SELECT e.org AS department, e.number, e.day, e.change, e.item, e.former, i.title
  FROM catalogue_edition e
  JOIN catalogue_item i ON i.district = e.district AND i.id = e.item
  WHERE e.district = :district AND e.org = :department AND e.number = :number)"};
constexpr sql::Query kItemsIn{"edition.items_in", R"(
  SELECT id, title, gov_service_code, item_code, duty, duty_basis, stops_doing, content_kind,
         consulted, published_on, revises
  FROM catalogue_item
  WHERE district = :district AND owner_org = :department
    AND entered <= :number AND (left_in IS NULL OR left_in > :number)
  ORDER BY gov_service_code, id)"};
constexpr sql::Query kRoad{"edition.road", R"(
  SELECT id, revises FROM catalogue_item
  WHERE district = :district AND owner_org = :department AND entered IS NOT NULL
  ORDER BY id)"};
/// Editions are numbered without a hole, and each item entered and left in one that says so.
constexpr sql::Query kNumbered{"edition.numbered_without_a_hole", R"(
  SELECT org FROM catalogue_edition WHERE district = :district
  GROUP BY org HAVING COUNT(*) <> MAX(number) OR MIN(number) <> 1)"};
constexpr sql::Query kSaysSo{"edition.says_what_changed", R"(
  SELECT i.id FROM catalogue_item i
  WHERE i.district = :district AND i.entered IS NOT NULL
    AND (NOT EXISTS (SELECT 1 FROM catalogue_edition e
                     WHERE e.district = i.district AND e.org = i.owner_org AND e.item = i.id
                       AND e.number = i.entered AND e.change IN ('added', 'replaced'))
         OR (i.left_in IS NOT NULL AND NOT EXISTS (
                     SELECT 1 FROM catalogue_edition e
                     WHERE e.district = i.district AND e.org = i.owner_org
                       AND e.number = i.left_in AND ((e.change = 'taken_out' AND e.item = i.id)
                         OR (e.change = 'replaced' AND e.former = i.id))))
         OR (i.state = 'published') <> (i.left_in IS NULL)))"};

}  // namespace

std::int64_t latest(sql::Db& db, const std::string& department) {
  return db.scalar<std::int64_t>(kLatest, {sql::arg("department", department)});
}
void insert(sql::Db& db, const Edition& e) {
  db.exec(kInsert, e);
}
std::vector<Edition> list(sql::Db& db, const std::optional<std::string>& department,
                          const Place& after, std::int64_t limit) {
  if (department)
    return db.all<Edition>(kListOf, {sql::arg("department", *department),
                                     sql::arg("number", after.number), sql::arg("limit", limit)});
  return db.all<Edition>(kList, {sql::arg("number", after.number),
                                 sql::arg("after", after.department), sql::arg("limit", limit)});
}
std::optional<Edition> find(sql::Db& db, const std::string& department, std::int64_t number) {
  return db.one<Edition>(kFind, {sql::arg("department", department), sql::arg("number", number)});
}
std::vector<ListedItem> items_in(sql::Db& db, const std::string& department, std::int64_t number) {
  return db.all<ListedItem>(kItemsIn,
                            {sql::arg("department", department), sql::arg("number", number)});
}
std::vector<Descent> road(sql::Db& db, const std::string& department) {
  return db.all<Descent>(kRoad, {sql::arg("department", department)});
}
std::vector<sql::Query> must_be_empty() {
  return {kNumbered, kSaysSo};
}

}  // namespace catalogue::edition_store
