#pragma once
// What is refused at the door of HTTP, before an operation is reached. For api*.cpp.
#include "base/result.h"

namespace platform {

using base::Kind;
// clang-format off
inline constexpr base::Refusal
    kNoRoute{"http.no_route", Kind::not_found,
             {"没有这个地址。", "There is nothing at this address."}},
    kNoMethod{"http.method_not_allowed", Kind::invalid,  // 405
              {"这个地址不接受这种方法;可用的方法见 Allow。", "This address does not take that method; Allow names those it takes."}},
    kMediaType{"http.media_type", Kind::unsupported,
               {"请求正文的类型不受支持;请用 UTF-8 的 application/json(网页表单用 application/x-www-form-urlencoded)。",
                "The body's type is not supported; send application/json in UTF-8 (a page's form: "
                  "application/x-www-form-urlencoded)."}},
    kNoBodyHere{"http.body_not_expected", Kind::invalid,
                {"查询不带正文。", "A look-up takes no body."}},
    kBadAddress{"http.bad_address", Kind::invalid,
                {"地址中的百分号编码或查询参数有误。", "The address is not well-formed: its percent-encoding or its query."}},
    kBadIdemKey{"http.bad_idempotency_key", Kind::invalid,
                {"Idempotency-Key 须为 1–100 个可见 ASCII 字符,且只出现一次。",
                    "Idempotency-Key must have 1-100 visible ASCII characters and appear once."}},
    kBadIfMatch{"http.bad_if_match", Kind::invalid,
                {"If-Match 须为带引号的版本号,如 \"3\"。", "If-Match must be a version in quotes, such as \"3\"."}},
    kNoCsrf{"identity.csrf", Kind::forbidden,
            {"请求没有带上本页面的校验码,可能来自别的网站;请刷新页面后再试。",
                "The request does not carry this page's token and may come from another site; reload the page and "
                  "try again."}},
    kCrossSite{"identity.cross_site", Kind::forbidden,
               {"请求来自别的网站,不予受理。", "The request comes from another site and is not accepted."}},
    kMalformed{"http.malformed", Kind::invalid,
               {"这不是一个完整的 HTTP/1.1 请求。", "This is not a well-formed HTTP/1.1 request."}},
    kHeaderTooLarge{"http.header_too_large", Kind::invalid,  // 431
                    {"请求头过长。", "The request's header is too long."}},
    kBodyTooLarge{"http.body_too_large", Kind::too_large,
                  {"请求正文过大,未予读取;请分几次提交。", "The body is too large and was not read; send it in parts."}},
    kTooSlow{"http.too_slow", Kind::invalid,  // 408
             {"请求没有在规定时间内传完;请检查网络后重试。", "The request did not arrive in time; check the connection and try again."}},
    kBadExpectation{"http.bad_expectation", Kind::invalid,  // 417
                    {"Expect 只支持 100-continue。", "Expect may only say 100-continue."}},
    kOverloaded{"http.overloaded", Kind::unavailable,
                {"同时的连接或正在传送的内容过多,请稍后再试。", "There are too many connections, or too much is being sent at once; try again shortly."}};
// clang-format on

}  // namespace platform
