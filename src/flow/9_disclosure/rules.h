#pragma once
// From the facts of a thread to its public record. Pure: values in, OCDS out.
#include "flow/9_disclosure/disclosure.h"
#include "registry/rules.h"

namespace disclosure {

using enum base::Kind;

// clang-format off
inline constexpr base::Refusal
    kNoRelease{"disclosure.no_release", not_found,
               {"没有这条公开记录。", "There is no such release."}},
    kNoEntry{"disclosure.no_entry", not_found,
             {"没有这条日志,或它不引起公开。", "No such journal entry, or it publishes nothing."}};
// clang-format on

/// A body as the public knows it.
struct Body {
  std::string code, name;  // 统一社会信用代码
};
/// Everything a release may draw on; what is not published yet is absent.
struct Thread {
  procurement::Procurement procurement;
  std::string item_title, duty;
  std::int64_t households = 0;
  std::string budget_title;
  base::Money budget_amount;
  std::int64_t budget_year = 0;
  Body buyer, payer;
  std::optional<Body> supplier;
  std::optional<contract::Contract> contract;
  std::vector<assessment::Assessment> assessments;  // accepted
  std::vector<payment::Payment> payments;           // paid
};

/// The operations that publish something.
bool publishes(std::string_view operation);
/// The release's tags for what happened: {"tender"}.
std::vector<std::string> tags_for(std::string_view operation);
/// "ocds-pobing-" is not a registered prefix, and the register page says so.
std::string ocid_of(const procurement::ProcurementId&);
/// An amount as OCDS wants it: {"amount": 56100, "currency": "CNY"}; exact to the fen.
base::json::object value_of(base::Money);
/// The whole release document.
base::json::object release_document(const Thread&, std::string_view operation,
                                    const std::string& id, base::Instant at);
/// The register's row as it stands.
Entry entry_of(const Thread&, std::string_view operation, base::Instant at);

}  // namespace disclosure
