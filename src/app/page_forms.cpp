#include "app/page_forms.h"

#include <map>

namespace app {
namespace {

std::string says_of(const json::object& o, const Look& look) {
  const auto* says = o.if_contains("says");
  if (says == nullptr || !says->is_object()) return "";
  return text_of(says->get_object(), look.english ? "en" : "zh");
}

}  // namespace

std::string given(const platform::Fields& fields, std::string_view name) {
  const auto* value = Visit::find(fields, name);
  return value == nullptr ? std::string() : *value;
}

Page redirected(std::string to) {
  Page out;
  out.status = 303;
  out.location = std::move(to);
  return out;
}

void put(mustache::data& with, const json::object& o, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (const std::string text = text_of(o, name); !text.empty()) with.set(name, text);
}

void put_faults(mustache::data& with, const Reply& r, const Look& look,
                std::initializer_list<std::string_view> fields) {
  std::map<std::string, std::string> at_field;
  if (const auto* problems = r.body.if_contains("problems"); problems != nullptr)
    for (const auto& one : problems->as_array())
      at_field[text_of(one.as_object(), "field")] += says_of(one.as_object(), look);
  for (const auto field : fields)
    if (const auto found = at_field.find(std::string(field)); found != at_field.end())
      with.set(std::string(field) + "_wrong", found->second);
  with.set("wrong", says_of(r.body, look));
}

void put_doubts(mustache::data& with, Lookups& lookups, std::initializer_list<const char*> rules) {
  const auto is_doubtful = lookups.showing().is_doubtful;
  bool any = false;
  for (const char* rule : rules)
    any = is_doubtful(rule) || any;
  if (!any) return;
  with.set("doubtful", true);
  mustache::data lines{mustache::data::type::list};
  for (const auto& line : lookups.doubts())
    lines << mustache::data{"line", mustache::data(line)};
  with.set("doubts", lines);
}

}  // namespace app
