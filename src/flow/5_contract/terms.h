#pragma once
// Parts of a contract's text: instalments, the score plan, the grounds of a longer term. Part of
// the face contract.h.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"

namespace contract {

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

/// More of one measure of a contract, at its own price (B-19).
struct Extra {
  std::string code;
  std::int64_t units = 0;  // of what is counted; 0 for a ratio
  base::Money amount;      // what they earn at most
};
constexpr auto describe(const Extra*) {
  using base::field;
  return base::record(
      "ContractExtra", field("code", &Extra::code, {"指标代码", "Code of the measure"}, {1, 20}),
      field("units", &Extra::units, {"增加数量(比例类为0)", "Units more; 0 for a ratio"},
            {0, 10'000'000}),
      field("amount", &Extra::amount, {"增加金额", "Amount more"}, {1, base::kAnyNumber.max}));
}
/// What a signed supplement added to a contract, for later steps.
struct Addition {
  std::string supplement;  // its id
  std::string reason;
  base::Money amount;
  std::vector<Extra> items;
  base::Date signed_on;
  std::optional<base::Date> publish_by, published_on;  // B-17
};

/// Less of one measure of a contract that ends early, at its own price (B-20).
struct FallsAway {
  std::string code;
  std::int64_t units = 0;  // of what is counted; 0 for a ratio
  base::Money amount;      // what they would have earned at most
};
constexpr auto describe(const FallsAway*) {
  using base::field;
  using F = FallsAway;
  return base::record(
      "ContractFallsAway", field("code", &F::code, {"指标代码", "Code of the measure"}, {1, 20}),
      field("units", &F::units, {"减少数量(比例类为0)", "Units less; 0 for a ratio"},
            {0, 10'000'000}),
      field("amount", &F::amount, {"减少金额", "Amount less"}, {1, base::kAnyNumber.max}));
}

using EndingId = base::Id<struct EndingTag>;

/// B-20: why a contract ends before its term does.
enum class EndGround { by_agreement, public_interest, breach };
BOOST_DESCRIBE_ENUM(EndGround, by_agreement, public_interest, breach)

/// An early end that took effect, for later steps.
struct Ended {
  EndingId ending;
  EndGround ground = EndGround::by_agreement;
  std::string reason;
  std::vector<FallsAway> falls_away;
  base::Money amount;  // what they come to
  base::Date last_day, term_was, on;
};
constexpr auto describe(const Ended*) {
  using base::field;
  using E = Ended;
  return base::record(
      "ContractEnded", field("ending", &E::ending, {"解除合同", "The early end"}),
      field("ground", &E::ground, {"解除依据", "Ground"}),
      field("reason", &E::reason, {"解除理由", "Why"}, {0, 1000}),
      field("falls_away", &E::falls_away, {"不再履行的部分", "What falls away"}, {0, 50}),
      field("amount", &E::amount, {"不再履行的金额", "What that comes to"}),
      field("last_day", &E::last_day, {"最后服务日", "Last day of the service"}),
      field("term_was", &E::term_was, {"原期限止", "The term ran to"}),
      field("on", &E::on, {"解除日", "Ended on"}));
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

}  // namespace contract
