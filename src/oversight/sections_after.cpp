// Steps 5 to 9: from the contract to its public record.
#include <algorithm>

#include "oversight/sections.h"

namespace oversight {
namespace {

struct Month {
  std::int64_t recorded = 0, short_ones = 0, unproven = 0, voided = 0, open = 0, good = 0;
  std::int64_t missed = 0, cancelled = 0, moved = 0;  // of the plans
  Month& operator+=(const Month& m) {
    recorded += m.recorded;
    short_ones += m.short_ones;
    unproven += m.unproven;
    voided += m.voided;
    open += m.open;
    good += m.good;
    missed += m.missed;
    cancelled += m.cancelled;
    moved += m.moved;
    return *this;
  }
};

/// The newest of each chain of visits, by month.
std::map<std::string, Month> months_of_visits(const Gathered& g, const procurement::Measure& m) {
  std::map<std::string, Month> out;
  for (const auto& plan : g.plans) {
    using enum delivery::FactState;
    if (plan.state != missed && plan.state != cancelled && plan.state != moved) continue;
    Month& month = out[plan.day.month_text()];
    month.missed += plan.state == missed ? 1 : 0;
    month.cancelled += plan.state == cancelled ? 1 : 0;
    month.moved += plan.state == moved ? 1 : 0;
  }
  for (const auto& f : g.facts) {
    if (f.kind != delivery::FactKind::visit || f.superseded) continue;
    Month& month = out[f.day.month_text()];
    ++month.recorded;
    if (f.state == delivery::FactState::void_)
      ++month.voided;
    else if (f.proof < m.proof_min)
      ++month.unproven;
    else if (f.minutes < m.minutes_min)
      ++month.short_ones;
    else if (f.state == delivery::FactState::verified)
      ++month.good;
    else
      ++month.open;
  }
  return out;
}

std::vector<Cell> cells(Cell first, const Month& m) {
  std::vector<Cell> out{std::move(first)};
  for (const auto n : {m.missed, m.cancelled, m.moved, m.recorded, m.short_ones, m.unproven,
                       m.voided, m.open, m.good})
    out.push_back({number(n), ""});
  return out;
}

base::Says instalment_title(const payment::Payment& p) {
  if (p.kind == payment::Kind::interest) return {"逾期利息", "Late interest"};
  return {p.instalment_title, p.instalment_title};
}

bool shown(const Gathered& g, const payment::Payment& p) {
  return g.inside || p.state == payment::State::paid;
}
bool shown(const Gathered& g, const assessment::Assessment& a) {
  return g.inside || a.state == assessment::State::accepted;
}

}  // namespace

namespace {

/// B-17: the day, the last lawful one, and how late it was or is.
Figure clock_figure(base::Says name, const std::optional<base::Date>& done,
                    const std::optional<base::Date>& by, base::Date today) {
  Figure f = day_figure(std::string(name.zh), std::string(name.en), done);
  if (!by) return f;
  f.note_zh = "最迟 " + by->text() + "(B-17)";
  f.note_en = "Latest " + by->text() + " (B-17)";
  const int late = done.value_or(today).days_since(*by);
  if (late <= 0) return f;
  f.note_zh += (done ? ",迟 " : ",尚未办理,已逾期 ") + number(late) + " 日";
  f.note_en += (done ? ", late by " : ", not done and overdue by ") + number(late) + " days";
  return f;
}

void add_pay_terms(Section& s, const contract::Contract& c) {
  if (!c.due_days || !c.due_late_per_day) return;
  Figure days = text_figure("付款期限(日)", "Days to pay", number(*c.due_days));
  days.note_zh = c.due_basis;
  days.note_en = c.pay_days > 0 ? "Agreed" : "None agreed: P-01";
  s.figures.push_back(std::move(days));
  s.figures.push_back(text_figure("逾期日利率", "Late interest a day", c.due_late_per_day->text()));
}

}  // namespace

Section contract_section(const Gathered& g) {
  const auto& c = g.contract;
  Section s = section("contract", 5, "合同", "Contract", c.signed_on.has_value());
  if (c.signed_on) {
    s.standing_zh = c.signed_on->text() + " 签订,承接主体:" + c.supplier_name;
    s.standing_en = "Signed on " + c.signed_on->text() + " with " + c.supplier_name;
  }
  s.figures.push_back(money_figure("合同金额", "Price", c.price));
  s.figures.push_back(day_figure("期限起", "Term from", c.term_from));
  s.figures.push_back(day_figure("期限止", "Term to", c.term_to, "A-14", "A-14"));
  s.figures.push_back(clock_figure({"公布", "Published"}, c.published_on, c.publish_by, g.today));
  s.figures.push_back(
      clock_figure({"报财政备案", "Filed with finance"}, c.filed_on, c.file_by, g.today));
  add_pay_terms(s, c);
  // All of it stands in the contract.
  for (auto& f : s.figures)
    f.link = "/contracts/" + c.id.value;
  Table measures{"绩效指标",
                 "Measures",
                 {"代码", "指标", "单位", "单价(元)", "数量上限", "金额上限(元)", "所需证据"},
                 {"Code", "Measure", "Unit", "Price", "At most", "At most, yuan", "Evidence"},
                 {}};
  for (const auto& m : c.measures)
    measures.rows.push_back({{m.code, facts_link(g, "measure=" + m.code)},
                             {m.title, ""},
                             {m.unit, ""},
                             {m.unit_price.grouped(), ""},
                             {m.most > 0 ? number(m.most) : "—", ""},
                             {m.most_amount.grouped(), ""},
                             {m.evidence, ""}});
  s.tables.push_back(std::move(measures));
  Table instalments{"分期付款",
                    "Instalments",
                    {"代码", "名称", "支付时间", "条件"},
                    {"Code", "Title", "When due", "Condition"},
                    {}};
  for (const auto& i : c.instalments)
    instalments.rows.push_back({{i.code, ""}, {i.title, ""}, {i.due, ""}, {i.condition, ""}});
  s.tables.push_back(std::move(instalments));
  return s;
}

Section delivery_section(const Gathered& g) {
  Section s = section("delivery", 6, "服务", "Delivery", !g.facts.empty());
  s.standing_zh = "以下各数由服务记录逐条汇总而来";
  s.standing_en = "Every figure here is a sum of recorded facts";
  for (const auto& m : g.contract.measures) {
    if (m.fact_kind != procurement::FactKind::visit) continue;
    Table t{"按月:" + m.title,
            "By month: " + m.code,
            {"月份", "漏访", "取消", "改期", "已记录", "时长不足", "缺证明", "已作废", "待核实",
             "有效"},
            {"Month", "Missed", "Cancelled", "Moved", "Recorded", "Too short", "No proof", "Void",
             "Open", "Good"},
            {}};
    Month all;
    for (const auto& [month, n] : months_of_visits(g, m)) {
      t.rows.push_back(cells({month, facts_link(g, "measure=" + m.code + "&month=" + month)}, n));
      all += n;
    }
    s.figures.push_back(text_figure("记录的上门服务", "Visits recorded", number(all.recorded),
                                    facts_link(g, "measure=" + m.code)));
    s.figures.push_back(
        text_figure("有效", "Good", number(all.good), facts_link(g, "measure=" + m.code)));
    s.figures.push_back(
        text_figure("作废", "Void", number(all.voided), facts_link(g, "measure=" + m.code)));
    Figure missed =
        text_figure("漏访", "Missed", number(all.missed), facts_link(g, "measure=" + m.code));
    missed.note_zh = "计划了而没有上门;另有开始前取消 " + number(all.cancelled) + " 次、改期 " +
                     number(all.moved) + " 次,都不计入";
    missed.note_en = "Planned and not made; besides, cancelled in time " + number(all.cancelled) +
                     ", moved " + number(all.moved) + "; none of them counts";
    s.figures.push_back(std::move(missed));
    t.rows.push_back(cells({"total", ""}, all));
    s.tables.push_back(std::move(t));
  }
  return s;
}

namespace {

/// Each assessment has its own of the same tables: their names tell them apart.
base::Says kind_of(const assessment::Assessment& a) {
  if (a.kind == assessment::Kind::midterm) return {"中期评估:", "Mid-term: "};
  return {"期末评估:", "Final: "};
}

Table result_table(const Gathered& g, const assessment::Assessment& a) {
  Table t{std::string(kind_of(a).zh) + "各指标复核结果",
          std::string(kind_of(a).en) + "recount",
          {"指标", "计数", "上限/基数", "计算", "应得(元)"},
          {"Measure", "Counted", "Of", "Formula", "Earned, yuan"},
          {}};
  for (const auto& r : a.results) {
    const std::string link = facts_link(g, "measure=" + r.measure + "&assessment=" + a.id.value);
    t.rows.push_back({{r.measure + " " + r.title, link},
                      {number(r.counted), link},
                      {number(r.of), ""},
                      {r.formula, ""},
                      {r.earned.grouped(), link}});
  }
  t.rows.push_back({{"total", ""},
                    {"", ""},
                    {"", ""},
                    {"", ""},
                    {a.earned.grouped(), "/assessments/" + a.id.value}});
  return t;
}

Table score_lines(const assessment::Assessment& a) {
  Table t{std::string(kind_of(a).zh) + "评分",
          std::string(kind_of(a).en) + "score",
          {"项目", "分值", "计算", "得分"},
          {"Item", "Weight", "Formula", "Points"},
          {}};
  for (const auto& l : a.score_lines)
    t.rows.push_back(
        {{l.zh, "", l.en}, {l.weight.text(), ""}, {l.formula, ""}, {l.points.rounded(4), ""}});
  return t;
}

std::string grade_word(assessment::Grade g) {
  switch (g) {
    case assessment::Grade::excellent:
      return "优";
    case assessment::Grade::good:
      return "良";
    case assessment::Grade::fair:
      return "中";
    case assessment::Grade::poor:
      return "差";
  }
  return "";
}

}  // namespace

Section assessment_section(const Gathered& g) {
  Section s = section("assessment", 7, "评估", "Assessment", false);
  for (const auto& a : g.assessments) {
    if (!shown(g, a)) continue;
    s.reached = true;
    if (a.score) {
      Figure f = text_figure("得分", "Score", a.score->rounded(4));
      f.note_zh = a.score->text();
      f.note_en = a.score->text();
      f.link = "/assessments/" + a.id.value;
      s.figures.push_back(resting_on(std::move(f), "E-02", g));
    }
    if (a.grade) {
      Figure f = text_figure("等级", "Grade", grade_word(*a.grade));
      f.note_zh = a.grade_basis;
      f.note_en = "E-01";
      f.link = "/assessments/" + a.id.value;
      s.figures.push_back(resting_on(std::move(f), "E-01 E-02", g));
    }
    s.standing_zh = a.accepted_on ? a.accepted_on->text() + " 确认最近一次评估" : "评估进行中";
    s.standing_en =
        a.accepted_on ? "The latest was accepted on " + a.accepted_on->text() : "Under way";
    s.tables.push_back(result_table(g, a));
    if (!a.restated.empty()) {
      Table t{std::string(kind_of(a).zh) + "对上次评估的更正",
              std::string(kind_of(a).en) + "restated since the assessment before",
              {"指标", "月份", "数量", "金额(元)"},
              {"Measure", "Month", "By", "Yuan"},
              {}};
      for (const auto& r : a.restated)
        t.rows.push_back({{r.measure, facts_link(g, "measure=" + r.measure + "&month=" + r.period +
                                                        "&assessment=" + a.id.value)},
                          {r.period, ""},
                          {number(r.by), ""},
                          {r.amount.grouped(), ""}});
      s.tables.push_back(std::move(t));
    }
    if (!a.score_lines.empty()) s.tables.push_back(score_lines(a));
  }
  return s;
}

Section payment_section(const Gathered& g) {
  Section s = section("payment", 8, "支付", "Payment", false);
  s.figures.push_back(money_figure("已支付(不含利息)", "Paid, interest apart",
                                   g.contract.paid_total, table_link(g, "budget", 2)));
  if (g.contract.closed_on)
    s.figures.push_back(money_figure("结清后释放", "Released at closing", g.contract.released,
                                     table_link(g, "budget", 2)));
  for (const auto& p : g.payments) {
    if (!shown(g, p)) continue;
    s.reached = true;
    const base::Says title = instalment_title(p);
    const std::string page = "/payments/" + p.id.value;
    Figure f = money_figure(std::string(title.zh), std::string(title.en), p.amount, page);
    f.note_zh = "应付 " + p.clock.due_on.text() + (p.paid_on ? ",实付 " + p.paid_on->text() : "");
    f.note_en = "Due " + p.clock.due_on.text() + (p.paid_on ? ", paid " + p.paid_on->text() : "");
    s.figures.push_back(std::move(f));
    Table t{std::string(title.zh) + ":结算单",
            p.instalment + " " + std::string(title.en) + ": statement",
            {"项目", "计算", "金额(元)"},
            {"Item", "Formula", "Yuan"},
            {}};
    for (const auto& l : p.lines) {
      std::string link;
      if (!l.measure.empty() && p.assessment)
        link = facts_link(g, "measure=" + l.measure + "&assessment=" + p.assessment->value);
      t.rows.push_back({{l.zh, link, l.en}, {l.formula, ""}, {l.amount.grouped(), link}});
    }
    t.rows.push_back({{"to_pay", ""}, {"", ""}, {p.amount.grouped(), page}});
    s.tables.push_back(std::move(t));
  }
  return s;
}

Section disclosure_section(const Gathered& g) {
  Section s = section("disclosure", 9, "公开", "Disclosure", !g.releases.empty());
  s.standing_zh = "按开放合同数据标准(OCDS 1.1.5)发布,由操作日志生成";
  s.standing_en = "Releases of the Open Contracting Data Standard, made from the journal";
  s.figures.push_back(text_figure("公开记录", "Releases", number(std::int64_t(g.releases.size())),
                                  table_link(g, "disclosure", 1)));
  Table t{"公开记录", "Releases", {"日期", "阶段", "编号"}, {"Day", "Tags", "Identity"}, {}};
  for (const auto& r : g.releases) {
    std::string tags;
    for (const auto& tag : r.tags)
      tags += (tags.empty() ? "" : ", ") + tag;
    t.rows.push_back(
        {{readable(r.at), ""}, {tags, ""}, {r.id.value, "/disclosure/releases/" + r.id.value}});
  }
  s.tables.push_back(std::move(t));
  return s;
}

}  // namespace oversight
