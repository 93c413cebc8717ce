#pragma once
// How a fact is shown: by household and worker label, without a name, an account or a person.
#include "flow/6_delivery/delivery.h"

namespace delivery {

/// Lists that are given out are as long as they are.
inline constexpr base::Limit kMany{0, 1'000'000};

/// A visit from its plan on, or any other fact. `id` stays the same through all corrections.
struct Shown {
  FactId id;
  std::optional<FactId> fact;  // the newest of the chain
  FactKind kind = FactKind::visit;
  contract::ContractId contract;
  std::string household;  // of a course its title
  std::string subject;    // the elder's enrolment, or the course
  std::string area;
  std::string worker;  // label
  base::Date day;
  std::optional<base::Instant> planned_at, arrive, leave;
  std::int64_t minutes = 0, present = 0, proof = 0;
  std::vector<std::string> tasks;
  std::string evidence;
  bool late = false, corrected = false;
  std::optional<base::Date> verified_on, disputed_on, voided_on;
  std::optional<bool> satisfied;
  std::optional<base::Instant> ended_at;  // when the plan was cancelled or moved
  std::string end_reason;
  std::optional<AskedBy> end_asked_by;
  std::optional<FactId> moved_to, moved_from;
  FactState state = FactState::recorded;
  std::int64_t version = 0;
};
constexpr auto describe(const Shown*) {
  using base::field;
  using S = Shown;
  // clang-format off
  return base::record("ServiceFact",
      field("id", &S::id, {"编号", "Identity"}),
      field("fact", &S::fact, {"现行记录", "Newest record"}),
      field("kind", &S::kind, {"种类", "Kind"}),
      field("contract", &S::contract, {"合同", "Contract"}),
      field("household", &S::household, {"住户或课程", "Household or course"}),
      field("subject", &S::subject, {"服务对象编号", "Enrolment or course"}),
      field("area", &S::area, {"区域", "Area"}),
      field("worker", &S::worker, {"服务人员代号", "Worker's label"}),
      field("day", &S::day, {"日期", "Day"}),
      field("planned_at", &S::planned_at, {"计划时刻", "Planned at"}),
      field("arrive", &S::arrive, {"到达", "Arrived"}),
      field("leave", &S::leave, {"离开", "Left"}),
      field("minutes", &S::minutes, {"分钟", "Minutes"}),
      field("present", &S::present, {"到场人数", "Present"}),
      field("proof", &S::proof, {"佐证强度(0无、1弱、2强)", "Proof: 0 none, 1 weak, 2 strong"}),
      field("tasks", &S::tasks, {"服务内容", "Tasks"}),
      field("evidence", &S::evidence, {"说明", "Evidence"}),
      field("late", &S::late, {"补录", "Entered late"}).by("X-1.late_entry_max"),
      field("corrected", &S::corrected, {"经过更正", "Was corrected"}),
      field("verified_on", &S::verified_on, {"核实日", "Verified on"}),
      field("disputed_on", &S::disputed_on, {"异议日", "Disputed on"}),
      field("voided_on", &S::voided_on, {"作废日", "Voided on"}),
      field("satisfied", &S::satisfied, {"满意", "Satisfied"}),
      field("ended_at", &S::ended_at, {"取消或改期时刻", "Cancelled or moved at"}),
      field("end_reason", &S::end_reason, {"取消或改期原因", "Why it was cancelled or moved"}),
      field("end_asked_by", &S::end_asked_by, {"提出方(住户、机构)", "Who asked for it: resident or provider"}),
      field("moved_to", &S::moved_to, {"改到的探访", "The plan it was moved to"}),
      field("moved_from", &S::moved_from, {"原来的探访", "The plan it was moved from"}),
      field("state", &S::state, {"状态", "State"}),
      field("version", &S::version, {"版本", "Version"}));
  // clang-format on
}

/// A fact without a plan beside it.
Shown shown(const Fact&);

/// One row of a chain of corrections.
struct Link {
  FactId id;
  std::optional<base::Instant> arrive, leave;
  std::int64_t minutes = 0;
  std::string reason;
  base::Instant recorded_at;
  bool superseded = false;
};
constexpr auto describe(const Link*) {
  using base::field;
  return base::record("FactLink", field("id", &Link::id, {"编号", "Identity"}),
                      field("arrive", &Link::arrive, {"到达", "Arrived"}),
                      field("leave", &Link::leave, {"离开", "Left"}),
                      field("minutes", &Link::minutes, {"分钟", "Minutes"}),
                      field("reason", &Link::reason, {"更正原因", "Why it was corrected"}),
                      field("recorded_at", &Link::recorded_at, {"登记时刻", "Recorded at"}),
                      field("superseded", &Link::superseded, {"已被更正", "Was corrected"}));
}
/// What happened to a chain; the role that did it, not the person.
struct Event {
  std::string act;
  base::Instant at;
  std::string role;
  std::int64_t proof = 0;  // after it
  std::string reason;
};
constexpr auto describe(const Event*) {
  using base::field;
  return base::record("FactEvent", field("act", &Event::act, {"操作", "Act"}),
                      field("at", &Event::at, {"时刻", "At"}),
                      field("role", &Event::role, {"角色", "Role"}),
                      field("proof", &Event::proof, {"此后佐证强度", "Proof after it"}),
                      field("reason", &Event::reason, {"原因", "Reason"}));
}
/// A fact with its chain and what happened to it.
struct ShownWhole : Shown {
  std::vector<Link> chain;
  std::vector<Event> events;
};
constexpr auto describe(const ShownWhole*) {
  using base::field;
  using W = ShownWhole;
  const auto more = std::tuple(field("chain", &W::chain, {"更正链", "Chain of corrections"}, kMany),
                               field("events", &W::events, {"经过", "What happened"}, kMany));
  return std::apply([](auto... f) { return base::record("ServiceFactWhole", f...); },
                    std::tuple_cat(base::kDescribed<Shown>.fields, more));
}

}  // namespace delivery
