#pragma once
// Decisions on public consultations. Pure: values in, values out.
#include <array>

#include "base/lifecycle.h"
#include "flow/2_catalogue/consultation/consultation.h"

namespace catalogue {

// clang-format off
inline constexpr auto kConsultationSteps = std::to_array<base::Step<ConsultationState>>({
    {ConsultationState::open,   "consultation.comment", ConsultationState::open},
    {ConsultationState::open,   "consultation.answer",  ConsultationState::open},
    {ConsultationState::open,   "consultation.close",   ConsultationState::closed},
    {ConsultationState::closed, "consultation.answer",  ConsultationState::closed}});
static_assert(base::sound(kConsultationSteps, ConsultationState::open));

inline constexpr std::string_view kPublicSays = "条例 §15 《政府采购法实施条例》";
inline constexpr base::Refusal
    kNoConsultation{"consultation.not_found", base::Kind::not_found,
        {"没有找到这次征求意见;请核对网址或编号。", "There is no such consultation: check the address or the number."}},
    kNoComment{"consultation.no_comment", base::Kind::not_found,
        {"没有找到这条意见,或不属于这次征求意见。", "There is no such comment in this consultation."}},
    kNotToBeConsulted{"consultation.wrong_item", base::Kind::refused,
        {"只有起草中或评审通过、尚未公布的目录事项可以征求意见。",
         "Only an item that is a draft or reviewed, and not yet published, is put before the public."},
        kPublicSays},
    kConsultedNow{"consultation.open_already", base::Kind::refused,
        {"这个目录事项正在征求意见;请等它结束。", "This item is before the public already: wait until that has ended."},
        kPublicSays},
    kTooShort{"consultation.too_short", base::Kind::refused,
        {"征求意见的期限太短;截止日不得早于所示日期。",
         "The public is given too little time: the last day may not be before the one shown."},
        kPublicSays},
    kOver{"consultation.over", base::Kind::refused,
        {"征求意见已经结束,不再收意见;答复请看本页。",
         "The consultation has ended and takes no more comments; the answers stand on its page."},
        kPublicSays},
    kEmptyComment{"consultation.empty_comment", base::Kind::invalid,
        {"请写下意见。", "Write what you have to say."}},
    kFullToday{"consultation.full_today", base::Kind::refused,
        {"今天收到的意见已满;请明天再写,或向该部门当面提出。",
         "As many comments as can be taken have come today: come back tomorrow, or tell the department in person."},
        "A-08 本系统设定"},
    kAnsweredAlready{"consultation.answered_already", base::Kind::refused,
        {"这条意见已经答复,答复不再更改。", "This comment is answered, and an answer stands."},
        kPublicSays},
    kNoAnswer{"consultation.no_answer", base::Kind::invalid,
        {"请写明采纳或不采纳的理由。", "Say why it is accepted or not."}, kPublicSays},
    kStillOpen{"consultation.still_open", base::Kind::refused,
        {"征求意见还没有结束,不能公布;请等到截止日之后。",
         "The public is still being asked, so it is not published yet: wait until the last day has passed."},
        kPublicSays},
    kChangedSince{"consultation.changed_since", base::Kind::refused,
        {"征求意见之后,这个事项的内容又作了修改,公众没有看到现在的内容;请重新公开征求意见,期满并逐条答复后再公布。",
         "The item was changed after the public was asked, so nobody has seen what would be published: put it "
         "before the public again, answer every comment, then publish it."},
        kPublicSays},
    kUnanswered{"consultation.unanswered", base::Kind::refused,
        {"还有意见没有答复,不能公布;请逐条答复是否采纳及其理由。",
         "Comments wait for an answer, so it is not published: answer each, accepted or not and why."},
        kPublicSays};
// clang-format on

struct OpenConsultation {
  ItemId item;
  std::string question;
  base::Date until;
};
/// `earliest`: the first last day that the period allows. `open_now`: another of the item runs.
base::Result<Consultation> consultation_opened(const Item&, const OpenConsultation&,
                                               base::Date earliest, base::Date today);
/// Fields of the item that are not as the public saw them, by name, with commas; "" when all are.
std::string changed_since(const Consultation&, const ItemBody&);
struct CommentLimits {
  std::int64_t today = 0, day_max = 0;
};
/// Of `words`, trimmed.
base::Result<Comment> commented(const Consultation&, std::string_view words, const CommentLimits&,
                                base::Date today);
struct CommentAnswer {
  bool accepted = false;
  std::string reason, by;
  base::Date on;
};
base::Result<Comment> comment_answered(const Consultation&, Comment, const CommentAnswer&);
base::Result<Consultation> consultation_closed(Consultation, base::Date today);

}  // namespace catalogue
