#include "flow/1_need/help/store.h"

namespace need::help_store {
namespace {

constexpr sql::Query kFind{"help.find", R"(
  SELECT id, area, on_behalf, asked_on, answer_by, handled_on, handled_by, answer, need, state,
         version
  FROM help WHERE district = :district AND id = :id)"};
constexpr sql::Query kSealed{"help.sealed", R"(
  SELECT name, phone, what, reveals FROM help WHERE district = :district AND id = :id)"};
constexpr sql::Query kReveal{"help.reveal", R"(
  UPDATE help SET reveals = reveals + 1 WHERE district = :district AND id = :id
  RETURNING name, phone, what, reveals)"};
constexpr sql::Query kErase{"help.erase", R"(
  UPDATE help SET name = '', phone = '', phone_hash = '', what = ''
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsert{"help.insert", R"(
  INSERT INTO help (district, id, area, name, phone, phone_hash, what, on_behalf, asked_on,
                    answer_by, handled_on, handled_by, answer, need, state, version)
  VALUES (:district, :id, :area, :name, :phone, :phone_hash, :what, :on_behalf, :asked_on,
          :answer_by, :handled_on, :handled_by, :answer, :need, :state, :version))"};
constexpr sql::Query kSave{"help.save", R"(
  UPDATE help SET state = :state, handled_on = :handled_on, handled_by = :handled_by,
    answer = :answer, need = :need, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, area, on_behalf, asked_on, answer_by, handled_on, handled_by, answer, need, state,
            version)"};
constexpr sql::Query kList{"help.list", R"(
  SELECT id, area, on_behalf, asked_on, answer_by, handled_on, handled_by, answer, need, state,
         version
  FROM help
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR area LIKE :scope_area)
  ORDER BY id DESC LIMIT :limit)"};  // the newest first: what is old has been handled
constexpr sql::Query kOpenOfPhone{"help.open_of_phone", R"(
  SELECT COUNT(*) FROM help
  WHERE district = :district AND phone_hash = :phone_hash AND state = 'asked')"};
constexpr sql::Query kAskedIn{"help.asked_in", R"(
  SELECT COUNT(*) FROM help
  WHERE district = :district AND area = :area AND asked_on = :asked_on)"};

// What was taken stands as a need of the same place, and nothing else does.
constexpr sql::Query kTakenIsNeed{"help.taken_is_a_need", R"(
  SELECT h.id FROM help h
  LEFT JOIN need n ON n.district = h.district AND n.id = h.need AND n.area = h.area
  WHERE h.district = :district AND (h.state = 'taken') <> (n.id IS NOT NULL))"};

constexpr sql::Query kIds{"help.ids", R"(
  SELECT id FROM help WHERE district = :district ORDER BY id)"};

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<Help> find(sql::Db& db, const HelpId& id) {
  return db.one<Help>(kFind, {sql::arg("id", id)});
}
std::optional<Sealed> sealed(sql::Db& db, const HelpId& id) {
  return db.one<Sealed>(kSealed, {sql::arg("id", id)});
}
std::optional<Sealed> reveal(sql::Db& db, const HelpId& id) {
  return db.one<Sealed>(kReveal, {sql::arg("id", id)});
}
void insert(sql::Db& db, const Help& h, const Sealed& s, const std::string& phone_hash) {
  db.exec(kInsert, sql::Args(h)
                       .with("name", s.name)
                       .with("phone", s.phone)
                       .with("what", s.what)
                       .with("phone_hash", phone_hash));
}
void erase(sql::Db& db, const HelpId& id) {
  db.exec(kErase, {sql::arg("id", id)});
}
std::optional<Help> save(sql::Db& db, const Help& h) {
  return db.one<Help>(kSave, sql::Args(h));
}

HelpPage list(platform::Work& work, const HelpFilter& f) {
  const std::int64_t limit = f.limit.value_or(kPage);
  // One more than asked for tells whether there is a next page.
  HelpPage page{
      work.db.all<Help>(kList, platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                                                       sql::arg("state", f.state),
                                                       sql::arg("limit", limit + 1)})),
      {}};
  if (std::int64_t(page.requests.size()) > limit) {
    page.requests.resize(std::size_t(limit));
    page.next = page.requests.back().id.value;
  }
  return page;
}

std::int64_t open_of_phone(sql::Db& db, const std::vector<std::string>& hashes) {
  std::int64_t sum = 0;
  for (const auto& hash : hashes)
    sum += db.scalar<std::int64_t>(kOpenOfPhone, {sql::arg("phone_hash", hash)});
  return sum;
}
std::int64_t asked_in(sql::Db& db, const std::string& area, base::Date on) {
  return db.scalar<std::int64_t>(kAskedIn, {sql::arg("area", area), sql::arg("asked_on", on)});
}

std::vector<sql::Query> must_be_empty() {
  return {kTakenIsNeed};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "help.as_told",
           .key = "id",
           .prefix = "help_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace need::help_store
