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
                  std::string note_zh, std::string note_en, std::string link) {
  Figure f = text_figure(std::move(zh), std::move(en), day ? day->text() : "—", std::move(link));
  f.note_zh = std::move(note_zh);
  f.note_en = std::move(note_en);
  return f;
}
std::string readable(base::Instant at) {
  const std::string civil = at.text();
  const bool whole_minute = civil.substr(16, 7) == ":00.000";
  return civil.substr(0, 10) + " " + civil.substr(11, whole_minute ? 5 : 8);
}
std::string facts_link(const Gathered& g, const std::string& query) {
  return "/threads/" + g.contract.id.value + "/facts?" + query;
}

std::string table_link(const Gathered& g, const std::string& step, int nth) {
  return "/threads/" + g.contract.id.value + "#" + step + "-" + std::to_string(nth);
}
Figure resting_on(Figure f, std::string_view rules, const Gathered& g) {
  if (!f.value.empty() && !g.book->rules.unconfirmed(rules, g.book->area).empty())
    f.unconfirmed = true;
  return f;
}
std::string open_to_insiders(const Gathered& g, std::string link, std::string otherwise) {
  return g.inside ? std::move(link) : std::move(otherwise);
}

Section section(std::string step, std::int64_t number, std::string zh, std::string en,
                bool reached) {
  Section s;
  s.step = std::move(step);
  s.number = number;
  s.zh = std::move(zh);
  s.en = std::move(en);
  s.reached = reached;
  return s;
}
std::string number(std::int64_t n) {
  return std::to_string(n);
}

Section need_section(const Gathered& g) {
  Section s = section("need", 1, "需求", "Need");
  s.standing_zh = g.demand.created_on.text() + " 合并为一项购买需求:" + g.demand.title;
  s.standing_en = "Joined into one demand on " + g.demand.created_on.text();
  const std::string behind = table_link(g, "need", 1);
  Figure households = text_figure("户数", "Households", number(g.demand.households), behind);
  households.note_zh = "各社区所报户数之和";
  households.note_en = "The sum of what the communities recorded";
  s.figures.push_back(std::move(households));
  s.figures.push_back(text_figure("人数", "People", number(g.demand.people), behind));
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
    const auto area = g.areas.find(n.area);
    std::vector<Cell> row{{n.recorded_on.text(), open_to_insiders(g, "/needs/" + n.id.value)},
                          {area == g.areas.end() ? n.area : area->second, ""},
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
  const std::string item_page = "/catalogue/items/" + i.id.value;
  s.standing_zh =
      "《" + i.title + "》" + (i.published_on ? i.published_on->text() + " 列入目录" : "");
  s.standing_en =
      "Published in the catalogue" + (i.published_on ? " on " + i.published_on->text() : "");
  Figure code = text_figure("政府购买服务代码", "Service code",
                            i.gov_service_code + " " + i.gov_service_name, item_page);
  code.unconfirmed = !i.gov_service_verified;
  code.note_zh = i.gov_service_verified ? "" : "代码表凭记忆录入,尚未与财综〔2020〕57号附件核对";
  code.note_en =
      i.gov_service_verified ? "" : "The code table has not been checked with its source";
  s.figures.push_back(std::move(code));
  Figure item =
      text_figure("采购品目代码", "Procurement code", i.item_code.value_or("not_given"), item_page);
  item.unconfirmed = !i.item_code_verified;
  s.figures.push_back(std::move(item));
  s.figures.push_back(text_figure("职责", "The duty", i.duty, item_page));
  s.figures.push_back(text_figure("职责依据", "Its basis", i.duty_basis, item_page));
  s.figures.push_back(
      text_figure("不再自办", "What the department stops doing", i.stops_doing, item_page));
  s.figures.push_back(day_figure("专家评审", "Reviewed by an expert", i.reviewed_on,
                                 "起草人以外的专家(A-08)", "Not by its author (A-08)", item_page));
  for (const auto& a : g.ex_ante)
    s.figures.push_back(day_figure("事前评估", "Ex-ante assessment", a.accepted_on,
                                   "A-12:" + a.cost_basis, "A-12", "/assessments/" + a.id.value));
  return s;
}

namespace {

Table years_table(const Gathered& g) {
  Table t{"各年预算",
          "The years of the line",
          {"年度", "批准或转入", "可用", "预留", "承诺", "支出", "结转下年", "收回"},
          {"Year", "Approved", "Available", "Reserved", "Committed", "Spent", "Carried", "Lapsed"},
          {}};
  for (const auto& line : g.lines) {
    const auto& b = line.balance;
    t.rows.push_back({{number(line.year), open_to_insiders(g, "/budget/lines/" + line.id.value)},
                      {b.approved.grouped(), ""},
                      {b.available.grouped(), ""},
                      {b.reserved.grouped(), ""},
                      {b.committed.grouped(), ""},
                      {b.spent.grouped(), ""},
                      {b.carried.grouped(), ""},
                      {b.lapsed.grouped(), ""}});
  }
  return t;
}

/// What a movement was made for: "payment/pay_…" or "procurement/proc_…", which have pages.
std::string cause_link(const std::string& ref) {
  if (ref.starts_with("payment/")) return "/payments/" + ref.substr(8);
  if (ref.starts_with("procurement/")) return "/procurements/" + ref.substr(12);
  return "";
}

Table book_table(const Gathered& g) {
  Table book{"账簿:本项目的每一笔变动",
             "The book: every movement of this purchase",
             {"日期", "变动", "借记", "贷记", "金额(元)"},
             {"Day", "Movement", "Debit", "Credit", "Yuan"},
             {}};
  for (const auto& m : g.movements) {
    // What was spent is behind the payment of that day; the rest behind the procurement.
    std::string cause = cause_link(m.ref);
    for (const auto& p : g.payments)
      if (m.debit == budget::Account::spent && p.paid_on == m.day && p.amount == m.amount)
        cause = "/payments/" + p.id.value;
    book.rows.push_back(
        {{m.day.text(), open_to_insiders(g, "/budget/lines/" + m.line.value + "/movements")},
         {base::Codec<budget::Kind>::text(m.kind), ""},
         {base::Codec<budget::Account>::text(m.debit), ""},
         {base::Codec<budget::Account>::text(m.credit), ""},
         {m.amount.grouped(), cause}});
  }
  return book;
}

}  // namespace

Section budget_section(const Gathered& g) {
  Section s = section("budget", 3, "预算", "Budget");
  const auto& first = g.lines.front();
  s.standing_zh =
      number(first.year) + " 年度预算“" + first.title + "”,依据:" + first.medium_term_plan;
  s.standing_en = "A line of the " + number(first.year) + " budget";
  base::Money spent, lapsed;
  for (const auto& line : g.lines) {
    spent += line.balance.spent;
    lapsed += line.balance.lapsed;
  }
  const std::string years = table_link(g, "budget", 1);
  const std::string book = table_link(g, "budget", 2);
  s.figures.push_back(money_figure("批准", "Approved", first.balance.approved, years));
  s.figures.push_back(money_figure("已支出", "Spent", spent, book));
  s.figures.push_back(money_figure("结转下年", "Carried over", first.balance.carried, book));
  s.figures.push_back(money_figure("收回", "Lapsed", lapsed, years));
  s.figures.push_back(money_figure("尚可用", "Available", g.lines.back().balance.available, years));
  s.tables.push_back(years_table(g));
  s.tables.push_back(book_table(g));
  return s;
}

namespace {

Table rules_table(const procurement::Procurement& p) {
  Table t{"哪些规则具有约束力,哪些由本单位制度采用",
          "Which rules bind and which were adopted",
          {"规则", "性质", "依据", "可信度", ""},
          {"Rule", "Binds or adopted", "Basis", "Confidence", ""},
          {}};
  const auto add = [&](const procurement::RuleNote& n, const char* how) {
    t.rows.push_back({{n.rule, ""},
                      {how, ""},
                      {n.basis, ""},
                      {n.confidence, ""},
                      {n.unconfirmed ? "unconfirmed" : "", ""}});
  };
  for (const auto& n : p.binding)
    add(n, "binding");
  for (const auto& n : p.adopted)
    add(n, "adopted");
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
  const std::string file = "/procurements/" + p.id.value;
  const std::string scores = g.evaluation.empty() ? file : file + "/evaluation";
  Figure ceiling = money_figure("最高限价", "Ceiling", p.ceiling, file);
  if (p.limit) {
    ceiling.note_zh = std::string(p.compelled ? "达到" : "低于") + "采购限额:" + p.limit->basis;
    ceiling.note_en =
        p.compelled ? "At or above the procurement limit" : "Below the procurement limit";
    ceiling.unconfirmed = p.limit->unconfirmed;
  }
  s.figures.push_back(std::move(ceiling));
  if (p.award_price) s.figures.push_back(money_figure("成交金额", "Award", *p.award_price, scores));
  const auto noted = [&](const char* zh, const char* en, const auto& day, const char* limit_zh,
                         const char* limit_en, const auto& limit, const std::string& link) {
    s.figures.push_back(day_figure(zh, en, day, limit ? limit_zh + limit->text() : "",
                                   limit ? limit_en + limit->text() : "", link));
  };
  s.figures.push_back(day_figure("意向公开", "Intention disclosed", p.disclosed_on, "", "", file));
  noted("发出磋商文件", "File issued", p.issued_on, "最早 ", "Earliest ", p.earliest_issue, file);
  if (p.offers_until)
    s.figures.push_back(text_figure("响应截止", "Offers until", readable(*p.offers_until), file));
  noted("确定成交", "Decided", p.decided_on, "最迟 ", "Latest ", p.decide_by, scores);
  // Both count from an announcement's day, and whether that day counts is D-08.
  constexpr std::string_view kNoticed = "T-01.result_notice_period D-08.announcement_day_counts";
  noted("结果公告", "Result notice", p.result_noticed_on, "公告期至 ", "Notice period to ",
        p.notice_period_ends, scores);
  s.figures.back() = resting_on(std::move(s.figures.back()), kNoticed, g);
  s.figures.push_back(resting_on(
      day_figure("可质疑至", "Challenges until", p.challenge_until, "D-02", "D-02", file), kNoticed,
      g));
  s.figures.push_back(day_figure("最迟签约", "Sign by", p.sign_by, "B-16", "B-16", file));
  if (!g.evaluation.empty()) s.tables.push_back(score_table(g.evaluation));
  s.tables.push_back(rules_table(p));
  return s;
}

}  // namespace oversight
