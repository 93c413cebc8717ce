#pragma once
// What a purchase asks for in numbers: its measures, and the criteria that a panel scores. Part of
// the step's face.
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/record.h"

namespace procurement {

/// facts: each that qualifies. persons_by_date: persons with one by `by_date`. subject_quarters:
/// household × ended quarter with at least `threshold` of them. ratio: satisfied ÷ answered.
enum class CountRule { facts, persons_by_date, subject_quarters, ratio };
BOOST_DESCRIBE_ENUM(CountRule, facts, persons_by_date, subject_quarters, ratio)
/// The words are those of delivery's facts.
enum class FactKind { visit, care_plan, volunteer_visit, course, survey_response };
BOOST_DESCRIBE_ENUM(FactKind, visit, care_plan, volunteer_visit, course, survey_response)

/// What is counted, with what proof, and what one is worth. The contract takes it over; assessment
/// counts by it, payment pays by it.
struct Measure {
  std::string code, title, unit;
  CountRule counts = CountRule::facts;
  FactKind fact_kind = FactKind::visit;
  std::int64_t minutes_min = 0, proof_min = 0;
  std::int64_t cap_per_subject_month = 0;  // 0: none
  std::int64_t threshold = 0;              // 2 volunteer visits a quarter; 8 present
  std::optional<base::Date> by_date;
  std::int64_t most = 0;  // of what is counted; 0 for a ratio
  base::Money unit_price;
  base::Exact full_at{0};  // a ratio at or above it earns all …
  base::Exact zero_at{0};  // … below it nothing, between them linearly
  base::Money most_amount;
  base::Exact score_weight{0};
  std::string evidence;
  std::string window;
};
constexpr auto describe(const Measure*) {
  using base::field;
  return base::record(
      "Measure", field("code", &Measure::code, {"代码", "Code"}, {1, 20}),
      field("title", &Measure::title, {"指标", "Measure"}, {1, 100}),
      field("unit", &Measure::unit, {"单位", "Unit"}, {1, 40}),
      field("counts", &Measure::counts, {"计数方法", "How it is counted"}),
      field("fact_kind", &Measure::fact_kind, {"所计事实", "Kind of fact that is counted"}),
      field("minutes_min", &Measure::minutes_min, {"最少分钟数", "Minutes at least"}, {0, 1440}),
      field("proof_min", &Measure::proof_min,
            {"最低证明等级(0 无,1 弱,2 强)", "Proof at least: 0 none, 1 weak, 2 strong"}, {0, 2}),
      field("cap_per_subject_month", &Measure::cap_per_subject_month,
            {"每户每月上限(0 为不限)", "At most a household and month; 0 is no cap"}, {0, 1000}),
      field("threshold", &Measure::threshold,
            {"门槛(次数或到场人数)", "Threshold: times, or people present"}, {0, 100'000}),
      field("by_date", &Measure::by_date, {"截止日期", "By this day"}),
      field("most", &Measure::most, {"数量上限", "At most this many"}, {0, 10'000'000}),
      field("unit_price", &Measure::unit_price, {"单价", "Price of one"}),
      field("full_at", &Measure::full_at, {"满额比例", "Ratio that earns all"}),
      field("zero_at", &Measure::zero_at, {"零额比例", "Ratio below which nothing is earned"}),
      field("most_amount", &Measure::most_amount, {"金额上限", "At most this amount"}),
      field("score_weight", &Measure::score_weight, {"评分权重", "Points in the score"}),
      field("evidence", &Measure::evidence, {"所需证据", "Evidence that is needed"}, {1, 500}),
      field("window", &Measure::window, {"计算期间", "Window of time"}, {1, 200}));
}

/// What the panel scores; with the price they weigh 100 points.
struct Criterion {
  std::string code, title;
  std::int64_t weight = 0;
};
constexpr auto describe(const Criterion*) {
  using base::field;
  return base::record("Criterion", field("code", &Criterion::code, {"代码", "Code"}, {1, 20}),
                      field("title", &Criterion::title, {"评审因素", "Criterion"}, {1, 200}),
                      field("weight", &Criterion::weight, {"分值", "Points"}, {1, 99}));
}

}  // namespace procurement
