#include "flow/5_contract/check/rules.h"

#include <gtest/gtest.h>

namespace contract {
namespace {

using base::Date;
using base::Exact;
using base::Money;
using procurement::CountRule;
using procurement::FactKind;
using procurement::Measure;

/// As in the pilot: 19 households, ten months from April to January.
const Reaches kPilot{Date(2025, 4, 1), Date(2026, 1, 31), 19, 19};

Measure visits() {
  Measure m;
  m.code = "M1";
  m.minutes_min = 60;
  m.proof_min = 1;
  m.cap_per_subject_month = 8;
  m.most = 1368;
  m.unit_price = Money::yuan(100);
  m.most_amount = Money::yuan(136'800);
  return m;
}
template <class Spoil>
MeasureCheck spoilt(Spoil&& spoil, const Reaches& reaches = kPilot) {
  Measure m = visits();
  spoil(m);
  return checked(m, reaches);
}
void never(const char* finding, void (*spoil)(Measure&)) {
  const auto out = spoilt(spoil);
  EXPECT_EQ(out.prospect, Prospect::unreachable) << finding;
  EXPECT_EQ(out.findings, finding);
  EXPECT_FALSE(out.findings_zh.empty());
}
void partly(const char* finding, void (*spoil)(Measure&)) {
  const auto out = spoilt(spoil);
  EXPECT_EQ(out.prospect, Prospect::partly_reachable) << finding;
  EXPECT_EQ(out.findings, finding);
}

TEST(MeasureCheck, A13_the_pilots_visits_can_be_reached) {
  const auto out = checked(visits(), kPilot);
  EXPECT_EQ(out.prospect, Prospect::reachable);
  EXPECT_EQ(out.within_term, 19 * 8 * 10);
  EXPECT_TRUE(out.findings.empty());
}

TEST(MeasureCheck, A13_what_no_fact_can_meet_is_never_counted) {
  never("no_minutes", [](Measure& m) { m.fact_kind = FactKind::care_plan; });
  never("no_such_proof", [](Measure& m) {
    m.fact_kind = FactKind::course;
    m.proof_min = 2;
  });
  never("nobody_present", [](Measure& m) { m.threshold = 8; });
  never("not_asked", [](Measure& m) { m.counts = CountRule::ratio; });
  never("one_a_subject", [](Measure& m) {
    m.fact_kind = FactKind::course;
    m.counts = CountRule::subject_quarters;
    m.threshold = 2;
  });
  never("by_date_before_term", [](Measure& m) {
    m.counts = CountRule::persons_by_date;
    m.by_date = Date(2025, 3, 31);
    m.most = 19;
    m.most_amount = Money::yuan(1'900);
  });
}

TEST(MeasureCheck, A13_what_earns_nothing_is_never_paid) {
  never("no_units", [](Measure& m) { m.most = 0; });
  never("no_unit_price", [](Measure& m) { m.unit_price = Money(); });
}

TEST(MeasureCheck, A13_number_price_and_amount_agree_to_the_fen) {
  partly("amount_beyond_units", [](Measure& m) { m.most_amount += Money::fen(1); });
  partly("units_beyond_amount", [](Measure& m) { m.most_amount -= Money::fen(1); });
}

TEST(MeasureCheck, A13_caps_bound_what_the_term_can_hold) {
  const auto most = [](std::int64_t n) {
    return spoilt([n](Measure& m) {
      m.most = n;
      m.most_amount = m.unit_price * n;
    });
  };
  EXPECT_EQ(most(1520).prospect, Prospect::reachable);
  EXPECT_EQ(most(1521).prospect, Prospect::partly_reachable);
  EXPECT_EQ(most(1521).findings, "most_beyond_term");
  const auto uncapped = spoilt([](Measure& m) { m.cap_per_subject_month = 0; });
  EXPECT_FALSE(uncapped.within_term);
}

TEST(MeasureCheck, A13_a_quarter_counts_once_it_has_ended) {
  const auto quarters = [](std::int64_t n) {
    return spoilt([n](Measure& m) {
      m.fact_kind = FactKind::volunteer_visit;
      m.counts = CountRule::subject_quarters;
      m.threshold = 2;
      m.most = n;
      m.most_amount = m.unit_price * n;
    });
  };
  EXPECT_EQ(quarters(57).prospect, Prospect::reachable);
  EXPECT_EQ(quarters(58).prospect, Prospect::partly_reachable);
  EXPECT_EQ(quarters_ending_in(Date(2025, 4, 1), Date(2026, 1, 31)), 3);
  EXPECT_EQ(quarters_ending_in(Date(2025, 4, 1), Date(2025, 6, 29)), 0);
  EXPECT_EQ(quarters_ending_in(Date(2025, 6, 30), Date(2025, 6, 30)), 1);
  EXPECT_EQ(months_in(Date(2025, 4, 30), Date(2026, 1, 1)), 10);
}

TEST(MeasureCheck, A13_a_ratio_is_bounded_by_the_whole) {
  Measure m;
  m.counts = CountRule::ratio;
  m.fact_kind = FactKind::survey_response;
  m.full_at = Exact(9, 10);
  m.zero_at = Exact(6, 10);
  m.most_amount = Money::yuan(13'200);
  EXPECT_EQ(checked(m, kPilot).prospect, Prospect::reachable);
  m.full_at = Exact(101, 100);
  EXPECT_EQ(checked(m, kPilot).findings, "full_beyond_whole");
  m.full_at = Exact(1, 2);
  EXPECT_EQ(checked(m, kPilot).findings, "ratio_backwards");
}

TEST(MeasureCheck, A13_what_is_not_known_yet_bounds_nothing) {
  const auto out = spoilt([](Measure&) {}, {});
  EXPECT_EQ(out.prospect, Prospect::reachable);
  EXPECT_FALSE(out.within_term);
}

}  // namespace
}  // namespace contract
