#include "pages/visitor.h"

#include "app/demo.h"

namespace pages {
namespace {

namespace json = boost::json;

/// Every value of the attribute, with &amp; read as &.
std::vector<std::string> attributes(const std::string& html, const std::string& name) {
  std::vector<std::string> out;
  const std::string opens = " " + name + "=\"";
  for (auto at = html.find(opens); at != html.npos; at = html.find(opens, at + 1)) {
    const auto from = at + opens.size();
    std::string value = html.substr(from, html.find('"', from) - from);
    for (auto amp = value.find("&amp;"); amp != value.npos; amp = value.find("&amp;", amp + 1))
      value.erase(amp + 1, 4);
    out.push_back(std::move(value));
  }
  return out;
}

std::string text(const json::object& o, const char* name) {
  const auto* v = o.if_contains(name);
  return v != nullptr && v->is_string() ? std::string(v->get_string()) : "";
}

const platform::Actor& the_public() {
  static const platform::Actor kPublic{};
  return kPublic;
}

}  // namespace

District::District()
    : world_(sql::Engine::sqlite),
      pages_({"演示", "Demo", "", "", kAddress}, world_.executor().product()) {
  const auto story = app::demo_story();
  ENSURE(story.has_value());
  const auto out = app::play(world_.executor(), *story, {.read = app::files_beside("")});
  ENSURE(out.faults.empty());
  now_ = out.ended;
  visitors_.push_back(the_public());
  const platform::Actor auditor{"auditor", "auditor", platform::Role::auditor, "", "", ""};
  const auto accounts = run("account.list", auditor, {});
  ENSURE(accounts.done());
  std::set<platform::Role> seen;
  for (const auto& one : accounts.body.at("accounts").as_array()) {
    const auto& o = one.as_object();
    const auto role = base::Codec<platform::Role>::parse(text(o, "role"));
    if (!role || !seen.insert(*role).second) continue;
    visitors_.push_back({text(o, "id"), text(o, "name"), *role, text(o, "org"), text(o, "area"),
                         text(o, "person")});
  }
  const auto threads = run("thread.list", the_public(), {});
  ENSURE(threads.done());
  contract_ = text(threads.body.at("threads").as_array().at(0).as_object(), "contract");
}

District& District::the() {
  static District district;
  return district;
}

const platform::Actor& District::visitor(platform::Role role) const {
  for (const auto& one : visitors_)
    if (one.role == role) return one;
  ENSURE(false);
}

platform::Reply District::run(std::string_view operation, const platform::Actor& actor,
                              const json::object& in) {
  return world_.executor().run(operation, actor, now_, in);
}

platform::Page District::visit(platform::Visit& v, const platform::Actor& actor) {
  platform::Session session{actor, "csrf"};
  v.actor = &actor;
  v.session = actor.role == platform::Role::anyone ? nullptr : &session;
  v.now = now_;
  v.run = [&](std::string_view operation, const json::object& in, const std::string&) {
    return run(operation, actor, in);
  };
  return pages_.visit(v);
}

platform::Page District::get(const platform::Actor& actor, const std::string& address) {
  platform::Visit v;
  v.path = address.substr(0, address.find('?'));
  if (const auto mark = address.find('?'); mark != address.npos) {
    auto query = platform::read_fields(address.substr(mark + 1));
    ENSURE(query.has_value());
    v.query = *std::move(query);
  }
  return visit(v, actor);
}

platform::Page District::post(const platform::Actor& actor, const std::string& path,
                              platform::Fields form) {
  platform::Visit v;
  v.posted = true;
  v.path = path;
  v.form = std::move(form);
  return visit(v, actor);
}

std::vector<std::string> links_of(const std::string& html) {
  return attributes(html, "href");
}

std::set<std::string> anchors_of(const std::string& html) {
  const auto ids = attributes(html, "id");
  return {ids.begin(), ids.end()};
}

}  // namespace pages
