#pragma once
// A sealed offer: encrypted by the bidder under a random key of its own, the key split k of n, each
// share sealed to one officer. README.md has the format. Commands, the command line and tests use
// it; it needs no database and none of the server's keys.
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"
#include "flow/4_procurement/sealed/refusals.h"

namespace procurement::sealed {

inline constexpr int kOfficersMax = 10;
/// The longest plan, in whatever script, fits with room to spare.
inline constexpr std::size_t kEnvelopeMax = 200'000;

/// What an envelope is bound to. `stage` is "offer" or "quote".
struct Place {
  std::string procurement, stage, supplier;
  bool operator==(const Place&) const = default;
};
/// What is inside; of a quote `plan_text` holds the final words.
struct Content {
  base::Money price;
  std::string plan_text;
  bool small_enterprise = false;
};
/// Keys in their order, so that the same content is the same text.
std::string canonical(const Place&, const Content&);

/// A share as the envelope carries it. Keys, boxes and ciphertexts are base64, hashes hex.
struct SealedShare {
  int x = 0;
  std::string officer_key;  // public
  std::string commitment;   // of the share and a salt, told to nobody before it is given
  std::string box;
};
struct Envelope {
  Place place;
  int k = 0;
  std::vector<SealedShare> shares;
  std::string nonce, cipher;
};

/// To whom: public keys, base64, in the order of their shares' numbers.
struct Officers {
  std::vector<std::string> keys;
  int k = 0;
};
/// A share that an officer took out of its box.
struct Share {
  int x = 0;
  std::string secret;  // base64 of the share and its salt
};

base::Check check_public_key(std::string_view key);
/// The envelope's text, different at each call; of at most kOfficersMax different valid keys.
base::Result<std::string> seal(const Place&, const Content&, const Officers&);
/// Refuses all that seal would not have written so, to the byte.
base::Result<Envelope> read(std::string_view text);
/// What is told to everyone at the deadline, and what the receipt holds: SHA-256, hex.
std::string hash_of(std::string_view text);
/// Whether it was sealed for here and to these; nothing of it can be read for that.
base::Check check_for(const Envelope&, const Place&, const Officers&);
/// The one sealed to the key's holder; `secret_key` is raw. Compared with its commitment.
base::Result<Share> open_share(const Envelope&, std::string_view secret_key);
base::Check check_share(const Envelope&, const Share&);
/// With k shares at least, each compared with its commitment.
base::Result<Content> open(const Envelope&, const std::vector<Share>&);

/// What the platform says that it received, and when its last byte came.
struct Receipt {
  Place place;
  std::string envelope;  // its hash
  base::Instant received_at;
  std::string key;  // the version of the platform's key that signed, such as v1
};
/// What is signed.
std::string signed_text(const Receipt&);
/// The receipt as it is handed over: the same with the signature.
std::string receipt_text(const Receipt&, std::string_view signature);
/// The envelope is the one of the receipt, and the receipt the platform's.
base::Result<Receipt> verify(std::string_view envelope_text, std::string_view receipt,
                             std::string_view platform_key);

/// An officer's key file: the secret key under a passphrase.
struct OfficerKey {
  std::string public_key;  // base64
  std::string file;
};
OfficerKey make_officer_key(std::string_view passphrase);
/// The raw secret key.
base::Result<std::string> secret_of(std::string_view file, std::string_view passphrase);
/// Of a public key, to be compared by eye or over the telephone: 8 groups of 4 hex digits.
std::string fingerprint(std::string_view public_key);

}  // namespace procurement::sealed
