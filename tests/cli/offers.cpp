// What bidders and officers do on their own machines: offer keygen, seal, open-share, verify.
#include <fstream>

#include "cli/shell.h"
#include "flow/4_procurement/sealed/sealed.h"
#include "platform/crypto_sealing.h"

namespace cli {
namespace {

namespace sealed = procurement::sealed;
namespace json = boost::json;

std::string file(const Shell& s, const std::string& name) {
  std::ifstream in(s.folder() + "/" + name, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  while (text.ends_with('\n'))
    text.pop_back();
  return text;
}

std::string key_made(Shell& s, const std::string& name, const std::string& passphrase) {
  s.expect("printf '" + passphrase + "\\n' | pobing offer keygen --en " + name, 0, {"fingerprint"});
  return std::string(json::parse(file(s, name)).at("public_key").as_string());
}

void keys_and_envelopes(Shell& s) {
  json::array officers;
  for (const char* name : {"a.key", "b.key", "c.key"})
    officers.emplace_back(
        json::object{{"public_key", key_made(s, name, std::string("passphrase of ") + name)}});
  s.expect("printf 'another one\\n' | pobing offer keygen --en a.key", 2, {"is there already"});
  s.expect("printf 'short\\n' | pobing offer keygen --en d.key", 2, {"8 bytes"});
  s.write("purchase.json", json::serialize(json::object{
                               {"id", "proc_1"}, {"officers", officers}, {"officers_needed", 2}}));
  s.write("plan.txt", "鹅黄色的照料方案\n");
  const std::string seal =
      "pobing offer seal --en --purchase purchase.json --supplier party_9 --plan plan.txt ";
  s.expect(seal + "--price 173456.78 e.json", 0, {"compare them with the fingerprints"});
  s.expect(seal + "--price 1 e.json", 2, {"is there already"});
  s.expect(seal + "--price 0 f.json", 2);
  s.expect(seal + "--price 10000000000 f.json", 1, {"beyond the limits"});
  s.expect("pobing offer seal --en --purchase none.json --supplier p --plan plan.txt --price 1 f",
           2, {"none.json: cannot be read"});
  s.expect("pobing offer seal --en --purchase plan.txt --supplier p --plan plan.txt --price 1 f", 1,
           {"make no set"});
  if (file(s, "e.json").find("173456.78") != std::string::npos)
    s.fault("seal", "the price stands in the envelope", {});
}

void shares(Shell& s) {
  const auto open = [](const std::string& name) {
    return "printf 'passphrase of " + name + "\\n' | pobing offer open-share --en --key " + name +
           " ";
  };
  std::vector<sealed::Share> given;
  int x = 0;
  for (const char* name : {"a.key", "c.key"}) {
    const Said said = s.expect(open(name) + "e.json", 0, {"\"share\""});
    x = x == 0 ? 1 : 3;
    given.push_back(
        {x, std::string(json::parse(said.text).at("shares").at(0).at("share").as_string())});
  }
  const auto e = sealed::read(file(s, "e.json")).value();
  if (sealed::open(e, given).value().price != base::Money::fen(17'345'678))
    s.fault("open-share", "two shares do not open the envelope", {});
  s.expect("printf 'wrong\\n' | pobing offer open-share --en --key a.key e.json", 1,
           {"not the key file's passphrase"});
  key_made(s, "stranger.key", "passphrase of stranger.key");
  s.expect(open("stranger.key") + "e.json", 1, {"No share of the envelope is sealed to this key"});
  s.expect(open("a.key") + "plan.txt", 1, {"no sealed envelope"});
  s.expect("printf x | pobing offer open-share --en --key plan.txt e.json", 1,
           {"no officer's key"});
  // All of a purchase at once; one that was sealed wrongly is given as such and stops nothing.
  std::string bad = file(s, "e.json");
  const auto at = bad.find("\"box\":\"") + 60;
  bad[at] = bad[at] == 'A' ? 'B' : 'A';
  s.write(
      "all.json",
      json::serialize(json::object{
          {"envelopes", json::array{{{"offer", "offer_1"}, {"envelope", bad}},
                                    {{"offer", "offer_2"}, {"envelope", file(s, "e.json")}}}}}));
  const Said said = s.expect(open("a.key") + "all.json 2>/dev/null", 0);
  const auto both = json::parse(said.text).at("shares").as_array();
  if (both.size() != 2 || both[0].at("share") != "" || both[1].at("share") == "")
    s.fault("open-share", "the faulty one is not told apart", said);
}

void receipts(Shell& s) {
  const std::string seed(32, 's'), text = file(s, "e.json");
  const sealed::Receipt r{{"proc_1", "offer", "party_9"},
                          sealed::hash_of(text),
                          base::Instant::parse("2025-02-24T16:00:00.123").value(),
                          "v1"};
  s.write("receipt.json", sealed::receipt_text(r, crypto::sign(seed, sealed::signed_text(r))));
  const std::string verify = "pobing offer verify --en --receipt receipt.json --platform-key " +
                             crypto::signing_public_key(seed);
  s.expect(verify + " e.json", 0,
           {"The receipt holds", r.envelope, "2025-02-24T16:00:00.123", "proc_1", "party_9",
            "does not prove what is inside"});
  s.write("published.json", "{\"commitments\":[\"" + r.envelope + "\"]}");
  s.expect(verify + " --published published.json e.json", 0, {"It is among the hashes"});
  s.write("published.json", "{\"commitments\":[]}");
  s.expect(verify + " --published published.json e.json", 1, {"It is not among the hashes"});
  s.expect_json(verify + " e.json", 0, {"\"received_at\""});
  std::string other = text;
  other[other.size() / 2] = other[other.size() / 2] == 'A' ? 'B' : 'A';
  s.write("other.json", other);
  s.expect(verify + " other.json", 1);
  std::string later = file(s, "receipt.json");
  later.replace(later.find("16:00:00"), 8, "15:00:00");
  s.write("receipt.json", later);
  s.expect(verify + " e.json", 1, {"signature does not hold"});
  s.expect("pobing offer verify --en e.json", 2);
}

}  // namespace

void sealed_offers(Shell& s) {
  keys_and_envelopes(s);
  shares(s);
  receipts(s);
}

}  // namespace cli
