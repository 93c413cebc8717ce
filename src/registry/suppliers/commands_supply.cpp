// Towns × services: where somebody is able, and where nobody is.
#include <algorithm>
#include <map>

#include "registry/suppliers/commands.h"
#include "registry/suppliers/services.h"

namespace supplier {

// clang-format off
struct GapAsk {
  std::optional<std::string> service, town, after;
  std::optional<bool> none_only;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const GapAsk*) {
  using base::field;
  return base::record("SupplyGapAsk",
      field("service", &GapAsk::service, {"服务", "Only this service"}, {0, 40}),
      field("town", &GapAsk::town, {"镇街", "Only this town"}, {0, 12}),
      field("none_only", &GapAsk::none_only, {"只看空白", "Only where nobody is able"}),
      field("after", &GapAsk::after, {"起点", "Services after this word"}, {0, 40}),
      field("limit", &GapAsk::limit, {"服务数", "At most so many services"}, {1, 50}));
}
struct GapCell {
  std::string town, town_name, service;
  std::int64_t able = 0, waiting = 0;
};
constexpr auto describe(const GapCell*) {
  using base::field;
  return base::record("SupplyGapCell",
      field("town", &GapCell::town, {"镇街代码", "Town"}),
      field("town_name", &GapCell::town_name, {"镇街", "Name of the town"}),
      field("service", &GapCell::service, {"服务", "Service"}),
      field("able", &GapCell::able, {"有能力的供应商", "Suppliers confirmed as able that may take part today"})
          .by("B-02.clean_record B-60.ban_max"),
      field("waiting", &GapCell::waiting, {"申报待核实", "Claims that wait to be confirmed"}));
}
struct ServiceShown {
  std::string word, zh, en, source;
};
constexpr auto describe(const ServiceShown*) {
  using base::field;
  return base::record("ServiceWord",
      field("word", &ServiceShown::word, {"服务词", "The word"}),
      field("zh", &ServiceShown::zh, {"名称", "What it is called in Chinese"}),
      field("en", &ServiceShown::en, {"名称(英)", "What it is called"}),
      field("source", &ServiceShown::source, {"出处", "What it is described in; empty: a supplier named it"}));
}
struct Gap {
  std::vector<ServiceShown> services;
  std::vector<GapCell> cells;
  std::int64_t gaps = 0;
  std::optional<std::string> next;
};
constexpr auto describe(const Gap*) {
  using base::field;
  return base::record("SupplyGap",
      field("services", &Gap::services, {"服务", "The services of this page"}),
      field("cells", &Gap::cells, {"镇街×服务", "Town by service"}),
      field("gaps", &Gap::gaps, {"空白数", "How many of them have nobody"}),
      field("next", &Gap::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
struct ServicesAsk {
  std::optional<Date> on;
};
constexpr auto describe(const ServicesAsk*) {
  return base::record("ServicesAsk", base::field("on", &ServicesAsk::on, {"日期", "In use on this day"}));
}
struct ServiceList {
  std::vector<ServiceShown> services;
};
constexpr auto describe(const ServiceList*) {
  return base::record("ServiceList", base::field("services", &ServiceList::services, {"服务词表", "Services"}));
}
// clang-format on

namespace {

/// The list's words and whatever else a supplier named, by word.
std::map<std::string, ServiceShown> all_services(const Work& work,
                                                 const std::vector<store::Able>& able) {
  std::map<std::string, ServiceShown> out;
  for (auto& s : services(work.today))
    out[s.word] = {s.word, s.zh, s.en, s.source};
  for (const auto& one : able)
    out.try_emplace(one.service, ServiceShown{one.service, one.service, one.service, ""});
  return out;
}

Result<Gap> gap(Work& work, const GapAsk& in) {
  const auto able = store::able(work.db, in.service.value_or(""), in.town.value_or(""));
  const auto out_today = TRY(kept_out(work, store::credits_of_able(work.db),
                                      store::sanctions_of_able(work.db), work.today));
  std::map<std::pair<std::string, std::string>, GapCell> counted;
  for (const auto& one : able) {
    GapCell& cell = counted[{one.service, one.town}];
    if (one.state == CapabilityState::claimed)
      ++cell.waiting;
    else if (registry::may_supply(one.kind) && !out_today.contains(one.party))
      ++cell.able;
  }
  Gap page;
  const auto limit = std::size_t(in.limit.value_or(store::kPage));
  for (auto& [word, service] : all_services(work, able)) {
    if (word <= in.after.value_or("") || (in.service && word != *in.service)) continue;
    if (page.services.size() == limit) {
      page.next = page.services.back().word;
      break;
    }
    page.services.push_back(service);
    for (const auto& town : towns(work)) {
      if (in.town && town != *in.town) continue;
      GapCell cell = counted[{word, town}];
      cell.town = town;
      cell.town_name = work.book.regions.find(town)->name;
      cell.service = word;
      if (cell.able == 0) ++page.gaps;
      if (cell.able == 0 || !in.none_only.value_or(false)) page.cells.push_back(std::move(cell));
    }
  }
  return page;
}

Result<ServiceList> list(Work& work, const ServicesAsk& in) {
  ServiceList out;
  for (auto& s : services(in.on.value_or(work.today)))
    out.services.push_back({s.word, s.zh, s.en, s.source});
  return out;
}

}  // namespace

Part supply_part() {
  using platform::endpoint, platform::everyone;
  // clang-format off
  return {{
      endpoint("supply.gap", "GET /supply/gap", "", everyone<GapAsk>, gap,
               {"供给空白", "Towns by services: how many suppliers are able, and where there is none."}),
      endpoint("supply.services", "GET /supply/services", "", everyone<ServicesAsk>, list,
               {"服务词表", "List the words for services."})}};
  // clang-format on
}

}  // namespace supplier
