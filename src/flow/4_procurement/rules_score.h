#pragma once
// From quotes and locked sheets to ranks, in exact numbers: B-40, B-43, N-06, T-06, T-07, N-07.
// Pure; what prices alone give is in price.h.
#include "flow/4_procurement/procurement.h"

namespace procurement {

// clang-format off
inline constexpr base::Refusal
    kSheetsOpen{"procurement.sheets_open", base::Kind::refused,
        {"还有成员没有锁定评分表,全部锁定后才能报告。",
         "Not every member has locked the sheet: report when all have."},
        "N-04 财库〔2014〕214号"},
    kTooFewQualified{"procurement.too_few_qualified", base::Kind::refused,
        {"报价有效的供应商不足法定的成交候选人数,只能终止采购。",
         "Fewer valid quotes than the law asks candidates for: the procurement can only be terminated."},
        "N-05、N-07 财库〔2014〕214号;财库〔2015〕124号;B-14"},
    kNotUpheld{"procurement.not_upheld", base::Kind::refused,
        {"结果已经公告,只有质疑成立并排除了某个响应后才能重新报告。",
         "The result is announced: a new report needs an upheld challenge that excludes an offer."},
        "D-04 实施条例 §54;T-09 财政部令第87号"},
    kRankedOrder{"procurement.ranked_order", base::Kind::refused,
        {"须按评审报告的排序确定,只能确定排名第一的供应商。",
         "The report's order binds: only the first ranked can be chosen."},
        "N-07 财库〔2014〕214号;B-15 实施条例 §43"},
    kAwardBarred{"procurement.award_barred", base::Kind::refused,
        {"该候选供应商已被禁止参加政府采购或不再符合参加条件,不能成交;"
         "请按排序确定所示的下一名候选供应商,没有下一名的请终止采购。",
         "This candidate has been barred since or no longer meets the conditions, so it cannot be chosen: choose "
         "the next ranked, as shown, or terminate where there is none."},
        "B-60 《政府采购法》§77;B-02 《政府采购法》§22"},
    kDecideTooLate{"procurement.decide_too_late", base::Kind::refused,
        {"确定期限已过,视同确定排名第一的供应商,由系统办理。",
         "The period to decide is over: the first ranked is deemed chosen, by the system."},
        "N-07 财库〔2014〕214号"},
    kNotSilent{"procurement.not_silent", base::Kind::refused,
        {"确定期限未过。", "The period to decide is not over."},
        "N-07 财库〔2014〕214号"},
    kNotEvaluated{"procurement.not_evaluated", base::Kind::refused,
        {"评审情况在报告提交后供采购人查看,结果公告后供各方查看。",
         "The evaluation is open to the buyer after the report, to all after the result notice."},
        "B-15 实施条例 §43"};
// clang-format on

struct Quote {
  OfferId offer;
  std::string supplier, supplier_name;
  base::Money price;
  bool small_enterprise = false;
  std::vector<base::Exact> marks;  // each member's sum over the criteria
  std::string lot;                 // only for offers equal in everything (T-07)
  bool excluded = false;           // by an upheld challenge
};

struct Ranked {
  OfferId offer;
  std::string supplier, supplier_name;
  base::Money quoted;
  bool small_enterprise = false;
  base::Exact adjusted_fen;  // after the deduction
  base::Exact price_score, technical, total;
  std::int64_t place = 0;  // 0: excluded
  bool by_lot = false;
  std::string excluded;  // "above_ceiling", "challenge", "barred", or empty
};

struct ScoreRules {
  base::Money ceiling;
  std::int64_t price_weight = 0;
  std::int64_t small_deduction_percent = 0;
};

base::Exact mean(const std::vector<base::Exact>&);
/// Best first, the excluded last. Equal totals: the lower quote, then the better technique, then
/// the lot (T-07, 214号 §25).
std::vector<Ranked> rank(const std::vector<Quote>&, const ScoreRules&);
/// B-60, B-02 on the day of the award: suppliers who may no longer take part lose their place and
/// those behind them move up. Scores stand as they were found: nothing is evaluated anew (T-09).
std::vector<Ranked> without(std::vector<Ranked>, const std::vector<std::string>& barred);
/// T-13: the tests that each quote trips, in their order. The excluded ones are not asked and count
/// for nothing.
std::vector<std::vector<std::string>> low_prices(const std::vector<Ranked>&, base::Money ceiling,
                                                 const ByTest<base::Exact>& shares);
/// The offer at place 1; refuses when fewer than `candidates_min` have a place.
base::Result<Ranked> first_of(const std::vector<Ranked>&, std::int64_t candidates_min);

}  // namespace procurement
