#pragma once
// The tables budget_prepayment*: every SQL text of them.
#include "flow/3_budget/prepayment/prepayment.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

struct PrepaymentFilter {
  std::optional<bool> outstanding;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const PrepaymentFilter*) {
  using base::field;
  using F = PrepaymentFilter;
  return base::record(
      "PrepaymentFilter",
      field("outstanding", &F::outstanding, {"只看未扣完的", "Only those with money outstanding"}),
      field("after", &F::after, {"起点", "Those after this reference"}, {1, 100}),
      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}

namespace prepayment_store {

std::optional<Prepayment> find(sql::Db&, const std::string& ref);
std::vector<Prepayment> list(platform::Work&, const PrepaymentFilter&, std::int64_t limit);
std::vector<PrepaymentEntry> entries(sql::Db&, const std::string& ref);
/// Adds to what stands under the reference and keeps the entry. False, and nothing changed, when
/// more would be recovered or refunded than was prepaid.
bool add(platform::Work&, const Prepayment& delta, PrepaymentEntry);

std::vector<sql::Query> must_be_empty();

}  // namespace prepayment_store
}  // namespace budget
