#pragma once
// What is said where prices cannot be scored as asked. Pure.
#include "flow/4_procurement/procurement.h"

namespace procurement {

// clang-format off
inline constexpr base::Refusal
    kRaisedShare{"procurement.raised_share", base::Kind::refused,
        {"异常低价的比例只能提高,且不超过规定的上限;请改到所示范围。",
         "The shares of an abnormally low price may only be raised, up to the bound: change each to the range shown."},
        "T-13 财库〔2026〕2号"},
    kBadBids{"procurement.bad_bids", base::Kind::invalid,
        {"报价表有误,已按单元格逐一列出(B3 为第 3 行第 2 列);请改正后再算。",
         "The table of bids is wrong; each fault is named by its cell (B3: line 3, column 2): correct them."}};
// clang-format on

}  // namespace procurement
