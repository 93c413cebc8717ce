#include "flow/2_catalogue/edition/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace catalogue {
namespace {

template <class I>
const I* find(std::span<const I> items, const ItemId& id) {
  const auto at = std::ranges::find(items, id, &I::id);
  return at == items.end() ? nullptr : &*at;
}

/// The item of `before` that `item` descends from, if there is one.
const ListedItem* ancestor(const ListedItem& item, std::span<const ListedItem> before,
                           std::span<const Descent> road) {
  std::optional<ItemId> at = item.revises;
  while (at) {
    if (const auto* found = find(before, *at)) return found;
    const auto* one = find(road, *at);
    at = one == nullptr ? std::nullopt : one->revises;
  }
  return nullptr;
}

std::vector<FieldChange> fields_between(const ListedItem& before, const ListedItem& after) {
  std::vector<FieldChange> out;
  const auto note = [&](std::string_view field, const std::string& one, const std::string& two) {
    if (one != two) out.push_back({std::string(field), one, two});
  };
  note("title", before.title, after.title);
  note("gov_service_code", before.gov_service_code, after.gov_service_code);
  note("item_code", before.item_code.value_or(""), after.item_code.value_or(""));
  note("duty", before.duty, after.duty);
  note("duty_basis", before.duty_basis, after.duty_basis);
  note("stops_doing", before.stops_doing, after.stops_doing);
  note("content_kind", base::Codec<ContentKind>::text(before.content_kind),
       base::Codec<ContentKind>::text(after.content_kind));
  return out;
}

}  // namespace

std::vector<ItemChange> differences(std::span<const ListedItem> before,
                                    std::span<const ListedItem> after,
                                    std::span<const Descent> road) {
  std::vector<ItemChange> out;
  std::set<ItemId> taken_over;
  for (const ListedItem& item : after) {
    if (find(before, item.id) != nullptr) continue;
    if (const auto* former = ancestor(item, before, road)) {
      taken_over.insert(former->id);
      out.push_back(
          {item.id, former->id, item.title, Difference::changed, fields_between(*former, item)});
    } else {
      out.push_back({item.id, std::nullopt, item.title, Difference::added, {}});
    }
  }
  for (const ListedItem& item : before)
    if (find(after, item.id) == nullptr && !taken_over.contains(item.id))
      out.push_back({item.id, std::nullopt, item.title, Difference::removed, {}});
  return out;
}

}  // namespace catalogue
