// Takes a backup.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "app/backup.h"
#include "app/store_backup.h"
#include "platform/migrate.h"

namespace app {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::size_t kPartBytes = std::size_t(8) << 20;

json::value json_of(const base::Cell& cell) {
  if (const auto* n = std::get_if<std::int64_t>(&cell)) return *n;
  if (const auto* s = std::get_if<std::string>(&cell)) return json::value(*s);
  return nullptr;
}

/// "v12:…" names version 12 of the master key.
std::int64_t key_version(std::string_view text) {
  if (text.size() < 3 || text[0] != 'v') return 0;
  std::int64_t n = 0;
  std::size_t i = 1;
  for (; i < text.size() && i < 8 && text[i] >= '0' && text[i] <= '9'; ++i)
    n = n * 10 + (text[i] - '0');
  return i > 1 && i < text.size() && text[i] == ':' ? n : 0;
}

/// Gathers the archive's entries in files beside it: the manifest comes first and has their hashes.
class Taking {
 public:
  Taking(const Place& place, const Tell& tell) : place_(place), tell_(tell) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(place_.keys + "/openings", none))
      openings_.insert(entry.path().stem().string());
  }

  Manifest& manifest() { return manifest_; }

  void table(TableCopy& copy, const std::string& name) {
    tell_(name);
    std::string text;
    std::int64_t rows = 0;
    int part = 0;
    const auto flush = [&] {
      if (rows > 0) keep("tables/" + name + "." + std::to_string(part++) + ".jsonl", text, rows);
      text.clear();
      rows = 0;
    };
    copy.each(name, [&](const auto& columns, const auto& cells) {
      if (text.empty()) {
        json::array head;
        for (const auto& column : columns)
          head.emplace_back(column);
        text = json::serialize(head) + "\n";
      }
      json::array line;
      for (const auto& cell : cells) {
        note(cell);
        line.push_back(json_of(cell));
      }
      (text += json::serialize(line)) += '\n';
      ++rows;
      if (text.size() > kPartBytes) flush();
    });
    flush();
  }

  void files() {
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator(place_.files, none)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      std::ostringstream text;
      text << in.rdbuf();
      keep("files/" + fs::relative(entry.path(), place_.files).generic_string(), text.str(), 0);
    }
  }

  void write(const std::string& file) {
    std::sort(manifest_.parts.begin(), manifest_.parts.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    manifest_.key_versions.assign(versions_.begin(), versions_.end());
    manifest_.opening_keys.assign(needed_.begin(), needed_.end());
    ArchiveWriter out(file);
    out.add("manifest.json", json::serialize(base::encode(manifest_)));
    for (const auto& part : manifest_.parts) {
      tell_(part.name);
      std::ifstream in(scratch_.path() + "/" + part.sha256, std::ios::binary);
      std::ostringstream text;
      text << in.rdbuf();
      out.add(part.name, text.str());
    }
    out.finish();
  }

 private:
  void note(const base::Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr) return;
    if (const auto version = key_version(*text); version > 0) versions_.insert(version);
    if (openings_.contains(*text)) needed_.insert(*text);
  }
  void keep(const std::string& name, const std::string& text, std::int64_t rows) {
    const std::string hash = crypto::sha256_hex(text);
    std::ofstream out(scratch_.path() + "/" + hash, std::ios::binary);
    out << text;
    out.close();
    if (!out) throw ArchiveUnwritten("cannot write to " + scratch_.path());
    manifest_.parts.push_back({name, hash, std::int64_t(text.size()), rows});
  }

  const Place& place_;
  const Tell& tell_;
  platform::ScratchFolder scratch_;
  Manifest manifest_;
  std::set<std::string> openings_, needed_;
  std::set<std::int64_t> versions_;
};

}  // namespace

base::Result<Manifest> backup(const Place& given, const std::string& file, base::Instant now,
                              const Tell& tell) {
  const Place place = given.with_defaults();
  if (fs::exists(file)) return base::refuse(kBackupExists, file);
  if (!place.postgres() && !fs::exists(place.db)) return base::refuse(kBackupNoDatabase, place.db);
  Taking taking(place, tell);
  const auto db = sql::connect({place.db, place.district, 1});
  TableCopy copy(*db);
  const auto tables = table_names(*db);
  if (std::find(tables.begin(), tables.end(), "migration") == tables.end())
    return base::refuse(kBackupNoDatabase, place.db);
  Manifest& m = taking.manifest();
  m.program = POBING_VERSION;
  m.engine = place.postgres() ? "postgres" : "sqlite";
  m.district = place.district;
  m.taken_at = now;
  db->begin(false);  // one snapshot; files are written before the rows that name them
  for (const auto& applied : platform::applied_migrations(*db))
    m.migrations.push_back({applied.name, applied.hash});
  for (const auto& table : tables)
    taking.table(copy, table);
  db->rollback();
  taking.files();
  taking.write(file);
  return m;
}

}  // namespace app
