#pragma once
// Decisions on growing organisations: programmes, the organisations in them, milestones, grants.
// Pure: values in, values out.
#include <array>

#include "base/lifecycle.h"
#include "flow/4_procurement/incubation/incubation.h"
#include "flow/4_procurement/incubation/inputs.h"
#include "flow/4_procurement/incubation/refusals.h"

namespace procurement::incubation {

// clang-format off
inline constexpr auto kProgrammeSteps = std::to_array<base::Step<ProgrammeState>>({
    {ProgrammeState::running, "incubatee.admit",  ProgrammeState::running},
    {ProgrammeState::running, "programme.close",  ProgrammeState::closed}});
static_assert(base::sound(kProgrammeSteps, ProgrammeState::running));

inline constexpr auto kIncubateeSteps = std::to_array<base::Step<IncubateeState>>({
    {IncubateeState::founding,   "incubatee.register", IncubateeState::registered},
    {IncubateeState::founding,   "milestone.set",      IncubateeState::founding},
    {IncubateeState::founding,   "incubatee.leave",    IncubateeState::left},
    {IncubateeState::registered, "incubatee.attest",   IncubateeState::able},
    {IncubateeState::registered, "milestone.set",      IncubateeState::registered},
    {IncubateeState::registered, "incubatee.leave",    IncubateeState::left},
    {IncubateeState::able,       "incubatee.graduate", IncubateeState::graduated},
    {IncubateeState::able,       "milestone.set",      IncubateeState::able},
    {IncubateeState::able,       "incubatee.leave",    IncubateeState::left},
    {IncubateeState::graduated,  "incubatee.erase",    IncubateeState::graduated},
    {IncubateeState::left,       "incubatee.erase",    IncubateeState::left}});
static_assert(base::sound(kIncubateeSteps, IncubateeState::founding));

inline constexpr auto kMilestoneSteps = std::to_array<base::Step<MilestoneState>>({
    {MilestoneState::set,       "milestone.report",  MilestoneState::submitted},
    {MilestoneState::set,       "milestone.drop",    MilestoneState::dropped},
    {MilestoneState::submitted, "milestone.confirm", MilestoneState::confirmed},
    {MilestoneState::submitted, "milestone.return",  MilestoneState::returned},
    {MilestoneState::returned,  "milestone.report",  MilestoneState::submitted},
    {MilestoneState::returned,  "milestone.drop",    MilestoneState::dropped},
    {MilestoneState::confirmed, "grant.award",       MilestoneState::confirmed}});
static_assert(base::sound(kMilestoneSteps, MilestoneState::set));

inline constexpr auto kGrantSteps = std::to_array<base::Step<GrantState>>({
    {GrantState::awarded, "grant.pay",    GrantState::paid},
    {GrantState::awarded, "grant.cancel", GrantState::cancelled}});
static_assert(base::sound(kGrantSteps, GrantState::awarded));
// clang-format on

/// Who does it, and when.
struct By {
  std::string account;
  base::Date today;
};

/// Every fault of the form at once. `district`: the six digits of the place.
base::Check check(const OpenProgramme&, std::string_view district, base::Date today);
/// `latest`: the last day that X-6 allows a programme begun then to end on.
base::Check check_length(base::Date ends_on, base::Date latest);
/// Money approved to buy a listed service is not given away.
base::Check may_fund(const budget::LineBody&);
Programme opened(ProgrammeId, const OpenProgramme&, const By&);
/// What was never awarded goes back to the line; an award that waits is paid or cancelled first.
base::Result<Programme> closed(Programme, base::Date today);

base::Check check(const AdmitIncubatee&, const Programme&, base::Date today);
/// A mentor is an expert who may sign in.
base::Check may_mentor(std::string_view role, std::string_view state);
base::Result<Incubatee> admitted(IncubateeId, const AdmitIncubatee&, const Programme&, const By&);
/// Whether somebody else's living organisation is already linked to that party.
base::Result<Incubatee> registered(Incubatee, const std::string& party, bool linked_elsewhere,
                                   base::Date today);
/// How its milestones stand.
struct Progress {
  std::int64_t confirmed = 0, open = 0;
};
Progress progress(const std::vector<Milestone>&);
base::Result<Incubatee> attested(Incubatee, const Progress&, const std::string& words,
                                 base::Date today);
base::Result<Incubatee> graduated(Incubatee, base::Date today);
/// Not while a grant waits for its payment.
base::Result<Incubatee> gone(Incubatee, const std::string& reason, base::Date today);

/// `tied`: the grants of its other milestones that still stand.
base::Result<Milestone> set(MilestoneId, const SetMilestone&, const Incubatee&, const Programme&,
                            base::Money tied, const By&);
/// Who may report: the organisation itself once it is registered, before that the department.
base::Check may_report(const Incubatee&, const std::string& org);
base::Result<Milestone> reported(Milestone, const std::string& words, const By&);
/// `act`: milestone.confirm or milestone.return. Never by who reported it.
base::Result<Milestone> judged(Milestone, std::string_view act, const std::string& words,
                               const By&);
base::Result<Milestone> dropped(Milestone, const std::string& reason, const By&);
/// Days after its last day: of what was reported late, or is owed on `today`. Zero: none.
std::int64_t days_late(const Milestone&, base::Date today);

/// What is changed by a grant, together.
struct Granted {
  Grant grant;
  Programme programme;
  Incubatee incubatee;
};
/// Only for a confirmed milestone, once, and never a fen beyond either bound.
base::Result<Granted> awarded(GrantId, const Milestone&, Programme, Incubatee, const By&);
/// Who awarded it does not pay it; it is paid to a registered organisation alone.
base::Result<Granted> paid(Granted, const By&);
base::Result<Granted> cancelled(Granted, const std::string& reason, const By&);

}  // namespace procurement::incubation
