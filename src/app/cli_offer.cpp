// pobing offer keygen, seal, open-share, verify: what a bidder and an officer do on their own
// machines. Needs no database, none of the server's keys and no network, so that nobody has to
// trust the server with what is sealed.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/core.h>

#include "app/cli.h"
#include "flow/4_procurement/procurement.h"
#include "platform/crypto.h"
#include "platform/crypto_sealing.h"

namespace app {
namespace json = boost::json;
namespace sealed = procurement::sealed;
namespace {

/// A new file for its owner's eyes; nothing is written over.
bool written_new(const std::string& path, std::string_view text) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (fd < 0) return false;
  const bool good = ::write(fd, text.data(), text.size()) == ssize_t(text.size()) &&
                    ::write(fd, "\n", 1) == 1 && ::fsync(fd) == 0;
  ::close(fd);
  return good;
}

/// The file's text without the line end that an editor or this program put there.
std::optional<std::string> text_of(const std::string& path) {
  auto text = files_beside(".")(path);
  while (text && (text->ends_with('\n') || text->ends_with('\r')))
    text->pop_back();
  return text;
}

int cannot_write(const Flags& flags, const std::string& path) {
  return wrong_usage(
      flags, path + flags.say(": 已存在或无法写入", ": is there already, or cannot be written"));
}
int cannot_read(const Flags& flags, const std::string& path) {
  return wrong_usage(flags, path + flags.say(": 无法读取", ": cannot be read"));
}

/// Refusals of what a flag says are the business's no, as over the network.
template <class T>
int said_no(const Flags& flags, const base::Result<T>& result) {
  return refused(flags, result.error());
}

/// procurement.get's answer: what the purchase says of its officers.
base::Result<sealed::Officers> officers_of(const std::string& text) {
  json::error_code wrong;
  const auto parsed = json::parse(text, wrong);
  sealed::Officers out;
  try {
    for (const auto& one : parsed.at("officers").as_array())
      out.keys.emplace_back(one.at("public_key").as_string());
    out.k = int(parsed.at("officers_needed").to_number<std::int64_t>());
  } catch (const std::exception&) {
    return base::refuse(sealed::kShape, "--purchase");
  }
  return out;
}

void warn_of_keys(const Flags& flags, const sealed::Officers& to) {
  fmt::print(stderr, "{}\n",
             flags.say("已封给下列公钥,请与启封人公开的指纹核对:",
                       "Sealed to these keys; compare them with the fingerprints that the officers "
                       "have published:"));
  for (const auto& key : to.keys)
    fmt::print(stderr, "  {}\n", sealed::fingerprint(key));
}

}  // namespace

int cli_offer_keygen(const Flags& flags) {
  crypto::start();
  const std::string passphrase =
      ask_secret(flags.say("密钥文件口令", "passphrase of the key file"));
  if (passphrase.size() < 8)
    return wrong_usage(flags, flags.say("口令至少 8 个字节", "a passphrase has 8 bytes at least"));
  const auto key = sealed::make_officer_key(passphrase);
  if (!written_new(flags.file, key.file)) return cannot_write(flags, flags.file);
  if (flags.json)
    print_json(json::object{{"public_key", key.public_key},
                            {"fingerprint", sealed::fingerprint(key.public_key)}});
  else
    fmt::print("{}\n{} {}\n", key.public_key, flags.say("指纹", "fingerprint"),
               sealed::fingerprint(key.public_key));
  return kExitDone;
}

int cli_offer_seal(const Flags& flags) {
  crypto::start();
  const auto purchase = text_of(flags.offer.purchase);
  if (!purchase) return cannot_read(flags, flags.offer.purchase);
  const auto plan = text_of(flags.offer.plan);
  if (!plan) return cannot_read(flags, flags.offer.plan);
  const auto to = officers_of(*purchase);
  if (!to) return said_no(flags, to);
  const auto price = base::Money::parse(flags.offer.price);
  if (!price) return wrong_usage(flags, "--price");
  json::error_code wrong;
  const auto parsed = json::parse(*purchase, wrong);
  const auto* id = parsed.get_object().if_contains("id");
  if (id == nullptr || !id->is_string()) return cannot_read(flags, flags.offer.purchase);
  const sealed::Place place{std::string(id->get_string()), flags.offer.quote ? "quote" : "offer",
                            flags.offer.supplier};
  const auto text = sealed::seal(place, {*price, *plan, flags.offer.small}, to.value());
  if (!text) return said_no(flags, text);
  if (!written_new(flags.file, text.value())) return cannot_write(flags, flags.file);
  if (flags.json) {
    print_json(json::object{{"envelope", sealed::hash_of(text.value())}});
  } else {
    fmt::print("{}\n", sealed::hash_of(text.value()));
    warn_of_keys(flags, to.value());
  }
  return kExitDone;
}

int cli_offer_open_share(const Flags& flags) {
  crypto::start();
  const auto key = text_of(flags.offer.key);
  if (!key) return cannot_read(flags, flags.offer.key);
  const auto text = text_of(flags.file);
  if (!text) return cannot_read(flags, flags.file);
  // An envelope alone, or the answer of procurement.envelopes with all of a purchase.
  std::vector<std::pair<std::string, std::string>> all;
  json::error_code wrong;
  const auto parsed = json::parse(*text, wrong);
  if (!wrong && parsed.is_object() && parsed.get_object().contains("envelopes")) {
    for (const auto& one : parsed.at("envelopes").as_array())
      all.emplace_back(one.at("offer").as_string(), one.at("envelope").as_string());
  } else {
    all.emplace_back("", *text);
  }
  const auto secret =
      sealed::secret_of(*key, ask_secret(flags.say("密钥文件口令", "passphrase of the key file")));
  if (!secret) return said_no(flags, secret);
  json::array shares;
  for (const auto& [offer, envelope] : all) {
    const auto read = sealed::read(envelope);
    if (!read) return said_no(flags, read);
    const auto share = sealed::open_share(read.value(), secret.value());
    // The one who gives it says so of an envelope that was sealed wrongly, and goes on.
    const bool faulty = !share && share.error().why == &sealed::kUnopened && !offer.empty();
    if (!share && !faulty) return said_no(flags, share);
    if (faulty && !flags.json)
      fmt::print(stderr, "{}: {}\n", offer, flags.say(sealed::kUnopened.says));
    shares.push_back({{"offer", offer}, {"share", faulty ? "" : share.value().secret}});
  }
  print_json(json::object{{"shares", std::move(shares)}});
  return kExitDone;
}

int cli_offer_verify(const Flags& flags) {
  crypto::start();
  const auto envelope = text_of(flags.file);
  if (!envelope) return cannot_read(flags, flags.file);
  const auto receipt = text_of(flags.offer.receipt);
  if (!receipt) return cannot_read(flags, flags.offer.receipt);
  const auto r = sealed::verify(*envelope, *receipt, flags.offer.platform_key);
  if (!r) return said_no(flags, r);
  const auto& good = r.value();
  std::optional<bool> published;
  if (!flags.offer.published.empty()) {
    const auto list = text_of(flags.offer.published);
    if (!list) return cannot_read(flags, flags.offer.published);
    published = list->find(good.envelope) != std::string::npos;
  }
  if (flags.json) {
    json::object out{{"envelope", good.envelope},
                     {"procurement", good.place.procurement},
                     {"stage", good.place.stage},
                     {"supplier", good.place.supplier},
                     {"received_at", good.received_at.text()},
                     {"key", good.key}};
    if (published) out["published"] = *published;
    print_json(out);
  } else {
    fmt::print("{}\n",
               flags.say("回执有效。平台以此密钥签名,确认:",
                         "The receipt holds. The platform has signed, with this key, that"));
    fmt::print("  {} {}\n", flags.say("收到信封", "it received the envelope"), good.envelope);
    fmt::print("  {} {}\n", flags.say("最后一字节到达", "whose last byte came at"),
               good.received_at.text());
    fmt::print("  {} {} ({})\n", flags.say("采购项目", "for the procurement"),
               good.place.procurement, good.place.stage);
    fmt::print("  {} {}\n", flags.say("供应商", "from the supplier"), good.place.supplier);
    fmt::print(
        "{}\n",
        flags.say(
            "不证明:信封内容为何,也不证明它已被启封或采纳。",
            "It does not prove what is inside, nor that it was opened or taken into account."));
    if (published)
      fmt::print("{}\n", *published
                             ? flags.say("截止时公布的指纹中有它。",
                                         "It is among the hashes published at the deadline.")
                             : flags.say("截止时公布的指纹中没有它:已被替换、撤回,或被遗漏。",
                                         "It is not among the hashes published at the deadline: "
                                         "replaced, withdrawn, or left out."));
  }
  return published.value_or(true) ? kExitDone : kExitRefused;
}

}  // namespace app
