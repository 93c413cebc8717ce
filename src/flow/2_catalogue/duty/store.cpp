#include "flow/2_catalogue/duty/store.h"

#include <algorithm>

#include "flow/2_catalogue/store.h"

namespace catalogue::duty_store {
namespace {

constexpr sql::Query kFind{"duty.find", R"(
  SELECT id, owner_org, area, year, number, title, basis, performed_by, posts, staff_money,
         content_kind, note, state, screening, outcome, clause, carried_from, sheet, author,
         recorded_on, removed_on, remove_reason, version
  FROM duty WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindNumber{"duty.find_number", R"(
  SELECT id, owner_org, area, year, number, title, basis, performed_by, posts, staff_money,
         content_kind, note, state, screening, outcome, clause, carried_from, sheet, author,
         recorded_on, removed_on, remove_reason, version
  FROM duty
  WHERE district = :district AND owner_org = :owner_org AND year = :year AND number = :number
    AND state <> 'removed')"};
constexpr sql::Query kInsert{"duty.insert", R"(
  INSERT INTO duty (district, id, owner_org, area, year, number, title, basis, performed_by, posts,
                    staff_money, content_kind, note, state, screening, outcome, clause,
                    carried_from, sheet, author, recorded_on, removed_on, remove_reason, version)
  VALUES (:district, :id, :owner_org, :area, :year, :number, :title, :basis, :performed_by, :posts,
          :staff_money, :content_kind, :note, :state, :screening, :outcome, :clause,
          :carried_from, :sheet, :author, :recorded_on, :removed_on, :remove_reason, :version))"};
constexpr sql::Query kSave{"duty.save", R"(
  UPDATE duty
  SET number = :number, title = :title, basis = :basis, performed_by = :performed_by,
      posts = :posts, staff_money = :staff_money, content_kind = :content_kind, note = :note,
      state = :state, screening = :screening, outcome = :outcome, clause = :clause,
      removed_on = :removed_on, remove_reason = :remove_reason, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING id, owner_org, area, year, number, title, basis, performed_by, posts, staff_money,
            content_kind, note, state, screening, outcome, clause, carried_from, sheet, author,
            recorded_on, removed_on, remove_reason, version)"};
constexpr sql::Query kList{"duty.list", R"(
  SELECT id, owner_org, area, year, number, title, basis, performed_by, posts, staff_money,
         content_kind, note, state, screening, outcome, clause, carried_from, sheet, author,
         recorded_on, removed_on, remove_reason, version
  FROM duty
  WHERE district = :district AND id > :after
    AND year = COALESCE(CAST(:year AS BIGINT), year)
    AND owner_org = COALESCE(CAST(:department AS TEXT), owner_org)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (CAST(:outcome AS TEXT) IS NULL OR outcome = :outcome)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kToCarry{"duty.to_carry", R"(
  SELECT id, owner_org, area, year, number, title, basis, performed_by, posts, staff_money,
         content_kind, note, state, screening, outcome, clause, carried_from, sheet, author,
         recorded_on, removed_on, remove_reason, version
  FROM duty d
  WHERE d.district = :district AND d.owner_org = :owner_org AND d.year = :year
    AND d.state <> 'removed'
    AND NOT EXISTS (SELECT 1 FROM duty n
                    WHERE n.district = d.district AND n.owner_org = d.owner_org
                      AND n.year = d.year + 1 AND n.number = d.number AND n.state <> 'removed')
  ORDER BY d.id)"};
constexpr sql::Query kCount{"duty.count", R"(
  SELECT COUNT(*) FROM duty
  WHERE district = :district AND owner_org = :owner_org AND year = :year AND state <> 'removed')"};
constexpr sql::Query kStanding{"duty.standing", R"(
  SELECT id FROM duty
  WHERE district = :district AND owner_org = :owner_org AND year = :year AND number = :number
    AND state <> 'removed')"};
constexpr sql::Query kItemOf{"duty.item_of", R"(
  SELECT id FROM catalogue_item
  WHERE district = :district AND duty_id = :id AND state NOT IN ('withdrawn', 'replaced')
  ORDER BY id LIMIT 1)"};
constexpr sql::Query kInsertScreening{"duty.insert_screening", R"(
  INSERT INTO duty_screening
    (district, id, duty, owner_org, content_kind, gov_service_code, findings, phrases, signs,
     signs_min, legal_review, outcome, clause, author, screened_on)
  VALUES
    (:district, :id, :duty, :owner_org, :content_kind, :gov_service_code, :findings, :phrases,
     :signs, :signs_min, :legal_review, :outcome, :clause, :author, :screened_on))"};
constexpr sql::Query kScreenings{"duty.screenings", R"(
  SELECT id, duty, owner_org, content_kind, gov_service_code, findings, phrases, signs, signs_min,
         legal_review, outcome, clause, author, screened_on
  FROM duty_screening WHERE district = :district AND duty = :duty ORDER BY id)"};
constexpr sql::Query kFindScreening{"duty.find_screening", R"(
  SELECT id, duty, owner_org, content_kind, gov_service_code, findings, phrases, signs, signs_min,
         legal_review, outcome, clause, author, screened_on
  FROM duty_screening WHERE district = :district AND id = :id)"};
// Rows imported or carried over by the thousand are told as a number; each that changed since, or
// was recorded by itself, is told by its row.
constexpr sql::Query kIds{"duty.ids", R"(
  SELECT id FROM duty
  WHERE district = :district AND (version > 1 OR (carried_from IS NULL AND sheet IS NULL))
  ORDER BY id)"};
constexpr sql::Query kScreeningIds{"duty.screening_ids", R"(
  SELECT id FROM duty_screening WHERE district = :district ORDER BY id)"};

// A duty says what its last screening says, and an item that is on its road comes from a duty of
// its own department.
constexpr sql::Query kSaysItsScreening{"duty.says_its_screening", R"(
  SELECT d.id FROM duty d
  LEFT JOIN duty_screening s ON s.district = d.district AND s.id = d.screening
  WHERE d.district = :district AND d.screening IS NOT NULL
    AND (s.id IS NULL OR s.duty <> d.id OR s.outcome <> d.outcome OR s.clause <> d.clause))"};
constexpr sql::Query kItemOfOwn{"duty.item_of_own_department", R"(
  SELECT i.id FROM catalogue_item i
  JOIN duty d ON d.district = i.district AND d.id = i.duty_id
  WHERE i.district = :district AND d.owner_org <> i.owner_org)"};

constexpr std::int64_t kPage = 100;
constexpr std::size_t kBatch = 500;

}  // namespace

std::optional<Duty> find(sql::Db& db, const DutyId& id) {
  return db.one<Duty>(kFind, {sql::arg("id", id)});
}
std::optional<Duty> find_number(sql::Db& db, const std::string& org, std::int64_t year,
                                const std::string& number) {
  return db.one<Duty>(kFindNumber, {sql::arg("owner_org", org), sql::arg("year", year),
                                    sql::arg("number", number)});
}
void insert(sql::Db& db, const Duty& duty) {
  db.exec(kInsert, duty);
}
void insert_all(sql::Db& db, const std::vector<Duty>& duties) {
  std::vector<sql::Args> batch;
  const auto flush = [&] {
    if (!batch.empty()) db.run_each(kInsert, batch, [](std::size_t, const sql::Row&) {});
    batch.clear();
  };
  for (const Duty& one : duties) {
    batch.emplace_back(one);
    if (batch.size() == kBatch) flush();
  }
  flush();
}
std::optional<Duty> save(sql::Db& db, const Duty& duty) {
  return db.one<Duty>(kSave, sql::Args(duty));
}
DutyPage list(platform::Work& work, const DutyFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  DutyPage page{
      work.db.all<Duty>(
          kList,
          platform::scoped(work, {sql::arg("after", f.after.value_or("")), sql::arg("year", f.year),
                                  sql::arg("department", f.department), sql::arg("state", f.state),
                                  sql::arg("outcome", f.outcome), sql::arg("limit", limit + 1)})),
      {}};
  if (std::int64_t(page.duties.size()) > limit) {
    page.duties.resize(std::size_t(limit));
    page.next = page.duties.back().id.value;
  }
  return page;
}
std::vector<Duty> to_carry(sql::Db& db, const std::string& org, std::int64_t year) {
  return db.all<Duty>(kToCarry, {sql::arg("owner_org", org), sql::arg("year", year)});
}
std::int64_t count(sql::Db& db, const std::string& org, std::int64_t year) {
  return db.scalar<std::int64_t>(kCount, {sql::arg("owner_org", org), sql::arg("year", year)});
}
namespace {
std::vector<sql::Args> asked(const std::string& org, std::int64_t year,
                             const std::vector<std::string>& numbers) {
  std::vector<sql::Args> out;
  out.reserve(numbers.size());
  for (const auto& number : numbers)
    out.push_back({sql::arg("owner_org", org), sql::arg("year", year), sql::arg("number", number)});
  return out;
}
}  // namespace
std::vector<bool> standing(sql::Db& db, const std::string& org, std::int64_t year,
                           const std::vector<std::string>& numbers) {
  std::vector<bool> out(numbers.size(), false);
  const auto all = asked(org, year, numbers);
  for (std::size_t from = 0; from < all.size(); from += kBatch) {
    const std::size_t n = std::min(kBatch, all.size() - from);
    db.run_each(kStanding, std::span(all).subspan(from, n),
                [&](std::size_t i, const sql::Row&) { out[from + i] = true; });
  }
  return out;
}
std::vector<std::optional<Duty>> by_numbers(sql::Db& db, const std::string& org, std::int64_t year,
                                            const std::vector<std::string>& numbers) {
  return db.one_each<Duty>(kFindNumber, asked(org, year, numbers));
}

void insert(sql::Db& db, const Screening& s) {
  db.exec(kInsertScreening, s);
}
std::vector<Screening> screenings(sql::Db& db, const DutyId& duty) {
  return db.all<Screening>(kScreenings, {sql::arg("duty", duty)});
}
std::optional<Screening> find_screening(sql::Db& db, const ScreeningId& id) {
  return db.one<Screening>(kFindScreening, {sql::arg("id", id)});
}
std::string item_of(sql::Db& db, const DutyId& id) {
  const auto found = db.column<std::string>(kItemOf, {sql::arg("id", id)});
  return found.empty() ? "" : found.front();
}

std::vector<sql::Query> must_be_empty() {
  return {kSaysItsScreening, kItemOfOwn};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "duty.as_told",
           .key = "id",
           .prefix = "dty_",
           .ids = kIds,
           .row = platform::row_of(find)},
          {.name = "duty.screening_as_told",
           .key = "id",
           .prefix = "scr_",
           .ids = kScreeningIds,
           .row = platform::row_of(find_screening),
           .telling = "findings"}};
}

}  // namespace catalogue::duty_store
