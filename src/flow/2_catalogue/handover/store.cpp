#include "flow/2_catalogue/handover/store.h"

namespace catalogue::handover_store {
namespace {

constexpr sql::Query kFind{"handover.find", R"(
  SELECT h.id, h.item, i.title, h.duty_id, h.owner_org, h.area, h.stops_on, h.posts_freed,
         h.money_freed, h.posts_go, h.people_go, h.state, h.done_on, h.evidence, h.confirmed_by,
         h.author, h.planned_on, h.version
  FROM handover h JOIN catalogue_item i ON i.district = h.district AND i.id = h.item
  WHERE h.district = :district AND h.id = :id)"};
constexpr sql::Query kFindOfItem{"handover.find_of_item", R"(
  SELECT h.id, h.item, i.title, h.duty_id, h.owner_org, h.area, h.stops_on, h.posts_freed,
         h.money_freed, h.posts_go, h.people_go, h.state, h.done_on, h.evidence, h.confirmed_by,
         h.author, h.planned_on, h.version
  FROM handover h JOIN catalogue_item i ON i.district = h.district AND i.id = h.item
  WHERE h.district = :district AND h.item = :item)"};
constexpr sql::Query kInsert{"handover.insert", R"(
  INSERT INTO handover (district, id, item, duty_id, owner_org, area, stops_on, posts_freed,
                        money_freed, posts_go, people_go, state, done_on, evidence, confirmed_by,
                        author, planned_on, version)
  VALUES (:district, :id, :item, :duty_id, :owner_org, :area, :stops_on, :posts_freed,
          :money_freed, :posts_go, :people_go, :state, :done_on, :evidence, :confirmed_by,
          :author, :planned_on, :version))"};
constexpr sql::Query kSave{"handover.save", R"(
  UPDATE handover
  SET stops_on = :stops_on, posts_freed = :posts_freed, money_freed = :money_freed,
      posts_go = :posts_go, people_go = :people_go, state = :state, done_on = :done_on,
      evidence = :evidence, confirmed_by = :confirmed_by, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kList{"handover.list", R"(
  SELECT h.id, h.item, i.title, h.duty_id, h.owner_org, h.area, h.stops_on, h.posts_freed,
         h.money_freed, h.posts_go, h.people_go, h.state, h.done_on, h.evidence, h.confirmed_by,
         h.author, h.planned_on, h.version
  FROM handover h JOIN catalogue_item i ON i.district = h.district AND i.id = h.item
  WHERE h.district = :district AND h.id > :after
    AND h.state = COALESCE(CAST(:state AS TEXT), h.state)
    AND (:scope_all = 1 OR h.owner_org = :scope_org)
  ORDER BY h.id LIMIT :limit)"};
constexpr sql::Query kOverdue{"handover.overdue", R"(
  SELECT h.id, h.item, i.title, h.duty_id, h.owner_org, h.area, h.stops_on, h.posts_freed,
         h.money_freed, h.posts_go, h.people_go, h.state, h.done_on, h.evidence, h.confirmed_by,
         h.author, h.planned_on, h.version
  FROM handover h JOIN catalogue_item i ON i.district = h.district AND i.id = h.item
  WHERE h.district = :district AND h.state = 'planned' AND h.stops_on < :today
    AND (:scope_all = 1 OR h.owner_org = :scope_org)
  ORDER BY h.stops_on, h.id)"};
constexpr sql::Query kFreedElsewhere{"handover.freed_elsewhere", R"(
  SELECT CAST(COALESCE(SUM(h.posts_freed), 0) AS BIGINT) AS posts,
         CAST(COALESCE(SUM(h.money_freed), 0) AS BIGINT) AS money
  FROM handover h JOIN catalogue_item i ON i.district = h.district AND i.id = h.item
  WHERE h.district = :district AND h.duty_id = :duty AND h.id <> :but
    AND i.state NOT IN ('withdrawn', 'replaced'))"};
constexpr sql::Query kIds{"handover.ids", R"(
  SELECT id FROM handover WHERE district = :district ORDER BY id)"};
/// What is handed over is its own department's item.
constexpr sql::Query kOfItsDuty{"handover.of_its_duty", R"(
  SELECT h.id FROM handover h
  JOIN catalogue_item i ON i.district = h.district AND i.id = h.item
  WHERE h.district = :district AND h.owner_org <> i.owner_org)"};

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<Handover> find(sql::Db& db, const HandoverId& id) {
  return db.one<Handover>(kFind, {sql::arg("id", id)});
}
std::optional<Handover> find_of_item(sql::Db& db, const ItemId& item) {
  return db.one<Handover>(kFindOfItem, {sql::arg("item", item)});
}
void insert(sql::Db& db, const Handover& plan) {
  db.exec(kInsert, plan);
}
std::optional<Handover> save(sql::Db& db, const Handover& plan) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(plan));
  if (version.empty()) return std::nullopt;
  Handover saved = plan;
  saved.version = version[0];
  return saved;
}
HandoverPage list(platform::Work& work, const HandoverFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  HandoverPage page{
      work.db.all<Handover>(kList, platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                                                           sql::arg("state", f.state),
                                                           sql::arg("limit", limit + 1)})),
      {}};
  if (std::int64_t(page.handovers.size()) > limit) {
    page.handovers.resize(std::size_t(limit));
    page.next = page.handovers.back().id.value;
  }
  return page;
}
Freed freed_elsewhere(sql::Db& db, const DutyId& duty, const HandoverId& but) {
  const auto found = db.one<Freed>(kFreedElsewhere, {sql::arg("duty", duty), sql::arg("but", but)});
  ENSURE(found.has_value());
  return *found;
}
std::vector<Handover> overdue(platform::Work& work) {
  return work.db.all<Handover>(kOverdue, platform::scoped(work, {sql::arg("today", work.today)}));
}
std::vector<sql::Query> must_be_empty() {
  return {kOfItsDuty};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "handover.as_told",
           .key = "id",
           .prefix = "hnd_",
           .ids = kIds,
           .row = platform::row_of(find),
           .untold = {"title"}}};  // the item's: changing it tells nothing of the plan
}

}  // namespace catalogue::handover_store
