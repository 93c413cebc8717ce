#include "pilot.h"

#include "app/demo.h"

namespace ocds {

Pilot& Pilot::get() {
  static Pilot pilot;
  return pilot;
}

Pilot::Pilot() : played_(test::play_file(world_.executor(), app::kStory)) {
  world_.executor().follow(played_.ended);
}

namespace {

json::object asked(platform::Executor& executor, base::Instant now, std::string_view operation,
                   const json::object& in) {
  auto reply = executor.run(operation, platform::Actor{}, now, in);
  if (!reply.done()) throw std::runtime_error(json::serialize(reply.body));
  return std::move(reply.body);
}

}  // namespace

json::object Pilot::ask(std::string_view operation, const json::object& in) {
  return asked(world_.executor(), played_.ended, operation, in);
}

std::vector<json::object> public_releases(platform::Executor& executor, base::Instant now) {
  std::vector<json::object> out;
  json::object in{{"limit", 4}};
  while (true) {
    const auto page = asked(executor, now, "disclosure.list", in);
    for (const auto& one : page.at("releases").as_array())
      out.push_back(one.at("document").as_object());
    if (page.at("next").is_null()) return out;
    in["after"] = page.at("next");
  }
}

std::string Pilot::id_of(const std::string& name) const {
  return std::string(played_.kept.at(name).at("id").as_string());
}

std::int64_t Pilot::number(std::string_view query) {
  std::int64_t out = 0;
  world_.runtime().pool().with([&](sql::Db& db) {
    out = db.scalar<std::int64_t>({"ocds.number", query}, {});
  });
  return out;
}

std::string Pilot::text(std::string_view query) {
  std::string out;
  world_.runtime().pool().with([&](sql::Db& db) {
    out = db.scalar<std::string>({"ocds.text", query}, {});
  });
  return out;
}

void Pilot::derive_anew() {
  world_.runtime().pool().with([](sql::Db& db) {
    db.begin(true);
    db.exec({"ocds.forget", "DELETE FROM release WHERE district = :district"}, sql::Args{});
    db.exec({"ocds.forget_register", "DELETE FROM register_entry WHERE district = :district"},
            sql::Args{});
    db.exec({"ocds.forget_cursor",
             "DELETE FROM follower_cursor WHERE district = :district AND follower = 'disclosure'"},
            sql::Args{});
    db.commit();
  });
  world_.executor().follow(played_.ended);
}

std::string word(const json::value& v) {
  return v.is_string() ? std::string(v.get_string()) : json::serialize(v);
}

}  // namespace ocds
