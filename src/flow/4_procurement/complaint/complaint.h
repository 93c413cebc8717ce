#pragma once
// A complaint (投诉) to finance after a challenge, what is done with it and what it comes to. The
// purchase asks here what finance ruled.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/4_procurement/procurement.h"
#include "flow/4_procurement/rules_challenge.h"
#include "platform/fwd.h"

namespace procurement::complaint {

using ComplaintId = base::Id<struct ComplaintTag>;
using ElsewhereId = base::Id<struct ElsewhereTag>;

enum class ComplaintState { filed, correcting, accepted, dismissed, decided, published, withdrawn };
BOOST_DESCRIBE_ENUM(ComplaintState, filed, correcting, accepted, dismissed, decided, published,
                    withdrawn)
/// Where a matter complained of was raised before: in the challenge, by its answer, or nowhere.
enum class Origin { challenged, answered, nowhere };
BOOST_DESCRIBE_ENUM(Origin, challenged, answered, nowhere)
/// Why it is not taken up.
enum class DismissedFor { not_acceptable, not_ours, not_corrected };
BOOST_DESCRIBE_ENUM(DismissedFor, not_acceptable, not_ours, not_corrected)
/// 条例 §58: what the time of the decision does not run for.
enum class PauseKind { inspection, testing, appraisal, expert_review, correction };
BOOST_DESCRIBE_ENUM(PauseKind, inspection, testing, appraisal, expert_review, correction)
enum class Outcome { upheld, rejected };
BOOST_DESCRIBE_ENUM(Outcome, upheld, rejected)
/// 94号令 §29: why it is rejected. The first three count for D-07.
enum class Ground { unsupported, fabricated, illegal_evidence, not_acceptable };
BOOST_DESCRIBE_ENUM(Ground, unsupported, fabricated, illegal_evidence, not_acceptable)
/// 94号令 §31, §32: what follows where the result is affected.
enum class Remedy { evaluate_again, run_again, void_contract, damages };
BOOST_DESCRIBE_ENUM(Remedy, evaluate_again, run_again, void_contract, damages)

struct Matter {
  std::string words;
  Origin origin = Origin::challenged;
};
constexpr auto describe(const Matter*) {
  using base::field;
  return base::record("ComplaintMatter",
                      field("words", &Matter::words,
                            {"投诉事项、事实和理由", "The matter, facts and reasons"}, {1, 5000}),
                      field("origin", &Matter::origin, {"提出依据", "Where it was raised before"}));
}
struct Reply {
  std::string party, name, words;
  base::Date replied_on;
};
constexpr auto describe(const Reply*) {
  using base::field;
  return base::record("ComplaintReply", field("party", &Reply::party, {"单位", "Body"}),
                      field("name", &Reply::name, {"单位名称", "Its name"}),
                      field("words", &Reply::words, {"书面说明", "What it says"}, {1, 10'000}),
                      field("replied_on", &Reply::replied_on, {"说明日", "Replied on"}));
}
/// Days on which the time of the decision stood still: from the first to the day it runs again.
struct Pause {
  PauseKind kind = PauseKind::inspection;
  std::string words;
  base::Date from;
  std::optional<base::Date> to;
};
constexpr auto describe(const Pause*) {
  using base::field;
  return base::record("ComplaintPause", field("kind", &Pause::kind, {"事由", "What for"}),
                      field("words", &Pause::words, {"说明", "Words"}, {0, 1000}),
                      field("from", &Pause::from, {"起始日", "First day"}),
                      field("to", &Pause::to, {"恢复计算日", "Runs again on"}));
}

struct Complaint {
  ComplaintId id;
  ProcurementId procurement;
  ChallengeId challenge;
  std::int64_t report = 0;  // the report whose result it speaks of
  std::string title;        // the purchase's
  std::string owner_org;    // the purchaser
  std::string supplier, supplier_name, area;
  std::vector<Matter> matters;
  std::string evidence, request;
  base::Date file_from, file_until, filed_on, review_by;
  std::optional<base::Date> correction_asked_on;
  std::string correction_words;
  std::optional<base::Date> correct_by, corrected_on, reviewed_on;
  std::string review_words;
  std::optional<DismissedFor> dismissed_for;
  std::optional<base::Date> tell_by, serve_by;
  std::optional<std::string> concerned;  // the supplier it concerns beside the purchaser
  std::optional<base::Date> notified_on, reply_by;
  std::vector<Reply> replies;
  std::optional<base::Date> suspended_on, suspended_until;  // the last day
  std::string suspend_words;
  std::vector<Pause> pauses;
  std::optional<base::Date> decided_on;
  std::optional<Outcome> outcome;
  std::optional<Ground> ground;
  std::optional<bool> affects_result;
  std::optional<Remedy> remedy;
  std::optional<OfferId> excluded_offer;
  std::string decision, decided_by;
  std::string contract;  // where one was signed
  std::optional<base::Date> publish_by, published_on, withdrawn_on;
  std::vector<Late> late;
  ComplaintState state = ComplaintState::filed;
  std::string author;
  std::int64_t version = 1;
};

/// What another finance department decided, from its document.
struct Elsewhere {
  ElsewhereId id;
  std::string party, authority, document;
  base::Date decided_on;
  Ground ground = Ground::unsupported;
  base::Date noted_on;
  std::string author;
  std::int64_t version = 1;
};
constexpr auto describe(const Elsewhere*) {
  using base::field;
  using E = Elsewhere;
  return base::record(
      "ComplaintElsewhere", field("id", &E::id, {"编号", "Identity"}),
      field("party", &E::party, {"投诉人(单位编号)", "The complainant's body"}),
      field("authority", &E::authority, {"作出决定的财政部门", "Finance department that decided"}),
      field("document", &E::document, {"决定书文号", "Document and its number"}),
      field("decided_on", &E::decided_on, {"决定日", "Decided on"}),
      field("ground", &E::ground, {"驳回事由", "Why it was rejected"}),
      field("noted_on", &E::noted_on, {"登记日", "Entered on"}),
      field("author", &E::author, {"登记人", "Entered by"}),
      field("version", &E::version, {"版本", "Version"}));
}

/// What finance's handling of complaints means to a purchase.
std::vector<Ruling> rulings_of(platform::Work&, const ProcurementId&);

}  // namespace procurement::complaint
