#pragma once
// What people lack: needs as they were told, and the demands that a department joins them into.
// Later steps read demands, and tell when the service for one was catalogued.
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "base/record.h"
#include "platform/fwd.h"

namespace need {

using NeedId = base::Id<struct NeedTag>;
using DemandId = base::Id<struct DemandTag>;

enum class AskerKind { resident, community, organisation };
BOOST_DESCRIBE_ENUM(AskerKind, resident, community, organisation)
enum class Urgency { routine, soon, urgent };
BOOST_DESCRIBE_ENUM(Urgency, routine, soon, urgent)
enum class NeedState { recorded, joined, withdrawn };
BOOST_DESCRIBE_ENUM(NeedState, recorded, joined, withdrawn)
enum class DemandState { open, catalogued };
BOOST_DESCRIBE_ENUM(DemandState, open, catalogued)

/// need.record. `service` is a word such as home_care.
struct RecordNeed {
  std::string area, service;
  AskerKind asker_kind = AskerKind::resident;
  std::string asker;
  std::int64_t households = 0, people = 0;
  std::string what;
  Urgency urgency = Urgency::routine;
};
/// Who asked is kept encrypted and is no part of this.
struct Need {
  NeedId id;
  std::string owner_org, area, service;
  AskerKind asker_kind = AskerKind::resident;
  std::int64_t households = 0, people = 0;
  std::string what;
  Urgency urgency = Urgency::routine;
  std::optional<DemandId> demand;
  base::Date recorded_on;
  NeedState state = NeedState::recorded;
  std::string author;
  std::int64_t version = 1;
};
/// demand.join: the needs are of this service and lie within this area.
struct JoinNeeds {
  std::string title, service, area;
  std::vector<std::string> needs;
};
struct Demand {
  DemandId id;
  std::string owner_org, title, service, area;
  std::int64_t households = 0, people = 0;  // the sums of its needs
  std::vector<std::string> needs;
  base::Date created_on;
  DemandState state = DemandState::open;
  std::string author;
  std::int64_t version = 1;
};

/// The needs a demand joined, in the order it names them.
std::vector<Need> needs_of(platform::Work&, const Demand&);
base::Result<Demand> get_demand(platform::Work&, const DemandId&);
/// A catalogue item for it was published: open → catalogued. And back when it is withdrawn.
base::Check mark_catalogued(platform::Work&, const DemandId&);
base::Check mark_open(platform::Work&, const DemandId&);

platform::Module module();
/// Asking for help without an account (help/).
platform::Module help_module();

}  // namespace need
