#pragma once
// Every SQL text of step 5. Used by its commands alone.
#include "flow/5_contract/contract.h"
#include "platform/module.h"

namespace contract::store {

/// A line of contract.list.
struct Brief {
  ContractId id;
  procurement::ProcurementId procurement;
  std::string title, supplier_name, area;
  base::Money price, paid_total;
  std::optional<base::Date> term_from, term_to, signed_on, published_on;
  State state = State::draft;
  std::int64_t version = 0;
};
constexpr auto describe(const Brief*) {
  using base::field;
  using B = Brief;
  // clang-format off
  return base::record("ContractBrief",
      field("id", &B::id, {"编号", "Identity"}),
      field("procurement", &B::procurement, {"采购项目", "Procurement"}),
      field("title", &B::title, {"名称", "Title"}),
      field("supplier_name", &B::supplier_name, {"供应商名称", "Supplier's name"}),
      field("area", &B::area, {"区域", "Area"}),
      field("price", &B::price, {"合同价", "Price"}),
      field("paid_total", &B::paid_total, {"已付", "Paid"}),
      field("term_from", &B::term_from, {"期限起", "Term from"}),
      field("term_to", &B::term_to, {"期限止", "Term to"}),
      field("signed_on", &B::signed_on, {"签订日", "Signed on"}),
      field("published_on", &B::published_on, {"公告日", "Published on"}),
      field("state", &B::state, {"状态", "State"}),
      field("version", &B::version, {"版本", "Version"}));
  // clang-format on
}

std::optional<Contract> find(sql::Db&, const ContractId&);
std::optional<Contract> find_by_procurement(sql::Db&, const procurement::ProcurementId&);
void insert(sql::Db&, const Contract&);
/// Nothing when someone changed it meanwhile.
std::optional<Contract> update(sql::Db&, const Contract&);
std::vector<Brief> list(platform::Work&, const std::string& state);
std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace contract::store
