// Load, decide, save; the manifest at the end.
#include "flow/5_contract/commands.h"

#include "flow/3_budget/budget.h"
#include "flow/5_contract/check/clauses.h"
#include "flow/5_contract/version/store.h"
#include "registry/registry.h"

namespace contract {
namespace {

using base::Check;
using base::Done;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

Result<Limits> limits_on(Work& work, base::Date on) {
  Limits out;
  const auto years = [&](std::string_view key) -> Result<int> {
    return TRY(registry::rule(work, key, on)).as_offset().n;
  };
  out.term_default_years = TRY(years("A-14.term_default_max"));
  out.term_extended_years = TRY(years("A-14.term_extended_max"));
  for (const auto key : {"E-02.weight_budget", "E-02.weight_output", "E-02.weight_effect",
                         "E-02.weight_satisfaction"})
    out.full_score += TRY(registry::rule_count(work, key, on));
  out.full_score_basis =
      "E-02 " + registry::citation(TRY(registry::rule(work, "E-02.weight_output", on))).zh;
  return out;
}

/// Late interest is paid from an approved line of the purchaser's own.
Check check_interest_line(Work& work, const Contract& c) {
  if (!c.interest_line) return Done{};
  const auto line = TRY(budget::get_line(work, *c.interest_line));
  if (line.owner_org != c.owner_org || line.state != budget::State::approved)
    return refuse(kInterestLine, c.interest_line->value);
  return Done{};
}

/// What the text may not hold, however far it is.
Check check_terms(Work& work, const Contract& c) {
  TRY(check_interest_line(work, c));
  return check_guarantees(c, clause_words(), work.today);
}

/// Supplements that are not published yet are taken off, and the hash is of what is left (B-17).
Contract as_published(Work& work, Contract c) {
  bool less = false;
  for (const auto& added : additions(work, c.id)) {
    if (added.published_on) continue;
    c = without(std::move(c), added);
    less = true;
  }
  if (less) c.content_hash = crypto::sha256_hex(agreed_text(c));
  return c;
}

Result<Subject> on_procurement(Work& work, const DraftIn& in) {
  const auto p = TRY(procurement::get_procurement(work, in.procurement));
  return Subject{.owner_org = p.owner_org, .area = p.area, .author = work.actor.account};
}

Result<Contract> draft(Work& work, const DraftIn& in) {
  const auto p = TRY(procurement::get_procurement(work, in.procurement));
  const auto award = TRY(procurement::get_award(work, in.procurement));
  if (const auto other = store::find_by_procurement(work.db, in.procurement))
    return refuse(kAlreadyDrafted, other->id.value, {{"contract", other->id.value}});
  Contract c;
  c.id = work.fresh_id<ContractId>("ct");
  c.procurement = p.id;
  c.catalogue_item = p.catalogue_item;
  c.demand = TRY(catalogue::get_item(work, p.catalogue_item)).demand.value;
  c.line = p.line;
  c.owner_org = p.owner_org;
  c.supplier = award.supplier;
  c.supplier_name = award.supplier_name;
  c.title = p.title;
  c.area = p.area;
  c.price = award.price;
  c.measures = p.measures;
  c.sign_by = award.sign_by;
  c.author = work.actor.account;
  c.version = 1;
  const PayLaw law = TRY(pay_law(work, c.supplier, work.today));
  c = TRY(with_terms(std::move(c), in, law));
  TRY(check_terms(work, c));
  store::insert(work.db, c);
  return c;
}

Result<Contract> amend(Work& work, const AmendIn& in) {
  const Contract was = TRY(get_contract(work, in.id));
  const Contract c = TRY(amended(was, in, TRY(pay_law(work, was.supplier, work.today))));
  TRY(check_terms(work, c));
  return save(work, c);
}

Result<Contract> consent(Work& work, const ContractRef& in) {
  const Contract c = TRY(get_contract(work, in.id));
  return save(work, TRY(consented(c, work.now, crypto::sha256_hex(agreed_text(c)))));
}

Result<Contract> sign(Work& work, const ContractRef& in) {
  Contract was = TRY(get_contract(work, in.id));
  // While a challenge waited the days to sign stood still, so the award's day may have moved.
  was.sign_by = TRY(procurement::get_award(work, was.procurement)).sign_by;
  Limits limits = TRY(limits_on(work, work.today));
  limits.pay = TRY(pay_law(work, was.supplier, work.today));
  const Clocks clocks = TRY(clocks_from(work, work.today));
  const Contract c =
      TRY(signed_by_head(was, work.now, clocks, crypto::sha256_hex(agreed_text(was)), limits));
  TRY(check_terms(work, c));
  // A term that runs on into years without a budget is agreed on a plan for them.
  if (c.term_to) TRY(budget::plan_covers(work, c.line, *c.term_to, c.price));
  Contract saved = TRY(save(work, c));
  TRY(budget::agree(work, c.line, c.price, budget_ref(c)));
  TRY(procurement::mark_contracted(work, c.procurement, c.id.value));
  version_store::insert(work.db, first_version(saved));
  return saved;
}

Result<Contract> publish(Work& work, const ContractRef& in) {
  return save(work, TRY(published(TRY(get_contract(work, in.id)), work.today)));
}

Result<Contract> file(Work& work, const FileIn& in) {
  const Contract was = TRY(get_contract(work, in.id));
  Filing filing{in.on.value_or(work.today), in.number, work.today};
  if (was.signed_on) filing.file_by = TRY(clocks_from(work, *was.signed_on)).file_by;
  return save(work, TRY(filed(was, filing, work.today)));
}

Result<Contract> close(Work& work, const ContractRef& in) {
  const Contract was = TRY(get_contract(work, in.id));
  const base::Money left = TRY(budget::committed_for(work, was.line, budget_ref(was)));
  // Years to come that it still counts on are free as well.
  const base::Money awaited = budget::awaited(work, budget_ref(was));
  const base::Date on = was.signed_on.value_or(work.today);
  const bool final_asked = TRY(registry::rule_count(work, "A-12.final_min", on)) > 0;
  const base::Money prepaid = budget::prepaid_outstanding(work, budget_ref(was));
  const Contract c = TRY(closed(was, work.today, left + awaited, final_asked, prepaid));
  if (left > base::Money()) TRY(budget::release_committed(work, c.line, left, budget_ref(c)));
  budget::end_pledges(work, budget_ref(c));
  return save(work, c);
}

Result<ContractShown> show(Work& work, const ContractRef& in) {
  Contract c = TRY(get_contract(work, in.id));
  if (!sees_all(work, c)) c = as_published(work, std::move(c));
  ContractShown out;
  static_cast<Contract&>(out) = std::move(c);
  out.ended = early_end(work, in.id);
  return out;
}

Result<ListOut> list(Work& work, const ListIn& in) {
  return ListOut{store::list(work, in.state ? base::Codec<State>::text(*in.state) : "")};
}

}  // namespace

bool sees_all(Work& work, const Contract& c) {
  return work.reach != platform::Reach::published || work.actor.org == c.owner_org ||
         work.actor.org == c.supplier;
}

Result<Contract> save(Work& work, const Contract& changed) {
  auto saved = store::update(work.db, changed);
  if (!saved) return refuse(platform::kStale);
  return *std::move(saved);
}

Result<Clocks> clocks_from(Work& work, base::Date signed_on) {
  Clocks out;
  out.publish_by = TRY(registry::latest_day(work, "B-17.publish_max", signed_on));
  out.file_by = TRY(registry::latest_day(work, "B-17.file_max", signed_on));
  return out;
}

Subject subject_of(const Contract& c) {
  return Subject{.id = c.id.value,
                 .owner_org = c.owner_org,
                 .parties = {c.supplier},
                 .area = c.area,
                 .author = c.author,
                 .published = c.published_on.has_value(),
                 .version = c.version};
}

Result<Contract> get_contract(Work& work, const ContractId& id) {
  auto found = store::find(work.db, id);
  if (!found) return refuse(kNoContract, id.value);
  return *std::move(found);
}

Result<Contract> contract_of(Work& work, const procurement::ProcurementId& of) {
  auto found = store::find_by_procurement(work.db, of);
  if (!found) return refuse(kNoContract, of.value);
  return *std::move(found);
}

std::string budget_ref(const Contract& c) {
  return procurement::budget_ref(c.procurement);
}

Check note_payment(Work& work, const ContractId& id, base::Money amount, bool final) {
  TRY(save(work, TRY(paid(TRY(get_contract(work, id)), amount, final))));
  return Done{};
}

Check note_final_assessment(Work& work, const ContractId& id, base::Date on) {
  Contract c = TRY(get_contract(work, id));
  c.final_assessed_on = on;
  TRY(save(work, c));
  return Done{};
}

Result<PayLaw> pay_law(Work& work, const std::string& supplier, base::Date signed_on) {
  constexpr std::string_view kKey = "P-01.pay_agreed_max";
  PayLaw law;
  law.protects = registry::is_enterprise(TRY(registry::get_party(work, supplier)).kind);
  for (const auto& row : work.book.rules.rows()) {
    if (row.key != kKey) continue;
    law.basis = row.basis;
    if (row.effective_from > signed_on && !law.in_force_from)
      law.in_force_from = row.effective_from;
  }
  const auto row = registry::rule(work, kKey, signed_on);
  if (!row) return law;
  law.basis = row.value().basis;
  law.agreed_days_max = row.value().as_offset().n;
  law.default_days = TRY(registry::rule(work, "P-01.pay_max", signed_on)).as_offset().n;
  law.default_rate = TRY(registry::rule_exact(work, "P-01.late_per_day", signed_on));
  return law;
}

std::vector<ContractId> visible_contracts(Work& work) {
  std::vector<ContractId> out;
  for (const auto& brief : store::list(work, ""))
    out.push_back(brief.id);
  return out;
}

platform::Module module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "contract",
      // clang-format off
      .endpoints = {
      endpoint("contract.draft",   "POST /contracts",              "contract.get", on_procurement, draft,
               {"依据成交结果起草合同。", "Draft the contract of an award."}),
      endpoint("contract.amend",   "POST /contracts/{id}/amend",   "contract.get", on_contract<AmendIn>, amend,
               {"修改合同草稿;供应商须重新同意。", "Amend a draft; the supplier consents anew."}),
      endpoint("contract.consent", "POST /contracts/{id}/consent", "contract.get", on_contract<ContractRef>, consent,
               {"供应商同意合同内容。", "The supplier consents to the text."}),
      endpoint("contract.sign",    "POST /contracts/{id}/sign",    "contract.get", on_contract<ContractRef>, sign,
               {"采购人负责人签订合同。", "The purchaser's head signs."}),
      endpoint("contract.publish", "POST /contracts/{id}/publish", "contract.get", on_contract<ContractRef>, publish,
               {"公告合同。", "Publish a signed contract."}),
      endpoint("contract.file",    "POST /contracts/{id}/file",    "contract.get", on_contract<FileIn>, file,
               {"登记合同副本已报财政部门备案。", "Record that the copy was filed with finance."}),
      endpoint("contract.close",   "POST /contracts/{id}/close",   "contract.get", on_contract<ContractRef>, close,
               {"结束合同并释放余款。", "Close a contract and release what is left."}),
      endpoint("contract.get",     "GET /contracts/{id}",          "contract.get", on_contract<ContractRef>, show,
               {"查看合同。", "Show a contract."}),
      endpoint("contract.list",    "GET /contracts",               "",             everyone<ListIn>, list,
               {"合同列表。", "List contracts."}),
      },
      // clang-format on
      .refusals = {std::begin(kRefusals), std::end(kRefusals)},
      .lifecycles = {base::lifecycle("contract.get", State::draft, kSteps)},
      .must_be_empty = store::truths(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace contract
