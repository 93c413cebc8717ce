#pragma once
// What `pobing deadline` and `pobing identify` tell, and the same for programs. Pure.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.h"

namespace registry {

/// Lines in both languages, the first the answer itself, and the same as JSON. exit: 0 done, 1 the
/// business says no, 2 wrong usage.
struct Told {
  int exit = 0;
  std::vector<Sentence> lines;
  base::json::object data;
};

/// A day, or for a period of hours an instant, with the steps that led there.
struct DeadlineAnswer {
  std::optional<base::Date> day;
  std::optional<base::Instant> at;
  base::Instant too_late_from;
  std::vector<Sentence> why;
};
/// `start` is a day, or an instant for hours ("+08:00" where no zone is given). `minimum`: the
/// first day that a minimum period allows, not rolled.
base::Result<DeadlineAnswer> answer_deadline(const Calendar&, std::string_view start,
                                             std::string_view offset, bool minimum);

Told deadline_text(const Calendar&, std::string_view start, std::string_view offset, bool minimum);
/// Every kind that the code validly is, one a line; or every fault.
Told identify_text(const Regions&, std::string_view code, base::Date today);

}  // namespace registry
