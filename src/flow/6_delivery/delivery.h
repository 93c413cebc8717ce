#pragma once
// What was done, for whom, with what proof. One family of facts (visits, care plans, volunteers'
// visits, courses, answers to a survey); measures and figures are functions of facts and count
// nothing else. Later steps read facts and elders, and record the survey's answers.
#include "flow/6_delivery/fact.h"
#include "flow/6_delivery/people/elder.h"
#include "platform/fwd.h"

namespace delivery {

/// Every fact of the contract, the superseded and void ones too, by day and id.
std::vector<Fact> facts(platform::Work&, const contract::ContractId&);
/// A planned visit as it stands today. What was missed, cancelled or moved has no fact and never
/// counts; this tells the three apart.
struct Plan {
  FactId id;
  ElderId elder;
  base::Date day;
  FactState state = FactState::planned;
};
/// Every plan of the contract, in order of time.
std::vector<Plan> plans(platform::Work&, const contract::ContractId&);
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
  std::optional<bool> satisfied;                        // absent: no answer
  std::string evidence;                                 // "assessment/<id>"
  std::string_view act = "assessment.record_response";  // the operation that recorded it
};
/// The same elder and evidence again is refused (delivery.answered_already).
base::Result<FactId> record_response(platform::Work&, const Response&);

platform::Module module();

}  // namespace delivery
