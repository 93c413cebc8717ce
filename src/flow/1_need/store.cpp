#include "flow/1_need/store.h"

namespace need::store {
namespace {

constexpr sql::Query kFindNeed{"need.find", R"(
  SELECT id, owner_org, area, service, asker_kind, households, people, what, urgency, demand,
         recorded_on, state, author, version
  FROM need WHERE district = :district AND id = :id)"};
constexpr sql::Query kListNeeds{"need.list", R"(
  SELECT id, owner_org, area, service, asker_kind, households, people, what, urgency, demand,
         recorded_on, state, author, version
  FROM need
  WHERE district = :district AND id > :after
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND service = COALESCE(CAST(:service AS TEXT), service)
    AND (:scope_all = 1 OR owner_org = :scope_org OR author = :scope_person
         OR area LIKE :scope_area)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kInsertNeed{"need.insert", R"(
  INSERT INTO need (district, id, owner_org, area, service, asker_kind, asker, households, people,
                    what, urgency, demand, recorded_on, state, author, version)
  VALUES (:district, :id, :owner_org, :area, :service, :asker_kind, :asker, :households, :people,
          :what, :urgency, :demand, :recorded_on, :state, :author, :version))"};
constexpr sql::Query kReveal{"need.reveal", R"(
  UPDATE need SET reveals = reveals + 1 WHERE district = :district AND id = :id
  RETURNING asker, reveals)"};
constexpr sql::Query kSaveNeed{"need.save", R"(
  UPDATE need SET state = :state, demand = :demand, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, owner_org, area, service, asker_kind, households, people, what, urgency, demand,
            recorded_on, state, author, version)"};

constexpr sql::Query kFindDemand{"demand.find", R"(
  SELECT id, owner_org, title, service, area, households, people, needs, created_on, state, author,
         version
  FROM demand WHERE district = :district AND id = :id)"};
constexpr sql::Query kListDemands{"demand.list", R"(
  SELECT id, owner_org, title, service, area, households, people, needs, created_on, state, author,
         version
  FROM demand
  WHERE district = :district AND id > :after
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND service = COALESCE(CAST(:service AS TEXT), service)
    AND (:scope_all = 1 OR owner_org = :scope_org OR author = :scope_person
         OR area LIKE :scope_area)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kInsertDemand{"demand.insert", R"(
  INSERT INTO demand (district, id, owner_org, title, service, area, households, people, needs,
                      created_on, state, author, version)
  VALUES (:district, :id, :owner_org, :title, :service, :area, :households, :people, :needs,
          :created_on, :state, :author, :version))"};
constexpr sql::Query kSaveDemand{"demand.save", R"(
  UPDATE demand SET state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, owner_org, title, service, area, households, people, needs, created_on, state,
            author, version)"};

/// A demand holds what its needs hold, and they are of its service.
constexpr sql::Query kDemandsAddUp{"demand.adds_up_to_its_needs", R"(
  SELECT d.id FROM demand d
  LEFT JOIN need n ON n.district = d.district AND n.demand = d.id AND n.service = d.service
  WHERE d.district = :district
  GROUP BY d.id, d.households, d.people
  HAVING COALESCE(SUM(n.households), 0) <> d.households
    OR COALESCE(SUM(n.people), 0) <> d.people)"};
constexpr sql::Query kJoinedSomewhere{"need.joined_into_a_demand_of_its_service", R"(
  SELECT n.id FROM need n
  LEFT JOIN demand d ON d.district = n.district AND d.id = n.demand AND d.service = n.service
  WHERE n.district = :district AND n.state = 'joined' AND d.id IS NULL)"};

constexpr sql::Query kNeedIds{"need.ids", R"(
  SELECT id FROM need WHERE district = :district ORDER BY id)"};
constexpr sql::Query kDemandIds{"demand.ids", R"(
  SELECT id FROM demand WHERE district = :district ORDER BY id)"};

constexpr std::int64_t kPage = 50;

/// One more than asked for tells whether there is a next page.
template <class Filter>
sql::Args page_args(const platform::Work& work, const Filter& f) {
  return platform::scoped(
      work, {sql::arg("after", f.after.value_or("")), sql::arg("state", f.state),
             sql::arg("service", f.service), sql::arg("limit", f.limit.value_or(kPage) + 1)});
}
template <class T>
std::optional<std::string> cut(std::vector<T>& rows, std::int64_t limit) {
  if (std::int64_t(rows.size()) <= limit) return std::nullopt;
  rows.resize(std::size_t(limit));
  return rows.back().id.value;
}

}  // namespace

std::optional<Need> find_need(sql::Db& db, const NeedId& id) {
  return db.one<Need>(kFindNeed, {sql::arg("id", id)});
}
std::optional<Asker> reveal(sql::Db& db, const NeedId& id) {
  return db.one<Asker>(kReveal, {sql::arg("id", id)});
}
std::optional<Demand> find_demand(sql::Db& db, const DemandId& id) {
  return db.one<Demand>(kFindDemand, {sql::arg("id", id)});
}

NeedPage list_needs(platform::Work& work, const NeedFilter& f) {
  NeedPage page{work.db.all<Need>(kListNeeds, page_args(work, f)), {}};
  page.next = cut(page.needs, f.limit.value_or(kPage));
  return page;
}
DemandPage list_demands(platform::Work& work, const DemandFilter& f) {
  DemandPage page{work.db.all<Demand>(kListDemands, page_args(work, f)), {}};
  page.next = cut(page.demands, f.limit.value_or(kPage));
  return page;
}

void insert(sql::Db& db, const Need& n, const std::string& asker) {
  db.exec(kInsertNeed, sql::Args(n).with("asker", asker));
}
void insert(sql::Db& db, const Demand& d) {
  db.exec(kInsertDemand, d);
}
std::optional<Need> save(sql::Db& db, const Need& n) {
  return db.one<Need>(kSaveNeed, sql::Args(n));
}
std::optional<Demand> save(sql::Db& db, const Demand& d) {
  return db.one<Demand>(kSaveDemand, sql::Args(d));
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "need.as_told",
           .key = "id",
           .prefix = "need_",
           .ids = kNeedIds,
           .row = platform::row_of(find_need),
           .moving = {"state", "demand"}},
          {.name = "demand.as_told",
           .key = "id",
           .prefix = "dem_",
           .ids = kDemandIds,
           .row = platform::row_of(find_demand),
           .moving = {"state"}}};
}

std::vector<sql::Query> must_be_empty() {
  return {kDemandsAddUp, kJoinedSomewhere};
}

}  // namespace need::store
