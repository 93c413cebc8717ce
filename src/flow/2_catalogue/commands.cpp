// Catalogue items on their road: load, decide, save; the manifest at the end. Publishing is in
// commands_publish.cpp.
#include "flow/2_catalogue/commands.h"

#include "flow/2_catalogue/code/store.h"
#include "flow/2_catalogue/duty/store.h"
#include "flow/2_catalogue/views.h"
#include "registry/registry.h"

namespace catalogue {

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
struct ReviseItem : Content {
  ItemId id;
};
constexpr auto describe(const ReviseItem*) {
  return std::apply(
      [](auto... f) {
        return base::record(
            "ReviseItem",
            base::field("id", &ReviseItem::id, {"目录事项编号", "The item to be revised"}), f...);
      },
      content_fields_without_demand<Content>());
}
struct ReviewItem {
  ItemId id;
  std::string words;
  std::optional<std::vector<std::string>> points;
};
constexpr auto describe(const ReviewItem*) {
  using base::field;
  return base::record(
      "ReviewItem", field("id", &ReviewItem::id, {"目录事项编号", "The item"}),
      field("words", &ReviewItem::words, {"评审意见", "The review"}, {1, 2000}),
      field("points", &ReviewItem::points,
            {"须修改之处(逐条)", "Point by point; where it is returned, what to change"}, {0, 30}));
}
struct LegalReview {
  ItemId id;
  std::string words;
};
constexpr auto describe(const LegalReview*) {
  using base::field;
  return base::record(
      "LegalReview", field("id", &LegalReview::id, {"目录事项编号", "The item"}),
      field("words", &LegalReview::words, {"法制审查意见", "The legal review"}, {1, 2000}));
}
struct Reviews {
  ItemId id;
  std::vector<ReviewNote> reviews;
};
constexpr auto describe(const Reviews*) {
  using base::field;
  return base::record("ItemReviews", field("id", &Reviews::id, {"目录事项编号", "The item"}),
                      field("reviews", &Reviews::reviews, {"历次评审", "Reviews, in order"}));
}

Result<Item> save(Work& work, const ItemBody& changed) {
  auto saved = store::save(work, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}
Result<Subject> on_item_of(Work& work, const ItemId& id) {
  const Item item = TRY(get_item(work, id));
  return Subject{.id = item.id.value,
                 .owner_org = item.owner_org,
                 .area = item.area,
                 .author = item.author,
                 .published = is_published(item),
                 .version = item.version};
}

namespace {

std::optional<EndedCode> ended(Work& work, std::string_view scheme,
                               const std::optional<std::string>& code) {
  if (!code) return std::nullopt;
  const auto found = registry::find_catalogue_code(work, scheme, *code);
  if (!found || !found->valid_to || work.today < *found->valid_to) return std::nullopt;
  return EndedCode{found->code, found->edition, found->successor, *found->valid_to};
}

}  // namespace

base::Check check_codes_today(Work& work, const ItemBody& item) {
  const auto level = TRY(registry::rule_count(work, "C-01.department_level", work.today));
  return check_codes(
      item.gov_service_code,
      {.service = ended(work, "gov_service", item.gov_service_code),
       .item = ended(work, "procurement_item", item.item_code),
       .defined = code_store::find_code(work.db, item.owner_org, item.gov_service_code).has_value(),
       .own_digits = digits_of_level(std::size_t(level))});
}

/// The duty of the department's own inventory that it names, if it names one.
Result<DutyBehind> duty_behind(Work& work, const std::optional<DutyId>& id,
                               const std::string& org) {
  DutyBehind out;
  if (!id) return out;
  out.duty = duty_store::find(work.db, *id);
  if (!out.duty || out.duty->owner_org != org) return base::refuse(kNoDuty, id->value);
  TRY(check_duty_for_item(*out.duty));
  out.screening = duty_store::find_screening(work.db, *out.duty->screening);
  ENSURE(out.screening.has_value());
  return out;
}

namespace {

/// The demand is the department's own: of another's it may not know.
Result<need::Demand> own_demand(Work& work, const std::string& id, const std::string& org) {
  auto demand = need::get_demand(work, need::DemandId{id});
  if (!demand || demand.value().owner_org != org) return base::refuse(kNoDemand, id);
  return demand;
}

Content with_duty_behind(const Content& in, const DutyBehind& behind) {
  return with_duty(in, behind.duty ? &*behind.duty : nullptr, screening_of(behind));
}
/// of its duty's screening, or as answered of the item itself.
Result<Item> with_signs_of(Work& work, Item item, const Content& in, const DutyBehind& behind) {
  if (behind.screening) return with_signs(std::move(item), *behind.screening);
  const auto least = TRY(registry::rule_count(work, "A-07.legal_review_min", work.today));
  return with_own_signs(std::move(item), in, least);
}

/// Of the caller's department, as its row will be; its id, codes and place are filled.
Result<Item> begun(Work& work, const Content& in) {
  // who may not buy need not draft what it would buy.
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  const DutyBehind behind = TRY(duty_behind(work, in.duty_id, work.actor.org));
  Item item = TRY(drafted({}, with_duty_behind(in, behind), work.actor.account));
  item = TRY(with_signs_of(work, std::move(item), in, behind));
  item.id = work.fresh_id<ItemId>("itm");
  item.owner_org = work.actor.org;
  TRY(check_codes_today(work, item));
  return item;
}

Result<Item> draft(Work& work, const Content& in) {
  Item item = TRY(begun(work, in));
  item.area = TRY(own_demand(work, in.demand, item.owner_org)).area;
  store::insert(work, item);
  return store::with_looks(work, item);
}

Result<Item> revise(Work& work, const ReviseItem& in) {
  const Item old = TRY(get_item(work, in.id));
  const auto under_way = store::revision_of(work.db, old.id);
  Item item = TRY(revising(old, TRY(begun(work, in)), under_way ? under_way->id.value : ""));
  item.area = old.area;
  store::insert(work, item);
  return store::with_looks(work, item);
}

Result<Item> amend(Work& work, const AmendItem& in) {
  const Item before = TRY(get_item(work, in.id));
  const DutyBehind behind = TRY(duty_behind(work, in.duty_id, before.owner_org));
  Item item = TRY(amended(before, with_duty_behind(in, behind), work.actor.account));
  item = TRY(with_signs_of(work, std::move(item), in, behind));
  item.area = TRY(own_demand(work, in.demand, item.owner_org)).area;
  TRY(check_codes_today(work, item));
  return save(work, item);
}

Result<Item> judge(Work& work, const ReviewItem& in, std::string_view act) {
  const Review review{.act = act,
                      .reviewer = work.actor.account,
                      .words = in.words,
                      .points = in.points.value_or(std::vector<std::string>()),
                      .on = work.today};
  const Item item = TRY(reviewed(TRY(get_item(work, in.id)), review));
  store::note_review(work.db, item.id,
                     {item.state == State::returned ? "return" : "review", review.reviewer,
                      review.words, review.points, review.on});
  return save(work, item);
}
Result<Item> approve(Work& work, const ReviewItem& in) {
  return judge(work, in, "catalogue.review");
}
Result<Item> send_back(Work& work, const ReviewItem& in) {
  return judge(work, in, "catalogue.return");
}
Result<Item> review_legally(Work& work, const LegalReview& in) {
  const Review review{.act = "catalogue.legal_review",
                      .reviewer = work.actor.account,
                      .words = in.words,
                      .points = {},
                      .on = work.today};
  const Item before = TRY(get_item(work, in.id));
  const DutyBehind behind = TRY(duty_behind(work, before.duty_id, before.owner_org));
  const Item item = TRY(legally_reviewed(as_screened_now(before, screening_of(behind)), review));
  store::note_review(work.db, item.id,
                     {"legal_review", review.reviewer, review.words, {}, review.on});
  return save(work, item);
}

Result<ItemShown> show(Work& work, const ItemRef& in) {
  return item_shown(work, TRY(get_item(work, in.id)));
}
Result<ItemPage> list(Work& work, const Filter& in) {
  Page found = store::list(work, in);
  ItemPage out{{}, found.next};
  for (Item& one : found.items)
    out.items.push_back(item_shown(work, std::move(one)));
  return out;
}
Result<Reviews> show_reviews(Work& work, const ItemRef& in) {
  return Reviews{in.id, store::reviews(work.db, in.id)};
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint, platform::everyone, platform::own;
  constexpr std::string_view kShow = "catalogue.get";
  // clang-format off
  std::vector<platform::Endpoint> out{
      endpoint("catalogue.draft", "POST /catalogue/items", kShow, own<Content>, draft,
               {"起草目录事项", "Draft an item."}),
      endpoint("catalogue.revise", "POST /catalogue/items/{id}/revise", kShow, on_item<ReviseItem>, revise,
               {"修订目录事项", "Draft what is to take the place of a published item."}),
      endpoint("catalogue.amend", "POST /catalogue/items/{id}/amend", kShow, on_item<AmendItem>, amend,
               {"修改目录事项", "Change an item; it is reviewed anew."}),
      endpoint("catalogue.review", "POST /catalogue/items/{id}/review", kShow, on_item<ReviewItem>, approve,
               {"评审通过", "Approve an item as an expert."}),
      endpoint("catalogue.return", "POST /catalogue/items/{id}/return", kShow, on_item<ReviewItem>, send_back,
               {"评审退回", "Send an item back as an expert."}),
      endpoint("catalogue.legal_review", "POST /catalogue/items/{id}/legal-review", kShow, on_item<LegalReview>,
               review_legally, {"法制审查", "Review an item legally, as another expert."}),
      endpoint("catalogue.get", "GET /catalogue/items/{id}", kShow, on_item<ItemRef>, show,
               {"查看目录事项", "Show one item."}),
      endpoint("catalogue.list", "GET /catalogue/items", "", everyone<Filter>, list,
               {"列出目录事项", "List items."}),
      endpoint("catalogue.reviews", "GET /catalogue/items/{id}/reviews", kShow, on_item<ItemRef>, show_reviews,
               {"历次评审意见", "Show what reviewers wrote, in order."})};
  // clang-format on
  for (auto& one : publishing_endpoints())
    out.push_back(std::move(one));
  return out;
}

}  // namespace

Result<Item> get_item(Work& work, const ItemId& id) {
  auto found = store::find(work, id);
  if (!found) return base::refuse(kNoItem, id.value);
  return *std::move(found);
}

platform::Module module() {
  return {
      .name = "catalogue",
      .endpoints = endpoints(),
      // clang-format off
      .refusals = {&kNoItem, &kNoDemand, &kNoContentKind, &kOutsideDuty, &kMustSelfPerform, &kGoodsOrWorks, &kFinancing,
                   &kEmployment, &kOtherwiseProhibited, &kStopsNothing, &kBadServiceCode, &kCodeOfOtherKind,
                   &kBadItemCode, &kNoWords, &kWroteIt, &kJudgedIt, &kLegalReviewLacks, &kSignsLack, &kDutyLacks,
                   &kDutyNotScreened, &kDutyStruckOut, &kOtherDemand, &kRevisedAlready, &kNoSuccessor, &kRetiredCode,
                   &kUndefinedCode},
      // clang-format on
      .lifecycles = {base::lifecycle("catalogue.get", State::draft, kSteps)},
      .must_be_empty = store::must_be_empty(),
      .witnessed = store::witnessed(),
  };
}

}  // namespace catalogue
