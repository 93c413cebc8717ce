// Receipts, which prove offline what was handed in and when; and officers' key files.
#include "flow/4_procurement/sealed/refusals.h"
#include "flow/4_procurement/sealed/sealed.h"
#include "flow/4_procurement/sealed/text.h"
#include "platform/crypto.h"
#include "platform/crypto_sealing.h"

namespace procurement::sealed {

namespace json = boost::json;
using base::Result, base::refuse;

namespace {

constexpr std::string_view kReceiptFormat = "pobing-receipt/1";
constexpr std::string_view kKeyFormat = "pobing-officer-key/1";

/// Without a signature it is what is signed.
std::string written(const Receipt& r, std::optional<std::string_view> signature) {
  json::object out{{"envelope", r.envelope},
                   {"format", kReceiptFormat},
                   {"key", r.key},
                   {"procurement", r.place.procurement},
                   {"received_at", r.received_at.text()}};
  if (signature) out.emplace("signature", *signature);
  out.emplace("stage", r.place.stage);
  out.emplace("supplier", r.place.supplier);
  return json::serialize(out);
}

/// The public key is bound to the file: another one beside it does not open.
std::string key_file(std::string_view public_key, std::string_view salt, std::string_view nonce,
                     std::string_view cipher) {
  return json::serialize(json::object{{"cipher", cipher},
                                      {"format", kKeyFormat},
                                      {"nonce", nonce},
                                      {"public_key", public_key},
                                      {"salt", salt}});
}

}  // namespace

std::string signed_text(const Receipt& r) {
  return written(r, std::nullopt);
}

std::string receipt_text(const Receipt& r, std::string_view signature) {
  return written(r, signature);
}

Result<Receipt> verify(std::string_view envelope_text, std::string_view receipt,
                       std::string_view platform_key) {
  const Envelope e = TRY(read(envelope_text));
  const auto o = object_in(receipt);
  if (!o) return refuse(kReceiptForm);
  const auto place = read_place(*o);
  const auto hash = word(*o, "envelope");
  const auto key = word(*o, "key");
  const auto at = word(*o, "received_at");
  const auto signature = word(*o, "signature");
  const auto instant = at ? base::Instant::parse(*at) : std::nullopt;
  if (!place || !hash || !key || !instant || !signature) return refuse(kReceiptForm);
  const Receipt r{*place, *hash, *instant, *key};
  if (receipt_text(r, *signature) != receipt) return refuse(kReceiptForm);
  if (!crypto::signature_holds(platform_key, signed_text(r), *signature))
    return refuse(kReceiptSignature);
  if (r.envelope != hash_of(envelope_text) || r.place != e.place) return refuse(kReceiptOther);
  return r;
}

OfficerKey make_officer_key(std::string_view passphrase) {
  auto pair = crypto::fresh_box_pair();
  const std::string salt = crypto::raw_random(crypto::kPassphraseSalt);
  const std::string nonce = crypto::raw_random(crypto::kTextNonce);
  std::string key = crypto::passphrase_key(passphrase, salt);
  const std::string open = crypto::to_base64(pair.public_key);
  const std::string cipher =
      crypto::to_base64(crypto::text_encrypt({key, nonce, open}, pair.secret_key));
  crypto::wipe(key);
  crypto::wipe(pair.secret_key);
  return {open, key_file(open, crypto::to_base64(salt), crypto::to_base64(nonce), cipher)};
}

Result<std::string> secret_of(std::string_view file, std::string_view passphrase) {
  while (!file.empty() && (file.back() == '\n' || file.back() == '\r'))
    file.remove_suffix(1);
  const auto o = object_in(file);
  if (!o) return refuse(kKeyFile);
  const auto open = word(*o, "public_key");
  const auto salt_text = word(*o, "salt");
  const auto nonce_text = word(*o, "nonce");
  const auto cipher_text = word(*o, "cipher");
  if (!open || !salt_text || !nonce_text || !cipher_text ||
      key_file(*open, *salt_text, *nonce_text, *cipher_text) != file)
    return refuse(kKeyFile);
  const auto salt = crypto::from_base64(*salt_text);
  const auto nonce = crypto::from_base64(*nonce_text);
  const auto cipher = crypto::from_base64(*cipher_text);
  if (!salt || salt->size() != crypto::kPassphraseSalt || !nonce || !cipher)
    return refuse(kKeyFile);
  std::string key = crypto::passphrase_key(passphrase, *salt);
  auto secret = crypto::text_decrypt({key, *nonce, *open}, *cipher);
  crypto::wipe(key);
  if (!secret) return refuse(kPassphrase);
  if (secret->size() != crypto::kBoxKey || crypto::to_base64(crypto::public_of(*secret)) != *open)
    return refuse(kKeyFile);
  return *std::move(secret);
}

std::string fingerprint(std::string_view public_key) {
  const std::string hash = crypto::sha256_hex(public_key);
  std::string out;
  for (std::size_t i = 0; i < 32; i += 4)
    out += (i == 0 ? "" : " ") + hash.substr(i, 4);
  return out;
}

}  // namespace procurement::sealed
