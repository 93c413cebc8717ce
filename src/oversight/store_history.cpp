// The journal of one item, sealed entries alone.
#include "oversight/history.h"

namespace oversight::store {
namespace {

// Who offered, and how many did, is nobody's to know before the opening; the parties learn it from
// the result.
constexpr sql::Query kHappened{"history.of", R"(
  SELECT s.seq, j.at, j.operation, j.role, j.org
  FROM journal j JOIN journal_seal s ON s.district = j.district AND s.journal_id = j.id
  WHERE j.district = :district AND j.subject = :subject AND j.outcome = 'done' AND s.seq > :after
    AND j.operation NOT IN ('procurement.offer', 'procurement.quote')
  ORDER BY s.seq LIMIT :most)"};

}  // namespace

std::vector<Happened> happened(sql::Db& db, const std::string& subject, std::int64_t after,
                               std::int64_t most) {
  return db.all<Happened>(
      kHappened, {sql::arg("subject", subject), sql::arg("after", after), sql::arg("most", most)});
}

}  // namespace oversight::store
