#include "platform/witness.h"

#include <algorithm>
#include <map>

#include "platform/journal.h"

namespace platform {
namespace {

constexpr std::int64_t kBatch = 500;
constexpr std::int64_t kUnversioned = -1;

/// The last entry that tells of a row.
struct Told {
  std::int64_t seq = 0;
  std::int64_t version = kUnversioned;
};
using ToldById = std::map<std::string, Told, std::less<>>;

struct Held {
  const Witnessed* what;
  ToldById told;
};

/// The reply of an entry that did something; null where it did not, or its body does not read: that
/// is the chain's matter.
json::value reply_of(const JournalEntry& entry) {
  if (entry.outcome != "done") return {};
  boost::system::error_code wrong;
  auto body = json::parse(entry.body, wrong);
  auto* object = wrong ? nullptr : body.if_object();
  auto* reply = object ? object->if_contains("reply") : nullptr;
  return reply ? std::move(*reply) : json::value();
}

/// The reply itself and every object within it.
void each_object(const json::value& v, const std::function<void(const json::object&)>& take) {
  if (v.is_array())
    for (const auto& one : v.as_array())
      each_object(one, take);
  if (!v.is_object()) return;
  take(v.as_object());
  for (const auto& [name, member] : v.as_object())
    each_object(member, take);
}

std::int64_t version_of(const json::object& o) {
  const auto* v = o.if_contains("version");
  return v && v->is_int64() ? v->as_int64() : kUnversioned;
}

/// The id of the row that an object tells of, or nothing.
std::string_view named(const json::object& o, const Witnessed& w) {
  const auto* id = o.if_contains(w.key);
  if (!id || !id->is_string() || !o.contains(w.telling)) return {};
  const std::string_view text = id->as_string();
  return text.starts_with(w.prefix) ? text : std::string_view();
}

void hear(const JournalEntry& entry, std::vector<Held>& all) {
  const auto reply = reply_of(entry);
  each_object(reply, [&](const json::object& o) {
    for (auto& held : all) {
      const auto id = named(o, *held.what);
      if (id.empty()) continue;
      const auto version = version_of(o);
      Told& told = held.told[std::string(id)];
      if (version >= told.version) told = {entry.seq, version};
    }
  });
}

bool among(const std::vector<std::string_view>& members, std::string_view name) {
  return std::ranges::find(members, name) != members.end();
}

/// Members in which the row is not what was told.
std::vector<std::string> differing(const Witnessed& w, const json::object& row,
                                   const json::object& told) {
  std::vector<std::string> out;
  const bool stands = version_of(row) == version_of(told);
  for (const auto& [name, now] : row) {
    const auto* then = told.if_contains(name);
    if (!then || name == "version" || among(w.untold, name)) continue;
    if (!stands && among(w.moving, name)) continue;
    if (then->is_string() && then->as_string() == base::kGiven)
      continue;  // kept out of the journal
    if (*then != now) out.emplace_back(name);
  }
  return out;
}

std::string contradiction(sql::Db& db, const Witnessed& w, const std::string& id,
                          const Told& told) {
  const auto row = w.row(db, id);
  if (!row) return "is gone; journal " + std::to_string(told.seq) + " tells of it";
  if (row->contains("version") && version_of(*row) < told.version)
    return "stands before what journal " + std::to_string(told.seq) + " tells";
  const auto entry = Journal::at(db, told.seq);
  std::vector<std::string> members;
  each_object(entry ? reply_of(*entry) : json::value(), [&](const json::object& o) {
    if (named(o, w) == id && version_of(o) == told.version) members = differing(w, *row, o);
  });
  if (members.empty()) return {};
  std::string out = "is not what journal " + std::to_string(told.seq) + " tells:";
  for (const auto& name : members)
    out += " " + name;
  return out;
}

void compare(sql::Db& db, Held& held, std::vector<std::string>& out) {
  const Witnessed& w = *held.what;
  const auto say = [&](const std::string& id, const std::string& words) {
    if (!words.empty()) out.push_back(std::string(w.name) + ": " + id + " " + words);
  };
  for (const auto& id : db.column<std::string>(w.ids, {})) {
    const auto told = held.told.find(id);
    if (told == held.told.end()) {
      say(id, "is told of by no entry of the journal");
      continue;
    }
    say(id, contradiction(db, w, id, told->second));
    held.told.erase(told);
  }
  for (const auto& [id, told] : held.told)
    say(id, contradiction(db, w, id, told));
}

}  // namespace

std::vector<std::string> contradicted(sql::Db& db, std::span<const Module> modules,
                                      const std::function<void(std::string_view)>& reached) {
  std::vector<Held> all;
  for (const auto& m : modules)
    for (const auto& w : m.witnessed)
      all.push_back({&w, {}});
  std::int64_t seq = 0;
  for (bool more = true; more;) {
    reached("replies " + std::to_string(seq));
    const auto entries = Journal::after(db, seq, kBatch);
    more = !entries.empty();
    for (const auto& entry : entries) {
      hear(entry, all);
      seq = entry.seq;
    }
  }
  std::vector<std::string> out;
  for (auto& held : all) {
    reached(held.what->name);
    compare(db, held, out);
  }
  return out;
}

}  // namespace platform
