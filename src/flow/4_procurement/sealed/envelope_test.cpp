// Envelopes: every tampering is refused with its reason, k shares open and k − 1 do not.
#include <gtest/gtest.h>
#include <random>

#include "flow/4_procurement/sealed/refusals.h"
#include "flow/4_procurement/sealed/sealed.h"
#include "platform/crypto_sealing.h"

namespace procurement::sealed {
namespace {

const Place kHere{"proc_1", "offer", "party_9"};
Content offered() {
  return {base::Money::fen(17'345'678), "上门照料方案 \"甲\"\n", true};
}

/// Three officers of whom two open.
struct Three {
  std::vector<crypto::BoxPair> pairs;
  Officers officers;
  std::string text;
  Envelope envelope;
  std::vector<Share> shares;
};

Three sealed_to(int n, int k, const Place& place = kHere, const Content& content = offered()) {
  Three out;
  for (int i = 0; i < n; ++i) {
    out.pairs.push_back(crypto::fresh_box_pair());
    out.officers.keys.push_back(crypto::to_base64(out.pairs.back().public_key));
  }
  out.officers.k = k;
  out.text = seal(place, content, out.officers).value();
  out.envelope = read(out.text).value();
  for (const auto& pair : out.pairs)
    out.shares.push_back(open_share(out.envelope, pair.secret_key).value());
  return out;
}

const base::Refusal* why(const base::Result<Content>& r) {
  return r ? nullptr : r.error().why;
}
const base::Refusal* why(const base::Check& r) {
  return r ? nullptr : r.error().why;
}

/// All that stands between a text that arrives and what is read from it.
base::Result<Content> whole_way(const std::string& text, const Three& of) {
  const auto e = read(text);
  if (!e) return e.error();
  if (auto good = check_for(e.value(), kHere, of.officers); !good) return good.error();
  return open(e.value(), {of.shares[0], of.shares[1]});
}

TEST(envelope, any_k_officers_open_it) {
  const Three s = sealed_to(4, 3);
  EXPECT_TRUE(check_for(s.envelope, kHere, s.officers));
  for (std::size_t left_out = 0; left_out < 4; ++left_out) {
    auto some = s.shares;
    some.erase(some.begin() + std::ptrdiff_t(left_out));
    const auto content = open(s.envelope, some);
    ASSERT_TRUE(content);
    EXPECT_EQ(content.value().price, base::Money::fen(17'345'678));
    EXPECT_EQ(content.value().plan_text, offered().plan_text);
    EXPECT_TRUE(content.value().small_enterprise);
  }
  EXPECT_TRUE(open(s.envelope, s.shares)) << "more than k are no harm";
}

TEST(envelope, every_pair_of_k_and_n) {
  for (int n = 2; n <= kOfficersMax; ++n)
    for (int k = 2; k <= n; ++k) {
      const Three s = sealed_to(n, k);
      std::vector<Share> last(s.shares.end() - k, s.shares.end());
      EXPECT_TRUE(open(s.envelope, last)) << k << " of " << n;
      last.pop_back();
      EXPECT_EQ(why(open(s.envelope, last)), &kFew) << k - 1 << " of " << n;
    }
}

TEST(envelope, fewer_than_k_shares_say_nothing_of_the_key) {
  const Three s = sealed_to(3, 3);
  // What the check refuses, the arithmetic does not give either.
  std::vector<crypto::KeyShare> all;
  for (const auto& one : s.shares)
    all.push_back({one.x, crypto::from_base64(one.secret)->substr(0, 33)});
  const std::string key = crypto::combine_key(all);
  EXPECT_EQ(key[0], 1);
  for (std::size_t left_out = 0; left_out < 3; ++left_out) {
    auto two = all;
    two.erase(two.begin() + std::ptrdiff_t(left_out));
    EXPECT_NE(crypto::combine_key(two).substr(1), key.substr(1));
  }
  EXPECT_EQ(why(open(s.envelope, {s.shares[0], s.shares[1]})), &kFew);
  EXPECT_EQ(why(open(s.envelope, {s.shares[0], s.shares[1], s.shares[1]})), &kTwice);
}

TEST(envelope, equal_offers_do_not_look_equal) {
  const Three s = sealed_to(3, 2);
  const auto again = seal(kHere, offered(), s.officers).value();
  EXPECT_NE(again, s.text);
  EXPECT_NE(read(again).value().cipher, s.envelope.cipher);
  EXPECT_EQ(again.size(), s.text.size());
  Content longer = offered();
  longer.plan_text += "又及";
  longer.price = base::Money::fen(1);
  EXPECT_EQ(seal(kHere, longer, s.officers).value().size(), s.text.size())
      << "what is inside is told in steps of 1024 bytes";
  EXPECT_EQ(s.text.find("173456.78"), std::string::npos);
  EXPECT_EQ(s.text.find("照料"), std::string::npos);
}

TEST(envelope, every_byte_that_is_altered_is_noticed) {
  const Three s = sealed_to(3, 2);
  ASSERT_TRUE(whole_way(s.text, s));
  for (std::size_t i = 0; i < s.text.size(); ++i) {
    for (const unsigned flip : {0x01U, 0x02U, 0x20U, 0x80U}) {
      std::string other = s.text;
      other[i] = char(static_cast<unsigned char>(other[i]) ^ flip);
      const auto got = whole_way(other, s);
      ASSERT_FALSE(got) << "byte " << i << " by " << flip;
      ASSERT_NE(got.error().why, nullptr);
      EXPECT_NE(hash_of(other), hash_of(s.text));
    }
  }
}

TEST(envelope, cut_and_grown_and_scrambled_texts_are_refused) {
  const Three s = sealed_to(2, 2);
  for (std::size_t i = 0; i < s.text.size(); i += 7)
    EXPECT_EQ(whole_way(s.text.substr(0, i), s).error().why, &kForm);
  EXPECT_EQ(whole_way(s.text + " ", s).error().why, &kForm);
  EXPECT_EQ(whole_way(s.text + s.text, s).error().why, &kForm);
  EXPECT_EQ(read(std::string(kEnvelopeMax + 1, ' ')).error().why, &kForm);
  std::mt19937 chance(20250225);  // NOLINT(cert-msc51-cpp,cert-msc32-c): the same each time.
  for (int round = 0; round < 3000; ++round) {
    std::string other = s.text;
    for (int n = 1 + int(chance() % 4); n > 0; --n) {
      const std::size_t at = chance() % other.size();
      const std::size_t from = chance() % s.text.size();
      switch (chance() % 3) {
        case 0:
          other[at] = char(chance());
          break;
        case 1:
          other.erase(at, 1 + chance() % 5);
          break;
        default:
          other.insert(at, s.text.substr(from, chance() % 40));
          break;
      }
    }
    EXPECT_TRUE(other == s.text || !whole_way(other, s)) << other;
  }
}

TEST(envelope, another_place_is_refused) {
  const Three s = sealed_to(3, 2);
  for (const Place& other :
       {Place{"proc_2", "offer", "party_9"}, Place{"proc_1", "quote", "party_9"},
        Place{"proc_1", "offer", "party_8"}})
    EXPECT_EQ(why(check_for(s.envelope, other, s.officers)), &kElsewhere);
  Officers others = s.officers;
  others.k = 3;
  EXPECT_EQ(why(check_for(s.envelope, kHere, others)), &kOtherOfficers);
  others = s.officers;
  std::swap(others.keys[0], others.keys[1]);
  EXPECT_EQ(why(check_for(s.envelope, kHere, others)), &kOtherOfficers);
  others = s.officers;
  others.keys.pop_back();
  EXPECT_EQ(why(check_for(s.envelope, kHere, others)), &kOtherOfficers);
}

TEST(envelope, a_stranger_opens_no_share) {
  const Three s = sealed_to(3, 2);
  EXPECT_EQ(open_share(s.envelope, crypto::fresh_box_pair().secret_key).error().why, &kNotYours);
}

TEST(envelope, a_share_that_is_not_the_one_sealed_is_told) {
  const Three s = sealed_to(3, 2);
  const Three other = sealed_to(3, 2);
  Share renumbered = s.shares[0];
  renumbered.x = 2;
  Share none = s.shares[0];
  none.x = 4;
  for (const Share& bad : {other.shares[0], renumbered, none, Share{1, ""}, Share{1, "AAAA"},
                           Share{0, s.shares[0].secret}, Share{1, s.shares[0].secret + "="}}) {
    EXPECT_EQ(why(check_share(s.envelope, bad)), &kNotCommitted);
    EXPECT_EQ(why(open(s.envelope, {bad, s.shares[1], s.shares[2]})), &kNotCommitted);
  }
  std::string raw = crypto::from_base64(s.shares[0].secret).value();
  for (std::size_t i = 0; i < raw.size(); ++i) {
    std::string bad = raw;
    bad[i] = char(bad[i] ^ 1);
    EXPECT_EQ(why(check_share(s.envelope, {1, crypto::to_base64(bad)})), &kNotCommitted) << i;
  }
}

TEST(envelope, boxes_that_were_exchanged_are_the_suppliers_fault) {
  Three s = sealed_to(3, 2);
  std::swap(s.envelope.shares[0].box, s.envelope.shares[1].box);
  EXPECT_EQ(open_share(s.envelope, s.pairs[0].secret_key).error().why, &kUnopened);
  // A box that opens and holds what was not committed to.
  s = sealed_to(3, 2);
  s.envelope.shares[0].box =
      crypto::to_base64(crypto::box_seal(s.pairs[0].public_key, std::string(65, 'x')));
  EXPECT_EQ(open_share(s.envelope, s.pairs[0].secret_key).error().why, &kUnopened);
  // The other two still give theirs, and the change is noticed when they are joined.
  EXPECT_EQ(why(open(s.envelope, {s.shares[1], s.shares[2]})), &kAltered);
}

TEST(envelope, only_a_whole_set_of_officers_is_sealed_to) {
  const Three s = sealed_to(3, 2);
  const auto with = [&](auto change) {
    Officers o = s.officers;
    change(o);
    const auto r = seal(kHere, offered(), o);
    return r ? nullptr : r.error().why;
  };
  EXPECT_EQ(with([](Officers& o) { o.k = 1; }), &kShape);
  EXPECT_EQ(with([](Officers& o) { o.k = 4; }), &kShape);
  EXPECT_EQ(with([](Officers& o) { o.keys.resize(1); }), &kShape);
  EXPECT_EQ(with([](Officers& o) { o.keys.resize(11, o.keys[0]); }), &kShape);
  EXPECT_EQ(with([](Officers& o) { o.keys[1] = o.keys[0]; }), &kShape);
  EXPECT_EQ(with([](Officers& o) { o.keys[1] = "AAAA"; }), &kPublicKey);
  EXPECT_EQ(with([](Officers& o) { o.keys[1] = crypto::to_base64(std::string(32, '\0')); }),
            &kPublicKey)
      << "under such a key everybody can open";
  EXPECT_EQ(with([](Officers& o) {
              auto raw = crypto::from_base64(o.keys[1]).value();
              raw[31] = char(raw[31] | char(0x80));
              o.keys[1] = crypto::to_base64(raw);
            }),
            &kPublicKey);
}

TEST(envelope, the_limits_of_an_offer_hold_inside) {
  const Three s = sealed_to(3, 2);
  const auto refused = [&](const Content& c, const char* stage = "offer") {
    const auto r = seal({"proc_1", stage, "party_9"}, c, s.officers);
    return r ? nullptr : r.error().why;
  };
  EXPECT_EQ(refused({base::Money::fen(0), "x", false}), &kContent);
  EXPECT_EQ(refused({base::Money::fen(100'000'000'001), "x", false}), &kContent);
  EXPECT_EQ(refused({base::Money::fen(100'000'000'000), "x", false}), nullptr);
  EXPECT_EQ(refused({base::Money::fen(1), "", false}), &kContent);
  EXPECT_EQ(refused({base::Money::fen(1), "", false}, "quote"), nullptr);
  EXPECT_EQ(refused({base::Money::fen(1), "\xff", false}), &kContent);
  std::string plan;
  for (int i = 0; i < 20'000; ++i)
    plan += "𠮷";
  const Content longest{base::Money::fen(100'000'000'000), plan, true};
  const auto text = seal(kHere, longest, sealed_to(10, 6).officers);
  ASSERT_TRUE(text);
  EXPECT_TRUE(read(text.value())) << text.value().size();
  EXPECT_EQ(refused({base::Money::fen(1), plan + "x", false}), &kContent);
}

TEST(sealed_receipt, proves_what_was_handed_in_and_when) {
  const Three s = sealed_to(3, 2);
  const std::string seed(32, 's');
  const Receipt r{kHere, hash_of(s.text), base::Instant::parse("2025-02-24T16:00:00.123").value(),
                  "v1"};
  const std::string text = receipt_text(r, crypto::sign(seed, signed_text(r)));
  const std::string key = crypto::signing_public_key(seed);
  const auto good = verify(s.text, text, key);
  ASSERT_TRUE(good);
  EXPECT_EQ(good.value().received_at, r.received_at);
  EXPECT_EQ(verify(s.text, text, crypto::signing_public_key(std::string(32, 't'))).error().why,
            &kReceiptSignature);
  EXPECT_EQ(verify(sealed_to(3, 2).text, text, key).error().why, &kReceiptOther);
  EXPECT_EQ(verify(s.text, "{}", key).error().why, &kReceiptForm);
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string bad = text;
    bad[i] = char(bad[i] ^ 1);
    EXPECT_FALSE(verify(s.text, bad, key)) << i;
  }
}

TEST(officer_key, opens_with_its_passphrase_alone) {
  const OfficerKey key = make_officer_key("正确的口令");
  const auto secret = secret_of(key.file + "\n", "正确的口令");
  ASSERT_TRUE(secret);
  EXPECT_EQ(crypto::to_base64(crypto::public_of(secret.value())), key.public_key);
  EXPECT_EQ(secret_of(key.file, "正确的口令 ").error().why, &kPassphrase);
  EXPECT_EQ(secret_of("{}", "x").error().why, &kKeyFile);
  std::string other = key.file;
  other[other.find("public_key") + 14] ^= 1;
  EXPECT_FALSE(secret_of(other, "正确的口令"));
  EXPECT_EQ(fingerprint(key.public_key).size(), 39U);
}

}  // namespace
}  // namespace procurement::sealed
