#include "platform/api_routes.h"

#include "base/text.h"

namespace platform {

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
                                 Fields& parameters) const {
  if (left.empty()) return at.verbs.empty() ? nullptr : &at;
  const auto next = at.literal.find(left[0]);
  if (next != at.literal.end())
    if (const Node* found = walk(*next->second, left.subspan(1), parameters)) return found;
  if (!at.parameter || left[0].empty()) return nullptr;
  parameters.emplace_back("", left[0]);
  const Node* found = walk(*at.parameter, left.subspan(1), parameters);
  if (found == nullptr) parameters.pop_back();
  return found;
}

Routes::Found Routes::find(std::string_view method, std::string_view path) const {
  Found out;
  if (!path.starts_with('/')) return out;
  const auto parts = base::split(path.substr(1), '/');
  const Node* node = walk(root_, parts, out.parameters);
  if (node == nullptr) return out;
  for (auto& [name, value] : out.parameters) {
    auto plain = percent_decoded(value, false);
    if (!plain) out.bad_encoding = true;
    value = std::move(plain).value_or("");
  }
  for (const auto& [verb, endpoint] : node->verbs) {
    out.allow += (out.allow.empty() ? "" : ", ") + verb;
    if (verb == "GET") out.allow += ", HEAD";
  }
  const auto at = node->verbs.find(method == "HEAD" ? "GET" : method);
  if (at == node->verbs.end()) return out;
  out.endpoint = at->second;
  // Each operation names the parameters of its address in its own words.
  std::size_t n = 0;
  for (const auto& part : base::split(out.endpoint->path().substr(1), '/'))
    if (part.starts_with('{')) out.parameters.at(n++).first = part.substr(1, part.size() - 2);
  return out;
}

}  // namespace platform
