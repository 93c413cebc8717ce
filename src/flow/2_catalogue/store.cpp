#include "flow/2_catalogue/store.h"

#include "flow/2_catalogue/code/store.h"
#include "flow/2_catalogue/handover/store.h"
#include "flow/2_catalogue/rules.h"
#include "platform/embedded.h"
#include "registry/registry.h"

namespace catalogue::store {
namespace {

constexpr sql::Query kFind{"catalogue.find", R"(
  SELECT id, owner_org, area, demand, title, gov_service_code, item_code, duty_id, revises, duty,
         duty_basis, stops_doing, content_kind, outside_duty, must_self_perform, goods_or_works,
         financing, employment, otherwise_prohibited, reasons, screening, signs, signs_found,
         legal_review_needed, state, author, authors, reviewer, review_words, to_change,
         reviewed_on, legal_reviewer, legal_words, legal_reviewed_on, consulted, published_on,
         withdrawn_on, replaced_by, entered, left_in, version
  FROM catalogue_item WHERE district = :district AND id = :id)"};
constexpr sql::Query kRevisionOf{"catalogue.revision_of", R"(
  SELECT id, owner_org, area, demand, title, gov_service_code, item_code, duty_id, revises, duty,
         duty_basis, stops_doing, content_kind, outside_duty, must_self_perform, goods_or_works,
         financing, employment, otherwise_prohibited, reasons, screening, signs, signs_found,
         legal_review_needed, state, author, authors, reviewer, review_words, to_change,
         reviewed_on, legal_reviewer, legal_words, legal_reviewed_on, consulted, published_on,
         withdrawn_on, replaced_by, entered, left_in, version
  FROM catalogue_item
  WHERE district = :district AND revises = :id AND state IN ('draft', 'returned', 'reviewed')
  ORDER BY id LIMIT 1)"};
constexpr sql::Query kList{"catalogue.list", R"(
  SELECT id, owner_org, area, demand, title, gov_service_code, item_code, duty_id, revises, duty,
         duty_basis, stops_doing, content_kind, outside_duty, must_self_perform, goods_or_works,
         financing, employment, otherwise_prohibited, reasons, screening, signs, signs_found,
         legal_review_needed, state, author, authors, reviewer, review_words, to_change,
         reviewed_on, legal_reviewer, legal_words, legal_reviewed_on, consulted, published_on,
         withdrawn_on, replaced_by, entered, left_in, version
  FROM catalogue_item
  WHERE district = :district AND id > :after
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR (:scope_published = 1 AND state = 'published')
         OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kInsert{"catalogue.insert", R"(
  INSERT INTO catalogue_item
    (district, id, owner_org, area, demand, title, gov_service_code, item_code, duty_id,
     revises, duty, duty_basis, stops_doing, content_kind, outside_duty, must_self_perform,
     goods_or_works, financing, employment, otherwise_prohibited, reasons, screening, signs,
     signs_found, legal_review_needed, state, author, authors, reviewer, review_words, to_change,
     reviewed_on, legal_reviewer, legal_words, legal_reviewed_on, consulted, published_on,
     withdrawn_on, replaced_by, entered, left_in, version)
  VALUES
    (:district, :id, :owner_org, :area, :demand, :title, :gov_service_code, :item_code,
     :duty_id, :revises, :duty, :duty_basis, :stops_doing, :content_kind, :outside_duty,
     :must_self_perform, :goods_or_works, :financing, :employment, :otherwise_prohibited,
     :reasons, :screening, :signs, :signs_found, :legal_review_needed, :state, :author,
     :authors, :reviewer, :review_words, :to_change, :reviewed_on, :legal_reviewer,
     :legal_words, :legal_reviewed_on, :consulted, :published_on, :withdrawn_on, :replaced_by,
     :entered, :left_in, :version))"};
constexpr sql::Query kSave{"catalogue.save", R"(
  UPDATE catalogue_item
  SET demand = :demand, title = :title, gov_service_code = :gov_service_code, item_code =
      :item_code, duty_id = :duty_id, duty = :duty, duty_basis = :duty_basis, stops_doing =
      :stops_doing, content_kind = :content_kind, reasons = :reasons, screening = :screening,
      signs = :signs, signs_found = :signs_found, legal_review_needed = :legal_review_needed,
      state = :state, authors = :authors, reviewer = :reviewer, review_words = :review_words,
      to_change = :to_change, reviewed_on = :reviewed_on, legal_reviewer = :legal_reviewer,
      legal_words = :legal_words, legal_reviewed_on = :legal_reviewed_on,
      consulted = :consulted, published_on = :published_on, withdrawn_on = :withdrawn_on,
      replaced_by = :replaced_by, entered = :entered, left_in = :left_in, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kNoteReview{"catalogue.note_review", R"(
  INSERT INTO catalogue_review (district, item, seq, act, reviewer, words, points, day)
  SELECT CAST(:district AS TEXT), CAST(:item AS TEXT), COALESCE(MAX(seq), 0) + 1,
         CAST(:act AS TEXT), CAST(:reviewer AS TEXT), CAST(:words AS TEXT), CAST(:points AS TEXT),
         CAST(:day AS TEXT)
  FROM catalogue_review WHERE district = :district AND item = :item)"};
constexpr sql::Query kReviews{"catalogue.reviews", R"(
  SELECT act, reviewer, words, points, day FROM catalogue_review
  WHERE district = :district AND item = :item ORDER BY seq)"};

/// A-08: nothing is public without an approving review by someone who did not draft it.
constexpr sql::Query kReviewedFirst{"catalogue.published_after_review", R"(
  SELECT id FROM catalogue_item
  WHERE district = :district AND published_on IS NOT NULL
    AND (reviewer = '' OR reviewer = author OR reviewed_on IS NULL
         OR reviewed_on > published_on
         OR (legal_review_needed = 1 AND (legal_reviewer IN ('', author, reviewer)
                                          OR legal_reviewed_on > published_on))))"};
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

Item with_looks(platform::Work& work, const ItemBody& body) {
  Item item;
  static_cast<ItemBody&>(item) = body;
  const auto service = registry::find_catalogue_code(work, "gov_service", item.gov_service_code);
  const auto own = service ? std::nullopt
                           : code_store::find_code(work.db, item.owner_org, item.gov_service_code);
  item.gov_service_name = service ? service->name_zh : own ? own->name : "";
  item.gov_service_confidence = service ? service->confidence : "";
  item.gov_service_verified = is_verified(item.gov_service_confidence);
  const auto code = item.item_code
                        ? registry::find_catalogue_code(work, "procurement_item", *item.item_code)
                        : std::nullopt;
  item.item_code_verified = code && is_verified(code->confidence);
  item.phrases =
      phrases_in({{"title", item.title}, {"duty", item.duty}, {"stops_doing", item.stops_doing}},
                 telltale_phrases(), work.today);
  if (const auto plan = handover_store::find_of_item(work.db, item.id))
    item.handover = HandoverNote{plan->id,          plan->stops_on, plan->posts_freed,
                                 plan->money_freed, plan->done_on,  plan->state};
  return item;
}

const std::vector<Phrase>& telltale_phrases() {
  static const std::vector<Phrase> kAll =
      parse_phrases(platform::embedded_file("data/phrases/employment.csv"));
  return kAll;
}

std::optional<Item> find(platform::Work& work, const ItemId& id) {
  const auto found = find_row(work.db, id);
  if (!found) return std::nullopt;
  return with_looks(work, *found);
}

Page list(platform::Work& work, const Filter& f) {
  const auto limit = f.limit.value_or(kPage);
  auto rows = work.db.all<ItemBody>(
      kList, platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                                     sql::arg("state", f.state), sql::arg("limit", limit + 1)}));
  Page page;
  if (std::int64_t(rows.size()) > limit) {
    rows.resize(std::size_t(limit));
    page.next = rows.back().id.value;
  }
  for (const ItemBody& one : rows)
    page.items.push_back(with_looks(work, one));
  return page;
}

void insert(platform::Work& work, const ItemBody& item) {
  work.db.exec(kInsert, item);
}

std::optional<Item> save(platform::Work& work, const ItemBody& item) {
  const auto version = work.db.column<std::int64_t>(kSave, sql::Args(item));
  if (version.empty()) return std::nullopt;
  Item saved = with_looks(work, item);
  saved.version = version[0];
  return saved;
}

std::optional<ItemBody> find_row(sql::Db& db, const ItemId& id) {
  return db.one<ItemBody>(kFind, {sql::arg("id", id)});
}
std::optional<ItemBody> revision_of(sql::Db& db, const ItemId& id) {
  return db.one<ItemBody>(kRevisionOf, {sql::arg("id", id)});
}

void note_review(sql::Db& db, const ItemId& item, const ReviewNote& note) {
  db.exec(kNoteReview, sql::Args(note).with("item", item));
}
std::vector<ReviewNote> reviews(sql::Db& db, const ItemId& item) {
  return db.all<ReviewNote>(kReviews, {sql::arg("item", item)});
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "catalogue.as_told",
           .key = "id",
           .prefix = "itm_",
           .ids = kIds,
           .row = platform::row_of(find_row)}};
}

std::vector<sql::Query> must_be_empty() {
  return {kReviewedFirst, kDemandKnows};
}

}  // namespace catalogue::store
