#pragma once
// Which operation an address means: a tree of the manifest's routes. For api*.cpp.
#include <map>
#include <memory>

#include "platform/module.h"
#include "platform/web_text.h"

namespace platform {

class Routes {
 public:
  explicit Routes(std::span<const Module>);
  struct Found {
    const Endpoint* endpoint = nullptr;
    Fields parameters = {};  // of the path, decoded
    std::string allow = {};  // the methods of this address; empty when there is none
    bool bad_encoding = false;
  };
  /// `path` is what follows /api. HEAD means GET.
  Found find(std::string_view method, std::string_view path) const;

 private:
  struct Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> literal;
    std::unique_ptr<Node> parameter;
    std::map<std::string, const Endpoint*, std::less<>> verbs;
  };
  using Values = std::vector<std::string>;  // of the parameters, in the order of the address
  const Node* walk(const Node&, std::span<const std::string> left, Values&) const;
  Node root_;
};

}  // namespace platform
