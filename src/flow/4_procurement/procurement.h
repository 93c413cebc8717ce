#pragma once
// Who shall do it: a requirement with its measures, competitive consultation (磋商, N-01 … N-07)
// with sealed offers, the award, challenges. Later steps read the requirement and the award, and
// tell it that the contract was signed.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/3_budget/budget.h"
#include "flow/4_procurement/draw.h"
#include "flow/4_procurement/measure.h"
#include "flow/4_procurement/price.h"
#include "flow/4_procurement/sealed/sealed.h"
#include "platform/fwd.h"

namespace procurement {

using ProcurementId = base::Id<struct ProcurementTag>;
using OfferId = base::Id<struct OfferTag>;
/// A requirement that came out of a service fair (fair/).
using RequirementId = base::Id<struct RequirementTag>;

enum class State {
  draft,
  disclosed,
  issued,
  opened,
  consulting,
  quoting,
  quotes_opened,
  reported,
  decided,
  announced,
  contracted,
  terminated
};
BOOST_DESCRIBE_ENUM(State, draft, disclosed, issued, opened, consulting, quoting, quotes_opened,
                    reported, decided, announced, contracted, terminated)
enum class Method { consultation };
BOOST_DESCRIBE_ENUM(Method, consultation)

/// A rule that this purchase obeys, on what authority, and how surely we know it. `chosen`: the
/// internal rule names it; otherwise it comes with the law or with the method.
struct RuleNote {
  std::string rule, basis, confidence;
  bool unconfirmed = false;
  bool chosen = false;
};
constexpr auto describe(const RuleNote*) {
  using base::field;
  return base::record(
      "RuleNote", field("rule", &RuleNote::rule, {"规则", "Rule"}),
      field("basis", &RuleNote::basis, {"依据", "Basis"}),
      field("confidence", &RuleNote::confidence, {"可信度", "Confidence"}),
      field("unconfirmed", &RuleNote::unconfirmed, {"未确认", "Not confirmed"}),
      field("chosen", &RuleNote::chosen, {"内部制度明列", "Named by the internal rule"}));
}

/// Something done after its last day: it stands for everyone to see.
struct Late {
  std::string act;
  base::Date due, done_on;
};
constexpr auto describe(const Late*) {
  using base::field;
  return base::record("Late", field("act", &Late::act, {"事项", "What"}),
                      field("due", &Late::due, {"最迟日期", "Due"}),
                      field("done_on", &Late::done_on, {"实际日期", "Done on"}));
}

struct Procurement {
  ProcurementId id;
  std::string owner_org;  // the purchaser's party id
  std::string title, area;
  catalogue::ItemId catalogue_item;
  budget::LineId line;
  Method method = Method::consultation;
  base::Money ceiling;
  std::vector<budget::PlannedYear> later_years;  // what of it later years bear
  std::string requirement;
  std::optional<RequirementId> requirement_id;  // the confirmed one that it follows
  std::vector<Measure> measures;
  std::int64_t price_weight = 0;
  std::vector<Criterion> criteria;
  std::int64_t small_deduction_percent = 0;  // B-40; 0: none
  std::int64_t suppliers_min = 0;            // N-05
  std::string internal_rule;                 // title of what adopts the rules
  std::vector<std::string> adopted_keys;     // as it names them
  std::string not_reserved_reason;           // B-41, B-43
  std::string individual_reason;             // A-04; empty: individuals may not offer
  bool compelled = false;                    // the ceiling reaches the procurement limit (B6)
  std::vector<RuleNote> binding, adopted;
  std::optional<RuleNote> limit;  // the row that decides `compelled`
  std::optional<base::Date> disclosed_on, earliest_issue;
  std::optional<base::Date> issued_on, on_sale_until;
  std::optional<base::Instant> offers_until, opened_at;
  std::string offers_key;  // public key of the opening
  std::optional<base::Instant> quotes_until, quotes_opened_at;
  std::string quotes_key;
  std::string experts_reason;  // why the experts were chosen and not drawn (198号 §13)
  std::int64_t reports = 0;    // how often the panel reported: a challenge may send it back
  std::optional<base::Date> reported_on, decide_by, decided_on;
  std::string decided_how;  // "head" or "silence"
  std::optional<OfferId> winner;
  std::string winner_party, winner_name;
  std::optional<base::Money> award_price;
  std::optional<base::Date> notice_by, result_noticed_on, notice_period_ends;
  std::optional<base::Date> challenge_until, sign_by;
  std::vector<Late> late;
  std::string contract;  // the contract's id, once signed
  std::optional<base::Date> contracted_on, terminated_on;
  std::string terminate_reason;
  State state = State::draft;
  bool published = false;  // disclosed or later
  std::string author;
  std::int64_t version = 1;
};

struct Award {
  ProcurementId procurement;
  OfferId offer;
  std::string supplier, supplier_name;  // party id and name
  base::Money price;
  base::Date decided_on, noticed_on, notice_period_ends;
  std::optional<base::Date> challenge_until;
  base::Date sign_by;
  std::string offer_text;  // the plan offered; any of its content binds (B-16)
};

base::Result<Procurement> get_procurement(platform::Work&, const ProcurementId&);
/// procurement.not_announced before that.
base::Result<Award> get_award(platform::Work&, const ProcurementId&);
/// The evaluation as procurement.evaluation shows it; empty before the result notice.
base::Result<base::json::object> published_evaluation(platform::Work&, const ProcurementId&);
/// The contract was signed. Refuses while a challenge is unanswered or upheld, after sign_by, and
/// where the supplier may no longer take part (B-60, B-02).
base::Check mark_contracted(platform::Work&, const ProcurementId&, const std::string& contract_id);
/// The reference under which the ceiling is reserved: "procurement/<id>".
std::string budget_ref(const ProcurementId&);
platform::Module module();
/// Growing organisations where there is nobody to buy from (incubation/).
platform::Module incubation_module();
/// The service fair and the requirements that come out of it (fair/).
platform::Module fair_module();
/// The pool of experts and their draw (experts/).
platform::Module expert_module();

}  // namespace procurement
