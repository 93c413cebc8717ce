#pragma once
// The table department_code: every SQL text of it, and the fields of what it stores.
#include "flow/2_catalogue/code/rules.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

template <class C>
constexpr auto code_fields() {
  using base::field;
  return std::tuple(field("id", &C::id, {"编号", "Id"}),
                    field("owner_org", &C::owner_org, {"部门", "The department"}),
                    field("code", &C::code, {"代码", "The code"}),
                    field("parent", &C::parent, {"上级代码", "The code it stands below"}),
                    field("name", &C::name, {"名称", "What it is called"}),
                    field("state", &C::state, {"状态", "State"}),
                    field("defined_on", &C::defined_on, {"设定日期", "Defined on"}),
                    field("filed_on", &C::filed_on, {"备案日期", "Filed on"}),
                    field("filed_as", &C::filed_as, {"备案文号", "Filed under the number"}),
                    field("version", &C::version, {"版本", "Version"}));
}
constexpr auto describe(const DepartmentCode*) {
  return std::apply(
      [](auto... f) {
        return base::record(
            "DepartmentCode", f...,
            base::field("author", &DepartmentCode::author, {"设定人", "Who defined it"}));
      },
      code_fields<DepartmentCode>());
}
/// As everyone may see it.
struct ListedCode : DepartmentCode {};
constexpr auto describe(const ListedCode*) {
  return std::apply([](auto... f) { return base::record("ListedDepartmentCode", f...); },
                    code_fields<ListedCode>());
}
struct CodeFilter {
  std::optional<std::string> department, parent, after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const CodeFilter*) {
  using base::field;
  using F = CodeFilter;
  return base::record("DepartmentCodeFilter",
                      field("department", &F::department, {"部门", "Only of this one"}, {1, 60}),
                      field("parent", &F::parent, {"上级代码", "Only below this one"}, {1, 12}),
                      field("after", &F::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
struct CodePage {
  std::vector<ListedCode> codes;
  std::optional<std::string> next;
};
constexpr auto describe(const CodePage*) {
  using base::field;
  return base::record(
      "DepartmentCodePage", field("codes", &CodePage::codes, {"代码", "The codes"}),
      field("next", &CodePage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

namespace code_store {

std::optional<DepartmentCode> find(sql::Db&, const CodeId&);
std::optional<DepartmentCode> find_code(sql::Db&, const std::string& org, const std::string& code);
void insert(sql::Db&, const DepartmentCode&);
std::optional<DepartmentCode> save(sql::Db&, const DepartmentCode&);
CodePage list(sql::Db&, const CodeFilter&);
std::vector<platform::Witnessed> witnessed();

}  // namespace code_store
}  // namespace catalogue
