// Endpoints, refusals, lifecycles and the document derived from them.
#include <algorithm>
#include <map>
#include <set>

#include "manifest/manifest.h"

namespace manifest {
namespace {

namespace json = boost::json;

std::string prefix_of(std::string_view code) {
  return std::string(code.substr(0, code.find('.')));
}

bool said(const base::Says& says) {
  return !says.zh.empty() && !says.en.empty();
}

/// "/needs/{id}/withdraw" → {"id"}
std::vector<std::string> path_names(std::string_view path) {
  std::vector<std::string> out;
  for (std::size_t at = path.find('{'); at != path.npos; at = path.find('{', at + 1))
    out.emplace_back(path.substr(at + 1, path.find('}', at) - at - 1));
  return out;
}

/// Two routes that differ only in the names of their parameters are one.
std::string route_shape(std::string_view route) {
  std::string out;
  bool inside = false;
  for (const char c : route) {
    if (c == '{') out += "{}";
    inside = c == '{' || (inside && c != '}');
    if (!inside && c != '}') out += c;
  }
  return out;
}

/// Every property, in nested records and lists as well, has a label in both languages.
void check_labels(const std::string& where, const json::object& schema, Faults& faults) {
  const auto text = [](const json::object& o, const char* key) {
    const auto* v = o.if_contains(key);
    return v != nullptr && v->is_string() && !v->get_string().empty();
  };
  if (const auto* items = schema.if_contains("items"); items != nullptr && items->is_object())
    check_labels(where + "[]", items->get_object(), faults);
  const auto* properties = schema.if_contains("properties");
  if (properties == nullptr) return;
  for (const auto& p : properties->as_object()) {
    const std::string name = where + "." + std::string(p.key());
    const auto& one = p.value().as_object();
    if (p.key() == "acts") continue;  // added by the road
    if (!text(one, "title")) faults.push_back(name + " has no Chinese label");
    if (!text(one, "description")) faults.push_back(name + " has no English label");
    check_labels(name, one, faults);
  }
}

void check_endpoint(const platform::Product& product, const platform::Endpoint& e, Faults& faults) {
  const std::string name(e.name);
  static const std::set<std::string_view> kVerbs{"GET", "POST", "PUT", "PATCH", "DELETE"};
  if (!kVerbs.contains(e.verb()) || !e.path().starts_with("/"))
    faults.push_back(name + " has no route such as POST /needs: " + std::string(e.route));
  const auto& fields = e.in.at("properties").as_object();
  for (const auto& parameter : path_names(e.path()))
    if (!fields.contains(parameter))
      faults.push_back(name + ": {" + parameter + "} of its route is no field of its input");
  if (!said(e.says)) faults.push_back(name + " is not said in both languages");
  if (!e.shown_by.empty()) {
    const auto* shows = product.find(e.shown_by);
    if (shows == nullptr)
      faults.push_back(name + " is shown by " + std::string(e.shown_by) + ", which there is not");
    else if (shows->writes())
      faults.push_back(name + " is shown by " + std::string(e.shown_by) + ", which writes");
  }
  check_labels(name + " in", e.in, faults);
  check_labels(name + " out", e.out, faults);
}

/// Everything "#/components/…" points to.
void check_references(const json::value& v, const json::object& document, Faults& faults) {
  if (v.is_array())
    for (const auto& one : v.get_array())
      check_references(one, document, faults);
  if (!v.is_object()) return;
  for (const auto& member : v.get_object()) {
    check_references(member.value(), document, faults);
    if (member.key() != "$ref" || !member.value().is_string()) continue;
    const std::string to(member.value().get_string());
    json::error_code wrong;
    const json::value all(document);
    if (!to.starts_with("#/") || all.find_pointer(to.substr(1), wrong) == nullptr)
      faults.push_back("OpenAPI: " + to + " points to nothing");
  }
}

void check_operation(const std::string& where, const std::string& path, const json::object& o,
                     std::set<std::string>& ids, Faults& faults) {
  const auto fault = [&](const std::string& says) {
    faults.push_back("OpenAPI: " + where + " " + says);
  };
  const auto* id = o.if_contains("operationId");
  if (id == nullptr || !ids.insert(std::string(id->as_string())).second)
    fault("has no operationId of its own");
  if (!o.contains("responses") || o.at("responses").as_object().empty()) fault("has no responses");
  for (const auto& response :
       o.contains("responses") ? o.at("responses").as_object() : json::object{})
    if (!response.value().as_object().contains("description"))
      fault("has a response without a description");
  std::set<std::string> declared;
  for (const auto& p : o.contains("parameters") ? o.at("parameters").as_array() : json::array{}) {
    const auto& parameter = p.as_object();
    if (!parameter.contains("$ref") && parameter.at("in") == "path")
      declared.insert(std::string(parameter.at("name").as_string()));
  }
  for (const auto& name : path_names(path))
    if (!declared.contains(name)) fault("does not declare {" + name + "}");
}

}  // namespace

void check_endpoints(const platform::Product& product, Faults& faults) {
  std::map<std::string, std::string> names, routes;
  for (const auto& m : product.modules) {
    for (const auto& e : m.endpoints) {
      if (!names.emplace(e.name, m.name).second)
        faults.push_back(std::string(e.name) + " is declared twice");
      const auto [at, fresh] = routes.emplace(route_shape(e.route), e.name);
      if (!fresh) faults.push_back(std::string(e.name) + " has the route of " + at->second);
      check_endpoint(product, e, faults);
    }
  }
}

void check_refusals(const platform::Product& product, Faults& faults) {
  std::map<std::string, const base::Refusal*, std::less<>> all;
  for (const auto& m : product.modules) {
    std::set<std::string> prefixes{std::string(m.name)};
    if (m.name == "registry") prefixes.insert({"rules", "codes", "region", "calendar"});
    for (const auto& e : m.endpoints)
      prefixes.insert(prefix_of(e.name));
    for (const auto* r : m.refusals) {
      const std::string code(r->code);
      const auto [at, fresh] = all.emplace(code, r);
      if (!fresh) faults.push_back("refusal " + code + " is listed twice");
      if (!said(r->says)) faults.push_back("refusal " + code + " is not said in both languages");
      if (!prefixes.contains(prefix_of(code)) || code.find('.') == code.npos)
        faults.push_back("refusal " + code + " does not begin with its module " +
                         std::string(m.name) + " or a kind of thing that it owns");
    }
  }
}

void check_lifecycles(const platform::Product& product, Faults& faults) {
  for (const auto& m : product.modules) {
    for (const auto& l : m.lifecycles) {
      if (product.find(l.shown_by) == nullptr)
        faults.push_back("a lifecycle of " + std::string(m.name) + " is shown by " + l.shown_by +
                         ", which there is not");
      bool begins = l.rows.empty();
      for (const auto& row : l.rows) {
        begins |= row.from == l.first;
        if (product.find(row.act) == nullptr)
          faults.push_back(l.shown_by + ": the act " + row.act + " is no operation");
      }
      if (!begins) faults.push_back(l.shown_by + ": nothing leads on from " + l.first);
    }
  }
}

void check_openapi(const json::object& document, Faults& faults) {
  for (const char* key : {"openapi", "info", "paths", "components"})
    if (!document.contains(key)) faults.push_back(std::string("OpenAPI: no ") + key);
  if (!faults.empty()) return;
  if (!document.at("openapi").as_string().starts_with("3.1"))
    faults.emplace_back("OpenAPI: it does not say that it is 3.1");
  std::set<std::string> ids;
  for (const auto& path : document.at("paths").as_object())
    for (const auto& verb : path.value().as_object())
      check_operation(std::string(verb.key()) + " " + std::string(path.key()),
                      std::string(path.key()), verb.value().as_object(), ids, faults);
  check_references(document, document, faults);
}

}  // namespace manifest
