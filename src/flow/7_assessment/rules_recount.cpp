// The recount: every figure is a function of facts, and every fact says why it counts or not.
#include <algorithm>
#include <map>

#include "flow/7_assessment/rules.h"

namespace assessment {
namespace {

using base::Date;
using base::Exact;
using base::Money;
using delivery::Fact;
using procurement::CountRule;
using procurement::Measure;

bool of_kind(const Fact& f, const Measure& m) {
  return base::Codec<delivery::FactKind>::text(f.kind) ==
         base::Codec<procurement::FactKind>::text(m.fact_kind);
}

/// A visit that is planned, was missed or given up is no fact.
bool is_fact(const Fact& f) {
  using enum delivery::FactState;
  return f.state != planned && f.state != missed && f.state != cancelled && f.state != moved;
}

int quarter_of(Date d) {
  return (int(d.month()) - 1) / 3 + 1;
}
std::string period_of(Date d, CountRule rule) {
  if (rule != CountRule::subject_quarters) return d.month_text();
  return std::to_string(d.year()) + "-Q" + std::to_string(quarter_of(d));
}
Date ripe_on(Date d, CountRule rule) {
  if (rule != CountRule::subject_quarters) return d;
  return Date(d.year(), unsigned(quarter_of(d) * 3 - 2), 1).plus_months(3).plus_days(-1);
}

/// An answer to the survey speaks of the time before it, so the cut-off does not bind it.
bool beyond(const Fact& f, const Measure& m, Date cutoff) {
  return m.counts != CountRule::ratio && f.day > cutoff;
}

/// What the fact alone says, before its neighbours are looked at.
Why own_why(const Fact& f, const Measure& m, const Counted& in) {
  if (beyond(f, m, in.cutoff)) return Why::after_cutoff;
  const bool proven = f.proof >= m.proof_min;
  switch (f.state) {
    case delivery::FactState::void_:
      return Why::voided;
    case delivery::FactState::disputed:
      return Why::disputed;
    case delivery::FactState::recorded:
      return proven ? Why::not_verified : Why::no_proof;
    case delivery::FactState::verified:
      break;
    case delivery::FactState::planned:
    case delivery::FactState::missed:
    case delivery::FactState::cancelled:
    case delivery::FactState::moved:
      base::fail_ensure("a visit without a fact", __FILE__, __LINE__);
  }
  if (in.refuted.contains(f.id)) return Why::refuted;
  if (!proven) return Why::no_proof;
  if (f.minutes < m.minutes_min) return Why::too_short;
  if (m.counts == CountRule::facts && f.present < m.threshold) return Why::below_threshold;
  if (m.counts == CountRule::persons_by_date && m.by_date && f.day > *m.by_date)
    return Why::after_by_date;
  if (m.counts == CountRule::subject_quarters && ripe_on(f.day, m.counts) > in.cutoff)
    return Why::quarter_not_ended;
  return Why::counted;
}

/// A fact and its share, in the order in which units are given out.
struct Candidate {
  const Fact* fact;
  FactShare share;
};

/// The household's month, the household's quarter, the person.
std::string group_of(const Candidate& c, CountRule rule) {
  const bool person = rule == CountRule::persons_by_date || rule == CountRule::ratio;
  if (person) return c.fact->person.empty() ? c.fact->subject : c.fact->person;
  return c.fact->subject + "|" + c.share.period;
}

void weigh_cap(std::span<Candidate*> group, std::int64_t cap) {
  for (std::size_t i = 0; cap > 0 && i < group.size(); ++i)
    if (std::int64_t(i) >= cap) group[i]->share.why = Why::beyond_cap;
}
void weigh_first(std::span<Candidate*> group) {
  for (std::size_t i = 1; i < group.size(); ++i)
    group[i]->share.why = Why::more_than_needed;
}
void weigh_quarter(std::span<Candidate*> group, std::int64_t threshold) {
  const auto n = std::int64_t(group.size());
  for (std::int64_t i = 0; i < n; ++i) {
    auto& why = group[std::size_t(i)]->share.why;
    if (n < threshold)
      why = Why::below_threshold;
    else if (i + 1 < threshold)
      why = Why::supports;
    else if (i + 1 > threshold)
      why = Why::more_than_needed;
  }
}
/// The newest answer of each speaks.
void weigh_answers(std::span<Candidate*> group) {
  for (std::size_t i = 0; i + 1 < group.size(); ++i)
    group[i]->share.why = Why::more_than_needed;
  Candidate& last = *group.back();
  if (!last.fact->satisfied)
    last.share.why = Why::no_answer;
  else if (!*last.fact->satisfied)
    last.share.why = Why::not_satisfied;
}

void weigh_neighbours(std::vector<Candidate>& all, const Measure& m) {
  std::map<std::string, std::vector<Candidate*>> groups;
  for (auto& c : all)
    if (c.share.why == Why::counted) groups[group_of(c, m.counts)].push_back(&c);
  for (auto& [key, group] : groups) {
    switch (m.counts) {
      case CountRule::facts:
        weigh_cap(group, m.cap_per_subject_month);
        break;
      case CountRule::persons_by_date:
        weigh_first(group);
        break;
      case CountRule::subject_quarters:
        weigh_quarter(group, std::max<std::int64_t>(m.threshold, 1));
        break;
      case CountRule::ratio:
        weigh_answers(group);
        break;
    }
  }
}

std::vector<Candidate> candidates(const Counted& in, const Measure& m) {
  std::vector<Candidate> out;
  for (const Fact& f : in.facts) {
    if (f.superseded || !is_fact(f) || !of_kind(f, m)) continue;
    FactShare share;
    share.measure = m.code;
    share.fact = f.id;
    if (m.counts != CountRule::ratio) share.label = f.label;  // who was not satisfied is not shown
    share.day = f.day;
    share.minutes = f.minutes;
    share.proof = f.proof;
    share.period = period_of(f.day, m.counts);
    share.ripe_on = ripe_on(f.day, m.counts);
    share.why = own_why(f, m, in);
    out.push_back({&f, std::move(share)});
  }
  std::ranges::sort(out, [](const Candidate& a, const Candidate& b) {
    if (a.fact->day != b.fact->day) return a.fact->day < b.fact->day;
    if (a.fact->arrive != b.fact->arrive) return a.fact->arrive < b.fact->arrive;
    return a.fact->id < b.fact->id;
  });
  return out;
}

/// What became of the plans; a missed visit is the provider's, one given up in time is not.
void tally_plans(MeasureResult& r, std::span<const delivery::Plan> plans, Date cutoff) {
  using enum delivery::FactState;
  for (const auto& plan : plans) {
    if (plan.day > cutoff) continue;
    const bool given_up = plan.state == cancelled || plan.state == moved;
    r.planned += given_up ? 0 : 1;
    r.missed += plan.state == missed ? 1 : 0;
    r.cancelled += plan.state == cancelled ? 1 : 0;
    r.moved += plan.state == moved ? 1 : 0;
  }
}

void price_units(MeasureResult& r, const Measure& m) {
  r.of = m.most;
  const Money full = m.unit_price * r.counted;
  r.earned = std::min(full, m.most_amount);
  r.formula = std::to_string(r.counted) + " × " + m.unit_price.grouped() + " = " + full.grouped();
  if (full > m.most_amount) r.formula += " > " + m.most_amount.grouped();
}

void count_answers(MeasureResult& r, std::span<const Candidate> all, std::int64_t asked) {
  r.of = std::ranges::count_if(all, [](const Candidate& c) {
    return c.share.why == Why::counted || c.share.why == Why::not_satisfied;
  });
  const auto silent =
      std::ranges::count(all, Why::no_answer, [](const Candidate& c) { return c.share.why; });
  r.asked = std::max(asked, r.of + std::int64_t(silent));
}

void price_ratio(MeasureResult& r, const Measure& m) {
  if (r.of == 0) {
    r.formula = "0/0";
    return;
  }
  r.ratio = Exact(r.counted, r.of);
  r.earned = ratio_earns(m, *r.ratio);
  const std::string share = std::to_string(r.counted) + "/" + std::to_string(r.of);
  r.formula = share + " = " + (*r.ratio * Exact(100)).rounded(2) + " %";
  if (*r.ratio >= m.full_at)
    r.formula += " ≥ " + m.full_at.text() + ": ";
  else if (*r.ratio < m.zero_at)
    r.formula += " < " + m.zero_at.text() + ": ";
  else
    r.formula += "; " + m.most_amount.grouped() + " × (" + share + " − " + m.zero_at.text() +
                 ") ÷ (" + m.full_at.text() + " − " + m.zero_at.text() + ") = ";
  r.formula += r.earned.grouped();
}

/// What a result says of its measure before anything is counted.
MeasureResult result_of(const Measure& m) {
  MeasureResult r;
  r.measure = m.code;
  r.title = m.title;
  r.unit = m.unit;
  r.unit_price = m.unit_price;
  r.most_amount = m.most_amount;
  return r;
}

}  // namespace

MeasureResult result_at(const Measure& m, const Exact& share, bool asked) {
  MeasureResult r = result_of(m);
  if (m.counts == CountRule::ratio) {
    constexpr std::int64_t kAnswers = 100;
    r.of = r.asked = asked ? kAnswers : 0;
    r.counted = (share * Exact(r.of)).half_up();
    price_ratio(r, m);
  } else {
    r.counted = (share * Exact(m.most)).half_up();
    price_units(r, m);
  }
  return r;
}

Money ratio_earns(const Measure& m, const Exact& ratio) {
  if (ratio >= m.full_at) return m.most_amount;
  if (ratio < m.zero_at) return Money();
  const Exact share = (ratio - m.zero_at) / (m.full_at - m.zero_at);
  return (Exact::fen(m.most_amount) * share).money_half_up();
}

Recount recount(const Counted& in) {
  Recount out;
  for (const Measure& m : in.measures) {
    auto all = candidates(in, m);
    weigh_neighbours(all, m);
    MeasureResult r = result_of(m);
    if (m.fact_kind == procurement::FactKind::visit) tally_plans(r, in.plans, in.cutoff);
    for (auto& c : all) {
      if (c.share.why == Why::counted && m.counts != CountRule::ratio && r.counted >= m.most)
        c.share.why = Why::beyond_most;
      c.share.counts = c.share.why == Why::counted ? 1 : 0;
      r.counted += c.share.counts;
    }
    if (m.counts == CountRule::ratio) {
      count_answers(r, all, in.asked);
      price_ratio(r, m);
    } else {
      price_units(r, m);
    }
    out.earned += r.earned;
    out.results.push_back(std::move(r));
    for (auto& c : all)
      out.shares.push_back(std::move(c.share));
  }
  return out;
}

std::vector<Restated> restated(std::span<const Measure> measures, std::span<const FactShare> before,
                               Date before_cutoff, std::span<const FactShare> now) {
  std::vector<Restated> out;
  for (const Measure& m : measures) {
    if (m.counts == CountRule::ratio) continue;  // of all answers together, never of a month
    std::map<std::string, std::int64_t> by;
    for (const auto& s : before)
      if (s.measure == m.code) by[s.period] -= s.counts;
    for (const auto& s : now)
      if (s.measure == m.code && s.ripe_on <= before_cutoff) by[s.period] += s.counts;
    for (const auto& [period, n] : by)
      if (n != 0) out.push_back({m.code, period, n, m.unit_price * n});
  }
  return out;
}

std::vector<std::string> sample_frame(std::span<const Fact> facts, Date cutoff) {
  std::vector<std::string> out;
  for (const Fact& f : facts) {
    const bool answer = f.kind == delivery::FactKind::survey_response;
    if (!f.superseded && !answer && f.state == delivery::FactState::verified && f.day <= cutoff)
      out.push_back(f.id.value);
  }
  return out;
}

}  // namespace assessment
