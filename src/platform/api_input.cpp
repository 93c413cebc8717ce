#include "platform/api_input.h"

#include <algorithm>

#include "platform/api_refusals.h"
#include "platform/json_text.h"

namespace platform {
namespace {

using base::Problem;

bool is_of_type(const json::object& schema, std::string_view type) {
  const auto* t = schema.if_contains("type");
  if (t == nullptr) return false;
  if (t->is_string()) return t->get_string() == type;
  return t->is_array() &&
         std::any_of(t->get_array().begin(), t->get_array().end(), [&](const json::value& one) {
           return one.is_string() && one.get_string() == type;
         });
}

base::Result<json::object> read_body(const http::Request& r) {
  if (r.body.empty()) return json::object{};
  const std::string* type = r.header("content-type");
  if (type == nullptr || r.count("content-type") != 1 || !media_type_is(*type, "application/json"))
    return base::refuse(kMediaType);
  return read_json_object(r.body);
}

base::Result<Fields> read_query(const http::Request& r) {
  auto query = read_fields(r.query());
  if (!query) return base::refuse(kBadAddress);
  if (const auto name = repeated(*query))
    return base::Error{&kTwice, {}, {{*name, "出现了不止一次", "appears more than once"}}, {}};
  return *std::move(query);
}

}  // namespace

json::value typed(const Endpoint& e, std::string_view name, const std::string& text) {
  const auto* schema = e.in.at("properties").as_object().if_contains(name);
  if (schema == nullptr) return json::value(text);
  if (is_of_type(schema->as_object(), "integer"))
    if (const auto n = base::Codec<std::int64_t>::parse(text)) return *n;
  if (is_of_type(schema->as_object(), "boolean"))
    if (const auto b = base::Codec<bool>::parse(text)) return *b;
  return json::value(text);  // left to the field's own codec, which says what is wrong
}

base::Result<json::object> read_input(const Endpoint& e, const Fields& path_parameters,
                                      const http::Request& r) {
  std::vector<Problem> problems;
  json::object in;
  const Fields query = TRY(read_query(r));
  if (e.writes()) {
    in = TRY(read_body(r));
    for (const auto& [name, value] : query)
      problems.push_back({name, "应写在正文里,不在地址里", "belongs in the body, not the address"});
  } else {
    if (!r.body.empty()) return base::refuse(kNoBodyHere);
    for (const auto& [name, value] : query)
      in[name] = typed(e, name, value);
  }
  for (const auto& [name, value] : path_parameters) {
    if (in.contains(name))
      problems.push_back({name, "已由地址给出,不应再写", "is given by the address already"});
    in[name] = typed(e, name, value);
  }
  if (!problems.empty()) return base::Error{&base::kBadInput, {}, std::move(problems), {}};
  return in;
}

base::Result<std::string> read_idem_key(const http::Request& r) {
  const std::string* key = r.header("idempotency-key");
  if (key == nullptr) return std::string();
  const bool visible =
      std::all_of(key->begin(), key->end(), [](char c) { return c > 0x20 && c < 0x7f; });
  if (key->empty() || key->size() > 100 || !visible || r.count("idempotency-key") != 1)
    return base::refuse(kBadIdemKey);
  return *key;
}

base::Result<std::optional<std::int64_t>> read_if_match(const http::Request& r) {
  const std::string* text = r.header("if-match");
  if (text == nullptr) return std::optional<std::int64_t>();
  std::optional<std::int64_t> version;
  if (text->size() > 2 && text->front() == '"' && text->back() == '"')
    version = base::Codec<std::int64_t>::parse(std::string_view(*text).substr(1, text->size() - 2));
  if (!version || *version < 0 || r.count("if-match") != 1) return base::refuse(kBadIfMatch);
  return version;
}

}  // namespace platform
