// Into the catalogue and out of it: each time the department's next edition.
#include "flow/2_catalogue/commands.h"
#include "flow/2_catalogue/consultation/store.h"
#include "flow/2_catalogue/edition/store.h"

namespace catalogue {

/// The item, and the one whose place it took, as both stand now.
struct PublishedItem : Item {
  std::optional<Item> former;
};
constexpr auto describe(const PublishedItem*) {
  return std::apply(
      [](auto... f) {
        return base::record("PublishedItem", f...,
                            base::field("former", &PublishedItem::former,
                                        {"被替换的事项", "The item whose place it took"}));
      },
      item_fields<PublishedItem>());
}

namespace {

/// What is left to be seen to before an item enters the catalogue, and it enters.
Result<PublishedItem> publish_item(Work& work, const Item& before) {
  const std::int64_t edition = edition_store::latest(work.db, before.owner_org) + 1;
  const DutyBehind behind = TRY(duty_behind(work, before.duty_id, before.owner_org));
  const Item item =
      TRY(published(before, {.today = work.today,
                             .edition = edition,
                             .consulted = consultation_store::of_item(work.db, before),
                             .screening = screening_of(behind)}));
  TRY(check_codes_today(work, item));
  PublishedItem out;
  std::optional<ItemId> replaced_id;
  const auto old = item.revises ? store::find_row(work.db, *item.revises) : std::nullopt;
  if (old && is_published(*old)) {
    out.former = TRY(save(work, TRY(replaced(store::with_looks(work, *old), item.id, edition))));
    replaced_id = old->id;
  } else {
    TRY(need::mark_catalogued(work, item.demand));
  }
  edition_store::insert(work.db, {item.owner_org, edition, work.today,
                                  replaced_id ? EditionChange::replaced : EditionChange::added,
                                  item.id, replaced_id, item.title});
  static_cast<Item&>(out) = TRY(save(work, item));
  return out;
}

Result<PublishedItem> publish(Work& work, const ItemRef& in) {
  return publish_item(work, TRY(get_item(work, in.id)));
}

/// The same from the side of the item that is replaced.
Result<PublishedItem> replace(Work& work, const ItemRef& in) {
  const Item old = TRY(get_item(work, in.id));
  TRY(base::next_state(kSteps, old.state, "catalogue.replace"));
  const auto next = store::revision_of(work.db, old.id);
  if (!next || next->state != State::reviewed)
    return base::refuse(kNoSuccessor, next ? next->id.value : "");
  // Separation of duties: of the revision, as for its own publication.
  if (next->author == work.actor.account) return base::refuse(platform::kAuthor);
  return publish_item(work, store::with_looks(work, *next));
}

Result<Item> withdraw(Work& work, const ItemRef& in) {
  const Item before = TRY(get_item(work, in.id));
  const std::int64_t edition = edition_store::latest(work.db, before.owner_org) + 1;
  const Item item = TRY(withdrawn(before, work.today, edition));
  if (is_published(before)) {
    TRY(need::mark_open(work, item.demand));
    edition_store::insert(work.db, {item.owner_org, edition, work.today, EditionChange::taken_out,
                                    item.id, std::nullopt, item.title});
  }
  return save(work, item);
}

}  // namespace

std::vector<platform::Endpoint> publishing_endpoints() {
  using platform::endpoint;
  constexpr std::string_view kShow = "catalogue.get";
  // clang-format off
  return {
      endpoint("catalogue.publish", "POST /catalogue/items/{id}/publish", kShow, on_item<ItemRef>, publish,
               {"公布目录事项", "Publish an item."}),
      endpoint("catalogue.replace", "POST /catalogue/items/{id}/replace", kShow, on_item<ItemRef>, replace,
               {"以修订稿替换", "Publish the reviewed revision in its place."}),
      endpoint("catalogue.withdraw", "POST /catalogue/items/{id}/withdraw", kShow, on_item<ItemRef>, withdraw,
               {"撤销目录事项", "Withdraw an item."})};
  // clang-format on
}

}  // namespace catalogue
