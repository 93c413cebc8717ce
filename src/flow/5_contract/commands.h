#pragma once
// What the command files of step 5 share. Used by them alone.
#include "flow/5_contract/inputs.h"
#include "flow/5_contract/store.h"
#include "platform/execute.h"
#include "platform/module.h"

namespace contract {

/// The contract with its new version; platform.stale when it changed meanwhile.
base::Result<Contract> save(platform::Work&, const Contract&);
/// B-17: the last days for what follows a signature of that day.
base::Result<Clocks> clocks_from(platform::Work&, base::Date signed_on);

platform::Subject subject_of(const Contract&);
/// Who is a party to it, or sees all, sees what stands; the public what is published of it (B-17).
bool sees_all(platform::Work&, const Contract&);
/// The contract that `id` names.
template <class In>
base::Result<platform::Subject> on_contract(platform::Work& work, const In& in) {
  return subject_of(TRY(get_contract(work, in.id)));
}

}  // namespace contract
