#pragma once
// The tables budget_*: every SQL text of the step, and the fields of what it stores.
#include <tuple>

#include "flow/3_budget/rules.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

template <class L>
constexpr auto line_fields() {
  using base::field;
  return std::tuple(
      field("id", &L::id, {"编号", "Id"}),
      field("owner_org", &L::owner_org, {"部门", "The department"}),
      field("year", &L::year, {"预算年度", "Budget year"}),
      field("title", &L::title, {"名称", "Title"}),
      field("function_code", &L::function_code, {"支出功能分类", "Expenditure by function"}),
      field("source", &L::source, {"资金来源", "Source of the money"}),
      field("catalogue_item", &L::catalogue_item, {"目录事项", "The catalogue item it funds"}),
      field("medium_term_plan", &L::medium_term_plan,
            {"中期财政规划", "Where it stands in the medium-term plan"}, {0, 500}),
      field("amount", &L::amount,
            {"金额(含调整)", "Amount proposed, with adjustments, or carried in"}),
      field("state", &L::state, {"状态", "State"}),
      field("carried_from", &L::carried_from,
            {"结转自", "The line of the year before that it carries on"}),
      field("carried_to", &L::carried_to,
            {"结转至", "The line of the next year that carries it on"}),
      field("approved_on", &L::approved_on, {"批准日期", "Approved on"}),
      field("closed_on", &L::closed_on, {"结账日期", "Closed on"}),
      field("author", &L::author, {"申报人", "Who proposed it"}),
      field("approved_by", &L::approved_by, {"批准人", "Who approved it"}),
      field("sheet", &L::sheet, {"导入的表格", "The sheet that it was taken in from"}),
      field("version", &L::version, {"版本", "Version"}));
}
constexpr auto describe(const LineBody*) {
  return std::apply([](auto... f) { return base::record("BudgetLineBody", f...); },
                    line_fields<LineBody>());
}
constexpr auto describe(const ChainLink*) {
  using base::field;
  return base::record("BudgetChainLink", field("id", &ChainLink::id, {"编号", "The line"}),
                      field("year", &ChainLink::year, {"预算年度", "Budget year"}),
                      field("state", &ChainLink::state, {"状态", "State"}),
                      field("balance", &ChainLink::balance, {"余额", "Where its money stands"}));
}
constexpr auto describe(const Line*) {
  return std::apply(
      [](auto... f) {
        return base::record(
            "BudgetLine", f...,
            base::field("balance", &Line::balance, {"余额", "Where its money stands"}),
            base::field("chain", &Line::chain, {"结转链", "The line in each year, oldest first"}),
            base::field("stages", &Line::stages, {"分阶段资金", "Stages of its money"}));
      },
      line_fields<LineBody>());
}
constexpr auto describe(const Movement*) {
  using base::field;
  return base::record("BudgetMovement", field("id", &Movement::id, {"编号", "Id"}),
                      field("line", &Movement::line, {"预算项目", "The line"}),
                      field("seq", &Movement::seq, {"序号", "Number within the line"}),
                      field("kind", &Movement::kind, {"种类", "Kind"}),
                      field("debit", &Movement::debit, {"借方", "Account it adds to"}),
                      field("credit", &Movement::credit, {"贷方", "Account it takes from"}),
                      field("amount", &Movement::amount, {"金额", "Amount"}),
                      field("ref", &Movement::ref, {"事项", "What it was for"}),
                      field("day", &Movement::day, {"日期", "Day"}),
                      field("at", &Movement::at, {"时刻", "Instant"}),
                      field("author", &Movement::author, {"经办人", "Who caused it"}),
                      field("available", &Movement::available, {"可用余额", "Available after it"}),
                      field("reserved", &Movement::reserved, {"预留余额", "Reserved after it"}),
                      field("committed", &Movement::committed, {"承诺余额", "Committed after it"}),
                      field("spent", &Movement::spent, {"累计支出", "Spent after it"}));
}
constexpr auto describe(const RefBalance*) {
  using base::field;
  return base::record("BudgetRefBalance",
                      field("ref", &RefBalance::ref, {"事项", "What it is for"}),
                      field("reserved", &RefBalance::reserved, {"预留", "Reserved"}),
                      field("committed", &RefBalance::committed, {"已承诺", "Committed"}));
}

/// What a list may be narrowed to; absent: any.
struct Filter {
  std::optional<std::int64_t> year;
  std::optional<State> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const Filter*) {
  using base::field;
  return base::record("BudgetFilter",
                      field("year", &Filter::year, {"预算年度", "Only this year"}, {1990, 2200}),
                      field("state", &Filter::state, {"状态", "Only those in this state"}),
                      field("after", &Filter::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &Filter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct Page {
  std::vector<Line> lines;
  std::optional<std::string> next;
};
constexpr auto describe(const Page*) {
  using base::field;
  return base::record(
      "BudgetPage", field("lines", &Page::lines, {"预算项目", "The lines"}),
      field("next", &Page::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace store {

std::optional<Line> find(sql::Db&, const LineId&);
Page list(platform::Work&, const Filter&);
/// With a balance of nothing.
void insert(sql::Db&, const LineBody&);
/// Many at once, in batches.
void insert_all(sql::Db&, const std::vector<LineBody>&);
/// The new version; nothing when it changed meanwhile.
std::optional<std::int64_t> save(sql::Db&, const LineBody&);

bool is_closed(sql::Db&, std::int64_t year);
void close(platform::Work&, std::int64_t year);
std::optional<std::int64_t> earliest_open_before(sql::Db&, std::int64_t year);
/// Every line of the year that is not closed, by id.
std::vector<Line> open_lines(sql::Db&, std::int64_t year);

/// What has something reserved or committed on the line, by reference.
std::vector<RefBalance> refs(sql::Db&, const LineId&);
RefBalance ref(sql::Db&, const LineId&, const std::string&);
/// False, and nothing changed, when an account of the line or of the reference would go below zero.
bool post(platform::Work&, const LineId&, const Move&);
/// Of the line, after that number, at most so many.
std::vector<Movement> movements(sql::Db&, const LineId&, std::int64_t after, std::int64_t limit);

/// Truths.
std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace store
}  // namespace budget
