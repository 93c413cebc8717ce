#pragma once
// The one family of facts. Part of the face delivery.h.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/5_contract/contract.h"

namespace delivery {

/// A planned visit's id is also the id of the first fact recorded for it. Operations take the id of
/// any fact of a chain and act on its newest.
using FactId = base::Id<struct FactTag>;

enum class FactKind { visit, care_plan, volunteer_visit, course, survey_response };
BOOST_DESCRIBE_ENUM(FactKind, visit, care_plan, volunteer_visit, course, survey_response)

/// planned and missed: a visit without a fact, its day ahead or behind. cancelled and moved: a plan
/// that was given up before it began. A fact has one of the others, and only the newest of a chain
/// counts.
enum class FactState { planned, missed, recorded, verified, disputed, void_, cancelled, moved };

/// resident_code: the code that the resident was given at enrolment. resident_confirmation: the
/// resident's word. (Fact::proof: 0 none, 1 weak, 2 strong.)
enum class Proof { none, resident_confirmation, resident_code };
BOOST_DESCRIBE_ENUM(Proof, none, resident_confirmation, resident_code)

/// Who wanted a plan given up: a resident in hospital is not a worker who is ill.
enum class AskedBy { resident, provider };
BOOST_DESCRIBE_ENUM(AskedBy, resident, provider)

struct Fact {
  FactId id;
  FactKind kind = FactKind::visit;
  contract::ContractId contract;
  std::string owner_org;  // the provider
  std::string purchaser;
  FactId root;          // the chain's first fact; the planned visit's id
  std::string subject;  // the elder's enrolment id; of a course its own id
  std::string label;    // household H01; of a course its title. No names
  std::string area;
  base::Date day;                              // civil day of `arrive`
  std::optional<base::Instant> arrive, leave;  // absent for care plans and answers
  std::int64_t minutes = 0;
  std::string worker;        // the account that did it
  std::string worker_label;  // what others see in its place: C01, V07
  std::string person;        // the elder's person id; "" for courses
  std::int64_t present = 0;
  std::int64_t proof = 0;
  std::vector<std::string> tasks;
  std::string evidence;
  bool late = false;  // entered later than the policy allows after leaving
  FactState state = FactState::recorded;
  std::optional<FactId> supersedes;
  std::string reason;  // of a correction
  bool superseded = false;
  base::Instant recorded_at;
  std::optional<base::Date> verified_on, disputed_on, voided_on;
  std::optional<bool> satisfied;  // survey: absent when there was no answer
  std::string author;             // the account that entered it
  std::int64_t version = 0;
};
constexpr auto describe(const Fact*) {
  using base::field;
  using F = Fact;
  // clang-format off
  return base::record("Fact",
      field("id", &F::id, {"编号", "Identity"}),
      field("kind", &F::kind, {"种类", "Kind"}),
      field("contract", &F::contract, {"合同", "Contract"}),
      field("owner_org", &F::owner_org, {"服务机构", "Provider"}),
      field("purchaser", &F::purchaser, {"采购人", "Purchaser"}),
      field("root", &F::root, {"首条记录", "First of the chain"}),
      field("subject", &F::subject, {"对象", "Subject"}),
      field("label", &F::label, {"住户或课程", "Household or course"}),
      field("area", &F::area, {"区域", "Area"}),
      field("day", &F::day, {"日期", "Day"}),
      field("arrive", &F::arrive, {"到达", "Arrived"}),
      field("leave", &F::leave, {"离开", "Left"}),
      field("minutes", &F::minutes, {"分钟", "Minutes"}),
      field("worker", &F::worker, {"服务人员", "Worker"}),
      field("worker_label", &F::worker_label, {"服务人员代号", "Worker's label"}),
      field("person", &F::person, {"人员", "Person"}),
      field("present", &F::present, {"到场人数", "Present"}),
      field("proof", &F::proof, {"佐证强度", "Strength of proof"}),
      field("tasks", &F::tasks, {"服务内容", "Tasks"}, {0, 20}),
      field("evidence", &F::evidence, {"说明", "Evidence"}, {0, 2000}),
      field("late", &F::late, {"补录", "Entered late"}).by("X-1.late_entry_max"),
      field("state", &F::state, {"状态", "State"}),
      field("supersedes", &F::supersedes, {"所更正的记录", "Corrects"}),
      field("reason", &F::reason, {"更正原因", "Reason of the correction"}, {0, 500}),
      field("superseded", &F::superseded, {"已被更正", "Was corrected"}),
      field("recorded_at", &F::recorded_at, {"登记时刻", "Recorded at"}),
      field("verified_on", &F::verified_on, {"核实日", "Verified on"}),
      field("disputed_on", &F::disputed_on, {"异议日", "Disputed on"}),
      field("voided_on", &F::voided_on, {"作废日", "Voided on"}),
      field("satisfied", &F::satisfied, {"满意", "Satisfied"}),
      field("author", &F::author, {"登记人", "Entered by"}),
      field("version", &F::version, {"版本", "Version"}));
  // clang-format on
}

}  // namespace delivery

namespace base {
/// "void" is a word of C++, so the states are spelled out here.
template <>
struct Codec<delivery::FactState> : StringCodec<delivery::FactState> {
  static constexpr Says kWanted{"服务记录状态", "a state of a fact"};
  static std::vector<std::string> words();
  static std::string text(delivery::FactState);
  static std::optional<delivery::FactState> parse(std::string_view);
  static json::object schema(Limit);
};
}  // namespace base
