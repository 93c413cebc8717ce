// Restores a backup.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "app/backup.h"
#include "app/store_backup.h"
#include "app/store_keys.h"
#include "base/text.h"
#include "platform/embedded.h"
#include "platform/migrate.h"

namespace app {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

base::Error damaged(const std::string& what) {
  return base::refuse(kBackupDamaged, what);
}

base::Result<Manifest> read_manifest(ArchiveReader& in) {
  std::string name, bytes;
  if (!in.next(name, bytes) || name != "manifest.json") return damaged("manifest.json");
  json::error_code wrong;
  const auto text = json::parse(bytes, wrong);
  if (wrong || !text.is_object()) return damaged("manifest.json");
  auto manifest = base::decode<Manifest>(text.get_object());
  if (!manifest) return damaged("manifest.json: " + manifest.error().problems.front().field);
  return manifest;
}

/// A path of the archive must stay within the folder that it is unpacked into.
bool stays_inside(const std::string& name) {
  const fs::path path(name);
  return !path.is_absolute() &&
         std::none_of(path.begin(), path.end(), [](const auto& p) { return p == ".."; });
}

/// Every part is there, once, and is what the manifest says; nothing else is.
base::Check verify(const std::string& file) {
  ArchiveReader in(file);
  const Manifest manifest = TRY(read_manifest(in));
  std::string name, bytes;
  for (const auto& part : manifest.parts) {
    if (!in.next(name, bytes) || name != part.name || !stays_inside(name) ||
        std::int64_t(bytes.size()) != part.bytes || crypto::sha256_hex(bytes) != part.sha256)
      return damaged(part.name);
  }
  if (in.next(name, bytes)) return damaged(name);
  for (const auto& migration : manifest.migrations) {
    const auto known = platform::embedded(migration.name);
    if (known.empty() || crypto::sha256_hex(known.front().text) != migration.hash)
      return base::refuse(kBackupNewer, migration.name);
  }
  return base::Done{};
}

base::Cell cell_of(const json::value& v) {
  if (v.is_int64()) return v.get_int64();
  if (v.is_string()) return std::string(v.get_string());
  return {};
}

/// "tables/need.0.jsonl" → "need"
std::string table_of(const std::string& part) {
  const std::size_t from = std::string_view("tables/").size();
  return part.substr(from, part.find('.') - from);
}

void insert_part(TableCopy& copy, const std::string& table, const std::string& bytes) {
  bool head = true;
  for (const auto& line : base::split(bytes, '\n')) {
    if (line.empty()) continue;
    const auto row = json::parse(line).as_array();
    if (head) {
      std::vector<std::string> columns;
      for (const auto& column : row)
        columns.emplace_back(column.as_string());
      copy.into(table, columns);
      head = false;
      continue;
    }
    std::vector<base::Cell> cells;
    for (const auto& cell : row)
      cells.push_back(cell_of(cell));
    copy.insert(cells);
  }
}

/// New files are removed again unless the whole is done.
class NewFiles {
 public:
  explicit NewFiles(std::string folder) : folder_(std::move(folder)) {}
  ~NewFiles() {
    std::error_code ignored;
    for (const auto& path : written_)
      fs::remove(path, ignored);
  }
  NewFiles(const NewFiles&) = delete;
  NewFiles& operator=(const NewFiles&) = delete;
  void write(const std::string& name, const std::string& bytes) {
    const fs::path path = fs::path(folder_) / name;
    if (fs::exists(path)) return;  // its name is its hash
    fs::create_directories(path.parent_path());
    written_.push_back(path);
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    out.close();
    if (!out) throw ArchiveUnwritten("cannot write " + path.string());
  }
  void keep() { written_.clear(); }

 private:
  std::string folder_;
  std::vector<fs::path> written_;
};

/// Schema and rows in one transaction: all or nothing.
void fill(sql::Db& db, const std::string& file, const Manifest& manifest, NewFiles& files,
          const Tell& tell) {
  TableCopy copy(db);
  db.begin(true);
  platform::is_fresh(db);  // makes the table of migrations
  for (const auto& migration : manifest.migrations)
    db.script(std::string(platform::embedded_file(migration.name)));
  for (const auto& table : table_names(db))
    copy.clear(table);  // what migrations put there is in the backup as well
  ArchiveReader in(file);
  std::string name, bytes;
  in.next(name, bytes);
  while (in.next(name, bytes)) {
    tell(name);
    if (name.starts_with("tables/"))
      insert_part(copy, table_of(name), bytes);
    else
      files.write(name.substr(std::string_view("files/").size()), bytes);
  }
  settle_journal(db);
  db.commit();
}

}  // namespace

base::Result<Manifest> restore(const Place& given, const std::string& file, const Tell& tell) {
  const Place place = given.with_defaults();
  try {
    TRY(verify(file));
    ArchiveReader in(file);
    Manifest manifest = TRY(read_manifest(in));
    const bool made = !place.postgres() && !fs::exists(place.db);
    NewFiles files(place.files);
    try {
      const auto db = sql::connect({place.db, manifest.district, 1});
      if (table_names(*db).size() > 1 || !platform::is_fresh(*db))
        return base::refuse(kBackupNotEmpty, place.db);
      fill(*db, file, manifest, files, tell);
    } catch (...) {
      std::error_code ignored;
      for (const char* tail : {"", "-wal", "-shm"})
        if (made) fs::remove(place.db + tail, ignored);
      throw;
    }
    files.keep();
    return manifest;
  } catch (const BadArchive& e) {
    return damaged(e.what());
  }
}

std::vector<std::string> missing_keys(const Manifest& manifest, const std::string& folder) {
  std::vector<std::string> out;
  for (const auto version : manifest.key_versions)
    if (!fs::exists(folder + "/v" + std::to_string(version) + ".key"))
      out.push_back("v" + std::to_string(version));
  for (const auto& opening : manifest.opening_keys)
    if (!fs::exists(folder + "/openings/" + opening + ".key")) out.push_back("openings/" + opening);
  return out;
}

std::vector<std::string> other_keys(const Place& given) {
  const Place place = given.with_defaults();
  std::vector<std::string> out;
  if (!fs::exists(place.keys)) return out;
  const crypto::Keys keys(place.keys, false);
  const auto held = keys.versions();
  const auto db = sql::connect({place.db, place.district, 1});
  for (const auto version : not_held(key_proofs(*db), proofs_of(keys, place.district)))
    if (std::find(held.begin(), held.end(), version) != held.end())
      out.push_back("v" + std::to_string(version));
  return out;
}

}  // namespace app
