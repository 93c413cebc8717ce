// Steps 1 to 4: from the need to the award.
#include "oversight/sections.h"

namespace oversight {

Figure money_figure(std::string zh, std::string en, base::Money m, std::string link) {
  return {.zh = std::move(zh),
          .en = std::move(en),
          .value = m.grouped(),
          .unit_zh = kUnitZh,
          .unit_en = kUnitEn,
          .note_zh = "",
          .note_en = "",
          .link = std::move(link)};
}
Figure text_figure(std::string zh, std::string en, std::string value, std::string link) {
  Figure f;
  f.zh = std::move(zh);
  f.en = std::move(en);
  f.value = std::move(value);
  f.link = std::move(link);
  return f;
}
Figure day_figure(std::string zh, std::string en, const std::optional<base::Date>& day,
                  std::string note_zh, std::string note_en) {
  Figure f = text_figure(std::move(zh), std::move(en), day ? day->text() : "—");
  f.note_zh = std::move(note_zh);
  f.note_en = std::move(note_en);
  return f;
}
std::string facts_link(const Gathered& g, const std::string& query) {
  return "/threads/" + g.contract.id.value + "/facts?" + query;
}

namespace {

Section section(std::string step, std::int64_t number, std::string zh, std::string en) {
  Section s;
  s.step = std::move(step);
  s.number = number;
  s.zh = std::move(zh);
  s.en = std::move(en);
  s.reached = true;
  return s;
}

std::string number(std::int64_t n) {
  return std::to_string(n);
}

}  // namespace

Section need_section(const Gathered& g) {
  Section s = section("need", 1, "需求", "Need");
  s.standing_zh = g.demand.created_on.text() + " 合并为一项购买需求:" + g.demand.title;
  s.standing_en = "Joined into one demand on " + g.demand.created_on.text();
  Figure households = text_figure("户数", "Households", number(g.demand.households));
  households.note_zh = "各社区所报户数之和";
  households.note_en = "The sum of what the communities recorded";
  s.figures.push_back(std::move(households));
  s.figures.push_back(text_figure("人数", "People", number(g.demand.people)));
  Table needs{"所含需求",
              "The needs in it",
              {"记录日", "区域", "户数", "人数"},
              {"Recorded", "Area", "Households", "People"},
              {}};
  if (g.inside) {
    needs.columns_zh.emplace_back("内容");
    needs.columns_en.emplace_back("What");
  }
  for (const auto& n : g.needs) {
    std::vector<Cell> row{{n.recorded_on.text(), ""},
                          {n.area, ""},
                          {number(n.households), ""},
                          {number(n.people), ""}};
    if (g.inside) row.push_back({n.what, ""});
    needs.rows.push_back(std::move(row));
  }
  s.tables.push_back(std::move(needs));
  return s;
}

Section catalogue_section(const Gathered& g) {
  Section s = section("catalogue", 2, "目录", "Catalogue");
  const auto& i = g.item;
  s.standing_zh =
      "《" + i.title + "》" + (i.published_on ? i.published_on->text() + " 列入目录" : "");
  s.standing_en =
      "Published in the catalogue" + (i.published_on ? " on " + i.published_on->text() : "");
  Figure code = text_figure("政府购买服务代码", "Service code",
                            i.gov_service_code + " " + i.gov_service_name);
  code.unconfirmed = !i.gov_service_verified;
  code.note_zh = i.gov_service_verified ? "" : "代码表凭记忆录入,尚未与财综〔2020〕57号附件核对";
  code.note_en =
      i.gov_service_verified ? "" : "The code table has not been checked with its source";
  s.figures.push_back(std::move(code));
  Figure item = text_figure("采购品目代码", "Procurement code", i.item_code.value_or("未填"));
  item.unconfirmed = !i.item_code_verified;
  s.figures.push_back(std::move(item));
  s.figures.push_back(text_figure("职责", "The duty", i.duty));
  s.figures.push_back(text_figure("职责依据", "Its basis", i.duty_basis));
  s.figures.push_back(text_figure("不再自办", "What the department stops doing", i.stops_doing));
  s.figures.push_back(day_figure("专家评审", "Reviewed by an expert", i.reviewed_on,
                                 "起草人以外的专家(A-08)", "Not by its author (A-08)"));
  for (const auto& a : g.ex_ante)
    s.figures.push_back(day_figure("事前评估", "Ex-ante assessment", a.accepted_on,
                                   "A-12:" + a.cost_basis, "A-12"));
  return s;
}

Section budget_section(const Gathered& g) {
  Section s = section("budget", 3, "预算", "Budget");
  const auto& b = g.line.balance;
  const std::string link = "/threads/" + g.contract.id.value + "#budget-movements";
  s.standing_zh =
      number(g.line.year) + " 年度预算“" + g.line.title + "”,依据:" + g.line.medium_term_plan;
  s.standing_en = "A line of the " + number(g.line.year) + " budget";
  s.figures.push_back(money_figure("批准", "Approved", b.approved, link));
  s.figures.push_back(money_figure("已支出", "Spent", b.spent, link));
  s.figures.push_back(money_figure("结转下年", "Carried over", b.carried, link));
  s.figures.push_back(money_figure("收回", "Lapsed", b.lapsed, link));
  s.figures.push_back(money_figure("尚可用", "Available", b.available, link));
  Table book{"账簿:本项目的每一笔变动",
             "The book: every movement of this purchase",
             {"日期", "变动", "借记", "贷记", "金额(元)"},
             {"Day", "Movement", "Debit", "Credit", "Yuan"},
             {}};
  for (const auto& m : g.movements)
    book.rows.push_back({{m.day.text(), ""},
                         {base::Codec<budget::Kind>::text(m.kind), ""},
                         {base::Codec<budget::Account>::text(m.debit), ""},
                         {base::Codec<budget::Account>::text(m.credit), ""},
                         {m.amount.grouped(), ""}});
  s.tables.push_back(std::move(book));
  return s;
}

namespace {

Table rules_table(const procurement::Procurement& p) {
  Table t{"哪些规则具有约束力,哪些由本单位制度采用",
          "Which rules bind and which were adopted",
          {"规则", "性质", "依据", "可信度"},
          {"Rule", "Binds or adopted", "Basis", "Confidence"},
          {}};
  const auto add = [&](const procurement::RuleNote& n, const char* how) {
    t.rows.push_back({{n.rule, ""},
                      {how, ""},
                      {n.basis, ""},
                      {n.confidence + (n.unconfirmed ? " 未确认" : ""), ""}});
  };
  for (const auto& n : p.binding)
    add(n, "约束 binds");
  for (const auto& n : p.adopted)
    add(n, "采用 adopted");
  return t;
}

std::string text_of(const base::json::object& o, std::string_view name) {
  const auto* v = o.if_contains(name);
  if (v == nullptr || v->is_null()) return "";
  return v->is_string() ? std::string(v->get_string()) : base::json::serialize(*v);
}

Table score_table(const base::json::object& evaluation) {
  Table t{"评审结果",
          "The evaluation",
          {"名次", "供应商", "最后报价", "扣除(%)", "评审价", "价格分", "技术分", "总分"},
          {"Place", "Supplier", "Quoted", "Deduction %", "Adjusted", "Price", "Technical", "Total"},
          {}};
  const auto* offers = evaluation.if_contains("offers");
  if (offers == nullptr || !offers->is_array()) return t;
  for (const auto& one : offers->get_array()) {
    const auto& o = one.as_object();
    const auto scored = [&](const char* exact, const char* rounded) {
      const std::string e = text_of(o, exact);
      const std::string r = text_of(o, rounded);
      return Cell{e.find('/') == e.npos ? e : e + " = " + r, ""};
    };
    t.rows.push_back({{text_of(o, "place"), ""},
                      {text_of(o, "supplier_name"), ""},
                      {text_of(o, "quoted"), ""},
                      {text_of(o, "deduction_percent"), ""},
                      {text_of(o, "adjusted"), ""},
                      scored("price_score", "price_score_rounded"),
                      scored("technical", "technical_rounded"),
                      scored("total", "total_rounded")});
  }
  return t;
}

}  // namespace

Section procurement_section(const Gathered& g) {
  Section s = section("procurement", 4, "采购", "Procurement");
  const auto& p = g.procurement;
  s.standing_zh = "竞争性磋商,成交供应商:" + p.winner_name;
  s.standing_en = "Competitive consultation, won by " + p.winner_name;
  Figure ceiling = money_figure("最高限价", "Ceiling", p.ceiling);
  if (p.limit) {
    ceiling.note_zh = std::string(p.compelled ? "达到" : "低于") + "采购限额:" + p.limit->basis;
    ceiling.note_en =
        p.compelled ? "At or above the procurement limit" : "Below the procurement limit";
    ceiling.unconfirmed = p.limit->unconfirmed;
  }
  s.figures.push_back(std::move(ceiling));
  if (p.award_price) s.figures.push_back(money_figure("成交金额", "Award", *p.award_price));
  s.figures.push_back(day_figure("意向公开", "Intention disclosed", p.disclosed_on));
  s.figures.push_back(day_figure("发出磋商文件", "File issued", p.issued_on,
                                 p.earliest_issue ? "最早 " + p.earliest_issue->text() : "",
                                 p.earliest_issue ? "Earliest " + p.earliest_issue->text() : ""));
  if (p.offers_until)
    s.figures.push_back(text_figure("响应截止", "Offers until", p.offers_until->text()));
  s.figures.push_back(day_figure("确定成交", "Decided", p.decided_on,
                                 p.decide_by ? "最迟 " + p.decide_by->text() : "",
                                 p.decide_by ? "Latest " + p.decide_by->text() : ""));
  s.figures.push_back(
      day_figure("结果公告", "Result notice", p.result_noticed_on,
                 p.notice_period_ends ? "公告期至 " + p.notice_period_ends->text() : "",
                 p.notice_period_ends ? "Notice period to " + p.notice_period_ends->text() : ""));
  s.figures.push_back(
      day_figure("可质疑至", "Challenges until", p.challenge_until, "D-02", "D-02"));
  s.figures.push_back(day_figure("最迟签约", "Sign by", p.sign_by, "B-16", "B-16"));
  if (!g.evaluation.empty()) s.tables.push_back(score_table(g.evaluation));
  s.tables.push_back(rules_table(p));
  return s;
}

}  // namespace oversight
