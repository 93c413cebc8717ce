#pragma once
// Asking for help without an account: what somebody wrote on the public page, until the community
// of the place has recorded a need for it or answered. Its words are readable by them alone.
#include <boost/describe.hpp>
#include <string>

#include "base/record.h"
#include "flow/1_need/need.h"

namespace need {

using HelpId = base::Id<struct HelpTag>;

enum class HelpState { asked, taken, answered };
BOOST_DESCRIBE_ENUM(HelpState, asked, taken, answered)

/// Name, phone and words are ciphertext in the database and no part of this.
struct Help {
  HelpId id;
  std::string area;        // the village or community, 12 digits
  bool on_behalf = false;  // somebody asks for another
  base::Date asked_on;
  std::optional<base::Date> answer_by;  // unknown beyond the loaded calendar
  std::optional<base::Date> handled_on;
  std::string handled_by;      // an account of the community
  std::string answer;          // its words to who asked
  std::optional<NeedId> need;  // what was recorded for it
  HelpState state = HelpState::asked;
  std::int64_t version = 1;
};
/// help.ask. Whoever holds the id may see what became of it.
struct AskHelp {
  std::string area, name, phone, what;
  bool on_behalf = false;
  bool consents = false;  // to the community's reading and keeping this (个人信息保护法 §13, §14)
};

}  // namespace need
