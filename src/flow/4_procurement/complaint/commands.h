#pragma once
// What the command files of complaints share.
#include "flow/4_procurement/complaint/store.h"

namespace procurement::complaint {

using platform::Subject, platform::Work;

base::Result<Complaint> get_complaint(Work&, const ComplaintId&);
base::Result<ComplaintShown> shown(Work&, const Complaint&);
base::Result<Complaints> listed(Work&, const ComplaintFilter&);
/// D-06: 30 working days from the filing, without what is left out; none where the calendar ends.
std::optional<base::Date> decide_by(Work&, const Complaint&);

/// D-07.
std::vector<platform::Endpoint> bad_faith_endpoints();

}  // namespace procurement::complaint
