#pragma once
// Decisions on a department's own codes. Pure: values in, values out.
#include <array>

#include "base/lifecycle.h"
#include "flow/2_catalogue/code/code.h"

namespace catalogue {

// clang-format off
inline constexpr auto kCodeSteps = std::to_array<base::Step<CodeState>>({
    {CodeState::defined, "code.file", CodeState::filed}});
static_assert(base::sound(kCodeSteps, CodeState::defined));

inline constexpr base::Refusal
    kNoCode{"code.not_found", base::Kind::not_found,
        {"没有找到这个部门自设代码。", "There is no such code of a department."}},
    kBadOwnCode{"code.bad_form", base::Kind::invalid,
        {"部门自设代码是在三级代码后再加两位数字,如 A0402 下的 A040201;请改正。",
         "A department's own code is a third-level code and two more digits, such as A040201 below "
         "A0402: correct it."},
        "C-01 财综〔2020〕57号"},
    kNoParent{"code.no_parent", base::Kind::refused,
        {"上级代码不在代码表中或已停用,不能在其下设代码;请核对上级代码,或先由系统管理员载入现行代码表。",
         "The parent is not in the code table, or no longer in force: check it, or have the table in "
         "force loaded first."},
        "C-01 财综〔2020〕57号"},
    kDefinedAlready{"code.defined_already", base::Kind::refused,
        {"本部门已设过这个代码;请换两位数字。", "Your department has defined this code already: take other digits."},
        "C-01 财综〔2020〕57号"},
    kInTheTable{"code.in_the_table", base::Kind::refused,
        {"指导性目录本身就有这个代码,不能另设;请直接使用。",
         "The guiding catalogue has this very code: use it, it is not defined anew."},
        "C-01 财综〔2020〕57号"};
// clang-format on

struct DefineCode {
  std::string code, name;
};
/// What is known of it and of its parent.
struct CodeBelow {
  std::size_t level = 4;  // C-01.department_level
  bool parent_in_force = false, in_table = false, defined = false;
};
/// The parent's code: all but the last two digits.
std::string parent_of(std::string_view code);
/// Digits of a code of that level: two a level below the letter's.
std::size_t digits_of_level(std::size_t level);
base::Result<DepartmentCode> code_defined(const DefineCode&, const CodeBelow&, base::Date today);
base::Result<DepartmentCode> code_filed(DepartmentCode, const std::string& as, base::Date on);

}  // namespace catalogue
