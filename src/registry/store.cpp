#include "registry/store.h"

#include "registry/store_account.h"

namespace registry::store {

// clang-format off
constexpr auto describe(const PersonRow*) {
  using base::field;
  return base::record("PersonRow",
      field("id", &PersonRow::id, {}), field("id_hash", &PersonRow::id_hash, {}),
      field("id_number", &PersonRow::id_number, {}), field("name", &PersonRow::name, {}),
      field("born_on", &PersonRow::born_on, {}), field("sex", &PersonRow::sex, {}),
      field("area", &PersonRow::area, {}), field("owner_org", &PersonRow::owner_org, {}),
      field("author", &PersonRow::author, {}), field("reveals", &PersonRow::reveals, {}),
      field("version", &PersonRow::version, {}));
}

namespace {

/// The platform's row, described here because only the auditors' list reads it by these words.
struct EntryRow {
  std::int64_t seq = 0;
  std::string id;
  base::Instant at;
  std::string account, role, org, operation, subject, outcome, body;
};
constexpr auto describe(const EntryRow*) {
  using base::field;
  return base::record("EntryRow",
      field("seq", &EntryRow::seq, {}), field("id", &EntryRow::id, {}),
      field("at", &EntryRow::at, {}), field("account", &EntryRow::account, {}),
      field("role", &EntryRow::role, {}), field("org", &EntryRow::org, {}),
      field("operation", &EntryRow::operation, {}), field("subject", &EntryRow::subject, {}),
      field("outcome", &EntryRow::outcome, {}), field("body", &EntryRow::body, {}));
}
// clang-format on

constexpr sql::Query kFindParty{"party.find", R"(
  SELECT id, code, name, kind, area, small_enterprise, version FROM party
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindPartyByCode{"party.find_by_code", R"(
  SELECT id, code, name, kind, area, small_enterprise, version FROM party
  WHERE district = :district AND code = :code)"};
constexpr sql::Query kFindPartyByPerson{"party.find_by_person", R"(
  SELECT id, code, name, kind, area, small_enterprise, version FROM party
  WHERE district = :district AND person = :person)"};
constexpr sql::Query kAddParty{"party.add", R"(
  INSERT INTO party (district, id, code, name, kind, area, small_enterprise, person, version)
  VALUES (:district, :id, :code, :name, :kind, :area, :small_enterprise,
          NULLIF(CAST(:person AS TEXT), ''), :version))"};
constexpr sql::Query kParties{"party.list", R"(
  SELECT id, code, name, kind, area, small_enterprise, version FROM party
  WHERE district = :district AND id > :after AND (CAST(:kind AS TEXT) = '' OR kind = :kind)
  ORDER BY id LIMIT :most)"};
constexpr sql::Query kFindPerson{"person.find", R"(
  SELECT id, id_hash, id_number, name, born_on, sex, area, owner_org, author, reveals, version
  FROM person WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindPersonByHash{"person.find_by_hash", R"(
  SELECT id, id_hash, id_number, name, born_on, sex, area, owner_org, author, reveals, version
  FROM person WHERE district = :district AND id_hash = :id_hash)"};
constexpr sql::Query kAddPerson{"person.add", R"(
  INSERT INTO person (district, id, id_hash, id_number, name, born_on, sex, area, owner_org, author,
                      reveals, version)
  VALUES (:district, :id, :id_hash, :id_number, :name, :born_on, :sex, :area, :owner_org, :author,
          :reveals, :version))"};
constexpr sql::Query kCountReveal{"person.count_reveal", R"(
  UPDATE person SET reveals = reveals + 1 WHERE district = :district AND id = :id)"};
constexpr sql::Query kKeepers{"person.keepers", R"(
  SELECT org FROM person_keeper WHERE district = :district AND person = :person ORDER BY org)"};
constexpr sql::Query kAddKeeper{"person.add_keeper", R"(
  INSERT INTO person_keeper (district, person, org) VALUES (:district, :person, :org)
  ON CONFLICT (district, person, org) DO NOTHING)"};
constexpr sql::Query kJournal{"journal.list", R"(
  SELECT s.seq, j.id, j.at, j.account, j.role, j.org, j.operation, j.subject, j.outcome, j.body
  FROM journal_seal s JOIN journal j ON j.district = s.district AND j.id = s.journal_id
  WHERE s.district = :district AND s.seq > :after
    AND (CAST(:operation AS TEXT) = '' OR j.operation = :operation)
    AND (CAST(:subject AS TEXT) = '' OR j.subject = :subject)
  ORDER BY s.seq LIMIT :most)"};

constexpr sql::Query kAdminsSeparated{"account.admins_separated", R"(
  SELECT 'holder ' || holder || ' has several administrators'' roles' AS violation FROM account
  WHERE district = :district AND holder <> '' AND state <> 'closed'
    AND role IN ('sysadmin', 'secadmin', 'auditadmin')
  GROUP BY holder HAVING COUNT(DISTINCT role) > 1)"};
constexpr sql::Query kLostOrg{"account.org_exists", R"(
  SELECT a.id || ' acts for ' || a.org AS violation FROM account a
  WHERE a.district = :district AND a.org <> ''
    AND a.role NOT IN ('sysadmin', 'secadmin', 'auditadmin')
    AND NOT EXISTS (SELECT 1 FROM party p WHERE p.district = a.district AND p.id = a.org))"};
constexpr sql::Query kLostPerson{"account.person_exists", R"(
  SELECT a.id || ' belongs to ' || a.person AS violation FROM account a
  WHERE a.district = :district AND a.person <> ''
    AND NOT EXISTS (SELECT 1 FROM person p WHERE p.district = a.district AND p.id = a.person))"};
constexpr sql::Query kLostArea{"registry.area_exists", R"(
  SELECT x.id || ' lies in ' || x.area AS violation FROM (
    SELECT district, id, area FROM party WHERE district = :district
    UNION ALL SELECT district, id, area FROM person WHERE district = :district
    UNION ALL SELECT district, id, area FROM account WHERE district = :district AND area <> '') x
  WHERE x.district = :district
    AND NOT EXISTS (SELECT 1 FROM region r WHERE r.district = x.district AND r.code = x.area))"};
// A-04: an individual is one person of the register, a body has its code.
constexpr sql::Query kWhoItIs{"party.person_or_code", R"(
  SELECT id FROM party
  WHERE district = :district
    AND ((kind = 'individual') <> (person IS NOT NULL) OR (kind = 'individual') <> (code = '')))"};
constexpr sql::Query kOpenDoor{"session.account_active", R"(
  SELECT 'a session of ' || s.account AS violation FROM session s
  JOIN account a ON a.district = s.district AND a.id = s.account
  WHERE s.district = :district AND a.state <> 'active')"};

constexpr sql::Query kPartyIds{"party.ids", R"(
  SELECT id FROM party WHERE district = :district ORDER BY id)"};
// An individual's person may be told of with the party alone.
constexpr sql::Query kPersonIds{"person.ids", R"(
  SELECT p.id FROM person p
  WHERE p.district = :district AND NOT EXISTS (
    SELECT 1 FROM party s WHERE s.district = p.district AND s.person = p.id
      AND s.id = p.owner_org)
  ORDER BY p.id)"};

}  // namespace

// A person's reveals are counted without a reply's telling.
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "party.as_told",
           .key = "id",
           .prefix = "pty_",
           .ids = kPartyIds,
           .row = platform::row_of(find_party)},
          {.name = "person.as_told",
           .key = "id",
           .prefix = "psn_",
           .ids = kPersonIds,
           .row = platform::row_of(find_person),
           .untold = {"reveals"}},
          witnessed_account()};
}

std::vector<sql::Query> truths() {
  return {kAdminsSeparated, kLostOrg, kLostPerson, kLostArea, kWhoItIs, kOpenDoor};
}

std::optional<Party> find_party(sql::Db& db, const std::string& id) {
  return db.one<Party>(kFindParty, {sql::arg("id", id)});
}
std::optional<Party> find_party_by_code(sql::Db& db, const std::string& code) {
  return db.one<Party>(kFindPartyByCode, {sql::arg("code", code)});
}
std::optional<Party> find_party_by_person(sql::Db& db, const std::string& person) {
  return db.one<Party>(kFindPartyByPerson, {sql::arg("person", person)});
}
void add_party(sql::Db& db, const Party& party, const std::string& person) {
  db.exec(kAddParty, sql::Args(party).with("person", person));
}
std::vector<Party> parties(sql::Db& db, const std::string& after, const std::string& kind,
                           std::int64_t most) {
  return db.all<Party>(kParties,
                       {sql::arg("after", after), sql::arg("kind", kind), sql::arg("most", most)});
}

std::optional<PersonRow> find_person(sql::Db& db, const std::string& id) {
  return db.one<PersonRow>(kFindPerson, {sql::arg("id", id)});
}
std::optional<PersonRow> find_person_by_hash(sql::Db& db, const std::string& id_hash) {
  return db.one<PersonRow>(kFindPersonByHash, {sql::arg("id_hash", id_hash)});
}
void add_person(sql::Db& db, const PersonRow& row) {
  db.exec(kAddPerson, row);
}
void count_reveal(sql::Db& db, const std::string& id) {
  db.exec(kCountReveal, {sql::arg("id", id)});
}
std::vector<std::string> keepers(sql::Db& db, const std::string& person) {
  return db.column<std::string>(kKeepers, {sql::arg("person", person)});
}
void add_keeper(sql::Db& db, const std::string& person, const std::string& org) {
  db.exec(kAddKeeper, {sql::arg("person", person), sql::arg("org", org)});
}

std::vector<platform::JournalEntry> journal(sql::Db& db, const JournalAsk& ask) {
  std::vector<platform::JournalEntry> out;
  for (auto& e : db.all<EntryRow>(
           kJournal, {sql::arg("after", ask.after), sql::arg("operation", ask.operation),
                      sql::arg("subject", ask.subject), sql::arg("most", ask.most)}))
    out.push_back(
        {e.seq, e.id, e.at, e.account, e.role, e.org, e.operation, e.subject, e.outcome, e.body});
  return out;
}

}  // namespace registry::store
