#include "app/pages.h"

#include <cctype>
#include <kainjow/mustache.hpp>

#include "app/page_words.h"
#include "platform/embedded.h"

namespace app {
namespace {

namespace mustache = kainjow::mustache;
using platform::Page;
using platform::Reply;
using platform::Visit;
namespace json = boost::json;

/// What every template needs to know of the visit.
struct Look {
  bool english = false;
  std::string q;  // "?lang=en" where the language was asked for
  const PageNotes* notes = nullptr;
};

std::string encoded(std::string_view s) {
  static constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : s) {
    const auto b = static_cast<unsigned char>(c);
    if (std::isalnum(b) != 0 || c == '-' || c == '_' || c == '.' || c == '~' || c == '/') {
      out += c;
    } else {
      out += '%';
      out += kHex[b >> 4];
      out += kHex[b & 15];
    }
  }
  return out;
}

Look look_of(const Visit& v, const PageNotes& notes) {
  const std::string* asked = Visit::find(v.query, "lang");
  Look out;
  out.notes = &notes;
  out.english = asked != nullptr ? *asked == "en" : v.language.starts_with("en");
  if (asked != nullptr) out.q = out.english ? "?lang=en" : "?lang=zh";
  return out;
}

mustache::data words(bool english) {
  mustache::data t;
  for (const auto& word : page_words())
    t.set(std::string(word.key), std::string(english ? word.says.en : word.says.zh));
  return t;
}

std::string filled(std::string_view name, const mustache::data& with) {
  mustache::mustache tmpl{
      std::string(platform::embedded_file("web/pages/" + std::string(name) + ".mustache"))};
  ENSURE(tmpl.is_valid());
  return tmpl.render(with);
}

std::string text_of(const json::value& v) {
  if (v.is_null()) return "";
  if (v.is_string()) return std::string(v.get_string());
  if (v.is_bool()) return v.get_bool() ? "✓" : "—";
  return json::serialize(v);
}
std::string text_of(const json::object& o, std::string_view name) {
  const auto* v = o.if_contains(name);
  return v == nullptr ? "" : text_of(*v);
}

/// A link of the thread leads to a page; the language asked for goes along.
std::string link_with_language(const std::string& link, const Look& look) {
  if (link.empty() || look.q.empty() || link.starts_with("/api/")) return link;
  const auto hash = link.find('#');
  const std::string path = link.substr(0, hash);
  const std::string rest = hash == link.npos ? "" : link.substr(hash);
  return path + (path.find('?') == path.npos ? "?" : "&") + look.q.substr(1) + rest;
}

Page page(const Visit* v, const Look& look, std::string title, std::string_view tmpl,
          mustache::data with, int status = 200) {
  const mustache::data t = words(look.english);
  with.set("t", t);
  with.set("q", look.q);
  mustache::data frame;
  frame.set("body", filled(tmpl, with));
  frame.set("t", t);
  frame.set("q", look.q);
  frame.set("title", std::move(title));
  frame.set("lang", look.english ? "en" : "zh-CN");
  frame.set("banner", look.english ? look.notes->banner_en : look.notes->banner_zh);
  frame.set("other_lang", look.english ? "zh-CN" : "en");
  frame.set("other_language", look.english ? "中文" : "English");
  std::string here = "/";
  if (v != nullptr && !v->posted) {
    here = v->path;
    char mark = '?';
    for (const auto& [name, value] : v->query) {
      if (name == "lang") continue;
      here += mark + encoded(name) + "=" + encoded(value);
      mark = '&';
    }
    here += mark + std::string("lang=") + (look.english ? "zh" : "en");
  } else {
    here += std::string("?lang=") + (look.english ? "zh" : "en");
  }
  frame.set("other_language_link", here);
  if (v != nullptr && v->session != nullptr) {
    mustache::data me;
    me.set("name", v->actor->name);
    me.set("role",
           std::string(word_for(base::Codec<platform::Role>::text(v->actor->role), look.english)));
    me.set("csrf", v->session->csrf);
    frame.set("me", me);
  }
  Page out;
  out.status = status;
  out.body = filled("layout", frame);
  return out;
}

Page refused(const Visit* v, const Look& look, const Reply& r) {
  mustache::data with;
  const auto* says = r.body.if_contains("says");
  std::string words_of = text_of(r.body, "title");
  if (says != nullptr && says->is_object())
    words_of = text_of(says->get_object(), look.english ? "en" : "zh");
  with.set("heading", look.english ? "That is not possible" : "不能这样做");
  if (r.status == 404) with.set("heading", look.english ? "Not found" : "没有找到");
  with.set("says", words_of);
  with.set("detail", text_of(r.body, "detail"));
  with.set("basis", text_of(r.body, "basis"));
  return page(v, look, look.english ? "Refused" : "提示", "refusal", with, r.status);
}

mustache::data figure_data(const json::object& f, const Look& look) {
  const char* suffix = look.english ? "_en" : "_zh";
  mustache::data out;
  out.set("label", text_of(f, look.english ? "en" : "zh"));
  out.set("value", text_of(f, "value"));
  out.set("unit", text_of(f, std::string("unit") + suffix));
  out.set("note", text_of(f, std::string("note") + suffix));
  const std::string link = link_with_language(text_of(f, "link"), look);
  if (!link.empty()) out.set("link", link);
  out.set("unconfirmed", f.at("unconfirmed").as_bool());
  return out;
}

bool is_numeric(std::string_view s) {
  return !s.empty() && s.find_first_not_of("0123456789.,-") == s.npos;
}

mustache::data table_data(const json::object& t, const Look& look, const std::string& id,
                          bool open) {
  mustache::data out;
  out.set("label", text_of(t, look.english ? "en" : "zh"));
  out.set("id", id);
  out.set("open", open);
  mustache::data columns{mustache::data::type::list};
  for (const auto& c : t.at(look.english ? "columns_en" : "columns_zh").as_array())
    columns << mustache::data(text_of(c));
  out.set("columns", columns);
  mustache::data rows{mustache::data::type::list};
  for (const auto& r : t.at("rows").as_array()) {
    mustache::data cells{mustache::data::type::list};
    for (const auto& c : r.as_array()) {
      mustache::data cell;
      const std::string text = text_of(c.as_object(), "text");
      cell.set("text", text);
      cell.set("numeric", is_numeric(text));
      const std::string link = link_with_language(text_of(c.as_object(), "link"), look);
      if (!link.empty()) cell.set("link", link);
      cells << cell;
    }
    mustache::data row;
    row.set("cells", cells);
    rows << row;
  }
  out.set("rows", rows);
  return out;
}

mustache::data section_data(const json::object& s, const Look& look) {
  mustache::data out;
  const std::string step = text_of(s, "step");
  out.set("step", step);
  out.set("number", text_of(s, "number"));
  out.set("label", text_of(s, look.english ? "en" : "zh"));
  out.set("standing", text_of(s, look.english ? "standing_en" : "standing_zh"));
  out.set("reached", s.at("reached").as_bool());
  out.set("reached_class", s.at("reached").as_bool() ? "reached" : "ahead");
  mustache::data figures{mustache::data::type::list};
  for (const auto& f : s.at("figures").as_array())
    figures << figure_data(f.as_object(), look);
  out.set("figures", figures);
  mustache::data tables{mustache::data::type::list};
  std::size_t n = 0;
  for (const auto& t : s.at("tables").as_array()) {
    const bool open = step == "payment" || step == "assessment";
    tables << table_data(t.as_object(), look,
                         n == 0 ? step + "-movements" : step + "-" + std::to_string(n), open);
    ++n;
  }
  out.set("tables", tables);
  return out;
}

Page home(const Visit& v, const Look& look) {
  const Reply r = v.run("thread.list", {}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  mustache::data threads{mustache::data::type::list};
  for (const auto& one : r.body.at("threads").as_array()) {
    const auto& o = one.as_object();
    mustache::data d;
    for (const char* name : {"contract", "title", "purchaser", "supplier", "price", "paid"})
      d.set(name, text_of(o, name));
    d.set("state", std::string(word_for(text_of(o, "state"), look.english)));
    threads << d;
  }
  with.set("threads", threads);
  return page(&v, look, look.english ? "Contracts" : "合同", "home", with);
}

Page thread(const Visit& v, const Look& look, const std::string& id) {
  const Reply r = v.run("thread.get", {{"contract", id}}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  for (const char* name : {"title", "purchaser", "supplier", "price", "paid"})
    with.set(name, text_of(r.body, name));
  with.set("state", std::string(word_for(text_of(r.body, "state"), look.english)));
  mustache::data sections{mustache::data::type::list};
  for (const auto& s : r.body.at("sections").as_array())
    sections << section_data(s.as_object(), look);
  with.set("sections", sections);
  return page(&v, look, text_of(r.body, "title"), "thread", with);
}

Page facts(const Visit& v, const Look& look, const std::string& id) {
  json::object in{{"contract", id}};
  for (const char* name : {"measure", "month", "assessment"})
    if (const auto* given = Visit::find(v.query, name)) in[name] = *given;
  if (const auto* offset = Visit::find(v.query, "offset")) {
    const auto n = base::Codec<std::int64_t>::parse(*offset);
    in["offset"] = n ? json::value(*n) : json::value(*offset);
  }
  const Reply r = v.run("thread.facts", in, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  bool inside = false;
  mustache::data rows{mustache::data::type::list};
  for (const auto& one : r.body.at("rows").as_array()) {
    const auto& o = one.as_object();
    mustache::data d;
    for (const char* name : {"period", "day", "household", "worker", "minutes", "proof", "counts"})
      d.set(name, text_of(o, name));
    if (const std::string link = text_of(o, "link"); !link.empty()) d.set("link", link);
    inside = inside || !text_of(o, "household").empty();
    d.set("why_text", text_of(o, look.english ? "why_en" : "why_zh"));
    d.set("row_class", o.at("counts").as_int64() > 0 ? "yes" : "no");
    d.set("inside", inside);
    d.set("q", look.q);
    rows << d;
  }
  for (const char* name : {"contract", "measure", "title", "month", "counted", "all"})
    with.set(name, text_of(r.body, name));
  with.set("inside", inside);
  with.set("rows", rows);
  if (const auto next = text_of(r.body, "next"); !next.empty()) {
    std::string link = v.path + "?offset=" + next;
    for (const char* name : {"measure", "month", "assessment"})
      if (const auto* given = Visit::find(v.query, name))
        link += std::string("&") + name + "=" + encoded(*given);
    with.set("next_link", link_with_language(link, look));
  }
  return page(&v, look, text_of(r.body, "title"), "facts", with);
}

/// Any record as names and values, its lists below it: for the one fact and its chain.
mustache::data pairs_of(const json::object& o, const json::object& schema, const Look& look) {
  mustache::data pairs{mustache::data::type::list};
  const auto* properties = schema.if_contains("properties");
  for (const auto& one : o) {
    if (one.value().is_array() || one.value().is_object() || one.value().is_null()) continue;
    if (text_of(one.value()).empty()) continue;
    mustache::data d;
    std::string name(one.key());
    if (properties != nullptr && properties->as_object().contains(one.key())) {
      const auto& field = properties->as_object().at(one.key()).as_object();
      const std::string label = text_of(field, look.english ? "description" : "title");
      if (!label.empty()) name = label;
    }
    d.set("name", name);
    d.set("text", std::string(word_for(text_of(one.value()), look.english)));
    pairs << d;
  }
  return pairs;
}

Page fact(const Visit& v, const Look& look, const std::string& id) {
  const Reply r = v.run("fact.get", {{"id", id}}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  with.set("pairs", pairs_of(r.body, {}, look));
  mustache::data lists{mustache::data::type::list};
  for (const auto& one : r.body) {
    if (!one.value().is_array() || one.key() == "acts") continue;
    mustache::data list;
    list.set("name", std::string(one.key()));
    mustache::data items{mustache::data::type::list};
    for (const auto& item : one.value().as_array()) {
      if (!item.is_object()) continue;
      mustache::data d;
      d.set("pairs", pairs_of(item.get_object(), {}, look));
      items << d;
    }
    list.set("items", items);
    lists << list;
  }
  with.set("lists", lists);
  return page(&v, look, look.english ? "Fact" : "服务记录", "fact", with);
}

Page public_register(const Visit& v, const Look& look) {
  const Reply r = v.run("disclosure.register", {}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  mustache::data entries{mustache::data::type::list};
  for (const auto& one : r.body.at("entries").as_array()) {
    const auto& o = one.as_object();
    mustache::data d;
    for (const char* name :
         {"contract", "title", "buyer", "supplier", "ocid", "ceiling", "price", "paid"}) {
      const std::string text = text_of(o, name);
      const auto amount = base::Money::parse(text);
      if (!text.empty()) d.set(name, amount ? amount->grouped() : text);
    }
    mustache::data stages{mustache::data::type::list};
    for (const auto& stage : o.at("stages").as_array()) {
      const auto& s = stage.as_object();
      mustache::data row;
      row.set("stage_name", std::string(word_for(text_of(s, "stage"), look.english)));
      for (const char* name : {"on", "limit", "basis"})
        row.set(name, text_of(s, name));
      const auto late = s.at("days_late").as_int64();
      std::string kept(word_for(s.at("limit").is_null() ? "no_limit" : "on_time", look.english));
      if (late > 0)
        kept = look.english ? std::to_string(late) + " days late"
                            : "逾期 " + std::to_string(late) + " 日";
      row.set("kept", kept);
      stages << row;
    }
    d.set("stages", stages);
    entries << d;
  }
  with.set("entries", entries);
  return page(&v, look, look.english ? "Public register" : "公开登记簿", "register", with);
}

Page sign_in(const Visit& v, const Look& look) {
  mustache::data with;
  const std::string& hint = look.english ? look.notes->hint_en : look.notes->hint_zh;
  if (!hint.empty()) with.set("demo_hint", hint);
  const std::string title(word_for("sign_in", look.english));
  if (!v.posted) return page(&v, look, title, "sign_in", with);
  const auto* login = Visit::find(v.form, "login");
  const auto* password = Visit::find(v.form, "password");
  const Reply r = v.run("identity.sign_in",
                        {{"login", login == nullptr ? "" : *login},
                         {"password", password == nullptr ? "" : *password}},
                        "");
  if (r.done() && r.body.contains("token")) {
    Page out;
    out.status = 303;
    out.location = "/" + look.q;
    out.session_token = text_of(r.body, "token");
    return out;
  }
  std::string wrong = look.english ? "Login or password is wrong." : "登录名或密码不对。";
  if (const auto* says = r.body.if_contains("says"); says != nullptr && says->is_object())
    wrong = text_of(says->get_object(), look.english ? "en" : "zh");
  with.set("wrong", wrong);
  with.set("login", login == nullptr ? "" : *login);
  return page(&v, look, title, "sign_in", with, r.status == 200 ? 401 : r.status);
}

Page sign_out(const Visit& v, const Look& look) {
  const Reply r = v.run("identity.sign_out", {}, "");
  if (!r.done()) return refused(&v, look, r);
  Page out;
  out.status = 303;
  out.location = "/" + look.q;
  out.signed_out = true;
  return out;
}

}  // namespace

Page SitePages::visit(const Visit& v) {
  const Look look = look_of(v, notes_);
  const auto parts = base::split(v.path, '/');  // "" first
  const auto as = [](Page p, const char* route) {
    p.route = route;
    return p;
  };
  if (v.posted && v.path == "/sign-in") return as(sign_in(v, look), "/sign-in");
  if (v.posted && v.path == "/sign-out") return as(sign_out(v, look), "/sign-out");
  if (!v.posted && v.path == "/") return as(home(v, look), "/");
  if (!v.posted && v.path == "/sign-in") return as(sign_in(v, look), "/sign-in");
  if (!v.posted && v.path == "/register") return as(public_register(v, look), "/register");
  if (!v.posted && v.path == "/style.css") {
    Page css;
    css.body = std::string(platform::embedded_file("web/pages/style.css"));
    css.content_type = "text/css; charset=utf-8";
    css.cache = "max-age=600";
    return as(std::move(css), "/style.css");
  }
  if (!v.posted && parts.size() == 3 && parts[1] == "threads")
    return as(thread(v, look, parts[2]), "/threads/{contract}");
  if (!v.posted && parts.size() == 4 && parts[1] == "threads" && parts[3] == "facts")
    return as(facts(v, look, parts[2]), "/threads/{contract}/facts");
  if (!v.posted && parts.size() == 3 && parts[1] == "facts")
    return as(fact(v, look, parts[2]), "/facts/{id}");
  return as(refused(&v, look, platform::problem(base::refuse(platform::kHidden))), "(none)");
}

Page SitePages::refusal(const Reply& r) {
  Look look;
  look.notes = &notes_;
  return refused(nullptr, look, r);
}

}  // namespace app
