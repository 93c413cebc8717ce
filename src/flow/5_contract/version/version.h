#pragma once
// The texts of a contract one after the other: as it was signed, after each supplement, and as it
// ended early. For the whole step.
#include <boost/describe.hpp>

#include "flow/5_contract/contract.h"

namespace contract {

struct Version {
  ContractId contract;
  std::int64_t number = 0;
  base::Date signed_on;
  base::Money price;
  std::string content_hash;               // SHA-256 of `agreed`
  std::optional<std::string> supplement;  // that led to it
  std::optional<EndingId> ending;         // or the early end; neither: as it was signed first
  std::string agreed;                     // canonical JSON
};
constexpr auto describe(const Version*) {
  using base::field;
  using V = Version;
  return base::record(
      "ContractVersion", field("contract", &V::contract, {"合同", "The contract"}),
      field("number", &V::number, {"第几版", "Number of the version"}),
      field("signed_on", &V::signed_on, {"签订日", "Signed on"}),
      field("price", &V::price, {"合同价", "Price"}),
      field("content_hash", &V::content_hash, {"内容指纹", "Hash of what was agreed"}),
      field("supplement", &V::supplement, {"补充合同", "The supplement that led to it"}),
      field("ending", &V::ending, {"提前解除", "The early end that led to it"}),
      field("agreed", &V::agreed, {"约定内容(原文)", "What was agreed, to the letter"},
            {0, 1'000'000}));
}

/// What two texts of a contract differ in: in a part that has a code, or in the contract itself.
enum class Difference { added, removed, changed };
BOOST_DESCRIBE_ENUM(Difference, added, removed, changed)
struct FieldChange {
  std::string field, before, after;
};
constexpr auto describe(const FieldChange*) {
  using base::field;
  using F = FieldChange;
  return base::record("ContractFieldChange", field("field", &F::field, {"要素", "Which field"}),
                      field("before", &F::before, {"原为", "Before"}, {0, 10'000}),
                      field("after", &F::after, {"现为", "After"}, {0, 10'000}));
}
struct PartChange {
  std::string part;    // "contract", "measures", "score_plan"
  std::string number;  // the code of a measure or an instalment
  std::string title;
  Difference change = Difference::changed;
  std::vector<FieldChange> fields;
};
constexpr auto describe(const PartChange*) {
  using base::field;
  using P = PartChange;
  return base::record("ContractPartChange", field("part", &P::part, {"部分", "Which part"}),
                      field("number", &P::number, {"代码", "Its code"}, {0, 60}),
                      field("title", &P::title, {"名称", "Title"}, {0, 500}),
                      field("change", &P::change, {"变化", "What became of it"}),
                      field("fields", &P::fields, {"变化要素", "Fields before and after"}));
}

}  // namespace contract
