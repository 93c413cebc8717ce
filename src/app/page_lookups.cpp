#include "app/page_lookups.h"

#include <map>

#include "platform/api_input.h"
#include "registry/rules.h"

namespace app {
namespace {

/// An id says by its first letters what it names; the operation shows it.
constexpr std::pair<std::string_view, std::string_view> kShownBy[] = {
    {"need_", "need.get"},       {"dem_", "demand.get"},       {"itm_", "catalogue.get"},
    {"lin_", "budget.get"},      {"proc_", "procurement.get"}, {"ct_", "contract.get"},
    {"eld_", "elder.get"},       {"vis_", "visit.get"},        {"fact_", "fact.get"},
    {"as_", "assessment.get"},   {"pay_", "payment.get"},      {"pty_", "party.get"},
    {"psn_", "person.get"},      {"acc_", "account.get"},      {"ocds-", "disclosure.get"},
    {"help_", "help.get"},       {"dty_", "duty.get"},         {"cns_", "consultation.get"},
    {"cod_", "code.get"},        {"hnd_", "handover.get"},     {"sup_", "supplier.get"},
    {"cap_", "capability.get"},  {"stf_", "staff.get"},        {"crd_", "credit.get"},
    {"snc_", "sanction.get"},    {"rel_", "relation.get"},     {"act_", "own_activity.get"},
    {"adj_", "adjustment.get"},  {"stg_", "stage.get"},        {"plan_", "year_plan.get"},
    {"cost_", "cost_model.get"}, {"prog_", "programme.get"},   {"inc_", "incubatee.get"},
    {"ms_", "milestone.get"},    {"grant_", "grant.get"},      {"fair_", "fair.get"},
    {"pps_", "proposal.get"},    {"req_", "requirement.get"},  {"expert_", "expert.get"},
    {"csw_", "casework.get"},
};

class Names {
 public:
  Names(const Visit& v, const platform::Product& product, std::size_t most)
      : v_(v), product_(product), most_(most) {}

  /// `own`: it is the row's own id, which the list would not hold if it were not for this visitor.
  std::string page_of(const std::string& id, bool own) {
    const auto* e = shown_by(id);
    if (e == nullptr || reach(*e) == platform::Reach::no) return "";
    if (!own && !told(id).has_value()) return "";
    const std::string path(e->path());
    return path.substr(0, path.find('{')) + encoded(id);
  }
  std::string name_of(const std::string& id) { return told(id).value_or(""); }
  bool ran_out() const { return ran_out_; }

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
    if (names_.size() >= most_) {
      ran_out_ = true;
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
    for (const char* field : {"title", "name", "working_title"})
      if (std::string text = text_of(o, field); !text.empty()) return text;
    return "";
  }

  const Visit& v_;
  const platform::Product& product_;
  std::size_t most_;
  bool ran_out_ = false;
  std::map<std::string, std::optional<std::string>> names_;
};

/// The division's name by its 12-digit code, asked of the division above it.
std::string place_of(const Visit& v, const std::string& code) {
  if (code.size() != 12 || code.find_first_not_of("0123456789") != code.npos) return "";
  for (const std::size_t level : {9U, 6U, 4U, 2U, 0U}) {
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

/// The rules met on a page that are not confirmed, each asked for once.
class Doubts {
 public:
  explicit Doubts(const Visit& v) : v_(v) {}

  bool is_doubtful(const std::string& rule) {
    const auto known = rows_.find(rule);
    if (known != rows_.end()) return !known->second.empty();
    json::array doubtful;
    if (const Reply r = v_.run("rule.list", {{"key", rule}}, ""); r.done())
      for (const auto& row : r.body.at("rules").as_array())
        if (row.at("unconfirmed").as_bool() &&
            registry::names(rule, text_of(row.as_object(), "key")))
          doubtful.push_back(row);
    return !rows_.emplace(rule, std::move(doubtful)).first->second.empty();
  }
  std::vector<std::string> lines(bool english) const {
    std::map<std::string, std::string> out;  // two fields may rest on the same row
    for (const auto& [rule, rows] : rows_)
      for (const auto& row : rows) {
        const auto& o = row.as_object();
        out[text_of(o, "key") + text_of(o, "area") + text_of(o, "effective_from")] =
            text_of(o, "key") + (english ? ": " : ":") +
            text_of(o, english ? "says_en" : "says_zh") + (english ? " (" : "(") +
            text_of(o, english ? "citation_en" : "citation_zh") + ")";
      }
    std::vector<std::string> all;
    for (const auto& one : out)
      all.push_back(one.second);
    return all;
  }

 private:
  const Visit& v_;
  std::map<std::string, json::array> rows_;
};

}  // namespace

struct Lookups::Held {
  const Visit& v;
  const Look& look;
  const platform::Product& product;
  Names names;
  Doubts doubts;
  std::map<std::string, std::string> places;

  std::string saying_of(std::string_view field, const std::string& code) {
    if (field == "area") {
      const auto known = places.find(code);
      return known != places.end() ? known->second
                                   : places.emplace(code, place_of(v, code)).first->second;
    }
    if (const auto* e = product.find(code)) return plain(e->says, look);
    if (field != "role" && field != "tasks" && field != "act") return "";
    const std::string_view word = word_of(field, code, look.english);
    return word == code ? "" : std::string(word);
  }
};

Lookups::Lookups(const Visit& v, const Look& look, const platform::Product& product,
                 std::size_t names_max)
    : held_(std::make_unique<Held>(
          Held{v, look, product, Names(v, product, names_max), Doubts(v), {}})) {}

Lookups::~Lookups() = default;

Showing Lookups::showing() {
  Held* h = held_.get();
  return {.look = &h->look,
          .page_of =
              [h](const std::string& id, bool own) {
                const std::string link = h->names.page_of(id, own);
                return link.empty() ? link : link + h->look.q;
              },
          .name_of = [h](const std::string& id) { return h->names.name_of(id); },
          .saying_of = [h](std::string_view field,
                           const std::string& code) { return h->saying_of(field, code); },
          .is_doubtful = [h](const std::string& rule) { return h->doubts.is_doubtful(rule); }};
}

std::vector<std::string> Lookups::doubts() const {
  return held_->doubts.lines(held_->look.english);
}

bool Lookups::ran_out() const {
  return held_->names.ran_out();
}

json::object asked_for(const Visit& v, const platform::Routes::Found& found) {
  json::object in;
  for (const auto& [name, value] : v.query)
    if (!is_look(name)) in[name] = platform::typed(*found.endpoint, name, value);
  for (const auto& [name, value] : found.parameters)
    in[name] = platform::typed(*found.endpoint, name, value);
  return in;
}

std::optional<std::pair<std::string, std::string>> next_page(const platform::Endpoint& e,
                                                             const json::object& body) {
  const std::string next = text_of(body, "next");
  if (next.empty()) return std::nullopt;
  const auto& asked = e.in.at("properties").as_object();
  for (const char* name : {"after", "offset", "from"})
    if (asked.contains(name)) return std::pair(std::string(name), next);
  return std::nullopt;
}

}  // namespace app
