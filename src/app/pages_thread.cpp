// The thread view, and the facts behind a figure.
#include "app/page_parts.h"

namespace app {
namespace {

mustache::data figure_data(const json::object& f, const Look& look) {
  const char* suffix = look.english ? "_en" : "_zh";
  mustache::data out;
  out.set("label", text_of(f, look.english ? "en" : "zh"));
  out.set("value", std::string(word_of("", text_of(f, "value"), look.english)));
  out.set("unit", text_of(f, std::string("unit") + suffix));
  out.set("note", text_of(f, std::string("note") + suffix));
  const std::string link = link_with_language(text_of(f, "link"), look);
  if (!link.empty()) out.set("link", link);
  out.set("unconfirmed", f.at("unconfirmed").as_bool());
  return out;
}

/// A number, not a day or a code.
bool is_numeric(std::string_view s) {
  return !s.empty() && s.find_first_not_of("0123456789.,-") == s.npos && s.find('-', 1) == s.npos &&
         (s.size() < 12 || s.find('.') != s.npos);
}

mustache::data table_data(const json::object& t, const Look& look, const std::string& id,
                          bool open) {
  mustache::data out;
  out.set("label", text_of(t, look.english ? "en" : "zh"));
  out.set("id", id);
  out.set("open", open);
  mustache::data columns{mustache::data::type::list};
  const auto& lines = t.at("rows").as_array();
  std::size_t at = 0;
  for (const auto& c : t.at(look.english ? "columns_en" : "columns_zh").as_array()) {
    mustache::data column;
    column.set("text", text_of(c));
    const bool told = !lines.empty() && at < lines[0].as_array().size();
    column.set("numeric", told && is_numeric(text_of(lines[0].as_array()[at].as_object(), "text")));
    columns << column;
    ++at;
  }
  out.set("columns", columns);
  mustache::data rows{mustache::data::type::list};
  for (const auto& r : t.at("rows").as_array()) {
    mustache::data cells{mustache::data::type::list};
    for (const auto& c : r.as_array()) {
      mustache::data cell;
      const std::string en = look.english ? text_of(c.as_object(), "en") : "";
      const std::string text = en.empty() ? text_of(c.as_object(), "text") : en;
      cell.set("text", std::string(word_of("", text, look.english)));
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
    // Everything a figure leads to is open; what is only looked up stays folded.
    const bool open = step != "procurement" && step != "contract" && step != "delivery";
    tables << table_data(t.as_object(), look, step + "-" + std::to_string(++n), open);
  }
  out.set("tables", tables);
  return out;
}

}  // namespace

Page thread_page(const Visit& v, const Look& look, const std::string& id) {
  const Reply r = v.run("thread.get", {{"contract", id}}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  for (const char* name : {"title", "purchaser", "supplier", "price", "paid"})
    with.set(name, text_of(r.body, name));
  with.set("state", std::string(word_of("contract", text_of(r.body, "state"), look.english)));
  mustache::data sections{mustache::data::type::list};
  for (const auto& s : r.body.at("sections").as_array())
    sections << section_data(s.as_object(), look);
  with.set("sections", sections);
  return page(&v, look, text_of(r.body, "title"), "thread", with);
}

Page facts_page(const Visit& v, const Look& look, const std::string& id) {
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
    const std::string link = link_with_language(text_of(o, "link"), look);
    if (!link.empty()) d.set("link", link);
    inside = inside || !text_of(o, "household").empty();
    d.set("why_text", text_of(o, look.english ? "why_en" : "why_zh"));
    d.set("row_class", o.at("counts").as_int64() > 0 ? "yes" : "no");
    d.set("inside", inside);
    d.set("q", look.q);
    rows << d;
  }
  for (const char* name : {"contract", "measure", "title", "counted", "all"})
    with.set(name, text_of(r.body, name));
  if (const std::string month = text_of(r.body, "month"); !month.empty()) with.set("month", month);
  with.set("inside", inside);
  with.set("rows", rows);
  std::string asked;
  for (const char* name : {"measure", "month", "assessment"})
    if (const auto* given = Visit::find(v.query, name))
      asked += std::string("&") + name + "=" + encoded(*given);
  if (const auto next = text_of(r.body, "next"); !next.empty())
    with.set("next_link", link_with_language(v.path + "?offset=" + next + asked, look));
  with.set("sheet_link", v.path + ".xlsx?lang=" + (look.english ? "en" : "zh") + asked);
  return page(&v, look, text_of(r.body, "title"), "facts", with);
}

}  // namespace app
