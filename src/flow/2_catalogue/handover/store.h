#pragma once
// The table handover: every SQL text of it, and the fields of what it stores.
#include "flow/2_catalogue/handover/rules.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

template <class P>
constexpr auto plan_fields() {
  using base::field;
  return std::tuple(
      field("stops_on", &P::stops_on, {"停止自办日期", "The department stops on"}),
      field("posts_freed", &P::posts_freed, {"腾出岗位数", "Posts freed"}, {0, 100'000}),
      field("money_freed", &P::money_freed, {"每年腾出经费", "Money freed a year"}),
      field("posts_go", &P::posts_go, {"岗位和经费的去向", "Where posts and money go"}, {1, 1000}),
      field("people_go", &P::people_go, {"人员的安排", "Where the people go"}, {1, 1000}));
}
constexpr auto describe(const Handover*) {
  using base::field;
  using H = Handover;
  return std::apply(
      [](auto... f) {
        return base::record("Handover", field("id", &H::id, {"编号", "Id"}),
                            field("item", &H::item, {"目录事项", "The catalogue item"}),
                            field("title", &H::title, {"事项名称", "Title of the item"}),
                            field("duty_id", &H::duty_id, {"职责", "The duty"}),
                            field("owner_org", &H::owner_org, {"部门", "The department"}),
                            field("area", &H::area, {"区域", "Where"}), f...,
                            field("state", &H::state, {"状态", "State"}),
                            field("done_on", &H::done_on, {"实际完成日期", "Done on"}),
                            field("evidence", &H::evidence, {"依据材料", "Evidence"}, {0, 1000}),
                            field("confirmed_by", &H::confirmed_by, {"确认人", "Who confirmed it"}),
                            field("author", &H::author, {"制定人", "Who planned it"}),
                            field("planned_on", &H::planned_on, {"制定日期", "Planned on"}),
                            field("version", &H::version, {"版本", "Version"}));
      },
      plan_fields<H>());
}
constexpr auto describe(const Freed*) {
  using base::field;
  return base::record("FreedElsewhere", field("posts", &Freed::posts, {}),
                      field("money", &Freed::money, {}));
}
struct HandoverFilter {
  std::optional<HandoverState> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const HandoverFilter*) {
  using base::field;
  using F = HandoverFilter;
  return base::record("HandoverFilter",
                      field("state", &F::state, {"状态", "Only those in this state"}),
                      field("after", &F::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
struct HandoverPage {
  std::vector<Handover> handovers;
  std::optional<std::string> next;
};
constexpr auto describe(const HandoverPage*) {
  using base::field;
  return base::record(
      "HandoverPage", field("handovers", &HandoverPage::handovers, {"移交计划", "The plans"}),
      field("next", &HandoverPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace handover_store {

std::optional<Handover> find(sql::Db&, const HandoverId&);
std::optional<Handover> find_of_item(sql::Db&, const ItemId&);
void insert(sql::Db&, const Handover&);
/// As saved, with its new version; nothing when it changed meanwhile.
std::optional<Handover> save(sql::Db&, const Handover&);
HandoverPage list(platform::Work&, const HandoverFilter&);
/// What the duty's plans but for this one free, without those of items withdrawn or replaced.
Freed freed_elsewhere(sql::Db&, const DutyId&, const HandoverId& but);
/// Planned ones whose day is before `today`, the oldest first.
std::vector<Handover> overdue(platform::Work&);
std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace handover_store
}  // namespace catalogue
