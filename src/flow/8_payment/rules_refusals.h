#pragma once
// Why nothing can be claimed, approved or paid: each with its basis and what to do.
#include "base/result.h"

namespace payment {

// clang-format off
inline constexpr base::Refusal
    kNoPayment{"payment.not_found", base::Kind::not_found,
               {"没有这笔付款。", "There is no such payment."}},
    kNoInstalment{"payment.no_instalment", base::Kind::invalid,
                  {"合同没有这一期付款;请填写合同所列的代码。",
                   "The contract has no such instalment: give a code that it lists."},
                  "A-15 财政部令第102号§25-28"},
    kClaimedAlready{"payment.claimed_already", base::Kind::refused,
                    {"这一期已经申请;同一期只能申请一次,被退回的除外。",
                     "The instalment has been claimed: once each, unless the claim was rejected."},
                    "A-15 财政部令第102号§25-28"},
    kPending{"payment.other_pending", base::Kind::refused,
             {"该合同另有一笔付款未办结;请先办结,以免重复计算。",
              "Another payment of the contract is not settled: settle it first, so that nothing is computed twice."},
             "A-15 财政部令第102号§25-28"},
    kNotAssessed{"payment.not_assessed", base::Kind::refused,
                 {"本期付款以经确认的评估为依据,尚无可用的评估;请先完成评估。",
                  "The instalment rests on an accepted assessment and there is none to use: complete the assessment "
                    "first."},
                 "A-12 财政部令第102号§20-21"},
    kAfterFinal{"payment.after_final", base::Kind::refused,
                {"尾款已付,不能再申请。", "The final payment has been made; nothing more can be claimed."},
                "A-15 财政部令第102号§25-28"},
    kNothingDue{"payment.nothing_due", base::Kind::refused,
                {"按合同计算,本期没有应付金额;请看计算过程,待下期一并结算。",
                 "By the contract nothing is due at this instalment: see the derivation; the next one settles it."},
                "A-15 财政部令第102号§25-28"},
    kSameHands{"payment.same_hands", base::Kind::forbidden,
               {"批准人不能同时办理付款,请由另一人办理。", "Whoever approved a payment may not also pay it; another person must."},
               "内部控制; 政府采购法§11"},
    kDraftersHands{"payment.drafters_hands", base::Kind::forbidden,
                   {"合同起草人不能批准其付款,请由另一人办理。",
                       "Whoever drafted the contract may not approve its payments; another person must."},
                   "内部控制"},
    kNoInterestLine{"payment.no_interest_line", base::Kind::refused,
                    {"付款已逾期,但合同没有指定支付逾期利息的预算;请先指定。",
                     "The payment is late and the contract names no line for the interest: name one first."},
                    "P-01 国令第802号§17; 合同约定"},
    kInterestFrom{"payment.interest_line", base::Kind::refused,
                  {"逾期利息的预算须是采购人本年度已批复、尚未结账的预算项目;请另选一个。",
                   "Late interest is paid from an approved line of the purchaser's in this year: choose another."},
                  "A-09 财政部令第102号§16;预算法§13、§18"};
// clang-format on

inline constexpr const base::Refusal* kRefusals[] = {
    &kNoPayment,  &kNoInstalment, &kClaimedAlready, &kPending,        &kNotAssessed, &kAfterFinal,
    &kNothingDue, &kSameHands,    &kDraftersHands,  &kNoInterestLine, &kInterestFrom};

}  // namespace payment
