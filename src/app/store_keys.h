#pragma once
// Which keys the data were written with: a keyed hash of a fixed word under each version. For
// runtime.cpp and restoring.
#include "platform/crypto.h"
#include "platform/sql.h"

namespace app {

struct KeyProof {
  std::int64_t version = 0;
  std::string proof;
};
/// Empty for a database whose schema is older than these proofs.
std::vector<KeyProof> key_proofs(sql::Db&);
void keep_key_proof(sql::Db&, const KeyProof&);
/// Of the keys held, one a version.
std::vector<KeyProof> proofs_of(const crypto::Keys&, const std::string& district);
/// The versions that the data know and that are not held, or are held with another key.
std::vector<std::int64_t> not_held(const std::vector<KeyProof>& known,
                                   const std::vector<KeyProof>& held);

}  // namespace app
