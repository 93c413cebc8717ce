#pragma once
// Incubation: where there is nobody to buy from, a department grows organisations with a mentor,
// milestones and small grants. A grant is no purchase: nothing is delivered for it, no contract is
// made, and it is never billable.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/3_budget/budget.h"
#include "platform/fwd.h"

namespace procurement::incubation {

using ProgrammeId = base::Id<struct ProgrammeTag>;
using IncubateeId = base::Id<struct IncubateeTag>;
using MilestoneId = base::Id<struct MilestoneTag>;
using GrantId = base::Id<struct GrantTag>;

enum class ProgrammeState { running, closed };
BOOST_DESCRIBE_ENUM(ProgrammeState, running, closed)
enum class IncubateeState { founding, registered, able, graduated, left };
BOOST_DESCRIBE_ENUM(IncubateeState, founding, registered, able, graduated, left)
enum class MilestoneState { set, submitted, confirmed, returned, dropped };
BOOST_DESCRIBE_ENUM(MilestoneState, set, submitted, confirmed, returned, dropped)
enum class GrantState { awarded, paid, cancelled };
BOOST_DESCRIBE_ENUM(GrantState, awarded, paid, cancelled)

struct Programme {
  ProgrammeId id;
  std::string owner_org, title, service;
  std::vector<std::string> towns;
  budget::LineId line;
  base::Money money, most;  // for grants; for one organisation
  base::Date starts_on, ends_on;
  base::Money awarded, paid;  // of grants that were not cancelled
  base::Date opened_on;
  std::optional<base::Date> closed_on;
  base::Money released;  // back to the line when it closed
  ProgrammeState state = ProgrammeState::running;
  std::string author;
  std::int64_t version = 1;
};

/// The founders' contact is ciphertext in the database and no part of this.
struct Incubatee {
  IncubateeId id;
  ProgrammeId programme;
  std::string owner_org, working_title, town, idea, cohort;
  std::string mentor;  // an expert's account
  std::optional<std::string> party;
  base::Money awarded, paid;
  base::Date admitted_on;
  std::optional<base::Date> registered_on, able_on, graduated_on, left_on;
  std::string able_words, leave_reason;
  IncubateeState state = IncubateeState::founding;
  std::string author;
  std::int64_t version = 1;
};

struct Milestone {
  MilestoneId id;
  IncubateeId incubatee;
  std::string title;
  base::Date due_on;
  base::Money amount;  // the grant tied to it; zero: none
  base::Date set_on;
  std::string report;
  std::optional<base::Date> reported_on;
  std::string reported_by;
  std::string words;  // the mentor's, or why it was dropped
  std::optional<base::Date> judged_on;
  std::string judged_by;
  MilestoneState state = MilestoneState::set;
  std::string author;
  std::int64_t version = 1;
};

struct Grant {
  GrantId id;
  ProgrammeId programme;
  IncubateeId incubatee;
  MilestoneId milestone;
  std::string owner_org;
  base::Money amount;
  base::Date awarded_on;
  std::string awarded_by;
  std::optional<std::string> payee;  // the party it was paid to
  std::optional<base::Date> paid_on;
  std::string paid_by;
  std::optional<base::Date> cancelled_on;
  std::string cancelled_by, reason;
  GrantState state = GrantState::awarded;
  std::int64_t version = 1;
};

/// The reference under which a programme's money is reserved: "programme/<id>".
std::string budget_ref(const ProgrammeId&);

}  // namespace procurement::incubation
