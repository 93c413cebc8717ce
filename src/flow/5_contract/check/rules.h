#pragma once
// What makes a measure impossible or its most unreachable. Pure. It says of facts what step 6
// records, and of counting what step 7 does: whoever changes those changes this.
#include "flow/5_contract/check/check.h"

namespace contract {

/// What facts of a kind can hold.
struct FactSource {
  procurement::FactKind kind;
  base::Says recorded_by;
  bool minutes = false, present = false, satisfied = false;
  bool household = true;        // otherwise each fact is a subject of its own
  std::int64_t proof_most = 0;  // 0 none, 1 weak, 2 strong
};
const FactSource& source_of(procurement::FactKind);

/// What the term and the demand allow. Absent: not known yet, so that nothing is bounded by it.
struct Reaches {
  std::optional<base::Date> from, to;  // the term
  std::optional<std::int64_t> households, people;
};
/// Calendar months that the term touches; quarters that end within it.
std::int64_t months_in(base::Date from, base::Date to);
std::int64_t quarters_ending_in(base::Date from, base::Date to);

MeasureCheck checked(const procurement::Measure&, const Reaches&);

}  // namespace contract
