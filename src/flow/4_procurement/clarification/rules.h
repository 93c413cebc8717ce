#pragma once
// When may be asked and clarified, what a clarification may change, and how far it moves the
// deadline. Pure.
#include "flow/4_procurement/clarification/clarification.h"

namespace procurement::clarification {

using enum base::Kind;

// clang-format off
inline constexpr base::Refusal
    kNoQuestion{"procurement.no_question", not_found,
        {"没有这项询问;请核对编号。", "There is no such question: check its number."}},
    kQuestionLate{"procurement.question_late", refused,
        {"响应截止时刻已到,不再受理对采购文件的询问;对过程或结果有异议的请依法质疑。",
         "The deadline for offers has come and no more is asked about the file: who objects to the process or the "
         "result may challenge it."},
        "D-01 实施条例 §52"},
    kAnswered{"procurement.question_answered", conflict,
        {"这项询问已经答复;需要补充的请发出澄清修改。",
         "This question has been answered: what must be added goes out as a clarification."},
        "D-01 实施条例 §52"},
    kClarifyLate{"procurement.clarify_late", refused,
        {"响应截止时刻已到,不能再澄清或修改采购文件;确需改变需求的,请终止后重新采购。",
         "The deadline for offers has come and the file stands: if the need has changed, terminate and buy anew."},
        "N-03 财库〔2014〕214号;B-12 实施条例 §31"},
    kNoChange{"procurement.no_change", invalid,
        {"所填内容与原文相同;没有修改的请留空。", "What was entered is what stands already: leave out what does not change."}},
    kCeilingAffects{"procurement.ceiling_affects", invalid,
        {"修改最高限价必然影响响应文件编制;请标明可能影响,并按规定顺延截止时刻。",
         "A changed ceiling always affects how offers are made: say so, and the deadline moves as the rule has it."},
        "N-03 财库〔2014〕214号;B-12 实施条例 §31"},
    kAnotherPurchase{"procurement.another_purchase", refused,
        {"修改后的最高限价跨越采购限额,适用的规则随之改变,已是另一个采购;请终止后重新起草。",
         "Across the procurement limit other rules bind, so this would be another purchase: terminate it and draft "
         "anew."},
        "N-04 财库〔2014〕214号;B6"},
    kCeilingAboveBudget{"procurement.ceiling_above_budget", refused,
        {"修改后的最高限价超过备案的预算金额;请不高于所示金额。",
         "The changed ceiling exceeds the budget that was filed: stay within the amount shown."},
        "B-10 实施条例 §30"},
    kCeilingOfYears{"procurement.ceiling_of_years", refused,
        {"跨年度项目的最高限价按年分摊,不能以澄清修改;请终止后重新起草。",
         "The ceiling of a purchase over several years is spread over them and cannot be clarified: terminate and "
         "draft anew."},
        "A-14 政府购买服务管理办法 §24"};
// clang-format on

/// D-01: asked before the deadline; at the instant it is too late.
base::Check may_ask(base::Instant now, base::Instant offers_until);
base::Check may_clarify(base::Instant now, base::Instant offers_until);

struct Change {
  std::optional<std::string> requirement;
  std::optional<base::Money> ceiling;
  bool may_affect = false;
};
/// What a clarification changes is another text or amount, and a ceiling never goes unnoticed.
base::Check check_change(const Procurement&, const Change&);
/// Within what was filed, of one year, and on the same side of the procurement limit.
base::Check check_new_ceiling(const Procurement&, const std::optional<base::Money>& plan_budget,
                              base::Money ceiling, bool compelled);

/// From the notice: the first day the minimum period allows, and that day rolled off a holiday.
struct FromNotice {
  base::Date earliest;
  base::Date rolled;  // T0-3
};
/// N-03, B-12: the later of the two. A deadline that must move keeps its time of day.
base::Instant moved_until(base::Instant offers_until, const FromNotice&);

}  // namespace procurement::clarification
