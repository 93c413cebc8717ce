#pragma once
// The inventory of a department's duties, a year at a time, and what the screening wizard found of
// each. Items of the catalogue are drafted from what passed. For the whole step.
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "flow/2_catalogue/catalogue.h"

namespace catalogue {

enum class DutyState { listed, screened, removed };
BOOST_DESCRIBE_ENUM(DutyState, listed, screened, removed)
enum class PerformedBy { own_staff, purchased, mixed };
BOOST_DESCRIBE_ENUM(PerformedBy, own_staff, purchased, mixed)
base::Says says(PerformedBy);
enum class Outcome { passed, struck_out };
BOOST_DESCRIBE_ENUM(Outcome, passed, struck_out)

/// What the department writes of a duty; a row of the sheet that duty.import takes in.
struct DutyContent {
  std::string number, title, basis;  // number: the department's own
  PerformedBy performed_by = PerformedBy::own_staff;
  std::int64_t posts = 0;
  base::Money staff_money;  // a year's, for its own staff
  ContentKind content_kind = ContentKind::public_service;
  std::optional<std::string> note;
};
struct Duty {
  DutyId id;
  std::string owner_org, area;
  std::int64_t year = 0;
  std::string number, title, basis;
  PerformedBy performed_by = PerformedBy::own_staff;
  std::int64_t posts = 0;
  base::Money staff_money;
  ContentKind content_kind = ContentKind::public_service;
  std::string note;
  DutyState state = DutyState::listed;
  std::optional<ScreeningId> screening;  // the last one; a change takes it away
  std::optional<Outcome> outcome;
  std::string clause;  // where it was struck out: "§10(五)"
  std::optional<DutyId> carried_from;
  std::optional<std::string> sheet;  // the sheet that it was imported with
  std::string author;
  base::Date recorded_on;
  std::optional<base::Date> removed_on;
  std::string remove_reason;
  std::int64_t version = 1;
};

enum class Answer { yes, no, given, reminder };
BOOST_DESCRIBE_ENUM(Answer, yes, no, given, reminder)
/// One clause of the wizard as it was answered.
struct Finding {
  std::string rule, clause;      // "A-06", "§10(五)"
  std::string text_zh, text_en;  // the clause in our own words
  Answer answer = Answer::no;
  std::string reason;  // the department's, or what the table says of a code
};
/// Once through the wizard. Earlier ones stay.
struct Screening {
  ScreeningId id;
  DutyId duty;
  std::string owner_org;
  ContentKind content_kind = ContentKind::public_service;
  std::string gov_service_code;
  std::vector<Finding> findings;
  std::vector<FoundPhrase> phrases;
  std::int64_t signs = 0, signs_min = 0;  // found, and how many send it to legal review
  bool legal_review = false;
  Outcome outcome = Outcome::passed;
  std::string clause;
  std::string author;
  base::Date screened_on;
};

}  // namespace catalogue
