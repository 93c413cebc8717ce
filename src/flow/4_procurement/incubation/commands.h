#pragma once
// What the two command files of incubation share: loading, and what is shown to whom.
#include "flow/4_procurement/incubation/rules.h"
#include "flow/4_procurement/incubation/store.h"

namespace procurement::incubation {

using platform::Subject, platform::Work;

base::Result<Programme> load(Work&, const ProgrammeId&);
base::Result<Incubatee> load(Work&, const IncubateeId&);
base::Result<Milestone> load(Work&, const MilestoneId&);
base::Result<Grant> load(Work&, const GrantId&);

By by(const Work&);
ProgrammeShown shown(Work&, Programme);
IncubateeShown shown(Work&, Incubatee);
MilestoneShown shown(Work&, Milestone);

/// Of the organisation: its department, what it became, its mentor.
Subject subject_of(const Incubatee&, std::string id, std::int64_t version);

std::vector<platform::Endpoint> grant_endpoints();

}  // namespace procurement::incubation
