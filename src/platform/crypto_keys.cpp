#include <array>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/result.h"
#include "platform/crypto.h"

namespace crypto {
namespace {

namespace fs = std::filesystem;
using Bytes = std::basic_string<unsigned char>;

const unsigned char* raw(std::string_view s) {
  return reinterpret_cast<const unsigned char*>(s.data());
}

std::string base64(const Bytes& b) {
  std::string out(sodium_base64_encoded_len(b.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), b.data(), b.size(), sodium_base64_VARIANT_ORIGINAL);
  out.pop_back();
  return out;
}
std::optional<Bytes> from_base64(std::string_view s) {
  Bytes out(s.size(), 0);
  std::size_t n = 0;
  const char* end = nullptr;
  if (sodium_base642bin(out.data(), out.size(), s.data(), s.size(), nullptr, &n, &end,
                        sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != s.data() + s.size()) {
    return std::nullopt;
  }
  out.resize(n);
  return out;
}

/// Owner-only, complete and on the disk, or not there at all.
void write_secret(const fs::path& path, const std::string& text) {
  const std::string part = path.string() + ".part";
  const int fd = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
  const bool good =
      fd >= 0 && ::write(fd, text.data(), text.size()) == ssize_t(text.size()) && ::fsync(fd) == 0;
  if (fd >= 0) ::close(fd);
  if (!good || ::rename(part.c_str(), path.c_str()) != 0)
    throw std::runtime_error("cannot write the key file " + path.string());
  const int folder = ::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder >= 0) {
    ::fsync(folder);
    ::close(folder);
  }
}

Bytes read_secret(const fs::path& path, std::size_t bytes) {
  std::ifstream in(path);
  std::string text;
  in >> text;
  Bytes out(bytes, 0);
  std::size_t n = 0;
  if (!in ||
      sodium_hex2bin(out.data(), bytes, text.data(), text.size(), nullptr, &n, nullptr) != 0 ||
      n != bytes) {
    throw std::runtime_error("the key file " + path.string() + " is missing or damaged");
  }
  return out;
}

std::string hex(const Bytes& b) {
  std::string out(b.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), b.data(), b.size());
  out.pop_back();
  return out;
}

constexpr auto kPublic = crypto_box_PUBLICKEYBYTES;
constexpr auto kSecret = crypto_box_SECRETKEYBYTES;

fs::path opening_path(const std::string& folder, const std::string& id) {
  ENSURE(!id.empty() &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ-.") == id.npos &&
         id[0] != '.');
  return fs::path(folder) / "openings" / (id + ".key");
}

/// "v12:rest" → {12, rest}
std::optional<std::pair<int, std::string_view>> versioned(std::string_view s) {
  const auto colon = s.find(':');
  if (s.empty() || s[0] != 'v' || colon == s.npos || colon < 2 || colon > 5) return std::nullopt;
  int version = 0;
  for (const char c : s.substr(1, colon - 1)) {
    if (c < '0' || c > '9') return std::nullopt;
    version = version * 10 + (c - '0');
  }
  return std::pair(version, s.substr(colon + 1));
}

}  // namespace

struct Keys::Master {
  Bytes key;
  /// One key per purpose, so that a hash never serves as a key to something else.
  Bytes derived(std::string_view purpose) const {
    Bytes out(32, 0);
    crypto_generichash(out.data(), out.size(), raw(purpose), purpose.size(), key.data(),
                       key.size());
    return out;
  }
  std::string hash(std::string_view purpose, std::string_view text) const {
    const Bytes k = derived("hash/" + std::string(purpose));
    Bytes out(32, 0);
    crypto_generichash(out.data(), out.size(), raw(text), text.size(), k.data(), k.size());
    return hex(out);
  }
};

Keys::Keys(std::string folder, bool create) : folder_(std::move(folder)) {
  start();
  if (create) {
    fs::create_directories(fs::path(folder_) / "openings");
    fs::permissions(folder_, fs::perms::owner_all);
    const fs::path first = fs::path(folder_) / "v1.key";
    if (!fs::exists(first)) {
      Bytes key(32, 0);
      randombytes_buf(key.data(), key.size());
      write_secret(first, hex(key));
    }
  }
  for (int v = 1; fs::exists(fs::path(folder_) / ("v" + std::to_string(v) + ".key")); ++v) {
    masters_[v] = std::make_unique<Master>(
        Master{read_secret(fs::path(folder_) / ("v" + std::to_string(v) + ".key"), 32)});
  }
  if (masters_.empty()) throw std::runtime_error("no key in " + folder_ + ": expected v1.key");
}
Keys::~Keys() = default;

std::string Keys::keyed_hash(std::string_view purpose, std::string_view text) const {
  return keyed_hashes(purpose, text)[0];
}

std::vector<std::string> Keys::keyed_hashes(std::string_view purpose, std::string_view text) const {
  std::vector<std::string> out;
  for (auto at = masters_.rbegin(); at != masters_.rend(); ++at)
    out.push_back("v" + std::to_string(at->first) + ":" + at->second->hash(purpose, text));
  return out;
}

std::string Keys::encrypt(std::string_view purpose, std::string_view bound_to,
                          std::string_view plain) const {
  const auto& [version, master] = *masters_.rbegin();
  const Bytes k = master->derived("encrypt/" + std::string(purpose));
  Bytes out(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, 0);
  randombytes_buf(out.data(), out.size());
  Bytes cipher(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, 0);
  crypto_aead_xchacha20poly1305_ietf_encrypt(cipher.data(), nullptr, raw(plain), plain.size(),
                                             raw(bound_to), bound_to.size(), nullptr, out.data(),
                                             k.data());
  return "v" + std::to_string(version) + ":" + base64(out + cipher);
}

std::optional<std::string> Keys::decrypt(std::string_view purpose, std::string_view bound_to,
                                         std::string_view cipher) const {
  const auto parts = versioned(cipher);
  if (!parts) return std::nullopt;
  const auto master = masters_.find(parts->first);
  const auto bytes = from_base64(parts->second);
  constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  if (master == masters_.end() || !bytes || bytes->size() < kNonce + kTag) return std::nullopt;
  const Bytes k = master->second->derived("encrypt/" + std::string(purpose));
  std::string out(bytes->size() - kNonce - kTag, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(
          reinterpret_cast<unsigned char*>(out.data()), nullptr, nullptr, bytes->data() + kNonce,
          bytes->size() - kNonce, raw(bound_to), bound_to.size(), bytes->data(), k.data()) != 0) {
    return std::nullopt;
  }
  return out;
}

std::vector<int> Keys::versions() const {
  std::vector<int> out;
  for (const auto& one : masters_)
    out.push_back(one.first);
  return out;
}

std::string Keys::make_opening(const std::string& id) const {
  const fs::path path = opening_path(folder_, id);
  Bytes secret(kSecret, 0);
  Bytes open(kPublic, 0);
  if (fs::exists(path)) {
    secret = read_secret(path, kSecret);
    crypto_scalarmult_base(open.data(), secret.data());
  } else {
    fs::create_directories(path.parent_path());
    crypto_box_keypair(open.data(), secret.data());
    write_secret(path, hex(secret));
  }
  return base64(open);
}

std::string Keys::seal(std::string_view public_key, std::string_view plain) {
  const auto key = from_base64(public_key);
  ENSURE(key && key->size() == kPublic);
  Bytes out(plain.size() + crypto_box_SEALBYTES, 0);
  crypto_box_seal(out.data(), raw(plain), plain.size(), key->data());
  return base64(out);
}

std::optional<std::string> Keys::unseal(const std::string& id, std::string_view sealed) const {
  const fs::path path = opening_path(folder_, id);
  const auto bytes = from_base64(sealed);
  if (!fs::exists(path) || !bytes || bytes->size() < crypto_box_SEALBYTES) return std::nullopt;
  const Bytes secret = read_secret(path, kSecret);
  Bytes open(kPublic, 0);
  crypto_scalarmult_base(open.data(), secret.data());
  std::string out(bytes->size() - crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(out.data()), bytes->data(),
                           bytes->size(), open.data(), secret.data()) != 0) {
    return std::nullopt;
  }
  return out;
}

}  // namespace crypto
