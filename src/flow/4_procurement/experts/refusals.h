#pragma once
// What the pool of experts and the draw refuse, with what to do about it.
#include "base/result.h"

namespace procurement::experts {

// clang-format off
inline constexpr base::Refusal
    kNoExpert{"expert.not_found", base::Kind::not_found,
        {"专家库中没有这名专家;请核对编号。", "There is no such expert in the pool: check the number."}},
    kNoAccount{"expert.no_account", base::Kind::invalid,
        {"须为在用的专家账户;请先由系统管理员开立并授权。",
         "It must be an expert's account in use: have one opened and granted first."},
        "财库〔2016〕198号 §10"},
    kEnteredAlready{"expert.entered_already", base::Kind::conflict,
        {"这名专家已在库中;请修改原有登记。", "This expert is in the pool already: amend that entry."}},
    kUnknownSpecialty{"expert.unknown_specialty", base::Kind::invalid,
        {"评审专业须为服务表中的代码词,且不重复;请改正所示的一项。",
         "A specialty is a word of the table of services, each once: correct the one shown."},
        "财库〔2016〕198号 §9"},
    kBadPeriod{"expert.bad_period", base::Kind::invalid,
        {"在库截止日不能早于起始日;请改正。", "The last day in the pool cannot lie before the first: correct it."}},
    kOwnPeople{"expert.own_people", base::Kind::refused,
        {"财政部门的政府采购监管人员不得作为评审专家;请勿将本单位人员入库。",
         "Those who supervise procurement may not judge it: do not enter your own department's people."},
        "财库〔2016〕198号 §16"},

    kDrawLate{"procurement.draw_late", base::Kind::refused,
        {"首次抽取须在响应截止时刻之前承诺;本项目只能依法自行选定,并写明理由。",
         "The first draw is committed to before the deadline of offers: now the experts can only be chosen, where the "
         "law lets, with the reason."},
        "财库〔2016〕198号 §12、§13〔自定:先承诺后揭示〕"},
    kDrawStands{"procurement.draw_stands", base::Kind::refused,
        {"每轮只承诺并抽取一次,不得重抽:已承诺的请先抽取;已抽足的请按抽取结果组成小组。",
         "A round is committed to and drawn once: draw the one committed to, or form the panel of those drawn."},
        "财库〔2016〕198号 §3 随机抽取"},
    kPublicSource{"procurement.public_source", base::Kind::invalid,
        {"首次抽取以全部响应的回执为公开值,不填来源;补抽须写明公开值的来源和产生日,产生日须在今天之后。",
         "The first draw takes the offers' receipts, so name no source; a further one names what the public value will "
         "be, and a day after today."},
        "财库〔2016〕198号 §3〔自定〕"},
    kDrawNumber{"procurement.draw_number", base::Kind::invalid,
        {"补抽的小组人数须与首次相同,抽取人数须等于所缺人数;请按所示填写。",
         "A further round has the panel's size of the first and draws as many as are missing: enter what is shown."},
        "财库〔2016〕198号 §17"},
    kPoolTooSmall{"procurement.pool_too_small", base::Kind::refused,
        {"符合条件的专家不够抽取;请放宽评审专业,或请财政部门补充专家后再承诺。",
         "Too few experts may be drawn: widen the specialties, or have finance enter more, and commit then."},
        "财库〔2016〕198号 §12"},
    kNothingCommitted{"procurement.nothing_committed", base::Kind::refused,
        {"没有待抽取的承诺;请先承诺一轮抽取。", "No draw waits to be made: commit to a round first."},
        "财库〔2016〕198号 §12"},
    kPublicValue{"procurement.public_value", base::Kind::invalid,
        {"首次抽取的公开值由系统从回执得出,不填;补抽须填写承诺时所写来源的公开值。",
         "The first draw's public value comes of the receipts, so give none; a further one needs that of the source "
         "committed to."},
        "财库〔2016〕198号 §3〔自定〕"},
    kPublicNotYet{"procurement.public_not_yet", base::Kind::refused,
        {"公开值尚未产生;请到所示日期再抽取。", "The public value is not out yet: draw on the day shown or later."},
        "财库〔2016〕198号 §3〔自定〕"},
    kNotSeated{"procurement.not_seated", base::Kind::refused,
        {"这名专家不在抽中之列,无须回避;请核对。", "This expert was not drawn, so there is nobody to step aside: check who it is."},
        "财库〔2016〕198号 §16"},
    kOwnRecusal{"procurement.own_recusal", base::Kind::forbidden,
        {"专家只能为本人申请回避或说明不能参加。", "Experts step aside for themselves alone."},
        "财库〔2016〕198号 §16"},
    kUnableByWhom{"procurement.unable_by_whom", base::Kind::refused,
        {"采购人只能因利害关系要求专家回避;不能参加的,由专家本人或财政部门登记。",
         "The purchaser may ask an expert to step aside for a conflict alone; that one is unable is recorded by the "
         "expert or by finance."},
        "财库〔2016〕198号 §16、§17〔自定:采购人不得以此重抽〕"},
    kDrawWaits{"procurement.draw_waits", base::Kind::refused,
        {"已承诺的抽取尚未进行;请先抽取专家。", "A draw was committed to and not made: draw the experts first."},
        "财库〔2016〕198号 §12"},
    kDrawShort{"procurement.draw_short", base::Kind::refused,
        {"抽中的专家不足所示人数;请放宽评审专业,另行承诺并补抽一轮。",
         "So many experts are missing: widen the specialties, commit to a further round and draw it."},
        "财库〔2016〕198号 §17"},
    kNotAsDrawn{"procurement.not_as_drawn", base::Kind::refused,
        {"小组的专家须与抽取结果完全一致;请改正所示成员,需要回避的先登记回避。",
         "The panel's experts are exactly those drawn: correct the one shown; who must step aside is recorded first."},
        "财库〔2016〕198号 §12"},
    kNotChosen{"procurement.not_chosen", base::Kind::invalid,
        {"本项目的专家由抽取产生,不是自行选定;请删去自行选定的理由。",
         "The experts of this purchase were drawn, not chosen: leave the reason for choosing out."},
        "财库〔2016〕198号 §12、§13"};
// clang-format on

}  // namespace procurement::experts
