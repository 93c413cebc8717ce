// A department's own codes: load, decide, save; the manifest at the end.
#include "flow/2_catalogue/code/store.h"
#include "flow/2_catalogue/views.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace catalogue {

constexpr auto describe(const DefineCode*) {
  using base::field;
  return base::record(
      "DefineCode",
      field("code", &DefineCode::code,
            {"代码(三级代码再加两位数字)", "The code: a third-level one and two more digits"},
            {3, 12}),
      field("name", &DefineCode::name, {"名称", "What it is called"}, {1, 100}));
}
struct CodeRef {
  CodeId id;
};
constexpr auto describe(const CodeRef*) {
  return base::record("DepartmentCodeRef", base::field("id", &CodeRef::id, {"代码", "The code"}));
}
struct FileCode {
  CodeId id;
  std::string filed_as;
};
constexpr auto describe(const FileCode*) {
  using base::field;
  return base::record("FileCode", field("id", &FileCode::id, {"代码", "The code"}),
                      field("filed_as", &FileCode::filed_as,
                            {"备案文号", "The number that finance filed it under"}, {1, 100}));
}

/// For the department and those who oversee.
struct CodeInside {
  std::string author;
};
constexpr auto describe(const CodeInside*) {
  return base::record("DepartmentCodeInside",
                      base::field("author", &CodeInside::author, {"设定人", "Who defined it"}));
}
/// As everyone may see it.
struct CodeShown : ListedCode {
  std::optional<CodeInside> inside;
};
constexpr auto describe(const CodeShown*) {
  return std::apply(
      [](auto... f) {
        return base::record("DepartmentCodeShown", f...,
                            base::field("inside", &CodeShown::inside,
                                        {"内部资料", "For the department and those who oversee"}));
      },
      code_fields<CodeShown>());
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<DepartmentCode> load(Work& work, const CodeId& id) {
  auto found = code_store::find(work.db, id);
  if (!found) return base::refuse(kNoCode, id.value);
  return *std::move(found);
}
template <class In>
Result<Subject> on_code(Work& work, const In& in) {
  const DepartmentCode code = TRY(load(work, in.id));
  return Subject{.id = code.id.value,
                 .owner_org = code.owner_org,
                 .author = code.author,
                 .published = true,
                 .version = code.version};
}

Result<DepartmentCode> define(Work& work, const DefineCode& in) {
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  const auto parent = registry::find_catalogue_code(work, "gov_service", parent_of(in.code));
  const CodeBelow below{
      .level = std::size_t(TRY(registry::rule_count(work, "C-01.department_level", work.today))),
      .parent_in_force = parent && parent->in_force(work.today),
      .in_table = registry::find_catalogue_code(work, "gov_service", in.code).has_value(),
      .defined = code_store::find_code(work.db, work.actor.org, in.code).has_value()};
  DepartmentCode code = TRY(code_defined(in, below, work.today));
  code.id = work.fresh_id<CodeId>("cod");
  code.owner_org = work.actor.org;
  code.author = work.actor.account;
  code_store::insert(work.db, code);
  return code;
}
Result<DepartmentCode> file(Work& work, const FileCode& in) {
  auto saved =
      code_store::save(work.db, TRY(code_filed(TRY(load(work, in.id)), in.filed_as, work.today)));
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}
Result<CodeShown> show(Work& work, const CodeRef& in) {
  CodeShown out;
  static_cast<DepartmentCode&>(out) = TRY(load(work, in.id));
  if (may_look_inside(work, out.owner_org)) out.inside = CodeInside{out.author};
  return out;
}
Result<CodePage> list(Work& work, const CodeFilter& in) {
  return code_store::list(work.db, in);
}

}  // namespace

platform::Module code_module() {
  using platform::endpoint, platform::everyone, platform::own;
  return {
      .name = "code",
      // clang-format off
      .endpoints = {
      endpoint("code.define", "POST /department-codes", "code.get", own<DefineCode>, define,
               {"设定部门代码", "Define a code of the department's own level."}),
      endpoint("code.file", "POST /department-codes/{id}/file", "code.get", on_code<FileCode>, file,
               {"登记备案", "Record that the code was filed with finance."}),
      endpoint("code.get", "GET /department-codes/{id}", "code.get", on_code<CodeRef>, show,
               {"查看部门代码", "Show one code of a department."}),
      endpoint("code.list", "GET /department-codes", "", everyone<CodeFilter>, list,
               {"列出部门代码", "List departments' own codes."}),
      },
      .refusals = {&kNoCode, &kBadOwnCode, &kNoParent, &kDefinedAlready, &kInTheTable},
      // clang-format on
      .lifecycles = {base::lifecycle("code.get", CodeState::defined, kCodeSteps)},
      .witnessed = code_store::witnessed(),
  };
}

}  // namespace catalogue
