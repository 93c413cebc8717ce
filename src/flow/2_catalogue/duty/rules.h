#pragma once
// Decisions on the inventory of duties. Pure: values in, values out.
#include <array>

#include "base/lifecycle.h"
#include "flow/2_catalogue/duty/duty.h"

namespace catalogue {

// clang-format off
inline constexpr auto kDutySteps = std::to_array<base::Step<DutyState>>({
    {DutyState::listed,   "duty.amend",  DutyState::listed},
    {DutyState::listed,   "duty.screen", DutyState::screened},
    {DutyState::listed,   "duty.remove", DutyState::removed},
    {DutyState::screened, "duty.amend",  DutyState::listed},
    {DutyState::screened, "duty.screen", DutyState::screened},
    {DutyState::screened, "duty.remove", DutyState::removed}});
static_assert(base::sound(kDutySteps, DutyState::listed));

inline constexpr base::Refusal
    kNoDuty{"duty.no_duty", base::Kind::not_found,
            {"没有找到这项职责,或不属于本部门。", "There is no such duty, or it is not your department's."}},
    kSameNumber{"duty.same_number", base::Kind::refused,
        {"本部门该年度已有同一编号的职责;请换一个编号,或修改原有的那一项。",
         "A duty of that number stands in your inventory of that year: take another number or amend that duty."}},
    kDutyBlank{"duty.blank", base::Kind::invalid,
        {"编号、名称和依据不能只有空格;请填写。", "Number, title and basis may not be blank: fill them in."}},
    kPurchasedHasStaff{"duty.purchased_has_staff", base::Kind::refused,
        {"标为“购买服务”的职责不再占用岗位和人员经费;仍有自有人员的,请标为“部分购买”,否则岗位和经费填 0。",
         "A duty marked as purchased takes no posts and no money for own staff: mark it mixed, or enter 0 for both."},
        "C-01 财综〔2020〕57号"},
    kPostsWithoutMoney{"duty.posts_without_money", base::Kind::refused,
        {"岗位数与人员经费须同时填写或同时为 0;有岗位就有经费。",
         "Posts and the money for them go together: enter both or 0 for both."},
        "C-01 财综〔2020〕57号"},
    kDutyInUse{"duty.in_use", base::Kind::refused,
        {"已有目录事项出自这项职责,不能删除;请先撤销所列的目录事项。",
         "An item of the catalogue comes from this duty, so it stays: withdraw the item shown first."},
        "C-01 财综〔2020〕57号"},
    kYearNotEmpty{"duty.nothing_to_carry", base::Kind::refused,
        {"该年度没有可结转的职责:清单为空,或各项编号在下一年度都已登记。",
         "Nothing is carried over: the year's inventory is empty, or the next year has every number already."}},
    kSameYears{"duty.years_in_order", base::Kind::invalid,
        {"比较的起始年度须早于截止年度;请调整。", "Compare an earlier year with a later one: change the years."}};
// clang-format on

/// Every fault at once.
base::Check check_duty(const DutyContent&);
/// The same, as problems whose fields are the content's.
std::vector<base::Problem> duty_faults(const DutyContent&);
Duty with_content(Duty, const DutyContent&);
DutyContent content_of(const Duty&);
/// A change does away with the screening.
base::Result<Duty> duty_amended(Duty, const DutyContent&);
/// `item`: one of the catalogue that comes from it, if there is one.
base::Result<Duty> duty_removed(Duty, const std::string& reason, const std::string& item,
                                base::Date today);
base::Result<Duty> duty_screened(Duty, const Screening&);
/// Of the next year, as it stands; to be screened anew, for the law is read by the day.
Duty carried_over(const Duty&, DutyId, const std::string& author, base::Date today);

/// One field before and after.
struct FieldChange {
  std::string field, before, after;
};
constexpr auto describe(const FieldChange*) {
  using base::field;
  return base::record("FieldChange", field("field", &FieldChange::field, {"字段", "Field"}),
                      field("before", &FieldChange::before, {"原来", "Before"}, {0, 4000}),
                      field("after", &FieldChange::after, {"现在", "After"}, {0, 4000}));
}
/// Fields in which the duty of one year differs from that of another, of those a department writes.
std::vector<FieldChange> changes_between(const Duty& before, const Duty& after);

}  // namespace catalogue
