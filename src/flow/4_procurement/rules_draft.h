#pragma once
// What a purchase asks for and by which rules it is played: the checks of a draft, and which rules
// bind and which were adopted. Pure.
#include "flow/4_procurement/procurement.h"
#include "registry/rules.h"

namespace procurement {

// clang-format off
inline constexpr base::Refusal
    kPriceWeight{"procurement.price_weight", base::Kind::refused,
        {"价格分值不在规定范围内,请改到所示范围。",
         "The weight of the price lies outside the range shown: change it."},
        "N-06 财库〔2014〕214号"},
    kWeights{"procurement.weights", base::Kind::refused,
        {"价格分值与各评审因素分值合计须为 100。",
         "The price and the criteria must weigh 100 points together."},
        "N-06 财库〔2014〕214号"},
    kSameCode{"procurement.same_code", base::Kind::refused,
        {"代码不能重复,请改正所列代码。", "Codes must differ: change the one shown."}},
    kMeasure{"procurement.measure", base::Kind::refused,
        {"指标自相矛盾或缺少要素,请按所列各处改正。",
         "A measure contradicts itself or lacks a part: correct each point listed."},
        "A-13 政府购买服务管理办法 §22"},
    kAboveCeiling{"procurement.measures_above_ceiling", base::Kind::refused,
        {"各指标金额上限之和超过最高限价,请调低。",
         "The measures together come to more than the ceiling: lower them."}},
    kDeduction{"procurement.deduction", base::Kind::refused,
        {"小微企业价格扣除比例不在规定范围内,请改到所示范围。",
         "The deduction for small enterprises lies outside the range shown: change it."},
        "B-40 财库〔2020〕46号;财库〔2022〕19号"},
    kDeductionNotAdopted{"procurement.deduction_not_adopted", base::Kind::refused,
        {"未达采购限额且内部制度未采用 B-40,不能扣除价格;请列入 B-40 或把扣除比例改为 0。",
         "Below the limit and without B-40 adopted nothing may be deducted: adopt it or deduct 0."},
        "B-40 财库〔2020〕46号"},
    kUnknownRule{"procurement.unknown_rule", base::Kind::refused,
        {"没有这条可采用的规则,请从所列编号中选取。",
         "No such rule can be adopted: choose among those listed."}},
    kMethodRules{"procurement.method_rules", base::Kind::refused,
        {"未达采购限额,须以内部制度采用磋商的全部规则(N-01 至 N-07),并写明制度名称。",
         "Below the limit the internal rule must be named and adopt all of N-01 … N-07."},
        "B6;单位内部控制"},
    kOpenTender{"procurement.open_tender", base::Kind::refused,
        {"达到公开招标数额标准,改用其他方式须先经设区的市级以上财政部门批准;本系统尚不办理,请另行报批。",
         "At the open tender limit another method needs the city's finance approval first, which is not given here."},
        "B-07 《政府采购法》§26-27;实施条例 §23"},
    kSplit{"procurement.split", base::Kind::refused,
        {"同一预算项目下同一目录事项已多次采用公开招标以外的方式采购,加上本次累计超过公开招标数额标准,属于化整为零规避公开招标;"
         "请合并后公开招标,或先办理该项目的预算调整,或先报财政部门批准。",
         "With what the same budget line has already bought of the same item by other methods this exceeds the open "
         "tender limit, which counts as splitting: tender them together, have the line's budget raised first, or ask "
         "finance's approval first."},
        "B-08 《政府采购法实施条例》§28"},
    kNotReserved{"procurement.not_reserved", base::Kind::refused,
        {"达到采购限额的项目须写明不专门面向中小企业的理由。",
         "At or above the limit, say why the purchase is not reserved for small and medium enterprises."},
        "B-41、B-43 财库〔2020〕46号"},
    kDisguised{"procurement.individual_employment", base::Kind::refused,
        {"允许个人承接的,须写明服务为何确实适合由个人承接,并确认不是变相用工"
         "(不坐班、不考勤、不按月付固定报酬、由承接人自主安排)。",
         "Where individuals may offer, say why the service truly suits a person and confirm that nobody is "
         "employed in disguise: no office hours, no attendance, no fixed monthly pay, one's own arrangement."},
        "A-04 政府购买服务管理办法 §18"},
    kPublicNotAsked{"procurement.public_not_asked", base::Kind::refused,
        {"面向社会公众的服务达到采购限额的,须先就需求公开征求意见;"
         "请修订目录事项并公开征求意见、逐条答复,公布后再发出采购文件。",
         "At the procurement limit the public is asked first about a service to it: revise the catalogue item, "
         "put it before the public, answer every comment and publish it, then issue the file."},
        "条例 §15 《政府采购法实施条例》"};
inline constexpr base::Refusal
    kBondAboveMax{"procurement.bond_above_max", base::Kind::refused,
        {"磋商(投标)保证金不得超过预算金额(按最高限价计算)的法定比例;请调低到所示金额以内。",
         "A bid bond may not exceed the share of the budget, here the ceiling, that the law allows: lower it to what "
         "is shown."},
        "N-03 财库〔2014〕214号;B-13 实施条例 §33"},
    kPerformanceBondAboveMax{"procurement.performance_bond_above_max", base::Kind::refused,
        {"履约保证金不得超过合同金额的法定比例;请调低到所示比例以内。",
         "A performance bond may not exceed the share of the contract amount that the law allows: lower it to what is "
         "shown."},
        "B-18 实施条例 §48"};
inline constexpr base::Refusal
    kNotConfirmed{"procurement.requirement_not_confirmed", base::Kind::refused,
        {"只能引用已确认的采购需求;请先由负责人确认。",
         "A purchase follows only a confirmed requirement: have the head confirm it first."}},
    kOtherRequirement{"procurement.other_requirement", base::Kind::refused,
        {"该采购需求不是本部门为这个目录事项的购买需求起草的;请改引对应的采购需求或不填。",
         "That requirement was not written by your department for this catalogue item's demand: cite the right one "
         "or none."}},
    kDesignedIt{"procurement.designed_it", base::Kind::refused,
        {"该供应商的建议文本被采用为采购需求,即为项目提供了设计,不得再参加本项目(单一来源除外)。",
         "This supplier's proposal became the text of the requirement: who designed a purchase may not bid in it, "
         "except single source."},
        "B-03 《政府采购法实施条例》§18"};
// clang-format on

/// What the purchaser writes.
struct Wish {
  std::string title, area;
  catalogue::ItemId catalogue_item;
  budget::LineId line;
  base::Money ceiling;
  std::optional<std::vector<budget::PlannedYear>> later_years;
  std::string requirement;
  std::optional<RequirementId> requirement_id;
  std::vector<Measure> measures;
  std::int64_t price_weight = 0;
  std::vector<Criterion> criteria;
  std::optional<std::int64_t> small_deduction_percent;
  std::optional<std::string> internal_rule;
  std::vector<std::string> adopted;
  std::optional<std::string> not_reserved_reason;
  std::optional<std::string> individual_reason;         // why it suits a person
  std::optional<bool> no_employment;                    // nobody is employed in disguise
  std::optional<base::Money> bond_amount;               // B-13
  std::optional<base::Exact> performance_bond_percent;  // B-18
  std::optional<bool> challenge_once;                   // D-03
  std::optional<ProcurementId> reruns;
};

/// What the law says of the day and the place.
struct Law {
  base::Money procurement_limit, open_tender_limit;
  std::int64_t price_weight_min = 0, price_weight_max = 0;  // percent
  std::int64_t deduction_min = 0, deduction_max = 0;        // percent
  std::string open_tender_basis = {};  // where that limit stands and how sure it is
  base::Exact bond_max = {}, performance_bond_max = {};  // shares of one
};

/// The ceiling reaches the procurement limit: B, N and D bind by law.
bool is_compelled(base::Money ceiling, const Law&);
base::Check check_wish(const Wish&, const Law&);
/// N-03, B-13: of the budget, which is at least the ceiling.
base::Check check_bond(base::Money bond, base::Money ceiling, const base::Exact& most);
/// B-18: percent of the contract amount.
base::Check check_performance_bond(const base::Exact& percent, const base::Exact& most);
/// The whole fen in an amount that need not be whole: never more than it.
base::Money whole_fen(const base::Exact& fen);
/// A ceiling that shall take the place of another leaves the purchase what it is: the measures lie
/// within it, the same rules bind, and it stays below the open tender limit.
base::Check check_ceiling(const std::vector<Measure>&, base::Money ceiling, const Law&);
/// What one budget line pays for of one catalogue item by other methods than open tender, without
/// the purchase in question: what was agreed, or the ceiling where nothing is yet. A line is of one
/// year. `raised`: its budget was raised by an approved adjustment.
struct Bought {
  std::int64_t purchases = 0;
  base::Money amount;
  bool raised = false;
};
/// B-08: several purchases together beyond the open tender limit.
base::Check check_not_split(base::Money ceiling, const Bought&, const Law&);
/// 条例 §15: what the law compels and is for the public was put before the public.
base::Check check_consulted(bool compelled, const catalogue::ItemBody&);

/// Of a requirement from a service fair, what a purchase that would follow it must know.
struct Followed {
  bool confirmed = false;
  std::string owner_org, demand;
};
/// Only a confirmed one, of the same department and of the catalogue item's demand.
base::Check may_follow(const Followed&, std::string_view owner_org, std::string_view demand);
/// B-03: nobody whose text was taken over offers, unless the method lets designers (single source).
base::Check may_offer(const std::vector<std::string>& designers, std::string_view supplier,
                      bool designer_may_offer);
/// Every fault of the measures; each by its path.
std::vector<base::Problem> measure_faults(const std::vector<Measure>&);

/// A rule that a purchase may obey. `bound`: whatever the amount. `method`: must be adopted where
/// it does not bind. `entailed`: comes with the method. `free`: the internal rule may take it.
/// `personal`: where individuals may offer. `bonded`: where a bond is asked for.
enum class Standing { bound, method, entailed, free, personal, bonded };
struct KnownRule {
  std::string_view id, basis, confidence;
  Standing standing;
};
const std::vector<KnownRule>& known_rules();

struct Notes {
  std::vector<RuleNote> binding, adopted;
};
/// The basis and the confidence are those of the rule's rows in force that day, where it has any:
/// of several, the least sure.
Notes notes_for(const Wish&, bool compelled, const registry::RuleBook&, std::string_view area,
                base::Date on);
RuleNote note_of(const registry::Rule&);
bool obeys(const Procurement&, std::string_view rule_id);

}  // namespace procurement
