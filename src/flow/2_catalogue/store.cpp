#include "flow/2_catalogue/store.h"

#include "flow/2_catalogue/rules.h"
#include "registry/registry.h"

namespace catalogue::store {
namespace {

constexpr sql::Query kFind{"catalogue.find", R"(
  SELECT id, owner_org, area, demand, title, gov_service_code, CAST('' AS TEXT) AS gov_service_name,
         CAST('' AS TEXT) AS gov_service_confidence, CAST(0 AS BIGINT) AS gov_service_verified,
         item_code, CAST(0 AS BIGINT) AS item_code_verified, duty, duty_basis, stops_doing,
         content_kind, outside_duty, must_self_perform, goods_or_works, financing, employment,
         otherwise_prohibited, reasons, state, author, authors, reviewer, review_words, reviewed_on,
         published_on, withdrawn_on, version
  FROM catalogue_item WHERE district = :district AND id = :id)"};
constexpr sql::Query kList{"catalogue.list", R"(
  SELECT id, owner_org, area, demand, title, gov_service_code, CAST('' AS TEXT) AS gov_service_name,
         CAST('' AS TEXT) AS gov_service_confidence, CAST(0 AS BIGINT) AS gov_service_verified,
         item_code, CAST(0 AS BIGINT) AS item_code_verified, duty, duty_basis, stops_doing,
         content_kind, outside_duty, must_self_perform, goods_or_works, financing, employment,
         otherwise_prohibited, reasons, state, author, authors, reviewer, review_words, reviewed_on,
         published_on, withdrawn_on, version
  FROM catalogue_item
  WHERE district = :district AND id > :after
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR (:scope_published = 1 AND state = 'published')
         OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kInsert{"catalogue.insert", R"(
  INSERT INTO catalogue_item
    (district, id, owner_org, area, demand, title, gov_service_code, item_code, duty, duty_basis,
     stops_doing, content_kind, outside_duty, must_self_perform, goods_or_works, financing,
     employment, otherwise_prohibited, reasons, state, author, authors, reviewer, review_words,
     reviewed_on, published_on, withdrawn_on, version)
  VALUES
    (:district, :id, :owner_org, :area, :demand, :title, :gov_service_code, :item_code, :duty,
     :duty_basis, :stops_doing, :content_kind, :outside_duty, :must_self_perform, :goods_or_works,
     :financing, :employment, :otherwise_prohibited, :reasons, :state, :author, :authors, :reviewer,
     :review_words, :reviewed_on, :published_on, :withdrawn_on, :version))"};
constexpr sql::Query kSave{"catalogue.save", R"(
  UPDATE catalogue_item
  SET demand = :demand, title = :title, gov_service_code = :gov_service_code,
      item_code = :item_code, duty = :duty, duty_basis = :duty_basis, stops_doing = :stops_doing,
      content_kind = :content_kind, reasons = :reasons, state = :state, authors = :authors,
      reviewer = :reviewer, review_words = :review_words, reviewed_on = :reviewed_on,
      published_on = :published_on, withdrawn_on = :withdrawn_on, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};

/// A-08: nothing is public without an approving review by someone who did not draft it.
constexpr sql::Query kReviewedFirst{"catalogue.published_after_review", R"(
  SELECT id FROM catalogue_item
  WHERE district = :district AND published_on IS NOT NULL
    AND (reviewer = '' OR reviewer = author OR reviewed_on IS NULL
         OR reviewed_on > published_on))"};
/// One published item answers a demand, and the demand knows it.
constexpr sql::Query kDemandKnows{"catalogue.demand_is_catalogued", R"(
  SELECT d.id FROM demand d
  LEFT JOIN catalogue_item i
    ON i.district = d.district AND i.demand = d.id AND i.state = 'published'
  WHERE d.district = :district
  GROUP BY d.id, d.state
  HAVING COUNT(i.id) <> CASE d.state WHEN 'catalogued' THEN 1 ELSE 0 END)"};

constexpr sql::Query kIds{"catalogue.ids", R"(
  SELECT id FROM catalogue_item WHERE district = :district ORDER BY id)"};

constexpr std::int64_t kPage = 50;

}  // namespace

Item with_codes(platform::Work& work, Item item) {
  const auto service = registry::find_catalogue_code(work, "gov_service", item.gov_service_code);
  item.gov_service_name = service ? service->name_zh : "";
  item.gov_service_confidence = service ? service->confidence : "";
  item.gov_service_verified = is_verified(item.gov_service_confidence);
  const auto code = item.item_code
                        ? registry::find_catalogue_code(work, "procurement_item", *item.item_code)
                        : std::nullopt;
  item.item_code_verified = code && is_verified(code->confidence);
  return item;
}

std::optional<Item> find(platform::Work& work, const ItemId& id) {
  auto found = find_row(work.db, id);
  if (!found) return std::nullopt;
  return with_codes(work, *std::move(found));
}

Page list(platform::Work& work, const Filter& f) {
  const auto limit = f.limit.value_or(kPage);
  Page page;
  page.items = work.db.all<Item>(
      kList, platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                                     sql::arg("state", f.state), sql::arg("limit", limit + 1)}));
  if (std::int64_t(page.items.size()) > limit) {
    page.items.resize(std::size_t(limit));
    page.next = page.items.back().id.value;
  }
  for (Item& item : page.items)
    item = with_codes(work, std::move(item));
  return page;
}

void insert(platform::Work& work, const Item& item) {
  work.db.exec(kInsert, item);
}

std::optional<Item> save(platform::Work& work, const Item& item) {
  const auto version = work.db.column<std::int64_t>(kSave, sql::Args(item));
  if (version.empty()) return std::nullopt;
  Item saved = with_codes(work, item);
  saved.version = version[0];
  return saved;
}

std::optional<Item> find_row(sql::Db& db, const ItemId& id) {
  return db.one<Item>(kFind, {sql::arg("id", id)});
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "catalogue.as_told",
           .key = "id",
           .prefix = "itm_",
           .ids = kIds,
           .row = platform::row_of(find_row),
           .untold = {"gov_service_name", "gov_service_confidence", "gov_service_verified",
                      "item_code_verified"}}};
}

std::vector<sql::Query> must_be_empty() {
  return {kReviewedFirst, kDemandKnows};
}

}  // namespace catalogue::store
