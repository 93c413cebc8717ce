// Two years of a department's inventory held against each other.
#include "flow/2_catalogue/duty/store.h"

namespace catalogue::duty_store {

constexpr auto describe(const Counts*) {
  using base::field;
  return base::record("DutyCounts", field("added", &Counts::added, {}),
                      field("removed", &Counts::removed, {}),
                      field("changed", &Counts::changed, {}));
}

namespace {

constexpr sql::Query kCountChanges{"duty.count_changes", R"(
  SELECT
    (SELECT COUNT(*) FROM duty b
     WHERE b.district = :district AND b.owner_org = :org AND b.year = :year_to
       AND b.state <> 'removed'
       AND NOT EXISTS (SELECT 1 FROM duty a
                       WHERE a.district = b.district AND a.owner_org = b.owner_org
                         AND a.year = :year_from AND a.number = b.number
                         AND a.state <> 'removed')) AS added,
    (SELECT COUNT(*) FROM duty a
     WHERE a.district = :district AND a.owner_org = :org AND a.year = :year_from
       AND a.state <> 'removed'
       AND NOT EXISTS (SELECT 1 FROM duty b
                       WHERE b.district = a.district AND b.owner_org = a.owner_org
                         AND b.year = :year_to AND b.number = a.number
                         AND b.state <> 'removed')) AS removed,
    (SELECT COUNT(*) FROM duty a
     JOIN duty b ON b.district = a.district AND b.owner_org = a.owner_org AND b.year = :year_to
       AND b.number = a.number AND b.state <> 'removed'
     WHERE a.district = :district AND a.owner_org = :org AND a.year = :year_from
       AND a.state <> 'removed'
       AND (a.title <> b.title OR a.basis <> b.basis OR a.performed_by <> b.performed_by
            OR a.posts <> b.posts OR a.staff_money <> b.staff_money
            OR a.content_kind <> b.content_kind OR a.note <> b.note)) AS changed)"};
constexpr sql::Query kChangedNumbers{"duty.changed_numbers", R"(
  SELECT number FROM (
    SELECT b.number AS number FROM duty b
    WHERE b.district = :district AND b.owner_org = :org AND b.year = :year_to
      AND b.state <> 'removed'
      AND NOT EXISTS (SELECT 1 FROM duty a
                      WHERE a.district = b.district AND a.owner_org = b.owner_org
                        AND a.year = :year_from AND a.number = b.number AND a.state <> 'removed')
    UNION ALL
    SELECT a.number AS number FROM duty a
    LEFT JOIN duty b ON b.district = a.district AND b.owner_org = a.owner_org
      AND b.year = :year_to AND b.number = a.number AND b.state <> 'removed'
    WHERE a.district = :district AND a.owner_org = :org AND a.year = :year_from
      AND a.state <> 'removed'
      AND (b.id IS NULL OR a.title <> b.title OR a.basis <> b.basis
           OR a.performed_by <> b.performed_by OR a.posts <> b.posts
           OR a.staff_money <> b.staff_money OR a.content_kind <> b.content_kind
           OR a.note <> b.note)) x
  WHERE number > :after ORDER BY number LIMIT :limit)"};

sql::Args of(const Years& y) {
  return {sql::arg("org", y.org), sql::arg("year_from", y.from), sql::arg("year_to", y.to)};
}

}  // namespace

Counts count_changes(sql::Db& db, const Years& years) {
  const auto out = db.one<Counts>(kCountChanges, of(years));
  ENSURE(out.has_value());
  return *out;
}
std::vector<std::string> changed_numbers(sql::Db& db, const Years& years, const std::string& after,
                                         std::int64_t limit) {
  return db.column<std::string>(kChangedNumbers,
                                of(years).with("after", after).with("limit", limit));
}

}  // namespace catalogue::duty_store
