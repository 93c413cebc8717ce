#include "app/pages.h"

#include "app/page_files.h"
#include "platform/embedded.h"

namespace app {
namespace {

Look look_of(const Visit& v, const PageNotes& notes) {
  const std::string* asked = Visit::find(v.query, "lang");
  Look out;
  out.notes = &notes;
  out.english = asked != nullptr ? *asked == "en" : v.language.starts_with("en");
  if (asked != nullptr) out.q = out.english ? "?lang=en" : "?lang=zh";
  const std::string* size = Visit::find(v.query, "text");
  out.large = size != nullptr && *size == "large";
  if (out.large) out.q += out.q.empty() ? "?text=large" : "&text=large";
  return out;
}

/// The lists this visitor's role has a part in; the public's too.
mustache::data lists_for(const Visit& v, const Look& look, const platform::Product& product) {
  static constexpr std::string_view kLists[] = {
      "help.list",       "need.list",     "demand.list",       "duty.list",        "catalogue.list",
      "edition.list",    "code.list",     "consultation.list", "handover.list",    "budget.list",
      "adjustment.list", "stage.list",    "programme.list",    "incubatee.list",   "grant.list",
      "fair.list",       "proposal.list", "requirement.list",  "supply.gap",       "supplier.list",
      "capability.list", "sanction.list", "own_activity.list", "procurement.list", "contract.list",
      "assessment.list", "payment.list",  "elder.list",        "casework.list",    "party.list",
      "account.list",    "journal.list",  "rule.list",         "region.list"};
  mustache::data out{mustache::data::type::list};
  for (const auto operation : kLists) {
    const auto reach =
        platform::reach_of(platform::policy_row(product.policy, operation), *v.actor);
    if (reach == platform::Reach::no) continue;
    const auto* e = product.find(operation);
    ENSURE(e != nullptr);
    mustache::data one;
    one.set("link", std::string(e->path()) + look.q);
    one.set("label", plain(e->says, look));
    out << one;
  }
  // The money of the year is everyone's to see; its address names the year.
  const auto* summary = product.find("budget.summary");
  ENSURE(summary != nullptr);
  mustache::data one;
  const std::string year = v.now.date().text().substr(0, 4);
  one.set("link", "/budget/years/" + year + "/summary" + look.q);
  one.set("label", plain(summary->says, look) + " " + year);
  out << one;
  return out;
}

Page home(const Visit& v, const Look& look, const platform::Product& product) {
  const Reply r = v.run("thread.list", {}, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  mustache::data threads{mustache::data::type::list};
  for (const auto& one : r.body.at("threads").as_array()) {
    const auto& o = one.as_object();
    mustache::data d;
    for (const char* name : {"contract", "title", "purchaser", "supplier", "price", "paid"})
      d.set(name, text_of(o, name));
    d.set("state", std::string(word_of("contract", text_of(o, "state"), look.english)));
    threads << d;
  }
  with.set("threads", threads);
  with.set("lists", lists_for(v, look, product));
  return page(&v, look, look.english ? "Contracts" : "合同", "home", with);
}

mustache::data stage_data(const json::object& s, const Look& look) {
  mustache::data row;
  row.set("stage_name", std::string(word_for(text_of(s, "stage"), look.english)));
  for (const char* name : {"on", "limit", "basis"})
    row.set(name, text_of(s, name));
  const auto late = s.at("days_late").as_int64();
  std::string kept(word_for(s.at("limit").is_null() ? "no_limit" : "on_time", look.english));
  if (late > 0)
    kept =
        look.english ? std::to_string(late) + " days late" : "逾期 " + std::to_string(late) + " 日";
  row.set("kept", kept);
  return row;
}

mustache::data entry_data(const json::object& o, const Look& look) {
  mustache::data d;
  for (const char* name : {"procurement", "contract", "title", "buyer", "supplier", "ocid",
                           "ceiling", "price", "paid"}) {
    const std::string text = text_of(o, name);
    const auto amount = base::Money::parse(text);
    if (!text.empty()) d.set(name, amount ? amount->grouped() : text);
  }
  mustache::data stages{mustache::data::type::list};
  for (const auto& stage : o.at("stages").as_array())
    stages << stage_data(stage.as_object(), look);
  d.set("stages", stages);
  return d;
}

/// A page at a time: the register only grows.
Page public_register(const Visit& v, const Look& look) {
  json::object in;
  if (const auto* after = Visit::find(v.query, "after")) in["after"] = *after;
  const Reply r = v.run("disclosure.register", in, "");
  if (!r.done()) return refused(&v, look, r);
  mustache::data with;
  mustache::data entries{mustache::data::type::list};
  for (const auto& one : r.body.at("entries").as_array())
    entries << entry_data(one.as_object(), look);
  with.set("entries", entries);
  if (const std::string next = text_of(r.body, "next"); !next.empty())
    with.set("next_link", link_with_language("/register?after=" + encoded(next), look));
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

/// What is wrong, with each field's own words.
std::string words_of(const Reply& r, const Look& look) {
  std::string out;
  const auto says = [&](const json::object& o) {
    const auto* words = o.if_contains("says");
    if (words == nullptr || !words->is_object()) return;
    out += (out.empty() ? "" : " ") + text_of(words->get_object(), look.english ? "en" : "zh");
  };
  says(r.body);
  if (const auto* problems = r.body.if_contains("problems"); problems != nullptr)
    for (const auto& one : problems->as_array())
      says(one.as_object());
  return out;
}

Page change_password(const Visit& v, const Look& look) {
  mustache::data with;
  const std::string title(word_for("change_password", look.english));
  if (v.actor->must_change) with.set("must_change", "1");
  if (v.session != nullptr) with.set("csrf", v.session->csrf);
  if (!v.posted) return page(&v, look, title, "password", with, v.session == nullptr ? 401 : 200);
  const auto given = [&](const char* name) {
    const auto* value = Visit::find(v.form, name);
    return value == nullptr ? std::string() : *value;
  };
  if (given("new_password") != given("again")) {
    with.set("wrong", std::string(word_for("not_twice_the_same", look.english)));
    return page(&v, look, title, "password", with, 400);
  }
  const Reply r =
      v.run("identity.change_password",
            {{"old_password", given("old_password")}, {"new_password", given("new_password")}}, "");
  if (!r.done()) {
    with.set("wrong", words_of(r, look));
    return page(&v, look, title, "password", with, r.status);
  }
  Page out;
  out.status = 303;
  out.location = "/" + look.q;
  return out;
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

constexpr std::string_view kSheet = ".xlsx", kPaper = ".pdf";
/// So long another file may keep this one waiting, and with it a reader.
constexpr std::chrono::milliseconds kMostWait{2'000};
constexpr base::Refusal kOthersFirst{
    "page.file_busy",
    base::Kind::unavailable,
    {"正在生成别的文件,请稍后再试。",
     "Another file is being made at the moment; try again in a while."}};

}  // namespace

std::optional<Page> SitePages::file(const Visit& v, const Look& look) {
  const std::string_view ending = v.path.ends_with(kSheet) ? kSheet : kPaper;
  if (v.posted || !v.path.ends_with(ending)) return std::nullopt;
  Visit of_page = v;
  of_page.path.resize(v.path.size() - ending.size());
  if (of_page.path == "/register") of_page.path = "/disclosure/register";
  const auto found = routes_.find("GET", of_page.path);
  if (found.endpoint == nullptr || found.bad_encoding) return std::nullopt;
  Page out;
  const std::unique_lock<std::timed_mutex> turn(making_, kMostWait);
  if (!turn.owns_lock()) {
    out = refused(&of_page, look, platform::problem(base::refuse(kOthersFirst)));
  } else if (ending == kSheet) {
    out = sheet_page(of_page, look, product_, found);
  } else {
    out = paper_page(of_page, look, product_, found);
  }
  out.route = std::string(found.endpoint->path()) + std::string(ending);
  return out;
}

Page SitePages::visit(const Visit& v) {
  Look look = look_of(v, notes_);
  look.leads_somewhere = [&](const std::string& link) {
    const auto found = routes_.find("GET", link.substr(0, link.find_first_of("?#")));
    if (found.endpoint == nullptr) return true;
    const auto reach =
        platform::reach_of(platform::policy_row(product_.policy, found.endpoint->name), *v.actor);
    // What is only ever one's own is no link among the things of others.
    return reach != platform::Reach::no && reach != platform::Reach::self;
  };
  const auto parts = base::split(v.path, '/');  // "" first
  const auto as = [](Page p, const char* route) {
    p.route = route;
    return p;
  };
  const bool without = v.path == "/password" || v.path == "/sign-out" || v.path == "/sign-in" ||
                       v.path == "/style.css";
  if (v.actor->must_change && !without) {
    Page first;
    first.status = 303;
    first.location = "/password" + look.q;
    return as(std::move(first), "/password");
  }
  if (v.path == "/password") return as(change_password(v, look), "/password");
  if (v.posted && v.path == "/sign-in") return as(sign_in(v, look), "/sign-in");
  if (v.posted && v.path == "/sign-out") return as(sign_out(v, look), "/sign-out");
  if (!v.posted && v.path == "/") return as(home(v, look, product_), "/");
  if (!v.posted && v.path == "/sign-in") return as(sign_in(v, look), "/sign-in");
  if (!v.posted && v.path == "/register") return as(public_register(v, look), "/register");
  if (v.path == "/ask") return as(ask_page(v, look), "/ask");
  if (!v.posted && parts.size() == 3 && parts[1] == "ask")
    return as(asked_page(v, look, product_, parts[2]), "/ask/{id}");
  if (parts.size() == 3 && parts[1] == "rate")
    return as(rate_page(v, look, parts[2]), "/rate/{code}");
  if (!v.posted && v.path == "/opportunities")
    return as(opportunities_page(v, look), "/opportunities");
  if (!v.posted && v.path == "/results") return as(results_page(v, look, product_), "/results");
  if (!v.posted && v.path == "/consultations")
    return as(consultations_page(v, look, product_), "/consultations");
  if (parts.size() == 3 && parts[1] == "consultations" && parts[2].find('.') == std::string::npos)
    return as(consultation_page(v, look, product_, parts[2]), "/consultations/{id}");
  if (!v.posted && v.path == "/style.css") {
    Page css;
    css.body = std::string(platform::embedded_file("web/pages/style.css"));
    css.content_type = "text/css; charset=utf-8";
    css.cache = "max-age=600";
    return as(std::move(css), "/style.css");
  }
  if (auto made = file(v, look)) return *std::move(made);
  if (!v.posted && parts.size() == 3 && parts[1] == "threads")
    return as(thread_page(v, look, parts[2]), "/threads/{contract}");
  if (!v.posted && parts.size() == 4 && parts[1] == "threads" && parts[3] == "facts")
    return as(facts_page(v, look, parts[2]), "/threads/{contract}/facts");
  if (!v.posted) {
    const auto found = routes_.find("GET", v.path);
    if (found.endpoint != nullptr && !found.bad_encoding)
      return as(record_page(v, look, product_, found), found.endpoint->path().data());
  }
  return as(refused(&v, look, platform::problem(base::refuse(platform::kHidden))), "(none)");
}

Page SitePages::refusal(const Reply& r) {
  Look look;
  look.notes = &notes_;
  return refused(nullptr, look, r);
}

}  // namespace app
