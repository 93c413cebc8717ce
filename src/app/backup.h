#pragma once
// Backup and restore: database and files in one archive that either engine reads, never keys. What
// was altered or cut short is refused before anything is written.
#include <functional>
#include <string>
#include <vector>

#include "app/archive.h"
#include "app/runtime.h"
#include "base/record.h"

namespace app {

inline constexpr base::Refusal kBackupExists{
    "backup.file_exists",
    base::Kind::conflict,
    {"该文件已存在,备份不覆盖任何文件;请换一个文件名。",
     "The file exists and a backup overwrites nothing; name another."}},
    kBackupNoDatabase{"backup.no_database",
                      base::Kind::not_found,
                      {"数据库不存在或没有数据,没有可备份的内容。",
                       "There is no database, or nothing in it to back up."}},
    kBackupNotEmpty{
        "backup.database_not_empty",
        base::Kind::conflict,
        {"只能恢复到空数据库,以免覆盖数据;请指定新的数据库。",
         "A restore goes only into an empty database, so that nothing is lost; name a new one."}},
    kBackupDamaged{
        "backup.damaged",
        base::Kind::refused,
        {"备份文件不完整或被改动,什么都没有恢复;请用另一份备份。",
         "The backup is cut short or was altered; nothing was restored; use another copy."}},
    kBackupNewer{"backup.newer_program",
                 base::Kind::refused,
                 {"备份由另一版本的程序制作,本程序不认识其数据结构;请用该版本或更新的程序恢复。",
                  "The backup was made by a program whose schema this one does not know; restore "
                  "it with that version or a later one."}};

struct BackupPart {
  std::string name;  // "tables/need.0.jsonl", "files/…"
  std::string sha256;
  std::int64_t bytes = 0;
  std::int64_t rows = 0;  // of a table's part
};
struct BackupMigration {
  std::string name, hash;
};
/// What it is and what it needs; `manifest.json` in the archive.
struct Manifest {
  std::string program, engine, district;
  base::Instant taken_at;
  std::vector<BackupMigration> migrations;
  std::vector<BackupPart> parts;
  std::vector<std::int64_t> key_versions;  // named in ciphertexts and keyed hashes
  std::vector<std::string> opening_keys;   // of openings that the data names
};

constexpr auto describe(const BackupPart*) {
  using base::field;
  return base::record("BackupPart", field("name", &BackupPart::name, {}, {1, 1000}),
                      field("sha256", &BackupPart::sha256, {}),
                      field("bytes", &BackupPart::bytes, {}), field("rows", &BackupPart::rows, {}));
}
constexpr auto describe(const BackupMigration*) {
  return base::record("BackupMigration", base::field("name", &BackupMigration::name, {}),
                      base::field("hash", &BackupMigration::hash, {}));
}
constexpr auto describe(const Manifest*) {
  using base::field;
  constexpr base::Limit kMany{0, 10'000'000};
  return base::record(
      "Manifest", field("program", &Manifest::program, {}), field("engine", &Manifest::engine, {}),
      field("district", &Manifest::district, {}), field("taken_at", &Manifest::taken_at, {}),
      field("migrations", &Manifest::migrations, {}, kMany),
      field("parts", &Manifest::parts, {}, kMany),
      field("key_versions", &Manifest::key_versions, {}, kMany),
      field("opening_keys", &Manifest::opening_keys, {}, kMany));
}

using Tell = std::function<void(const std::string&)>;

/// A consistent copy of a running or resting product.
base::Result<Manifest> backup(const Place&, const std::string& file, base::Instant now,
                              const Tell&);

/// Verifies all of it, then restores all of it or nothing.
base::Result<Manifest> restore(const Place&, const std::string& file, const Tell&);

/// Of the keys that the manifest needs, those that the folder does not hold: "v2",
/// "openings/prc_…".
std::vector<std::string> missing_keys(const Manifest&, const std::string& folder);

/// Of the keys that the folder holds, those that the restored data were not written with.
std::vector<std::string> other_keys(const Place&);

}  // namespace app
