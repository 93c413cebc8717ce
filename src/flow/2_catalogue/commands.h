#pragma once
// What the files of the catalogue's commands share: inputs, loading, the duty behind an item.
#include "flow/2_catalogue/code/rules.h"
#include "flow/2_catalogue/duty/rules.h"
#include "flow/2_catalogue/rules.h"
#include "flow/2_catalogue/store.h"
#include "platform/execute.h"

namespace catalogue {

using base::Result, platform::Subject, platform::Work;

struct ItemRef {
  ItemId id;
};
constexpr auto describe(const ItemRef*) {
  return base::record("CatalogueItemRef",
                      base::field("id", &ItemRef::id, {"目录事项编号", "The item"}));
}

Result<Item> save(Work&, const ItemBody&);
Result<Subject> on_item_of(Work&, const ItemId&);
template <class In>
Result<Subject> on_item(Work& work, const In& in) {
  return on_item_of(work, in.id);
}

/// The duty of the inventory that an item comes from, and its last screening; both or neither.
struct DutyBehind {
  std::optional<Duty> duty;
  std::optional<Screening> screening;
};
inline const Screening* screening_of(const DutyBehind& behind) {
  return behind.screening ? &*behind.screening : nullptr;
}
/// Refused when it is another department's, not screened since its last change, or struck out.
Result<DutyBehind> duty_behind(Work&, const std::optional<DutyId>&, const std::string& org);
/// C-01, by the code tables of today.
base::Check check_codes_today(Work&, const ItemBody&);

std::vector<platform::Endpoint> publishing_endpoints();

}  // namespace catalogue
