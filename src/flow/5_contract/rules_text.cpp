// What both parties agree to, as one text whose hash is shown and signed.
#include <algorithm>

#include "flow/5_contract/rules.h"

namespace contract {

namespace json = base::json;

/// Keys sorted at every depth, no blanks.
std::string canonical(const json::value& v) {
  std::string out;
  if (const auto* object = v.if_object()) {
    std::vector<std::string> keys;
    for (const auto& member : *object)
      keys.emplace_back(member.key());
    std::sort(keys.begin(), keys.end());
    for (const auto& key : keys)
      out += (out.empty() ? "" : ",") + json::serialize(json::value(key)) + ":" +
             canonical(object->at(key));
    return "{" + out + "}";
  }
  if (const auto* list = v.if_array()) {
    for (const auto& one : *list)
      out += (out.empty() ? "" : ",") + canonical(one);
    return "[" + out + "]";
  }
  return json::serialize(v);
}

namespace {

constexpr std::string_view kAgreed[] = {
    "id",       "procurement", "catalogue_item", "line",      "owner_org",    "supplier",
    "title",    "area",        "content",        "quantity",  "quality",      "settlement",
    "rights",   "breach",      "price",          "term_from", "term_to",      "term_grounds",
    "measures", "instalments", "score_plan",     "pay_days",  "late_per_day", "interest_line"};

}  // namespace

std::string agreed_text(const Contract& c) {
  const json::object all = base::encode(c);
  json::object agreed;
  for (const auto name : kAgreed)
    agreed[name] = all.at(name);
  return canonical(agreed);
}

}  // namespace contract

namespace base {

std::vector<std::string> Codec<contract::State>::words() {
  return {"draft", "consented", "signed", "published", "closed"};
}
std::string Codec<contract::State>::text(contract::State s) {
  return words()[std::size_t(s)];
}
std::optional<contract::State> Codec<contract::State>::parse(std::string_view s) {
  const auto all = words();
  const auto at = std::find(all.begin(), all.end(), s);
  if (at == all.end()) return std::nullopt;
  return contract::State(at - all.begin());
}
json::object Codec<contract::State>::schema(Limit) {
  json::array listed;
  for (const auto& word : words())
    listed.emplace_back(word);
  return {{"type", "string"}, {"enum", std::move(listed)}};
}

}  // namespace base
