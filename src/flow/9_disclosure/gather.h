#pragma once
// Loads what a release may draw on: of each step what its face shows, as of a journal entry. Used
// by step 9's commands alone.
#include "flow/9_disclosure/rules.h"
#include "platform/execute.h"

namespace disclosure {

/// disclosure.not_public where the entry's purchase or contract is not public as of it.
base::Result<Thread> thread_behind(platform::Work&, const platform::JournalEntry&);

}  // namespace disclosure
