// The line of time of one purchase: the days come from the calendar, the rest is the rules'.
#include "flow/4_procurement/timeline/commands.h"

#include <algorithm>

#include "flow/4_procurement/complaint/complaint.h"
#include "registry/registry.h"

namespace procurement::timeline {
namespace {

using base::Date, base::Result;

/// A day that the calendar does not know yet is left out, not guessed (T0-7).
std::optional<Date> known(Result<Date> day) {
  return day ? std::optional(day.value()) : std::nullopt;
}

std::optional<Date> report_limit(Work& work, const Procurement& p, const MethodRow& method) {
  const auto locked = sheets(work, p.id);
  if (!obeys(p, "B-15") || locked.empty() || locked.size() < members(work, p.id).size()) return {};
  const Date from = evaluated_on(locked, challenges(work, p.id), complaint::rulings_of(work, p.id));
  return known(registry::latest_day(work, method.report, from));
}

Limits limits_of(Work& work, const Procurement& p) {
  const MethodRow& method = method_row(p.method);
  Limits out;
  out.issue = p.earliest_issue ? p.earliest_issue
                               : known(registry::earliest_day(work, method.intention, work.today));
  const auto issued = p.issued_on ? p.issued_on : out.issue;
  if (issued) {
    const Date from = p.issued_on ? *issued : std::max(*issued, work.today);
    out.on_sale = known(registry::earliest_day(work, method.on_sale, from));
    out.offers = known(registry::earliest_day(work, method.first_response, from));
  }
  out.report = report_limit(work, p, method);
  return out;
}

}  // namespace

Result<Line> show(Work& work, const Ref& in) {
  const Procurement p = TRY(get_procurement(work, in.id));
  return line_of(p, limits_of(work, p), work.today, sees_inside(work, p));
}

}  // namespace procurement::timeline
