// Oversight's operations: the thread, its list, and the facts behind a figure.
#include <algorithm>

#include "oversight/facts.h"
#include "oversight/history.h"
#include "oversight/oversight.h"
#include "oversight/references.h"
#include "oversight/sections.h"
#include "platform/module.h"
#include "registry/registry.h"

namespace oversight {
namespace {

using base::field;
using platform::Work;

struct ThreadRef {
  contract::ContractId contract;
};
constexpr auto describe(const ThreadRef*) {
  return base::record("ThreadRef", field("contract", &ThreadRef::contract, {"合同", "Contract"}));
}
struct Threads {
  std::vector<Brief> threads;
};
constexpr auto describe(const Threads*) {
  return base::record("Threads",
                      field("threads", &Threads::threads, {"全过程链条", "Threads"}, {0, 10'000}));
}
struct AskFacts {
  contract::ContractId contract;
  std::string measure;
  std::optional<std::string> month;
  std::optional<std::string> assessment;
  std::optional<std::int64_t> offset;
};
constexpr auto describe(const AskFacts*) {
  return base::record(
      "AskFacts", field("contract", &AskFacts::contract, {"合同", "Contract"}),
      field("measure", &AskFacts::measure, {"指标代码", "Code of the measure"}, {1, 20}),
      field("month", &AskFacts::month, {"期间,如 2025-08", "Period such as 2025-08"}, {0, 10}),
      field("assessment", &AskFacts::assessment,
            {"评估(缺省为最近一次)", "Assessment; the latest when left out"}, {0, 60}),
      field("offset", &AskFacts::offset, {"起点", "From here on"}));
}

constexpr std::size_t kPage = 200;

base::Result<platform::Subject> subject_of(Work& work, const contract::ContractId& id) {
  const auto c = TRY(contract::get_contract(work, id));
  platform::Subject out;
  out.id = c.id.value;
  out.owner_org = c.owner_org;
  out.parties = {c.supplier};
  out.area = c.area;
  out.version = c.version;
  out.published = c.published_on.has_value();
  return out;
}
base::Result<platform::Subject> on_thread(Work& work, const ThreadRef& in) {
  return subject_of(work, in.contract);
}
base::Result<platform::Subject> on_facts(Work& work, const AskFacts& in) {
  return subject_of(work, in.contract);
}

/// The parties, and those whose office it is to see all; everyone else is the public.
bool is_inside(const Work& work, const contract::Contract& c) {
  if (work.reach == platform::Reach::all) return true;
  return !work.actor.org.empty() && (work.actor.org == c.owner_org || work.actor.org == c.supplier);
}

base::Result<Gathered> gather(Work& work, const contract::ContractId& id) {
  Gathered g;
  g.contract = TRY(contract::get_contract(work, id));
  g.inside = is_inside(work, g.contract);
  g.today = work.today;
  g.procurement = TRY(procurement::get_procurement(work, g.contract.procurement));
  g.item = TRY(catalogue::get_item(work, g.contract.catalogue_item));
  g.demand = TRY(need::get_demand(work, g.item.demand));
  g.needs = need::needs_of(work, g.demand);
  for (const auto& n : g.needs)
    if (const auto* region = work.book.regions.find(n.area)) g.areas[n.area] = region->name;
  for (const auto& line :
       TRY(budget::lines_under(work, g.contract.line, contract::budget_ref(g.contract))))
    g.lines.push_back(TRY(budget::get_line(work, line)));
  // The contract's money stands under the reference that the procurement reserved it with.
  g.movements = TRY(budget::movements_for(work, g.contract.line, contract::budget_ref(g.contract)));
  std::stable_sort(g.movements.begin(), g.movements.end(),
                   [](const auto& a, const auto& b) { return a.at < b.at; });
  g.evaluation = TRY(procurement::published_evaluation(work, g.procurement.id));
  g.facts = delivery::facts(work, id);
  g.plans = delivery::plans(work, id);
  g.ex_ante = assessment::ex_ante_of(work, g.item.id);
  g.assessments = assessment::assessments(work, id);
  g.payments = payment::payments(work, id);
  g.releases = disclosure::releases_of(work, g.procurement.id);
  g.purchaser = TRY(registry::get_party(work, g.contract.owner_org)).name;
  g.supplier = g.contract.supplier_name;
  g.book = &work.book;
  return g;
}

base::Result<Thread> get(Work& work, const ThreadRef& in) {
  const Gathered g = TRY(gather(work, in.contract));
  const auto& c = g.contract;
  Thread t{c.id.value,
           c.title,
           g.purchaser,
           g.supplier,
           base::Codec<contract::State>::text(c.state),
           c.price.grouped(),
           c.paid_total.grouped(),
           {}};
  for (const auto& section :
       {need_section, catalogue_section, budget_section, procurement_section, contract_section,
        delivery_section, assessment_section, payment_section, disclosure_section})
    t.sections.push_back(section(g));
  return t;
}

base::Result<Threads> list(Work& work, const base::Nothing&) {
  Threads out;
  for (const auto& id : contract::visible_contracts(work)) {
    const auto c = TRY(contract::get_contract(work, id));
    const auto purchaser = TRY(registry::get_party(work, c.owner_org));
    out.threads.push_back({c.id.value, c.title, purchaser.name, c.supplier_name,
                           base::Codec<contract::State>::text(c.state), c.price.grouped(),
                           c.paid_total.grouped()});
  }
  return out;
}

/// What a reason means, for people.
base::Says says(assessment::Why why) {
  using enum assessment::Why;
  switch (why) {
    case counted:
      return {"计入", "Counts"};
    case supports:
      return {"同季所需之一,由另一条计入",
              "One of those its quarter needs; another is the one counted"};
    case more_than_needed:
      return {"该户该季(或该人)已计入", "Its household's quarter, or its person, counts already"};
    case too_short:
      return {"时长不足", "Too short"};
    case no_proof:
      return {"缺少证明", "No proof"};
    case not_verified:
      return {"尚未核实", "Not verified"};
    case disputed:
      return {"有争议", "Disputed"};
    case voided:
      return {"已作废", "Void"};
    case refuted:
      return {"抽查不实", "Refuted by the sample"};
    case beyond_cap:
      return {"超过每户每月上限", "Beyond the cap of its month"};
    case beyond_most:
      return {"超过合同数量上限", "Beyond the contract's most"};
    case after_cutoff:
      return {"在截止日之后", "After the cut-off"};
    case after_by_date:
      return {"超过规定日期", "After the day it was due"};
    case quarter_not_ended:
      return {"该季尚未结束", "Its quarter has not ended"};
    case below_threshold:
      return {"未达门槛", "Below the threshold"};
    case no_answer:
      return {"未回答", "No answer"};
    case not_satisfied:
      return {"不满意", "Not satisfied"};
  }
  return {"", ""};
}

/// The assessment asked for, or the latest that the caller may see; none before the first.
std::optional<assessment::Assessment> chosen(Work& work, const contract::Contract& c,
                                             const std::optional<std::string>& id, bool inside) {
  std::optional<assessment::Assessment> out;
  for (auto& a : assessment::assessments(work, c.id)) {
    if (!inside && a.state != assessment::State::accepted) continue;
    if (id && !id->empty() && a.id.value != *id) continue;
    out = std::move(a);
  }
  return out;
}

FactRow row_of(const assessment::FactShare& f, bool inside,
               const std::map<std::string, std::string>& workers) {
  const base::Says why = says(f.why);
  FactRow row{f.period,
              "",
              "",
              "",
              f.minutes,
              f.proof,
              f.counts,
              base::Codec<assessment::Why>::text(f.why),
              std::string(why.zh),
              std::string(why.en),
              ""};
  if (inside) {
    row.day = f.day.text();
    row.household = f.label;
    const auto worker = workers.find(f.fact.value);
    if (worker != workers.end()) row.worker = worker->second;
    row.link = "/facts/" + f.fact.value;
  }
  return row;
}

base::Result<FactPage> facts(Work& work, const AskFacts& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  bool inside = is_inside(work, c);
  FactPage page;
  page.contract = c.id.value;
  page.measure = in.measure;
  page.month = in.month.value_or("");
  for (const auto& m : c.measures)
    if (m.code == in.measure) {
      page.title = m.title;
      // Who was satisfied and who was not is no matter of those who cared for them.
      if (m.fact_kind == procurement::FactKind::survey_response)
        inside = work.reach == platform::Reach::all;
    }
  const auto a = chosen(work, c, in.assessment, is_inside(work, c));
  if (!a) return page;
  page.assessment = a->id.value;
  std::map<std::string, std::string> workers;
  if (inside)
    for (const auto& f : delivery::facts(work, c.id))
      workers[f.id.value] = f.worker_label;
  const auto from = std::size_t(in.offset.value_or(0));
  for (const auto& f : assessment::facts_behind(work, a->id, in.measure)) {
    if (!page.month.empty() && f.period != page.month) continue;
    page.counted += f.counts;
    const auto at = std::size_t(page.all++);
    if (at < from || at >= from + kPage) continue;
    page.rows.push_back(row_of(f, inside, workers));
  }
  page.shown = std::int64_t(page.rows.size());
  if (std::size_t(page.all) > from + kPage) page.next = std::int64_t(from + kPage);
  return page;
}

}  // namespace

platform::Module module() {
  using platform::endpoint, platform::everyone;
  platform::Module out{
      .name = "thread",
      // clang-format off
      .endpoints = {
      endpoint("thread.get",   "GET /threads/{contract}",       "contract.get", on_thread, get,
               {"查看一份合同的全过程链条", "Show one contract from need to disclosure."}),
      endpoint("thread.facts", "GET /threads/{contract}/facts", "contract.get", on_facts,  facts,
               {"查看一个数字背后的事实", "Show the facts behind a figure."}),
      endpoint("thread.list",  "GET /threads",                  "",             everyone<base::Nothing>, list,
               {"列出全过程链条", "List threads."}),
      },
      // clang-format on
      .must_be_empty = references(),
  };
  for (auto& e : history_endpoints())
    out.endpoints.push_back(std::move(e));
  return out;
}

}  // namespace oversight
