#include "flow/4_procurement/complaint/store.h"

namespace procurement::complaint::store {
namespace {

constexpr sql::Query kFind{"complaint.find", R"(
  SELECT * FROM complaint WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfChallenge{"complaint.of_challenge", R"(
  SELECT * FROM complaint WHERE district = :district AND challenge = :challenge)"};
constexpr sql::Query kOfProcurement{"complaint.of_procurement", R"(
  SELECT * FROM complaint WHERE district = :district AND procurement = :procurement ORDER BY id)"};
constexpr sql::Query kList{"complaint.list", R"(
  SELECT * FROM complaint
  WHERE district = :district
    AND procurement = COALESCE(CAST(:procurement AS TEXT), procurement)
    AND contract = COALESCE(CAST(:contract AS TEXT), contract)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR owner_org = :scope_org OR supplier = :scope_org
         OR COALESCE(concerned, '') = :scope_org
         OR (:scope_published = 1 AND published_on IS NOT NULL))
  ORDER BY id)"};
constexpr sql::Query kInsert{"complaint.insert", R"(
  INSERT INTO complaint (district, id, procurement, challenge, report, title, owner_org, supplier,
    supplier_name, area, matters, evidence, request, file_from, file_until, filed_on, review_by,
    correction_asked_on, correction_words, correct_by, corrected_on, reviewed_on, review_words,
    dismissed_for, tell_by, serve_by, concerned, notified_on, reply_by, replies, suspended_on,
    suspended_until, suspend_words, pauses, decided_on, outcome, ground, affects_result, remedy,
    excluded_offer, decision, decided_by, contract, publish_by, published_on, withdrawn_on, late,
    state, author, version)
  VALUES (:district, :id, :procurement, :challenge, :report, :title, :owner_org, :supplier,
    :supplier_name, :area, :matters, :evidence, :request, :file_from, :file_until, :filed_on,
    :review_by, :correction_asked_on, :correction_words, :correct_by, :corrected_on, :reviewed_on,
    :review_words, :dismissed_for, :tell_by, :serve_by, :concerned, :notified_on, :reply_by,
    :replies, :suspended_on, :suspended_until, :suspend_words, :pauses, :decided_on, :outcome,
    :ground, :affects_result, :remedy, :excluded_offer, :decision, :decided_by, :contract,
    :publish_by, :published_on, :withdrawn_on, :late, :state, :author, :version))"};
constexpr sql::Query kUpdate{"complaint.update", R"(
  UPDATE complaint SET
    matters = :matters, evidence = :evidence, request = :request, review_by = :review_by,
    correction_asked_on = :correction_asked_on, correction_words = :correction_words,
    correct_by = :correct_by, corrected_on = :corrected_on, reviewed_on = :reviewed_on,
    review_words = :review_words, dismissed_for = :dismissed_for, tell_by = :tell_by,
    serve_by = :serve_by, concerned = :concerned, notified_on = :notified_on,
    reply_by = :reply_by, replies = :replies, suspended_on = :suspended_on,
    suspended_until = :suspended_until, suspend_words = :suspend_words, pauses = :pauses,
    decided_on = :decided_on, outcome = :outcome, ground = :ground,
    affects_result = :affects_result, remedy = :remedy, excluded_offer = :excluded_offer,
    decision = :decision, decided_by = :decided_by, contract = :contract,
    publish_by = :publish_by, published_on = :published_on, withdrawn_on = :withdrawn_on,
    late = :late, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kIds{"complaint.ids", R"(
  SELECT id FROM complaint WHERE district = :district ORDER BY id)"};
constexpr sql::Query kFindElsewhere{"complaint.find_elsewhere", R"(
  SELECT * FROM complaint_elsewhere WHERE district = :district AND id = :id)"};
constexpr sql::Query kNoted{"complaint.noted_elsewhere", R"(
  SELECT id FROM complaint_elsewhere WHERE district = :district AND party = :party
    AND authority = :authority AND document = :document)"};
constexpr sql::Query kInsertElsewhere{"complaint.insert_elsewhere", R"(
  INSERT INTO complaint_elsewhere (district, id, party, authority, document, decided_on, ground,
    noted_on, author, version)
  VALUES (:district, :id, :party, :authority, :document, :decided_on, :ground, :noted_on, :author,
    :version))"};
constexpr sql::Query kElsewhereIds{"complaint.elsewhere_ids", R"(
  SELECT id FROM complaint_elsewhere WHERE district = :district ORDER BY id)"};
constexpr sql::Query kRejections{"complaint.rejections", R"(
  SELECT id, authority, document, decided_on, ground FROM (
    SELECT id, '' AS authority, title AS document, decided_on, ground FROM complaint
    WHERE district = :district AND supplier = :party AND ground IS NOT NULL
    UNION ALL
    SELECT id, authority, document, decided_on, ground FROM complaint_elsewhere
    WHERE district = :district AND party = :party) x
  ORDER BY decided_on, id)"};

/// D-06: nothing is decided unheard, and nothing stands suspended for longer than was said.
constexpr sql::Query kUnheard{"complaint.decided_unheard", R"(
  SELECT id FROM complaint
  WHERE district = :district AND decided_on IS NOT NULL
    AND (notified_on IS NULL OR decided_on < notified_on OR decided_by = ''
      OR (outcome = 'rejected') <> (ground IS NOT NULL)))"};
constexpr sql::Query kStranger{"complaint.of_a_stranger", R"(
  SELECT c.id FROM complaint c
  WHERE c.district = :district AND NOT EXISTS (
    SELECT 1 FROM procurement_challenge q
    WHERE q.district = c.district AND q.id = c.challenge AND q.supplier = c.supplier
      AND q.procurement = c.procurement))"};
/// What was undone is not signed.
constexpr sql::Query kSigned{"complaint.undone_and_signed", R"(
  SELECT c.id FROM complaint c
  JOIN procurement p ON p.district = c.district AND p.id = c.procurement
  WHERE c.district = :district AND p.contracted_on IS NOT NULL
    AND (c.remedy = 'run_again'
      OR (c.remedy = 'evaluate_again' AND (p.reports = c.report OR p.winner =
          c.excluded_offer))))"};

}  // namespace

std::optional<Complaint> find(sql::Db& db, const ComplaintId& id) {
  return db.one<Complaint>(kFind, {sql::arg("id", id)});
}
std::optional<Complaint> of_challenge(sql::Db& db, const ChallengeId& id) {
  return db.one<Complaint>(kOfChallenge, {sql::arg("challenge", id)});
}
std::vector<Complaint> of_procurement(sql::Db& db, const ProcurementId& id) {
  return db.all<Complaint>(kOfProcurement, {sql::arg("procurement", id)});
}
std::vector<Complaint> list(platform::Work& work, const ComplaintFilter& f) {
  return work.db.all<Complaint>(
      kList,
      platform::scoped(work, {sql::arg("procurement", f.procurement),
                              sql::arg("contract", f.contract), sql::arg("state", f.state)}));
}
void insert(sql::Db& db, const Complaint& c) {
  db.exec(kInsert, c);
}
std::optional<Complaint> update(sql::Db& db, const Complaint& c) {
  return db.one<Complaint>(kUpdate, sql::Args(c));
}

std::optional<Elsewhere> find_elsewhere(sql::Db& db, const ElsewhereId& id) {
  return db.one<Elsewhere>(kFindElsewhere, {sql::arg("id", id)});
}
bool noted(sql::Db& db, const Elsewhere& e) {
  return !db.column<std::string>(kNoted,
                                 {sql::arg("party", e.party), sql::arg("authority", e.authority),
                                  sql::arg("document", e.document)})
              .empty();
}
void insert(sql::Db& db, const Elsewhere& e) {
  db.exec(kInsertElsewhere, e);
}
std::vector<Rejection> rejections(sql::Db& db, const std::string& party) {
  return db.all<Rejection>(kRejections, {sql::arg("party", party)});
}

std::vector<sql::Query> must_be_empty() {
  return {kUnheard, kStranger, kSigned};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "complaint.as_told",
           .key = "id",
           .prefix = "cpl_",
           .ids = kIds,
           .row = platform::row_of(find)},
          {.name = "complaint.elsewhere_as_told",
           .key = "id",
           .prefix = "cpe_",
           .ids = kElsewhereIds,
           .row = platform::row_of(find_elsewhere)}};
}

}  // namespace procurement::complaint::store
