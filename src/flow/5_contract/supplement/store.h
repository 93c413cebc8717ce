#pragma once
// The table contract_supplement: every SQL text of it.
#include "flow/5_contract/supplement/supplement.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace contract {

struct SupplementFilter {
  std::optional<ContractId> contract;
  std::optional<SupplementState> state;
};
constexpr auto describe(const SupplementFilter*) {
  using base::field;
  using F = SupplementFilter;
  return base::record("SupplementFilter",
                      field("contract", &F::contract, {"合同", "Only of this contract"}),
                      field("state", &F::state, {"状态", "Only those in this state"}));
}

namespace supplement_store {

std::optional<Supplement> find(sql::Db&, const SupplementId&);
/// In the order of their making.
std::vector<Supplement> of_contract(sql::Db&, const ContractId&);
std::vector<Supplement> list(platform::Work&, const SupplementFilter&);
void insert(sql::Db&, const Supplement&);
/// Nothing when someone changed it meanwhile.
std::optional<Supplement> update(sql::Db&, const Supplement&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace supplement_store
}  // namespace contract
