#pragma once
// The table contract_ending: every SQL text of it.
#include "flow/5_contract/ending/ending.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace contract {

struct EndingFilter {
  std::optional<ContractId> contract;
  std::optional<EndingState> state;
};
constexpr auto describe(const EndingFilter*) {
  using base::field;
  using F = EndingFilter;
  return base::record("EndingFilter",
                      field("contract", &F::contract, {"合同", "Only of this contract"}),
                      field("state", &F::state, {"状态", "Only those in this state"}));
}

namespace ending_store {

std::optional<Ending> find(sql::Db&, const EndingId&);
/// In the order of their making.
std::vector<Ending> of_contract(sql::Db&, const ContractId&);
/// Public are those that took effect, of a contract that is.
std::vector<Ending> list(platform::Work&, const EndingFilter&);
void insert(sql::Db&, const Ending&);
/// Nothing when someone changed it meanwhile.
std::optional<Ending> update(sql::Db&, const Ending&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace ending_store
}  // namespace contract
