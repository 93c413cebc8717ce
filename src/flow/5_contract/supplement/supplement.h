#pragma once
// A supplement: more of the same service under a contract in force, nothing else changed (B-19).
// For the whole step.
#include <boost/describe.hpp>

#include "flow/5_contract/contract.h"

namespace contract {

using SupplementId = base::Id<struct SupplementTag>;

/// concluded: signed by both and not yet published.
enum class SupplementState { proposed, consented, concluded, published, withdrawn };
BOOST_DESCRIBE_ENUM(SupplementState, proposed, consented, concluded, published, withdrawn)

struct Supplement {
  SupplementId id;
  ContractId contract;
  std::string title;  // the contract's
  std::string owner_org, supplier, area;
  std::string reason;
  std::vector<Extra> items;
  base::Money amount;          // the sum of the items
  base::Money original_price;  // as the contract was first signed
  base::Money together;        // all that were signed before, and this one
  base::Date proposed_on;
  std::optional<base::Instant> consented_at;  // the supplier
  std::string content_hash;                   // SHA-256 of what it consented to
  std::optional<base::Date> signed_on;
  std::string signed_by;
  std::optional<base::Date> publish_by, published_on;
  std::int64_t days_late = 0;
  std::optional<base::Date> file_by, filed_on;
  std::string filing_number;
  std::int64_t filed_days_late = 0;
  std::optional<base::Date> withdrawn_on;
  SupplementState state = SupplementState::proposed;
  std::string author;
  std::int64_t version = 1;
};
template <class S>
constexpr auto supplement_fields() {
  using base::field;
  // clang-format off
  return std::tuple(
      field("id", &S::id, {"编号", "Identity"}),
      field("contract", &S::contract, {"合同", "The contract"}),
      field("title", &S::title, {"合同名称", "Title of the contract"}),
      field("owner_org", &S::owner_org, {"采购人", "Purchaser"}),
      field("supplier", &S::supplier, {"供应商", "Supplier"}),
      field("area", &S::area, {"区域", "Area"}),
      field("reason", &S::reason, {"追加理由", "Why more is needed"}, {2, 1000}),
      field("items", &S::items, {"追加内容", "What there is more of"}, {1, 50}).by("B-19"),
      field("amount", &S::amount, {"追加金额", "Amount more"}),
      field("original_price", &S::original_price, {"原合同价", "The price as first signed"}),
      field("together", &S::together, {"累计追加金额(含本次)", "All supplements together, with this one"})
          .by("B-19.supplement_max"),
      field("proposed_on", &S::proposed_on, {"提出日", "Proposed on"}),
      field("consented_at", &S::consented_at, {"供应商同意时刻", "The supplier consented at"}),
      field("content_hash", &S::content_hash, {"内容指纹", "Hash of what was consented to"}),
      field("signed_on", &S::signed_on, {"签订日", "Signed on"}),
      field("signed_by", &S::signed_by, {"签订人", "Signed by"}),
      field("publish_by", &S::publish_by, {"最迟公告日", "Publish by"}).by("B-17.publish_max"),
      field("published_on", &S::published_on, {"公告日", "Published on"}),
      field("days_late", &S::days_late, {"迟公告天数", "Published late by days"}),
      field("file_by", &S::file_by, {"最迟备案日", "File by"}).by("B-17.file_max"),
      field("filed_on", &S::filed_on, {"备案日", "Filed on"}),
      field("filing_number", &S::filing_number, {"备案号", "Number of the filing"}, {0, 100}),
      field("filed_days_late", &S::filed_days_late, {"迟备案天数", "Filed late by days"}),
      field("withdrawn_on", &S::withdrawn_on, {"撤回日", "Withdrawn on"}),
      field("state", &S::state, {"状态", "State"}),
      field("author", &S::author, {"提出人", "Proposed by"}),
      field("version", &S::version, {"版本", "Version"}));
  // clang-format on
}
constexpr auto describe(const Supplement*) {
  return std::apply([](auto... f) { return base::record("ContractSupplement", f...); },
                    supplement_fields<Supplement>());
}

}  // namespace contract
