#include "pilot_facts.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace figures {
namespace {

using base::Date;
using base::Exact;
using base::Instant;
using base::Money;
using delivery::Fact;
using delivery::FactKind;
using delivery::FactState;
using procurement::CountRule;
using procurement::Measure;

Date day(const std::string& text) {
  return Date::parse(text).value();
}
bool by(const std::string& text, Date as_of) {
  return !text.empty() && day(text) <= as_of;
}
std::int64_t proof_of(const std::string& word) {
  return word == "resident_code" ? 2 : word == "resident_confirmation" ? 1 : 0;
}
void set_times(Fact& f, const std::string& on, const std::string& arrive,
               const std::string& leave) {
  f.day = day(on);
  f.arrive = Instant::parse(on + " " + arrive).value();
  f.leave = Instant::parse(on + " " + leave).value();
  f.minutes = f.leave->minutes_since(*f.arrive);
}

Fact named(FactKind kind, const std::string& id, const std::string& subject) {
  Fact f;
  f.kind = kind;
  f.id = {id};
  f.subject = f.label = f.person = subject;
  f.state = FactState::verified;
  f.proof = 1;
  return f;
}

FactState state_of(const Row& r, Date as_of) {
  const auto& outcome = r.at("outcome");
  if (outcome == "unproven") return FactState::recorded;
  return outcome == "void" && by(r.at("dispute_on"), as_of) ? FactState::void_
                                                            : FactState::verified;
}

/// A correction appends: the first entry stays, superseded.
void add_visit(std::vector<Fact>& out, const Row& r, Date as_of) {
  if (r.at("outcome") == "missed" || day(r.at("planned_on")) > as_of) return;
  Fact f = named(FactKind::visit, r.at("visit"), r.at("household"));
  set_times(f, r.at("planned_on"), r.at("arrive"), r.at("leave"));
  f.proof = proof_of(r.at("proof"));
  f.state = state_of(r, as_of);
  if (by(r.at("correct_on"), as_of)) {
    Fact now = f;
    now.id = {f.id.value + "+"};
    now.supersedes = f.id;
    set_times(now, r.at("planned_on"), r.at("correct_arrive"), r.at("correct_leave"));
    f.superseded = true;
    out.push_back(std::move(now));
  }
  out.push_back(std::move(f));
}

void add_others(std::vector<Fact>& out, const Tables& t, Date as_of) {
  for (const auto& r : t.calls) {
    if (!by(r.at("on"), as_of)) continue;
    Fact f = named(FactKind::volunteer_visit, r.at("entry"), r.at("household"));
    set_times(f, r.at("on"), r.at("arrive"), r.at("leave"));
    out.push_back(std::move(f));
  }
  for (const auto& r : t.courses) {
    if (!by(r.at("on"), as_of)) continue;
    Fact f = named(FactKind::course, r.at("course"), r.at("course"));
    set_times(f, r.at("on"), r.at("arrive"), r.at("leave"));
    f.present = std::ranges::count(r.at("present"), ';') + 1;
    f.person.clear();
    out.push_back(std::move(f));
  }
  for (const auto& r : t.homes) {
    if (!by(r.at("plan_on"), as_of)) continue;
    Fact f = named(FactKind::care_plan, "plan_" + r.at("household"), r.at("household"));
    f.day = day(r.at("plan_on"));
    out.push_back(std::move(f));
  }
  for (const auto& r : t.survey) {
    if (!by(r.at("on"), as_of)) continue;
    Fact f = named(FactKind::survey_response, "say_" + r.at("household"), r.at("household"));
    f.day = day(r.at("on"));
    if (r.at("answered") == "true") f.satisfied = r.at("satisfied") == "true";
    out.push_back(std::move(f));
  }
}

Measure measure(const char* code, CountRule counts, procurement::FactKind kind, std::int64_t most,
                std::int64_t price, std::int64_t weight) {
  Measure m;
  m.code = m.title = code;
  m.counts = counts;
  m.fact_kind = kind;
  m.most = most;
  m.unit_price = Money::yuan(price);
  m.most_amount = Money::yuan(price) * most;
  m.score_weight = Exact(weight);
  return m;
}

std::vector<Measure> measures() {
  using K = procurement::FactKind;
  std::vector<Measure> m{
      measure("M1", CountRule::facts, K::visit, 1368, 100, 30),
      measure("M2", CountRule::ratio, K::survey_response, 0, 0, 0),
      measure("M3", CountRule::persons_by_date, K::care_plan, 19, 400, 5),
      measure("M4", CountRule::subject_quarters, K::volunteer_visit, 57, 200, 10),
      measure("M5", CountRule::facts, K::course, 7, 1000, 5)};
  m[0].minutes_min = 60;
  m[0].proof_min = 1;
  m[0].cap_per_subject_month = 8;
  m[1].full_at = Exact(9, 10);
  m[1].zero_at = Exact(6, 10);
  m[1].most_amount = Money::yuan(13200);
  m[2].by_date = Date(2025, 4, 30);
  m[3].threshold = 2;
  m[4].threshold = 8;
  return m;
}

contract::Instalment instalment(const char* code, contract::InstalmentKind kind, Exact share,
                                Exact recover, Exact together) {
  contract::Instalment out;
  out.code = out.title = code;
  out.kind = kind;
  out.share = std::move(share);
  out.recover_share = std::move(recover);
  out.together_max_share = std::move(together);
  return out;
}

}  // namespace

std::vector<Row> table(const std::string& name) {
  std::ifstream file("data/pilot/" + name + ".csv");
  if (!file) throw std::runtime_error("run from the root of the repository: " + name);
  std::vector<Row> out;
  std::vector<std::string> columns;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("# ")) continue;
    const auto cells = base::csv_cells(line).value();
    if (columns.empty()) {
      columns = cells;
      continue;
    }
    Row row;
    for (std::size_t i = 0; i < columns.size(); ++i)
      row[columns[i]] = cells.at(i);
    out.push_back(std::move(row));
  }
  return out;
}

std::vector<Fact> facts(const Tables& t, Date as_of) {
  std::vector<Fact> out;
  for (const auto& r : t.visits)
    add_visit(out, r, as_of);
  add_others(out, t, as_of);
  return out;
}

contract::Contract agreement() {
  using K = contract::InstalmentKind;
  contract::Contract c;
  c.id = {"ct_pilot"};
  c.title = "居家照料";
  c.price = Money::yuan(176000);
  c.measures = measures();
  c.instalments = {instalment("P1", K::prepayment, Exact(3, 10), Exact(0), Exact(1)),
                   instalment("P2", K::midterm, Exact(0), Exact(1, 2), Exact(7, 10)),
                   instalment("P3", K::final, Exact(0), Exact(0), Exact(1))};
  c.score_plan = {Exact(30), "M2", Exact(10), Exact(9, 10), Exact(10)};
  c.pay_days = 30;
  c.late_per_day = Exact(5, 10'000);
  c.interest_line = budget::LineId{"line_running"};
  c.signed_on = Date(2025, 3, 14);
  c.term_from = Date(2025, 4, 1);
  c.term_to = Date(2025, 12, 31);
  c.state = contract::State::published;
  return c;
}

}  // namespace figures
