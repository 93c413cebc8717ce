#pragma once
// The parts of the manifest on suppliers, one a noun, and what their commands share.
#include <set>

#include "platform/execute.h"
#include "registry/commands.h"
#include "registry/suppliers/rules_eligibility.h"
#include "registry/suppliers/rules_staff.h"
#include "registry/suppliers/store.h"

namespace supplier {

using base::Result, platform::Subject, platform::Work;
using registry::Part;

Part card_part();
Part capability_part();
Part staff_part();
Part credit_part();
Part sanction_part();
Part relation_part();
Part activity_part();
Part eligibility_part();
Part supply_part();

/// What one id names.
struct ByNumber {
  std::string id;
};
constexpr auto describe(const ByNumber*) {
  return base::record("ByNumber", base::field("id", &ByNumber::id, {"编号", "Number"}, {1, 60}));
}

/// supplier.not_enrolled unless the caller's organisation is on the register.
Result<Supplier> own_entry(Work&);
/// Codes of the district's towns today.
std::vector<std::string> towns(const Work&);
/// A period of whole months or years, in months, in force on the day.
Result<int> months(const Work&, std::string_view key, Date on);
/// S-03 on the day.
Result<StaffLaw> staff_law(const Work&, Date on);
/// As many as asked, and from where the next page goes on.
template <class Row>
std::optional<std::string> cut(std::vector<Row>& rows, std::int64_t limit) {
  if (std::int64_t(rows.size()) <= limit) return std::nullopt;
  rows.resize(std::size_t(limit));
  return rows.back().id.value;
}
/// The saved row, or the refusal that it changed meanwhile.
template <class Row>
Result<Row> kept(std::optional<Row> saved) {
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}
/// Bans and marks of one supplier on a day.
Result<std::vector<Condition>> barred_on(Work&, const std::string& party, Date on);
/// The parties among these that a ban or a mark keeps out on the day.
Result<std::set<std::string>> kept_out(const Work&, const std::vector<Credit>&,
                                       const std::vector<Sanction>&, Date on);
/// Whether it may take part, and why not, as refusals.
base::Check taking_part(Work&, const std::string& party, Date on);

}  // namespace supplier
