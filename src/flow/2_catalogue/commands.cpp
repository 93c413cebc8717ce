// Catalogue items: load, decide, save; the manifest at the end.
#include "flow/2_catalogue/rules.h"
#include "flow/2_catalogue/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace catalogue {

struct ItemRef {
  ItemId id;
};
constexpr auto describe(const ItemRef*) {
  return base::record("CatalogueItemRef",
                      base::field("id", &ItemRef::id, {"目录事项编号", "The item"}));
}
struct AmendItem : Content {
  ItemId id;
};
constexpr auto describe(const AmendItem*) {
  return std::apply(
      [](auto... f) {
        return base::record("AmendItem",
                            base::field("id", &AmendItem::id, {"目录事项编号", "The item"}), f...);
      },
      content_fields<Content>());
}
struct ReviewItem {
  ItemId id;
  std::string words;
};
constexpr auto describe(const ReviewItem*) {
  using base::field;
  return base::record("ReviewItem", field("id", &ReviewItem::id, {"目录事项编号", "The item"}),
                      field("words", &ReviewItem::words, {"评审意见", "The review"}, {1, 2000}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Item> save(Work& work, const Item& changed) {
  auto saved = store::save(work, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}

template <class In>
Result<Subject> on_item(Work& work, const In& in) {
  const Item item = TRY(get_item(work, in.id));
  return Subject{.id = item.id.value,
                 .owner_org = item.owner_org,
                 .area = item.area,
                 .author = item.author,
                 .published = is_published(item),
                 .version = item.version};
}

/// The demand is the department's own: of another's it may not know.
Result<need::Demand> own_demand(Work& work, const std::string& id, const std::string& org) {
  auto demand = need::get_demand(work, need::DemandId{id});
  if (!demand || demand.value().owner_org != org) return base::refuse(kNoDemand, id);
  return demand;
}

Result<Item> draft(Work& work, const Content& in) {
  // who may not buy need not draft what it would buy.
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  Item item = TRY(drafted({}, in, work.actor.account));
  item.id = work.fresh_id<ItemId>("itm");
  item.owner_org = work.actor.org;
  item.area = TRY(own_demand(work, in.demand, item.owner_org)).area;
  store::insert(work, item);
  return store::with_codes(work, std::move(item));
}

Result<Item> amend(Work& work, const AmendItem& in) {
  Item item = TRY(amended(TRY(get_item(work, in.id)), in, work.actor.account));
  item.area = TRY(own_demand(work, in.demand, item.owner_org)).area;
  return save(work, item);
}

Result<Item> judge(Work& work, const ReviewItem& in, std::string_view act) {
  return save(
      work,
      TRY(reviewed(
          TRY(get_item(work, in.id)),
          {.act = act, .reviewer = work.actor.account, .words = in.words, .on = work.today})));
}
Result<Item> approve(Work& work, const ReviewItem& in) {
  return judge(work, in, "catalogue.review");
}
Result<Item> send_back(Work& work, const ReviewItem& in) {
  return judge(work, in, "catalogue.return");
}

Result<Item> publish(Work& work, const ItemRef& in) {
  const Item item = TRY(published(TRY(get_item(work, in.id)), work.today));
  TRY(need::mark_catalogued(work, item.demand));
  return save(work, item);
}

Result<Item> withdraw(Work& work, const ItemRef& in) {
  const Item before = TRY(get_item(work, in.id));
  const Item item = TRY(withdrawn(before, work.today));
  if (is_published(before)) TRY(need::mark_open(work, item.demand));
  return save(work, item);
}

Result<Item> show(Work& work, const ItemRef& in) {
  return get_item(work, in.id);
}
Result<Page> list(Work& work, const Filter& in) {
  return store::list(work, in);
}

}  // namespace

Result<Item> get_item(Work& work, const ItemId& id) {
  auto found = store::find(work, id);
  if (!found) return base::refuse(kNoItem, id.value);
  return *std::move(found);
}

platform::Module module() {
  using platform::endpoint, platform::everyone, platform::own;
  return {
      .name = "catalogue",
      // clang-format off
      .endpoints = {
      endpoint("catalogue.draft", "POST /catalogue/items", "catalogue.get", own<Content>, draft,
               {"起草目录事项", "Draft an item."}),
      endpoint("catalogue.amend", "POST /catalogue/items/{id}/amend", "catalogue.get", on_item<AmendItem>, amend,
               {"修改目录事项", "Change an item; it is reviewed anew."}),
      endpoint("catalogue.review", "POST /catalogue/items/{id}/review", "catalogue.get", on_item<ReviewItem>, approve,
               {"评审通过", "Approve an item as an expert."}),
      endpoint("catalogue.return", "POST /catalogue/items/{id}/return", "catalogue.get", on_item<ReviewItem>, send_back,
               {"评审退回", "Send an item back as an expert."}),
      endpoint("catalogue.publish", "POST /catalogue/items/{id}/publish", "catalogue.get", on_item<ItemRef>, publish,
               {"公布目录事项", "Publish an item."}),
      endpoint("catalogue.withdraw", "POST /catalogue/items/{id}/withdraw", "catalogue.get", on_item<ItemRef>, withdraw,
               {"撤销目录事项", "Withdraw an item."}),
      endpoint("catalogue.get", "GET /catalogue/items/{id}", "catalogue.get", on_item<ItemRef>, show,
               {"查看目录事项", "Show one item."}),
      endpoint("catalogue.list", "GET /catalogue/items", "", everyone<Filter>, list,
               {"列出目录事项", "List items."}),
      },
      .refusals = {&kNoItem, &kNoDemand, &kNoContentKind, &kOutsideDuty, &kMustSelfPerform, &kGoodsOrWorks, &kFinancing,
                   &kEmployment, &kOtherwiseProhibited, &kStopsNothing, &kBadServiceCode, &kCodeOfOtherKind,
                   &kBadItemCode, &kNoWords, &kWroteIt},
      // clang-format on
      .lifecycles = {base::lifecycle("catalogue.get", State::draft, kSteps)},
      .must_be_empty = store::must_be_empty(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace catalogue
