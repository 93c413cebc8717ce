#include "app/store_keys.h"

#include <algorithm>

#include "app/store_backup.h"

namespace app {

constexpr auto describe(const KeyProof*) {
  return base::record("KeyProof", base::field("version", &KeyProof::version, {}),
                      base::field("proof", &KeyProof::proof, {}));
}

namespace {

constexpr sql::Query kAll{"key_proof.all", R"(
  SELECT version, proof FROM key_proof WHERE district = :district ORDER BY version)"};
constexpr sql::Query kKeep{"key_proof.keep", R"(
  INSERT INTO key_proof (district, version, proof) VALUES (:district, :version, :proof)
  ON CONFLICT (district, version) DO NOTHING)"};

}  // namespace

std::vector<KeyProof> key_proofs(sql::Db& db) {
  const auto tables = table_names(db);
  if (std::find(tables.begin(), tables.end(), "key_proof") == tables.end()) return {};
  return db.all<KeyProof>(kAll, {});
}

std::vector<KeyProof> proofs_of(const crypto::Keys& keys, const std::string& district) {
  std::vector<KeyProof> out;
  for (const auto& hash : keys.keyed_hashes("key.proof", district))
    out.push_back({std::stoll(hash.substr(1)), hash});  // "v1:…"
  return out;
}

std::vector<std::int64_t> not_held(const std::vector<KeyProof>& known,
                                   const std::vector<KeyProof>& held) {
  std::vector<std::int64_t> out;
  for (const auto& proof : known) {
    const bool same = std::any_of(held.begin(), held.end(), [&](const KeyProof& key) {
      return key.version == proof.version && key.proof == proof.proof;
    });
    if (!same) out.push_back(proof.version);
  }
  return out;
}

void keep_key_proof(sql::Db& db, const KeyProof& proof) {
  db.exec(kKeep, proof);
}

}  // namespace app
