// What the page files share.
#include "app/page_parts.h"

#include <cctype>

#include "platform/embedded.h"

namespace app {
namespace {
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

}  // namespace

std::string plain(const base::Says& says, const Look& look) {
  std::string out(look.english ? says.en : says.zh);
  for (const std::string_view stop : {".", "。"})
    if (out.ends_with(stop)) out.resize(out.size() - stop.size());
  return out;
}

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

bool is_look(std::string_view parameter) {
  return parameter == "lang" || parameter == "text";
}

namespace {

/// The same page in another look.
std::string here(const Visit* v, bool english, bool large, const Look& look) {
  std::string out = v != nullptr ? v->path : "/";
  char mark = '?';
  const auto add = [&](std::string_view name, std::string_view value) {
    out += mark + std::string(name) + "=" + encoded(value);
    mark = '&';
  };
  if (v != nullptr && !v->posted)
    for (const auto& [name, value] : v->query)
      if (!is_look(name)) add(name, value);
  if (english != look.english || look.q.find("lang=") != look.q.npos)
    add("lang", english ? "en" : "zh");
  if (large) add("text", "large");
  return out;
}

/// For forms that are sent by GET, whose address would lose them.
mustache::data look_fields(const Look& look) {
  mustache::data out{mustache::data::type::list};
  const auto add = [&](const char* name, const char* value) {
    mustache::data one;
    one.set("name", name);
    one.set("value", value);
    out << one;
  };
  if (look.q.find("lang=") != look.q.npos) add("lang", look.english ? "en" : "zh");
  if (look.large) add("text", "large");
  return out;
}

}  // namespace

std::string link_with_language(const std::string& link, const Look& look) {
  if (look.leads_somewhere && !look.leads_somewhere(link)) return "";
  if (link.empty() || look.q.empty() || link.starts_with("/api/")) return link;
  const auto hash = link.find('#');
  const std::string path = link.substr(0, hash);
  const std::string rest = hash == link.npos ? "" : link.substr(hash);
  return path + (path.find('?') == path.npos ? "?" : "&") + look.q.substr(1) + rest;
}

Page page(const Visit* v, const Look& look, const std::string& title, std::string_view tmpl,
          mustache::data with, int status) {
  const mustache::data t = words(look.english);
  with.set("t", t);
  with.set("q", look.q);
  with.set("look", look_fields(look));
  if (v != nullptr && v->session != nullptr) with.set("csrf", v->session->csrf);
  mustache::data frame;
  frame.set("body", filled(tmpl, with));
  frame.set("t", t);
  frame.set("q", look.q);
  frame.set("title", title);
  frame.set("lang", look.english ? "en" : "zh-CN");
  frame.set("banner", look.english ? look.notes->banner_en : look.notes->banner_zh);
  frame.set("other_lang", look.english ? "zh-CN" : "en");
  frame.set("other_language", look.english ? "中文" : "English");
  frame.set("other_language_link", here(v, !look.english, look.large, look));
  frame.set("other_size_link", here(v, look.english, !look.large, look));
  frame.set("other_size",
            std::string(word_for(look.large ? "plain_type" : "large_type", look.english)));
  frame.set("size_class", look.large ? "large" : "plain");
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

}  // namespace app
