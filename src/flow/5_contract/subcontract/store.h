#pragma once
// The table subcontract: every SQL text of it.
#include "flow/5_contract/subcontract/subcontract.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace contract {

struct SubcontractFilter {
  std::optional<ContractId> contract;
  std::optional<SubcontractState> state;
};
constexpr auto describe(const SubcontractFilter*) {
  using base::field;
  using F = SubcontractFilter;
  return base::record("SubcontractFilter",
                      field("contract", &F::contract, {"合同", "Only of this contract"}),
                      field("state", &F::state, {"状态", "Only those in this state"}));
}

namespace subcontract_store {

std::optional<Subcontract> find(sql::Db&, const SubcontractId&);
/// In the order of their making.
std::vector<Subcontract> of_contract(sql::Db&, const ContractId&);
/// Public are those consented to, of a contract that is.
std::vector<Subcontract> list(platform::Work&, const SubcontractFilter&);
void insert(sql::Db&, const Subcontract&);
/// Nothing when someone changed it meanwhile.
std::optional<Subcontract> update(sql::Db&, const Subcontract&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace subcontract_store
}  // namespace contract
