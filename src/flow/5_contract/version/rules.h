#pragma once
// What stands in a version, and what two of them differ in. Pure.
#include "flow/5_contract/rules.h"
#include "flow/5_contract/version/version.h"

namespace contract {

// clang-format off
inline constexpr base::Refusal
    kNoVersion{"contract.no_version", base::Kind::not_found,
        {"合同没有这一版;请看版本列表。", "The contract has no such version: see the list of versions."}},
    kVersionOrder{"contract.versions_in_order", base::Kind::invalid,
        {"比较的起始版须早于截止版;请调整。", "Compare an earlier version with a later one: change the numbers."}};
// clang-format on

/// Of a contract that has just been signed, or was never supplemented.
Version first_version(const Contract&);
/// Of a contract as a supplement left it.
Version next_version(const Contract&, const Version& before, const Addition&);
/// Of a contract that ended early.
Version last_version(const Contract&, const Version& before, const Ended&);

/// Part by part and field by field, of two canonical texts. The contract's own fields come first;
/// parts in a list are known by their code.
std::vector<PartChange> differences(const std::string& before, const std::string& after);

}  // namespace contract
