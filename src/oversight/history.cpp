// The history of an item, for those whose item it is and those who oversee it.
#include "oversight/history.h"

#include <map>

#include "flow/8_payment/payment.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace oversight {
namespace {

using base::field;
using base::Result;
using platform::Subject;
using platform::Work;

constexpr std::int64_t kPage = 100;

struct HistoryRef {
  std::string id;
  std::optional<std::string> after;
};
constexpr auto describe(const HistoryRef*) {
  return base::record("HistoryRef", field("id", &HistoryRef::id, {"编号", "The item"}, {1, 60}),
                      field("after", &HistoryRef::after, {"起点", "After this entry"}, {1, 60}));
}
struct History {
  std::string id;
  std::vector<Happened> entries;
  std::optional<std::string> next;
};
constexpr auto describe(const History*) {
  return base::record(
      "History", field("id", &History::id, {"编号", "The item"}),
      field("entries", &History::entries, {"经过", "What happened to it"}, {0, kPage}),
      field("next", &History::next, {"下一页起点", "Give it as `after` for the next page"}));
}

Subject of(std::string id, std::string owner, std::string area,
           std::vector<std::string> parties = {}) {
  return Subject{.id = std::move(id),
                 .owner_org = std::move(owner),
                 .parties = std::move(parties),
                 .area = std::move(area)};
}

/// By how its id begins. What concerns a person has no history here: who looked at it stands in the
/// journal.
Result<Subject> on_item(Work& work, const HistoryRef& in) {
  const std::string& id = in.id;
  if (id.starts_with("dem_")) {
    const auto d = TRY(need::get_demand(work, {id}));
    return of(id, d.owner_org, d.area);
  }
  if (id.starts_with("itm_")) {
    const auto i = TRY(catalogue::get_item(work, {id}));
    return of(id, i.owner_org, i.area);
  }
  if (id.starts_with("lin_")) {
    const auto l = TRY(budget::get_line(work, {id}));
    return of(id, l.owner_org, "");
  }
  if (id.starts_with("proc_")) {
    const auto p = TRY(procurement::get_procurement(work, {id}));
    return of(id, p.owner_org, p.area);
  }
  if (id.starts_with("ct_")) {
    const auto c = TRY(contract::get_contract(work, {id}));
    return of(id, c.owner_org, c.area, {c.supplier});
  }
  if (id.starts_with("as_")) {
    const auto a = TRY(assessment::get_assessment(work, {id}));
    return of(id, a.owner_org, a.area, {a.supplier});
  }
  if (id.starts_with("pay_")) {
    const auto p = TRY(payment::get_payment(work, {id}));
    return of(id, p.owner_org, p.area, {p.supplier});
  }
  return base::refuse(platform::kHidden);
}

Result<History> show(Work& work, const HistoryRef& in) {
  History out{in.id, store::happened(work.db, in.id, in.after.value_or(""), kPage + 1), {}};
  if (std::int64_t(out.entries.size()) > kPage) {
    out.entries.pop_back();
    out.next = out.entries.back().id;
  }
  std::map<std::string, std::string> names;
  for (auto& e : out.entries) {
    const auto [known, fresh] = names.emplace(e.org, "");
    if (fresh)
      if (const auto party = registry::get_party(work, e.org)) known->second = party.value().name;
    e.org = known->second;
  }
  return out;
}

}  // namespace

std::vector<platform::Endpoint> history_endpoints() {
  return {platform::endpoint("history.get", "GET /history/{id}", "history.get", on_item, show,
                             {"查看一项的经过", "Show what happened to an item."})};
}

}  // namespace oversight
