// Which operation an address means.
#include <gtest/gtest.h>

#include "platform/api_routes.h"

namespace {

using platform::Endpoint;
using platform::Fields;
using platform::Module;

Endpoint row(std::string_view name, std::string_view route) {
  Endpoint e;
  e.name = name;
  e.route = route;
  return e;
}

TEST(Routes, find_the_operation_and_its_parameters) {
  const std::vector<Module> modules{
      {"m",
       {row("one", "GET /contracts/{id}"), row("list", "GET /contracts"),
        row("sign", "POST /contracts/{id}/sign"),
        row("facts", "GET /contracts/{contract}/facts/{fact}"),
        row("newest", "GET /contracts/newest")}}};
  const platform::Routes routes(modules);
  const auto found = [&](std::string_view method, std::string_view path) {
    const auto at = routes.find(method, path);
    return at.endpoint == nullptr ? std::string_view() : at.endpoint->name;
  };
  EXPECT_EQ(found("GET", "/contracts"), "list");
  EXPECT_EQ(found("GET", "/contracts/ct_1"), "one");
  EXPECT_EQ(found("GET", "/contracts/newest"), "newest");
  EXPECT_EQ(found("POST", "/contracts/newest/sign"), "sign");  // the literal name leads nowhere
  EXPECT_EQ(found("GET", "/contracts//sign"), "");
  EXPECT_EQ(found("GET", "/"), "");
  EXPECT_EQ(found("GET", ""), "");
  const auto facts = routes.find("HEAD", "/contracts/a%2Fb/facts/%E7%A0%B4");
  EXPECT_EQ(facts.endpoint->name, "facts");
  EXPECT_EQ(facts.parameters, (Fields{{"contract", "a/b"}, {"fact", "破"}}));
  EXPECT_EQ(routes.find("PUT", "/contracts/x/sign").allow, "POST");
  EXPECT_TRUE(routes.find("GET", "/contracts/%C0%AF").bad_encoding);
}

TEST(Routes, one_address_means_one_operation) {
  const std::vector<Module> modules{{"m", {row("a", "GET /x/{id}"), row("b", "GET /x/{other}")}}};
  EXPECT_THROW(platform::Routes routes(modules), base::Bug);
}

}  // namespace
