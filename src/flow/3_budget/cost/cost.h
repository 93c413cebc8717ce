#pragma once
// What a service costs: staff with their contributions, supervision, activities, administration and
// tax (S-05), to the fen, with what looks wrong in it.
#include "flow/3_budget/budget.h"

namespace budget {

using CostModelId = base::Id<struct CostModelTag>;

/// One kind of post. The five insurances and the housing fund are each ticked: an employer owes all
/// of them.
struct CostStaff {
  std::string title;
  base::Exact fte{1};  // full-time posts, such as 1/2
  base::Money wage;    // gross, a month
  std::int64_t months = 12;
  base::Exact contribution_percent{0};  // the employer's, of the gross wage
  bool pension = false, medical = false, unemployment = false, injury = false, maternity = false,
       housing_fund = false;
};
constexpr auto describe(const CostStaff*) {
  using base::field;
  using S = CostStaff;
  return base::record(
      "CostStaff", field("title", &S::title, {"岗位", "Post"}, {1, 100}),
      field("fte", &S::fte, {"全职人数(可为分数,如 1/2)", "Full-time posts, such as 1/2"}),
      field("wage", &S::wage, {"月应发工资", "Gross wage a month"}, {1, 100'000'000}),
      field("months", &S::months, {"月数", "Months"}, {1, 60}),
      field("contribution_percent", &S::contribution_percent,
            {"单位缴费比例(%)", "The employer's contributions, percent of the wage"}),
      field("pension", &S::pension, {"养老保险", "Pension insurance"}),
      field("medical", &S::medical, {"医疗保险", "Medical insurance"}),
      field("unemployment", &S::unemployment, {"失业保险", "Unemployment insurance"}),
      field("injury", &S::injury, {"工伤保险", "Work injury insurance"}),
      field("maternity", &S::maternity, {"生育保险", "Maternity insurance"}),
      field("housing_fund", &S::housing_fund, {"住房公积金", "Housing fund"}));
}

struct CostInput {
  std::string area;  // a division's code: whose minimum wage holds
  base::Date on;     // the day whose rules hold
  std::vector<CostStaff> staff;
  base::Money supervision, activity, admin;
  base::Exact tax_percent{0};  // of everything else
};
template <class C>
constexpr auto cost_fields() {
  using base::field;
  constexpr base::Limit kCost{0, 10'000'000'000'000};
  return std::tuple(
      field("area", &C::area, {"服务所在区划", "Division where the service is given"}, {2, 12}),
      field("on", &C::on, {"适用日期", "The day whose rules hold"}),
      field("staff", &C::staff, {"人员", "Staff"}, {1, 100}),
      field("supervision", &C::supervision, {"督导", "Supervision"}, kCost),
      field("activity", &C::activity, {"活动", "Activities"}, kCost),
      field("admin", &C::admin, {"管理", "Administration"}, kCost),
      field("tax_percent", &C::tax_percent, {"税费比例(%)", "Tax, percent of the rest"}));
}
constexpr auto describe(const CostInput*) {
  return std::apply([](auto... f) { return base::record("CostInput", f...); },
                    cost_fields<CostInput>());
}

/// What looks wrong, and under which rule.
struct CostWarning {
  std::string rule;
  std::string zh, en;
};
constexpr auto describe(const CostWarning*) {
  using base::field;
  return base::record("CostWarning", field("rule", &CostWarning::rule, {"规则", "Rule"}),
                      field("zh", &CostWarning::zh, {"提醒(中文)", "In Chinese"}, {0, 1000}),
                      field("en", &CostWarning::en, {"提醒(英文)", "In English"}, {0, 1000}));
}
/// What was paid a person and year elsewhere, once (S-04): history, to compare with.
struct CostAnchor {
  std::string key, area;
  std::int64_t year = 0;
  base::Money value;
  std::string zh, en, basis;
};
constexpr auto describe(const CostAnchor*) {
  using base::field;
  using A = CostAnchor;
  return base::record("CostAnchor", field("key", &A::key, {"规则", "Rule"}),
                      field("area", &A::area, {"区划", "Division"}),
                      field("year", &A::year, {"年份", "Year"}),
                      field("value", &A::value, {"每人每年", "A person and year"}),
                      field("zh", &A::zh, {"说明(中文)", "In Chinese"}, {0, 500}),
                      field("en", &A::en, {"说明(英文)", "In English"}, {0, 500}),
                      field("basis", &A::basis, {"来源", "Source"}, {0, 500}));
}
struct CostRow {
  std::string title;
  base::Money wages, contributions;
};
constexpr auto describe(const CostRow*) {
  using base::field;
  return base::record("CostRow", field("title", &CostRow::title, {"岗位", "Post"}),
                      field("wages", &CostRow::wages, {"工资", "Wages"}),
                      field("contributions", &CostRow::contributions,
                            {"单位缴费", "The employer's contributions"}));
}
struct Cost {
  std::vector<CostRow> rows;
  base::Money staff, supervision, activity, admin, tax, total;
  base::Exact fte_months{0};
  base::Money price_per_fte_month, price_per_fte_year;
  std::optional<base::Money> minimum_wage;  // of the area and day; absent: no row says
  std::optional<base::Money> price_floor;   // below it a warning
  std::vector<CostWarning> warnings;
  std::vector<CostAnchor> anchors;
};
constexpr auto describe(const Cost*) {
  using base::field;
  using C = Cost;
  return base::record(
      "Cost", field("rows", &C::rows, {"人员明细", "The staff, row by row"}),
      field("staff", &C::staff, {"人员合计", "Staff"}),
      field("supervision", &C::supervision, {"督导", "Supervision"}),
      field("activity", &C::activity, {"活动", "Activities"}),
      field("admin", &C::admin, {"管理", "Administration"}), field("tax", &C::tax, {"税费", "Tax"}),
      field("total", &C::total, {"合计", "All together"}),
      field("fte_months", &C::fte_months, {"人月数", "Full-time posts times months"}),
      field("price_per_fte_month", &C::price_per_fte_month,
            {"每人每月价格", "Price of a full-time post and month"}),
      field("price_per_fte_year", &C::price_per_fte_year,
            {"每人每年价格", "Price of a full-time post and year"}),
      field("minimum_wage", &C::minimum_wage,
            {"当地最低工资(月)", "The area's minimum wage a month"})
          .by("S-05.minimum_wage"),
      field("price_floor", &C::price_floor,
            {"每人每月价格提醒线", "Price of a post and month below which there is a warning"})
          .by("S-05.price_floor_ratio S-05.minimum_wage"),
      field("warnings", &C::warnings, {"提醒", "What looks wrong"}),
      field("anchors", &C::anchors, {"历史参考", "To compare with: history"}));
}

/// As it was saved for a catalogue item or a line.
struct CostModel : CostInput {
  CostModelId id;
  std::string owner_org, title;
  std::optional<catalogue::ItemId> catalogue_item;
  std::optional<LineId> line;
  base::Money total;
  base::Date saved_on;
  std::string author;
  std::int64_t version = 1;
};
template <class C>
constexpr auto cost_model_fields() {
  using base::field;
  return std::tuple_cat(
      std::tuple(field("id", &C::id, {"编号", "Id"}),
                 field("owner_org", &C::owner_org, {"部门", "The department"}),
                 field("title", &C::title, {"名称", "Title"}),
                 field("catalogue_item", &C::catalogue_item, {"目录事项", "The catalogue item"}),
                 field("line", &C::line, {"预算项目", "The line"}),
                 field("total", &C::total, {"合计", "All together"}),
                 field("saved_on", &C::saved_on, {"保存日期", "Saved on"}),
                 field("author", &C::author, {"测算人", "Who saved it"}),
                 field("version", &C::version, {"版本", "Version"})),
      cost_fields<C>());
}
constexpr auto describe(const CostModel*) {
  return std::apply([](auto... f) { return base::record("CostModel", f...); },
                    cost_model_fields<CostModel>());
}

}  // namespace budget
