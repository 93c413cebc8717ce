#pragma once
// The answer to an idempotency key, so that the same request twice has one effect. Used by
// `execute` alone, within its transaction.
#include "platform/execute.h"

namespace platform {

/// As stored.
struct Kept {
  std::string operation, body_mac;
  std::int64_t status = 0;
  std::string code, reply;
};

class KeptReplies {
 public:
  /// Looks up the keys of all calls together.
  KeptReplies(sql::Db&, const crypto::Keys&, std::span<const Call>);
  /// The answer that the ith call's key has had: the same request is given it again, another one
  /// is refused. Nothing for a fresh key, or a call without one.
  std::optional<Reply> find(std::size_t i);
  void keep(std::size_t i, const Reply&);

 private:
  struct Asked {
    bool keyed = false;
    bool again = false;  // the same key stands further up among the calls
    std::size_t place = 0;
    std::string mac = {};
  };
  sql::Args key_of(std::size_t i) const;
  Reply replay(const Kept&, std::size_t i) const;
  sql::Db& db_;
  const crypto::Keys& keys_;
  const std::span<const Call> calls_;
  std::vector<Asked> asked_;
  std::vector<std::optional<Kept>> found_;
};

}  // namespace platform
