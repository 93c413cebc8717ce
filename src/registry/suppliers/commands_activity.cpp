// What an association does at its own cost. It stands on the card and no bill can name it.
#include "registry/suppliers/commands.h"

namespace supplier {

// clang-format off
constexpr auto describe(const ActivityIn*) {
  using base::field;
  return base::record("RecordOwnActivity",
      field("held_on", &ActivityIn::held_on, {"日期", "Held on"}),
      field("town", &ActivityIn::town, {"镇街", "Town"}, {1, 12}),
      field("service", &ActivityIn::service, {"服务", "Service: a word such as home_care"}, {1, 40}),
      field("people", &ActivityIn::people, {"服务人数", "People reached"}, {0, 1'000'000}),
      field("own_money", &ActivityIn::own_money, {"自筹经费", "Its own money"}),
      field("words", &ActivityIn::words, {"做了什么", "What was done"}, {1, 1000}));
}
/// As everyone sees it.
struct ActivityShown : Activity {};
constexpr auto describe(const ActivityShown*) {
  using base::field;
  return base::record("OwnActivityShown",
      field("id", &ActivityShown::id, {"编号", "Number"}),
      field("party", &ActivityShown::party, {"供应商", "The supplier"}),
      field("held_on", &ActivityShown::held_on, {"日期", "Held on"}),
      field("town", &ActivityShown::town, {"镇街", "Town"}),
      field("service", &ActivityShown::service, {"服务", "Service"}),
      field("people", &ActivityShown::people, {"服务人数", "People reached"}),
      field("own_money", &ActivityShown::own_money, {"自筹经费", "Its own money"}),
      field("words", &ActivityShown::words, {"做了什么", "What was done"}, {0, 1000}),
      field("version", &ActivityShown::version, {"版本", "Version"}));
}
struct ActivityFilter {
  std::optional<std::string> party, after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ActivityFilter*) {
  using base::field;
  return base::record("OwnActivityFilter",
      field("party", &ActivityFilter::party, {"供应商", "Only this supplier's"}, {0, 60}),
      field("after", &ActivityFilter::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &ActivityFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct ActivityPage {
  std::vector<ActivityShown> activities;
  std::optional<std::string> next;
};
constexpr auto describe(const ActivityPage*) {
  using base::field;
  return base::record("OwnActivityPage",
      field("activities", &ActivityPage::activities, {"自办活动", "Activities at their own cost"}),
      field("next", &ActivityPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

Result<Activity> find(Work& work, const std::string& id) {
  auto found = store::find_activity(work.db, ActivityId{id});
  if (!found) return base::refuse(kNoActivity, id);
  return *std::move(found);
}

Result<ActivityShown> record(Work& work, const ActivityIn& in) {
  const Supplier s = TRY(own_entry(work));
  TRY(check(in, towns(work), s.founded_on, work.today));
  Activity a{.id = work.fresh_id<ActivityId>("act"),
             .party = s.party,
             .held_on = in.held_on,
             .town = in.town,
             .service = in.service,
             .people = in.people,
             .own_money = in.own_money,
             .words = in.words,
             .author = work.actor.account,
             .version = 1};
  store::insert(work.db, a);
  return ActivityShown{std::move(a)};
}

Result<ActivityShown> show(Work& work, const ByNumber& in) {
  return ActivityShown{TRY(find(work, in.id))};
}

Result<ActivityPage> list(Work& work, const ActivityFilter& in) {
  const std::int64_t limit = in.limit.value_or(store::kPage);
  auto rows = store::list(work.db, store::ActivityAsk{.party = in.party.value_or(""),
                                                      .after = in.after.value_or(""),
                                                      .limit = limit + 1});
  ActivityPage page;
  page.next = cut(rows, limit);
  for (auto& row : rows)
    page.activities.push_back(ActivityShown{std::move(row)});
  return page;
}

Result<Subject> on_activity(Work& work, const ByNumber& in) {
  const Activity a = TRY(find(work, in.id));
  return Subject{.id = a.id.value, .owner_org = a.party, .published = true, .version = a.version};
}

}  // namespace

Part activity_part() {
  using platform::endpoint, platform::everyone, platform::own;
  // clang-format off
  return {{
      endpoint("own_activity.record", "POST /own-activities", "own_activity.get", own<ActivityIn>, record,
               {"登记自办活动", "Record an activity that one's organisation paid for itself."}),
      endpoint("own_activity.get", "GET /own-activities/{id}", "own_activity.get", on_activity, show,
               {"查看自办活动", "Show one activity."}),
      endpoint("own_activity.list", "GET /own-activities", "", everyone<ActivityFilter>, list,
               {"列出自办活动", "List activities."})},
      {&kNoActivity}};
  // clang-format on
}

}  // namespace supplier
