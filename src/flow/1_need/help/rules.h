#pragma once
// Decisions on asking for help. Pure: values in, values out.
#include <array>

#include "base/lifecycle.h"
#include "flow/1_need/help/help.h"

namespace need {

// clang-format off
inline constexpr auto kHelpSteps = std::to_array<base::Step<HelpState>>({
    {HelpState::asked, "help.take",   HelpState::taken},
    {HelpState::asked, "help.answer", HelpState::answered}});
static_assert(base::sound(kHelpSteps, HelpState::asked));

inline constexpr base::Refusal
    kNoHelp{"help.not_found", base::Kind::not_found,
            {"没有这个求助编号;请核对后再查。", "No request has this number: check it and look again."}},
    kNoConsent{"help.no_consent", base::Kind::invalid,
               {"须同意由当地社区(村)查看并保存您填写的内容,才能受理。",
                "It can only be taken if you agree that the community of the place reads and keeps what you wrote."},
               "个人信息保护法 §13-14"},
    kBadPhone{"help.bad_phone", base::Kind::invalid,
              {"电话须为 7 至 15 位数字,可含开头的 + 号、空格和连字符。",
               "A phone number has 7 to 15 digits; it may begin with + and hold spaces and hyphens."}},
    kNotAVillage{"help.not_a_village", base::Kind::invalid,
                 {"请选到具体的社区或村。", "Choose the very community or village."}},
    kStillAsked{"help.still_asked", base::Kind::refused,
                {"这项求助还没有办理;请先登记或答复。", "This request waits for an answer: record it or answer it first."},
                "PI-12"},
    kManyOpen{"help.many_open", base::Kind::refused,
              {"这个电话已有多项求助等待答复,请等待社区联系;情况紧急的请直接拨打 110、120 或联系居委会(村委会)。",
               "Several requests from this phone wait for an answer: wait for the community's call. In an "
               "emergency call 110 or 120, or the residents' committee."},
              "X-3 本系统设定"},
    kManyToday{"help.many_today", base::Kind::refused,
               {"本社区(村)今天收到的求助已满;请明天再填,情况紧急的请直接拨打 110、120 或联系居委会(村委会)。",
                "This community has received as many requests today as it can take: come back tomorrow. In an "
                "emergency call 110 or 120, or the residents' committee."},
               "X-3 本系统设定"};
// clang-format on

/// X-3 on the day.
struct HelpLimits {
  std::int64_t open_a_phone = 0, day_a_community = 0;
};
/// What there is already: of that phone unanswered, of that community today.
struct HelpSoFar {
  std::int64_t open_of_phone = 0, today_of_community = 0;
};

/// "+86 138-0000-0000" → "+8613800000000"; nothing when it is no phone number.
std::optional<std::string> plain_phone(std::string_view);
/// A community or a village of the district, not a town or the district itself.
bool is_village_of(std::string_view code, std::string_view district);
/// Every fault of the form at once.
base::Check check(const AskHelp&, std::string_view district);
base::Check check(const HelpSoFar&, const HelpLimits&);

Help asked(HelpId, const AskHelp&, base::Date today, std::optional<base::Date> answer_by);
base::Result<Help> taken(Help, NeedId, std::string by, base::Date today);
base::Result<Help> answered(Help, std::string words, std::string by, base::Date today);

}  // namespace need
