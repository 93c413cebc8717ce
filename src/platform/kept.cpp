#include "platform/kept.h"

#include <set>

namespace platform {

constexpr auto describe(const Kept*) {
  using base::field;
  return base::record("Kept", field("operation", &Kept::operation, {}),
                      field("body_mac", &Kept::body_mac, {}), field("status", &Kept::status, {}),
                      field("code", &Kept::code, {}), field("reply", &Kept::reply, {}));
}

namespace {

constexpr sql::Query kFindKey{"idempotency.find", R"(
  SELECT operation, body_mac, status, code, reply FROM idempotency
  WHERE district = :district AND account = :account AND idem_key = :idem_key)"};
constexpr sql::Query kKeepKey{"idempotency.keep", R"(
  INSERT INTO idempotency (district, account, idem_key, operation, body_mac, status, code, reply,
                           at)
  VALUES (:district, :account, :idem_key, :operation, :body_mac, :status, :code, :reply, :at))"};

constexpr std::string_view kReplyPurpose = "idempotency.reply";
std::string reply_place(const Call& c) {
  return c.actor.account + "/" + c.idem_key;
}

/// What is kept of a reply for its key; encrypted when it may hold what nobody should read there.
std::string kept_reply(const crypto::Keys& keys, const Call& c, const Reply& reply) {
  std::string text = json::serialize(reply.body);
  if (c.endpoint->secret_out.empty()) return text;
  return keys.encrypt(kReplyPurpose, reply_place(c), text);
}

/// Strangers share one space of keys, so there only a key counts that nobody comes upon by chance,
/// such as the one that a form of the public pages carries.
constexpr std::size_t kStrangersKey = 26;
bool is_keyed(const Call& c) {
  if (!c.endpoint->writes() || c.idem_key.empty()) return false;
  if (!c.actor.account.empty()) return true;
  // What needs slow hashing holds a password: no fast digest of it is kept, and a sign-in is a new
  // one.
  return !c.endpoint->prelude && c.idem_key.size() >= kStrangersKey;
}

}  // namespace

KeptReplies::KeptReplies(sql::Db& db, const crypto::Keys& keys, std::span<const Call> calls)
    : db_(db), keys_(keys), calls_(calls), asked_(calls.size()) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  std::vector<sql::Args> all;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const Call& c = calls[i];
    if (!is_keyed(c)) continue;
    asked_[i] = {true, !seen.emplace(c.actor.account, c.idem_key).second, all.size(),
                 keys.keyed_hash("idempotency", c.body_text)};
    all.push_back(key_of(i));
  }
  if (!all.empty()) found_ = db.one_each<Kept>(kFindKey, all);
}

sql::Args KeptReplies::key_of(std::size_t i) const {
  return {sql::arg("account", calls_[i].actor.account), sql::arg("idem_key", calls_[i].idem_key)};
}

std::optional<Reply> KeptReplies::find(std::size_t i) {
  if (!asked_[i].keyed) return std::nullopt;
  // Looked up again where the one further up may have kept it since.
  const auto kept = asked_[i].again ? db_.one<Kept>(kFindKey, key_of(i)) : found_[asked_[i].place];
  if (!kept) return std::nullopt;
  return replay(*kept, i);
}

Reply KeptReplies::replay(const Kept& kept, std::size_t i) const {
  const Call& c = calls_[i];
  if (kept.operation != c.endpoint->name || kept.body_mac != asked_[i].mac)
    return problem(base::refuse(kKeyReused));
  std::string text = kept.reply;
  if (!c.endpoint->secret_out.empty()) {
    const auto plain = keys_.decrypt(kReplyPurpose, reply_place(c), text);
    ENSURE(plain.has_value());
    text = *plain;
  }
  return {int(kept.status), kept.code, json::parse(text).as_object(), true};
}

void KeptReplies::keep(std::size_t i, const Reply& reply) {
  if (!asked_[i].keyed) return;
  const Call& c = calls_[i];
  db_.exec(kKeepKey, {sql::arg("account", c.actor.account), sql::arg("idem_key", c.idem_key),
                      sql::arg("operation", c.endpoint->name), sql::arg("body_mac", asked_[i].mac),
                      sql::arg("status", std::int64_t(reply.status)), sql::arg("code", reply.code),
                      sql::arg("reply", kept_reply(keys_, c, reply)), sql::arg("at", c.now)});
}

}  // namespace platform
