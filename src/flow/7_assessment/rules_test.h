#pragma once
// The measures of the pilot's contract, for the tests of step 7.
#include "flow/7_assessment/rules.h"

namespace assessment::pilot {

using base::Date;
using base::Exact;
using base::Money;
using procurement::CountRule;
using procurement::Measure;

inline Measure visits(std::int64_t most = 1368) {
  Measure m;
  m.code = "M1";
  m.title = "上门服务";
  m.counts = CountRule::facts;
  m.fact_kind = procurement::FactKind::visit;
  m.minutes_min = 60;
  m.proof_min = 1;
  m.cap_per_subject_month = 8;
  m.most = most;
  m.unit_price = Money::yuan(100);
  m.most_amount = Money::yuan(100) * most;
  m.score_weight = Exact(30);
  return m;
}
inline Measure satisfaction() {
  Measure m;
  m.code = "M2";
  m.counts = CountRule::ratio;
  m.fact_kind = procurement::FactKind::survey_response;
  m.full_at = Exact(9, 10);
  m.zero_at = Exact(6, 10);
  m.most_amount = Money::yuan(13200);
  return m;
}
inline Measure plans() {
  Measure m;
  m.code = "M3";
  m.counts = CountRule::persons_by_date;
  m.fact_kind = procurement::FactKind::care_plan;
  m.by_date = Date(2025, 4, 30);
  m.most = 19;
  m.unit_price = Money::yuan(400);
  m.most_amount = Money::yuan(7600);
  m.score_weight = Exact(5);
  return m;
}
inline Measure pairing() {
  Measure m;
  m.code = "M4";
  m.counts = CountRule::subject_quarters;
  m.fact_kind = procurement::FactKind::volunteer_visit;
  m.threshold = 2;
  m.most = 57;
  m.unit_price = Money::yuan(200);
  m.most_amount = Money::yuan(11400);
  m.score_weight = Exact(10);
  return m;
}
inline Measure courses() {
  Measure m;
  m.code = "M5";
  m.counts = CountRule::facts;
  m.fact_kind = procurement::FactKind::course;
  m.threshold = 8;
  m.most = 7;
  m.unit_price = Money::yuan(1000);
  m.most_amount = Money::yuan(7000);
  m.score_weight = Exact(5);
  return m;
}

}  // namespace assessment::pilot
