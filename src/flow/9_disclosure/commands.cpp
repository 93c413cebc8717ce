// Step 9's commands: a journalled reaction to what others did, and what everyone may read.
#include <algorithm>

#include "flow/9_disclosure/rules.h"
#include "flow/9_disclosure/shown.h"
#include "flow/9_disclosure/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace disclosure {
namespace {

using base::field;
using platform::Work;

struct ReleaseIn {
  std::int64_t seq = 0;
};
constexpr auto describe(const ReleaseIn*) {
  return base::record("ReleaseIn",
                      field("seq", &ReleaseIn::seq, {"日志序号", "Number of the journal entry"}));
}
struct ReleaseRef {
  ReleaseId id;
};
constexpr auto describe(const ReleaseRef*) {
  return base::record("ReleaseRef", field("id", &ReleaseRef::id, {"公开记录编号", "The release"}));
}
struct ListReleases {
  std::optional<std::int64_t> after;
  std::optional<std::string> procurement;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ListReleases*) {
  return base::record(
      "ListReleases", field("after", &ListReleases::after, {"此序号之后", "After this number"}),
      field("procurement", &ListReleases::procurement, {"采购项目", "Of this procurement"}),
      field("limit", &ListReleases::limit, {"条数", "How many"}, {1, 100}));
}
struct Releases {
  std::vector<Release> releases;
  std::optional<std::int64_t> next;
};
constexpr auto describe(const Releases*) {
  return base::record("Releases", field("releases", &Releases::releases, {"公开记录", "Releases"}),
                      field("next", &Releases::next, {"续读序号", "Read on after this number"}));
}
struct ListEntries {
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const ListEntries*) {
  return base::record("ListRegister",
                      field("after", &ListEntries::after, {"此项目之后", "After this procurement"}),
                      field("limit", &ListEntries::limit, {"条数", "How many"}, {1, 100}));
}
struct Register {
  std::vector<Entry> entries;
  std::optional<std::string> next;
};
constexpr auto describe(const Register*) {
  return base::record("Register", field("entries", &Register::entries, {"登记项目", "Entries"}),
                      field("next", &Register::next, {"续读编号", "Read on after this"}));
}

constexpr std::int64_t kPage = 50;

base::Result<Body> body(Work& work, const std::string& party) {
  const auto p = TRY(registry::get_party(work, party));
  return Body{p.code, p.name};
}

/// The contract that an entry of the journal speaks of, if it speaks of one.
base::Result<std::optional<contract::Contract>> contract_behind(Work& work,
                                                                const platform::JournalEntry& e) {
  std::optional<contract::Contract> out;
  if (e.operation.starts_with("contract.")) {
    out = TRY(contract::get_contract(work, {e.subject}));
  } else if (e.operation.starts_with("assessment.")) {
    const auto a = TRY(assessment::get_assessment(work, {e.subject}));
    if (a.contract) out = TRY(contract::get_contract(work, *a.contract));
  } else if (e.operation.starts_with("payment.")) {
    const auto p = TRY(payment::get_payment(work, {e.subject}));
    out = TRY(contract::get_contract(work, p.contract));
  }
  return out;
}

/// Only what has been published so far.
base::Result<Thread> thread_behind(Work& work, const platform::JournalEntry& e) {
  Thread t;
  t.contract = TRY(contract_behind(work, e));
  const procurement::ProcurementId id =
      t.contract ? t.contract->procurement : procurement::ProcurementId{e.subject};
  t.procurement = TRY(procurement::get_procurement(work, id));
  const auto item = TRY(catalogue::get_item(work, t.procurement.catalogue_item));
  const auto demand = TRY(need::get_demand(work, item.demand));
  const auto line = TRY(budget::get_line(work, t.procurement.line));
  t.item_title = item.title;
  t.duty = item.duty;
  t.households = demand.households;
  t.budget_title = line.title;
  t.budget_amount = line.amount;
  t.budget_year = line.year;
  t.buyer = TRY(body(work, t.procurement.owner_org));
  t.payer = t.buyer;
  if (t.procurement.result_noticed_on && !t.procurement.winner_party.empty())
    t.supplier = TRY(body(work, t.procurement.winner_party));
  if (!t.contract) return t;
  for (auto& a : assessment::assessments(work, t.contract->id))
    if (a.state == assessment::State::accepted) t.assessments.push_back(std::move(a));
  for (auto& p : payment::payments(work, t.contract->id))
    if (p.state == payment::State::paid) t.payments.push_back(std::move(p));
  return t;
}

base::Result<Release> release(Work& work, const ReleaseIn& in) {
  const auto entry = platform::Journal::at(work.db, in.seq);
  if (!entry || entry->outcome != "done" || !publishes(entry->operation))
    return base::refuse(kNoEntry, std::to_string(in.seq));
  const Thread t = TRY(thread_behind(work, *entry));
  Release out;
  out.ocid = ocid_of(t.procurement.id);
  out.id = {out.ocid + "-" + std::to_string(in.seq)};
  out.seq = in.seq;
  out.at = entry->at;
  out.tags = tags_for(entry->operation);
  out.procurement = t.procurement.id.value;
  out.document.value = release_document(t, entry->operation, out.id.value, entry->at);
  store::insert(work.db, out);
  store::put(work.db, entry_of(t, entry->operation, entry->at));
  return out;
}

base::Result<Release> get(Work& work, const ReleaseRef& in) {
  auto found = store::find(work.db, in.id);
  if (!found) return base::refuse(kNoRelease, in.id.value);
  return *std::move(found);
}

base::Result<Releases> list(Work& work, const ListReleases& in) {
  if (in.procurement) return Releases{store::of(work.db, {*in.procurement}), {}};
  const std::int64_t most = in.limit.value_or(kPage);
  Releases out{store::after(work.db, in.after.value_or(0), most + 1), {}};
  if (std::int64_t(out.releases.size()) > most) {
    out.releases.pop_back();
    out.next = out.releases.back().seq;
  }
  return out;
}

base::Result<Register> read_register(Work& work, const ListEntries& in) {
  const std::int64_t most = in.limit.value_or(kPage);
  Register out{store::entries_after(work.db, in.after.value_or(""), most + 1), {}};
  if (std::int64_t(out.entries.size()) > most) {
    out.entries.pop_back();
    out.next = out.entries.back().procurement.value;
  }
  return out;
}

}  // namespace

std::vector<Release> releases_of(Work& work, const procurement::ProcurementId& id) {
  return store::of(work.db, id);
}
std::optional<Entry> register_entry(Work& work, const procurement::ProcurementId& id) {
  return store::entry(work.db, id);
}

platform::Module module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "disclosure",
      // clang-format off
      .endpoints = {
      endpoint("disclosure.release",  "POST /disclosure/releases",     "", everyone<ReleaseIn>,    release,
               {"把日志中的一件事公开", "Publish what a journal entry did."}),
      endpoint("disclosure.get",      "GET /disclosure/releases/{id}", "", everyone<ReleaseRef>,   get,
               {"查看一条公开记录", "Show one release."}),
      endpoint("disclosure.list",     "GET /disclosure/releases",      "", everyone<ListReleases>, list,
               {"列出公开记录", "List releases."}),
      endpoint("disclosure.register", "GET /disclosure/register",      "", everyone<ListEntries>,  read_register,
               {"公开登记簿", "The public register."}),
      },
      // clang-format on
      .refusals = {&kNoRelease, &kNoEntry},
      .must_be_empty = {store::kUncaused},
      .followers = {{"disclosure", "disclosure.release",
                     [](const platform::JournalEntry& e) {
                       return e.outcome == "done" && publishes(e.operation);
                     }}},
  };
}

}  // namespace disclosure
