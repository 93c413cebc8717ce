// What publishes, under which tags, and the register's row. The document is rules_document.cpp.
#include "flow/9_disclosure/rules.h"

#include <algorithm>
#include <array>

namespace disclosure {
namespace {

constexpr std::array<std::string_view, 13> kPublishing{
    "procurement.disclose", "procurement.issue",     "procurement.clarify", "procurement.open",
    "procurement.announce", "procurement.terminate", "contract.publish",    "assessment.accept",
    "payment.pay",          "contract.close",        "supplement.publish",  "ending.agree",
    "contract.order_end"};

using Tags = std::vector<std::string>;

Tags tags_of_award(const Thread& t) {
  if (t.awards_before.empty()) return {"award"};
  const auto& all = t.awards_before;
  const bool again = std::find(all.begin(), all.end(), t.procurement.winner->value) != all.end();
  return again ? Tags{"awardUpdate"} : Tags{"award", "awardCancellation"};
}
/// A plan that ends before its tender has no tender to cancel.
Tags tags_of_end(const Thread& t) {
  if (!did(t, "procurement.issue")) return {"planningUpdate"};
  if (t.awards_before.empty()) return {"tenderCancellation"};
  return {"tenderCancellation", "awardCancellation"};
}
/// What was paid or assessed before the contract was public comes with it.
Tags tags_of_contract(const Thread& t) {
  if (t.payments.empty() && t.assessments.empty()) return {"contract"};
  return {"contract", "implementation"};
}
Tags tags_of_assessment(const Thread& t) {
  const bool restates = !t.assessments.empty() && !t.assessments.back().restated.empty();
  return restates ? Tags{"implementation", "implementationUpdate"} : Tags{"implementation"};
}

}  // namespace

std::span<const std::string_view> publishing() {
  return kPublishing;
}

bool publishes(std::string_view operation) {
  return std::find(kPublishing.begin(), kPublishing.end(), operation) != kPublishing.end();
}

bool did(const Thread& t, std::string_view operation) {
  return std::find(t.acts.begin(), t.acts.end(), operation) != t.acts.end();
}

std::vector<std::string> tags_for(const Thread& t, std::string_view operation) {
  if (operation == "procurement.disclose") return {"planning"};
  if (operation == "procurement.issue") return {"tender"};
  if (operation == "procurement.clarify") return {"tenderUpdate"};
  if (operation == "procurement.open") return {"tenderUpdate"};
  if (operation == "procurement.announce") return tags_of_award(t);
  if (operation == "procurement.terminate") return tags_of_end(t);
  if (operation == "contract.publish") return tags_of_contract(t);
  if (operation == "assessment.accept") return tags_of_assessment(t);
  if (operation == "payment.pay") return {"implementation"};
  if (operation == "contract.close") return {"contractTermination"};
  if (operation == "supplement.publish") return {"contractAmendment"};
  if (operation == "ending.agree" || operation == "contract.order_end")
    return {"contractAmendment", "contractTermination"};
  return {};
}

std::string ocid_of(const procurement::ProcurementId& id) {
  return "ocds-pobing-" + id.value;
}

base::Instant date_of(base::Instant entry, const std::optional<base::Instant>& before) {
  return before && entry <= *before ? before->plus_ms(1) : entry;
}

namespace {

void reached(std::vector<Stage>& stages, std::string_view stage,
             const std::optional<base::Date>& on, const std::optional<base::Date>& limit = {},
             std::string_view basis = {}) {
  if (!on) return;
  const int late = limit && *on > *limit ? on->days_since(*limit) : 0;
  stages.push_back({std::string(stage), *on, limit, std::string(basis), late});
}

std::optional<base::Date> day_of(const std::optional<base::Instant>& at) {
  return at ? std::optional(at->date()) : std::nullopt;
}

void reach_procurement(const Thread& t, base::Date until, std::vector<Stage>& out) {
  const auto& p = t.procurement;
  const auto reach = [&](std::string_view act, const std::optional<base::Date>& on) {
    if (did(t, act)) reached(out, act, on);
  };
  reach("procurement.disclose", p.disclosed_on);
  reach("procurement.issue", p.issued_on);
  reach("procurement.open", day_of(p.opened_at));
  reach("procurement.terminate", p.terminated_on);
  if (!did(t, "procurement.announce")) return;
  // What is within its limit says no more than the stages do; what is late is everybody's business.
  for (const auto& late : p.late) {
    if (late.done_on > until) continue;
    if (late.act == "procurement.report") reached(out, late.act, late.done_on, late.due, "B-15");
    if (late.act == "procurement.answer") reached(out, late.act, late.done_on, late.due, "D-04");
    if (late.act == "procurement.answer_question")
      reached(out, late.act, late.done_on, late.due, "D-01");
    if (late.act == "procurement.bond_returned")
      reached(out, late.act, late.done_on, late.due, "N-07、B-13");
  }
  reached(out, "procurement.decide", p.decided_on, p.decide_by, "B-15、N-07");
  reached(out, "procurement.announce", p.result_noticed_on, p.notice_by, "B-15、N-07");
}

void reach_contract(const Thread& t, Entry& out) {
  const auto& c = *t.contract;
  out.contract = c.id.value;
  out.price = c.price;
  reached(out.stages, "contract.sign", c.signed_on, c.sign_by, "B-16");
  reached(out.stages, "contract.publish", c.published_on, c.publish_by, "B-17");
  if (did(t, "contract.file")) reached(out.stages, "contract.file", c.filed_on, c.file_by, "B-17");
  for (const auto& a : t.additions)
    reached(out.stages, "supplement.publish", a.published_on, a.publish_by, "B-17");
  if (t.ended)
    reached(out.stages, did(t, "ending.agree") ? "ending.agree" : "contract.order_end",
            t.ended->on);
  for (const auto& a : t.assessments)
    reached(out.stages, "assessment.accept", a.accepted_on);
  for (const auto& one : t.payments) {
    if (one.kind != payment::Kind::instalment) continue;
    out.paid += one.amount;
    reached(out.stages, "payment.pay", one.paid_on, one.clock.due_on, "合同约定");
  }
  if (did(t, "contract.close")) reached(out.stages, "contract.close", c.closed_on);
}

}  // namespace

Entry entry_of(const Thread& t, std::string_view operation, base::Instant at) {
  const auto& p = t.procurement;
  Entry out{p.id, ocid_of(p.id), "", p.title, t.buyer.name, "", p.ceiling, {}, {}, "", {}, at};
  out.standing = operation;
  reach_procurement(t, at.date(), out.stages);
  if (t.supplier) {
    out.supplier = t.supplier->name;
    out.price = p.award_price;
  }
  if (t.contract) reach_contract(t, out);
  std::stable_sort(out.stages.begin(), out.stages.end(),
                   [](const Stage& a, const Stage& b) { return a.on < b.on; });
  return out;
}

}  // namespace disclosure
