#pragma once
// A part of a contract that another body performs, with the purchaser's consent; never the whole.
// For the whole step.
#include <boost/describe.hpp>

#include "flow/5_contract/contract.h"

namespace contract {

using SubcontractId = base::Id<struct SubcontractTag>;

enum class SubcontractState { asked, agreed, denied };
BOOST_DESCRIBE_ENUM(SubcontractState, asked, agreed, denied)

struct Subcontract {
  SubcontractId id;
  ContractId contract;
  std::string title;  // the contract's
  std::string owner_org, supplier, area;
  std::string performer;  // the party id of who is to perform the part
  std::string part, reason;
  base::Money amount;
  base::Money together;  // with what was consented to before
  base::Money price;     // of the contract, as it stood then
  base::Date asked_on;
  std::optional<base::Date> decided_on;
  std::string decided_by, words;
  SubcontractState state = SubcontractState::asked;
  std::string author;
  std::int64_t version = 1;
};
constexpr auto describe(const Subcontract*) {
  using base::field;
  using S = Subcontract;
  // clang-format off
  return base::record("Subcontract",
      field("id", &S::id, {"编号", "Identity"}),
      field("contract", &S::contract, {"合同", "The contract"}),
      field("title", &S::title, {"合同名称", "Title of the contract"}),
      field("owner_org", &S::owner_org, {"采购人", "Purchaser"}),
      field("supplier", &S::supplier, {"供应商", "Supplier"}),
      field("area", &S::area, {"区域", "Area"}),
      field("performer", &S::performer, {"分包单位", "Who is to perform it"}),
      field("part", &S::part, {"分包内容", "Which part"}, {2, 1000}),
      field("reason", &S::reason, {"分包理由", "Why"}, {2, 1000}),
      field("amount", &S::amount, {"分包金额", "Amount"}),
      field("together", &S::together, {"累计分包金额(含本次)", "All parts together, with this one"}),
      field("price", &S::price, {"合同价", "Price of the contract"}),
      field("asked_on", &S::asked_on, {"申请日", "Asked on"}),
      field("decided_on", &S::decided_on, {"决定日", "Decided on"}),
      field("decided_by", &S::decided_by, {"决定人", "Who decided"}),
      field("words", &S::words, {"决定意见", "What whoever decided said"}, {0, 1000}),
      field("state", &S::state, {"状态", "State"}),
      field("author", &S::author, {"申请人", "Asked by"}),
      field("version", &S::version, {"版本", "Version"}));
  // clang-format on
}

}  // namespace contract
