// Lines of the budget as people see and decide them; the manifest at the end. What later steps call
// is in commands_book.cpp.
#include "flow/3_budget/commands.h"

#include "flow/3_budget/stage/rules.h"
#include "flow/3_budget/stage/store.h"
#include "platform/execute.h"

namespace budget {

constexpr auto describe(const ProposeLine*) {
  using base::field;
  return base::record(
      "ProposeLine", field("year", &ProposeLine::year, {"预算年度", "Budget year"}, {1990, 2200}),
      field("title", &ProposeLine::title, {"名称", "Title"}, {1, 200}),
      field("function_code", &ProposeLine::function_code,
            {"支出功能分类科目编码", "Code of expenditure by function"}, {1, 20}),
      field("catalogue_item", &ProposeLine::catalogue_item,
            {"目录事项", "The catalogue item that it is to fund"}),
      field("medium_term_plan", &ProposeLine::medium_term_plan,
            {"中期财政规划", "Where it stands in the medium-term fiscal plan"}, {0, 500}),
      field("amount", &ProposeLine::amount, {"金额", "Amount"}, {1, base::kAnyNumber.max}),
      field("source", &ProposeLine::source,
            {"资金来源(不填为一般公共预算)", "Source of the money; absent: the general budget"}),
      field("stages", &ProposeLine::stages,
            {"分阶段资金(其余部分批准即可用)",
             "Stages of it that are held; the rest is available at approval"},
            {0, 20}));
}
struct LineRef {
  LineId id;
};
constexpr auto describe(const LineRef*) {
  return base::record("BudgetLineRef",
                      base::field("id", &LineRef::id, {"预算项目编号", "The line"}));
}
struct TieLine {
  LineId id;
  catalogue::ItemId catalogue_item;
  std::optional<std::string> medium_term_plan;
};
constexpr auto describe(const TieLine*) {
  using base::field;
  return base::record(
      "TieBudgetLine", field("id", &TieLine::id, {"预算项目编号", "The line"}),
      field("catalogue_item", &TieLine::catalogue_item,
            {"目录事项", "The catalogue item that it is to fund"}),
      field("medium_term_plan", &TieLine::medium_term_plan,
            {"中期财政规划(清单已写明的可不填)",
             "Where it stands in the medium-term fiscal plan, if the list did not say"},
            {0, 500}));
}
struct AskMovements {
  LineId id;
  std::optional<std::int64_t> after, limit;
};
constexpr auto describe(const AskMovements*) {
  using base::field;
  return base::record("AskMovements", field("id", &AskMovements::id, {"预算项目编号", "The line"}),
                      field("after", &AskMovements::after, {"起点", "Those after this number"}),
                      field("limit", &AskMovements::limit, {"条数", "At most so many"}, {1, 500}));
}
struct MovementPage {
  std::vector<Movement> movements;
  std::optional<std::int64_t> next;
};
constexpr auto describe(const MovementPage*) {
  using base::field;
  return base::record(
      "MovementPage", field("movements", &MovementPage::movements, {"变动", "The movements"}),
      field("next", &MovementPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

constexpr std::int64_t kMovementsPage = 100;

template <class In>
Result<Subject> on_line(Work& work, const In& in) {
  const Line line = TRY(get_line(work, in.id));
  return Subject{.id = line.id.value,
                 .owner_org = line.owner_org,
                 .author = line.author,
                 .version = line.version};
}

Line with_stages(Work& work, Line line) {
  line.stages = stage_store::of_line(work.db, line.id);
  return line;
}

Result<std::optional<catalogue::Item>> item_of(Work& work,
                                               const std::optional<catalogue::ItemId>& id) {
  if (!id) return std::optional<catalogue::Item>();
  auto item = catalogue::get_item(work, *id);
  if (!item) return base::refuse(kNoItem, id->value);
  return std::optional<catalogue::Item>(std::move(item).value());
}

base::Check save(Work& work, const LineBody& line) {
  if (!store::save(work.db, line)) return base::refuse(platform::kStale);
  return base::Done{};
}

/// What is held of the line: the stages that have to wait. Those whose day has come are open.
Result<base::Money> held_of(Work& work, const LineId& line) {
  base::Money held;
  for (const Stage& s : stage_store::of_line(work.db, line)) {
    if (!open_at_approval(s, work.today)) {
      held += s.amount;
      continue;
    }
    if (!stage_store::save(work.db, TRY(opened_by_day(s, work.today))))
      return base::refuse(platform::kStale);
  }
  return held;
}

void grant(Work& work, const LineId& line, Account to, base::Money amount) {
  if (amount > base::Money())
    ENSURE(store::post(work, line, {Kind::approve, to, Account::granted, amount, ""}));
}

Result<Line> approve(Work& work, const LineRef& in) {
  const Line before = TRY(get_line(work, in.id));
  const auto item = TRY(item_of(work, before.catalogue_item));
  // C-01: what was planned when the line was proposed may have changed since.
  if (item) TRY(catalogue::paid_twice(work, *item, before.year));
  const LineBody& body = before;
  TRY(save(work, TRY(approved(body, item ? &*item : nullptr, work.actor.account, work.today))));
  const base::Money held = TRY(held_of(work, in.id));
  grant(work, in.id, Account::available, before.amount - held);
  grant(work, in.id, Account::held, held);
  TRY(take_places(work, in.id));
  return with_stages(work, TRY(get_line(work, in.id)));
}

Result<Line> tie(Work& work, const TieLine& in) {
  const Line before = TRY(get_line(work, in.id));
  const auto item = TRY(item_of(work, in.catalogue_item));
  if (item->owner_org != before.owner_org) return base::refuse(kNoItem, item->id.value);
  TRY(catalogue::paid_twice(work, *item, before.year));  // C-01
  const LineBody& body = before;
  TRY(save(work, TRY(tied(body, *item, in.medium_term_plan, work.today))));
  return with_stages(work, TRY(get_line(work, in.id)));
}

/// The line in each year, oldest first.
Result<std::vector<ChainLink>> chain_of(Work& work, const Line& line) {
  Line one = line;
  while (one.carried_from)
    one = TRY(get_line(work, *one.carried_from));
  std::vector<ChainLink> chain{{one.id, one.year, one.state, one.balance}};
  while (one.carried_to) {
    one = TRY(get_line(work, *one.carried_to));
    chain.push_back({one.id, one.year, one.state, one.balance});
  }
  return chain;
}

Result<Line> show(Work& work, const LineRef& in) {
  Line line = with_stages(work, TRY(get_line(work, in.id)));
  line.chain = TRY(chain_of(work, line));
  return line;
}
Result<Page> list(Work& work, const Filter& in) {
  return store::list(work, in);
}
Result<MovementPage> list_movements(Work& work, const AskMovements& in) {
  const auto limit = in.limit.value_or(kMovementsPage);
  MovementPage page{store::movements(work.db, in.id, in.after.value_or(0), limit + 1), {}};
  if (std::int64_t(page.movements.size()) > limit) {
    page.movements.resize(std::size_t(limit));
    page.next = page.movements.back().seq;
  }
  return page;
}

}  // namespace

Result<Line> propose_line(Work& work, const ProposeLine& in) {
  const auto item = TRY(item_of(work, in.catalogue_item));
  if (item && item->owner_org != work.actor.org) return base::refuse(kNoItem, item->id.value);
  if (store::is_closed(work.db, in.year)) return base::refuse(kYearClosed, std::to_string(in.year));
  if (item) TRY(catalogue::paid_twice(work, *item, in.year));  // C-01
  Line line;
  static_cast<LineBody&>(line) =
      TRY(proposed(work.fresh_id<LineId>("lin"), in, item ? &*item : nullptr, work.today));
  line.owner_org = work.actor.org;
  line.author = work.actor.account;
  line.stages = TRY(staged(line, in.stages.value_or(std::vector<StageWish>{})));
  store::insert(work.db, line);
  for (Stage& s : line.stages) {
    s.id = work.fresh_id<StageId>("stg");
    stage_store::insert(work.db, s);
  }
  return line;
}

Result<std::vector<LineId>> lines_under(Work& work, const LineId& id, const std::string& ref) {
  std::vector<LineId> heads{id}, out;
  for (LineId& line : later_lines(work, ref))
    heads.push_back(std::move(line));
  for (const LineId& head : heads)
    for (std::optional<LineId> at = head; at;) {
      out.push_back(*at);
      at = TRY(get_line(work, *at)).carried_to;
    }
  return out;
}

Result<std::vector<Movement>> movements_for(Work& work, const LineId& id, const std::string& ref) {
  std::vector<Movement> out;
  for (const LineId& line : TRY(lines_under(work, id, ref)))
    for (Movement& m : movements(work, line))
      if (m.ref == ref) out.push_back(std::move(m));
  return out;
}

platform::Module module() {
  using platform::endpoint, platform::everyone, platform::own;
  return {
      .name = "budget",
      // clang-format off
      .endpoints = {
      endpoint("budget.propose", "POST /budget/lines", "budget.get", own<ProposeLine>, propose_line,
               {"申报预算项目", "Propose a line."}),
      import_endpoint(),
      endpoint("budget.tie", "POST /budget/lines/{id}/tie", "budget.get", on_line<TieLine>, tie,
               {"关联目录事项", "Tie a line of finance's list to the catalogue item that it is to fund."}),
      endpoint("budget.approve", "POST /budget/lines/{id}/approve", "budget.get", on_line<LineRef>, approve,
               {"批准预算项目", "Approve a line."}),
      endpoint("budget.close_year", "POST /budget/years/{year}/close", "", everyone<CloseYear>, close_year,
               {"年度结账", "Close a year: carry over what is committed, let the rest lapse."}),
      endpoint("budget.get", "GET /budget/lines/{id}", "budget.get", on_line<LineRef>, show,
               {"查看预算项目", "Show one line, its balances and its chain."}),
      endpoint("budget.list", "GET /budget/lines", "", everyone<Filter>, list,
               {"列出预算项目", "List lines."}),
      endpoint("budget.movements", "GET /budget/lines/{id}/movements", "budget.get", on_line<AskMovements>,
          list_movements,
               {"列出预算变动", "List a line's movements with the running balance."}),
      },
      .refusals = {&kNoLine, &kNoItem, &kBadFunctionCode, &kNotInCatalogue, &kNoPlan, &kNotApproved, &kOtherItem,
                   &kOtherYear, &kYearOver, &kYearClosed, &kYearNotOver, &kNextYearClosed, &kEarlierYearOpen,
                   &kLapseOpen, &kOverCommitment, &kNotReserved, &kNotCommitted},
      // clang-format on
      .lifecycles = {base::lifecycle("budget.get", State::proposed, kSteps)},
      .must_be_empty = store::must_be_empty(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace budget
