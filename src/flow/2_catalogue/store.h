#pragma once
// The table catalogue_item: every SQL text of the step, and the fields of what it stores.
#include <tuple>

#include "flow/2_catalogue/catalogue.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace catalogue {

/// The fields of Content, for it and for what adds an id to it.
template <class C>
constexpr auto content_fields() {
  using base::field;
  return std::tuple(
      field("demand", &C::demand, {"购买需求编号", "The demand that it answers"}, {1, 60}),
      field("title", &C::title, {"名称", "Title"}, {1, 200}),
      field("gov_service_code", &C::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}, {3, 12}),
      field("item_code", &C::item_code,
            {"政府采购品目代码", "Code in the catalogue of procurement items"}, {2, 20}),
      field("duty", &C::duty, {"职责", "The department's duty that it serves"}, {1, 2000}),
      field("duty_basis", &C::duty_basis, {"职责依据", "Where that duty stands"}, {1, 500}),
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
             "Otherwise prohibited by law or the State Council? (A-06 §10(6))"}),
      field("reasons", &C::reasons, {"逐项理由", "Why each of the six is answered no"}, {1, 2000}));
}
constexpr auto describe(const Content*) {
  return std::apply([](auto... f) { return base::record("CatalogueContent", f...); },
                    content_fields<Content>());
}
constexpr auto describe(const Item*) {
  using base::field;
  return base::record(
      "CatalogueItem", field("id", &Item::id, {"编号", "Id"}),
      field("owner_org", &Item::owner_org, {"部门", "The department"}),
      field("area", &Item::area, {"区域", "Where"}),
      field("demand", &Item::demand, {"购买需求", "The demand that it answers"}),
      field("title", &Item::title, {"名称", "Title"}),
      field("gov_service_code", &Item::gov_service_code,
            {"政府购买服务目录代码", "Code in the catalogue of purchased services"}),
      field("gov_service_name", &Item::gov_service_name,
            {"目录名称", "What the code table calls it"}),
      field("gov_service_confidence", &Item::gov_service_confidence,
            {"目录代码可靠程度", "How sure the code table is"}),
      field("gov_service_verified", &Item::gov_service_verified,
            {"目录代码已核实", "That code is verified"}),
      field("item_code", &Item::item_code,
            {"政府采购品目代码", "Code in the catalogue of procurement items"}),
      field("item_code_verified", &Item::item_code_verified,
            {"品目代码已核实", "That code is verified"}),
      field("duty", &Item::duty, {"职责", "The department's duty that it serves"}, {0, 2000}),
      field("duty_basis", &Item::duty_basis, {"职责依据", "Where that duty stands"}, {0, 500}),
      field("stops_doing", &Item::stops_doing,
            {"不再直接承担的工作", "What the department stops doing itself"}, {0, 2000}),
      field("content_kind", &Item::content_kind, {"内容类别(第九条)", "Kind of content (A-05 §9)"}),
      field("outside_duty", &Item::outside_duty,
            {"不属于政府职责(第十条第一项)", "Outside the government's duties (A-06 §10(1))"}),
      field(
          "must_self_perform", &Item::must_self_perform,
          {"应由政府直接履职(第十条第二项)", "To be performed by government itself (A-06 §10(2))"}),
      field("goods_or_works", &Item::goods_or_works,
            {"货物、工程或打包(第十条第三项)", "Goods, works or a bundle (A-06 §10(3))"}),
      field("financing", &Item::financing, {"融资行为(第十条第四项)", "Financing (A-06 §10(4))"}),
      field("employment", &Item::employment,
            {"用人、派遣、公益性岗位(第十条第五项)", "Recruitment, dispatch, posts (A-06 §10(5))"}),
      field("otherwise_prohibited", &Item::otherwise_prohibited,
            {"其他禁止事项(第十条第六项)", "Otherwise prohibited (A-06 §10(6))"}),
      field("reasons", &Item::reasons, {"逐项理由", "Why"}, {0, 2000}),
      field("state", &Item::state, {"状态", "State"}),
      field("author", &Item::author, {"起草人", "Who drafted it"}),
      field("authors", &Item::authors, {"参与起草的人", "Everyone who wrote any of it"}),
      field("reviewer", &Item::reviewer, {"评审专家", "The expert who reviewed it"}),
      field("review_words", &Item::review_words, {"评审意见", "The review"}, {0, 2000}),
      field("reviewed_on", &Item::reviewed_on, {"评审日期", "Reviewed on"}),
      field("published_on", &Item::published_on, {"公布日期", "Published on"}),
      field("withdrawn_on", &Item::withdrawn_on, {"撤销日期", "Withdrawn on"}),
      field("version", &Item::version, {"版本", "Version"}));
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
constexpr auto describe(const Page*) {
  using base::field;
  return base::record(
      "CataloguePage", field("items", &Page::items, {"目录事项", "The items"}),
      field("next", &Page::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}

/// Items come with what the code table says today of their codes.
namespace store {

std::optional<Item> find(platform::Work&, const ItemId&);
Page list(platform::Work&, const Filter&);
void insert(platform::Work&, const Item&);
/// As saved, with its new version; nothing when it changed meanwhile.
std::optional<Item> save(platform::Work&, const Item&);
/// Fills what the code table says.
Item with_codes(platform::Work&, Item);

/// Truths.
/// As stored: what is looked up of its codes stays empty.
std::optional<Item> find_row(sql::Db&, const ItemId&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace store
}  // namespace catalogue
