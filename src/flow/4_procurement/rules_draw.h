#pragma once
// What is said where experts cannot be drawn as asked. Pure.
#include "flow/4_procurement/procurement.h"

namespace procurement {

// clang-format off
inline constexpr base::Refusal
    kBadDraw{"procurement.bad_draw", base::Kind::invalid,
        {"不能抽取:种子、人数或名单有误,已逐一列出;请改正后再抽。",
         "No draw can be made: each fault of the seed, the number and the list is named. Correct them and draw again."},
        "N-04 财库〔2014〕214号"};
// clang-format on

}  // namespace procurement
