#pragma once
// Decisions on catalogue items. Pure: values in, values out.
#include <array>
#include <string_view>

#include "base/lifecycle.h"
#include "flow/2_catalogue/consultation/consultation.h"
#include "flow/2_catalogue/duty/duty.h"

namespace catalogue {

// clang-format off
inline constexpr auto kSteps = std::to_array<base::Step<State>>({
    {State::draft,     "catalogue.amend",        State::draft},
    {State::draft,     "catalogue.review",       State::reviewed},
    {State::draft,     "catalogue.return",       State::returned},
    {State::draft,     "catalogue.withdraw",     State::withdrawn},
    {State::returned,  "catalogue.amend",        State::draft},
    {State::returned,  "catalogue.withdraw",     State::withdrawn},
    {State::reviewed,  "catalogue.amend",        State::draft},
    {State::reviewed,  "catalogue.return",       State::returned},
    {State::reviewed,  "catalogue.legal_review", State::reviewed},
    {State::reviewed,  "catalogue.publish",      State::published},
    {State::reviewed,  "catalogue.withdraw",     State::withdrawn},
    {State::published, "catalogue.revise",       State::published},
    {State::published, "catalogue.replace",      State::replaced},
    {State::published, "catalogue.withdraw",     State::withdrawn}});
static_assert(base::sound(kSteps, State::draft));

inline constexpr base::Refusal
    kNoItem{"catalogue.no_item", base::Kind::not_found,
            {"没有找到这个目录事项。", "There is no such catalogue item."}},
    kNoDemand{"catalogue.no_demand", base::Kind::not_found,
              {"没有找到这项购买需求,或不属于本部门。", "There is no such demand, or it is not your department's."}},
    kNoContentKind{"catalogue.no_content_kind", base::Kind::refused,
        {"只能购买公共服务和履职所需辅助性服务;请写明属于哪一类。",
         "Only public services and services auxiliary to a duty may be bought: say which this is."},
        "A-05 《政府购买服务管理办法》(财政部令第102号)§9"},
    kOutsideDuty{"catalogue.outside_duty", base::Kind::refused,
        {"不属于政府职责范围的事项不得购买;请不要列入目录。",
         "What is outside the government's duties may not be bought: leave it out."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10(一)"},
    kMustSelfPerform{"catalogue.must_self_perform", base::Kind::refused,
        {"应当由政府直接履职的事项不得购买;请由本部门自办。",
         "A duty that government must perform itself may not be bought: perform it."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10(二)"},
    kGoodsOrWorks{"catalogue.goods_or_works", base::Kind::refused,
        {"货物、工程以及与服务打包的项目不得作为购买服务;请另按货物或工程采购。",
         "Goods, works and bundles with them are no purchase of services: procure them as what they are."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10(三)"},
    kFinancing{"catalogue.financing", base::Kind::refused,
        {"融资行为不得以购买服务名义实施;请撤出融资内容。",
         "Financing may not be done in the name of a purchase of services: take it out."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10(四)"},
    kEmployment{"catalogue.employment", base::Kind::refused,
        {"招聘用人、劳务派遣用工和公益性岗位不得购买;请改为按产出购买服务。",
         "Recruitment, labour dispatch and public-welfare posts may not be bought: buy outputs instead."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10(五)"},
    kOtherwiseProhibited{"catalogue.otherwise_prohibited", base::Kind::refused,
        {"法律、行政法规和国务院规定禁止购买的其他事项不得列入目录。",
         "What a law or the State Council otherwise prohibits may not be bought: leave it out."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10(六)"},
    kStopsNothing{"catalogue.stops_nothing", base::Kind::refused,
        {"请写明购买后本部门不再直接承担的工作;不得一边花钱购买、一边自养人员。",
         "Say what the department stops doing itself: paying while one's own staff is idle is to be avoided."},
        "C-01 财综〔2020〕57号"},
    kBadServiceCode{"catalogue.bad_service_code", base::Kind::invalid,
        {"政府购买服务目录代码为 A 或 B 后接两位、四位或六位数字,如 A0402。",
         "A code of the catalogue is A or B and two, four or six digits, such as A0402."},
        "C-02 财综〔2020〕57号"},
    kCodeOfOtherKind{"catalogue.code_of_other_kind", base::Kind::refused,
        {"代码与内容类别不符:A 类为公共服务,B 类为履职所需辅助性服务。",
         "The code is of the other kind: A is public services, B is services auxiliary to a duty."},
        "C-02 财综〔2020〕57号"},
    kBadItemCode{"catalogue.bad_item_code", base::Kind::invalid,
        {"政府采购品目代码为一个大写字母后接数字,如 C23070000。",
         "A code of procurement items is a capital letter and digits, such as C23070000."},
        "C-01 《政府采购品目分类目录》"},
    kNoWords{"catalogue.no_words", base::Kind::invalid,
        {"请写明评审意见。", "Write the review."},
        "A-08 《政府购买服务管理办法》(财政部令第102号)§13"},
    kWroteIt{"catalogue.reviewer_wrote_it", base::Kind::forbidden,
        {"参与起草的人不能评审;请由另一位专家评审。",
         "Whoever wrote any of it may not review it: another expert must."},
        "A-08 《政府购买服务管理办法》(财政部令第102号)§13"},
    kJudgedIt{"catalogue.reviewer_judged_it", base::Kind::forbidden,
        {"业务评审的专家不能再做法制审查;请由另一位专家审查。",
         "The expert who reviewed it may not review it legally as well: another expert must."},
        "A-07 本系统设定"},
    kLegalReviewLacks{"catalogue.legal_review_lacks", base::Kind::refused,
        {"筛查发现的变相用工迹象已达到法制审查的数目,尚无法制审查意见;请先请另一位专家审查。",
         "So many signs of disguised employment were found that a legal review comes first: have "
         "another expert do it."},
        "A-07 《政府购买服务管理办法》(财政部令第102号)§10(五)"},
    kSignsLack{"catalogue.signs_lack", base::Kind::invalid,
        {"没有选职责清单中的职责时,须逐项回答七项变相用工迹象;请补答所列各项,或先在职责清单中登记并筛查这项职责。",
         "An item that comes from no duty of the inventory answers the seven signs of disguised employment "
         "itself: answer those shown, or record and screen the duty first."},
        "A-07 《政府购买服务管理办法》(财政部令第102号)§10(五)"},
    kDutyLacks{"catalogue.duty_lacks", base::Kind::invalid,
        {"请选一项已筛查通过的职责,或写明职责及其依据。",
         "Choose a duty that passed its screening, or write the duty and where it stands."},
        "A-08 《政府购买服务管理办法》(财政部令第102号)§11–13"},
    kDutyNotScreened{"catalogue.duty_not_screened", base::Kind::refused,
        {"这项职责还没有筛查(修改后须重新筛查);请先筛查。",
         "The duty is not screened, or was changed since: screen it first."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10"},
    kDutyStruckOut{"catalogue.duty_struck_out", base::Kind::refused,
        {"这项职责在筛查中已按所列条款排除,不得列入目录;情况有变的,请重新筛查。",
         "The screening struck this duty out by the clause shown, so it may not be listed: screen it "
         "anew if things have changed."},
        "A-06 《政府购买服务管理办法》(财政部令第102号)§10"},
    kOtherDemand{"catalogue.other_demand", base::Kind::refused,
        {"修订的目录事项须对应原事项的购买需求;请填原来的需求。",
         "An item that revises another answers the same demand: give that one."},
        "A-08 《政府购买服务管理办法》(财政部令第102号)§11–13"},
    kRevisedAlready{"catalogue.revised_already", base::Kind::refused,
        {"这个目录事项已有正在办理的修订稿;请在所列的修订稿上修改,或先撤销它。",
         "A revision of this item is under way: change the one shown, or withdraw it first."},
        "A-08 《政府购买服务管理办法》(财政部令第102号)§11–13"},
    kNoSuccessor{"catalogue.no_successor", base::Kind::refused,
        {"还没有评审通过的修订稿可以替换它;请先起草修订并送评审。",
         "No reviewed revision is ready to take its place: draft one and have it reviewed first."},
        "A-08 《政府购买服务管理办法》(财政部令第102号)§11–13"},
    kRetiredCode{"catalogue.retired_code", base::Kind::refused,
        {"该代码属于已停用的版本;请改用现行版本的代码,已知的接续代码见所列。",
         "The code is of an edition that is no longer in force: use one in force; its successor is "
         "shown where it is known."},
        "C-01 财综〔2020〕57号"},
    kUndefinedCode{"catalogue.undefined_code", base::Kind::refused,
        {"六位数字的代码由部门自设,本部门没有设过这个代码;请先由负责人设定,或改用上一级代码。",
         "Codes of six digits are a department's own and yours has not defined this one: have the head "
         "define it, or use its parent."},
        "C-01 财综〔2020〕57号"};
// clang-format on

/// clause by clause, C-01, C-02. With several faults the first decides and all are told.
base::Check screen(const Content&);
/// A code that is no longer in force.
struct EndedCode {
  std::string code, edition, successor;
  base::Date valid_to;
};
/// What the code tables hold of an item's two codes; `defined`: the department's own fourth level.
struct CodeFacts {
  std::optional<EndedCode> service, item;  // set where the code is no longer in force
  bool defined = false;
  std::size_t own_digits = 0;  // so many digits has a code of the department's own level
};
base::Check check_codes(std::string_view service_code, const CodeFacts&);
/// The duty of the inventory that it comes from.
base::Check check_duty_for_item(const Duty&);
/// The content with the duty's own text where there is one.
Content with_duty(Content, const Duty*, const Screening*);

/// Takes the content over as the author's words. catalogue.amend does away with an earlier review.
base::Result<Item> drafted(Item, const Content&, const std::string& author);
base::Result<Item> amended(Item, const Content&, const std::string& author);
/// what the duty's screening found, or without a duty what the department answered of it.
Item with_signs(Item, const Screening&);
Item with_own_signs(Item, const Content&, std::int64_t signs_min);
/// With the signs as the duty's last screening has them; a legal review of an earlier screening
/// does not stand for a later one. `last` is null without a duty.
Item as_screened_now(Item, const Screening* last);
/// A draft that is to take the place of a published item.
base::Result<Item> revising(const Item& old, Item draft, const std::string& under_way);

/// `act`: catalogue.review approves, catalogue.return does not and says what to change.
struct Review {
  std::string_view act;
  std::string reviewer, words;
  std::vector<std::string> points;
  base::Date on;
};
base::Result<Item> reviewed(Item, const Review&);
base::Result<Item> legally_reviewed(Item, const Review&);
/// What was asked of the public: 条例 §15.
struct Consulted {
  bool ever = false, open = false;
  std::int64_t unanswered = 0;
  std::string changed = {};  // fields that are not what the public was last asked, by name
};
struct Publishing {
  base::Date today;
  std::int64_t edition = 1;
  Consulted consulted;
  const Screening* screening = nullptr;  // the last one of its duty, if it comes from one
};
base::Result<Item> published(Item, const Publishing&);
base::Result<Item> replaced(Item old, const ItemId& by, std::int64_t edition);
base::Result<Item> withdrawn(Item, base::Date today, std::int64_t edition);

/// Form alone: a letter and two, four or six digits.
bool is_service_code(std::string_view);
/// Read in the primary text, or confirmed by a second source.
bool is_verified(std::string_view confidence);

}  // namespace catalogue
