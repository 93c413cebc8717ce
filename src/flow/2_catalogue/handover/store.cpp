#include "flow/2_catalogue/handover/store.h"

namespace catalogue::handover_store {
namespace {

constexpr sql::Query kFind{"handover.find", R"(
  SELECT id, item, duty_id, owner_org, area, stops_on, posts_freed, money_freed, posts_go,
         people_go, state, done_on, evidence, confirmed_by, author, planned_on, version
  FROM handover WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindOfItem{"handover.find_of_item", R"(
  SELECT id, item, duty_id, owner_org, area, stops_on, posts_freed, money_freed, posts_go,
         people_go, state, done_on, evidence, confirmed_by, author, planned_on, version
  FROM handover WHERE district = :district AND item = :item)"};
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
  RETURNING id, item, duty_id, owner_org, area, stops_on, posts_freed, money_freed, posts_go,
            people_go, state, done_on, evidence, confirmed_by, author, planned_on, version)"};
constexpr sql::Query kList{"handover.list", R"(
  SELECT id, item, duty_id, owner_org, area, stops_on, posts_freed, money_freed, posts_go,
         people_go, state, done_on, evidence, confirmed_by, author, planned_on, version
  FROM handover
  WHERE district = :district AND id > :after
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kOverdue{"handover.overdue", R"(
  SELECT id, item, duty_id, owner_org, area, stops_on, posts_freed, money_freed, posts_go,
         people_go, state, done_on, evidence, confirmed_by, author, planned_on, version
  FROM handover
  WHERE district = :district AND state = 'planned' AND stops_on < :today
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY stops_on, id)"};
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
  return db.one<Handover>(kSave, sql::Args(plan));
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
           .row = platform::row_of(find)}};
}

}  // namespace catalogue::handover_store
