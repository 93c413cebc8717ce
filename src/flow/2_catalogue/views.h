#pragma once
// What is shown of an item, and to whom. ItemShown tells what everyone may see and nothing else;
// `inside` is for the department, for experts and for those who oversee. For commands.
#include "flow/2_catalogue/store.h"
#include "platform/fwd.h"

namespace catalogue {

/// Who wrote and judged it, what gave rise to doubt, and what handing it over frees.
struct ItemInside : Item {};
constexpr auto describe(const ItemInside*) {
  using base::field;
  using I = ItemInside;
  return std::apply(
      [](auto... f) {
        return base::record(
            "CatalogueItemInside", f...,
            field("phrases", &I::phrases,
                  {"值得注意的用语(仅提示)", "Phrases that deserve a second look; advice alone"}),
            field("handover", &I::handover, {"职责移交", "Handing over"}));
      },
      judging_fields<I>());
}
/// What everyone may know of its handing over: when, not with how many posts and how much money.
struct HandoverShown {
  base::Date stops_on;
  std::optional<base::Date> done_on;
  HandoverState state = HandoverState::planned;
};
constexpr auto describe(const HandoverShown*) {
  using base::field;
  using H = HandoverShown;
  return base::record("HandoverShown",
                      field("stops_on", &H::stops_on, {"停止自办日期", "The department stops on"}),
                      field("done_on", &H::done_on, {"实际完成日期", "Done on"}),
                      field("state", &H::state, {"状态", "State"}));
}
struct ItemShown : Item {
  std::optional<HandoverShown> handing_over;
  std::optional<ItemInside> inside;
};
constexpr auto describe(const ItemShown*) {
  using base::field;
  using I = ItemShown;
  return std::apply(
      [](auto... f) {
        return base::record(
            "CatalogueItemShown", f...,
            field("handover", &I::handing_over, {"职责移交", "Handing over"}),
            field("inside", &I::inside,
                  {"内部资料", "For the department, experts and those who oversee"}));
      },
      std::tuple_cat(told_fields<I>(), course_fields<I>(), code_look_fields<I>()));
}
struct ItemPage {
  std::vector<ItemShown> items;
  std::optional<std::string> next;
};
constexpr auto describe(const ItemPage*) {
  using base::field;
  return base::record(
      "CataloguePage", field("items", &ItemPage::items, {"目录事项", "The items"}),
      field("next", &ItemPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

/// The department itself, experts, and those who oversee.
bool may_look_inside(const platform::Work&, const std::string& owner_org);
ItemShown item_shown(const platform::Work&, Item);

}  // namespace catalogue
