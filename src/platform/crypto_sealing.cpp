#include "platform/crypto_sealing.h"

#include <memory>
#include <sodium.h>

extern "C" {  // The header does not say so itself.
#include <libgfshare.h>
}

#include "base/result.h"

namespace crypto {
namespace {

const unsigned char* raw(std::string_view s) {
  return reinterpret_cast<const unsigned char*>(s.data());
}
unsigned char* raw(std::string& s) {
  return reinterpret_cast<unsigned char*>(s.data());
}

static_assert(kBoxKey == crypto_box_PUBLICKEYBYTES && kBoxKey == crypto_box_SECRETKEYBYTES);
static_assert(kTextKey == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kTextNonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kPassphraseSalt == crypto_pwhash_SALTBYTES);

struct FreeShares {
  void operator()(gfshare_ctx* one) const { gfshare_ctx_free(one); }
};
using Shares = std::unique_ptr<gfshare_ctx, FreeShares>;

void random_for_shares(unsigned char* out, unsigned int n) {
  randombytes_buf(out, n);
}
/// The library's own source of chance is random(): it must be told of another one, also before it
/// joins shares, since it overwrites what it frees with chance.
void with_good_chance() {
  static const bool told = [] {
    gfshare_fill_rand = random_for_shares;
    return true;
  }();
  ENSURE(told && gfshare_fill_rand == random_for_shares);
}

struct SigningPair {
  std::string open = std::string(crypto_sign_PUBLICKEYBYTES, '\0');
  std::string secret = std::string(crypto_sign_SECRETKEYBYTES, '\0');
};
SigningPair signing_pair(std::string_view seed) {
  ENSURE(seed.size() == crypto_sign_SEEDBYTES);
  SigningPair out;
  crypto_sign_seed_keypair(raw(out.open), raw(out.secret), raw(seed));
  return out;
}

}  // namespace

std::string raw_random(std::size_t bytes) {
  std::string out(bytes, '\0');
  randombytes_buf(out.data(), out.size());
  return out;
}

std::string to_base64(std::string_view bytes) {
  std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), raw(bytes), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  out.pop_back();
  return out;
}

std::optional<std::string> from_base64(std::string_view text) {
  std::string out(text.size(), '\0');
  std::size_t n = 0;
  const char* end = nullptr;
  if (sodium_base642bin(raw(out), out.size(), text.data(), text.size(), nullptr, &n, &end,
                        sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text.data() + text.size())
    return std::nullopt;
  out.resize(n);
  return out;
}

std::string from_hex(std::string_view text) {
  std::string out(text.size() / 2, '\0');
  std::size_t n = 0;
  ENSURE(sodium_hex2bin(raw(out), out.size(), text.data(), text.size(), nullptr, &n, nullptr) ==
             0 &&
         n == out.size());
  return out;
}

void wipe(std::string& secret) {
  sodium_memzero(secret.data(), secret.size());
  secret.clear();
}

BoxPair fresh_box_pair() {
  BoxPair out{std::string(kBoxKey, '\0'), std::string(kBoxKey, '\0')};
  crypto_box_keypair(raw(out.public_key), raw(out.secret_key));
  return out;
}

std::string public_of(std::string_view secret_key) {
  ENSURE(secret_key.size() == kBoxKey);
  std::string out(kBoxKey, '\0');
  crypto_scalarmult_base(raw(out), raw(secret_key));
  return out;
}

bool is_box_key(std::string_view public_key) {
  // The highest bit is ignored, so that with it set the same key would have two texts.
  if (public_key.size() != kBoxKey || (raw(public_key)[kBoxKey - 1] & 0x80U) != 0) return false;
  const std::string any = raw_random(kBoxKey);
  std::string out(kBoxKey, '\0');
  return crypto_scalarmult(raw(out), raw(any), raw(public_key)) == 0;
}

std::string box_seal(std::string_view public_key, std::string_view plain) {
  ENSURE(public_key.size() == kBoxKey);
  std::string out(plain.size() + crypto_box_SEALBYTES, '\0');
  ENSURE(crypto_box_seal(raw(out), raw(plain), plain.size(), raw(public_key)) == 0);
  return out;
}

std::optional<std::string> box_unseal(std::string_view secret_key, std::string_view sealed) {
  if (secret_key.size() != kBoxKey || sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
  const std::string open = public_of(secret_key);
  std::string out(sealed.size() - crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal_open(raw(out), raw(sealed), sealed.size(), raw(open), raw(secret_key)) != 0)
    return std::nullopt;
  return out;
}

std::string text_encrypt(const TextKey& with, std::string_view plain) {
  ENSURE(with.key.size() == kTextKey && with.nonce.size() == kTextNonce);
  std::string out(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out), nullptr, raw(plain), plain.size(),
                                             raw(with.bound_to), with.bound_to.size(), nullptr,
                                             raw(with.nonce), raw(with.key));
  return out;
}

std::optional<std::string> text_decrypt(const TextKey& with, std::string_view cipher) {
  constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  if (with.key.size() != kTextKey || with.nonce.size() != kTextNonce || cipher.size() < kTag)
    return std::nullopt;
  std::string out(cipher.size() - kTag, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(
          raw(out), nullptr, nullptr, raw(cipher), cipher.size(), raw(with.bound_to),
          with.bound_to.size(), raw(with.nonce), raw(with.key)) != 0)
    return std::nullopt;
  return out;
}

std::vector<KeyShare> split_key(std::string_view secret, int k, int n) {
  ENSURE(2 <= k && k <= n && n <= 255 && !secret.empty());
  with_good_chance();
  std::string numbers;
  for (int x = 1; x <= n; ++x)
    numbers.push_back(char(x));
  const auto size = static_cast<unsigned int>(secret.size());
  const Shares shares(gfshare_ctx_init_enc(raw(numbers), static_cast<unsigned int>(n),
                                           static_cast<unsigned char>(k), size));
  ENSURE(shares != nullptr);
  std::string copy(secret);
  gfshare_ctx_enc_setsecret(shares.get(), raw(copy));
  wipe(copy);
  std::vector<KeyShare> out;
  for (int x = 1; x <= n; ++x) {
    KeyShare one{x, std::string(secret.size(), '\0')};
    // The library counts from 0 and numbers as it was told.
    gfshare_ctx_enc_getshare(shares.get(), static_cast<unsigned char>(x - 1), raw(one.y));
    out.push_back(std::move(one));
  }
  return out;
}

std::string combine_key(const std::vector<KeyShare>& given) {
  ENSURE(!given.empty());
  std::string numbers;
  for (const auto& one : given) {
    ENSURE(1 <= one.x && one.x <= 255 && one.y.size() == given[0].y.size());
    ENSURE(numbers.find(char(one.x)) == numbers.npos);
    numbers.push_back(char(one.x));
  }
  with_good_chance();
  const auto size = static_cast<unsigned int>(given[0].y.size());
  const Shares shares(
      gfshare_ctx_init_dec(raw(numbers), static_cast<unsigned int>(given.size()), size));
  ENSURE(shares != nullptr);
  for (std::size_t i = 0; i < given.size(); ++i) {
    std::string y = given[i].y;
    gfshare_ctx_dec_giveshare(shares.get(), static_cast<unsigned char>(i), raw(y));
    wipe(y);
  }
  std::string out(size, '\0');
  gfshare_ctx_dec_extract(shares.get(), raw(out));
  return out;
}

std::string padded(std::string_view text, std::size_t block) {
  std::string out(text);
  out.resize(text.size() + block, '\0');
  std::size_t n = 0;
  ENSURE(sodium_pad(&n, raw(out), text.size(), block, out.size()) == 0);
  out.resize(n);
  return out;
}

std::optional<std::string> unpadded(std::string_view text, std::size_t block) {
  std::size_t n = 0;
  if (text.empty() || text.size() % block != 0 ||
      sodium_unpad(&n, raw(text), text.size(), block) != 0)
    return std::nullopt;
  return std::string(text.substr(0, n));
}

std::string passphrase_key(std::string_view passphrase, std::string_view salt) {
  ENSURE(salt.size() == kPassphraseSalt);
  std::string out(kTextKey, '\0');
  ENSURE(crypto_pwhash(raw(out), out.size(), passphrase.data(), passphrase.size(), raw(salt),
                       crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                       crypto_pwhash_ALG_ARGON2ID13) == 0);
  return out;
}

std::string signing_public_key(std::string_view seed) {
  return to_base64(signing_pair(seed).open);
}

std::string sign(std::string_view seed, std::string_view text) {
  SigningPair pair = signing_pair(seed);
  std::string out(crypto_sign_BYTES, '\0');
  crypto_sign_detached(raw(out), nullptr, raw(text), text.size(), raw(pair.secret));
  wipe(pair.secret);
  return to_base64(out);
}

bool signature_holds(std::string_view public_key, std::string_view text,
                     std::string_view signature) {
  const auto key = from_base64(public_key);
  const auto given = from_base64(signature);
  return key && given && key->size() == crypto_sign_PUBLICKEYBYTES &&
         given->size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(raw(*given), raw(text), text.size(), raw(*key)) == 0;
}

}  // namespace crypto
