#include <algorithm>
#include <boost/json.hpp>

#include "flow/4_procurement/sealed/refusals.h"
#include "flow/4_procurement/sealed/sealed.h"
#include "flow/4_procurement/sealed/text.h"
#include "platform/crypto.h"
#include "platform/crypto_sealing.h"

namespace procurement::sealed {

namespace json = boost::json;
using base::Result, base::refuse;

namespace {

constexpr std::string_view kFormat = "pobing-offer/1";
constexpr std::size_t kSalt = 32;
/// The length of what is inside is told in steps of this.
constexpr std::size_t kBlock = 1024;
/// A first byte that never is zero: JavaScript's library cuts leading zeros of what it joins.
constexpr char kMark = 1;
constexpr std::size_t kShareBytes = 1 + crypto::kTextKey;

json::object written(const Envelope& e) {
  json::array shares;
  for (const auto& one : e.shares)
    shares.push_back({{"box", one.box},
                      {"commitment", one.commitment},
                      {"officer_key", one.officer_key},
                      {"x", one.x}});
  return {
      {"cipher", e.cipher},          {"format", kFormat},      {"k", e.k},
      {"n", e.shares.size()},        {"nonce", e.nonce},       {"procurement", e.place.procurement},
      {"shares", std::move(shares)}, {"stage", e.place.stage}, {"supplier", e.place.supplier}};
}

std::string text_of(const Envelope& e) {
  return json::serialize(written(e));
}
/// All but the ciphertext, so that nothing of it can be exchanged.
std::string bound_text(const Envelope& e) {
  Envelope head = e;
  head.cipher.clear();
  return text_of(head);
}

/// The raw share stands at the end and has one length, so no two inputs make one text.
std::string commitment_of(const Place& place, int x, std::string_view share_and_salt) {
  std::string text = "pobing-offer/1 share\n" + place.procurement + "\n" + place.stage + "\n" +
                     place.supplier + "\n" + std::to_string(x) + "\n";
  text += share_and_salt;
  auto out = crypto::sha256_hex(text);
  crypto::wipe(text);
  return out;
}

bool is_hash(std::string_view s) {
  return s.size() == 64 && s.find_first_not_of("0123456789abcdef") == s.npos;
}
bool holds(std::string_view base64, std::size_t bytes) {
  const auto raw = crypto::from_base64(base64);
  return raw && raw->size() == bytes;
}

base::Check check_shape(const Envelope& e) {
  const auto n = int(e.shares.size());
  if (n < 2 || n > kOfficersMax || e.k < 2 || e.k > n)
    return refuse(kShape, "k " + std::to_string(e.k) + ", n " + std::to_string(n));
  for (int i = 0; i < n; ++i) {
    const auto& one = e.shares[std::size_t(i)];
    if (one.x != i + 1) return refuse(kShape, "x " + std::to_string(one.x));
    for (int j = 0; j < i; ++j)
      if (e.shares[std::size_t(j)].officer_key == one.officer_key)
        return refuse(kShape, one.officer_key);
    constexpr std::size_t kBoxMore = 48;  // what a sealed box adds
    if (!is_hash(one.commitment) || !holds(one.box, kShareBytes + kSalt + kBoxMore))
      return refuse(kForm, "shares[" + std::to_string(i) + "]");
    TRY(check_public_key(one.officer_key));
  }
  return base::Done{};
}

std::optional<SealedShare> read_share(const json::value& v) {
  if (!v.is_object()) return std::nullopt;
  const auto& o = v.get_object();
  const auto x = whole(o, "x");
  const auto key = word(o, "officer_key");
  const auto commitment = word(o, "commitment");
  const auto box = word(o, "box");
  if (!x || !key || !commitment || !box) return std::nullopt;
  return SealedShare{*x, *key, *commitment, *box};
}

std::optional<Envelope> read_fields(const json::object& o) {
  Envelope e;
  const auto k = whole(o, "k");
  const auto place = read_place(o);
  const auto nonce = word(o, "nonce");
  const auto cipher = word(o, "cipher");
  const auto* shares = o.if_contains("shares");
  if (!k || !place || !nonce || !cipher || shares == nullptr || !shares->is_array())
    return std::nullopt;
  e.k = *k;
  e.place = *place;
  e.nonce = *nonce;
  e.cipher = *cipher;
  for (const auto& v : shares->get_array()) {
    auto one = read_share(v);
    if (!one) return std::nullopt;
    e.shares.push_back(*std::move(one));
  }
  return e;
}

/// As base/record would take it from a form: what is inside obeys the limits of an offer.
Result<Content> content_of(const Place& place, const std::string& plain) {
  const auto o = object_in(plain);
  if (!o) return refuse(kContent);
  const auto price = word(*o, "price");
  const auto plan = word(*o, "plan_text");
  const auto* small = o->if_contains("small_enterprise");
  const auto amount = price ? base::Money::parse(*price) : std::nullopt;
  if (!amount || !plan || small == nullptr || !small->is_bool()) return refuse(kContent);
  Content c{*amount, *plan, small->get_bool()};
  TRY(check_content(place, c));
  if (canonical(place, c) != plain) return refuse(kContent);
  return c;
}

}  // namespace

std::string canonical(const Place& place, const Content& c) {
  return json::serialize(json::object{{"plan_text", c.plan_text},
                                      {"price", c.price.text()},
                                      {"procurement", place.procurement},
                                      {"small_enterprise", c.small_enterprise},
                                      {"stage", place.stage},
                                      {"supplier", place.supplier}});
}

std::string hash_of(std::string_view text) {
  return crypto::sha256_hex(text);
}

base::Check check_public_key(std::string_view key) {
  const auto raw = crypto::from_base64(key);
  if (!raw || raw->size() != crypto::kBoxKey || crypto::to_base64(*raw) != key ||
      !crypto::is_box_key(*raw))
    return refuse(kPublicKey, std::string(key));
  return base::Done{};
}

Result<std::string> seal(const Place& place, const Content& content, const Officers& to) {
  TRY(check_content(place, content));
  Envelope e{.place = place, .k = to.k, .shares = {}, .nonce = {}, .cipher = {}};
  const auto n = int(to.keys.size());
  if (n < 2 || n > kOfficersMax || to.k < 2 || to.k > n)
    return refuse(kShape, "k " + std::to_string(to.k) + ", n " + std::to_string(n));
  for (const auto& key : to.keys)
    TRY(check_public_key(key));
  std::string key = crypto::raw_random(crypto::kTextKey);
  std::string marked = kMark + key;
  for (auto& share : crypto::split_key(marked, to.k, n)) {
    std::string inside = share.y + crypto::raw_random(kSalt);
    const auto& officer = to.keys[std::size_t(share.x - 1)];
    e.shares.push_back(
        {share.x, officer, commitment_of(place, share.x, inside),
         crypto::to_base64(crypto::box_seal(*crypto::from_base64(officer), inside))});
    crypto::wipe(inside);
    crypto::wipe(share.y);
  }
  const std::string nonce = crypto::raw_random(crypto::kTextNonce);
  e.nonce = crypto::to_base64(nonce);
  e.cipher = crypto::to_base64(crypto::text_encrypt(
      {key, nonce, bound_text(e)}, crypto::padded(canonical(place, content), kBlock)));
  crypto::wipe(key);
  crypto::wipe(marked);
  TRY(check_shape(e));
  return text_of(e);
}

Result<Envelope> read(std::string_view text) {
  if (text.size() > kEnvelopeMax) return refuse(kForm, "> 200 kB");
  const auto o = object_in(text);
  if (!o) return refuse(kForm);
  auto e = read_fields(*o);
  if (!e || !holds(e->nonce, crypto::kTextNonce) || !crypto::from_base64(e->cipher))
    return refuse(kForm);
  TRY(check_shape(*e));
  if (text_of(*e) != text) return refuse(kForm);
  return *std::move(e);
}

base::Check check_for(const Envelope& e, const Place& place, const Officers& officers) {
  if (e.place != place) return refuse(kElsewhere, e.place.procurement + " " + e.place.stage);
  const bool same =
      e.k == officers.k &&
      std::equal(e.shares.begin(), e.shares.end(), officers.keys.begin(), officers.keys.end(),
                 [](const SealedShare& one, const auto& key) { return one.officer_key == key; });
  if (!same) return refuse(kOtherOfficers);
  return base::Done{};
}

Result<Share> open_share(const Envelope& e, std::string_view secret_key) {
  const std::string mine = crypto::to_base64(crypto::public_of(secret_key));
  for (const auto& one : e.shares) {
    if (one.officer_key != mine) continue;
    const auto inside = crypto::box_unseal(secret_key, *crypto::from_base64(one.box));
    if (!inside) return refuse(kUnopened, std::to_string(one.x));
    Share out{one.x, crypto::to_base64(*inside)};
    // It opened and is not what was committed to: then the supplier is to blame, not the officer.
    if (!check_share(e, out)) return refuse(kUnopened, std::to_string(one.x));
    return out;
  }
  return refuse(kNotYours, mine);
}

base::Check check_share(const Envelope& e, const Share& share) {
  const auto raw = crypto::from_base64(share.secret);
  const bool numbered = 1 <= share.x && share.x <= int(e.shares.size());
  if (!raw || raw->size() != kShareBytes + kSalt || !numbered ||
      commitment_of(e.place, share.x, *raw) != e.shares[std::size_t(share.x - 1)].commitment)
    return refuse(kNotCommitted, std::to_string(share.x));
  return base::Done{};
}

Result<Content> open(const Envelope& e, const std::vector<Share>& shares) {
  std::vector<crypto::KeyShare> given;
  for (const auto& one : shares) {
    TRY(check_share(e, one));
    if (std::any_of(given.begin(), given.end(), [&](const auto& g) { return g.x == one.x; }))
      return refuse(kTwice, std::to_string(one.x));
    given.push_back({one.x, crypto::from_base64(one.secret)->substr(0, kShareBytes)});
  }
  if (int(given.size()) < e.k)
    return refuse(kFew, std::to_string(given.size()) + " < " + std::to_string(e.k));
  std::string marked = crypto::combine_key(given);
  for (auto& one : given)
    crypto::wipe(one.y);
  const auto nonce = crypto::from_base64(e.nonce);
  const auto cipher = crypto::from_base64(e.cipher);
  const auto plain = crypto::text_decrypt(
      {std::string_view(marked).substr(1), nonce.value_or(""), bound_text(e)}, cipher.value_or(""));
  const bool good = marked[0] == kMark;
  crypto::wipe(marked);
  const auto text = good && plain ? crypto::unpadded(*plain, kBlock) : std::nullopt;
  if (!text) return refuse(kAltered);
  return content_of(e.place, *text);
}

}  // namespace procurement::sealed
