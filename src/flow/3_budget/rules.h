#pragma once
// Decisions on lines of the budget and on what may move in their book. Pure: values in, values out.
#include <array>

#include "base/lifecycle.h"
#include "flow/3_budget/budget.h"

namespace budget {

// clang-format off
inline constexpr auto kSteps = std::to_array<base::Step<State>>({
    {State::proposed, "budget.tie",        State::proposed},
    {State::proposed, "budget.approve",    State::approved},
    {State::proposed, "budget.close_year", State::closed},
    {State::approved, "budget.close_year", State::closed}});
static_assert(base::sound(kSteps, State::proposed));

/// Which accounts a kind of movement may debit and credit.
struct Posting {
  Kind kind;
  Account debit, credit;
};
inline constexpr auto kPostings = std::to_array<Posting>({
    {Kind::approve,           Account::available, Account::granted},
    {Kind::approve,           Account::held,      Account::granted},
    {Kind::raise,             Account::available, Account::granted},
    {Kind::cut,               Account::granted,   Account::available},
    {Kind::transfer_out,      Account::granted,   Account::available},
    {Kind::transfer_in,       Account::available, Account::granted},
    {Kind::open_stage,        Account::available, Account::held},
    {Kind::reserve,           Account::reserved,  Account::available},
    {Kind::commit,            Account::committed, Account::reserved},
    {Kind::spend,             Account::spent,     Account::committed},
    {Kind::prepay,            Account::spent,     Account::committed},
    {Kind::refund,            Account::committed, Account::spent},
    {Kind::refund,            Account::available, Account::spent},
    {Kind::release_reserved,  Account::available, Account::reserved},
    {Kind::release_committed, Account::available, Account::committed},
    {Kind::carry_out,         Account::carried,   Account::reserved},
    {Kind::carry_out,         Account::carried,   Account::committed},
    {Kind::carry_in,          Account::reserved,  Account::granted},
    {Kind::carry_in,          Account::committed, Account::granted},
    {Kind::lapse,             Account::lapsed,    Account::available},
    {Kind::lapse,             Account::lapsed,    Account::held}});

inline constexpr base::Refusal
    kNoLine{"budget.no_line", base::Kind::not_found,
            {"没有找到这个预算项目。", "There is no such line of the budget."}},
    kNoItem{"budget.no_item", base::Kind::not_found,
            {"没有找到这个目录事项,或不属于本部门。", "There is no such catalogue item, or it is not your department's."}},
    kBadFunctionCode{"budget.bad_function_code", base::Kind::invalid,
        {"支出功能分类科目编码为类、款、项共三位、五位或七位数字,如 2081006。",
         "A code of expenditure by function has three, five or seven digits, such as 2081006."},
        "《政府收支分类科目》"},
    kNotInCatalogue{"budget.not_in_catalogue", base::Kind::refused,
        {"该项目未列入已公布的购买服务目录,不得安排或购买;请先公布目录事项。",
         "The item is not in the published catalogue, so it may not be funded or bought: publish it first."},
        "A-09 《政府购买服务管理办法》(财政部令第102号)§14、§16"},
    kNoPlan{"budget.no_plan", base::Kind::refused,
        {"购买服务项目须与中期财政规划衔接;请写明所列规划。",
         "A purchase of services is tied to the medium-term fiscal plan: say where it stands in it."},
        "A-09 《政府购买服务管理办法》(财政部令第102号)§16"},
    kNotApproved{"budget.not_approved", base::Kind::refused,
        {"预算尚未批准,未列入预算的项目不得实施;请先批准预算。",
         "The line is not approved, and what is not in the budget may not be done: have it approved first."},
        "A-09 《政府购买服务管理办法》(财政部令第102号)§16;预算法§13"},
    kOtherItem{"budget.other_item", base::Kind::refused,
        {"该预算项目不是为这个目录事项安排的;请选用对应的预算项目。",
         "The line was approved for something else: choose the line of this catalogue item."},
        "A-09 《政府购买服务管理办法》(财政部令第102号)§16"},
    kOtherYear{"budget.other_year", base::Kind::refused,
        {"该预算项目不属于当前预算年度;请选用当年的预算项目。",
         "The line is of another year: choose one of the current year."},
        "A-09 预算法§13、§18"},
    kYearOver{"budget.year_over", base::Kind::refused,
        {"该预算年度已经结束,不得事后补列或动用;请结转后使用次年的预算项目。",
         "That year is over: nothing is added or used afterwards; close it and use what it carried over."},
        "A-09 《政府购买服务管理办法》(财政部令第102号)§16;预算法§13"},
    kYearClosed{"budget.year_closed", base::Kind::refused,
        {"该预算年度已经结账,不能再改动;请使用次年的预算项目。",
         "That year is closed and nothing in it changes: use a line of the next year."},
        "预算法§18"},
    kYearNotOver{"budget.year_not_over", base::Kind::refused,
        {"预算年度到十二月三十一日为止;请在当日或以后结账。",
         "The budget year ends on 31 December: close it on that day or later."},
        "预算法§18〔自定:最后一日起可结账〕"},
    kNextYearClosed{"budget.next_year_closed", base::Kind::refused,
        {"次年已经结账,结转无处可去;各年须按顺序结账。",
         "The next year is closed, so nothing can be carried to it: years close in order."},
        "预算法§18"},
    kEarlierYearOpen{"budget.earlier_year_open", base::Kind::refused,
        {"更早的年度还没有结账;请先结清更早的年度。",
         "An earlier year has not been closed: close the earlier one first."},
        "预算法§18"},
    kLapseOpen{"budget.lapse_open", base::Kind::refused,
        {"结转期满的项目名下还有未结的采购或合同,资金不能收回;请先付清并办结合同,或撤回采购,释放余额后再结账。",
         "Money carried as long as it may be still stands under open purchases or contracts, so it cannot lapse: pay "
         "and close the contract or withdraw the purchase, which releases the rest, then close the year."},
        "A-09 预算法§42"},
    kOverCommitment{"budget.over_commitment", base::Kind::refused,
        {"可用余额不足,不得超预算;请减少金额或先调整预算。",
         "Not enough is available and the budget may not be exceeded: take less or have more approved."},
        "A-09 《政府购买服务管理办法》(财政部令第102号)§16;预算法§13"},
    kNotReserved{"budget.not_reserved", base::Kind::refused,
        {"该事项名下预留的金额不足;请先预留。",
         "Not so much is reserved under this reference: reserve it first."},
        "A-09 预算法§13"},
    kNotCommitted{"budget.not_committed", base::Kind::refused,
        {"该事项名下已承诺的金额不足;支付不得超过合同承诺。",
         "Not so much is committed under this reference: no more is paid than was committed."},
        "A-09 预算法§13"};
// clang-format on

/// budget.propose.
struct ProposeLine {
  std::int64_t year = 0;
  std::string title, function_code;
  std::optional<catalogue::ItemId> catalogue_item;
  std::optional<std::string> medium_term_plan;
  base::Money amount;
  std::optional<Source> source;  // absent: the general budget
  std::optional<std::vector<StageWish>> stages;
};
/// nothing is budgeted or used once the year is over.
base::Check not_over(std::int64_t year, base::Date today);
/// 类 three digits, 款 two more, 项 two more.
bool is_function_code(std::string_view);
/// `item` is the catalogue item that it names, if it names one.
base::Result<LineBody> proposed(LineId, const ProposeLine&, const catalogue::Item* item,
                                base::Date today);
/// A line that finance's list brought, tied by its department to the item that it is to fund
/// . A plan that is given replaces the list's.
base::Result<LineBody> tied(LineBody, const catalogue::Item&,
                            const std::optional<std::string>& medium_term_plan, base::Date today);
base::Result<LineBody> approved(LineBody, const catalogue::Item* item, const std::string& by,
                                base::Date today);
///
base::Check gate(const LineBody&, const catalogue::Item&, base::Date today);
/// Whether money of the line may move so. After the year money may only be given back.
base::Check may_move(const LineBody&, Kind, base::Date today);

struct Move {
  Kind kind;
  Account debit, credit;
  base::Money amount;
  std::string ref;
};
/// Whether what stands under the movement's reference changes with it.
bool under_reference(const Move&);
/// The movement of a kind that has one posting.
Move move_of(Kind, base::Money, std::string ref);
/// What it adds to each account; what it takes off is negative.
Balance change(const Move&);

/// What stands under a reference on a line.
struct RefBalance {
  std::string ref;
  base::Money reserved, committed;
};
/// From the year's last day on [own]; the years in order.
struct YearFacts {
  bool closed = false, next_closed = false;
  /// The earliest year with a line that is not closed.
  std::optional<std::int64_t> earlier_open = {};
};
base::Check may_close(std::int64_t year, const YearFacts&, base::Date today);
/// What was committed or reserved passes to a line of the next year, each reference with its
/// amount; what was available or held lapses. What has been carried as often as 预算法 §42 allows
/// is surplus: it is not carried again, and what still stands under a reference keeps the year
/// open.
struct Closing {
  LineBody line;
  std::optional<LineBody> next;
  std::vector<Move> moves, next_moves;
  base::Money carried, lapsed;
  bool surplus = false;
  std::vector<RefBalance> unfinished;  // of a surplus: what would have to lapse while it is open
};
struct Closer {
  std::string account;
  base::Date today;
  std::int64_t carries_max = 0;  // A-09.carry_years_max
};
/// A line as the year's close finds it.
struct OpenLine {
  LineBody line;
  base::Money available, held;
  std::vector<RefBalance> refs;
  std::int64_t carried_times = 0;  // how many years before this one its money has been carried from
};
base::Result<Closing> closed(const OpenLine&, LineId next, const Closer&);
/// nothing lapses while a purchase or contract stands on it. Each is named.
base::Check may_lapse(const std::vector<Closing>&);

}  // namespace budget
