#pragma once
// Decisions on needs and demands. Pure: values in, values out.
#include <array>
#include <span>

#include "base/lifecycle.h"
#include "flow/1_need/need.h"

namespace need {

// clang-format off
inline constexpr auto kNeedSteps = std::to_array<base::Step<NeedState>>({
    {NeedState::recorded, "demand.join",   NeedState::joined},
    {NeedState::recorded, "need.withdraw", NeedState::withdrawn}});
inline constexpr auto kDemandSteps = std::to_array<base::Step<DemandState>>({
    {DemandState::open,       "catalogue.publish",  DemandState::catalogued},
    {DemandState::catalogued, "catalogue.withdraw", DemandState::open}});
static_assert(base::sound(kNeedSteps, NeedState::recorded));
static_assert(base::sound(kDemandSteps, DemandState::open));

inline constexpr base::Refusal
    kNoNeed{"need.no_need", base::Kind::not_found,
            {"没有找到这项服务需求,或不在您的区域内。", "There is no such need, or it is not of your area."}},
    kNoDemand{"need.no_demand", base::Kind::not_found,
              {"没有找到这项购买需求。", "There is no such demand."}},
    kBadService{"need.bad_service", base::Kind::invalid,
                {"服务须写成小写字母、数字和下划线组成的代码词,如 home_care。",
                 "A service is a word of small letters, digits and underscores, such as home_care."}},
    kTooFewPeople{"need.too_few_people", base::Kind::invalid,
                  {"人数不能少于户数:每户至少一人。",
                   "There cannot be fewer people than households: each has at least one."}},
    kNamedTwice{"need.named_twice", base::Kind::invalid,
                {"同一项服务需求只能列一次。", "Name each need once."}},
    kOtherService{"need.other_service", base::Kind::refused,
                  {"所列服务需求属于另一种服务;请按服务分别归并。",
                   "One of the needs is for another service: join each service by itself."}},
    kOutsideArea{"need.outside_area", base::Kind::refused,
                 {"所列服务需求不在该区域内;请选取包含全部服务需求的区划。",
                  "One of the needs lies outside the area: take a division that holds them all."}};
// clang-format on

/// The form of what was asked; the area is looked up by the caller.
base::Check check(const RecordNeed&);
/// A need as it is first recorded.
Need recorded(NeedId, const RecordNeed&, base::Date today);
base::Result<Need> withdrawn(Need);

/// True when the division with the second code is the first or lies within it.
bool holds(std::string_view area, std::string_view within);

/// need.named_twice, before anything is looked up.
base::Check check(const JoinNeeds&);
/// The demand, and the needs as they become parts of it.
struct Joined {
  Demand demand;
  std::vector<Need> needs;
};
base::Result<Joined> joined(DemandId, const JoinNeeds&, std::vector<Need>, base::Date today);

}  // namespace need
