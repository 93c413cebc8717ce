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
#include "platform/fwd.h"

namespace procurement {

using ProcurementId = base::Id<struct ProcurementTag>;
using OfferId = base::Id<struct OfferTag>;

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

/// facts: each that qualifies. persons_by_date: persons with one by `by_date`. subject_quarters:
/// household × ended quarter with at least `threshold` of them. ratio: satisfied ÷ answered.
enum class CountRule { facts, persons_by_date, subject_quarters, ratio };
BOOST_DESCRIBE_ENUM(CountRule, facts, persons_by_date, subject_quarters, ratio)
/// The words are those of delivery's facts.
enum class FactKind { visit, care_plan, volunteer_visit, course, survey_response };
BOOST_DESCRIBE_ENUM(FactKind, visit, care_plan, volunteer_visit, course, survey_response)

/// What is counted, with what proof, and what one is worth. The contract takes it over; assessment
/// counts by it, payment pays by it.
struct Measure {
  std::string code, title, unit;
  CountRule counts = CountRule::facts;
  FactKind fact_kind = FactKind::visit;
  std::int64_t minutes_min = 0, proof_min = 0;
  std::int64_t cap_per_subject_month = 0;  // 0: none
  std::int64_t threshold = 0;              // 2 volunteer visits a quarter; 8 present
  std::optional<base::Date> by_date;
  std::int64_t most = 0;  // of what is counted; 0 for a ratio
  base::Money unit_price;
  base::Exact full_at{0};  // a ratio at or above it earns all …
  base::Exact zero_at{0};  // … below it nothing, between them linearly
  base::Money most_amount;
  base::Exact score_weight{0};
  std::string evidence;
  std::string window;
};
constexpr auto describe(const Measure*) {
  using base::field;
  return base::record(
      "Measure", field("code", &Measure::code, {"代码", "Code"}, {1, 20}),
      field("title", &Measure::title, {"指标", "Measure"}, {1, 100}),
      field("unit", &Measure::unit, {"单位", "Unit"}, {1, 40}),
      field("counts", &Measure::counts, {"计数方法", "How it is counted"}),
      field("fact_kind", &Measure::fact_kind, {"所计事实", "Kind of fact that is counted"}),
      field("minutes_min", &Measure::minutes_min, {"最少分钟数", "Minutes at least"}, {0, 1440}),
      field("proof_min", &Measure::proof_min,
            {"最低证明等级(0 无,1 弱,2 强)", "Proof at least: 0 none, 1 weak, 2 strong"}, {0, 2}),
      field("cap_per_subject_month", &Measure::cap_per_subject_month,
            {"每户每月上限(0 为不限)", "At most a household and month; 0 is no cap"}, {0, 1000}),
      field("threshold", &Measure::threshold,
            {"门槛(次数或到场人数)", "Threshold: times, or people present"}, {0, 100'000}),
      field("by_date", &Measure::by_date, {"截止日期", "By this day"}),
      field("most", &Measure::most, {"数量上限", "At most this many"}, {0, 10'000'000}),
      field("unit_price", &Measure::unit_price, {"单价", "Price of one"}),
      field("full_at", &Measure::full_at, {"满额比例", "Ratio that earns all"}),
      field("zero_at", &Measure::zero_at, {"零额比例", "Ratio below which nothing is earned"}),
      field("most_amount", &Measure::most_amount, {"金额上限", "At most this amount"}),
      field("score_weight", &Measure::score_weight, {"评分权重", "Points in the score"}),
      field("evidence", &Measure::evidence, {"所需证据", "Evidence that is needed"}, {1, 500}),
      field("window", &Measure::window, {"计算期间", "Window of time"}, {1, 200}));
}

/// What the panel scores; with the price they weigh 100 points.
struct Criterion {
  std::string code, title;
  std::int64_t weight = 0;
};
constexpr auto describe(const Criterion*) {
  using base::field;
  return base::record("Criterion", field("code", &Criterion::code, {"代码", "Code"}, {1, 20}),
                      field("title", &Criterion::title, {"评审因素", "Criterion"}, {1, 200}),
                      field("weight", &Criterion::weight, {"分值", "Points"}, {1, 99}));
}

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
  std::string requirement;
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
  std::int64_t reports = 0;  // how often the panel reported: a challenge may send it back
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
/// The contract was signed. Refuses while a challenge is unanswered or upheld, and after sign_by.
base::Check mark_contracted(platform::Work&, const ProcurementId&, const std::string& contract_id);
/// The reference under which the ceiling is reserved: "procurement/<id>".
std::string budget_ref(const ProcurementId&);
platform::Module module();

}  // namespace procurement
