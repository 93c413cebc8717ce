// backup and restore: what is there is not overwritten, what is damaged is not restored, other keys
// are noticed, and a disk that is full leaves nothing behind.
#include <filesystem>

#include "cli/shell.h"

namespace cli {
namespace {

namespace fs = std::filesystem;

/// A database that is not there yet, of the same engine where that is a file.
std::string target(const std::string& name, const std::string& keys) {
  return " --db " + name + ".db --files " + name + ".files --keys " + keys;
}

void damaged(Shell& s, const std::string& keys) {
  s.expect("pobing restore nowhere" + target("r0", keys), 2, {"nowhere"});
  s.expect("pobing restore ." + target("r0", keys), 2);
  s.write("junk", "no backup");
  s.expect("pobing restore junk" + target("r0", keys), 1);
  s.expect("head -c 20000 one > cut; pobing restore cut" + target("r0", keys), 1, {"cut"});
  s.expect_json("pobing restore cut" + target("r0", keys), 1, {"backup.damaged"});
  if (fs::exists(s.folder() + "/r0.db")) s.fault("restore", "a damaged backup left a database", {});
}

void other_keys(Shell& s) {
  s.expect("printf 'Long-enough-pass1\\n' | pobing user add a.b --name x --role resident" +
               target("other", "other.keys"),
           0);
  s.expect("pobing restore --en one" + target("r2", "other.keys"), 0,
           {"not the key of these data", "v1"});
  s.expect("pobing check" + target("r2", "other.keys"), 3, {"not those of r2.db", "v1"});
  s.expect("pobing serve --port 0" + target("r2", "other.keys"), 3, {"not those of r2.db"});
  s.expect("pobing restore --en one" + target("r3", "none.keys"), 0, {"missing", "v1.key"});
  s.expect("pobing check" + target("r3", "none.keys"), 3, {"none.keys"});
}

void full_disk(Shell& s, const std::string& keys) {
  s.expect("ulimit -f 16; pobing backup $D two", 3);
  if (fs::exists(s.folder() + "/two") || fs::exists(s.folder() + "/two.part"))
    s.fault("backup", "a backup that failed left a file", {});
  s.expect("ulimit -f 64; pobing restore one" + target("r4", keys), 3);
  if (fs::exists(s.folder() + "/r4.db")) s.fault("restore", "one that failed left a database", {});
  s.expect("pobing restore one" + target("r4", keys), 0);
  s.expect("pobing check" + target("r4", keys), 0, {"0 violations"});
  s.expect_json("pobing backup $D no/such/folder/two", 3, {"no/such/folder"});
}

}  // namespace

void backups(Shell& s) {
  const std::string keys = s.place().keys;
  s.expect("pobing backup --en $D one", 0, {"rows", "v1", "all of these are there"});
  s.expect("pobing backup $D one", 1);
  s.expect_json("pobing backup $D one", 1, {"backup.file_exists"});
  s.expect("pobing backup two --db none.db", 1);
  s.expect("pobing restore $D one", 1, {});  // not into what holds something
  s.expect("pobing restore --en one" + target("r1", keys), 0, {"0 violations"});
  s.expect("pobing check" + target("r1", keys), 0, {"0 violations"});
  damaged(s, keys);
  other_keys(s);
  full_disk(s, keys);
}

}  // namespace cli
