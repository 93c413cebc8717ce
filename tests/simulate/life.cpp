#include "simulate/life.h"

#include <fmt/core.h>

#include "registry/accounts.h"

namespace simulate {
namespace {

constexpr const char* kServices[] = {"home_care", "day_care", "youth_work"};
constexpr const char* kVillages[] = {"440607004001", "440607004002", "440607004200"};
constexpr const char* kRoles[] = {"resident", "volunteer", "worker",     "expert",  "evaluator",
                                  "auditor",  "sysadmin",  "supervisor", "finance", "purchaser"};

std::string text_at(const platform::Reply& reply, const char* key) {
  const auto* v = reply.body.if_contains(key);
  return v != nullptr && v->is_string() ? std::string(v->get_string()) : "";
}

json::object item_content(const std::string& demand) {
  return {{"demand", demand},
          {"title", "服务"},
          {"gov_service_code", "A0402"},
          {"duty", "照料"},
          {"duty_basis", "条例"},
          {"stops_doing", "不再自办"},
          {"content_kind", "public_service"},
          {"outside_duty", false},
          {"must_self_perform", false},
          {"goods_or_works", false},
          {"financing", false},
          {"employment", false},
          {"otherwise_prohibited", false},
          {"priced_by_heads", false},
          {"names_staff", false},
          {"sets_hours", false},
          {"at_buyers_site", false},
          {"fixed_monthly_sum", false},
          {"no_unit_of_output", false},
          {"selects_staff", false},
          {"reasons", "逐项核对"}};
}

}  // namespace

Life::Life(test::World& world, std::uint64_t seed, int years)
    : world_(world), chance_(seed), years_(years) {}

void Life::fault(const std::string& says) {
  faults_.push_back(today_.text() + ": " + says);
}

platform::Reply Life::act(const std::string& login, const char* operation, const json::object& in,
                          const std::string& expected) {
  now_ = now_.plus_minutes(1 + std::int64_t(dice(7)));
  platform::Actor actor{"system", "system", platform::Role::system, "", "", ""};
  if (login != "system") {
    std::optional<platform::Actor> found;
    world_.runtime().pool().with([&](sql::Db& db) { found = registry::actor_by_login(db, login); });
    ENSURE(found.has_value());
    actor = *found;
  }
  auto reply = world_.executor().run(operation, actor, now_, in);
  reply.done() ? ++done_ : ++refused_;
  if (reply.status >= 500 || (!expected.empty() && reply.code != expected))
    fault(fmt::format("{} {} {} came to {} ({}), expected {}", login, operation,
                      json::serialize(in), reply.code, text_at(reply, "detail"), expected));
  return reply;
}

/// A code of a body that exists only in tests (region 990000), with its own check character.
std::string test_code(std::uint64_t n) {
  static const std::string kDigits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  std::string code = "11990000" + fmt::format("{:08}", n % 100'000'000) + "0";
  int sum = 0, weight = 1;
  for (const char c : code) {
    sum += int(kDigits.find(c)) * weight;
    weight = weight * 3 % 31;
  }
  return code + kDigits[std::size_t((31 - sum % 31) % 31)];
}

std::string Life::body(const std::string& area, const char* kind) {
  const auto reply = act("sys", "party.register",
                         {{"code", test_code(++bodies_)},
                          {"name", "单位"},
                          {"kind", kind},
                          {"area", area},
                          {"small_enterprise", false}},
                         "done");
  return text_at(reply, "id");
}

void Life::open_accounts() {
  const auto open = [&](const std::string& login, const std::string& role, const std::string& org,
                        const std::string& area) {
    const auto reply = act(
        "system", "account.bootstrap",
        {{"login", login}, {"name", login}, {"role", role}, {"org", org}, {"area", area}}, "done");
    accounts_[login] = text_at(reply, "id");
  };
  open("sys", "sysadmin", "gov.office", "440607000000");
  for (const char* village : kVillages)
    open(std::string("community.") + village, "community", body(village), village);
  const std::string department = body("440607000000");
  open("clerk", "purchaser", department, "440607000000");
  open("head", "purchaser_head", department, "440607000000");
  open("expert", "expert", body("440607000000"), "440607000000");
  open("finance", "finance", body("440607000000"), "440607000000");
  open("second", "purchaser", department, "440607000000");
  const std::string provider = body("440607000000", "social_service");
  open("jia", "provider_manager", provider, "440607000000");
  for (const char* login : {"du.wen", "du.fang"})
    open(login, "supervisor", provider, "440607000000");
  open("mo.wei", "worker", provider, "440607000000");
  open("yi", "provider_manager", body("440607000000", "enterprise"), "440607000000");
  const std::string school = body("440600000000", "public_institution_two");
  for (const char* login : {"luo", "zhong"})
    open(login, "expert", school, "440600000000");
  open("ping", "evaluator", body("440600000000", "social_service"), "440600000000");
  // Strangers.
  const std::string elsewhere = body("440606000000");
  for (const char* role : kRoles)
    open(std::string("stranger.") + role, role, elsewhere, "440606000000");
}

void Life::record_need() {
  const std::string village = kVillages[dice(3)];
  const std::string service = kServices[dice(3)];
  const auto households = 1 + std::int64_t(dice(12));
  const bool wrong = one_in(10);
  const auto reply = act("community." + village, "need.record",
                         {{"area", village},
                          {"service", service},
                          {"asker_kind", "community"},
                          {"asker", "居委会"},
                          {"households", households},
                          {"people", wrong ? households - 1 : households + std::int64_t(dice(3))},
                          {"what", "需要上门照料"},
                          {"urgency", "soon"}},
                         !wrong            ? "done"
                         : households == 1 ? ""
                                           : "need.too_few_people");
  if (reply.done()) needs_.push_back({text_at(reply, "id"), "recorded", village, service, {}, {}});
}

void Life::withdraw_need() {
  Thing* need = any(needs_);
  if (need == nullptr) return;
  const bool open = need->state == "recorded";
  const auto reply = act("community." + need->area, "need.withdraw", {{"id", need->id}},
                         open ? "done" : "flow.wrong_state");
  if (reply.done()) need->state = "withdrawn";
}

void Life::join() {
  const std::string service = kServices[dice(3)];
  const bool wrong = one_in(6);
  std::vector<Thing*> chosen;
  bool good = true;
  for (auto& need : needs_) {
    if (need.service != service || chosen.size() == 4 || one_in(3)) continue;
    if (need.state != "recorded" && !wrong) continue;
    good &= need.state == "recorded";
    chosen.push_back(&need);
  }
  if (chosen.empty()) return;
  json::array ids;
  for (const auto* need : chosen)
    ids.emplace_back(need->id);
  const auto reply = act("clerk", "demand.join",
                         {{"title", "服务需求"},
                          {"service", service},
                          {"area", "440607004000"},
                          {"needs", std::move(ids)}},
                         good ? "done" : "flow.wrong_state");
  if (!reply.done()) return;
  for (auto* need : chosen)
    need->state = "joined";
  demands_.push_back({text_at(reply, "id"), "open", {}, service, {}, {}});
}

void Life::draft() {
  Thing* demand = any(demands_);
  if (demand == nullptr) return;
  json::object content = item_content(demand->id);
  const bool wrong = one_in(5);
  if (wrong) content["financing"] = true;
  const auto reply =
      act("clerk", "catalogue.draft", content, wrong ? "catalogue.financing" : "done");
  if (reply.done()) items_.push_back({text_at(reply, "id"), "draft", {}, {}, demand->id, {}});
}

void Life::review() {
  Thing* item = any(items_);
  if (item == nullptr) return;
  const bool open = item->state == "draft";
  const auto reply = act("expert", "catalogue.review", {{"id", item->id}, {"words", "同意"}},
                         open ? "done" : "flow.wrong_state");
  if (reply.done()) item->state = "reviewed";
}

void Life::publish() {
  Thing* item = any(items_);
  if (item == nullptr) return;
  auto demand = std::find_if(demands_.begin(), demands_.end(),
                             [&](const Thing& d) { return d.id == item->demand; });
  const bool open = item->state == "reviewed" && demand->state == "open";
  const auto reply =
      act("head", "catalogue.publish", {{"id", item->id}}, open ? "done" : "flow.wrong_state");
  if (!reply.done()) return;
  item->state = "published";
  demand->state = "catalogued";
}

void Life::withdraw_item() {
  Thing* item = any(items_);
  if (item == nullptr || item->state != "published" || item->funds) return;
  const auto reply = act("head", "catalogue.withdraw", {{"id", item->id}}, "done");
  if (!reply.done()) return;
  item->state = "withdrawn";
  for (auto& demand : demands_)
    if (demand.id == item->demand) demand.state = "open";
}

void Life::propose() {
  const Fen amount = 1 + Fen(dice(50'000'000));
  const std::int64_t year = today_.year() + (one_in(8) ? -1 : std::int64_t(dice(2)));
  json::object in{
      {"year", year}, {"title", "项目"}, {"function_code", "2081006"}, {"amount", yuan_of(amount)}};
  std::string expected = year < today_.year() ? "" : "done";
  Thing* item = one_in(3) ? nullptr : any(items_);
  if (item != nullptr) {
    in["catalogue_item"] = item->id;
    in["medium_term_plan"] = "规划";
    if (item->state != "published")
      expected = year < today_.year() ? "" : "budget.not_in_catalogue";
  }
  const auto reply = act("clerk", "budget.propose", in, expected);
  if (!reply.done()) return;
  if (year < today_.year()) return fault("a line was proposed for a year that is over");
  if (item != nullptr) item->funds = true;
  lines_.push_back({text_at(reply, "id"), "proposed", {}, {}, {}, {}});
  paper_.propose(lines_.back().id, year, amount);
}

void Life::approve() {
  Thing* line = any(lines_);
  if (line == nullptr) return;
  const auto& on_paper = paper_.accounts().at(line->id);
  const bool open = on_paper.state == "proposed" && on_paper.year >= today_.year();
  const auto reply = act("finance", "budget.approve", {{"id", line->id}},
                         open                           ? "done"
                         : on_paper.state == "proposed" ? ""
                                                        : "flow.wrong_state");
  if (!reply.done()) return;
  if (!open) return fault("approved, although on paper it could not be");
  paper_.approve(line->id);
}

/// Somebody from elsewhere does what is not theirs; whatever it is, nothing may come of it.
void Life::trespass() {
  const std::string who = std::string("stranger.") + kRoles[dice(std::size(kRoles))];
  const Thing* need = any(needs_);
  const Thing* item = any(items_);
  const Thing* line = any(lines_);
  const bool finance = who == "stranger.finance" || who == "stranger.expert";
  platform::Reply reply;
  switch (dice(4)) {
    case 0:
      if (need == nullptr) return;
      reply = act(who, "need.withdraw", {{"id", need->id}}, "");
      break;
    case 1:
      if (item == nullptr) return;
      reply = act(who, "catalogue.publish", {{"id", item->id}}, "");
      break;
    case 2:
      if (line == nullptr || finance) return;  // finance reaches every line
      reply = act(who, "budget.approve", {{"id", line->id}}, "");
      break;
    default:
      if (finance) return;
      reply = act(who, "budget.close_year", {{"year", std::int64_t(today_.year())}}, "");
  }
  if (reply.code != platform::kDenied.code && reply.code != platform::kHidden.code)
    fault(fmt::format("{} was not turned away: {}", who, reply.code));
}

/// A purchase a year, played on to the evening of each day.
void Life::threads() {
  const bool first = today_.month() == 1 && today_.day() == 2;
  if (first && today_.year() <= 2026)
    threads_.push_back(std::make_unique<Thread>(world_, chance_, today_.year(), paper_, accounts_));
  for (auto& thread : threads_)
    for (const auto& says : thread->until(base::Instant::civil(today_, 19, 0)))
      fault(says);
}

std::int64_t Life::done() const {
  std::int64_t n = done_;
  for (const auto& thread : threads_)
    n += thread->commands();
  return n;
}

void Life::a_day() {
  threads();
  now_ = base::Instant::civil(today_, 20, 0);
  world_.executor().tick(now_);
  world_.executor().follow(now_);
  using Deed = void (Life::*)();
  static constexpr Deed kDeeds[] = {&Life::record_need, &Life::record_need, &Life::withdraw_need,
                                    &Life::join,        &Life::draft,       &Life::review,
                                    &Life::review,      &Life::publish,     &Life::withdraw_item,
                                    &Life::propose,     &Life::approve,     &Life::approve,
                                    &Life::trespass};
  for (auto deeds = dice(4); deeds > 0 && faults_.size() < 20; --deeds)
    (this->*kDeeds[dice(std::size(kDeeds))])();
}

json::array Life::all_lines() {
  json::array all;
  json::object in{{"limit", 200}};
  const platform::Actor auditor{"auditor", "auditor", platform::Role::auditor, "", "", ""};
  while (true) {
    const auto reply = world_.executor().run("budget.list", auditor, now_, in);
    if (!reply.done()) {
      fault("budget.list: " + reply.code);
      return all;
    }
    const auto& page = reply.body.at("lines").as_array();
    all.insert(all.end(), page.begin(), page.end());
    if (reply.body.at("next").is_null()) return all;
    in["after"] = reply.body.at("next");
  }
}

void Life::month_end() {
  for (const auto& violation : world_.executor().check())
    fault(violation);
  for (const auto& difference : paper_.differences(all_lines()))
    fault(difference);
}

void Life::year_end() {
  now_ = base::Instant::civil(today_, 23, 0);
  const std::int64_t year = today_.year();
  const auto reply = act("finance", "budget.close_year", {{"year", year}}, "done");
  if (reply.done()) paper_.close(year);
}

std::vector<std::string> Life::run() {
  now_ = base::Instant::civil(today_, 8, 0);
  open_accounts();
  const base::Date end(today_.year() + years_, 1, 1);
  for (; today_ < end && faults_.size() < 20; today_ = today_.plus_days(1)) {
    a_day();
    const base::Date tomorrow = today_.plus_days(1);
    if (tomorrow.year() != today_.year()) year_end();
    if (tomorrow.month() != today_.month()) month_end();
  }
  return faults_;
}

}  // namespace simulate
