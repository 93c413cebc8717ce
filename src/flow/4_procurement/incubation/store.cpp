// Programmes and the organisations in them.
#include "flow/4_procurement/incubation/store.h"

namespace procurement::incubation::store {
namespace {

constexpr sql::Query kFindProgramme{"programme.find", R"(
  SELECT id, owner_org, title, service, towns, line, money, most, starts_on, ends_on, awarded, paid,
         opened_on, closed_on, released, state, author, version
  FROM programme WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertProgramme{"programme.insert", R"(
  INSERT INTO programme (district, id, owner_org, title, service, towns, line, money, most,
    starts_on, ends_on, awarded, paid, opened_on, closed_on, released, state, author, version)
  VALUES (:district, :id, :owner_org, :title, :service, :towns, :line, :money, :most, :starts_on,
    :ends_on, :awarded, :paid, :opened_on, :closed_on, :released, :state, :author, :version))"};
constexpr sql::Query kSaveProgramme{"programme.save", R"(
  UPDATE programme SET awarded = :awarded, paid = :paid, closed_on = :closed_on,
    released = :released, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kCohorts{"programme.cohorts", R"(
  SELECT id AS incubatee, cohort, working_title, town, paid, state FROM incubatee
  WHERE district = :district AND programme = :programme ORDER BY cohort, id LIMIT 500)"};
constexpr sql::Query kListProgrammes{"programme.list", R"(
  SELECT id, owner_org, title, service, towns, line, money, most, starts_on, ends_on, awarded, paid,
         opened_on, closed_on, released, state, author, version
  FROM programme
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND state = COALESCE(CAST(:state AS TEXT), state)
  ORDER BY id DESC LIMIT :limit)"};
constexpr sql::Query kMentor{"incubatee.mentor", R"(
  SELECT name, role, state FROM account WHERE district = :district AND id = :id)"};
constexpr sql::Query kMentors{"incubatee.mentors", R"(
  SELECT a.id, a.name, COALESCE(p.name, '') AS org_name
  FROM account a LEFT JOIN party p ON p.district = a.district AND p.id = a.org
  WHERE a.district = :district AND a.state = 'active' AND a.role = 'expert'
  ORDER BY a.id)"};
constexpr sql::Query kFind{"incubatee.find", R"(
  SELECT id, programme, owner_org, working_title, town, idea, cohort, mentor, party, awarded, paid,
         admitted_on, registered_on, able_on, able_words, graduated_on, left_on, leave_reason,
         state, author, version
  FROM incubatee WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsert{"incubatee.insert", R"(
  INSERT INTO incubatee (district, id, programme, owner_org, working_title, town, idea, cohort,
    mentor, contact, party, awarded, paid, admitted_on, registered_on, able_on, able_words,
    graduated_on, left_on, leave_reason, state, author, version)
  VALUES (:district, :id, :programme, :owner_org, :working_title, :town, :idea, :cohort, :mentor,
    :contact, :party, :awarded, :paid, :admitted_on, :registered_on, :able_on, :able_words,
    :graduated_on, :left_on, :leave_reason, :state, :author, :version))"};
constexpr sql::Query kSave{"incubatee.save", R"(
  UPDATE incubatee SET party = :party, awarded = :awarded, paid = :paid,
    registered_on = :registered_on, able_on = :able_on, able_words = :able_words,
    graduated_on = :graduated_on, left_on = :left_on, leave_reason = :leave_reason, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kLinked{"incubatee.linked_elsewhere", R"(
  SELECT COUNT(*) FROM incubatee
  WHERE district = :district AND party = :party AND state <> 'left' AND id <> :id)"};
constexpr sql::Query kCanServe{"incubatee.can_serve", R"(
  SELECT COUNT(*) FROM capability c
  JOIN capability_town t ON t.district = c.district AND t.capability = c.id
  WHERE c.district = :district AND c.party = :party AND c.service = :service
    AND c.state = 'confirmed' AND t.town = :town)"};
constexpr sql::Query kContact{"incubatee.contact", R"(
  SELECT contact, reveals FROM incubatee WHERE district = :district AND id = :id)"};
constexpr sql::Query kReveal{"incubatee.reveal", R"(
  UPDATE incubatee SET reveals = reveals + 1 WHERE district = :district AND id = :id
  RETURNING contact, reveals)"};
constexpr sql::Query kErase{"incubatee.erase", R"(
  UPDATE incubatee SET contact = '' WHERE district = :district AND id = :id)"};
constexpr sql::Query kList{"incubatee.list", R"(
  SELECT id, programme, owner_org, working_title, town, idea, cohort, mentor, party, awarded, paid,
         admitted_on, registered_on, able_on, able_words, graduated_on, left_on, leave_reason,
         state, author, version
  FROM incubatee
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND programme = COALESCE(CAST(:of AS TEXT), programme)
    AND state = COALESCE(CAST(:state AS TEXT), state)
  ORDER BY id DESC LIMIT :limit)"};

}  // namespace

std::optional<Programme> find(sql::Db& db, const ProgrammeId& id) {
  return db.one<Programme>(kFindProgramme, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Programme& p) {
  db.exec(kInsertProgramme, p);
}
base::Result<Programme> save(sql::Db& db, Programme p) {
  return versioned(db, kSaveProgramme, std::move(p));
}
std::vector<CohortLine> cohorts(sql::Db& db, const ProgrammeId& id) {
  return db.all<CohortLine>(kCohorts, {sql::arg("programme", id)});
}
ProgrammePage list(Work& work, const ProgrammeFilter& f) {
  auto rows = work.db.all<Programme>(kListProgrammes, platform::scoped(work, asked(f)));
  ProgrammePage page;
  page.next = cut(rows, f);
  for (Programme& row : rows) {
    ProgrammeShown shown;
    shown.left = left_of(row);
    static_cast<Programme&>(shown) = std::move(row);
    page.programmes.push_back(std::move(shown));
  }
  return page;
}

std::optional<MentorSeen> mentor(sql::Db& db, const std::string& account) {
  return db.one<MentorSeen>(kMentor, {sql::arg("id", account)});
}
std::vector<MentorChoice> mentors(sql::Db& db) {
  return db.all<MentorChoice>(kMentors, {});
}
std::optional<Incubatee> find(sql::Db& db, const IncubateeId& id) {
  return db.one<Incubatee>(kFind, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Incubatee& one, const std::string& contact) {
  db.exec(kInsert, sql::Args(one).with("contact", contact));
}
base::Result<Incubatee> save(sql::Db& db, Incubatee one) {
  return versioned(db, kSave, std::move(one));
}
bool linked_elsewhere(sql::Db& db, const std::string& party, const IncubateeId& besides) {
  return db.scalar<std::int64_t>(kLinked, {sql::arg("party", party), sql::arg("id", besides)}) > 0;
}
bool can_serve(sql::Db& db, const std::string& party, const std::string& service,
               const std::string& town) {
  return db.scalar<std::int64_t>(kCanServe, {sql::arg("party", party), sql::arg("service", service),
                                             sql::arg("town", town)}) > 0;
}
Contact contact(sql::Db& db, const IncubateeId& id) {
  return db.one<Contact>(kContact, {sql::arg("id", id)}).value_or(Contact{});
}
Contact reveal(sql::Db& db, const IncubateeId& id) {
  return db.one<Contact>(kReveal, {sql::arg("id", id)}).value_or(Contact{});
}
void erase(sql::Db& db, const IncubateeId& id) {
  db.exec(kErase, {sql::arg("id", id)});
}
IncubateePage list(Work& work, const IncubateeFilter& f) {
  auto rows = work.db.all<Incubatee>(kList, platform::scoped(work, asked(f)));
  IncubateePage page;
  page.next = cut(rows, f);
  for (Incubatee& row : rows) {
    IncubateeShown shown;
    static_cast<Incubatee&>(shown) = std::move(row);
    page.incubatees.push_back(std::move(shown));
  }
  return page;
}

}  // namespace procurement::incubation::store
