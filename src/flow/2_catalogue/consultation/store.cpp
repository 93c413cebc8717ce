#include "flow/2_catalogue/consultation/store.h"

namespace catalogue::consultation_store {

constexpr auto describe(const SealedComment*) {
  return std::apply(
      [](auto... f) {
        return base::record("SealedComment", f..., base::field("name", &SealedComment::name, {}));
      },
      comment_fields<SealedComment>());
}

namespace {

constexpr sql::Query kFind{"consultation.find", R"(
  SELECT id, item, owner_org, area, title, question, demand, gov_service_code, item_code, duty,
         duty_basis, stops_doing, content_kind, reasons, opened_on, earliest, until, state,
         closed_on, author, version
  FROM consultation WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsert{"consultation.insert", R"(
  INSERT INTO consultation (district, id, item, owner_org, area, title, question, demand,
                            gov_service_code, item_code, duty, duty_basis, stops_doing,
                            content_kind, reasons, opened_on, earliest, until, state, closed_on,
                            author, version)
  VALUES (:district, :id, :item, :owner_org, :area, :title, :question, :demand,
          :gov_service_code, :item_code, :duty, :duty_basis, :stops_doing, :content_kind, :reasons,
          :opened_on, :earliest, :until, :state, :closed_on, :author, :version))"};
constexpr sql::Query kSave{"consultation.save", R"(
  UPDATE consultation SET state = :state, closed_on = :closed_on, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, item, owner_org, area, title, question, demand, gov_service_code, item_code, duty,
            duty_basis, stops_doing, content_kind, reasons, opened_on, earliest, until, state,
            closed_on, author, version)"};
constexpr sql::Query kLastOf{"consultation.last_of", R"(
  SELECT id, item, owner_org, area, title, question, demand, gov_service_code, item_code, duty,
         duty_basis, stops_doing, content_kind, reasons, opened_on, earliest, until, state,
         closed_on, author, version
  FROM consultation WHERE district = :district AND item = :item ORDER BY id DESC LIMIT 1)"};
constexpr sql::Query kList{"consultation.list", R"(
  SELECT k.id, k.item, k.owner_org, k.area, k.title, k.question, k.opened_on, k.earliest, k.until,
         k.state, k.closed_on, k.version,
         (SELECT COUNT(*) FROM consultation_comment c
          WHERE c.district = k.district AND c.consultation = k.id AND c.accepted IS NULL)
           AS unanswered
  FROM consultation k
  WHERE k.district = :district AND (CAST(:after AS TEXT) = '' OR k.id < :after)
    AND k.state = COALESCE(CAST(:state AS TEXT), k.state)
    AND k.item = COALESCE(CAST(:item AS TEXT), k.item)
  ORDER BY k.id DESC LIMIT :limit)"};
constexpr sql::Query kOpenOnes{"consultation.open_ones", R"(
  SELECT id, item, owner_org, area, title, question, demand, gov_service_code, item_code, duty,
         duty_basis, stops_doing, content_kind, reasons, opened_on, earliest, until, state,
         closed_on, author, version
  FROM consultation WHERE district = :district AND state = 'open' ORDER BY id)"};
constexpr sql::Query kFindComment{"consultation.find_comment", R"(
  SELECT id, consultation, words, day, accepted, answer, answered_on, answered_by, version
  FROM consultation_comment WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertComment{"consultation.insert_comment", R"(
  INSERT INTO consultation_comment (district, id, consultation, words, name, day, accepted, answer,
                                    answered_on, answered_by, version)
  VALUES (:district, :id, :consultation, :words, :name, :day, :accepted, :answer, :answered_on,
          :answered_by, :version))"};
constexpr sql::Query kSaveComment{"consultation.save_comment", R"(
  UPDATE consultation_comment
  SET accepted = :accepted, answer = :answer, answered_on = :answered_on,
      answered_by = :answered_by, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, consultation, words, day, accepted, answer, answered_on, answered_by, version)"};
constexpr sql::Query kComments{"consultation.comments", R"(
  SELECT id, consultation, words, day, accepted, answer, answered_on, answered_by, version, name
  FROM consultation_comment
  WHERE district = :district AND consultation = :consultation AND id > :after
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kCommentsOn{"consultation.comments_on", R"(
  SELECT COUNT(*) FROM consultation_comment
  WHERE district = :district AND consultation = :consultation AND day = :day)"};
constexpr sql::Query kUnansweredOf{"consultation.unanswered_of", R"(
  SELECT COUNT(*) FROM consultation_comment
  WHERE district = :district AND consultation = :consultation AND accepted IS NULL)"};
constexpr sql::Query kOfItem{"consultation.of_item", R"(
  SELECT (SELECT COUNT(*) FROM consultation
          WHERE district = :district AND item = :item) AS asked,
         (SELECT COUNT(*) FROM consultation
          WHERE district = :district AND item = :item AND state = 'open') AS running,
         (SELECT COUNT(*) FROM consultation_comment c
          JOIN consultation k ON k.district = c.district AND k.id = c.consultation
          WHERE c.district = :district AND k.item = :item AND c.accepted IS NULL) AS waiting)"};
constexpr sql::Query kIds{"consultation.ids", R"(
  SELECT id FROM consultation WHERE district = :district ORDER BY id)"};
constexpr sql::Query kCommentIds{"consultation.comment_ids", R"(
  SELECT id FROM consultation_comment WHERE district = :district ORDER BY id)"};
/// 条例 §15: what was published after the public was asked is what it was asked, and has every
/// comment answered, in time.
constexpr sql::Query kAnsweredFirst{"consultation.answered_before_published", R"(
  SELECT i.id FROM catalogue_item i
  WHERE i.district = :district AND i.published_on IS NOT NULL
    AND ((i.consulted = 1 AND NOT EXISTS (
            SELECT 1 FROM consultation k
            WHERE k.district = i.district AND k.item = i.id AND k.state = 'closed'
              AND k.demand = i.demand AND k.title = i.title
              AND k.gov_service_code = i.gov_service_code
              AND COALESCE(k.item_code, '') = COALESCE(i.item_code, '') AND k.duty = i.duty
              AND k.duty_basis = i.duty_basis AND k.stops_doing = i.stops_doing
              AND k.content_kind = i.content_kind AND k.reasons = i.reasons))
         OR EXISTS (
            SELECT 1 FROM consultation k
            LEFT JOIN consultation_comment c
              ON c.district = k.district AND c.consultation = k.id
            WHERE k.district = i.district AND k.item = i.id
              AND (k.state = 'open' OR (c.id IS NOT NULL
                   AND (c.accepted IS NULL OR c.answered_on > i.published_on))))))"};

struct OfItem {
  std::int64_t asked = 0, running = 0, waiting = 0;
};
constexpr auto describe(const OfItem*) {
  using base::field;
  return base::record("ConsultedItem", field("asked", &OfItem::asked, {}),
                      field("running", &OfItem::running, {}),
                      field("waiting", &OfItem::waiting, {}));
}

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<Consultation> find(sql::Db& db, const ConsultationId& id) {
  return db.one<Consultation>(kFind, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Consultation& c) {
  db.exec(kInsert, c);
}
std::optional<Consultation> save(sql::Db& db, const Consultation& c) {
  return db.one<Consultation>(kSave, sql::Args(c));
}
ConsultationPage list(sql::Db& db, const ConsultationFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  ConsultationPage page{
      db.all<ListedConsultation>(
          kList, {sql::arg("after", f.after.value_or("")), sql::arg("state", f.state),
                  sql::arg("item", f.item), sql::arg("limit", limit + 1)}),
      {}};
  if (std::int64_t(page.consultations.size()) > limit) {
    page.consultations.resize(std::size_t(limit));
    page.next = page.consultations.back().id.value;
  }
  return page;
}
std::vector<Consultation> open_ones(sql::Db& db) {
  return db.all<Consultation>(kOpenOnes, {});
}

std::optional<Comment> find_comment(sql::Db& db, const CommentId& id) {
  return db.one<Comment>(kFindComment, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Comment& c, const std::string& name) {
  db.exec(kInsertComment, sql::Args(c).with("name", name));
}
std::optional<Comment> save(sql::Db& db, const Comment& c) {
  return db.one<Comment>(kSaveComment, sql::Args(c));
}
std::vector<SealedComment> comments(sql::Db& db, const ConsultationId& id, const std::string& after,
                                    std::int64_t limit) {
  return db.all<SealedComment>(kComments, {sql::arg("consultation", id), sql::arg("after", after),
                                           sql::arg("limit", limit)});
}
std::int64_t comments_on(sql::Db& db, const ConsultationId& id, base::Date day) {
  return db.scalar<std::int64_t>(kCommentsOn, {sql::arg("consultation", id), sql::arg("day", day)});
}
std::int64_t unanswered(sql::Db& db, const ConsultationId& id) {
  return db.scalar<std::int64_t>(kUnansweredOf, {sql::arg("consultation", id)});
}
Consulted of_item(sql::Db& db, const ItemBody& item) {
  const auto found = db.one<OfItem>(kOfItem, {sql::arg("item", item.id)});
  ENSURE(found.has_value());
  const auto last = db.one<Consultation>(kLastOf, {sql::arg("item", item.id)});
  return {found->asked > 0, found->running > 0, found->waiting,
          last ? changed_since(*last, item) : ""};
}

std::vector<sql::Query> must_be_empty() {
  return {kAnsweredFirst};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "consultation.as_told",
           .key = "id",
           .prefix = "cns_",
           .ids = kIds,
           .row = platform::row_of(find)},
          {.name = "consultation.comment_as_told",
           .key = "id",
           .prefix = "cmt_",
           .ids = kCommentIds,
           .row = platform::row_of(find_comment)}};
}

}  // namespace catalogue::consultation_store
