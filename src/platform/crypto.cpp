#include "platform/crypto.h"

#include <array>
#include <cstdint>
#include <sodium.h>

#include <openssl/evp.h>

#include "base/result.h"

namespace crypto {
namespace {

std::string hex(const unsigned char* bytes, std::size_t n) {
  std::string out(n * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes, n);
  out.pop_back();
  return out;
}

}  // namespace

void start() {
  ENSURE(sodium_init() >= 0);
}

std::string sha256_hex(std::string_view text) {
  std::array<unsigned char, 32> raw{};
  static const EVP_MD* md = EVP_MD_fetch(nullptr, "SHA256", nullptr);  // Fetching is the slow part.
  ENSURE(EVP_Digest(text.data(), text.size(), raw.data(), nullptr, md, nullptr) == 1);
  return hex(raw.data(), raw.size());
}

void random_bytes(unsigned char* out, std::size_t n) {
  randombytes_buf(out, n);
}

std::string random_hex(std::size_t bytes) {
  std::string raw(bytes, '\0');
  randombytes_buf(raw.data(), raw.size());
  std::string out(bytes * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), reinterpret_cast<const unsigned char*>(raw.data()), bytes);
  out.pop_back();
  return out;
}

bool equal_in_constant_time(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string password_hash(std::string_view password, PasswordCost cost) {
  std::array<char, crypto_pwhash_STRBYTES> out{};
  const bool people = cost == PasswordCost::interactive;
  ENSURE(crypto_pwhash_str_alg(
             out.data(), password.data(), password.size(),
             people ? crypto_pwhash_OPSLIMIT_INTERACTIVE : crypto_pwhash_OPSLIMIT_MIN,
             people ? crypto_pwhash_MEMLIMIT_INTERACTIVE : crypto_pwhash_MEMLIMIT_MIN,
             crypto_pwhash_ALG_ARGON2ID13) == 0);
  return out.data();
}

bool password_matches(const std::string& hash, std::string_view password) {
  static const std::string kNobody =
      password_hash("no account has this password", PasswordCost::interactive);
  const std::string& against = hash.empty() ? kNobody : hash;
  const bool same =
      crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
  return same && !hash.empty();
}

}  // namespace crypto
