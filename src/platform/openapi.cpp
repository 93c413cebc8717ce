// The OpenAPI 3.1 document, read off the manifests.
#include <algorithm>

#include "platform/module.h"

namespace platform {
namespace {

json::object reference(std::string_view schema) {
  return {{"$ref", "#/components/schemas/" + std::string(schema)}};
}
json::object content(std::string_view type, json::object schema) {
  return {{type, {{"schema", std::move(schema)}}}};
}

json::array parameters(const Endpoint& e, json::object& properties, json::array& required) {
  json::array out;
  for (const auto& p : e.in.at("properties").as_object()) {
    const bool in_path = e.path().find("{" + std::string(p.key()) + "}") != std::string_view::npos;
    if (!in_path && e.writes()) continue;
    const auto at = std::find(required.begin(), required.end(), json::value(p.key()));
    json::object schema = p.value().as_object();
    out.push_back({{"name", p.key()},
                   {"in", in_path ? "path" : "query"},
                   {"required", in_path || at != required.end()},
                   {"description", schema["description"]},
                   {"schema", schema}});
    properties.erase(p.key());
    if (at != required.end()) required.erase(at);
  }
  if (e.writes()) {
    out.push_back(json::object{{"$ref", "#/components/parameters/IdempotencyKey"}});
    out.push_back(json::object{{"$ref", "#/components/parameters/IfMatch"}});
  }
  return out;
}

json::object operation(const Module& m, const Endpoint& e) {
  json::object body = e.in;
  auto& properties = body["properties"].as_object();
  auto& required = body["required"].as_array();
  json::object out{{"operationId", e.name},
                   {"tags", json::array{m.name}},
                   {"summary", e.says.zh},
                   {"description", e.says.en},
                   {"parameters", parameters(e, properties, required)}};
  if (e.writes() && !properties.empty())
    out["requestBody"] = {{"required", true}, {"content", content("application/json", body)}};
  const std::string out_name(e.out.at("title").as_string());
  out["responses"] = {
      {"200",
       {{"description", "Done."}, {"content", content("application/json", reference(out_name))}}},
      {"default",
       {{"description", "Refused: the code says why."},
        {"content", content("application/problem+json", reference("Problem"))}}}};
  return out;
}

json::object problem_schema() {
  const json::object says{
      {"type", "object"},
      {"properties", {{"zh", {{"type", "string"}}}, {"en", {{"type", "string"}}}}}};
  return {{"title", "Problem"},
          {"type", "object"},
          {"properties",
           {{"type", {{"type", "string"}}},
            {"title", {{"type", "string"}}},
            {"status", {{"type", "integer"}}},
            {"code", {{"type", "string"}}},
            {"says", says},
            {"basis", {{"type", "string"}}},
            {"detail", {{"type", "string"}}},
            {"state", {{"type", "string"}}},
            {"possible", {{"type", "array"}, {"items", {{"type", "string"}}}}},
            {"version", {{"type", "integer"}}},
            {"problems",
             {{"type", "array"},
              {"items",
               {{"type", "object"},
                {"properties", {{"field", {{"type", "string"}}}, {"says", says}}}}}}}}},
          {"required", json::array{"type", "title", "status", "code", "says"}}};
}

json::object header(std::string_view name, std::string_view says) {
  return {{"name", name},
          {"in", "header"},
          {"required", false},
          {"description", says},
          {"schema", {{"type", "string"}, {"maxLength", 100}}}};
}

}  // namespace

json::object openapi(std::span<const Module> modules) {
  json::object paths;
  json::object schemas{{"Problem", problem_schema()}};
  for (const auto& m : modules) {
    for (const auto& e : m.endpoints) {
      std::string verb(e.verb());
      std::transform(verb.begin(), verb.end(), verb.begin(),
                     [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
      auto& at = paths[e.path()];
      if (at.is_null()) at.emplace_object();
      at.as_object()[verb] = operation(m, e);
      schemas[e.out.at("title").as_string()] = e.out;
    }
  }
  return {
      {"openapi", "3.1.0"},
      {"info",
       {{"title", "Pobing 破冰"},
        {"version", "0.1.0"},
        {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
      {"servers", json::array{json::object{{"url", "/api"}}}},
      {"paths", std::move(paths)},
      {"components",
       {{"schemas", std::move(schemas)},
        {"parameters",
         {{"IdempotencyKey", header("Idempotency-Key",
                                    "The same key and body twice have one effect and one answer.")},
          {"IfMatch", header("If-Match", "The version the caller saw; a stale one is refused.")}}},
        {"securitySchemes",
         {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "pobing_session"}}}}}}},
      {"security", json::array{json::object{{"session", json::array{}}}, json::object{}}}};
}

}  // namespace platform
