// Marks of credit, sanctions and relations as stored.
#include "registry/suppliers/store.h"

namespace supplier::store {
namespace {

constexpr sql::Query kFindCredit{"credit.find", R"(
  SELECT id, party, kind, began_on, ended_on, amount, source, words, state, mistaken, cleared_on,
         clear_reason, cleared_by, author, version
  FROM credit_mark WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertCredit{"credit.insert", R"(
  INSERT INTO credit_mark (district, id, party, kind, began_on, ended_on, amount, source, words,
                           state, mistaken, cleared_on, clear_reason, cleared_by, author, version)
  VALUES (:district, :id, :party, :kind, :began_on, :ended_on, :amount, :source, :words, :state,
          :mistaken, :cleared_on, :clear_reason, :cleared_by, :author, :version))"};
constexpr sql::Query kSaveCredit{"credit.save", R"(
  UPDATE credit_mark SET ended_on = :ended_on, state = :state, mistaken = :mistaken,
      cleared_on = :cleared_on, clear_reason = :clear_reason, cleared_by = :cleared_by,
      version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kCreditsOf{"credit.of_party", R"(
  SELECT id, party, kind, began_on, ended_on, amount, source, words, state, mistaken, cleared_on,
         clear_reason, cleared_by, author, version
  FROM credit_mark WHERE district = :district AND party = :party ORDER BY id)"};
constexpr sql::Query kCreditsOfAble{"credit.of_able", R"(
  SELECT m.id, m.party, m.kind, m.began_on, m.ended_on, m.amount, m.source, m.words, m.state,
         m.mistaken, m.cleared_on, m.clear_reason, m.cleared_by, m.author, m.version
  FROM credit_mark m
  WHERE m.district = :district AND m.mistaken = 0 AND EXISTS (
    SELECT 1 FROM capability c WHERE c.district = m.district AND c.party = m.party
      AND c.state IN ('claimed', 'confirmed'))
  ORDER BY m.id)"};
constexpr sql::Query kCreditsOfStretch{"credit.of_stretch", R"(
  SELECT m.id, m.party, m.kind, m.began_on, m.ended_on, m.amount, m.source, m.words, m.state,
         m.mistaken, m.cleared_on, m.clear_reason, m.cleared_by, m.author, m.version
  FROM supplier s JOIN credit_mark m ON m.district = s.district AND m.party = s.party
  WHERE s.district = :district AND s.id >= :first AND s.id <= :last AND m.mistaken = 0
  ORDER BY m.id)"};
constexpr sql::Query kCredits{"credit.list", R"(
  SELECT id, party, kind, began_on, ended_on, amount, source, words, state, mistaken, cleared_on,
         clear_reason, cleared_by, author, version
  FROM credit_mark
  WHERE district = :district AND id > :after AND (CAST(:party AS TEXT) = '' OR party = :party)
    AND (CAST(:state AS TEXT) = '' OR state = :state)
    AND (:scope_all = 1 OR party = :scope_org)
  ORDER BY id LIMIT :limit)"};

constexpr sql::Query kFindSanction{"sanction.find", R"(
  SELECT id, party, cause, decided_on, purchase_amount, fine, ban_from, ban_until, source, words,
         state, lifted_on, lift_reason, lifted_by, author, version
  FROM sanction WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertSanction{"sanction.insert", R"(
  INSERT INTO sanction (district, id, party, cause, decided_on, purchase_amount, fine, ban_from,
                        ban_until, source, words, state, lifted_on, lift_reason, lifted_by, author,
                        version)
  VALUES (:district, :id, :party, :cause, :decided_on, :purchase_amount, :fine, :ban_from,
          :ban_until, :source, :words, :state, :lifted_on, :lift_reason, :lifted_by, :author,
          :version))"};
constexpr sql::Query kSaveSanction{"sanction.save", R"(
  UPDATE sanction SET state = :state, lifted_on = :lifted_on, lift_reason = :lift_reason,
      lifted_by = :lifted_by, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kSanctionsOf{"sanction.of_party", R"(
  SELECT id, party, cause, decided_on, purchase_amount, fine, ban_from, ban_until, source, words,
         state, lifted_on, lift_reason, lifted_by, author, version
  FROM sanction WHERE district = :district AND party = :party ORDER BY id)"};
constexpr sql::Query kSanctionsOfAble{"sanction.of_able", R"(
  SELECT s.id, s.party, s.cause, s.decided_on, s.purchase_amount, s.fine, s.ban_from, s.ban_until,
         s.source, s.words, s.state, s.lifted_on, s.lift_reason, s.lifted_by, s.author, s.version
  FROM sanction s
  WHERE s.district = :district AND EXISTS (
    SELECT 1 FROM capability c WHERE c.district = s.district AND c.party = s.party
      AND c.state IN ('claimed', 'confirmed'))
  ORDER BY s.id)"};
constexpr sql::Query kSanctionsOfStretch{"sanction.of_stretch", R"(
  SELECT x.id, x.party, x.cause, x.decided_on, x.purchase_amount, x.fine, x.ban_from, x.ban_until,
         x.source, x.words, x.state, x.lifted_on, x.lift_reason, x.lifted_by, x.author, x.version
  FROM supplier s JOIN sanction x ON x.district = s.district AND x.party = s.party
  WHERE s.district = :district AND s.id >= :first AND s.id <= :last
  ORDER BY x.id)"};
constexpr sql::Query kSanctions{"sanction.list", R"(
  SELECT id, party, cause, decided_on, purchase_amount, fine, ban_from, ban_until, source, words,
         state, lifted_on, lift_reason, lifted_by, author, version
  FROM sanction
  WHERE district = :district AND id > :after AND (CAST(:party AS TEXT) = '' OR party = :party)
    AND (CAST(:state AS TEXT) = '' OR state = :state)
    AND (CAST(:on_day AS TEXT) IS NULL OR (ban_from <= :on_day AND :on_day <= ban_until
         AND (lifted_on IS NULL OR :on_day < lifted_on)))
  ORDER BY id LIMIT :limit)"};

constexpr sql::Query kFindRelation{"relation.find", R"(
  SELECT id, kind, party, other_party, account, generations, began_on, ended_on, source, state,
         author, version
  FROM supplier_relation WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertRelation{"relation.insert", R"(
  INSERT INTO supplier_relation (district, id, kind, party, other_party, account, generations,
                                 began_on, ended_on, source, state, author, version)
  VALUES (:district, :id, :kind, :party, :other_party, :account, :generations, :began_on,
          :ended_on, :source, :state, :author, :version))"};
constexpr sql::Query kSaveRelation{"relation.save", R"(
  UPDATE supplier_relation SET ended_on = :ended_on, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
/// What the other supplier declared of itself binds the other alone, lest it shut a rival out.
constexpr sql::Query kRelationsOf{"relation.of_party", R"(
  SELECT r.id, r.kind, r.party, r.other_party, r.account, r.generations, r.began_on, r.ended_on,
         r.source, r.state, r.author, r.version
  FROM supplier_relation r
  WHERE r.district = :district AND r.account IS NULL
    AND (r.party = :party OR (r.other_party = :party AND NOT EXISTS (
      SELECT 1 FROM account a
      WHERE a.district = r.district AND a.id = r.author AND a.org = r.party)))
  ORDER BY r.id)"};
constexpr sql::Query kInterestsOf{"relation.of_account", R"(
  SELECT id, kind, party, other_party, account, generations, began_on, ended_on, source, state,
         author, version
  FROM supplier_relation WHERE district = :district AND account = :account ORDER BY id)"};
constexpr sql::Query kRelations{"relation.list", R"(
  SELECT id, kind, party, other_party, account, generations, began_on, ended_on, source, state,
         author, version
  FROM supplier_relation
  WHERE district = :district AND id > :after AND (CAST(:party AS TEXT) = '' OR party = :party)
    AND (:scope_all = 1 OR party = :scope_org OR account = :scope_person)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kAccount{"relation.account_exists", R"(
  SELECT id FROM account WHERE district = :district AND id = :id)"};

template <class R>
std::optional<R> saved(sql::Db& db, const sql::Query& query, R changed) {
  const auto version = db.column<std::int64_t>(query, sql::Args(changed));
  if (version.empty()) return std::nullopt;
  changed.version = version[0];
  return changed;
}

}  // namespace

std::optional<Credit> find_credit(sql::Db& db, const CreditId& id) {
  return db.one<Credit>(kFindCredit, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Credit& c) {
  db.exec(kInsertCredit, c);
}
std::optional<Credit> save(sql::Db& db, const Credit& c) {
  return saved(db, kSaveCredit, c);
}
std::vector<Credit> credits_of(sql::Db& db, const std::string& party) {
  return db.all<Credit>(kCreditsOf, {sql::arg("party", party)});
}
std::vector<Credit> credits_of(sql::Db& db, const Stretch& s) {
  return db.all<Credit>(kCreditsOfStretch, {sql::arg("first", s.first), sql::arg("last", s.last)});
}
std::vector<Credit> credits_of_able(sql::Db& db) {
  return db.all<Credit>(kCreditsOfAble, {});
}
std::vector<Credit> list(platform::Work& work, const CreditAsk& ask) {
  return work.db.all<Credit>(
      kCredits,
      platform::scoped(work, {sql::arg("party", ask.party), sql::arg("state", ask.state),
                              sql::arg("after", ask.after), sql::arg("limit", ask.limit)}));
}

std::optional<Sanction> find_sanction(sql::Db& db, const SanctionId& id) {
  return db.one<Sanction>(kFindSanction, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Sanction& s) {
  db.exec(kInsertSanction, s);
}
std::optional<Sanction> save(sql::Db& db, const Sanction& s) {
  return saved(db, kSaveSanction, s);
}
std::vector<Sanction> sanctions_of(sql::Db& db, const std::string& party) {
  return db.all<Sanction>(kSanctionsOf, {sql::arg("party", party)});
}
std::vector<Sanction> sanctions_of(sql::Db& db, const Stretch& s) {
  return db.all<Sanction>(kSanctionsOfStretch,
                          {sql::arg("first", s.first), sql::arg("last", s.last)});
}
std::vector<Sanction> sanctions_of_able(sql::Db& db) {
  return db.all<Sanction>(kSanctionsOfAble, {});
}
std::vector<Sanction> list(sql::Db& db, const SanctionAsk& ask) {
  return db.all<Sanction>(kSanctions, {sql::arg("party", ask.party), sql::arg("state", ask.state),
                                       sql::arg("after", ask.after), sql::arg("on_day", ask.on),
                                       sql::arg("limit", ask.limit)});
}

std::optional<Relation> find_relation(sql::Db& db, const RelationId& id) {
  return db.one<Relation>(kFindRelation, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Relation& r) {
  db.exec(kInsertRelation, r);
}
std::optional<Relation> save(sql::Db& db, const Relation& r) {
  return saved(db, kSaveRelation, r);
}
std::vector<Relation> relations_of(sql::Db& db, const std::string& party) {
  return db.all<Relation>(kRelationsOf, {sql::arg("party", party)});
}
std::vector<Relation> interests_of(sql::Db& db, const std::string& account) {
  return db.all<Relation>(kInterestsOf, {sql::arg("account", account)});
}
std::vector<Relation> list(platform::Work& work, const RelationAsk& ask) {
  return work.db.all<Relation>(kRelations, platform::scoped(work, {sql::arg("party", ask.party),
                                                                   sql::arg("after", ask.after),
                                                                   sql::arg("limit", ask.limit)}));
}
bool account_exists(sql::Db& db, const std::string& account) {
  return !db.column<std::string>(kAccount, {sql::arg("id", account)}).empty();
}

}  // namespace supplier::store
