#include "simulate/thread.h"

#include <algorithm>

#include <fmt/core.h>

#include "simulate/thread_text.h"

namespace simulate {
namespace {

constexpr int kHouseholds = 5;
constexpr int kMonthCap = 2;

struct Dates {
  const char *need, *publish, *draft, *issue, *on_sale, *offers, *offers_until, *quotes, *decide,
      *announce, *sign;
};
/// The notices' holidays of each year are between these dates.
constexpr Dates k2025{"2025-01-06", "2025-01-13", "2025-01-15", "2025-02-14",
                      "2025-02-21", "2025-02-24", "2025-02-25", "2025-02-26",
                      "2025-02-27", "2025-02-28", "2025-03-14"};
constexpr Dates k2026{"2026-01-05", "2026-01-12", "2026-01-14", "2026-02-24",
                      "2026-03-06", "2026-03-09", "2026-03-10", "2026-03-11",
                      "2026-03-12", "2026-03-13", "2026-03-26"};

std::string with(std::string text, const std::map<std::string, std::string>& values) {
  for (const auto& [name, value] : values)
    for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + value.size()))
      text.replace(at, name.size(), value);
  return text;
}

std::string day_of(int year, int month, int day) {
  return fmt::format("{}-{:02}-{:02}", year, month, day);
}

/// Half up, for numbers that are not negative.
Fen divided(Fen n, Fen d) {
  return (2 * n + d) / (2 * d);
}

}  // namespace

Thread::Thread(test::World& world, std::mt19937_64& chance, int year, Bookkeeper& paper,
               const std::map<std::string, std::string>& accounts)
    : chance_(chance), year_(year), paper_(paper) {
  throw_numbers();
  throw_visits();
  scenario_ = app::read_scenario(fmt::format("thread of {}", year), scenario(accounts));
  app::Options options{.read = app::files_beside("")};
  options.after = [this](const app::Step& step, const platform::Reply& reply) {
    note(step, reply);
  };
  play_ = std::make_unique<app::Play>(world.executor(), scenario_, options);
}

void Thread::throw_numbers() {
  unit_ = 1'000 * Fen(5 + dice(8));
  most_ = Fen(20 + dice(30));
  m1_ = most_ * unit_;
  m2_ = 10'000 * Fen(1 + dice(20));
  price_ = m1_ + m2_ + m3_;
  ceiling_ = price_ + 10'000 * Fen(1 + dice(10));
  granted_ = ceiling_ + Fen(dice(1'000'000));
  prepaid_ = price_ * 3 / 10;
  into_next_year_ = year_ == 2025 && one_in(2);
  answered_ = 1 + int(dice(kHouseholds));
  satisfied_ = int(dice(std::uint64_t(answered_) + 1));
  if (one_in(2)) late_days_ = 1 + int(dice(20));
}

void Thread::throw_visits() {
  for (int household = 1; household <= kHouseholds; ++household) {
    for (unsigned month = 4; month <= 9; ++month) {
      for (std::uint64_t i = 0, n = dice(4); i < n; ++i) {
        Visit v{household, base::Date(year_, month, unsigned(3 + 8 * i + dice(5)))};
        v.minutes = int(one_in(8) ? 40 + dice(20) : 60 + dice(35));
        v.proof = !one_in(10);
        v.voided = v.proof && one_in(9);
        v.voided_late = v.proof && !v.voided && month <= 6 && one_in(15);
        visits_.push_back(v);
      }
    }
  }
}

std::int64_t Thread::counted(base::Date to, bool late_voids) const {
  std::map<std::pair<int, unsigned>, int> months;
  std::int64_t n = 0;
  for (const auto& v : visits_)
    if (v.day <= to && v.counts(late_voids) && ++months[{v.household, v.day.month()}] <= kMonthCap)
      ++n;
  return std::min<std::int64_t>(n, most_);
}

/// Nothing at 6/10, all at 9/10, between them in proportion.
Fen Thread::satisfaction() const {
  const Fen above = 10 * Fen(satisfied_) - 6 * Fen(answered_);  // (r − 6/10) × 10 × answered
  const Fen range = 3 * Fen(answered_);
  return above <= 0 ? 0 : above >= range ? m2_ : divided(m2_ * above, range);
}

std::string Thread::visit_lines() {
  std::vector<std::pair<std::string, std::string>> events;
  std::string plans;
  for (std::size_t i = 0; i < visits_.size(); ++i) {
    const Visit& v = visits_[i];
    const std::string day = v.day.text();
    const int hour = 6 + 2 * v.household;
    const std::string arrive = fmt::format("{} {:02}:00", day, hour);
    const std::string leave =
        fmt::format("{} {:02}:{:02}", day, hour + v.minutes / 60, v.minutes % 60);
    const std::string name = "$V" + std::to_string(i);
    plans += fmt::format(
        "du.wen visit.plan contract=$C visits=[{{\"household\":\"H{:02}\",\"worker\":\"mo.wei\","
        "\"at\":\"{}\"}}] => V{}\n",
        v.household, arrive, i);
    events.emplace_back(
        leave, fmt::format("mo.wei visit.record visit={} arrive=\"{}\" leave=\"{}\" proof={}\n",
                           name, arrive, leave, v.proof ? "resident_confirmation" : "none"));
    if (v.proof) events.emplace_back(day + " 18:30", "du.wen visit.verify visits=[" + name + "]\n");
    const bool upheld = v.proof && !v.voided && i % 11 == 0;
    const std::string next = v.day.plus_days(1).text();
    const auto dispute = [&](const std::string& on, const char* act) {
      events.emplace_back(
          on + " 07:00", "community.440607004001 visit.dispute visit=" + name + " reason=不在家\n");
      events.emplace_back(on + " 07:30",
                          fmt::format("clerk visit.{} visit={} reason=已核对\n", act, name));
    };
    if (v.voided) dispute(next, "void");
    if (upheld) dispute(next, "uphold");
    if (v.voided_late) dispute(fmt::format("{}-10-0{}", year_, 2 + i % 5), "void");
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string out = plans;
  for (const auto& [at, line] : events)
    out += "at " + at + "\n" + line;
  return out;
}

std::string Thread::endings() {
  const Fen mid_earned = counted(base::Date(year_, 6, 30), false) * unit_ + m3_;
  midterm_ = std::min(mid_earned - prepaid_ / 2, price_ * 7 / 10 - prepaid_);
  const bool pays_midterm = midterm_ > 0;
  if (!pays_midterm) midterm_ = late_days_ = 0;
  interest_ = divided(midterm_ * 5 * late_days_, 10'000);
  // 30 days from 3 July is 2 August: a Saturday in 2025, a Sunday in 2026.
  const base::Date due(year_, 8, year_ == 2025 ? 4 : 3);
  const Fen final_counted = counted(base::Date(year_, 9, 30), true);
  const Fen earned = final_counted * unit_ + satisfaction() + m3_;
  final_ = earned - prepaid_ - midterm_;
  const int next = year_ + (into_next_year_ ? 1 : 0);
  std::string responses;
  for (int i = 1; i <= answered_; ++i)
    responses += fmt::format(
        "ping assessment.record_response id=$F household=H0{} answered=true satisfied={}\n", i,
        i <= satisfied_);
  const std::map<std::string, std::string> values{
      {"@year@", std::to_string(year_)},
      {"@mid_counted@", std::to_string(counted(base::Date(year_, 6, 30), false))},
      {"@mid_earned@", yuan_of(mid_earned)},
      {"@midterm@", yuan_of(midterm_)},
      {"@mid_due@", due.text()},
      {"@mid_paid_on@", late_days_ > 0 ? due.plus_days(late_days_).text() : due.text()},
      {"@late_days@", std::to_string(late_days_)},
      {"@interest@", yuan_of(interest_)},
      {"@final_open@", into_next_year_ ? day_of(year_, 12, 15) : day_of(year_, 10, 9)},
      {"@final_accept@", into_next_year_ ? day_of(year_, 12, 22) : day_of(year_, 10, 15)},
      {"@final_paid@", into_next_year_ ? day_of(next, 1, 5) : day_of(year_, 10, 20)},
      {"@responses@", responses},
      {"@counted@", std::to_string(final_counted)},
      {"@m2_earned@", yuan_of(satisfaction())},
      {"@earned@", yuan_of(earned)},
      {"@final@", yuan_of(final_)},
      {"@released@", yuan_of(price_ - prepaid_ - midterm_ - final_)}};
  std::string mid = kMidterm;
  if (pays_midterm) mid += kMidtermPaid;
  std::string last = kFinal;
  if (final_ > 0) last += kFinalPaid;
  return with(mid, values) + "@between@" + with(last, values);
}

/// Everything stands at its own time, so visits and the mid-term are merged line by line.
std::string Thread::deliveries() {
  const std::string ends = endings();
  const std::size_t cut = ends.find("@between@");
  struct Block {
    std::string at, text;
  };
  std::vector<Block> blocks;
  const auto add = [&](const std::string& text) {
    for (std::size_t at = text.find("at "); at != text.npos;) {
      const std::size_t next = text.find("\nat ", at);
      const std::size_t end = next == text.npos ? text.size() : next + 1;
      blocks.push_back({text.substr(at + 3, 16), text.substr(at, end - at)});
      at = next == text.npos ? next : next + 1;
    }
  };
  const std::string visits = visit_lines();
  const std::size_t plans_end = visits.find("at ");
  add(visits.substr(std::min(plans_end, visits.size())));
  add(ends.substr(0, cut));
  add(ends.substr(cut + 9));
  std::stable_sort(blocks.begin(), blocks.end(),
                   [](const Block& a, const Block& b) { return a.at < b.at; });
  std::string out = with(kPeople, {{"@year@", std::to_string(year_)}});
  out += visits.substr(0, plans_end);
  for (const auto& block : blocks)
    out += block.text;
  return out;
}

std::string Thread::scenario(const std::map<std::string, std::string>& accounts) {
  const Dates& d = year_ == 2025 ? k2025 : k2026;
  return with(kProcurement, {{"@luo@", accounts.at("luo")},
                             {"@zhong@", accounts.at("zhong")},
                             {"@second@", accounts.at("second")},
                             {"@need@", d.need},
                             {"@publish@", d.publish},
                             {"@draft@", d.draft},
                             {"@issue@", d.issue},
                             {"@on_sale@", d.on_sale},
                             {"@offers@", d.offers},
                             {"@offers_until@", d.offers_until},
                             {"@quotes@", d.quotes},
                             {"@decide@", d.decide},
                             {"@announce@", d.announce},
                             {"@sign@", d.sign},
                             {"@year@", std::to_string(year_)},
                             {"@granted@", yuan_of(granted_)},
                             {"@ceiling@", yuan_of(ceiling_)},
                             {"@cap@", std::to_string(kMonthCap)},
                             {"@most@", std::to_string(most_)},
                             {"@unit@", yuan_of(unit_)},
                             {"@m1@", yuan_of(m1_)},
                             {"@m2@", yuan_of(m2_)},
                             {"@price@", yuan_of(price_)},
                             {"@prepaid@", yuan_of(prepaid_)}}) +
         deliveries();
}

/// The paper's side of what was just done.
void Thread::note(const app::Step& step, const platform::Reply& reply) {
  if (!reply.done()) return;
  const std::string_view name = step.endpoint->name;
  const auto text = [](const boost::json::object& from, const char* key) {
    return std::string(from.at(key).as_string());
  };
  if (name == "budget.propose") {
    (line_.empty() ? line_ : running_) = text(reply.body, "id");
    paper_.propose(text(reply.body, "id"), year_,
                   line_ == text(reply.body, "id") ? granted_ : 10'000);
  } else if (name == "budget.approve") {
    paper_.approve(text(step.in, "id"));
  } else if (name == "procurement.issue") {
    paper_.reserve(line_, ceiling_);
  } else if (name == "contract.sign") {
    paper_.commit(line_, price_);
    paper_.release_reserved(line_, ceiling_ - price_);
  } else if (name == "payment.claim") {
    const std::string part = text(step.in, "instalment");
    if (part == "P2") midterm_id_ = text(reply.body, "id");
    owed_[text(reply.body, "id")] = part == "P1" ? prepaid_ : part == "P2" ? midterm_ : final_;
  } else if (name == "payment.pay") {
    const Fen amount = owed_.at(text(step.in, "id"));
    paper_.spend(line_, amount);
    paid_ += amount;
    if (text(step.in, "id") == midterm_id_ && interest_ > 0) {
      paper_.reserve(running_, interest_);
      paper_.commit(running_, interest_);
      paper_.spend(running_, interest_);
    }
  } else if (name == "contract.close") {
    paper_.release_committed(line_, price_ - paid_);
  }
}

std::vector<std::string> Thread::until(base::Instant limit) {
  play_->until(limit);
  std::vector<std::string> out;
  for (const auto& faults = play_->so_far().faults; told_ < faults.size(); ++told_)
    out.push_back(faults[told_].where + ": " + faults[told_].says);
  return out;
}

}  // namespace simulate
