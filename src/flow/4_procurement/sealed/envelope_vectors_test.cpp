// The program's side and the browser's are alike: each opens what the other sealed, with key files
// that the other made. tests/vectors/sealed_offers.json; web/tests/unit/sealed.test.ts reads it
// too.
#include <fstream>
#include <gtest/gtest.h>

#include "flow/4_procurement/sealed/refusals.h"
#include "flow/4_procurement/sealed/sealed.h"

namespace procurement::sealed {
namespace {

namespace json = boost::json;

std::string text(const json::value& v, const char* name) {
  return std::string(v.at(name).as_string());
}

void opens(const char* side) {
  std::ifstream in("tests/vectors/sealed_offers.json");
  const std::string all((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const auto half = json::parse(all).at(side);
  const std::string envelope = text(half, "envelope");
  EXPECT_EQ(hash_of(envelope), text(half, "sha256"));
  const auto read_back = read(envelope);
  ASSERT_TRUE(read_back) << side;
  const Envelope& e = read_back.value();
  const auto& place = half.at("place");
  Officers officers{.keys = {}, .k = int(half.at("needed").as_int64())};
  std::vector<Share> shares;
  for (const auto& one : half.at("officers").as_array()) {
    officers.keys.push_back(text(one, "public_key"));
    const auto secret = secret_of(text(one, "file"), text(one, "passphrase"));
    ASSERT_TRUE(secret) << side;
    shares.push_back(open_share(e, secret.value()).value());
  }
  EXPECT_TRUE(check_for(
      e, {text(place, "procurement"), text(place, "stage"), text(place, "supplier")}, officers));
  const auto& wanted = half.at("content");
  while (int(shares.size()) >= e.k) {
    const auto content = open(e, shares);
    ASSERT_TRUE(content) << side;
    EXPECT_EQ(content.value().price.text(), text(wanted, "price"));
    EXPECT_EQ(content.value().plan_text, text(wanted, "plan_text"));
    EXPECT_EQ(content.value().small_enterprise, wanted.at("small_enterprise").as_bool());
    shares.erase(shares.begin());
  }
  EXPECT_EQ(open(e, shares).error().why, &kFew);
}

TEST(envelope_vectors, what_the_browser_sealed) {
  opens("browser");
}
TEST(envelope_vectors, what_the_program_sealed) {
  opens("program");
}

}  // namespace
}  // namespace procurement::sealed
