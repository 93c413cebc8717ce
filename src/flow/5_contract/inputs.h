#pragma once
// What the operations of step 5 take and give. Used by its commands alone.
#include "flow/5_contract/rules.h"
#include "flow/5_contract/store.h"

namespace contract {

constexpr auto describe(const MeasurePrice*) {
  using base::field;
  return base::record(
      "MeasurePrice",
      field("code", &MeasurePrice::code, {"指标代码", "Code of the measure"}, {1, 20}),
      field("unit_price", &MeasurePrice::unit_price, {"单价", "Unit price"}),
      field("most_amount", &MeasurePrice::most_amount, {"最高金额", "Most it earns"}));
}

struct DraftIn : Terms {
  procurement::ProcurementId procurement;
};
struct AmendIn : Terms {
  ContractId id;
};

inline constexpr base::Limit kLongText{1, 5000};

template <class First>
constexpr auto terms_record(std::string_view name, First first) {
  using base::field;
  using T = Terms;
  // clang-format off
  return base::record(name, first,
      field("content", &T::content, {"服务内容", "Content of the service"}, kLongText),
      field("quantity", &T::quantity, {"数量", "Quantity"}, kLongText),
      field("quality", &T::quality, {"质量", "Quality"}, kLongText),
      field("settlement", &T::settlement, {"结算方式", "Settlement"}, kLongText),
      field("rights", &T::rights, {"权利义务", "Rights and duties"}, kLongText),
      field("breach", &T::breach, {"违约责任", "Liability for breach"}, kLongText),
      field("term_from", &T::term_from, {"期限起", "Term from"}),
      field("term_to", &T::term_to, {"期限止", "Term to"}),
      field("term_grounds", &T::term_grounds, {"超过一年的五项条件", "Grounds of a term beyond one year"}),
      field("instalments", &T::instalments, {"分期", "Instalments"}, {1, 20}),
      field("score_plan", &T::score_plan, {"评分方案", "Score plan"}),
      field("pay_days", &T::pay_days, {"付款期限(日,0为不约定)", "Days to pay; 0 agrees none"}, {0, 365}),
      field("late_per_day", &T::late_per_day, {"逾期日利率", "Late interest a day"}),
      field("interest_line", &T::interest_line, {"利息预算", "Budget line for interest"}),
      field("measure_prices", &T::measure_prices,
            {"指标价格(缺省用采购需求所列)", "Prices of measures; as in the procurement when left out"}, {1, 50}));
  // clang-format on
}
constexpr auto describe(const DraftIn*) {
  return terms_record("DraftContract", base::field("procurement", &DraftIn::procurement,
                                                   {"采购项目", "Procurement"}));
}
constexpr auto describe(const AmendIn*) {
  return terms_record("AmendContract", base::field("id", &AmendIn::id, {"合同", "Contract"}));
}

/// With the early end that took effect, if one did (B-20).
struct ContractShown : Contract {
  std::optional<Ended> ended;
};
constexpr auto describe(const ContractShown*) {
  const auto also = []<class T>(base::Field<Contract, T> f) {
    T ContractShown::*member = f.member;
    return base::Field<ContractShown, T>{f.name, member, f.label, f.limit, f.trace, f.rules};
  };
  return std::apply(
      [&](auto... f) {
        return base::record(
            "ContractShown", also(f)...,
            base::field("ended", &ContractShown::ended, {"提前解除", "Ended early"}));
      },
      describe(static_cast<const Contract*>(nullptr)).fields);
}
struct ContractRef {
  ContractId id;
};
constexpr auto describe(const ContractRef*) {
  return base::record("ContractRef", base::field("id", &ContractRef::id, {"合同", "Contract"}));
}
struct FileIn {
  ContractId id;
  std::string number;
  std::optional<base::Date> on;
};
constexpr auto describe(const FileIn*) {
  using base::field;
  return base::record(
      "FileContract", field("id", &FileIn::id, {"合同", "Contract"}),
      field("number", &FileIn::number, {"备案号(回执)", "Number on the receipt of the filing"},
            {1, 100}),
      field("on", &FileIn::on, {"备案日(缺省为今天)", "Filed on; today when left out"}));
}
struct ListIn {
  std::optional<State> state;
};
constexpr auto describe(const ListIn*) {
  return base::record("ListContracts", base::field("state", &ListIn::state, {"状态", "State"}));
}
struct ListOut {
  std::vector<store::Brief> contracts;
};
constexpr auto describe(const ListOut*) {
  return base::record("Contracts", base::field("contracts", &ListOut::contracts,
                                               {"合同", "Contracts"}, {0, 1'000'000}));
}

}  // namespace contract
