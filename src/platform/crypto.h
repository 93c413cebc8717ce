#pragma once
// Hashes, random, passwords, and the keys that live outside the database. Every keyed hash and
// ciphertext names its key's version. Every mention of libsodium and OpenSSL is in crypto*.cpp.
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crypto {

void start();  // once, before anything else here
std::string sha256_hex(std::string_view);
std::string random_hex(std::size_t bytes);
void random_bytes(unsigned char* out, std::size_t n);
bool equal_in_constant_time(std::string_view, std::string_view);

/// argon2id. `cost` interactive for people; minimal for tests and the invented demo accounts.
enum class PasswordCost { interactive, minimal };
std::string password_hash(std::string_view password, PasswordCost);
/// Takes as long for an unknown account (an empty hash) as for a known one.
bool password_matches(const std::string& hash, std::string_view password);

/// The key folder: `v1.key`, `v2.key` … (32 bytes in hex, the highest is current) and
/// `openings/<id>.key`, one pair for each opening of sealed offers. Owner-only files, synced to the
/// disk before they are used. Throws std::runtime_error naming the file that is missing or damaged.
class Keys {
 public:
  /// Makes the folder and the first key where there is none and `create` says so.
  Keys(std::string folder, bool create);
  ~Keys();
  Keys(const Keys&) = delete;
  Keys& operator=(const Keys&) = delete;

  /// Keyed hash for look-ups: "v1:" + 64 hex digits. The purpose separates the uses.
  std::string keyed_hash(std::string_view purpose, std::string_view text) const;
  /// The same under every version held, newest first: what a look-up must try.
  std::vector<std::string> keyed_hashes(std::string_view purpose, std::string_view text) const;
  /// XChaCha20-Poly1305: "v1:" + base64. `bound_to` ties the ciphertext to its row.
  std::string encrypt(std::string_view purpose, std::string_view bound_to,
                      std::string_view plain) const;
  /// Nothing when the text was altered, moved to another row, or its key is not held.
  std::optional<std::string> decrypt(std::string_view purpose, std::string_view bound_to,
                                     std::string_view cipher) const;
  /// Versions held, such as {1, 2}: what a backup says it needs.
  std::vector<int> versions() const;

  /// A fresh X25519 pair for one opening; the secret goes to its own file, the public key is
  /// returned in base64. Called again for the same id it returns the same public key.
  std::string make_opening(const std::string& id) const;
  /// Sealed under an opening's public key: base64, different at each call.
  static std::string seal(std::string_view public_key, std::string_view plain);
  /// Nothing when the opening's key is not held or the text was altered.
  std::optional<std::string> unseal(const std::string& id, std::string_view sealed) const;
  const std::string& folder() const { return folder_; }

 private:
  struct Master;
  std::string folder_;
  std::map<int, std::unique_ptr<Master>> masters_;
};

}  // namespace crypto
