// What is read of the book: load and show; the manifest at the end.
#include "flow/3_budget/commands.h"

#include "flow/3_budget/book/rules.h"
#include "flow/3_budget/book/store.h"
#include "platform/execute.h"

namespace budget {

struct AskBook {
  std::int64_t year = 0;
  std::optional<base::Date> on;
};
constexpr auto describe(const AskBook*) {
  using base::field;
  return base::record("AskBook",
                      field("year", &AskBook::year, {"预算年度", "Budget year"}, {1990, 2200}),
                      field("on", &AskBook::on,
                            {"截至日期(不填为今天)", "As it stood on this day; absent: today"}));
}
struct BookOut {
  std::int64_t year = 0;
  base::Date on;
  Balance total;
  std::vector<BookRow> rows;
};
constexpr auto describe(const BookOut*) {
  using base::field;
  return base::record("BudgetBook", field("year", &BookOut::year, {"预算年度", "Budget year"}),
                      field("on", &BookOut::on, {"截至日期", "As it stood on this day"}),
                      field("total", &BookOut::total, {"合计", "All together"}),
                      field("rows", &BookOut::rows,
                            {"按部门、功能分类和资金来源", "By department, function and source"}));
}
struct AskBalance {
  LineId id;
  base::Date on;
};
constexpr auto describe(const AskBalance*) {
  using base::field;
  return base::record("AskBalance", field("id", &AskBalance::id, {"预算项目编号", "The line"}),
                      field("on", &AskBalance::on, {"截至日期", "As it stood on this day"}));
}
struct BalanceOut {
  LineId id;
  base::Date on;
  Balance balance;
};
constexpr auto describe(const BalanceOut*) {
  using base::field;
  return base::record("BalanceAt", field("id", &BalanceOut::id, {"预算项目编号", "The line"}),
                      field("on", &BalanceOut::on, {"截至日期", "As it stood on this day"}),
                      field("balance", &BalanceOut::balance, {"余额", "Where its money stood"}));
}
struct AskYear {
  std::int64_t year = 0;
};
constexpr auto describe(const AskYear*) {
  return base::record("AskBudgetYear", base::field("year", &AskYear::year,
                                                   {"预算年度", "Budget year"}, {1990, 2200}));
}
struct SummaryOut {
  std::int64_t year = 0;
  std::vector<SummaryRow> rows;
};
constexpr auto describe(const SummaryOut*) {
  using base::field;
  return base::record(
      "BudgetSummary", field("year", &SummaryOut::year, {"预算年度", "Budget year"}),
      field("rows", &SummaryOut::rows, {"按功能分类和资金来源", "By function and source"}));
}
constexpr auto describe(const PreviewLine*) {
  using base::field;
  using P = PreviewLine;
  return base::record(
      "BudgetPreviewLine", field("id", &P::id, {"预算项目", "The line"}),
      field("owner_org", &P::owner_org, {"部门", "The department"}),
      field("title", &P::title, {"名称", "Title"}), field("state", &P::state, {"状态", "State"}),
      field("would_carry", &P::would_carry, {"将结转下年", "Would be carried"}),
      field("would_lapse", &P::would_lapse, {"将收回", "Would lapse"}),
      field("reserved", &P::reserved, {"未结的预留", "Reserved by purchases that are open"}),
      field("committed", &P::committed, {"未付的承诺", "Committed and not paid"}),
      field("held", &P::held, {"未开放的阶段资金", "Held for stages that are not open"}),
      field("adjustments_open", &P::adjustments_open,
            {"未决定的调整", "Adjustments that nobody has decided"}),
      field("surplus", &P::surplus,
            {"连续结转期满,不再结转", "Carried as long as it may be: not carried again"})
          .by("A-09.carry_years_max"));
}
struct PreviewOut {
  std::int64_t year = 0;
  bool may_close = false;
  std::string why_not_zh, why_not_en;  // empty when it may
  base::Money would_carry, would_lapse;
  std::vector<PreviewLine> lines;
};
constexpr auto describe(const PreviewOut*) {
  using base::field;
  using P = PreviewOut;
  return base::record(
      "BudgetClosePreview", field("year", &P::year, {"预算年度", "Budget year"}),
      field("may_close", &P::may_close, {"今天可以结账", "It may be closed today"}),
      field("why_not_zh", &P::why_not_zh, {"为什么还不能(中文)", "Why not, in Chinese"}),
      field("why_not_en", &P::why_not_en, {"为什么还不能(英文)", "Why not, in English"}),
      field("would_carry", &P::would_carry, {"将结转合计", "Would be carried, all together"}),
      field("would_lapse", &P::would_lapse, {"将收回合计", "Would lapse, all together"}),
      field("lines", &P::lines, {"预算项目", "The lines"}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Subject> on_line(Work& work, const AskBalance& in) {
  const Line line = TRY(get_line(work, in.id));
  return Subject{.id = line.id.value,
                 .owner_org = line.owner_org,
                 .author = line.author,
                 .version = line.version};
}

Result<BookOut> show_book(Work& work, const AskBook& in) {
  const base::Date day = TRY(day_asked(in.on, work.today));
  auto rows =
      day == work.today ? book_store::now(work, in.year) : book_store::on(work, in.year, day);
  return BookOut{in.year, day, together(rows), std::move(rows)};
}

Result<BalanceOut> balance_at(Work& work, const AskBalance& in) {
  const base::Date day = TRY(day_asked(in.on, work.today));
  return BalanceOut{in.id, day, book_store::balance_at(work.db, in.id, day)};
}

Result<SummaryOut> summary(Work& work, const AskYear& in) {
  return SummaryOut{in.year, book_store::summary(work.db, in.year)};
}

Result<PreviewOut> close_preview(Work& work, const AskYear& in) {
  PreviewOut out;
  out.year = in.year;
  const auto most = TRY(carries_max(work, in.year));
  std::vector<Closing> closings;
  for (const LineId& id : book_store::open_lines(work, in.year)) {
    const Line line = TRY(get_line(work, id));
    closings.push_back(TRY(closing_of(work, line, most)));
    out.lines.push_back(
        previewed(line, closings.back(), book_store::adjustments_open(work.db, id)));
    out.would_carry += out.lines.back().would_carry;
    out.would_lapse += out.lines.back().would_lapse;
  }
  auto may = may_close(in.year, year_facts(work, in.year), work.today);
  if (may) may = may_lapse(closings);
  out.may_close = bool(may);
  if (!may) {
    out.why_not_zh = may.error().why->says.zh;
    out.why_not_en = may.error().why->says.en;
  }
  return out;
}

}  // namespace

platform::Module book_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "book",
      // clang-format off
      .endpoints = {
      endpoint("budget.book", "GET /budget/years/{year}/book", "", everyone<AskBook>, show_book,
               {"查看年度预算总账", "Show a year's book by department, function and source."}),
      endpoint("budget.summary", "GET /budget/years/{year}/summary", "", everyone<AskYear>, summary,
               {"查看年度预算公开汇总", "Show what everyone may see of a year's budget."}),
      endpoint("budget.close_preview", "GET /budget/years/{year}/preview", "", everyone<AskYear>, close_preview,
               {"预览年度结账", "Show what closing the year would carry and let lapse, and what is open."}),
      endpoint("budget.balance_at", "GET /budget/lines/{id}/balance", "budget.get", on_line, balance_at,
               {"查看某日余额", "Show a line's balances as they stood on a day."}),
      },
      .refusals = {&kFutureDay},
      // clang-format on
  };
}

}  // namespace budget
