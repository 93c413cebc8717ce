#include "flow/9_disclosure/gather.h"

#include "flow/9_disclosure/store.h"
#include "registry/registry.h"

namespace disclosure {
namespace {

using platform::Work;

base::Result<Body> body(Work& work, const std::string& party) {
  const auto p = TRY(registry::get_party(work, party));
  return Body{p.id, p.code, p.name};
}

/// The contract that an entry of the journal speaks of, if it speaks of one.
base::Result<std::optional<contract::Contract>> contract_behind(Work& work,
                                                                const platform::JournalEntry& e) {
  std::optional<contract::Contract> out;
  if (e.operation.starts_with("supplement.")) {
    out = TRY(contract::get_contract(work, TRY(contract::supplemented(work, e.subject))));
  } else if (e.operation.starts_with("ending.") || e.operation == "contract.order_end") {
    out = TRY(contract::get_contract(work, TRY(contract::ending_of(work, {e.subject}))));
  } else if (e.operation.starts_with("contract.")) {
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

void note_acts(Work& work, Thread& t, std::string_view subject, std::int64_t seq) {
  for (const auto operation : publishing())
    if (store::happened(work.db, operation, subject, seq)) t.acts.emplace_back(operation);
}

base::Check load_plan(Work& work, Thread& t) {
  const auto item = TRY(catalogue::get_item(work, t.procurement.catalogue_item));
  const auto line = TRY(budget::get_line(work, t.procurement.line));
  t.item_title = item.title;
  t.duty = item.duty;
  t.households = TRY(need::get_demand(work, item.demand)).households;
  t.budget_title = line.title;
  t.budget_amount = line.amount;
  t.budget_year = line.year;
  t.buyer = TRY(body(work, t.procurement.owner_org));
  return base::Done{};
}

std::string word(const base::json::object& from, std::string_view name) {
  return std::string(from.at(name).as_string());
}

/// The result notice: who won, and who else was compared.
base::Check load_result(Work& work, Thread& t) {
  const auto& p = t.procurement;
  if (!did(t, "procurement.announce") || !p.result_noticed_on || !p.winner) return base::Done{};
  if (!did(t, "procurement.terminate")) t.supplier = TRY(body(work, p.winner_party));
  const auto evaluation = TRY(procurement::published_evaluation(work, p.id));
  for (const auto& one : evaluation.at("offers").as_array()) {
    const auto& offer = one.as_object();
    Bid bid{.id = word(offer, "offer"),
            .tenderer = TRY(body(work, word(offer, "supplier"))),
            .price = {},
            .total = word(offer, "total_rounded"),
            .place = offer.at("place").as_int64()};
    bid.price = base::Money::parse(word(offer, "quoted")).value();
    t.bids.push_back(std::move(bid));
  }
  return base::Done{};
}

/// What supplements added, up to the entry; what is not public by then is taken off the contract.
void load_additions(Work& work, Thread& t, std::int64_t seq) {
  for (auto& a : contract::additions(work, t.contract->id)) {
    if (store::happened(work.db, "supplement.publish", a.supplement, seq))
      t.additions.push_back(std::move(a));
    else
      t.contract = contract::without(*std::move(t.contract), a);
  }
}

/// An early end that came after the entry does not show.
void load_end(Work& work, Thread& t, std::int64_t seq) {
  auto ended = contract::early_end(work, t.contract->id);
  if (!ended) return;
  note_acts(work, t, ended->ending.value, seq);
  if (did(t, "ending.agree") || did(t, "contract.order_end"))
    t.ended = std::move(ended);
  else
    t.contract = contract::before_end(*std::move(t.contract), *ended);
}

/// What an accepted assessment counted and what was paid, up to the entry. Late interest is paid by
/// the operation that pays what was late.
void load_delivery(Work& work, Thread& t, std::int64_t seq) {
  for (auto& a : assessment::assessments(work, t.contract->id))
    if (store::happened(work.db, "assessment.accept", a.id.value, seq))
      t.assessments.push_back(std::move(a));
  for (auto& p : payment::payments(work, t.contract->id)) {
    const auto& paid_as = p.interest_of ? *p.interest_of : p.id;
    if (store::happened(work.db, "payment.pay", paid_as.value, seq))
      t.payments.push_back(std::move(p));
  }
}

}  // namespace

base::Result<Thread> thread_behind(Work& work, const platform::JournalEntry& e) {
  Thread t;
  auto agreed = TRY(contract_behind(work, e));
  const auto id = agreed ? agreed->procurement : procurement::ProcurementId{e.subject};
  t.procurement = TRY(procurement::get_procurement(work, id));
  note_acts(work, t, id.value, e.seq);
  if (!did(t, "procurement.disclose")) return base::refuse(kNotPublic, id.value);
  TRY(load_plan(work, t));
  TRY(load_result(work, t));
  if (const auto last = store::last_before(work.db, id, e.seq))
    t.awards_before = award_ids(last->document.value);
  // A result that was taken back before anybody read of it: the next notice is the one to publish.
  if (e.operation == "procurement.announce" && !t.supplier)
    return base::refuse(kNotPublic, id.value);
  if (!agreed) return t;
  note_acts(work, t, agreed->id.value, e.seq);
  if (!did(t, "contract.publish")) return base::refuse(kNotPublic, agreed->id.value);
  ENSURE(t.supplier);
  t.contract = std::move(agreed);
  load_additions(work, t, e.seq);
  load_end(work, t, e.seq);
  load_delivery(work, t, e.seq);
  return t;
}

}  // namespace disclosure
