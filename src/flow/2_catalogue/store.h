#pragma once
// The table catalogue_item: every SQL text of the step, and the fields of what it stores.
#include <tuple>

#include "flow/2_catalogue/duty/rules_screening.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

/// The seven signs of A-07, asked of an item that comes from no duty of the inventory.
template <class C>
constexpr auto sign_fields() {
  using base::field;
  return std::tuple(
      field("priced_by_heads", &C::priced_by_heads,
            {"迹象一:只按人头或岗位计价?(未选职责时必答,下同)",
             "Sign 1: priced by heads or posts only? (A-07; all seven where no duty is chosen)"}),
      field("names_staff", &C::names_staff,
            {"迹象二:指明具体人员?", "Sign 2: names individual staff? (A-07)"}),
      field("sets_hours", &C::sets_hours,
            {"迹象三:由购买方规定考勤和工作时间?",
             "Sign 3: does the buyer set attendance or hours? (A-07)"}),
      field("at_buyers_site", &C::at_buyers_site,
            {"迹象四:长期在购买方场所工作?", "Sign 4: permanently at the buyer's site? (A-07)"}),
      field("fixed_monthly_sum", &C::fixed_monthly_sum,
            {"迹象五:不论产出,每月付固定金额?",
             "Sign 5: a fixed monthly sum whatever the output? (A-07)"}),
      field("no_unit_of_output", &C::no_unit_of_output,
            {"迹象六:没有产出或质量的计量单位?", "Sign 6: no unit of output or quality? (A-07)"}),
      field("selects_staff", &C::selects_staff,
            {"迹象七:由购买方挑选人员?", "Sign 7: does the buyer select the staff? (A-07)"}));
}
/// The fields of Content but for the demand, for it and for what adds an id to it.
template <class C>
constexpr auto content_fields_without_demand() {
  using base::field;
  const auto before = std::tuple(
      field("title", &C::title, {"名称", "Title"}, {1, 200}),
      field("gov_service_code", &C::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}, {3, 12}),
      field("item_code", &C::item_code,
            {"政府采购品目代码", "Code in the catalogue of procurement items"}, {2, 20}),
      field("duty_id", &C::duty_id,
            {"职责清单中的职责", "The duty of the inventory that it comes from"}),
      field("duty", &C::duty,
            {"职责(选了清单中的职责则不填)",
             "The department's duty that it serves; the inventory's own where one is chosen"},
            {1, 2000}),
      field("duty_basis", &C::duty_basis,
            {"职责依据(选了清单中的职责则不填)", "Where that duty stands"}, {1, 500}),
      field("stops_doing", &C::stops_doing,
            {"购买后本部门不再直接承担的工作", "What the department will stop doing itself"},
            {0, 2000}),
      field("content_kind", &C::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("outside_duty", &C::outside_duty,
            {"是否不属于政府职责范围(第十条第一项)",
             "Outside the government's duties? (A-06 §10(1))"}),
      field("must_self_perform", &C::must_self_perform,
            {"是否应当由政府直接履职(第十条第二项)",
             "A duty to be performed by government itself? (A-06 §10(2))"}),
      field("goods_or_works", &C::goods_or_works,
            {"是否货物、工程或与服务打包(第十条第三项)",
             "Goods, works, or a bundle with them? (A-06 §10(3))"}),
      field("financing", &C::financing, {"是否融资行为(第十条第四项)", "Financing? (A-06 §10(4))"}),
      field("employment", &C::employment,
            {"是否招聘用人、劳务派遣或公益性岗位(第十条第五项)",
             "Recruitment, labour dispatch or public-welfare posts? (A-06 §10(5))"}),
      field("otherwise_prohibited", &C::otherwise_prohibited,
            {"是否法律法规禁止的其他事项(第十条第六项)",
             "Otherwise prohibited by law or the State Council? (A-06 §10(6))"}));
  return std::tuple_cat(
      before, sign_fields<C>(),
      std::tuple(field("reasons", &C::reasons, {"逐项理由", "Why each of the six is answered no"},
                       {1, 2000})));
}
template <class C>
constexpr auto content_fields() {
  return std::tuple_cat(
      std::tuple(base::field("demand", &C::demand, {"购买需求编号", "The demand that it answers"},
                             {1, 60})),
      content_fields_without_demand<C>());
}
constexpr auto describe(const Content*) {
  return std::apply([](auto... f) { return base::record("CatalogueContent", f...); },
                    content_fields<Content>());
}
constexpr auto describe(const HandoverNote*) {
  using base::field;
  using H = HandoverNote;
  return base::record("HandoverNote", field("id", &H::id, {"编号", "Id"}),
                      field("stops_on", &H::stops_on, {"停止自办日期", "The department stops on"}),
                      field("posts_freed", &H::posts_freed, {"腾出岗位", "Posts freed"}),
                      field("money_freed", &H::money_freed, {"每年腾出经费", "Money freed a year"}),
                      field("done_on", &H::done_on, {"实际完成日期", "Done on"}),
                      field("state", &H::state, {"状态", "State"}));
}
template <class I>
constexpr auto told_fields() {
  using base::field;
  return std::tuple(
      field("id", &I::id, {"编号", "Id"}),
      field("owner_org", &I::owner_org, {"部门", "The department"}),
      field("area", &I::area, {"区域", "Where"}),
      field("demand", &I::demand, {"购买需求", "The demand that it answers"}),
      field("title", &I::title, {"名称", "Title"}),
      field("gov_service_code", &I::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}),
      field("item_code", &I::item_code,
            {"政府采购品目代码", "Code in the catalogue of procurement items"}),
      field("duty_id", &I::duty_id,
            {"职责清单中的职责", "The duty of the inventory that it comes from"}),
      field("revises", &I::revises, {"修订的事项", "The item whose place it takes"}),
      field("duty", &I::duty, {"职责", "The department's duty that it serves"}, {0, 2000}),
      field("duty_basis", &I::duty_basis, {"职责依据", "Where that duty stands"}, {0, 500}),
      field("stops_doing", &I::stops_doing,
            {"不再直接承担的工作", "What the department stops doing itself"}, {0, 2000}),
      field("content_kind", &I::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("outside_duty", &I::outside_duty,
            {"不属于政府职责(第十条第一项)", "Outside the government's duties (A-06 §10(1))"}),
      field(
          "must_self_perform", &I::must_self_perform,
          {"应由政府直接履职(第十条第二项)", "To be performed by government itself (A-06 §10(2))"}),
      field("goods_or_works", &I::goods_or_works,
            {"货物、工程或打包(第十条第三项)", "Goods, works or a bundle (A-06 §10(3))"}),
      field("financing", &I::financing, {"融资行为(第十条第四项)", "Financing (A-06 §10(4))"}),
      field("employment", &I::employment,
            {"用人、派遣、公益性岗位(第十条第五项)", "Recruitment, dispatch, posts (A-06 §10(5))"}),
      field("otherwise_prohibited", &I::otherwise_prohibited,
            {"其他禁止事项(第十条第六项)", "Otherwise prohibited (A-06 §10(6))"}),
      field("reasons", &I::reasons, {"逐项理由", "Why"}, {0, 2000}));
}
/// How it was judged and by whom: not for everyone.
template <class I>
constexpr auto judging_fields() {
  using base::field;
  return std::tuple(
      field("screening", &I::screening,
            {"所据筛查", "The screening of its duty that it was looked at with"}),
      field("signs", &I::signs, {"变相用工迹象数", "Signs of disguised employment (A-07)"}),
      field("signs_found", &I::signs_found,
            {"变相用工迹象", "Which signs of disguised employment (A-07)"}),
      field("legal_review_needed", &I::legal_review_needed,
            {"须经法制审查", "To be reviewed legally"})
          .by("A-07.legal_review_min"),
      field("author", &I::author, {"起草人", "Who drafted it"}),
      field("authors", &I::authors, {"参与起草的人", "Everyone who wrote any of it"}),
      field("reviewer", &I::reviewer, {"评审专家", "The expert who reviewed it"}),
      field("review_words", &I::review_words, {"评审意见", "The review"}, {0, 2000}),
      field("to_change", &I::to_change, {"须修改之处", "What to change, point by point"}),
      field("legal_reviewer", &I::legal_reviewer,
            {"法制审查专家", "The expert who reviewed it legally"}),
      field("legal_words", &I::legal_words, {"法制审查意见", "The legal review"}, {0, 2000}),
      field("legal_reviewed_on", &I::legal_reviewed_on, {"法制审查日期", "Legally reviewed on"}));
}
/// How far it has come.
template <class I>
constexpr auto course_fields() {
  using base::field;
  return std::tuple(
      field("state", &I::state, {"状态", "State"}),
      field("reviewed_on", &I::reviewed_on, {"评审日期", "Reviewed on"}),
      field("consulted", &I::consulted,
            {"公布前已公开征求意见", "The public was asked before it was published"}),
      field("published_on", &I::published_on, {"公布日期", "Published on"}),
      field("withdrawn_on", &I::withdrawn_on, {"撤销日期", "Withdrawn on"}),
      field("replaced_by", &I::replaced_by, {"替换它的事项", "The item that took its place"}),
      field("entered", &I::entered, {"自第几版列入", "In the catalogue since this edition"}),
      field("left_in", &I::left_in, {"自第几版移出", "Out of it since this edition"}),
      field("version", &I::version, {"版本", "Version"}));
}
constexpr auto describe(const ItemBody*) {
  return std::apply([](auto... f) { return base::record("CatalogueItemBody", f...); },
                    std::tuple_cat(told_fields<ItemBody>(), judging_fields<ItemBody>(),
                                   course_fields<ItemBody>()));
}
/// What the code tables say of its codes.
template <class I>
constexpr auto code_look_fields() {
  using base::field;
  return std::tuple(
      field("gov_service_name", &I::gov_service_name, {"目录名称", "What the code table calls it"}),
      field("gov_service_confidence", &I::gov_service_confidence,
            {"目录代码可靠程度", "How sure the code table is"}),
      field("gov_service_verified", &I::gov_service_verified,
            {"目录代码已核实", "That code is verified"}),
      field("item_code_verified", &I::item_code_verified,
            {"品目代码已核实", "That code is verified"}));
}
template <class I>
constexpr auto item_fields() {
  using base::field;
  return std::tuple_cat(
      told_fields<I>(), judging_fields<I>(), course_fields<I>(), code_look_fields<I>(),
      std::tuple(
          field("phrases", &I::phrases,
                {"值得注意的用语(仅提示)", "Phrases that deserve a second look; advice alone"}),
          field("handover", &I::handover, {"职责移交", "Handing over"})));
}
constexpr auto describe(const Item*) {
  return std::apply([](auto... f) { return base::record("CatalogueItem", f...); },
                    item_fields<Item>());
}
/// What a list may be narrowed to; absent: any.
struct Filter {
  std::optional<State> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const Filter*) {
  using base::field;
  return base::record("CatalogueFilter",
                      field("state", &Filter::state, {"状态", "Only those in this state"}),
                      field("after", &Filter::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &Filter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct Page {
  std::vector<Item> items;
  std::optional<std::string> next;
};

/// A review as it was written, kept when the item changes.
struct ReviewNote {
  std::string act;  // review, return or legal_review
  std::string reviewer, words;
  std::vector<std::string> points;
  base::Date day;
};
constexpr auto describe(const ReviewNote*) {
  using base::field;
  using R = ReviewNote;
  return base::record("ReviewNote", field("act", &R::act, {"评审种类", "Which review"}),
                      field("reviewer", &R::reviewer, {"专家", "The expert"}),
                      field("words", &R::words, {"意见", "What the expert wrote"}, {0, 2000}),
                      field("points", &R::points, {"须修改之处", "What to change, point by point"}),
                      field("day", &R::day, {"日期", "Day"}));
}

/// Items come with what the code table says today of their codes, the phrases found in them and
/// their handing over.
namespace store {

std::optional<Item> find(platform::Work&, const ItemId&);
Page list(platform::Work&, const Filter&);
void insert(platform::Work&, const ItemBody&);
/// As saved, with its new version; nothing when it changed meanwhile.
std::optional<Item> save(platform::Work&, const ItemBody&);
/// Fills what is looked up.
Item with_looks(platform::Work&, const ItemBody&);
/// As stored.
std::optional<ItemBody> find_row(sql::Db&, const ItemId&);
/// A revision of it that is neither withdrawn nor published; nothing when there is none.
std::optional<ItemBody> revision_of(sql::Db&, const ItemId&);

void note_review(sql::Db&, const ItemId&, const ReviewNote&);
std::vector<ReviewNote> reviews(sql::Db&, const ItemId&);

/// data/phrases/employment.csv
const std::vector<Phrase>& telltale_phrases();

/// Truths.
std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace store
}  // namespace catalogue
