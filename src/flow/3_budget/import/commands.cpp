// A finance system's list taken in: all its rows as proposed lines or none, every fault named by
// its cell.
#include "flow/3_budget/commands.h"

#include "flow/3_budget/import/store.h"
#include "platform/execute.h"
#include "registry/sheets.h"

namespace budget {

struct ImportLines {
  std::string import;
  std::int64_t year = 0;
};
constexpr auto describe(const ImportLines*) {
  using base::field;
  using I = ImportLines;
  return base::record(
      "ImportBudget",
      field("import", &I::import, {"已上传的表格", "The sheet that was sent"}, {1, 60}),
      field("year", &I::year, {"预算年度", "Budget year"}, {1990, 2200}));
}
struct ImportedLines {
  std::string import;
  std::int64_t year = 0, imported = 0, departments = 0;
  base::Money amount;
};
constexpr auto describe(const ImportedLines*) {
  using base::field;
  using I = ImportedLines;
  return base::record(
      "ImportedBudget", field("import", &I::import, {"表格", "The sheet"}),
      field("year", &I::year, {"预算年度", "Budget year"}),
      field("imported", &I::imported, {"导入项目数", "Lines taken in"}),
      field("departments", &I::departments, {"涉及部门数", "Departments concerned"}),
      field("amount", &I::amount, {"金额合计", "All of them together"}));
}

namespace {

using base::Result, platform::Work;

Result<ImportedLines> import(Work& work, const ImportLines& in) {
  if (store::is_closed(work.db, in.year)) return base::refuse(kYearClosed, std::to_string(in.year));
  TRY(not_over(in.year, work.today));
  const auto sheet = TRY(base::read_sheet<FinanceRow>(
      TRY(registry::take_sheet(work, in.import, registry::SheetPurpose::budget_lines,
                               "budget.import " + std::to_string(in.year)))));
  const auto facts = import_store::facts(work.db, sheet.rows, in.year);
  base::SheetFaults faults;
  row_faults(sheet, facts, faults);
  if (faults.any()) return std::move(faults).refused(base::kBadCells);
  ImportedLines out{in.import, in.year, std::int64_t(sheet.rows.size()), 0, {}};
  std::set<std::string> departments;
  std::vector<LineBody> lines;
  lines.reserve(sheet.rows.size());
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    LineBody line = line_of(sheet.rows[i], *facts[i].department, in.year);
    line.id = work.fresh_id<LineId>("lin");
    line.author = work.actor.account;
    line.sheet = in.import;
    out.amount += line.amount;
    departments.insert(line.owner_org);
    lines.push_back(std::move(line));
  }
  out.departments = std::int64_t(departments.size());
  store::insert_all(work.db, lines);
  return out;
}

}  // namespace

platform::Endpoint import_endpoint() {
  return registry::with_sheet<FinanceRow>(platform::endpoint(
      "budget.import", "POST /budget/import", "", platform::everyone<ImportLines>, import,
      {"导入财政系统预算清单", "Take a finance system's list in as proposed lines."}));
}

}  // namespace budget
