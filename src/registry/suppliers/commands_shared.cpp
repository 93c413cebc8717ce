// What the commands on suppliers share, and the face: what later steps may ask and tell.
#include <algorithm>
#include <map>

#include "registry/suppliers/commands.h"

namespace supplier {

Result<Supplier> own_entry(Work& work) {
  auto found = store::find_of_party(work.db, work.actor.org);
  if (!found) return base::refuse(kNotEnrolled, work.actor.org);
  return *std::move(found);
}

std::vector<std::string> towns(const Work& work) {
  std::vector<std::string> out;
  for (const auto& [code, region] : work.book.regions.all())
    if (region.level == registry::RegionLevel::town && code.starts_with(work.book.area) &&
        region.valid_on(work.today))
      out.push_back(code);
  return out;
}

Result<int> months(const Work& work, std::string_view key, Date on) {
  constexpr int kMonthsInYear = 12;
  const auto period = TRY(registry::rule(work, key, on)).as_offset();
  ENSURE(period.unit == registry::Unit::y || period.unit == registry::Unit::m);
  return period.unit == registry::Unit::y ? period.n * kMonthsInYear : period.n;
}

Result<StaffLaw> staff_law(const Work& work, Date on) {
  return StaffLaw{.first_months = TRY(months(work, "S-03.first_registration_max", on)),
                  .every_months = TRY(months(work, "S-03.registration_every", on))};
}

Result<std::vector<Condition>> barred_on(Work& work, const std::string& party, Date on) {
  const int clean = TRY(months(work, "B-02.clean_record", on));
  return barred(store::credits_of(work.db, party), store::sanctions_of(work.db, party), on, clean);
}

Result<std::set<std::string>> kept_out(const Work& work, const std::vector<Credit>& credits,
                                       const std::vector<Sanction>& sanctions, Date on) {
  const int clean = TRY(months(work, "B-02.clean_record", on));
  std::map<std::string, std::pair<std::vector<Credit>, std::vector<Sanction>>> by_party;
  for (const auto& c : credits)
    by_party[c.party].first.push_back(c);
  for (const auto& s : sanctions)
    by_party[s.party].second.push_back(s);
  std::set<std::string> out;
  for (const auto& [party, against] : by_party)
    if (!barred(against.first, against.second, on, clean).empty()) out.insert(party);
  return out;
}

base::Check taking_part(Work& work, const std::string& party, Date on) {
  const auto against = TRY(barred_on(work, party, on));
  if (against.empty()) return base::Done{};
  const bool banned =
      std::ranges::any_of(against, [](const Condition& c) { return c.rule != "B-02"; });
  base::Error error = base::refuse(banned ? kBanned : kMarked, against.front().reason_zh);
  for (const auto& one : against)
    error.problems.push_back({"supplier", one.reason_zh, one.reason_en});
  return error;
}

}  // namespace supplier

namespace registry {

base::Check may_take_part(platform::Work& work, const std::string& party, base::Date on) {
  return supplier::taking_part(work, party, on);
}

std::string related_among(platform::Work& work, const std::string& party,
                          const std::vector<std::string>& others, base::Date on) {
  for (const auto& r : supplier::store::relations_of(work.db, party)) {
    if (!supplier::holds(r, on)) continue;
    const std::string& other = r.party == party ? *r.other_party : r.party;
    if (std::ranges::find(others, other) != others.end()) return other;
  }
  return "";
}

std::string conflicting_with(platform::Work& work, const std::string& account,
                             const std::vector<std::string>& suppliers, base::Date on) {
  const auto all = supplier::store::interests_of(work.db, account);
  if (all.empty()) return "";
  const auto window = supplier::months(work, "B-04.conflict_window", on);
  const auto generations = rule_count(work, "B-04.collateral_generations", on);
  // Before there was such a rule nothing conflicted.
  if (!window || !generations) return "";
  const supplier::ConflictLaw law{window.value(), generations.value()};
  for (const auto& r : all)
    if (supplier::conflicts(r, on, law) && std::ranges::find(suppliers, r.party) != suppliers.end())
      return r.party;
  return "";
}

void note_result(platform::Work& work, const supplier::TrackRecord& result) {
  supplier::store::insert(work.db, result);
}

platform::Module supplier_module() {
  platform::Module out{"supplier", {}};
  out.must_be_empty = supplier::store::must_be_empty();
  out.witnessed = supplier::store::witnessed();
  for (auto& part :
       {supplier::card_part(), supplier::capability_part(), supplier::staff_part(),
        supplier::credit_part(), supplier::sanction_part(), supplier::relation_part(),
        supplier::activity_part(), supplier::eligibility_part(), supplier::supply_part()}) {
    out.endpoints.insert(out.endpoints.end(), part.endpoints.begin(), part.endpoints.end());
    out.refusals.insert(out.refusals.end(), part.refusals.begin(), part.refusals.end());
    out.lifecycles.insert(out.lifecycles.end(), part.lifecycles.begin(), part.lifecycles.end());
  }
  return out;
}

}  // namespace registry
