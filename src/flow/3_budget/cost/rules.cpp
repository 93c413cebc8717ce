#include "flow/3_budget/cost/rules.h"

namespace budget {
namespace {

using base::Exact, base::Money;

const Exact kHundred{100};
constexpr std::int64_t kMonthsAYear = 12;
// A hundredth of a post: less is a slip of the keyboard, and makes prices no book can hold.
const Exact kLeastPost{1, 100};
constexpr std::int64_t kMostPosts = 1'000;

bool is_percent(const Exact& e) {
  return e >= Exact(0) && e <= kHundred;
}

base::Check sound(const CostInput& in) {
  std::vector<base::Problem> problems;
  for (std::size_t i = 0; i < in.staff.size(); ++i) {
    const std::string at = "staff[" + std::to_string(i) + "]";
    if (in.staff[i].fte < kLeastPost || in.staff[i].fte > Exact(kMostPosts))
      problems.push_back(
          {at + ".fte", "全职人数须在 0.01 到一千之间", "must lie between 0.01 and a thousand"});
    if (!is_percent(in.staff[i].contribution_percent))
      problems.push_back({at + ".contribution_percent", "比例须在零到一百之间",
                          "must lie between zero and a hundred"});
  }
  if (!is_percent(in.tax_percent))
    problems.push_back(
        {"tax_percent", "比例须在零到一百之间", "must lie between zero and a hundred"});
  if (problems.empty()) return base::Done{};
  return base::Error{&kBadCost, {}, std::move(problems)};
}

void warn_wage(Cost& out, const CostStaff& s) {
  if (!out.minimum_wage || s.wage >= *out.minimum_wage) return;
  out.warnings.push_back({"S-05.minimum_wage",
                          s.title + ":月工资 " + s.wage.text() + " 元低于当地最低工资 " +
                              out.minimum_wage->text() + " 元;请提高工资。",
                          s.title + ": a wage of " + s.wage.text() +
                              " is below the area's minimum wage of " + out.minimum_wage->text() +
                              ": raise it."});
}

void warn_contributions(Cost& out, const CostStaff& s) {
  struct Due {
    bool there;
    std::string_view zh, en;
  };
  const Due all[]{
      {s.pension, "养老保险", "pension"},           {s.medical, "医疗保险", "medical"},
      {s.unemployment, "失业保险", "unemployment"}, {s.injury, "工伤保险", "work injury"},
      {s.maternity, "生育保险", "maternity"},       {s.housing_fund, "住房公积金", "housing fund"}};
  std::string zh, en;
  for (const Due& due : all) {
    if (due.there) continue;
    zh += (zh.empty() ? "" : "、") + std::string(due.zh);
    en += (en.empty() ? "" : ", ") + std::string(due.en);
  }
  if (!zh.empty())
    out.warnings.push_back({"S-05.contributions",
                            s.title + ":没有计入" + zh + ";五险一金须全部计入。",
                            s.title + ": without " + en +
                                ". All five insurances and the housing fund are owed: add them."});
  else if (s.contribution_percent == Exact(0))
    out.warnings.push_back({"S-05.contributions", s.title + ":单位缴费比例为零;请填写实际比例。",
                            s.title + ": the employer's contributions are zero percent: give the "
                                      "real share."});
}

void warn_absent(Cost& out, const CostInput& in) {
  if (in.supervision == Money())
    out.warnings.push_back({"S-05.supervision", "没有督导费用;请计入督导或说明由谁承担。",
                            "No supervision: add it, or say who bears it."});
  if (in.tax_percent == Exact(0))
    out.warnings.push_back({"S-05.tax", "没有税费;请计入税费或说明免税依据。",
                            "No tax: add it, or say why none is due."});
  if (!out.minimum_wage)
    out.warnings.push_back({"S-05.minimum_wage", "当日没有载入当地最低工资,未能核对工资下限。",
                            "No minimum wage of the area is loaded for that day, so wages were not "
                            "held against it."});
}

void warn_price(Cost& out, const CostLaw& law) {
  if (!law.minimum_wage || !law.price_floor) return;
  const Exact floor = Exact::fen(*out.minimum_wage) * law.price_floor->as_exact();
  out.price_floor = floor.money_half_up();
  if (Exact::fen(out.total) / out.fte_months >= floor) return;
  const std::string ratio = law.price_floor->as_exact().text();
  out.warnings.push_back(
      {"S-05.price_floor_ratio",
       "每人每月价格 " + out.price_per_fte_month.text() + " 元低于最低工资的 " + ratio + " 倍(" +
           out.price_floor->text() + " 元),可能请不到人;请核对。",
       "A price of " + out.price_per_fte_month.text() + " a post and month is below " + ratio +
           " times the minimum wage (" + out.price_floor->text() +
           "): nobody may be found for it. Check it."});
}

CostAnchor anchor(const registry::Rule& r) {
  return {r.key,     r.area,    r.effective_from.year(), r.as_money(),
          r.says_zh, r.says_en, registry::citation(r).zh};
}

CostRow cost_of(const CostStaff& s) {
  const Exact wages = Exact::fen(s.wage) * s.fte * Exact(s.months);
  return {s.title, wages.money_half_up(),
          (wages * s.contribution_percent / kHundred).money_half_up()};
}

}  // namespace

base::Result<Cost> computed(const CostInput& in, const CostLaw& law) {
  TRY(sound(in));
  Cost out;
  if (law.minimum_wage) out.minimum_wage = law.minimum_wage->as_money();
  for (const CostStaff& s : in.staff) {
    out.rows.push_back(cost_of(s));
    out.staff += out.rows.back().wages + out.rows.back().contributions;
    out.fte_months = out.fte_months + s.fte * Exact(s.months);
    warn_wage(out, s);
    warn_contributions(out, s);
  }
  out.supervision = in.supervision;
  out.activity = in.activity;
  out.admin = in.admin;
  const Money before = out.staff + out.supervision + out.activity + out.admin;
  out.tax = (Exact::fen(before) * in.tax_percent / kHundred).money_half_up();
  out.total = before + out.tax;
  const Exact a_month = Exact::fen(out.total) / out.fte_months;
  out.price_per_fte_month = a_month.money_half_up();
  out.price_per_fte_year = (a_month * Exact(kMonthsAYear)).money_half_up();
  warn_absent(out, in);
  warn_price(out, law);
  for (const auto& rule : law.anchors)
    out.anchors.push_back(anchor(rule));
  return out;
}

}  // namespace budget
