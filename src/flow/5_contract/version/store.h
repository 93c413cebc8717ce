#pragma once
// The table contract_version: every SQL text of it. Nothing in it is ever changed.
#include "flow/5_contract/version/rules.h"
#include "platform/sql.h"

namespace contract::version_store {

/// In order; none of a contract that was signed before versions were kept.
std::vector<Version> of_contract(sql::Db&, const ContractId&);
void insert(sql::Db&, const Version&);
std::vector<sql::Query> must_be_empty();

}  // namespace contract::version_store
