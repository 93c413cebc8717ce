#include "app/page_pictures.h"

#include <map>

#include "platform/execute.h"

namespace app {
namespace {

const json::array& list_in(const json::object& o, std::string_view name) {
  static const json::array kNone;
  const auto* list = o.if_contains(name);
  return list != nullptr && list->is_array() ? list->get_array() : kNone;
}

/// So many suppliers are few: whoever wants a contest needs more.
constexpr std::int64_t kFew = 2;

mustache::data gap_cell(const json::object* cell, const Look& look) {
  mustache::data out;
  if (cell == nullptr) return out;
  const std::int64_t able = cell->at("able").as_int64(), waiting = cell->at("waiting").as_int64();
  out.set("able",
          able == 0 ? std::string(word_for("nobody_able", look.english)) : std::to_string(able));
  out.set("look", able == 0 ? "none" : able <= kFew ? "few" : "enough");
  if (waiting > 0) out.set("waiting", std::to_string(waiting));
  return out;
}

/// Towns across, services down, as the program ordered both.
mustache::data gap_matrix(const json::object& body, const Look& look) {
  std::vector<std::pair<std::string, std::string>> towns;
  std::map<std::pair<std::string, std::string>, const json::object*> at;
  for (const auto& one : list_in(body, "cells")) {
    const auto& cell = one.as_object();
    const std::string town = text_of(cell, "town");
    const std::pair named{town, text_of(cell, "town_name")};
    if (std::find(towns.begin(), towns.end(), named) == towns.end()) towns.push_back(named);
    at[{text_of(cell, "service"), town}] = &cell;
  }
  mustache::data columns{mustache::data::type::list}, rows{mustache::data::type::list};
  for (const auto& [code, name] : towns)
    columns << mustache::data{"name", mustache::data(name)};
  for (const auto& one : list_in(body, "services")) {
    const auto& service = one.as_object();
    mustache::data row, cells{mustache::data::type::list};
    row.set("service", text_of(service, look.english ? "en" : "zh"));
    for (const auto& town : towns) {
      const auto cell = at.find({text_of(service, "word"), town.first});
      cells << gap_cell(cell == at.end() ? nullptr : cell->second, look);
    }
    row.set("cells", cells);
    rows << row;
  }
  mustache::data out;
  out.set("columns", columns);
  out.set("rows", rows);
  out.set("gaps", text_of(body, "gaps"));
  return out;
}

/// One change: what became of it, and each field before and after in the words of `shown_by`.
mustache::data change_data(const Showing& s, const json::object& properties,
                           const json::object& change) {
  const bool english = s.look->english;
  mustache::data out, fields{mustache::data::type::list};
  const std::string what = text_of(change, "change");
  out.set("look", what);
  out.set("word", std::string(word_of("change", what, english)));
  out.set("title", text_of(change, "title"));
  if (const std::string number = text_of(change, "number"); !number.empty())
    out.set("number", number);
  if (const std::string item = text_of(change, "item"); !item.empty())
    if (const std::string link = s.page_of(item, false); !link.empty()) out.set("link", link);
  for (const auto& one : list_in(change, "fields")) {
    const auto& field = one.as_object();
    const std::string name = text_of(field, "field");
    const auto& schema = schema_of(properties, name);
    mustache::data d;
    d.set("name", label_of(s, name, schema));
    for (const char* side : {"before", "after"})
      if (const std::string text = text_of(field, side); !text.empty())
        d.set(side, std::string(word_of(name, text, english)));
    fields << d;
  }
  out.set("fields", fields);
  return out;
}

mustache::data diff_data(const Showing& s, const platform::Product& product,
                         std::string_view shown_by, const json::object& body) {
  const auto* e = product.find(shown_by);
  ENSURE(e != nullptr);
  mustache::data out, changes{mustache::data::type::list};
  for (const auto& one : list_in(body, "changes"))
    changes << change_data(s, properties_of(e->out), one.as_object());
  out.set("changes", changes);
  for (const char* count : {"added", "removed", "changed"})
    out.set(count, text_of(body, count));
  out.set("same", list_in(body, "changes").empty());
  return out;
}

/// Comparisons, and what shows the things that they compare.
constexpr std::pair<std::string_view, std::string_view> kComparisons[] = {
    {"duty.compare", "duty.get"}, {"edition.compare", "catalogue.get"}};

}  // namespace

bool put_picture(mustache::data& with, const Showing& s, const platform::Product& product,
                 std::string_view operation, const json::object& body) {
  if (operation == "supply.gap") {
    with.set("matrix", gap_matrix(body, *s.look));
    return true;
  }
  for (const auto& [compares, shown_by] : kComparisons) {
    if (operation != compares) continue;
    with.set("diff", diff_data(s, product, shown_by, body));
    return true;
  }
  return false;
}

}  // namespace app
