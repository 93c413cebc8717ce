#include "flow/4_procurement/clarification/store.h"

namespace procurement::clarification {
namespace {

constexpr sql::Query kFind{"procurement_question.find", R"(
  SELECT id, procurement, question, asked_on, answer_by, answer, answered_on
  FROM procurement_question WHERE district = :district AND id = :id)"};
constexpr sql::Query kOf{"procurement_question.of", R"(
  SELECT id, procurement, question, asked_on, answer_by, answer, answered_on
  FROM procurement_question WHERE district = :district AND procurement = :procurement
  ORDER BY id)"};
constexpr sql::Query kAskedBy{"procurement_question.asked_by", R"(
  SELECT id, procurement, question, asked_on, answer_by, answer, answered_on
  FROM procurement_question
  WHERE district = :district AND procurement = :procurement AND asked_by = :org ORDER BY id)"};
constexpr sql::Query kInsert{"procurement_question.insert", R"(
  INSERT INTO procurement_question (district, id, procurement, asked_by, author, question, asked_on,
    answer_by, answer, answered_on, answered_by)
  VALUES (:district, :id, :procurement, :asked_by, :author, :question, :asked_on, :answer_by,
    :answer, :answered_on, NULL))"};
constexpr sql::Query kAnswer{"procurement_question.answer", R"(
  UPDATE procurement_question
  SET answer = :answer, answered_on = :answered_on, answered_by = :by
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kIds{"procurement_question.ids", R"(
  SELECT id FROM procurement_question WHERE district = :district ORDER BY id)"};

constexpr sql::Query kFindNotice{"procurement_clarification.find", R"(
  SELECT id, procurement, words, may_affect, requirement_before, requirement_after, ceiling_before,
    ceiling_after, offers_until_before, offers_until_after, given_at
  FROM procurement_clarification WHERE district = :district AND id = :id)"};
constexpr sql::Query kNotices{"procurement_clarification.of", R"(
  SELECT id, procurement, words, may_affect, requirement_before, requirement_after, ceiling_before,
    ceiling_after, offers_until_before, offers_until_after, given_at
  FROM procurement_clarification WHERE district = :district AND procurement = :procurement
  ORDER BY given_at, id)"};
constexpr sql::Query kInsertNotice{"procurement_clarification.insert", R"(
  INSERT INTO procurement_clarification (district, id, procurement, words, may_affect,
    requirement_before, requirement_after, ceiling_before, ceiling_after, offers_until_before,
    offers_until_after, given_at, author)
  VALUES (:district, :id, :procurement, :words, :may_affect, :requirement_before,
    :requirement_after, :ceiling_before, :ceiling_after, :offers_until_before, :offers_until_after,
    :given_at, :author))"};
constexpr sql::Query kNoticeIds{"procurement_clarification.ids", R"(
  SELECT id FROM procurement_clarification WHERE district = :district ORDER BY id)"};

std::vector<QuestionShown> of(platform::Work& work, const ProcurementId& id, bool with_answer) {
  auto all = work.db.all<QuestionShown>(kOf, {sql::arg("procurement", id)});
  std::erase_if(all, [&](const QuestionShown& q) { return bool(q.answered_on) != with_answer; });
  return all;
}
std::optional<NoticeShown> find_notice(sql::Db& db, const NoticeId& id) {
  return db.one<NoticeShown>(kFindNotice, {sql::arg("id", id)});
}

}  // namespace

std::vector<QuestionShown> answered(platform::Work& work, const ProcurementId& id) {
  return of(work, id, true);
}
std::vector<QuestionShown> waiting(platform::Work& work, const ProcurementId& id) {
  return of(work, id, false);
}
std::vector<QuestionShown> asked_by(platform::Work& work, const ProcurementId& id,
                                    const std::string& org) {
  return work.db.all<QuestionShown>(kAskedBy, {sql::arg("procurement", id), sql::arg("org", org)});
}
std::vector<NoticeShown> notices(platform::Work& work, const ProcurementId& id) {
  return work.db.all<NoticeShown>(kNotices, {sql::arg("procurement", id)});
}

namespace store {

std::optional<QuestionShown> find(sql::Db& db, const QuestionId& id) {
  return db.one<QuestionShown>(kFind, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Asked& asked) {
  db.exec(kInsert,
          sql::Args(asked.question).with("asked_by", asked.asked_by).with("author", asked.author));
}
void answer(sql::Db& db, const QuestionShown& q, const std::string& by) {
  db.exec(kAnswer, sql::Args(q).with("by", by));
}
void insert(sql::Db& db, const NoticeShown& notice, const std::string& author) {
  db.exec(kInsertNotice, sql::Args(notice).with("author", author));
}

std::vector<sql::Query> must_be_empty() {
  static constexpr sql::Query kGivenLate{"procurement_clarification.given_after_the_deadline", R"(
    SELECT id FROM procurement_clarification
    WHERE district = :district AND given_at >= offers_until_before)"};
  static constexpr sql::Query kNotMoved{"procurement_clarification.deadline_as_moved", R"(
    SELECT c.id FROM procurement_clarification c
    JOIN procurement p ON p.district = c.district AND p.id = c.procurement
    WHERE c.district = :district AND p.offers_until < c.offers_until_after)"};
  return {kGivenLate, kNotMoved};
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "procurement_question.as_told",
           .key = "id",
           .prefix = "question_",
           .ids = kIds,
           .row = platform::row_of(find),
           .telling = "asked_on"},
          {.name = "procurement_clarification.as_told",
           .key = "id",
           .prefix = "clarification_",
           .ids = kNoticeIds,
           .row = platform::row_of(find_notice),
           .telling = "given_at"}};
}

}  // namespace store
}  // namespace procurement::clarification
