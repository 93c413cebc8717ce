#pragma once
// Whoever was chosen and does not sign (B-25), and sheets that are locked anew (T-09). Pure.
#include "flow/4_procurement/procurement.h"
#include "flow/4_procurement/rules_panel.h"
#include "flow/4_procurement/rules_score.h"

namespace procurement {

using AwardRefusalId = base::Id<struct AwardRefusalTag>;
using ReevaluationId = base::Id<struct ReevaluationTag>;

enum class ToldBy { supplier, purchaser };
BOOST_DESCRIBE_ENUM(ToldBy, supplier, purchaser)
/// T-09: nothing else lets a report be made anew.
enum class Cause { sum_error, over_range, objective_inconsistent, unusually_high_or_low };
BOOST_DESCRIBE_ENUM(Cause, sum_error, over_range, objective_inconsistent, unusually_high_or_low)

// clang-format off
inline constexpr base::Refusal
    kNotTheWinner{"procurement.not_the_winner", base::Kind::forbidden,
        {"只有成交供应商可以表示不签订合同;其他供应商无须办理。",
         "Only the supplier that was chosen can say that it does not sign."},
        "B-25 实施条例 §49"},
    kRefusalDocument{"procurement.refusal_document", base::Kind::refused,
        {"签订期限未过时,采购人须有成交供应商拒绝签订的书面材料才能登记;请写明材料名称,或等期限届满。",
         "Before the period to sign is over the purchaser records a refusal from the supplier's own document alone: "
         "name it, or wait until the day shown has passed."},
        "B-25 实施条例 §49"},
    kReevaluateMember{"procurement.reevaluate_member", base::Kind::invalid,
        {"须选定评分有误的磋商小组成员,其评分表已锁定;请改正。",
         "Name the member of the panel whose sheet is at fault and locked: correct it."},
        "T-09 财政部令第87号 §64"},
    kChangeUntold{"procurement.change_untold", base::Kind::refused,
        {"重新评审改变了评审结果,须书面报告财政部门;请填写报告内容后再提交。",
         "The result has changed, which is reported to finance in writing: write the report and send again."},
        "T-09 财政部令第87号 §64"},
    kNothingChanged{"procurement.nothing_changed", base::Kind::invalid,
        {"没有重新评审或结果没有改变,不需要向财政部门报告;请删去报告内容。",
         "Nothing was evaluated anew, or the result is the same: leave the report to finance out."},
        "T-09 财政部令第87号 §64"};
// clang-format on

/// B-25: shown to everyone, with the sanction that its ground leads to.
struct AwardRefusal {
  AwardRefusalId id;
  ProcurementId procurement;
  std::int64_t report = 0;
  OfferId offer;
  std::string supplier, supplier_name;
  base::Money price;
  ToldBy told_by = ToldBy::supplier;
  std::string reason, document;
  base::Date refused_on;
  std::string author;
};

struct RefusalTold {
  bool by_supplier = false;
  std::string party;  // who speaks
  std::string document;
};
/// The chosen supplier itself; or the purchaser, from its document or once the period to sign
/// passed.
base::Check may_refuse_award(const Procurement&, const RefusalTold&, base::Date today);
/// The first ranked gives up its place and those behind it move up (B-25).
std::vector<Ranked> without_refuser(std::vector<Ranked>, const std::string& supplier);

/// T-09: a sheet as it was before it had to be locked anew.
struct Reevaluation {
  ReevaluationId id;
  ProcurementId procurement;
  std::int64_t report = 0;  // the report that it undoes
  Cause cause = Cause::sum_error;
  std::string account, member, reason;
  base::Instant locked_at;
  std::vector<Score> scores;
  base::Date opened_on;
  std::optional<base::Date> reported_on;
  std::optional<bool> result_changed;
  std::string told_finance;
  std::string author;
};
/// Whether anybody's place is another than before; places alone, not points.
bool places_changed(const std::vector<Ranked>& before, const std::vector<Ranked>& after);
/// The change is told to finance, and only a change is.
base::Check told(bool changed, const std::string& words);

}  // namespace procurement
