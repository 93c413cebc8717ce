#pragma once
// What was agreed: the text of the contract, its measures, price, instalments and score plan; who
// consented, when it was signed and published. Later steps read it and tell it what was paid.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/4_procurement/procurement.h"
#include "platform/fwd.h"

namespace contract {

using ContractId = base::Id<struct ContractTag>;

/// Delivery, assessment and payment need signed or published: `in_force`.
enum class State { draft, consented, signed_, published, closed };

enum class InstalmentKind { prepayment, midterm, final };
BOOST_DESCRIBE_ENUM(InstalmentKind, prepayment, midterm, final)

/// prepayment: `share` of the price. midterm: what was earned to the cut-off, less `recover_share`
/// of the prepayment; all payments together at most `together_max_share` of the price. final: all
/// earned less all paid.
struct Instalment {
  std::string code, title;
  InstalmentKind kind = InstalmentKind::final;
  base::Exact share{0};               // of the price; 0 where the result decides
  base::Exact recover_share{0};       // of the prepayment, taken off here
  base::Exact together_max_share{1};  // of the price
  std::string due;                    // in words, for people
  std::string condition;
};
constexpr auto describe(const Instalment*) {
  using base::field;
  return base::record(
      "Instalment", field("code", &Instalment::code, {"代码", "Code"}, {1, 20}),
      field("title", &Instalment::title, {"名称", "Title"}, {1, 100}),
      field("kind", &Instalment::kind, {"种类", "Kind"}),
      field("share", &Instalment::share, {"占合同价的比例", "Share of the price"}),
      field("recover_share", &Instalment::recover_share,
            {"扣回预付款的比例", "Share of the prepayment taken off here"}),
      field("together_max_share", &Instalment::together_max_share,
            {"累计支付上限占合同价的比例", "All payments together, at most this share"}),
      field("due", &Instalment::due, {"支付时间", "When it is due"}, {0, 500}),
      field("condition", &Instalment::condition, {"支付条件", "On what condition"}, {0, 500}));
}

/// The points that no measure carries: measures' score_weight + these three = 100.
struct ScorePlan {
  base::Exact panel_weight{0};
  std::string satisfaction_measure;  // the code of the measure that is asked of the residents
  base::Exact satisfaction_weight{0};
  base::Exact satisfaction_target{1};
  base::Exact execution_weight{0};
};
constexpr auto describe(const ScorePlan*) {
  using base::field;
  return base::record(
      "ScorePlan",
      field("panel_weight", &ScorePlan::panel_weight, {"专家评议分值", "Points of the panel"}),
      field("satisfaction_measure", &ScorePlan::satisfaction_measure,
            {"满意度对应指标", "Measure of satisfaction"}, {0, 20}),
      field("satisfaction_weight", &ScorePlan::satisfaction_weight,
            {"满意度分值", "Points of satisfaction"}),
      field("satisfaction_target", &ScorePlan::satisfaction_target,
            {"满意度目标", "Target of satisfaction"}),
      field("execution_weight", &ScorePlan::execution_weight,
            {"预算执行分值", "Points of budget execution"}));
}

/// the five grounds of a term beyond one year.
struct TermGrounds {
  bool budget_guaranteed = false, content_fixed = false, continuous = false, funding_stable = false,
       price_change_small = false;
};
constexpr auto describe(const TermGrounds*) {
  using base::field;
  return base::record(
      "TermGrounds",
      field("budget_guaranteed", &TermGrounds::budget_guaranteed,
            {"预算有保障", "The budget is guaranteed"}),
      field("content_fixed", &TermGrounds::content_fixed, {"内容固定", "The content is fixed"}),
      field("continuous", &TermGrounds::continuous, {"连续性强", "The need is continuous"}),
      field("funding_stable", &TermGrounds::funding_stable, {"经费稳定", "The funding is stable"}),
      field("price_change_small", &TermGrounds::price_change_small,
            {"价格变化小", "The price changes little"}));
}

/// Texts are empty and dates absent while a draft lacks them.
struct Contract {
  ContractId id;
  procurement::ProcurementId procurement;
  catalogue::ItemId catalogue_item;
  std::string demand;  // the demand's id, as the catalogue item names it
  budget::LineId line;
  std::string owner_org;  // the purchaser's party id
  std::string supplier;   // the supplier's party id
  std::string supplier_name, title, area;
  std::string content, quantity, quality, settlement, rights, breach;
  base::Money price;
  std::optional<base::Date> term_from, term_to;
  TermGrounds term_grounds;
  std::vector<procurement::Measure> measures;
  std::vector<Instalment> instalments;
  ScorePlan score_plan;
  std::int64_t pay_days = 0;
  base::Exact late_per_day{0};
  std::optional<budget::LineId> interest_line;
  base::Date sign_by;  // B-16
  std::optional<base::Instant> supplier_consented_at, purchaser_consented_at;
  std::optional<base::Date> signed_on;
  std::optional<base::Date> publish_by;  // B-17
  std::optional<base::Date> published_on;
  std::int64_t days_late = 0;  // published so many days after publish_by
  std::string content_hash;    // SHA-256 of the canonical JSON of what was consented to
  base::Money paid_total;
  bool final_paid = false;
  std::optional<base::Date> closed_on;
  base::Money released;  // what the closing set free
  State state = State::draft;
  std::string author;
  std::int64_t version = 0;
};

base::Result<Contract> get_contract(platform::Work&, const ContractId&);
/// The contract of a procurement, if one was drafted.
base::Result<Contract> contract_of(platform::Work&, const procurement::ProcurementId&);
/// Signed and not closed: what delivery and payment ask.
bool in_force(const Contract&);
/// contract.not_in_force otherwise.
base::Check check_in_force(const Contract&);
/// The reference under which the contract's money stands in the budget's book: "contract/<id>".
std::string budget_ref(const ContractId&);
/// Payment tells what it paid, in its own transaction. Refuses beyond the price, and anything after
/// the final payment. Interest is not told here: it is no part of the price.
base::Check note_payment(platform::Work&, const ContractId&, base::Money amount, bool final);

platform::Module module();

}  // namespace contract

namespace base {
/// "signed" is a word of C++, so the states are spelled out here.
template <>
struct Codec<contract::State> : StringCodec<contract::State> {
  static constexpr Says kWanted{"合同状态", "a state of a contract"};
  static std::vector<std::string> words();
  static std::string text(contract::State);
  static std::optional<contract::State> parse(std::string_view);
  static json::object schema(Limit);
};
}  // namespace base
