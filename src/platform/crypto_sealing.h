#pragma once
// What two strangers need to keep something from everybody between them: boxes under a public key,
// a key split k of n, text under a key or a passphrase, signatures. Nothing here knows the server's
// keys (crypto.h). Bytes are std::string; what travels is base64 (RFC 4648, padded).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crypto {

std::string raw_random(std::size_t bytes);
std::string to_base64(std::string_view raw);
/// Nothing where it is not base64 as to_base64 writes it.
std::optional<std::string> from_base64(std::string_view);
/// Of lower-case hex alone.
std::string from_hex(std::string_view);
/// Overwrites what it held, so that it does not linger in memory.
void wipe(std::string&);

inline constexpr std::size_t kBoxKey = 32;     // X25519, public or secret
inline constexpr std::size_t kTextKey = 32;    // XChaCha20-Poly1305
inline constexpr std::size_t kTextNonce = 24;  // the same

struct BoxPair {
  std::string public_key, secret_key;
};
BoxPair fresh_box_pair();
std::string public_of(std::string_view secret_key);
/// Not one of the few points under which everybody can open what is sealed.
bool is_box_key(std::string_view public_key);
/// A sealed box: whoever sent it cannot be told from it.
std::string box_seal(std::string_view public_key, std::string_view plain);
std::optional<std::string> box_unseal(std::string_view secret_key, std::string_view sealed);

/// `bound_to` is not inside, and must be the same again for the text to open.
struct TextKey {
  std::string_view key, nonce, bound_to;
};
std::string text_encrypt(const TextKey&, std::string_view plain);
std::optional<std::string> text_decrypt(const TextKey&, std::string_view cipher);

/// Shamir's scheme over GF(2^8) with the polynomial 0x11d, byte by byte; `x` is 1 … 255.
struct KeyShare {
  int x = 0;
  std::string y;
};
std::vector<KeyShare> split_key(std::string_view secret, int k, int n);
/// Whatever was split, if these are k of its shares; any other bytes if they are not. The numbers
/// must differ and the lengths be one.
std::string combine_key(const std::vector<KeyShare>&);

/// A text's length hidden up to `block`, and back; nothing where it was not padded so.
std::string padded(std::string_view, std::size_t block);
std::optional<std::string> unpadded(std::string_view, std::size_t block);

/// 32 bytes of a passphrase (argon2id, what libsodium calls interactive); `salt` is 16 bytes.
inline constexpr std::size_t kPassphraseSalt = 16;
std::string passphrase_key(std::string_view passphrase, std::string_view salt);

/// Ed25519. The pair is made of 32 secret bytes; the signature and the public key are base64.
std::string signing_public_key(std::string_view seed);
std::string sign(std::string_view seed, std::string_view text);
bool signature_holds(std::string_view public_key, std::string_view text,
                     std::string_view signature);

}  // namespace crypto
