#include "flow/3_budget/book/rules.h"

namespace budget {

base::Result<base::Date> day_asked(const std::optional<base::Date>& on, base::Date today) {
  if (on && *on > today) return base::refuse(kFutureDay, on->text());
  return on.value_or(today);
}

Balance together(const std::vector<BookRow>& rows) {
  Balance sum;
  for (const BookRow& row : rows) {
    sum.approved += row.approved;
    sum.carried_in += row.carried_in;
    sum.adjusted += row.adjusted;
    sum.available += row.available;
    sum.held += row.held;
    sum.reserved += row.reserved;
    sum.committed += row.committed;
    sum.spent += row.spent;
    sum.carried += row.carried;
    sum.lapsed += row.lapsed;
    sum.reserved_ever += row.reserved_ever;
    sum.committed_ever += row.committed_ever;
    sum.released_ever += row.released_ever;
  }
  return sum;
}

PreviewLine previewed(const Line& line, const Closing& c, std::int64_t adjustments_open) {
  const Balance& b = line.balance;
  return {line.id,    line.owner_org, line.title, line.state,       c.carried, c.lapsed,
          b.reserved, b.committed,    b.held,     adjustments_open, c.surplus};
}

}  // namespace budget
