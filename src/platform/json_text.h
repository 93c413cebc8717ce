#pragma once
// A request's body as strict JSON: UTF-8, one object, no name twice (the library would silently
// keep the last), no deeper than 32. Says what is wrong and where.
#include "base/record.h"

namespace platform {

inline constexpr std::size_t kJsonDepthMax = 32;

// clang-format off
inline constexpr base::Refusal
    kNotText{"input.not_utf8", base::Kind::invalid,
             {"请求含有不是 UTF-8 的字节或空字符;请以 UTF-8 编码重新提交。",
                 "The request holds bytes that are not UTF-8 text, or U+0000; send it in UTF-8."}},
    kBadJson{"input.malformed_json", base::Kind::invalid,
             {"请求正文不是一个完整的 JSON 对象;请改正所指位置后再提交。",
                 "The body is not one complete JSON object; correct it at the place named."}},
    kTooDeep{"input.too_deep", base::Kind::invalid,
             {"请求正文嵌套超过 32 层,不予读取。", "The body is nested deeper than 32 and was not read."}},
    kTwice{"input.duplicate_field", base::Kind::invalid,
           {"同一字段出现了不止一次;请各只保留一次。", "A field appears more than once; keep one of each."}};
// clang-format on

/// The object in `text`; a refusal names every fault that can be told.
base::Result<base::json::object> read_json_object(std::string_view text);

}  // namespace platform
