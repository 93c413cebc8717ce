#pragma once
// What two editions of a catalogue differ in. Pure.
#include <span>

#include "flow/2_catalogue/duty/rules.h"
#include "flow/2_catalogue/edition/edition.h"

namespace catalogue {

inline constexpr base::Refusal kNoEdition{
    "edition.not_found",
    base::Kind::not_found,
    {"该部门的目录没有这一版;请看版次列表。",
     "The department's catalogue has no such edition: see the list of editions."}};
inline constexpr base::Refusal kEditionOrder{
    "edition.in_order",
    base::Kind::invalid,
    {"比较的起始版须早于截止版;请调整。",
     "Compare an earlier edition with a later one: change the numbers."}};

/// An item in force in an edition, as everyone may see it.
struct ListedItem {
  ItemId id;
  std::string title, gov_service_code;
  std::optional<std::string> item_code;
  std::string duty, duty_basis, stops_doing;
  ContentKind content_kind = ContentKind::public_service;
  bool consulted = false;
  std::optional<base::Date> published_on;
  std::optional<ItemId> revises;
};
/// Which item one takes the place of.
struct Descent {
  ItemId id;
  std::optional<ItemId> revises;
};

enum class Difference { added, removed, changed };
BOOST_DESCRIBE_ENUM(Difference, added, removed, changed)
struct ItemChange {
  ItemId item;
  std::optional<ItemId> former;
  std::string title;
  Difference change = Difference::added;
  std::vector<FieldChange> fields;
};
/// An item whose predecessor stood in the earlier edition is a change of it, however many
/// revisions lie between; `road` holds every item ever in the catalogue.
std::vector<ItemChange> differences(std::span<const ListedItem> before,
                                    std::span<const ListedItem> after,
                                    std::span<const Descent> road);

}  // namespace catalogue
