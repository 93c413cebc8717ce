// The whole page of figures, from the data files through both steps' rules.
#include <fstream>
#include <gtest/gtest.h>

#include "flow/7_assessment/rules.h"
#include "flow/8_payment/rules.h"
#include "pilot_facts.h"
#include "registry/registry.h"

namespace figures {
namespace {

using base::Date;
using base::Exact;
using base::Money;
using delivery::Fact;

const Date kMidSeen(2025, 9, 5), kMidCutoff(2025, 8, 31);
const Date kEndSeen(2026, 1, 12), kEndCutoff(2025, 12, 31);

Money yuan(const char* text) {
  return Money::parse(text).value();
}

/// Both assessments and all three payments.
struct Story {
  contract::Contract contract = agreement();
  assessment::Recount mid, end;
  std::vector<assessment::Restated> restated;
  std::vector<assessment::Assessment> assessed;
  std::vector<payment::Payment> paid;

  void assess(assessment::Kind kind, const assessment::Recount& r, Date cutoff, Date accepted) {
    assessment::Assessment a;
    a.id = {"as_" + std::to_string(assessed.size())};
    a.kind = kind;
    a.cutoff = cutoff;
    a.results = r.results;
    a.earned = r.earned;
    a.restated = restated;
    a.accepted_on = accepted;
    a.state = assessment::State::accepted;
    assessed.push_back(std::move(a));
  }
  payment::Sum pay(const char* code) {
    const auto part = payment::instalment_of(contract, code).value();
    auto sum = payment::computed({contract, assessed, paid}, part).value();
    payment::Payment p;
    p.id = {code};
    p.instalment = code;
    p.instalment_kind = part.kind;
    p.amount = sum.amount;
    p.earned = sum.earned;
    p.assessment = sum.assessment;
    p.lines = sum.lines;
    p.state = payment::State::paid;
    paid.push_back(std::move(p));
    return sum;
  }
};

assessment::Recount count(const contract::Contract& c, const std::vector<Fact>& facts,
                          Date cutoff) {
  return assessment::recount(
      {.measures = c.measures, .facts = facts, .cutoff = cutoff, .asked = 19});
}

Story told(const Tables& tables) {
  Story s;
  const auto mid_facts = facts(tables, kMidSeen);
  const auto end_facts = facts(tables, kEndSeen);
  s.mid = count(s.contract, mid_facts, kMidCutoff);
  s.end = count(s.contract, end_facts, kEndCutoff);
  s.assess(assessment::Kind::midterm, s.mid, kMidCutoff, Date(2025, 9, 12));
  s.restated = assessment::restated(s.contract.measures, s.mid.shares, kMidCutoff, s.end.shares);
  return s;
}
/// P1, P2, P3 as they are paid.
std::vector<payment::Sum> settled(Story& s) {
  std::vector<payment::Sum> out{s.pay("P1"), s.pay("P2")};
  s.assess(assessment::Kind::final, s.end, kEndCutoff, Date(2026, 1, 15));
  out.push_back(s.pay("P3"));
  return out;
}

std::vector<std::int64_t> counted(const assessment::Recount& r) {
  std::vector<std::int64_t> out;
  for (const auto& one : r.results)
    out.push_back(one.counted);
  return out;
}
std::map<std::string, std::int64_t> by_month(const assessment::Recount& r, assessment::Why why) {
  std::map<std::string, std::int64_t> out;
  for (const auto& s : r.shares)
    if (s.measure == "M1" && s.why == why) ++out[s.period];
  return out;
}
std::vector<std::int64_t> values(const std::map<std::string, std::int64_t>& all) {
  std::vector<std::int64_t> out;
  for (const auto& [month, n] : all)
    out.push_back(n);
  return out;
}

TEST(Figures, Mid_term_as_seen_on_the_fifth_of_September) {
  const Story s = told({});
  EXPECT_EQ(counted(s.mid), (std::vector<std::int64_t>{673, 0, 19, 18, 4}));
  EXPECT_EQ(s.mid.earned, yuan("82500.00"));
  EXPECT_EQ(values(by_month(s.mid, assessment::Why::counted)),
            (std::vector<std::int64_t>{128, 132, 136, 137, 140}));
}

TEST(Figures, In_all_with_August_restated_by_one) {
  const Story s = told({});
  EXPECT_EQ(counted(s.end), (std::vector<std::int64_t>{1235, 15, 19, 51, 7}));
  EXPECT_EQ(s.end.results[1].of, 17);
  EXPECT_EQ(s.end.results[1].asked, 19);
  EXPECT_EQ(s.end.results[1].earned, yuan("12423.53"));
  EXPECT_EQ(s.end.earned, yuan("160723.53"));
  ASSERT_EQ(s.restated.size(), 1u);
  EXPECT_EQ(s.restated[0].measure, "M1");
  EXPECT_EQ(s.restated[0].period, "2025-08");
  EXPECT_EQ(s.restated[0].by, -1);
  EXPECT_EQ(s.restated[0].amount, -yuan("100.00"));
}

TEST(Figures, Every_row_of_the_table_of_visits) {
  using assessment::Why;
  const Story s = told({});
  using V = std::vector<std::int64_t>;
  EXPECT_EQ(values(by_month(s.end, Why::counted)),
            (V{128, 132, 136, 137, 139, 140, 138, 142, 143}));
  EXPECT_EQ(values(by_month(s.end, Why::too_short)), (V{6, 5, 4, 4, 4, 4, 4, 4, 3}));
  EXPECT_EQ(values(by_month(s.end, Why::no_proof)), (V{3, 2, 1, 1, 1, 1, 1, 1, 1}));
  EXPECT_EQ(values(by_month(s.end, Why::voided)), (V{2, 2, 2, 1, 2, 2, 2, 1, 1}));
}

TEST(Figures, Three_payments_to_the_fen) {
  Story s = told({});
  const auto sums = settled(s);
  EXPECT_EQ(sums[0].amount, yuan("52800.00"));
  EXPECT_EQ(sums[1].amount, yuan("56100.00"));
  EXPECT_EQ(sums[2].amount, yuan("51823.53"));
  for (const auto& sum : sums) {
    Money lines;
    for (const auto& line : sum.lines)
      if (line.adds) lines += line.amount;
    EXPECT_EQ(lines, sum.amount);
  }
}

TEST(Figures, Score_is_90_9666) {
  const Story s = told({});
  const auto lines = assessment::score_lines(s.contract, s.end.results, s.end.earned, Exact(26));
  EXPECT_EQ(assessment::score_of(lines), Exact(14103468187, 155040000));
}

TEST(Figures, T03_the_clocks_of_the_story) {
  std::vector<registry::CalendarYear> years;
  for (const char* year : {"2025", "2026"}) {
    std::ifstream file(std::string("data/calendar/") + year + ".json");
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    years.push_back(registry::parse_calendar_year(text).value());
  }
  const auto calendar = registry::Calendar::of(std::move(years)).value();
  const auto due = [&](Date from) {
    return registry::latest(calendar, from, {30, registry::Unit::d}).value().day;
  };
  EXPECT_EQ(due(Date(2025, 9, 12)), Date(2025, 10, 13));  // the 12th is a Sunday
  EXPECT_EQ(due(Date(2026, 1, 15)), Date(2026, 2, 14));   // a Saturday that is worked
  EXPECT_EQ(payment::interest_on(yuan("56100.00"), agreement().late_per_day,
                                 payment::days_late(due(Date(2025, 9, 12)), Date(2025, 10, 20))),
            yuan("196.35"));
}

/// A visit's price is its own: the score decides the grade and no amount, since this contract ties
/// no payment to it (E-07 must stand in the contract to bind), and no household has a ninth visit
/// in a month that would step in. So each counted visit that is taken away costs exactly its price,
/// at the final payment if it was not counted before, and at both otherwise.
TEST(Figures, One_counted_visit_less_is_exactly_one_price_less) {
  const Tables whole;
  Story full = told(whole);
  const auto sums = settled(full);
  int tried = 0;
  for (std::size_t i = 0; i < full.end.shares.size(); i += 97) {
    const auto& share = full.end.shares[i];
    if (share.measure != "M1" || share.counts == 0) continue;
    Tables less = whole;
    const std::string visit = share.fact.value.substr(0, 5);  // a correction's id adds a sign
    std::erase_if(less.visits, [&](const Row& r) { return r.at("visit") == visit; });
    ASSERT_EQ(less.visits.size() + 1, whole.visits.size());
    Story s = told(less);
    const auto now = settled(s);
    EXPECT_EQ(s.end.earned, full.end.earned - yuan("100.00")) << visit;
    const bool early = share.day <= kMidCutoff;
    EXPECT_EQ(now[1].amount, sums[1].amount - (early ? yuan("100.00") : Money())) << visit;
    EXPECT_EQ(now[2].amount, sums[2].amount - (early ? Money() : yuan("100.00"))) << visit;
    EXPECT_EQ(now[0].amount + now[1].amount + now[2].amount, yuan("160623.53")) << visit;
    ++tried;
  }
  EXPECT_GE(tried, 10);
}

TEST(Figures, A_visit_that_did_not_count_costs_nothing_when_taken_away) {
  const Tables whole;
  const Story full = told(whole);
  for (const auto& share : full.end.shares) {
    if (share.why != assessment::Why::too_short) continue;
    Tables less = whole;
    std::erase_if(less.visits,
                  [&](const Row& r) { return r.at("visit") == share.fact.value.substr(0, 5); });
    EXPECT_EQ(told(less).end.earned, full.end.earned);
    return;
  }
}

}  // namespace
}  // namespace figures
