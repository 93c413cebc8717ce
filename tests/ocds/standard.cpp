#include "standard.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "base/date.h"
#include "base/text.h"

namespace ocds {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPublishedAt = "https://standard.open-contracting.org/schema/1__1__5/";
constexpr const char* kExtensions[] = {"metrics", "bids", "bidOpening", "transaction_milestones"};

std::string text_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("there is no " + path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}
json::value read(const std::string& name) {
  return json::parse(text_of(folder() + "/" + name + ".json"));
}

/// RFC 7396, by which extensions patch the schema.
void patch(json::value& target, const json::value& with) {
  if (!with.is_object()) {
    target = with;
    return;
  }
  if (!target.is_object()) target = json::object();
  for (const auto& member : with.get_object()) {
    if (member.value().is_null())
      target.get_object().erase(member.key());
    else
      patch(target.get_object()[member.key()], member.value());
  }
}

}  // namespace

std::string folder() {
  const char* shared = std::getenv("POBING_SHARED");
  return std::string(shared == nullptr ? "../shared" : shared) + "/ocds";
}

bool there() {
  return fs::exists(folder() + "/release-schema.json");
}

struct Standard::Checks {
  valijson::Schema schema;
};

Standard::Standard()
    : release_(read("release-schema")),
      release_package_(read("release-package-schema")),
      record_package_(read("record-package-schema")),
      versioned_(read("versioned-release-validation-schema")) {
  for (const auto* name : kExtensions)
    patch(release_, read(std::string("extensions/") + name));
  // The extension of bid openings refers to another one's places, which the folder does not hold
  // and our releases do not use.
  auto& definitions = release_.at("definitions").as_object();
  if (!definitions.contains("Location")) definitions["Location"] = {{"type", "object"}};
  const auto fetch = [this](const std::string& uri) -> const json::value* {
    if (uri == std::string(kPublishedAt) + "release-schema.json") return &release_;
    if (uri == std::string(kPublishedAt) + "versioned-release-validation-schema.json")
      return &versioned_;
    return nullptr;
  };
  const std::pair<const char*, const json::value*> all[] = {{"release", &release_},
                                                            {"release-package", &release_package_},
                                                            {"record-package", &record_package_}};
  for (const auto& [name, document] : all) {
    auto checks = std::make_unique<Checks>();
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft4);
    parser.populateSchema(valijson::adapters::BoostJsonAdapter(*document), checks->schema, fetch,
                          [](const json::value*) {});
    checks_.emplace(name, std::move(checks));
  }
}

Standard::~Standard() = default;

std::vector<std::string> Standard::faults(std::string_view schema,
                                          const json::value& document) const {
  valijson::Validator validator;
  valijson::ValidationResults results;
  std::vector<std::string> out;
  if (validator.validate(checks_.find(schema)->second->schema,
                         valijson::adapters::BoostJsonAdapter(document), &results))
    return out;
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    std::string where;
    for (const auto& part : error.context)
      where += part;
    out.push_back(where + ": " + error.description);
  }
  return out;
}

void Standard::walk(const json::value& release, const std::function<void(const Met&)>& met,
                    const std::function<void(const std::string&)>& unknown) const {
  step(release_.get_object(), release, "", met, unknown);
}

void Standard::step(const json::object& field, const json::value& v, const std::string& path,
                    const std::function<void(const Met&)>& met,
                    const std::function<void(const std::string&)>& unknown) const {
  const json::object* node = &field;
  std::string_view of;
  if (const auto* ref = field.if_contains("$ref")) {
    of = std::string_view(ref->get_string()).substr(std::string_view("#/definitions/").size());
    node = &release_.at("definitions").at(of).as_object();
  }
  met({v, field, of, path});
  if (v.is_array()) {
    const auto* items = node->if_contains("items");
    for (std::size_t i = 0; items != nullptr && i < v.get_array().size(); ++i)
      step(items->as_object(), v.get_array()[i], path + "/" + std::to_string(i), met, unknown);
  }
  if (!v.is_object()) return;
  const auto* known = node->if_contains("properties");
  for (const auto& member : v.get_object()) {
    const std::string where = path + "/" + std::string(member.key());
    if (const auto* one = known == nullptr ? nullptr : known->as_object().if_contains(member.key()))
      step(one->as_object(), member.value(), where, met, unknown);
    else if (known != nullptr || !node->contains("patternProperties"))
      unknown(where);
  }
}

std::optional<std::set<std::string>> Standard::codes(const std::string& list) const {
  const std::string path = folder() + "/codelists/" + list;
  if (!fs::exists(path)) return std::nullopt;
  std::set<std::string> out;
  std::size_t column = std::string::npos;
  std::istringstream lines(text_of(path));
  for (std::string line; std::getline(lines, line);) {
    while (!line.empty() && line.back() == '\r')
      line.pop_back();
    const auto cells = base::csv_cells(line);
    if (!cells) continue;  // a quoted line break: the rest of a description
    if (column == std::string::npos)
      column = std::size_t(std::find(cells->begin(), cells->end(), "Code") - cells->begin());
    else if (column < cells->size())
      out.insert((*cells)[column]);
  }
  return out;
}

bool is_date_time(std::string_view s) {
  constexpr std::string_view kShape = "dddd-dd-ddTdd:dd:dd";
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (s.size() <= kShape.size()) return false;
  for (std::size_t i = 0; i < kShape.size(); ++i)
    if (kShape[i] == 'd' ? !digit(s[i]) : s[i] != kShape[i]) return false;
  const auto number = [&](std::size_t at) { return (s[at] - '0') * 10 + s[at + 1] - '0'; };
  const auto within = [&](std::size_t at, int most) { return number(at) <= most; };
  if (!base::Date::parse(s.substr(0, 10)) || !within(11, 23) || !within(14, 59) || !within(17, 60))
    return false;
  s.remove_prefix(kShape.size());
  if (s[0] == '.') {
    std::size_t n = 1;
    while (n < s.size() && digit(s[n]))
      ++n;
    if (n == 1) return false;
    s.remove_prefix(n);
  }
  if (s == "Z") return true;
  return s.size() == 6 && (s[0] == '+' || s[0] == '-') && digit(s[1]) && digit(s[2]) &&
         s[3] == ':' && digit(s[4]) && digit(s[5]) && within(1, 23) && within(4, 59);
}

namespace {

bool has_ids(const json::array& all) {
  for (const auto& one : all)
    if (!one.is_object() || !one.get_object().contains("id")) return false;
  return !all.empty();
}

/// Objects field by field, lists of things with an id by that id, all else by the newer value.
void merge(json::value& into, const json::value& newer) {
  if (into.is_object() && newer.is_object()) {
    for (const auto& member : newer.get_object())
      merge(into.get_object()[member.key()], member.value());
    return;
  }
  if (!into.is_array() || !newer.is_array() || !has_ids(into.get_array()) ||
      !has_ids(newer.get_array())) {
    into = newer;
    return;
  }
  for (const auto& one : newer.get_array()) {
    auto& all = into.get_array();
    auto same = std::find_if(all.begin(), all.end(),
                             [&](const json::value& v) { return v.at("id") == one.at("id"); });
    if (same == all.end())
      all.push_back(one);
    else
      merge(*same, one);
  }
}

}  // namespace

json::object compiled(const std::vector<json::object>& releases) {
  json::value out = json::object();
  for (auto release : releases) {
    for (const auto* own : {"id", "date", "tag"})
      release.erase(own);
    merge(out, release);
  }
  const auto& last = releases.back();
  out.get_object()["id"] =
      std::string(last.at("ocid").as_string()) + "-" + std::string(last.at("date").as_string());
  out.get_object()["date"] = last.at("date");
  out.get_object()["tag"] = json::array{"compiled"};
  return out.get_object();
}

}  // namespace ocds
