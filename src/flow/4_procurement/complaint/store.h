#pragma once
// The tables complaint and complaint_elsewhere: every SQL text of them.
#include "flow/4_procurement/complaint/inputs.h"
#include "flow/4_procurement/complaint/views.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace procurement::complaint {

// clang-format off
constexpr auto describe(const Complaint*) {
  using base::field;
  using C = Complaint;
  return base::record("ComplaintRow",
      field("id", &C::id, {}), field("procurement", &C::procurement, {}), field("challenge", &C::challenge, {}),
      field("report", &C::report, {}), field("title", &C::title, {}), field("owner_org", &C::owner_org, {}),
      field("supplier", &C::supplier, {}), field("supplier_name", &C::supplier_name, {}), field("area", &C::area, {}),
      field("matters", &C::matters, {}), field("evidence", &C::evidence, {}), field("request", &C::request, {}),
      field("file_from", &C::file_from, {}), field("file_until", &C::file_until, {}), field("filed_on", &C::filed_on,
          {}),
      field("review_by", &C::review_by, {}), field("correction_asked_on", &C::correction_asked_on, {}),
      field("correction_words", &C::correction_words, {}), field("correct_by", &C::correct_by, {}),
      field("corrected_on", &C::corrected_on, {}), field("reviewed_on", &C::reviewed_on, {}),
      field("review_words", &C::review_words, {}), field("dismissed_for", &C::dismissed_for, {}),
      field("tell_by", &C::tell_by, {}), field("serve_by", &C::serve_by, {}), field("concerned", &C::concerned, {}),
      field("notified_on", &C::notified_on, {}), field("reply_by", &C::reply_by, {}), field("replies", &C::replies, {}),
      field("suspended_on", &C::suspended_on, {}), field("suspended_until", &C::suspended_until, {}),
      field("suspend_words", &C::suspend_words, {}), field("pauses", &C::pauses, {}), field("decided_on",
          &C::decided_on, {}),
      field("outcome", &C::outcome, {}), field("ground", &C::ground, {}), field("affects_result", &C::affects_result,
          {}),
      field("remedy", &C::remedy, {}), field("excluded_offer", &C::excluded_offer, {}), field("decision", &C::decision,
          {}),
      field("decided_by", &C::decided_by, {}), field("contract", &C::contract, {}), field("publish_by", &C::publish_by,
          {}),
      field("published_on", &C::published_on, {}), field("withdrawn_on", &C::withdrawn_on, {}), field("late", &C::late,
          {}),
      field("state", &C::state, {}), field("author", &C::author, {}), field("version", &C::version, {}));
}
// clang-format on

namespace store {

std::optional<Complaint> find(sql::Db&, const ComplaintId&);
std::optional<Complaint> of_challenge(sql::Db&, const ChallengeId&);
std::vector<Complaint> of_procurement(sql::Db&, const ProcurementId&);
/// By reach; a natural person's name is left out where the list reaches no further than what is
/// public. The oldest first.
std::vector<Complaint> list(platform::Work&, const ComplaintFilter&);
void insert(sql::Db&, const Complaint&);
/// Nothing when someone changed it meanwhile.
std::optional<Complaint> update(sql::Db&, const Complaint&);

std::optional<Elsewhere> find_elsewhere(sql::Db&, const ElsewhereId&);
bool noted(sql::Db&, const Elsewhere&);
void insert(sql::Db&, const Elsewhere&);
/// Of one complainant, from here and elsewhere, by day.
std::vector<Rejection> rejections(sql::Db&, const std::string& party);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace store
}  // namespace procurement::complaint
