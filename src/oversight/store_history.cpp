// The journal of one item, sealed entries alone.
#include "oversight/history.h"

namespace oversight::store {
namespace {

// Who offered, and how many did, is nobody's to know before the opening, nor who is asked in a
// survey while it runs: auditors find both in the journal.
constexpr sql::Query kHappened{"history.of", R"(
  SELECT j.id, j.at, j.operation, j.role, j.org
  FROM journal j JOIN journal_seal s ON s.district = j.district AND s.journal_id = j.id
  WHERE j.district = :district AND j.subject = :subject AND j.outcome = 'done'
    AND s.seq > COALESCE((
      SELECT f.seq FROM journal_seal f
      WHERE f.district = :district AND f.journal_id = :after), 0)
    AND j.operation NOT IN ('procurement.offer', 'procurement.quote', 'assessment.check_fact',
      'assessment.invite', 'assessment.record_response', 'assessment.rate')
  ORDER BY s.seq LIMIT :most)"};

}  // namespace

std::vector<Happened> happened(sql::Db& db, const std::string& subject, const std::string& after,
                               std::int64_t most) {
  return db.all<Happened>(
      kHappened, {sql::arg("subject", subject), sql::arg("after", after), sql::arg("most", most)});
}

}  // namespace oversight::store
