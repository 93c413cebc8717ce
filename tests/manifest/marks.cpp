// What rests on an unconfirmed rule is marked: each rule that a field names is a row, and each
// unconfirmed row that the sources read is named by a field, or only ever refuses.
#include <algorithm>
#include <filesystem>
#include <set>

#include "manifest/manifest.h"
#include "platform/embedded.h"
#include "registry/rules.h"
#include "world/world.h"

namespace manifest {
namespace {

namespace json = boost::json;

/// These decide nothing that is shown: a refusal cites the row, with how sure it is.
const std::set<std::string> kOnlyRefuses{"B6.open_tender_limit", "G-3.assessors_min"};

void collect(const json::value& v, std::set<std::string>& out) {
  if (v.is_array())
    for (const auto& one : v.get_array())
      collect(one, out);
  if (!v.is_object()) return;
  for (const auto& member : v.get_object()) {
    if (member.key() == "x-rules")
      for (const auto& rule : member.value().as_array())
        out.emplace(rule.as_string());
    collect(member.value(), out);
  }
}

std::vector<registry::Rule> all_rows(Faults& faults) {
  std::vector<registry::Rule> out;
  for (const auto& file : platform::embedded("data/rules/")) {
    if (!file.name.ends_with(".csv") || file.name.ends_with("catalogue_codes.csv")) continue;
    auto rows = registry::parse_rules(file.text, file.name);
    if (!rows) {
      faults.push_back(std::string(file.name) + " cannot be read");
      continue;
    }
    for (auto& row : rows.value())
      out.push_back(std::move(row));
  }
  return out;
}

/// All sources but tests, as one text.
std::string sources() {
  std::string out;
  for (const auto& file : std::filesystem::recursive_directory_iterator("src")) {
    const std::string name = file.path().generic_string();
    if ((name.ends_with(".cpp") || name.ends_with(".h")) && !name.ends_with("_test.cpp"))
      out += test::text_of(name);
  }
  return out;
}

}  // namespace

void check_marks(const platform::Product& product, Faults& faults) {
  std::set<std::string> named;
  for (const auto& m : product.modules)
    for (const auto& e : m.endpoints)
      collect(json::value(e.out), named);
  const auto rows = all_rows(faults);
  for (const auto& name : named)
    if (std::ranges::none_of(rows, [&](const auto& r) { return registry::names(name, r.key); }))
      faults.push_back("a field rests on " + name + ", which is no rule");
  const std::string text = sources();
  std::set<std::string> read;
  for (const auto& r : rows)
    if (r.unconfirmed() && text.find('"' + r.key + '"') != text.npos) read.insert(r.key);
  if (read.size() < 8) faults.emplace_back("the reading of rules in the sources does not work");
  for (const auto& key : read)
    if (!kOnlyRefuses.contains(key) &&
        std::ranges::none_of(named, [&](const auto& name) { return registry::names(name, key); }))
      faults.push_back(key + " is not confirmed, and no field that rests on it says so");
  for (const auto& key : kOnlyRefuses)
    if (!read.contains(key)) faults.push_back(key + " is excused, and nothing reads it");
}

}  // namespace manifest
