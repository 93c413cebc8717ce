#pragma once
// What was done, for whom, with what proof. One family of facts (visits, care plans, volunteers'
// visits, courses, answers to a survey); measures and figures are functions of facts and count
// nothing else. Later steps read facts and elders, and record the survey's answers.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/5_contract/contract.h"
#include "platform/fwd.h"

namespace delivery {

using ElderId = base::Id<struct ElderTag>;
/// A planned visit's id is also the id of the first fact recorded for it. Operations take the id of
/// any fact of a chain and act on its newest.
using FactId = base::Id<struct FactTag>;

enum class FactKind { visit, care_plan, volunteer_visit, course, survey_response };
BOOST_DESCRIBE_ENUM(FactKind, visit, care_plan, volunteer_visit, course, survey_response)
/// What only the newest of a chain has; see Fact::superseded.
enum class FactState { recorded, verified, disputed, void_ };

/// resident_code: the code that the resident was given at enrolment. resident_confirmation: the
/// resident's word. (Fact::proof: 0 none, 1 weak, 2 strong.)
enum class Proof { none, resident_confirmation, resident_code };
BOOST_DESCRIBE_ENUM(Proof, none, resident_confirmation, resident_code)

enum class ElderClass { tekun, dibao };
BOOST_DESCRIBE_ENUM(ElderClass, tekun, dibao)
enum class ElderState { enrolled, assessed, planned };
BOOST_DESCRIBE_ENUM(ElderState, enrolled, assessed, planned)

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
  std::string worker_label;  // what the public may see in its place: C01, V07
  std::string person;        // the elder's person id; "" for courses
  std::int64_t present = 0;
  std::int64_t proof = 0;
  std::vector<std::string> tasks;
  std::string evidence;
  bool late = false;  // entered later than the policy allows after leaving
  FactState state = FactState::recorded;
  std::optional<FactId> supersedes;
  bool superseded = false;
  base::Instant recorded_at;
  std::optional<base::Date> verified_on, disputed_on, voided_on;
  std::optional<bool> satisfied;  // survey: absent when there was no answer
  std::string author;             // the account that entered it
  std::int64_t version = 0;
};

/// An enrolment: one person under one contract.
struct Elder {
  ElderId id;
  contract::ContractId contract;
  std::string owner_org;  // the provider
  std::string purchaser;
  std::string person;
  std::string household;  // "H01"
  ElderClass kind = ElderClass::tekun;
  bool lives_in_home = false;
  std::string area;
  std::optional<std::int64_t> total;       // G-3, of 90
  std::optional<std::int64_t> base_level;  // by the total alone
  std::optional<std::int64_t> level;       // 0 … 4
  std::string raised_by;       // coma, dementia, incidents; both → "dementia+incidents"
  bool both_triggers = false;  // two reasons met; raised once only [own]
  std::optional<base::Date> assessed_on;
  std::optional<base::Date> plan_agreed_on;
  std::optional<FactId> plan_fact;
  std::int64_t visits_a_month = 0;  // as the plan says
  base::Date enrolled_on;
  ElderState state = ElderState::enrolled;
  std::string author;
  std::int64_t version = 0;
};

/// Every fact of the contract, the superseded and void ones too, by day and id.
std::vector<Fact> facts(platform::Work&, const contract::ContractId&);
base::Result<Fact> get_fact(platform::Work&, const FactId&);
/// The newest of the chain that the fact belongs to.
base::Result<Fact> newest_fact(platform::Work&, const FactId&);
/// By household label.
std::vector<Elder> elders(platform::Work&, const contract::ContractId&);
base::Result<Elder> get_elder(platform::Work&, const ElderId&);

/// An answer to the survey, or that there was none, of a respondent whom the system chose. It is
/// a verified fact at once: who asked is not who delivered.
struct Response {
  ElderId elder;
  base::Date day;
  std::optional<bool> satisfied;  // absent: no answer
  std::string evidence;           // "assessment/<id>"
};
/// The same elder and evidence again is refused (delivery.answered_already).
base::Result<FactId> record_response(platform::Work&, const Response&);

platform::Module module();

}  // namespace delivery

namespace base {
/// "void" is a word of C++, so the states are spelled out here.
template <>
struct Codec<delivery::FactState> : StringCodec<delivery::FactState> {
  static constexpr Says kWanted{"事实状态", "a state of a fact"};
  static std::vector<std::string> words();
  static std::string text(delivery::FactState);
  static std::optional<delivery::FactState> parse(std::string_view);
  static json::object schema(Limit);
};
}  // namespace base
