#include "flow/3_budget/import/rules.h"

#include <map>

namespace budget {
namespace {

/// What makes two lines of a year the same.
std::string name_of(const FinanceRow& row) {
  return row.department_code + "\n" + row.function_code + "\n" +
         base::Codec<Source>::text(row.source) + "\n" + std::string(base::trimmed(row.title));
}

}  // namespace

void row_faults(const base::SheetRows<FinanceRow>& sheet, const std::vector<RowFacts>& facts,
                base::SheetFaults& faults) {
  ENSURE(sheet.rows.size() == facts.size());
  std::map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const FinanceRow& row = sheet.rows[i];
    const auto& department = facts[i].department;
    if (!department)
      faults.add(sheet.cell("department_code", i), "没有登记这个信用代码的部门;请先登记或核对",
                 "no body of this credit code is registered: register it or check the code");
    else if (!department->buys)
      faults.add(sheet.cell("department_code", i), "该单位不能作为购买主体,不能列入预算",
                 "this body may not buy, so it has no line of this budget");
    if (!is_function_code(row.function_code))
      faults.add(sheet.cell("function_code", i), "科目编码须为三位、五位或七位数字",
                 "a function code has three, five or seven digits");
    const auto [at, fresh] = first.emplace(name_of(row), i);
    if (!fresh) {
      const std::string there = sheet.cell("title", at->second);
      faults.add(sheet.cell("title", i), "与 " + there + " 是同一个预算项目",
                 "is the same line as in " + there);
    } else if (facts[i].stands) {
      faults.add(sheet.cell("title", i), "该年度已有这个预算项目",
                 "the year has this line already");
    }
  }
}

LineBody line_of(const FinanceRow& row, const Department& department, std::int64_t year) {
  LineBody line;
  line.owner_org = department.id;
  line.year = year;
  line.title = std::string(base::trimmed(row.title));
  line.function_code = row.function_code;
  line.source = row.source;
  line.medium_term_plan = std::string(base::trimmed(row.medium_term_plan.value_or("")));
  line.amount = row.amount;
  return line;
}

}  // namespace budget
