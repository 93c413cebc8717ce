#pragma once
// What was agreed: the text of the contract, its measures, price, instalments and score plan; who
// consented, when it was signed and published. Later steps read it and tell it what was paid.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/4_procurement/procurement.h"
#include "flow/5_contract/terms.h"
#include "platform/fwd.h"

namespace contract {

using ContractId = base::Id<struct ContractTag>;

/// Delivery, assessment and payment need signed or published: `in_force`.
enum class State { draft, consented, signed_, published, closed };

/// Texts are empty and dates absent while a draft lacks them.
struct Contract {
  ContractId id;
  procurement::ProcurementId procurement;
  catalogue::ItemId catalogue_item;
  std::string demand;  // the demand's id, as the catalogue item names it
  budget::LineId line;
  std::string owner_org;  // the purchaser's party id
  std::string supplier;   // the supplier's party id
  std::string supplier_name, title, area;
  std::string content, quantity, quality, settlement, rights, breach;
  base::Money price;
  std::optional<base::Date> term_from, term_to;
  TermGrounds term_grounds;
  std::vector<procurement::Measure> measures;
  std::vector<Instalment> instalments;
  ScorePlan score_plan;
  std::int64_t pay_days = 0;
  base::Exact late_per_day{0};
  std::optional<budget::LineId> interest_line;
  base::Date sign_by;  // B-16
  std::optional<base::Instant> supplier_consented_at, purchaser_consented_at;
  std::optional<base::Date> signed_on;
  std::optional<base::Date> publish_by;  // B-17
  std::optional<base::Date> published_on;
  std::int64_t days_late = 0;         // published so many days after publish_by
  std::optional<base::Date> file_by;  // B-17: the copy for finance
  std::optional<base::Date> filed_on;
  std::string filing_number;  // finance's, of the receipt
  std::int64_t filed_days_late = 0;
  // Since signing: what binds on paying, by the contract or by the law of that day (P-01).
  std::optional<std::int64_t> due_days;
  std::optional<base::Exact> due_late_per_day;
  std::string due_basis;
  std::optional<base::Date> final_assessed_on;
  std::string content_hash;  // SHA-256 of the canonical JSON of what was consented to
  base::Money paid_total;
  bool final_paid = false;
  std::optional<base::Date> closed_on;
  base::Money released;              // what the closing set free
  std::vector<std::string> missing;  // what A-13 still asks for, as paths
  State state = State::draft;
  std::string author;
  std::int64_t version = 0;
};

constexpr auto describe(const Contract*) {
  using base::field;
  using C = Contract;
  // clang-format off
  return base::record("Contract",
      field("id", &C::id, {"编号", "Identity"}),
      field("procurement", &C::procurement, {"采购项目", "Procurement"}),
      field("catalogue_item", &C::catalogue_item, {"目录事项", "Catalogue item"}),
      field("demand", &C::demand, {"需求", "Demand"}),
      field("line", &C::line, {"预算", "Budget line"}),
      field("owner_org", &C::owner_org, {"采购人", "Purchaser"}),
      field("supplier", &C::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &C::supplier_name, {"供应商名称", "Supplier's name"}),
      field("title", &C::title, {"名称", "Title"}),
      field("area", &C::area, {"区域", "Area"}),
      field("content", &C::content, {"服务内容", "Content of the service"}),
      field("quantity", &C::quantity, {"数量", "Quantity"}),
      field("quality", &C::quality, {"质量", "Quality"}),
      field("settlement", &C::settlement, {"结算方式", "Settlement"}),
      field("rights", &C::rights, {"权利义务", "Rights and duties"}),
      field("breach", &C::breach, {"违约责任", "Liability for breach"}),
      field("price", &C::price, {"合同价", "Price"}),
      field("term_from", &C::term_from, {"期限起", "Term from"}),
      field("term_to", &C::term_to, {"期限止", "Term to"}),
      field("term_grounds", &C::term_grounds, {"超过一年的五项条件", "Grounds of a term beyond one year"}),
      field("measures", &C::measures, {"指标", "Measures"}),
      field("instalments", &C::instalments, {"分期", "Instalments"}),
      field("score_plan", &C::score_plan, {"评分方案", "Score plan"}).by("E-02"),
      field("pay_days", &C::pay_days, {"付款期限(日)", "Days to pay"}),
      field("late_per_day", &C::late_per_day, {"逾期日利率", "Late interest a day"}),
      field("interest_line", &C::interest_line, {"利息预算", "Budget line for interest"}),
      field("sign_by", &C::sign_by, {"最迟签订日", "Sign by"}).by("N-07.sign_max"),
      field("supplier_consented_at", &C::supplier_consented_at, {"供应商同意时刻", "The supplier consented at"}),
      field("purchaser_consented_at", &C::purchaser_consented_at, {"采购人同意时刻", "The purchaser consented at"}),
      field("signed_on", &C::signed_on, {"签订日", "Signed on"}),
      field("publish_by", &C::publish_by, {"最迟公告日", "Publish by"}).by("B-17.publish_max"),
      field("published_on", &C::published_on, {"公告日", "Published on"}),
      field("days_late", &C::days_late, {"迟公告天数", "Published late by days"}),
      field("file_by", &C::file_by, {"最迟备案日", "File by"}).by("B-17.file_max"),
      field("filed_on", &C::filed_on, {"备案日", "Filed on"}),
      field("filing_number", &C::filing_number, {"备案号", "Number of the filing"}, {0, 100}),
      field("filed_days_late", &C::filed_days_late, {"迟备案天数", "Filed late by days"}),
      field("due_days", &C::due_days, {"有效付款期限(日)", "Days to pay that bind"})
          .by("P-01.pay_max P-01.pay_agreed_max"),
      field("due_late_per_day", &C::due_late_per_day, {"有效逾期日利率", "Late interest a day that binds"})
          .by("P-01.late_per_day"),
      field("due_basis", &C::due_basis, {"付款期限和利率的依据", "What these two rest on"}, {0, 1000}),
      field("final_assessed_on", &C::final_assessed_on, {"期末评估确认日", "Final assessment accepted on"}),
      field("content_hash", &C::content_hash, {"内容指纹", "Hash of what was agreed"}),
      field("paid_total", &C::paid_total, {"已付", "Paid"}),
      field("final_paid", &C::final_paid, {"尾款已付", "Final payment made"}),
      field("closed_on", &C::closed_on, {"结束日", "Closed on"}),
      field("released", &C::released, {"释放金额", "Released at closing"}),
      field("missing", &C::missing, {"尚缺要素", "What is still missing"}),
      field("state", &C::state, {"状态", "State"}),
      field("author", &C::author, {"起草人", "Drafted by"}),
      field("version", &C::version, {"版本", "Version"}));
  // clang-format on
}

/// P-01 as it stood on the day of signing; values are absent where no row was in force.
struct PayLaw {
  std::optional<std::int64_t> default_days;     // where the contract agrees none
  std::optional<std::int64_t> agreed_days_max;  // that a contract may agree
  base::Exact default_rate{0};                  // late interest a day where none is agreed
  std::optional<base::Date> in_force_from;  // of the row that comes later, when none is in force
  bool protects = false;                    // the supplier is an enterprise
  std::string basis;
};
bool binds(const PayLaw&);
/// The contract's, within what the law allows where it binds; the law's where none is agreed.
std::int64_t days_to_pay(const Contract&, const PayLaw&);
base::Exact late_rate(const Contract&, const PayLaw&);
/// Late interest a day: since signing what was found to bind, before it what is agreed.
base::Exact late_rate(const Contract&);
base::Result<PayLaw> pay_law(platform::Work&, const std::string& supplier, base::Date signed_on);

base::Result<Contract> get_contract(platform::Work&, const ContractId&);
/// The contract of a procurement, if one was drafted.
base::Result<Contract> contract_of(platform::Work&, const procurement::ProcurementId&);
/// Those that the caller reaches with the operation it is in.
std::vector<ContractId> visible_contracts(platform::Work&);
/// Signed and not closed: what delivery and payment ask.
bool in_force(const Contract&);
/// contract.not_in_force otherwise.
base::Check check_in_force(const Contract&);
/// The reference under which the contract's money stands in the budget's book: the procurement's,
/// since what it reserved is what is committed and spent.
std::string budget_ref(const Contract&);
/// Payment tells what it paid, in its own transaction. Refuses beyond the price, and anything after
/// the final payment. Interest is not told here: it is no part of the price.
base::Check note_payment(platform::Work&, const ContractId&, base::Money amount, bool final);
/// Assessment tells that the final one was accepted, in its own transaction.
base::Check note_final_assessment(platform::Work&, const ContractId&, base::Date);

/// What signed supplements added (B-19), in their order; the contract holds it already.
std::vector<Addition> additions(platform::Work&, const ContractId&);
/// The contract that a supplement adds to.
base::Result<ContractId> supplemented(platform::Work&, const std::string& supplement);
/// The contract as it was before it.
Contract without(Contract, const Addition&);
/// The early end that took effect, if one did (B-20): term_to is its last day. And the text before.
std::optional<Ended> early_end(platform::Work&, const ContractId&);
base::Result<ContractId> ending_of(platform::Work&, const EndingId&);
Contract before_end(Contract, const Ended&);

platform::Module module();
/// What hangs on a contract, each in a folder of its own: more of the same service (supplement/),
/// its texts one after the other (version/), whether its measures can be counted (check/), what
/// another body performs (subcontract/), its end before its term is over (ending/).
platform::Module supplement_module();
platform::Module version_module();
platform::Module check_module();
platform::Module subcontract_module();
platform::Module ending_module();

}  // namespace contract

namespace base {
/// "signed" is a word of C++, so the states are spelled out here.
template <>
struct Codec<contract::State> : StringCodec<contract::State> {
  static constexpr Says kWanted{"合同状态", "a state of a contract"};
  static std::vector<std::string> words();
  static std::string text(contract::State);
  static std::optional<contract::State> parse(std::string_view);
  static json::object schema(Limit);
};
}  // namespace base
