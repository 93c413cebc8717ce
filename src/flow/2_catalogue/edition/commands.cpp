// Editions as everyone may see them: public, so whitelists alone.
#include <algorithm>

#include "flow/2_catalogue/edition/store.h"
#include "platform/execute.h"

namespace catalogue {

constexpr auto describe(const ItemChange*) {
  using base::field;
  using C = ItemChange;
  return base::record("CatalogueChange", field("item", &C::item, {"目录事项", "The item"}),
                      field("former", &C::former, {"原事项", "The item before it"}),
                      field("title", &C::title, {"名称", "Title"}),
                      field("change", &C::change, {"变化", "What became of it"}),
                      field("fields", &C::fields, {"变化字段", "Fields before and after"}));
}
struct EditionFilter {
  std::optional<std::string> department;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const EditionFilter*) {
  using base::field;
  using F = EditionFilter;
  return base::record(
      "EditionFilter", field("department", &F::department, {"部门", "Only of this one"}, {1, 60}),
      field("after", &F::after, {"起点", "What `next` of the page before said"}, {1, 80}),
      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}
struct EditionPage {
  std::vector<Edition> editions;
  std::optional<std::string> next;
};
constexpr auto describe(const EditionPage*) {
  using base::field;
  return base::record(
      "EditionPage", field("editions", &EditionPage::editions, {"版次", "The editions"}),
      field("next", &EditionPage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
struct EditionRef {
  std::string department;
  std::int64_t number = 0;
};
constexpr auto describe(const EditionRef*) {
  using base::field;
  return base::record(
      "EditionRef",
      field("department", &EditionRef::department, {"部门", "The department"}, {1, 60}),
      field("number", &EditionRef::number, {"版次", "Edition"}, {1, 1'000'000}));
}
struct EditionShown : Edition {
  std::vector<ListedItem> items;
};
constexpr auto describe(const EditionShown*) {
  using base::field;
  using E = EditionShown;
  return base::record(
      "EditionShown", field("items", &E::items, {"本版在列事项", "Items in force in it"}),
      field("department", &E::department, {"部门", "The department"}),
      field("number", &E::number, {"版次", "Edition"}), field("day", &E::day, {"日期", "Day"}),
      field("change", &E::change, {"变化", "What changed"}),
      field("item", &E::item, {"目录事项", "The item that changed"}),
      field("former", &E::former, {"被替换的事项", "The item that it replaced"}),
      field("title", &E::title, {"事项名称", "Title of the item"}));
}
struct CompareEditions {
  std::string department;
  std::int64_t from = 0, to = 0;
};
constexpr auto describe(const CompareEditions*) {
  using base::field;
  using C = CompareEditions;
  return base::record("CompareEditions",
                      field("department", &C::department, {"部门", "The department"}, {1, 60}),
                      field("from", &C::from, {"起始版", "The earlier edition"}, {0, 1'000'000}),
                      field("to", &C::to, {"截止版", "The later edition"}, {1, 1'000'000}));
}
struct ComparedEditions {
  std::vector<ItemChange> changes;
  std::int64_t added = 0, removed = 0, changed = 0;
};
constexpr auto describe(const ComparedEditions*) {
  using base::field;
  using C = ComparedEditions;
  return base::record("ComparedEditions",
                      field("changes", &C::changes, {"逐项变化", "Item by item"}),
                      field("added", &C::added, {"新增项数", "How many were added"}),
                      field("removed", &C::removed, {"减少项数", "How many are gone"}),
                      field("changed", &C::changed, {"变更项数", "How many changed"}));
}

namespace {

using base::Result, platform::Work;

constexpr std::int64_t kPage = 50;

/// A page ends at a number and a department: "12:pty_…".
edition_store::Place place_of(const std::optional<std::string>& after) {
  const std::string text = after.value_or("");
  const auto colon = text.find(':');
  const auto number = base::Codec<std::int64_t>::parse(text.substr(0, colon));
  if (!number || colon == text.npos) return {base::kAnyNumber.max, ""};
  return {*number, text.substr(colon + 1)};
}

Result<EditionPage> list(Work& work, const EditionFilter& in) {
  const auto limit = in.limit.value_or(kPage);
  EditionPage page{edition_store::list(work.db, in.department, place_of(in.after), limit + 1), {}};
  if (std::int64_t(page.editions.size()) > limit) {
    page.editions.resize(std::size_t(limit));
    page.next = std::to_string(page.editions.back().number) + ":" + page.editions.back().department;
  }
  return page;
}

Result<Edition> load(Work& work, const std::string& department, std::int64_t number) {
  auto found = edition_store::find(work.db, department, number);
  if (!found) return base::refuse(kNoEdition, std::to_string(number));
  return *std::move(found);
}

Result<EditionShown> show(Work& work, const EditionRef& in) {
  EditionShown out;
  static_cast<Edition&>(out) = TRY(load(work, in.department, in.number));
  out.items = edition_store::items_in(work.db, in.department, in.number);
  return out;
}

/// From 0: from the empty catalogue.
Result<ComparedEditions> compare(Work& work, const CompareEditions& in) {
  if (in.from >= in.to) return base::refuse(kEditionOrder);
  if (in.from > 0) TRY(load(work, in.department, in.from));
  TRY(load(work, in.department, in.to));
  ComparedEditions out;
  out.changes = differences(edition_store::items_in(work.db, in.department, in.from),
                            edition_store::items_in(work.db, in.department, in.to),
                            edition_store::road(work.db, in.department));
  const auto count = [&](Difference d) {
    return std::int64_t(std::ranges::count(out.changes, d, &ItemChange::change));
  };
  out.added = count(Difference::added);
  out.removed = count(Difference::removed);
  out.changed = count(Difference::changed);
  return out;
}

}  // namespace

platform::Module edition_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "edition",
      // clang-format off
      .endpoints = {
      endpoint("edition.list", "GET /catalogue/editions", "", everyone<EditionFilter>, list,
               {"目录版次", "List editions of departments' catalogues."}),
      endpoint("edition.get", "GET /catalogue/editions/{department}/{number}", "", everyone<EditionRef>, show,
               {"查看某一版目录", "Show the items in force in an edition."}),
      endpoint("edition.compare", "GET /catalogue/comparison", "", everyone<CompareEditions>, compare,
               {"比较两版目录", "Compare two editions of a department's catalogue."}),
      },
      // clang-format on
      .refusals = {&kNoEdition, &kEditionOrder},
      .must_be_empty = edition_store::must_be_empty(),
  };
}

}  // namespace catalogue
