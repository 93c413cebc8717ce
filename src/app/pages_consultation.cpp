// What the public is asked before a service is bought, and what it says: works without script and
// without an account.
#include "app/page_forms.h"
#include "app/page_lookups.h"
#include "platform/ids.h"

namespace app {
namespace {

/// The words of whoever wrote stay in the form until they are taken.
void put_form(mustache::data& with, const Visit& v, const Look& look, const Reply* refused_by) {
  for (const char* name : {"words", "name"})
    with.set(name, given(v.form, name));
  // A refusal is kept for its key too, so what is mended is sent under another.
  with.set("key", platform::RandomIds().fresh("form", v.now));
  if (refused_by == nullptr) return;
  put_faults(with, *refused_by, look, {"words", "name"});
  if (refused_by->code == platform::kKeyReused.code)
    with.set("wrong", std::string(word_for("say_sent_before", look.english)));
}

mustache::data comment_data(const json::object& o) {
  mustache::data d;
  // An empty name must be there, or the template would take the writer's own from the form.
  for (const char* name : {"words", "day", "answer"})
    d.set(name, text_of(o, name));
  const std::string name = text_of(o, "name");
  if (name.empty())
    d.set("name", false);
  else
    d.set("name", name);
  const auto& accepted = o.at("accepted");
  d.set("answered", !accepted.is_null());
  d.set("accepted", accepted.is_bool() && accepted.get_bool());
  return d;
}

void put_comments(mustache::data& with, const json::object& body) {
  mustache::data comments{mustache::data::type::list};
  const auto& all = body.at("comments").as_array();
  for (const auto& one : all)
    comments << comment_data(one.as_object());
  with.set("comments", comments);
  with.set("none", all.empty());
}

/// What would be bought, as it was put before the public: where, of whom, and what for.
constexpr const char* kOfTheItem[] = {
    "owner_org",   "area",    "content_kind",     "duty",     "duty_basis",
    "stops_doing", "reasons", "gov_service_code", "item_code"};

void put_item(mustache::data& with, const json::object& body, const platform::Product& product,
              const Showing& showing) {
  const auto* get = product.find("consultation.get");
  ENSURE(get != nullptr);
  const json::object& fields = properties_of(get->out);
  mustache::data pairs{mustache::data::type::list};
  for (const char* name : kOfTheItem) {
    if (is_empty(body.at(name))) continue;
    const json::object& schema = schema_of(fields, name);
    const Shown value = shown(showing, name, schema, body.at(name));
    mustache::data d;
    d.set("name", label_of(showing, name, schema));
    d.set("text", value.text);
    if (value.link.empty())
      d.set("link", false);
    else
      d.set("link", value.link);
    pairs << d;
  }
  with.set("item_pairs", pairs);
}

}  // namespace

Page consultations_page(const Visit& v, const Look& look, const platform::Product&) {
  json::object in;
  if (const std::string after = given(v.query, "after"); !after.empty()) in["after"] = after;
  const Reply r = v.run("consultation.list", in, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  mustache::data list{mustache::data::type::list};
  const auto& all = r.body.at("consultations").as_array();
  for (const auto& one : all) {
    const auto& o = one.as_object();
    mustache::data d;
    for (const char* name : {"id", "title", "question", "until"})
      d.set(name, text_of(o, name));
    d.set("open", text_of(o, "state") == "open");
    list << d;
  }
  with.set("consultations", list);
  with.set("none", all.empty());
  if (const std::string next = text_of(r.body, "next"); !next.empty())
    with.set("next_link", link_with_language("/consultations?after=" + encoded(next), look));
  return page(&v, look, std::string(word_for("consultations", look.english)), "consultations",
              with);
}

Page consultation_page(const Visit& v, const Look& look, const platform::Product& product,
                       const std::string& id) {
  std::optional<Reply> said;
  if (v.posted) {
    // What is sent twice has one key, and is one comment.
    const std::string key = given(v.form, "key");
    json::object in{{"id", id}, {"words", given(v.form, "words")}};
    if (const std::string name = given(v.form, "name"); !name.empty()) in["name"] = name;
    said = v.run("consultation.comment", in, key.size() > 60 ? "" : key);
    if (said->done())
      return redirected("/consultations/" + encoded(id) + look.q + (look.q.empty() ? "?" : "&") +
                        "thanks=1");
  }
  json::object in{{"id", id}};
  if (const std::string after = given(v.query, "after"); !after.empty()) in["after"] = after;
  const Reply r = v.run("consultation.get", in, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  put(with, r.body, {"id", "title", "question", "until", "earliest"});
  const auto until = base::Date::parse(text_of(r.body, "until"));
  with.set("open", text_of(r.body, "state") == "open" && until && v.now.date() <= *until);
  with.set("thanks", !v.posted && !given(v.query, "thanks").empty());
  const Reply item = v.run("catalogue.get", {{"id", text_of(r.body, "item")}}, "");
  if (item.done())
    with.set("item_link", link_with_language("/catalogue/items/" + text_of(r.body, "item"), look));
  put_comments(with, r.body);
  put_form(with, v, look, said ? &*said : nullptr);
  if (const std::string next = text_of(r.body, "next"); !next.empty())
    with.set("next_link",
             link_with_language("/consultations/" + encoded(id) + "?after=" + encoded(next), look));
  Lookups lookups(v, look, product, 1);  // the department's name
  put_item(with, r.body, product, lookups.showing());
  put_doubts(with, lookups, {"A-08.consultation_min"});
  return page(&v, look, text_of(r.body, "title"), "consultation", with, said ? said->status : 200);
}

}  // namespace app
