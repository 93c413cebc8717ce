#pragma once
// The tables programme, incubatee, milestone and incubation_grant: every SQL text of them is in
// store*.cpp.
#include "flow/4_procurement/incubation/views.h"
#include "flow/4_procurement/listing_store.h"
#include "platform/module.h"

namespace procurement::incubation::store {

using platform::Work;

/// The founders' contact as ciphertext, and how often it was shown.
struct Contact {
  std::string contact;
  std::int64_t reveals = 0;
};
constexpr auto describe(const Contact*) {
  using base::field;
  return base::record("Contact", field("contact", &Contact::contact, {}),
                      field("reveals", &Contact::reveals, {}));
}
/// An account as a mentor's check needs it.
struct MentorSeen {
  std::string name, role, state;
};
constexpr auto describe(const MentorSeen*) {
  using base::field;
  return base::record("MentorSeen", field("name", &MentorSeen::name, {}),
                      field("role", &MentorSeen::role, {}), field("state", &MentorSeen::state, {}));
}
/// Who may be a mentor.
struct MentorChoice {
  std::string id, name, org_name;
};
constexpr auto describe(const MentorChoice*) {
  using base::field;
  using C = MentorChoice;
  return base::record("MentorChoice", field("id", &C::id, {"账户编号", "Account"}),
                      field("name", &C::name, {"姓名", "Name"}),
                      field("org_name", &C::org_name, {"单位", "Organisation"}));
}

// Each `save` refuses platform::kStale when somebody changed the row since.

std::optional<Programme> find(sql::Db&, const ProgrammeId&);
void insert(sql::Db&, const Programme&);
base::Result<Programme> save(sql::Db&, Programme);
std::vector<CohortLine> cohorts(sql::Db&, const ProgrammeId&);
ProgrammePage list(Work&, const ProgrammeFilter&);

std::optional<MentorSeen> mentor(sql::Db&, const std::string& account);
std::vector<MentorChoice> mentors(sql::Db&);
std::optional<Incubatee> find(sql::Db&, const IncubateeId&);
void insert(sql::Db&, const Incubatee&, const std::string& contact);
base::Result<Incubatee> save(sql::Db&, Incubatee);
/// A department confirmed that the body can do the service in the town.
bool can_serve(sql::Db&, const std::string& party, const std::string& service,
               const std::string& town);
bool linked_elsewhere(sql::Db&, const std::string& party, const IncubateeId& besides);
Contact contact(sql::Db&, const IncubateeId&);
Contact reveal(sql::Db&, const IncubateeId&);
void erase(sql::Db&, const IncubateeId&);
IncubateePage list(Work&, const IncubateeFilter&);

std::optional<Milestone> find(sql::Db&, const MilestoneId&);
void insert(sql::Db&, const Milestone&);
base::Result<Milestone> save(sql::Db&, Milestone);
/// In the order of their days.
std::vector<Milestone> milestones(sql::Db&, const IncubateeId&);
MilestonePage list(Work&, const MilestoneFilter&);

std::optional<Grant> find(sql::Db&, const GrantId&);
/// The one of a milestone that was not cancelled.
std::optional<Grant> grant_of(sql::Db&, const MilestoneId&);
void insert(sql::Db&, const Grant&);
base::Result<Grant> save(sql::Db&, Grant);
std::vector<Grant> grants(sql::Db&, const IncubateeId&);
/// One more than a page has, where there are so many.
std::vector<Grant> list(Work&, const GrantFilter&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace procurement::incubation::store
