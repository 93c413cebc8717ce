#include "flow/3_budget/cost/store.h"

namespace budget::cost_store {
namespace {

// The day is kept as on_day: ON is a word of SQL.
constexpr sql::Query kFind{"cost_model.find", R"(
  SELECT id, owner_org, title, catalogue_item, line, total, saved_on, author, version, area,
         on_day AS "on", staff, supervision, activity, admin, tax_percent
  FROM cost_model WHERE district = :district AND id = :id)"};
constexpr sql::Query kList{"cost_model.list", R"(
  SELECT id, owner_org, title, catalogue_item, line, total, saved_on, author, version, area,
         on_day AS "on", staff, supervision, activity, admin, tax_percent
  FROM cost_model
  WHERE district = :district AND id > :after
    AND (CAST(:catalogue_item AS TEXT) IS NULL OR catalogue_item = :catalogue_item)
    AND (CAST(:line AS TEXT) IS NULL OR line = :line)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kInsert{"cost_model.insert", R"(
  INSERT INTO cost_model (district, id, owner_org, title, catalogue_item, line, total, saved_on,
                          author, version, area, on_day, staff, supervision, activity, admin,
                          tax_percent)
  VALUES (:district, :id, :owner_org, :title, :catalogue_item, :line, :total, :saved_on, :author,
          :version, :area, :on, :staff, :supervision, :activity, :admin, :tax_percent))"};
constexpr sql::Query kIds{"cost_model.ids", R"(
  SELECT id FROM cost_model WHERE district = :district ORDER BY id)"};

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<CostModel> find(sql::Db& db, const CostModelId& id) {
  return db.one<CostModel>(kFind, {sql::arg("id", id)});
}
CostPage list(platform::Work& work, const CostFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  CostPage page;
  page.models = work.db.all<CostModel>(
      kList, platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                                     sql::arg("catalogue_item", f.catalogue_item),
                                     sql::arg("line", f.line), sql::arg("limit", limit + 1)}));
  if (std::int64_t(page.models.size()) > limit) {
    page.models.resize(std::size_t(limit));
    page.next = page.models.back().id.value;
  }
  return page;
}
void insert(sql::Db& db, const CostModel& m) {
  db.exec(kInsert, m);
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "cost_model.as_told",
           .key = "id",
           .prefix = "cost_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace budget::cost_store
