// The panel (磋商小组), its talks, its sheets and what the report computed; challenges.
#include "flow/4_procurement/store.h"

namespace procurement {
namespace {

constexpr sql::Query kAccount{"procurement.find_account", R"(
  SELECT id, name, role, org, state FROM account WHERE district = :district AND id = :id)"};
constexpr sql::Query kChoices{"procurement.panel_choices", R"(
  SELECT a.id, a.name, a.role, COALESCE(p.name, '') AS org_name
  FROM account a LEFT JOIN party p ON p.district = a.district AND p.id = a.org
  WHERE a.district = :district AND a.state = 'active'
    AND (a.role = 'expert' OR (a.role = 'purchaser' AND a.org = :org))
  ORDER BY a.role, a.id)"};
constexpr sql::Query kInsertMember{"procurement.insert_member", R"(
  INSERT INTO procurement_member (district, procurement, account, name, org, kind, pos, declared_at)
  VALUES (:district, :procurement, :account, :name, :org, :kind, :pos, :declared_at))"};
constexpr sql::Query kMembers{"procurement.members", R"(
  SELECT procurement, account, name, org, kind, pos, declared_at FROM procurement_member
  WHERE district = :district AND procurement = :procurement ORDER BY pos)"};
constexpr sql::Query kInsertSheet{"procurement.insert_sheet", R"(
  INSERT INTO procurement_sheet (district, procurement, account, locked_at, scores)
  VALUES (:district, :procurement, :account, :locked_at, :scores)
  ON CONFLICT (district, procurement, account) DO UPDATE
    SET locked_at = excluded.locked_at, scores = excluded.scores, reopened_on = NULL
    WHERE procurement_sheet.reopened_on IS NOT NULL)"};
constexpr sql::Query kSheets{"procurement.sheets", R"(
  SELECT procurement, account, locked_at, scores FROM procurement_sheet
  WHERE district = :district AND procurement = :procurement AND reopened_on IS NULL
  ORDER BY account)"};
constexpr sql::Query kInsertTalk{"procurement.insert_talk", R"(
  INSERT INTO procurement_talk (district, id, procurement, offer, supplier_name, minutes,
    change_text, held_at, author)
  VALUES (:district, :id, :procurement, :offer, :supplier_name, :minutes, :change_text, :held_at,
    :author))"};
constexpr sql::Query kTalks{"procurement.talks", R"(
  SELECT id, procurement, offer, supplier_name, minutes, change_text, held_at, author
  FROM procurement_talk
  WHERE district = :district AND procurement = :procurement ORDER BY held_at, id)"};
constexpr sql::Query kInsertRank{"procurement.insert_rank", R"(
  INSERT INTO procurement_rank (district, procurement, report, offer, supplier, supplier_name,
    quoted, small_enterprise, adjusted_fen, price_score, technical, total, place, by_lot, excluded)
  VALUES (:district, :procurement, :report, :offer, :supplier, :supplier_name, :quoted,
    :small_enterprise, :adjusted_fen, :price_score, :technical, :total, :place, :by_lot,
    :excluded))"};
constexpr sql::Query kRanking{"procurement.ranking", R"(
  SELECT offer, supplier, supplier_name, quoted, small_enterprise, adjusted_fen, price_score,
    technical, total, place, by_lot, excluded
  FROM procurement_rank
  WHERE district = :district AND procurement = :procurement AND report = :report
  ORDER BY CASE WHEN place = 0 THEN 1 ELSE 0 END, place, offer)"};
constexpr sql::Query kSavePlace{"procurement.save_place", R"(
  UPDATE procurement_rank SET place = :place, excluded = :excluded
  WHERE district = :district AND procurement = :procurement AND report = :report
    AND offer = :offer)"};
constexpr sql::Query kInsertChallenge{"procurement.insert_challenge", R"(
  INSERT INTO procurement_challenge (district, id, procurement, supplier, supplier_name, report,
    kind, process_step, words, raised_on, answer_by, answered_on, upheld, affects_result, answer,
    excluded_offer, author, answered_by)
  VALUES (:district, :id, :procurement, :supplier, :supplier_name, :report, :kind, :process_step,
    :words, :raised_on, :answer_by, :answered_on, :upheld, :affects_result, :answer,
        :excluded_offer, :author, :answered_by))"};
constexpr sql::Query kAnswer{"procurement.answer_challenge", R"(
  UPDATE procurement_challenge SET answered_on = :answered_on, upheld = :upheld,
    affects_result = :affects_result, answer = :answer, excluded_offer = :excluded_offer,
        answered_by = :answered_by
  WHERE district = :district AND id = :id AND answered_on IS NULL)"};
constexpr sql::Query kChallenge{"procurement.find_challenge", R"(
  SELECT id, procurement, supplier, supplier_name, report, kind, process_step, words, raised_on,
    answer_by, answered_on, upheld, affects_result, answer, excluded_offer, author, answered_by
  FROM procurement_challenge WHERE district = :district AND id = :id)"};
constexpr sql::Query kChallenges{"procurement.challenges", R"(
  SELECT id, procurement, supplier, supplier_name, report, kind, process_step, words, raised_on,
    answer_by, answered_on, upheld, affects_result, answer, excluded_offer, author, answered_by
  FROM procurement_challenge WHERE district = :district AND procurement = :procurement
  ORDER BY id)"};

sql::Args of(const ProcurementId& id) {
  return {sql::arg("procurement", id)};
}

}  // namespace

std::optional<AccountSeen> find_account(Work& work, const std::string& id) {
  return work.db.one<AccountSeen>(kAccount, {sql::arg("id", id)});
}

std::vector<PanelChoice> panel_choices(Work& work, const std::string& org) {
  return work.db.all<PanelChoice>(kChoices, {sql::arg("org", org)});
}

void insert(Work& work, const Member& m) {
  work.db.exec(kInsertMember, m);
}
std::vector<Member> members(Work& work, const ProcurementId& id) {
  return work.db.all<Member>(kMembers, of(id));
}

void insert(Work& work, const Sheet& s) {
  work.db.exec(kInsertSheet, s);
}
std::vector<Sheet> sheets(Work& work, const ProcurementId& id) {
  return work.db.all<Sheet>(kSheets, of(id));
}

void insert(Work& work, const Talk& t) {
  work.db.exec(kInsertTalk, t);
}
std::vector<Talk> talks(Work& work, const ProcurementId& id) {
  return work.db.all<Talk>(kTalks, of(id));
}

void insert(Work& work, const RankRow& row) {
  work.db.exec(
      kInsertRank,
      sql::Args(row.ranked).with("procurement", row.procurement).with("report", row.report));
}
std::vector<Ranked> ranking(Work& work, const ProcurementId& id, std::int64_t report) {
  return work.db.all<Ranked>(kRanking, of(id).with("report", report));
}

void save_place(Work& work, const RankRow& row) {
  work.db.exec(
      kSavePlace,
      sql::Args(row.ranked).with("procurement", row.procurement).with("report", row.report));
}
void insert(Work& work, const Challenge& c) {
  work.db.exec(kInsertChallenge, c);
}
void save(Work& work, const Challenge& c) {
  work.db.exec(kAnswer, c);
}
std::optional<Challenge> find_challenge(Work& work, const ChallengeId& id) {
  return work.db.one<Challenge>(kChallenge, {sql::arg("id", id)});
}
std::vector<Challenge> challenges(Work& work, const ProcurementId& id) {
  return work.db.all<Challenge>(kChallenges, of(id));
}

}  // namespace procurement
