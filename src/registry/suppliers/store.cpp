// Cards, capabilities, activities and results as stored.
#include "registry/suppliers/store.h"

namespace supplier::store {

// clang-format off
constexpr auto describe(const Listed*) {
  using base::field;
  return base::record("Listed",
      field("id", &Listed::id, {}), field("party", &Listed::party, {}), field("name", &Listed::name, {}),
      field("code", &Listed::code, {}), field("kind", &Listed::kind, {}), field("area", &Listed::area, {}),
      field("small_enterprise", &Listed::small_enterprise, {}), field("business", &Listed::business, {}));
}
constexpr auto describe(const Able*) {
  using base::field;
  return base::record("Able",
      field("service", &Able::service, {}), field("town", &Able::town, {}), field("party", &Able::party, {}),
      field("state", &Able::state, {}), field("kind", &Able::kind, {}),
      field("small_enterprise", &Able::small_enterprise, {}));
}
constexpr auto describe(const ActivitySum*) {
  using base::field;
  return base::record("ActivitySum",
      field("activities", &ActivitySum::activities, {}), field("people", &ActivitySum::people, {}),
      field("own_money", &ActivitySum::own_money, {}));
}
// clang-format on

namespace {

constexpr sql::Query kFind{"supplier.find", R"(
  SELECT id, party, founded_on, business, legal_representative, contact, competent_unit,
         enrolled_on, author, version
  FROM supplier WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfParty{"supplier.of_party", R"(
  SELECT id, party, founded_on, business, legal_representative, contact, competent_unit,
         enrolled_on, author, version
  FROM supplier WHERE district = :district AND party = :party)"};
constexpr sql::Query kInsert{"supplier.insert", R"(
  INSERT INTO supplier (district, id, party, founded_on, business, legal_representative, contact,
                        competent_unit, enrolled_on, author, version)
  VALUES (:district, :id, :party, :founded_on, :business, :legal_representative, :contact,
          :competent_unit, :enrolled_on, :author, :version))"};
constexpr sql::Query kSave{"supplier.save", R"(
  UPDATE supplier SET founded_on = :founded_on, business = :business,
      legal_representative = :legal_representative, contact = :contact,
      competent_unit = :competent_unit, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kList{"supplier.list", R"(
  SELECT s.id, s.party, p.name, p.code, p.kind, p.area, p.small_enterprise, s.business
  FROM supplier s JOIN party p ON p.district = s.district AND p.id = s.party
  WHERE s.district = :district AND s.id > :after
    AND (CAST(:kind AS TEXT) = '' OR p.kind = :kind)
    AND ((CAST(:service AS TEXT) = '' AND CAST(:town AS TEXT) = '') OR EXISTS (
      SELECT 1 FROM capability c
      JOIN capability_town t ON t.district = c.district AND t.capability = c.id
      WHERE c.district = s.district AND c.party = s.party AND c.state = 'confirmed'
        AND (CAST(:service AS TEXT) = '' OR c.service = :service)
        AND (CAST(:town AS TEXT) = '' OR t.town = :town)))
  ORDER BY s.id LIMIT :limit)"};

constexpr sql::Query kFindCapability{"capability.find", R"(
  SELECT id, party, service, towns, since, people, evidence, claimed_on, state, decided_by,
         decided_on, reason, author, version
  FROM capability WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertCapability{"capability.insert", R"(
  INSERT INTO capability (district, id, party, service, towns, since, people, evidence, claimed_on,
                          state, decided_by, decided_on, reason, author, version)
  VALUES (:district, :id, :party, :service, :towns, :since, :people, :evidence, :claimed_on,
          :state, :decided_by, :decided_on, :reason, :author, :version))"};
constexpr sql::Query kInsertTown{"capability.insert_town", R"(
  INSERT INTO capability_town (district, capability, town)
  VALUES (:district, :capability, :town))"};
constexpr sql::Query kSaveCapability{"capability.save", R"(
  UPDATE capability SET state = :state, decided_by = :decided_by, decided_on = :decided_on,
      reason = :reason, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kCapabilitiesOf{"capability.of_party", R"(
  SELECT id, party, service, towns, since, people, evidence, claimed_on, state, decided_by,
         decided_on, reason, author, version
  FROM capability WHERE district = :district AND party = :party ORDER BY id)"};
constexpr sql::Query kConfirmedOfStretch{"capability.confirmed_of_stretch", R"(
  SELECT c.id, c.party, c.service, c.towns, c.since, c.people, c.evidence, c.claimed_on, c.state,
         c.decided_by, c.decided_on, c.reason, c.author, c.version
  FROM supplier s JOIN capability c ON c.district = s.district AND c.party = s.party
  WHERE s.district = :district AND s.id >= :first AND s.id <= :last AND c.state = 'confirmed'
  ORDER BY c.id)"};
constexpr sql::Query kCapabilities{"capability.list", R"(
  SELECT id, party, service, towns, since, people, evidence, claimed_on, state, decided_by,
         decided_on, reason, author, version
  FROM capability
  WHERE district = :district AND id > :after
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (CAST(:party AS TEXT) = '' OR party = :party)
    AND (CAST(:service AS TEXT) = '' OR service = :service)
    AND (:scope_all = 1 OR (:scope_published = 1 AND state = 'confirmed') OR party = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kAble{"capability.able", R"(
  SELECT c.service, t.town, c.party, c.state, p.kind, p.small_enterprise
  FROM capability c
  JOIN capability_town t ON t.district = c.district AND t.capability = c.id
  JOIN party p ON p.district = c.district AND p.id = c.party
  WHERE c.district = :district AND c.state IN ('claimed', 'confirmed')
    AND (CAST(:service AS TEXT) = '' OR c.service = :service)
    AND (CAST(:town AS TEXT) = '' OR t.town = :town)
  ORDER BY c.service, t.town, c.party)"};

constexpr sql::Query kFindActivity{"own_activity.find", R"(
  SELECT id, party, held_on, town, service, people, own_money, words, author, version
  FROM own_activity WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertActivity{"own_activity.insert", R"(
  INSERT INTO own_activity (district, id, party, held_on, town, service, people, own_money, words,
                            author, version)
  VALUES (:district, :id, :party, :held_on, :town, :service, :people, :own_money, :words, :author,
          :version))"};
constexpr sql::Query kActivities{"own_activity.list", R"(
  SELECT id, party, held_on, town, service, people, own_money, words, author, version
  FROM own_activity
  WHERE district = :district AND id > :after AND (CAST(:party AS TEXT) = '' OR party = :party)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kActivitySum{"own_activity.sum", R"(
  SELECT COUNT(*) AS activities, CAST(COALESCE(SUM(people), 0) AS BIGINT) AS people,
         CAST(COALESCE(SUM(own_money), 0) AS BIGINT) AS own_money
  FROM own_activity WHERE district = :district AND party = :party)"};

constexpr sql::Query kInsertResult{"supplier.insert_result", R"(
  INSERT INTO supplier_result (district, assessment, party, contract, title, grade, score,
                               accepted_on)
  VALUES (:district, :assessment, :party, :contract, :title, :grade, :score, :accepted_on))"};
constexpr sql::Query kResults{"supplier.results", R"(
  SELECT assessment, party, contract, title, grade, score, accepted_on
  FROM supplier_result WHERE district = :district AND party = :party
  ORDER BY accepted_on DESC, assessment LIMIT 50)"};

}  // namespace

std::optional<Supplier> find_supplier(sql::Db& db, const SupplierId& id) {
  return db.one<Supplier>(kFind, {sql::arg("id", id)});
}
std::optional<Supplier> find_of_party(sql::Db& db, const std::string& party) {
  return db.one<Supplier>(kOfParty, {sql::arg("party", party)});
}
void insert(sql::Db& db, const Supplier& s) {
  db.exec(kInsert, s);
}
std::optional<Supplier> save(sql::Db& db, const Supplier& changed) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(changed));
  if (version.empty()) return std::nullopt;
  Supplier out = changed;
  out.version = version[0];
  return out;
}
std::vector<Listed> list(sql::Db& db, const ListAsk& ask) {
  return db.all<Listed>(kList, {sql::arg("after", ask.after), sql::arg("kind", ask.kind),
                                sql::arg("service", ask.service), sql::arg("town", ask.town),
                                sql::arg("limit", ask.limit)});
}

std::optional<Capability> find_capability(sql::Db& db, const CapabilityId& id) {
  return db.one<Capability>(kFindCapability, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Capability& c) {
  db.exec(kInsertCapability, c);
  for (const auto& town : c.towns)
    db.exec(kInsertTown, sql::Args{sql::arg("capability", c.id), sql::arg("town", town)});
}
std::optional<Capability> save(sql::Db& db, const Capability& changed) {
  const auto version = db.column<std::int64_t>(kSaveCapability, sql::Args(changed));
  if (version.empty()) return std::nullopt;
  Capability out = changed;
  out.version = version[0];
  return out;
}
std::vector<Capability> capabilities_of(sql::Db& db, const std::string& party) {
  return db.all<Capability>(kCapabilitiesOf, {sql::arg("party", party)});
}
std::vector<Capability> confirmed_of(sql::Db& db, const Stretch& s) {
  return db.all<Capability>(kConfirmedOfStretch,
                            {sql::arg("first", s.first), sql::arg("last", s.last)});
}
std::vector<Capability> list(platform::Work& work, const CapabilityAsk& ask) {
  return work.db.all<Capability>(
      kCapabilities,
      platform::scoped(work, {sql::arg("after", ask.after), sql::arg("state", ask.state),
                              sql::arg("party", ask.party), sql::arg("service", ask.service),
                              sql::arg("limit", ask.limit)}));
}
std::vector<Able> able(sql::Db& db, const std::string& service, const std::string& town) {
  return db.all<Able>(kAble, {sql::arg("service", service), sql::arg("town", town)});
}

std::optional<Activity> find_activity(sql::Db& db, const ActivityId& id) {
  return db.one<Activity>(kFindActivity, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Activity& a) {
  db.exec(kInsertActivity, a);
}
std::vector<Activity> list(sql::Db& db, const ActivityAsk& ask) {
  return db.all<Activity>(kActivities, {sql::arg("party", ask.party), sql::arg("after", ask.after),
                                        sql::arg("limit", ask.limit)});
}
ActivitySum activities_of(sql::Db& db, const std::string& party) {
  return db.one<ActivitySum>(kActivitySum, {sql::arg("party", party)}).value_or(ActivitySum{});
}

void insert(sql::Db& db, const TrackRecord& result) {
  db.exec(kInsertResult, result);
}
std::vector<TrackRecord> results_of(sql::Db& db, const std::string& party) {
  return db.all<TrackRecord>(kResults, {sql::arg("party", party)});
}

}  // namespace supplier::store
