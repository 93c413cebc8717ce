#include "flow/6_delivery/events/store.h"

namespace delivery::store {
namespace {

constexpr sql::Query kAdd{"course.add_attendance", R"(
  INSERT INTO attendance (district, fact, account, arrive, leave)
  VALUES (:district, :fact, :account, :arrive, :leave))"};
constexpr sql::Query kAttended{"course.attended", R"(
  SELECT f.* FROM attendance a
  JOIN fact f ON f.district = a.district AND f.root = a.fact AND f.superseded = 0
    AND f.state <> 'void' AND f.root <> :root
  WHERE a.district = :district AND a.account = :account AND a.arrive >= :floor
    AND a.arrive < :until AND a.leave > :since
  ORDER BY a.arrive LIMIT 1)"};

}  // namespace

void add_attendance(sql::Db& db, const Fact& course, const std::string& account) {
  db.exec(kAdd, {sql::arg("fact", course.root), sql::arg("account", account),
                 sql::arg("arrive", *course.arrive), sql::arg("leave", *course.leave)});
}

std::optional<Fact> attended(sql::Db& db, const std::string& account, const Span& span,
                             const FactId& root) {
  return db.one<Fact>(
      kAttended,
      {sql::arg("account", account), sql::arg("floor", span.arrive.plus_hours(-24)),
       sql::arg("until", span.leave), sql::arg("since", span.arrive), sql::arg("root", root)});
}

}  // namespace delivery::store
