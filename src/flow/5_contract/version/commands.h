#pragma once
// What the rest of the step needs of versions. Used by its commands alone.
#include "flow/5_contract/version/store.h"
#include "platform/module.h"

namespace contract {

/// In order; each text is checked against its hash.
std::vector<Version> versions_of(platform::Work&, const Contract&);
/// Keeps what a supplement made of a contract.
void note_version(platform::Work&, const Contract& before, const Contract& after, const Addition&);
/// Keeps what an early end made of it.
void note_end(platform::Work&, const Contract& before, const Contract& after, const Ended&);

}  // namespace contract
