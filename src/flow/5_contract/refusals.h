#pragma once
// Why a contract cannot be made, consented to, signed or closed: each with its basis and what to
// do.
#include "base/result.h"

namespace contract {

// clang-format off
inline constexpr base::Refusal
    kNoContract{"contract.not_found", base::Kind::not_found,
                {"没有这份合同。", "There is no such contract."}},
    kAlreadyDrafted{"contract.already_drafted", base::Kind::conflict,
                    {"该采购项目已有合同,请在其上修改。", "The procurement has its contract already; amend that one."},
                    "B-16 《政府采购法》§46"},
    kIncomplete{"contract.incomplete", base::Kind::refused,
                {"合同要素不全,不能签订;请由采购人按所列各项补齐。",
                 "The contract lacks what the law requires, so it cannot be signed: amend it with each item listed."},
                "A-13 财政部令第102号§22-23"},
    kMeasuresOffPrice{"contract.measures_off_price", base::Kind::refused,
                      {"各项指标的最高金额之和不等于合同价;请修改指标价格,使两者分毫不差。",
                       "The most that the measures can earn is not the price: amend their prices until both agree "
                         "to the fen."},
                      "A-13 财政部令第102号§22-23"},
    kMeasurePriceUnknown{"contract.measure_unknown", base::Kind::invalid,
                         {"所列指标代码不在采购需求之内,或列了两次;指标内容不得另立。",
                          "A code listed is not among the procurement's measures, or stands twice: only those may "
                            "be priced."},
                         "B-16 《政府采购法》§46"},
    kScoreOffHundred{"contract.score_off_total", base::Kind::refused,
                     {"各项分值之和不等于满分;请修改评分方案。",
                      "The points do not add up to the full score: amend the score plan."},
                     "E-02 财预〔2020〕10号"},
    kBadInstalments{"contract.bad_instalments", base::Kind::refused,
                    {"付款分期有误:须恰有一笔尾款,预付款至多一笔且有比例,代码各不相同,比例在0与1之间,并写明时间和条件。",
                     "The instalments are wrong: exactly one is final, at most one a prepayment with its share, "
                       "codes differ, "
                     "shares lie between 0 and 1, and each says when it is due and on what condition."},
                    "A-13 财政部令第102号§22-23"},
    kTermBackwards{"contract.term_backwards", base::Kind::refused,
                   {"合同期限的终止日早于起始日;请更正期限。", "The term ends before it begins: correct it."},
                   "A-14 财政部令第102号§24"},
    kTermGrounds{"contract.term_grounds", base::Kind::refused,
                 {"期限超过一年须同时具备并记录五项条件;请补记所缺条件,或缩短期限。",
                  "A term beyond one year needs all five grounds on record: record those missing or shorten the term."},
                 "A-14 财政部令第102号§24"},
    kTermTooLong{"contract.term_too_long", base::Kind::refused,
                 {"期限超过三年,无论何种条件均不允许;请缩短期限。",
                  "A term beyond three years is not allowed on any ground: shorten it."},
                 "A-14 财政部令第102号§24"},
    kTooLateToSign{"contract.too_late_to_sign", base::Kind::refused,
                   {"签订期限已过,不能再签;请由采购人依法处理该采购结果。",
                    "The last day for signing has passed: the purchaser must deal with the result as the law "
                      "provides."},
                   "B-16 《政府采购法》§46"},
    kConsentElsewhere{"contract.consent_elsewhere", base::Kind::conflict,
                      {"供应商同意的内容与现在的内容不同;请由供应商对现在的内容重新表示同意。",
                       "The supplier consented to another text: let it consent to this one."},
                      "A-13 财政部令第102号§22-23"},
    kInterestLine{"contract.interest_line", base::Kind::refused,
                  {"利息预算不属于采购人,或不是已批复的预算;请选采购人自己的已批复预算。",
                   "The line for late interest is not an approved one of the purchaser: choose one that is."},
                  "A-09 财政部令第102号§12-14"},
    kNotInForce{"contract.not_in_force", base::Kind::refused,
                {"合同未签订或已结束,不能据以服务、评估或付款。",
                 "The contract is not signed or is closed: nothing can be delivered, judged or paid under it."},
                "A-13 财政部令第102号§22-23"},
    kPayDaysTooLong{"contract.pay_days_too_long", base::Kind::refused,
                    {"约定的付款期限超过对企业付款的法定上限,不能签订;请改到所示日数以内。",
                     "The days to pay exceed what may be agreed with an enterprise, so it cannot be signed: amend them "
                       "to the days shown or fewer."},
                    "P-01 国令第802号§9"},
    kFiledAlready{"contract.filed_already", base::Kind::conflict,
                  {"合同副本已备案,备案只登记一次。", "The copy is on file already: a filing is recorded once."},
                  "B-17 《政府采购法》§47"},
    kFilingDay{"contract.filing_day", base::Kind::refused,
               {"备案日须在签订日与今天之间;请更正。", "The day of filing lies between signing and today: correct it."},
               "B-17 《政府采购法》§47"},
    kNotAssessed{"contract.not_assessed", base::Kind::refused,
                 {"期末评估尚未确认,合同不能结束;请先完成期末评估。",
                  "The final assessment has not been accepted, so the contract cannot be closed: complete it first."},
                 "A-12 财政部令第102号§20-21"},
    kPaymentsOpen{"contract.payments_open", base::Kind::refused,
                  {"尾款尚未支付,合同不能结束;请先办结付款。",
                   "The final payment is still open, so the contract cannot be closed: pay it first."},
                  "A-15 财政部令第102号§25-28"},
    kPrepaymentOpen{"contract.prepayment_open", base::Kind::refused,
                    {"还有预付款没有扣回或退回,合同不能结束;请先由财政登记退回。",
                     "Prepaid money is still outstanding, so the contract stays open: have its refund recorded first."},
                    "A-15 财政部令第102号§25-28"},
    kPaidOff{"contract.paid_off", base::Kind::refused,
             {"尾款已付,不能再付款。", "The final payment has been made; nothing more can be paid."},
             "A-15 财政部令第102号§25-28"},
    kAbovePrice{"contract.above_price", base::Kind::refused,
                {"累计付款将超过合同价;请核对付款金额。",
                 "All payments together would exceed the price: check the amount."},
                "A-15 财政部令第102号§25-28"};
// clang-format on

inline constexpr const base::Refusal* kRefusals[] = {
    &kNoContract,          &kAlreadyDrafted,  &kIncomplete,     &kMeasuresOffPrice,
    &kMeasurePriceUnknown, &kScoreOffHundred, &kBadInstalments, &kTermBackwards,
    &kTermGrounds,         &kTermTooLong,     &kTooLateToSign,  &kConsentElsewhere,
    &kInterestLine,        &kNotInForce,      &kPaymentsOpen,   &kPaidOff,
    &kAbovePrice,          &kPayDaysTooLong,  &kFiledAlready,   &kFilingDay,
    &kNotAssessed,         &kPrepaymentOpen};

}  // namespace contract
