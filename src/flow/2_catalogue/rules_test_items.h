#pragma once
// What the tests of the catalogue's rules begin with: an item that nothing stands against.
#include "flow/2_catalogue/rules.h"

namespace catalogue {

inline const base::Date kDay(2025, 1, 10);

inline Content sound_content() {
  Content c;
  c.demand = "dem_1";
  c.title = "居家照料";
  c.gov_service_code = "A0402";
  c.duty = "困难老人照料";
  c.duty_basis = "《广东省养老服务条例》";
  c.stops_doing = "不再由社区专职人员上门";
  c.content_kind = ContentKind::public_service;
  c.priced_by_heads = c.names_staff = c.sets_hours = c.at_buyers_site = c.fixed_monthly_sum =
      c.no_unit_of_output = c.selects_staff = false;
  c.reasons = "逐项核对";
  return c;
}
inline Item in_state(State state) {
  Item item = drafted({}, sound_content(), "acc_author").value();
  item.state = state;
  return item;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
inline Review by(std::string_view act, std::string reviewer, std::string words = "同意") {
  return {.act = act,
          .reviewer = std::move(reviewer),
          .words = std::move(words),
          .points = {},
          .on = kDay};
}

}  // namespace catalogue
