#pragma once
// The tables need and demand: every SQL text of the step, and the fields of what it stores.
#include "flow/1_need/need.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace need {

constexpr auto describe(const RecordNeed*) {
  using base::field;
  return base::record(
      "RecordNeed",
      field("area", &RecordNeed::area, {"区域(12 位区划代码)", "Where: a 12-digit division code"},
            {12, 12}),
      field("service", &RecordNeed::service,
            {"服务(代码词,如 home_care)", "Which service: a word such as home_care"}, {2, 40}),
      field("asker_kind", &RecordNeed::asker_kind, {"提出者类别", "What kind of asker"}),
      field("asker", &RecordNeed::asker, {"提出者", "Who asks; kept encrypted"}, {1, 200},
            base::Trace::secret),
      field("households", &RecordNeed::households, {"户数", "Households concerned"},
            {1, 1'000'000}),
      field("people", &RecordNeed::people, {"人数", "People concerned"}, {1, 10'000'000}),
      field("what", &RecordNeed::what, {"需要什么", "What is lacking"}, {1, 2000}),
      field("urgency", &RecordNeed::urgency, {"紧急程度", "How urgent"}));
}
constexpr auto describe(const Need*) {
  using base::field;
  return base::record(
      "Need", field("id", &Need::id, {"编号", "Id"}),
      field("owner_org", &Need::owner_org, {"登记单位", "The organisation that recorded it"}),
      field("area", &Need::area, {"区域", "Where"}),
      field("service", &Need::service, {"服务", "Which service"}),
      field("asker_kind", &Need::asker_kind, {"提出者类别", "What kind of asker"}),
      field("households", &Need::households, {"户数", "Households concerned"}),
      field("people", &Need::people, {"人数", "People concerned"}),
      field("what", &Need::what, {"需要什么", "What is lacking"}, {0, 2000}),
      field("urgency", &Need::urgency, {"紧急程度", "How urgent"}),
      field("demand", &Need::demand, {"归入的购买需求", "The demand that it was joined into"}),
      field("recorded_on", &Need::recorded_on, {"登记日期", "Recorded on"}),
      field("state", &Need::state, {"状态", "State"}),
      field("author", &Need::author, {"登记人", "Who recorded it"}),
      field("version", &Need::version, {"版本", "Version"}));
}
constexpr auto describe(const JoinNeeds*) {
  using base::field;
  return base::record(
      "JoinNeeds", field("title", &JoinNeeds::title, {"名称", "Title"}, {1, 200}),
      field("service", &JoinNeeds::service,
            {"服务(代码词,如 home_care)", "Which service: a word such as home_care"}, {2, 40}),
      field("area", &JoinNeeds::area,
            {"区域(12 位区划代码)", "The division that holds all of the needs"}, {12, 12}),
      field("needs", &JoinNeeds::needs, {"服务需求", "The ids of the needs"}, {1, 200}));
}
constexpr auto describe(const Demand*) {
  using base::field;
  return base::record(
      "Demand", field("id", &Demand::id, {"编号", "Id"}),
      field("owner_org", &Demand::owner_org, {"归口单位", "The department that joined it"}),
      field("title", &Demand::title, {"名称", "Title"}),
      field("service", &Demand::service, {"服务", "Which service"}),
      field("area", &Demand::area, {"区域", "Where"}),
      field("households", &Demand::households, {"户数", "Households, all needs together"}),
      field("people", &Demand::people, {"人数", "People, all needs together"}),
      field("needs", &Demand::needs, {"服务需求", "The needs that it joins"}),
      field("created_on", &Demand::created_on, {"形成日期", "Joined on"}),
      field("state", &Demand::state, {"状态", "State"}),
      field("author", &Demand::author, {"经办人", "Who joined it"}),
      field("version", &Demand::version, {"版本", "Version"}));
}
struct NeedPage {
  std::vector<Need> needs;
  std::optional<std::string> next;
};
constexpr auto describe(const NeedPage*) {
  using base::field;
  return base::record(
      "NeedPage", field("needs", &NeedPage::needs, {"服务需求", "The needs"}),
      field("next", &NeedPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
struct DemandPage {
  std::vector<Demand> demands;
  std::optional<std::string> next;
};
constexpr auto describe(const DemandPage*) {
  using base::field;
  return base::record(
      "DemandPage", field("demands", &DemandPage::demands, {"购买需求", "The demands"}),
      field("next", &DemandPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

/// What a list may be narrowed to; absent: any.
struct NeedFilter {
  std::optional<NeedState> state;
  std::optional<std::string> service;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const NeedFilter*) {
  using base::field;
  return base::record("NeedFilter",
                      field("state", &NeedFilter::state, {"状态", "Only those in this state"}),
                      field("service", &NeedFilter::service, {"服务", "Only this service"}),
                      field("after", &NeedFilter::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &NeedFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct DemandFilter {
  std::optional<DemandState> state;
  std::optional<std::string> service;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const DemandFilter*) {
  using base::field;
  return base::record(
      "DemandFilter", field("state", &DemandFilter::state, {"状态", "Only those in this state"}),
      field("service", &DemandFilter::service, {"服务", "Only this service"}),
      field("after", &DemandFilter::after, {"起点", "Those after this id"}, {1, 60}),
      field("limit", &DemandFilter::limit, {"条数", "At most so many"}, {1, 200}));
}

/// What who asked is encrypted for.
inline constexpr std::string_view kAskerPurpose = "need.asker";

namespace store {

std::optional<Need> find_need(sql::Db&, const NeedId&);
std::optional<Demand> find_demand(sql::Db&, const DemandId&);
NeedPage list_needs(platform::Work&, const NeedFilter&);
DemandPage list_demands(platform::Work&, const DemandFilter&);
struct Asker {
  std::string asker;  // ciphertext
  std::int64_t reveals = 0;
};
constexpr auto describe(const Asker*) {
  return base::record("Asker", base::field("asker", &Asker::asker, {}),
                      base::field("reveals", &Asker::reveals, {}));
}
/// Who asked; counts that it was read.
std::optional<Asker> reveal(sql::Db&, const NeedId&);
/// `asker` is ciphertext already.
void insert(sql::Db&, const Need&, const std::string& asker);
void insert(sql::Db&, const Demand&);
/// As saved, with its new version; nothing when it changed meanwhile.
std::optional<Need> save(sql::Db&, const Need&);
std::optional<Demand> save(sql::Db&, const Demand&);

/// Truths.
std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace store
}  // namespace need
