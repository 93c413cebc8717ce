#include "flow/4_procurement/rules_refusal.h"

#include <map>

#include "base/form_faults.h"

namespace procurement {

using base::Check, base::Date, base::Done, base::refuse;

Check may_refuse_award(const Procurement& p, const RefusalTold& told, Date today) {
  if (told.by_supplier) {
    if (told.party != p.winner_party) return refuse(kNotTheWinner);
    return Done{};
  }
  ENSURE(p.sign_by.has_value());
  if (today <= *p.sign_by && base::is_blank(told.document))
    return refuse(kRefusalDocument, p.sign_by->text(), {{"sign_by", p.sign_by->text()}});
  return Done{};
}

std::vector<Ranked> without_refuser(std::vector<Ranked> ranked, const std::string& supplier) {
  auto out = without(std::move(ranked), {supplier});
  for (auto& row : out)
    if (row.supplier == supplier) row.excluded = "refused_to_sign";
  return out;
}

bool places_changed(const std::vector<Ranked>& before, const std::vector<Ranked>& after) {
  std::map<std::string, std::int64_t> places;
  for (const auto& row : before)
    places[row.offer.value] = row.place;
  for (const auto& row : after)
    if (places[row.offer.value] != row.place) return true;
  return false;
}

Check told(bool changed, const std::string& words) {
  if (changed && base::is_blank(words)) return refuse(kChangeUntold);
  if (!changed && !base::is_blank(words)) return refuse(kNothingChanged);
  return Done{};
}

}  // namespace procurement
