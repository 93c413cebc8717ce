// What residents and passers-by come for: ask for help, see what became of it, rate a service by a
// one-time link, what is open to offers, and how contracts were judged. Forms work without script.
#include <algorithm>
#include <cctype>

#include "app/page_forms.h"
#include "app/page_lookups.h"
#include "base/text.h"
#include "oversight/thread.h"
#include "platform/crypto.h"
#include "platform/ids.h"

namespace app {
namespace {

std::vector<json::object> divisions_in(const Visit& v, const std::string& parent) {
  std::vector<json::object> out;
  const Reply r = v.run("region.list", {{"parent", parent}}, "");
  if (r.done())
    for (const auto& one : r.body.at("regions").as_array())
      out.push_back(one.as_object());
  return out;
}

/// The towns of the district, each with its communities and villages; the one chosen is marked.
mustache::data places(const Visit& v, const std::string& district, const std::string& chosen) {
  mustache::data towns{mustache::data::type::list};
  for (const auto& town : divisions_in(v, district + std::string(12 - district.size(), '0'))) {
    mustache::data villages{mustache::data::type::list};
    for (const auto& village : divisions_in(v, text_of(town, "code"))) {
      mustache::data one;
      one.set("code", text_of(village, "code"));
      one.set("name", text_of(village, "name"));
      one.set("chosen", text_of(village, "code") == chosen);
      villages << one;
    }
    mustache::data group;
    group.set("name", text_of(town, "name"));
    group.set("villages", villages);
    towns << group;
  }
  return towns;
}

Page ask_form(const Visit& v, const Look& look, const Reply* refused_by) {
  mustache::data with;
  for (const char* name : {"name", "phone", "what"})
    with.set(name, given(v.form, name));
  for (const char* name : {"on_behalf", "consents"})
    with.set(std::string(name) + "_ticked", !given(v.form, name).empty());
  with.set("towns", places(v, look.notes->district, given(v.form, "area")));
  // A refusal is kept for its key too, so what is mended is sent under another.
  with.set("key", platform::RandomIds().fresh("form", v.now));
  if (refused_by != nullptr)
    put_faults(with, *refused_by, look, {"area", "name", "phone", "what", "consents"});
  if (refused_by != nullptr && refused_by->code == platform::kKeyReused.code)
    with.set("wrong", std::string(word_for("ask_sent_before", look.english)));
  return page(&v, look, std::string(word_for("ask", look.english)), "ask", with,
              refused_by == nullptr ? 200 : refused_by->status);
}

/// As it was noted, or pasted: with the page's address, in small letters, without its beginning.
std::string number_of(std::string_view typed) {
  std::string out(base::trimmed(typed));
  out.erase(0, out.rfind('/') == out.npos ? 0 : out.rfind('/') + 1);
  out.erase(std::min(out.find('?'), out.size()));
  std::erase(out, ' ');
  std::ranges::transform(out, out.begin(), [](unsigned char c) { return std::toupper(c); });
  const std::string_view begins = "HELP_";
  if (out.starts_with(begins)) out.erase(0, begins.size());
  return "help_" + out;
}

}  // namespace

Page ask_page(const Visit& v, const Look& look) {
  if (!v.posted) {
    const std::string number = given(v.query, "number");
    if (number.empty()) return ask_form(v, look, nullptr);
    return redirected("/ask/" + encoded(number_of(number)) + look.q);
  }
  // What is sent twice has one key, and is one request.
  const std::string key = given(v.form, "key");
  const Reply r = v.run("help.ask",
                        {{"area", given(v.form, "area")},
                         {"name", given(v.form, "name")},
                         {"phone", given(v.form, "phone")},
                         {"what", given(v.form, "what")},
                         {"on_behalf", !given(v.form, "on_behalf").empty()},
                         {"consents", !given(v.form, "consents").empty()}},
                        key.size() > 60 ? "" : key);
  if (!r.done()) return ask_form(v, look, &r);
  return redirected("/ask/" + text_of(r.body, "id") + look.q);
}

Page asked_page(const Visit& v, const Look& look, const platform::Product& product,
                const std::string& id) {
  const Reply r = v.run("help.track", {{"id", id}}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  put(with, r.body, {"id", "asked_on", "answer_by", "handled_on", "answer"});
  const std::string state = text_of(r.body, "state");
  with.set("state", std::string(word_of("help", state, look.english)));
  const auto by = base::Date::parse(text_of(r.body, "answer_by"));
  const bool overdue = state == "asked" && by && v.now.date() > *by;
  with.set("waiting", state == "asked");
  with.set("in_time", state == "asked" && !overdue);
  with.set("overdue", overdue);
  Lookups lookups(v, look, product, 0);
  if (state == "asked") put_doubts(with, lookups, {"X-3.help_answer_max"});
  with.set("taken", state == "taken");
  with.set("answered", state == "answered");
  return page(&v, look, std::string(word_for("ask", look.english)), "asked", with);
}

Page rate_page(const Visit& v, const Look& look, const std::string& code) {
  const std::string title(word_for("rate", look.english));
  mustache::data with;
  const std::string chosen = given(v.form, "satisfied");
  if (v.posted && (chosen == "yes" || chosen == "no")) {
    // A second press is the same answer.
    const std::string key = "rate_" + crypto::sha256_hex(code).substr(0, 32);
    const Reply r = v.run("assessment.rate", {{"code", code}, {"satisfied", chosen == "yes"}}, key);
    if (!r.done() && r.code != platform::kKeyReused.code) return refused(&v, look, r);
    return redirected("/rate/thanks" + look.q);
  }
  if (code == "thanks") {
    with.set("thanks", true);
    return page(&v, look, title, "rate", with);
  }
  const Reply r = v.run("assessment.rating", {{"code", code}}, "");
  if (!r.done()) return refused(&v, look, r);
  put(with, r.body, {"title", "provider", "cutoff"});
  with.set("asking", true);
  with.set("unchosen", v.posted);
  return page(&v, look, title, "rate", with, v.posted ? 400 : 200);
}

Page opportunities_page(const Visit& v, const Look& look) {
  const Reply r = v.run("procurement.list", {}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data coming{mustache::data::type::list}, open{mustache::data::type::list};
  bool any = false;
  for (const auto& one : r.body.at("items").as_array()) {
    const auto& o = one.as_object();
    const std::string state = text_of(o, "state");
    const auto until = base::Instant::parse(text_of(o, "offers_until"));
    const bool is_open = state == "issued" && until && v.now < *until;
    if (state != "disclosed" && !is_open) continue;
    any = true;
    mustache::data d;
    for (const char* name : {"id", "title", "disclosed_on"})
      d.set(name, text_of(o, name));
    const auto ceiling = base::Money::parse(text_of(o, "ceiling"));
    d.set("ceiling", ceiling ? ceiling->grouped() : "");
    if (is_open) {
      d.set("until", oversight::readable(*until));
      const int days = until->date().days_since(v.now.date());
      if (days > 0)
        d.set("days", std::to_string(days));
      else
        d.set("today", true);
    }
    (is_open ? open : coming) << d;
  }
  mustache::data with;
  with.set("open", open);
  with.set("coming", coming);
  with.set("none", !any);
  return page(&v, look, std::string(word_for("opportunities", look.english)), "opportunities",
              with);
}

Page results_page(const Visit& v, const Look& look, const platform::Product& product) {
  json::object in{{"state", "accepted"}, {"newest_first", true}};
  if (const auto* after = Visit::find(v.query, "after")) in["after"] = *after;
  const Reply r = v.run("assessment.list", in, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data results{mustache::data::type::list};
  bool any = false;
  for (const auto& one : r.body.at("assessments").as_array()) {
    const auto& o = one.as_object();
    if (text_of(o, "kind") == "ex_ante") continue;
    any = true;
    mustache::data d;
    for (const char* name : {"id", "title", "contract", "cutoff", "accepted_on"})
      d.set(name, text_of(o, name));
    d.set("kind", std::string(word_of("kind", text_of(o, "kind"), look.english)));
    const auto earned = base::Money::parse(text_of(o, "earned"));
    d.set("earned", earned ? earned->grouped() : "");
    if (const auto score = base::Exact::parse(text_of(o, "score"))) {
      d.set("score", score->rounded(2));
      d.set("grade", std::string(word_of("grade", text_of(o, "grade"), look.english)));
    }
    results << d;
  }
  mustache::data with;
  Lookups lookups(v, look, product, 0);
  put_doubts(with, lookups, {"E-01", "E-02"});
  if (const std::string next = text_of(r.body, "next"); !next.empty())
    with.set("next_link", link_with_language("/results?after=" + encoded(next), look));
  with.set("results", results);
  with.set("none", !any);
  return page(&v, look, std::string(word_for("results", look.english)), "results", with);
}

}  // namespace app
