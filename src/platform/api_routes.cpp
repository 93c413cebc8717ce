#include "platform/api_routes.h"

#include "base/text.h"

namespace platform {
namespace {

/// Operations whose addresses begin alike may each name a parameter in their own way.
std::vector<std::string> parameter_names(const Endpoint& e) {
  std::vector<std::string> out;
  for (const auto& part : base::split(e.path(), '/'))
    if (part.starts_with('{')) out.push_back(part.substr(1, part.size() - 2));
  return out;
}

}  // namespace

Routes::Routes(std::span<const Module> modules) {
  for (const auto& m : modules) {
    for (const auto& e : m.endpoints) {
      Node* at = &root_;
      for (const auto& part : base::split(e.path().substr(1), '/')) {
        if (part.starts_with('{')) {
          if (!at->parameter) at->parameter = std::make_unique<Node>();
          at = at->parameter.get();
        } else {
          auto& next = at->literal[part];
          if (!next) next = std::make_unique<Node>();
          at = next.get();
        }
      }
      ENSURE(at->verbs.emplace(std::string(e.verb()), &e).second);  // one operation an address
    }
  }
}

/// A literal name goes before a parameter; where it leads nowhere, the parameter is tried.
const Routes::Node* Routes::walk(const Node& at, std::span<const std::string> left,
                                 Values& parameters) const {
  if (left.empty()) return at.verbs.empty() ? nullptr : &at;
  const auto next = at.literal.find(left[0]);
  if (next != at.literal.end())
    if (const Node* found = walk(*next->second, left.subspan(1), parameters)) return found;
  if (!at.parameter || left[0].empty()) return nullptr;
  parameters.push_back(left[0]);
  const Node* found = walk(*at.parameter, left.subspan(1), parameters);
  if (found == nullptr) parameters.pop_back();
  return found;
}

Routes::Found Routes::find(std::string_view method, std::string_view path) const {
  Found out;
  if (!path.starts_with('/')) return out;
  const auto parts = base::split(path.substr(1), '/');
  Values values;
  const Node* node = walk(root_, parts, values);
  if (node == nullptr) return out;
  for (const auto& [verb, endpoint] : node->verbs) {
    out.allow += (out.allow.empty() ? "" : ", ") + verb;
    if (verb == "GET") out.allow += ", HEAD";
  }
  const auto at = node->verbs.find(method == "HEAD" ? "GET" : method);
  if (at == node->verbs.end()) return out;
  out.endpoint = at->second;
  const auto names = parameter_names(*out.endpoint);
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto plain = percent_decoded(values.at(i), false);
    if (!plain) out.bad_encoding = true;
    out.parameters.emplace_back(names[i], std::move(plain).value_or(""));
  }
  return out;
}

}  // namespace platform
