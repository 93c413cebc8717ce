// The page of anything the API can tell, at the API's own address without /api: one item, or a
// list of them, from the same manifest, policy and road.
#include <algorithm>
#include <map>

#include "app/page_record.h"
#include "platform/api_input.h"

namespace app {
namespace {

/// An id says by its first letters what it names; the operation shows it.
constexpr std::pair<std::string_view, std::string_view> kShownBy[] = {
    {"need_", "need.get"},     {"dem_", "demand.get"},       {"itm_", "catalogue.get"},
    {"lin_", "budget.get"},    {"proc_", "procurement.get"}, {"ct_", "contract.get"},
    {"eld_", "elder.get"},     {"vis_", "visit.get"},        {"fact_", "fact.get"},
    {"as_", "assessment.get"}, {"pay_", "payment.get"},      {"pty_", "party.get"},
    {"psn_", "person.get"},    {"acc_", "account.get"},      {"ocds-", "disclosure.get"},
};

/// Every id met on a page is asked for its name, up to so many: the rest keep their letters.
constexpr std::size_t kMostNames = 24;

class Names {
 public:
  Names(const Visit& v, const platform::Product& product) : v_(v), product_(product) {}

  /// `own`: it is the row's own id, which the list would not hold if it were not for this visitor.
  std::string page_of(const std::string& id, bool own) {
    const auto* e = shown_by(id);
    if (e == nullptr || reach(*e) == platform::Reach::no) return "";
    if (!own && !told(id).has_value()) return "";
    const std::string path(e->path());
    return path.substr(0, path.find('{')) + encoded(id);
  }
  std::string name_of(const std::string& id) { return told(id).value_or(""); }

 private:
  const platform::Endpoint* shown_by(const std::string& id) const {
    for (const auto& [prefix, operation] : kShownBy)
      if (id.starts_with(prefix)) return product_.find(operation);
    return nullptr;
  }
  platform::Reach reach(const platform::Endpoint& e) const {
    return platform::reach_of(platform::policy_row(product_.policy, e.name), *v_.actor);
  }
  /// Its title or name, "" where it has none; nothing when it does not exist for this visitor, or
  /// when too many were asked for and it might not.
  std::optional<std::string> told(const std::string& id) {
    const auto known = names_.find(id);
    if (known != names_.end()) return known->second;
    const auto* e = shown_by(id);
    if (e == nullptr || reach(*e) == platform::Reach::no) return std::nullopt;
    std::optional<std::string> out;
    if (names_.size() >= kMostNames) {
      if (reach(*e) == platform::Reach::all) out = "";
      return out;
    }
    const std::string path(e->path());
    const auto open = path.find('{');
    const std::string parameter = path.substr(open + 1, path.find('}') - open - 1);
    const Reply r = v_.run(e->name, {{parameter, id}}, "");
    if (r.done()) out = title_of(r.body);
    names_.emplace(id, out);
    return out;
  }
  static std::string title_of(const json::object& o) {
    for (const char* field : {"title", "name"})
      if (std::string text = text_of(o, field); !text.empty()) return text;
    return "";
  }

  const Visit& v_;
  const platform::Product& product_;
  std::map<std::string, std::optional<std::string>> names_;
};

/// The division's name by its 12-digit code, asked of the division above it.
std::string place_of(const Visit& v, const std::string& code) {
  if (code.size() != 12 || code.find_first_not_of("0123456789") != code.npos) return "";
  for (const std::size_t level : {9, 6, 4, 2, 0}) {
    if (code.substr(level).find_first_not_of('0') == code.npos) continue;
    const std::string above =
        level == 0 ? "" : code.substr(0, level) + std::string(12 - level, '0');
    const Reply r = v.run("region.list", {{"parent", above}}, "");
    if (!r.done()) return "";
    for (const auto& one : r.body.at("regions").as_array())
      if (text_of(one.as_object(), "code") == code) return text_of(one.as_object(), "name");
    return "";
  }
  return "";
}

/// An operation, a place, a role or a task as people say it.
std::string saying_of(const Visit& v, const Look& look, const platform::Product& product,
                      std::string_view field, const std::string& code) {
  if (field == "area") return place_of(v, code);
  if (const auto* e = product.find(code)) return plain(e->says, look);
  if (field != "role" && field != "tasks") return "";
  const std::string_view word = word_of(field, code, look.english);
  return word == code ? "" : std::string(word);
}

/// "…/payments?after=40": what follows, where the reply says that there is more.
std::string next_page(const Visit& v, const platform::Endpoint& e, const json::object& body) {
  const std::string next = text_of(body, "next");
  if (next.empty()) return "";
  const auto& asked = e.in.at("properties").as_object();
  for (const char* name : {"after", "offset", "from"}) {
    if (!asked.contains(name)) continue;
    std::string out = v.path + "?" + name + "=" + encoded(next);
    for (const auto& [field, value] : v.query)
      if (field != name && !is_look(field)) out += "&" + encoded(field) + "=" + encoded(value);
    return out;
  }
  return "";
}

/// The rules met on a page that are not confirmed, each asked for once.
class Doubts {
 public:
  explicit Doubts(const Visit& v) : v_(v) {}

  bool is_doubtful(const std::string& rule) {
    const auto known = rows_.find(rule);
    if (known != rows_.end()) return !known->second.empty();
    // "E-02" is every quantity of that rule, not the beginning of another's name.
    const std::string key = rule.find('.') == rule.npos ? rule + "." : rule;
    json::array doubtful;
    if (const Reply r = v_.run("rule.list", {{"key", key}}, ""); r.done())
      for (const auto& row : r.body.at("rules").as_array())
        if (row.at("unconfirmed").as_bool()) doubtful.push_back(row);
    return !rows_.emplace(rule, std::move(doubtful)).first->second.empty();
  }
  bool any() const {
    return std::ranges::any_of(rows_, [](const auto& one) { return !one.second.empty(); });
  }
  /// For the foot of the page: what each asks and where it stands.
  mustache::data lines(bool english) const {
    std::map<std::string, std::string> out;  // two fields may rest on the same row
    for (const auto& [rule, rows] : rows_)
      for (const auto& row : rows) {
        const auto& o = row.as_object();
        out[text_of(o, "key") + text_of(o, "area") + text_of(o, "effective_from")] =
            text_of(o, "key") + (english ? ": " : ":") +
            text_of(o, english ? "says_en" : "says_zh") + (english ? " (" : "(") +
            text_of(o, english ? "citation_en" : "citation_zh") + ")";
      }
    mustache::data list{mustache::data::type::list};
    for (const auto& one : out)
      list << mustache::data{"line", mustache::data(one.second)};
    return list;
  }

 private:
  const Visit& v_;
  std::map<std::string, json::array> rows_;
};

bool nothing_in(const json::object& body) {
  return std::all_of(body.begin(), body.end(), [](const auto& one) {
    return one.value().is_null() || (one.value().is_array() && one.value().get_array().empty());
  });
}

std::string contract_of(const json::object& body) {
  std::string contract = text_of(body, "contract");
  if (contract.starts_with("ct_")) return contract;
  const std::string id = text_of(body, "id");
  return id.starts_with("ct_") ? id : "";
}

}  // namespace

Page record_page(const Visit& v, const Look& look, const platform::Product& product,
                 const platform::Routes::Found& found) {
  const auto& e = *found.endpoint;
  json::object in;
  for (const auto& [name, value] : v.query)
    if (!is_look(name)) in[name] = platform::typed(e, name, value);
  for (const auto& [name, value] : found.parameters)
    in[name] = platform::typed(e, name, value);
  const Reply r = v.run(e.name, in, "");
  if (!r.done()) return refused(&v, look, r);
  Names names(v, product);
  Doubts doubts(v);
  const Showing showing{
      .look = &look,
      .page_of =
          [&](const std::string& id, bool own) {
            const std::string link = names.page_of(id, own);
            return link.empty() ? link : link + look.q;
          },
      .name_of = [&](const std::string& id) { return names.name_of(id); },
      .saying_of =
          [&](std::string_view field, const std::string& code) {
            return saying_of(v, look, product, field, code);
          },
      .is_doubtful = [&](const std::string& rule) { return doubts.is_doubtful(rule); }};
  mustache::data with = record_data(showing, e.out, r.body);
  with.set("doubts", doubts.lines(look.english));
  with.set("has_doubts", doubts.any());
  with.set("nothing", nothing_in(r.body));
  const std::string heading = plain(e.says, look);
  with.set("heading", heading);
  for (const char* field : {"title", "name"})
    if (const std::string text = text_of(r.body, field); !text.empty()) with.set("of", text);
  with.set("json_link", "/api" + v.path);
  if (const std::string contract = contract_of(r.body); !contract.empty())
    with.set("contract", contract);
  if (const std::string next = next_page(v, e, r.body); !next.empty())
    with.set("next_link", link_with_language(next, look));
  return page(&v, look, heading, "record", with);
}

}  // namespace app
