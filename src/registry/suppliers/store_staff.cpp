// Staff as stored; what must list nothing, and what replies told of.
#include "registry/suppliers/store.h"

namespace supplier::store {
namespace {

constexpr sql::Query kFind{"staff.find", R"(
  SELECT id, party, person, title, certificate, certificate_hash, certified_on,
         first_registered_on, registered_on, registered_until, education_hours, enlisted_on,
         left_on, state, author, version
  FROM staff WHERE district = :district AND id = :id)"};
constexpr sql::Query kListed{"staff.listed", R"(
  SELECT id, party, person, title, certificate, certificate_hash, certified_on,
         first_registered_on, registered_on, registered_until, education_hours, enlisted_on,
         left_on, state, author, version
  FROM staff
  WHERE district = :district AND party = :party AND person = :person AND state = 'listed')"};
constexpr sql::Query kHolder{"staff.holder", R"(
  SELECT DISTINCT person FROM staff
  WHERE district = :district AND certificate_hash = :certificate_hash)"};
constexpr sql::Query kInsert{"staff.insert", R"(
  INSERT INTO staff (district, id, party, person, title, certificate, certificate_hash,
                     certified_on, first_registered_on, registered_on, registered_until,
                     education_hours, enlisted_on, left_on, state, author, version)
  VALUES (:district, :id, :party, :person, :title, :certificate, :certificate_hash,
          :certified_on, :first_registered_on, :registered_on, :registered_until,
          :education_hours, :enlisted_on, :left_on, :state, :author, :version))"};
constexpr sql::Query kSave{"staff.save", R"(
  UPDATE staff SET first_registered_on = :first_registered_on, registered_on = :registered_on,
      registered_until = :registered_until, education_hours = :education_hours,
      left_on = :left_on, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kAddRegistration{"staff.add_registration", R"(
  INSERT INTO staff_registration (district, staff, registered_on, registered_until)
  VALUES (:district, :id, :registered_on, :registered_until))"};
constexpr sql::Query kRegistrations{"staff.registrations", R"(
  SELECT registered_on, registered_until FROM staff_registration
  WHERE district = :district AND staff = :staff ORDER BY registered_on)"};
constexpr sql::Query kOfParty{"staff.of_party", R"(
  SELECT id, party, person, title, certificate, certificate_hash, certified_on,
         first_registered_on, registered_on, registered_until, education_hours, enlisted_on,
         left_on, state, author, version
  FROM staff WHERE district = :district AND party = :party ORDER BY id)"};
constexpr sql::Query kList{"staff.list", R"(
  SELECT id, party, person, title, certificate, certificate_hash, certified_on,
         first_registered_on, registered_on, registered_until, education_hours, enlisted_on,
         left_on, state, author, version
  FROM staff
  WHERE district = :district AND id > :after AND (CAST(:state AS TEXT) = '' OR state = :state)
    AND (:scope_all = 1 OR party = :scope_org)
  ORDER BY id LIMIT :limit)"};

/// Nobody's capability is confirmed or refused by who claimed it.
constexpr sql::Query kOwnClaim{"capability.decided_by_another", R"(
  SELECT id FROM capability WHERE district = :district AND decided_by = author)"};
/// What is looked up by town is what was claimed.
constexpr sql::Query kTowns{"capability.towns_agree", R"(
  SELECT c.id FROM capability c
  LEFT JOIN capability_town t ON t.district = c.district AND t.capability = c.id
  WHERE c.district = :district
  GROUP BY c.id, c.towns
  HAVING COUNT(t.town) = 0 OR COUNT(t.town) * 15 + 1 <> LENGTH(c.towns)
    OR SUM(CASE WHEN c.towns LIKE '%"' || t.town || '"%' THEN 1 ELSE 0 END) <> COUNT(t.town))"};
/// S-03: what stands on the list is the last registration there was.
constexpr sql::Query kLastRegistration{"staff.last_registration", R"(
  SELECT s.id FROM staff s
  WHERE s.district = :district AND s.registered_on IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM staff_registration r
    WHERE r.district = s.district AND r.staff = s.id AND r.registered_on = s.registered_on
      AND r.registered_until = s.registered_until
      AND NOT EXISTS (SELECT 1 FROM staff_registration l
                      WHERE l.district = r.district AND l.staff = r.staff
                        AND l.registered_on > r.registered_on)))"};
/// One certificate is one person's.
constexpr sql::Query kOneHolder{"staff.certificate_of_one", R"(
  SELECT certificate_hash AS violation FROM staff
  WHERE district = :district AND certificate_hash <> ''
  GROUP BY certificate_hash HAVING COUNT(DISTINCT person) > 1)"};
/// Capabilities, staff and activities are those of bodies on the register.
constexpr sql::Query kEnrolled{"supplier.enrolled_first", R"(
  SELECT x.id AS violation FROM (
    SELECT district, id, party FROM capability WHERE district = :district
    UNION ALL SELECT district, id, party FROM staff WHERE district = :district
    UNION ALL SELECT district, id, party FROM own_activity WHERE district = :district) x
  WHERE x.district = :district AND NOT EXISTS (
    SELECT 1 FROM supplier s WHERE s.district = x.district AND s.party = x.party))"};

constexpr sql::Query kSupplierIds{"supplier.ids", R"(
  SELECT id FROM supplier WHERE district = :district ORDER BY id)"};
constexpr sql::Query kCapabilityIds{"capability.ids", R"(
  SELECT id FROM capability WHERE district = :district ORDER BY id)"};
constexpr sql::Query kStaffIds{"staff.ids", R"(
  SELECT id FROM staff WHERE district = :district ORDER BY id)"};
constexpr sql::Query kCreditIds{"credit.ids", R"(
  SELECT id FROM credit_mark WHERE district = :district ORDER BY id)"};
constexpr sql::Query kSanctionIds{"sanction.ids", R"(
  SELECT id FROM sanction WHERE district = :district ORDER BY id)"};
constexpr sql::Query kRelationIds{"relation.ids", R"(
  SELECT id FROM supplier_relation WHERE district = :district ORDER BY id)"};
constexpr sql::Query kActivityIds{"own_activity.ids", R"(
  SELECT id FROM own_activity WHERE district = :district ORDER BY id)"};

}  // namespace

std::optional<Staff> find_staff(sql::Db& db, const StaffId& id) {
  return db.one<Staff>(kFind, {sql::arg("id", id)});
}
std::optional<Staff> find_listed(sql::Db& db, const std::string& party, const std::string& person) {
  return db.one<Staff>(kListed, {sql::arg("party", party), sql::arg("person", person)});
}
std::vector<std::string> holders(sql::Db& db, const std::vector<std::string>& hashes) {
  std::vector<std::string> out;
  for (const auto& hash : hashes)
    for (auto& person : db.column<std::string>(kHolder, {sql::arg("certificate_hash", hash)}))
      out.push_back(std::move(person));
  return out;
}
void insert(sql::Db& db, const Staff& s) {
  db.exec(kInsert, s);
}
std::optional<Staff> save(sql::Db& db, const Staff& changed) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(changed));
  if (version.empty()) return std::nullopt;
  Staff out = changed;
  out.version = version[0];
  return out;
}
void add_registration(sql::Db& db, const Staff& s) {
  if (s.registered_on) db.exec(kAddRegistration, s);
}
std::vector<Registered> registrations(sql::Db& db, const StaffId& id) {
  return db.all<Registered>(kRegistrations, {sql::arg("staff", id)});
}
std::vector<Roll> rolls(sql::Db& db, const std::string& party) {
  std::vector<Roll> out;
  for (auto& staff : db.all<Staff>(kOfParty, {sql::arg("party", party)})) {
    auto all =
        is_professional(staff.title) ? registrations(db, staff.id) : std::vector<Registered>{};
    out.push_back({std::move(staff), std::move(all)});
  }
  return out;
}
std::vector<Staff> list(platform::Work& work, const StaffAsk& ask) {
  return work.db.all<Staff>(
      kList, platform::scoped(work, {sql::arg("state", ask.state), sql::arg("after", ask.after),
                                     sql::arg("limit", ask.limit)}));
}

std::vector<sql::Query> must_be_empty() {
  return {kOwnClaim, kTowns, kLastRegistration, kOneHolder, kEnrolled};
}

std::vector<platform::Witnessed> witnessed() {
  using platform::row_of;
  // clang-format off
  return {
      {.name = "supplier.as_told", .key = "id", .prefix = "sup_", .ids = kSupplierIds, .row = row_of(find_supplier)},
      {.name = "capability.as_told", .key = "id", .prefix = "cap_", .ids = kCapabilityIds,
       .row = row_of(find_capability)},
      {.name = "staff.as_told", .key = "id", .prefix = "stf_", .ids = kStaffIds, .row = row_of(find_staff)},
      {.name = "credit.as_told", .key = "id", .prefix = "crd_", .ids = kCreditIds, .row = row_of(find_credit)},
      {.name = "sanction.as_told", .key = "id", .prefix = "snc_", .ids = kSanctionIds, .row = row_of(find_sanction)},
      {.name = "relation.as_told", .key = "id", .prefix = "rel_", .ids = kRelationIds, .row = row_of(find_relation)},
      {.name = "own_activity.as_told", .key = "id", .prefix = "act_", .ids = kActivityIds,
       .row = row_of(find_activity)}};
  // clang-format on
}

}  // namespace supplier::store
