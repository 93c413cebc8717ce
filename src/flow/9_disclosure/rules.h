#pragma once
// From the facts of a thread to its public record. Pure: values in, OCDS out.
#include <span>

#include "flow/9_disclosure/disclosure.h"
#include "registry/rules.h"

namespace disclosure {

using enum base::Kind;

// clang-format off
inline constexpr base::Refusal
    kNoRelease{"disclosure.no_release", not_found,
               {"没有这条公开记录。", "There is no such release."}},
    kNoEntry{"disclosure.no_entry", not_found,
             {"没有这条日志,或它不引起公开。", "No such journal entry, or it publishes nothing."}},
    kNotPublic{"disclosure.not_public", refused,
               {"所属的采购或合同尚未公开,公开后一并发布。",
                "The purchase or contract it belongs to is not public yet: it follows with that."},
               "B-17 实施条例 §50"};
// clang-format on

/// A body as the public knows it.
struct Body {
  std::string id;    // the party's
  std::string code;  // 统一社会信用代码; an individual has none
  std::string name;
};
/// A final quote as the published evaluation has it.
struct Bid {
  std::string id;
  Body tenderer;
  base::Money price;
  std::string total;       // points to four decimals
  std::int64_t place = 0;  // 0: excluded
};
/// Everything a release may draw on, as of the journal entry it is about: what happened later does
/// not show, however late the follower comes. What is not published is absent.
struct Thread {
  procurement::Procurement procurement;  // each part only where `acts` has what published it
  std::vector<std::string> acts;         // the publishing operations up to the entry
  std::string item_title, duty;
  std::int64_t households = 0;
  std::string budget_title;
  base::Money budget_amount;
  std::int64_t budget_year = 0;
  Body buyer;
  std::optional<Body> supplier;                     // announced, and not terminated since
  std::vector<Bid> bids;                            // announced
  std::vector<std::string> awards_before;           // ids that earlier releases have
  std::optional<contract::Contract> contract;       // published
  std::vector<contract::Addition> additions;        // published; the contract holds no others
  std::optional<contract::Ended> ended;             // early, by then; or the contract is as before
  std::vector<assessment::Assessment> assessments;  // accepted
  std::vector<payment::Payment> payments;           // paid
};

/// The operations that publish something.
std::span<const std::string_view> publishing();
bool publishes(std::string_view operation);
/// Whether the operation stands among the thread's acts.
bool did(const Thread&, std::string_view operation);
/// The release's tags for what happened: {"tender"}.
std::vector<std::string> tags_for(const Thread&, std::string_view operation);
/// "ocds-pobing-" is not a registered prefix, and the register page says so.
std::string ocid_of(const procurement::ProcurementId&);
/// After the release before it, or the standard's merge could not tell which of the two is newer.
base::Instant date_of(base::Instant entry, const std::optional<base::Instant>& before);
/// An amount as OCDS wants it: {"amount": 56100, "currency": "CNY"}; exact to the fen.
base::json::object value_of(base::Money);
/// The whole release document.
base::json::object release_document(const Thread&, std::string_view operation,
                                    const std::string& id, base::Instant at);
/// The ids of a release's awards.
std::vector<std::string> award_ids(const base::json::object& release);

/// The extensions of the standard that releases use, by where each is described.
std::vector<std::string> extensions();
/// The register's row as it stands.
Entry entry_of(const Thread&, std::string_view operation, base::Instant at);

}  // namespace disclosure
