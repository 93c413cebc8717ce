#include "flow/1_need/rules.h"

#include <algorithm>

#include "registry/codes.h"

namespace need {
namespace {

/// A code without the zeros of the levels below it: 440607000000 → 440607.
std::string_view significant(std::string_view code) {
  constexpr std::array<std::size_t, 4> kLevels{2, 4, 6, 9};
  for (const std::size_t n : kLevels)
    if (code.find_first_not_of('0', n) == code.npos) return code.substr(0, n);
  return code;
}

}  // namespace

bool holds(std::string_view area, std::string_view within) {
  return within.starts_with(significant(area));
}

base::Check check(const RecordNeed& in) {
  if (!registry::is_service_word(in.service)) return base::refuse(kBadService, in.service);
  if (in.people < in.households) {
    return base::refuse(kTooFewPeople,
                        std::to_string(in.people) + " < " + std::to_string(in.households));
  }
  return base::Done{};
}

Need recorded(NeedId id, const RecordNeed& in, base::Date today) {
  Need n;
  n.id = std::move(id);
  n.area = in.area;
  n.service = in.service;
  n.asker_kind = in.asker_kind;
  n.households = in.households;
  n.people = in.people;
  n.what = in.what;
  n.urgency = in.urgency;
  n.recorded_on = today;
  return n;
}

base::Result<Need> withdrawn(Need n) {
  n.state = TRY(base::next_state(kNeedSteps, n.state, "need.withdraw"));
  return n;
}

base::Check check(const JoinNeeds& in) {
  if (!registry::is_service_word(in.service)) return base::refuse(kBadService, in.service);
  auto sorted = in.needs;
  std::ranges::sort(sorted);
  const auto twice = std::ranges::adjacent_find(sorted);
  if (twice != sorted.end()) return base::refuse(kNamedTwice, *twice);
  return base::Done{};
}

base::Result<Joined> joined(DemandId id, const JoinNeeds& in, std::vector<Need> needs,
                            base::Date today) {
  Joined out;
  Demand& d = out.demand;
  d.id = std::move(id);
  d.title = in.title;
  d.service = in.service;
  d.area = in.area;
  d.created_on = today;
  for (Need& n : needs) {
    n.state = TRY(base::next_state(kNeedSteps, n.state, "demand.join"));
    if (n.service != in.service) return base::refuse(kOtherService, n.id.value + ": " + n.service);
    if (!holds(in.area, n.area)) return base::refuse(kOutsideArea, n.id.value + ": " + n.area);
    n.demand = d.id;
    d.households += n.households;
    d.people += n.people;
    d.needs.push_back(n.id.value);
  }
  out.needs = std::move(needs);
  return out;
}

}  // namespace need
