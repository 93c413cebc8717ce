#include "flow/4_procurement/rules_draft.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace procurement {
namespace {

using base::Date, base::Exact, base::Money;

const Law kLaw{.procurement_limit = Money::yuan(1'000'000),
               .open_tender_limit = Money::yuan(4'000'000),
               .price_weight_min = 10,
               .price_weight_max = 30,
               .deduction_min = 10,
               .deduction_max = 20};

Measure visits() {
  return {.code = "M1",
          .title = "上门服务",
          .unit = "次",
          .counts = CountRule::facts,
          .fact_kind = FactKind::visit,
          .minutes_min = 60,
          .proof_min = 1,
          .cap_per_subject_month = 8,
          .threshold = 0,
          .by_date = {},
          .most = 1368,
          .unit_price = Money::yuan(100),
          .full_at = Exact(0),
          .zero_at = Exact(0),
          .most_amount = Money::yuan(136'800),
          .score_weight = Exact(30),
          .evidence = "记录",
          .window = "九个月"};
}
Measure satisfaction() {
  Measure m = visits();
  m.code = "M2";
  m.counts = CountRule::ratio;
  m.fact_kind = FactKind::survey_response;
  m.most = 0;
  m.unit_price = Money();
  m.full_at = Exact(9, 10);
  m.zero_at = Exact(6, 10);
  m.most_amount = Money::yuan(13'200);
  return m;
}
Wish pilot() {
  Wish w;
  w.title = "居家照料";
  w.area = "440607004000";
  w.ceiling = Money::yuan(180'000);
  w.requirement = "十九户。";
  w.measures = {visits(), satisfaction()};
  w.price_weight = 20;
  w.criteria = {{"plan", "服务方案", 50}, {"team", "人员", 30}};
  w.small_deduction_percent = 15;
  w.internal_rule = "区委社会工作部采购内部管理办法";
  w.adopted = {"N-01", "N-02", "N-03", "N-04", "N-05", "N-06",
               "N-07", "B-40", "D-02", "B-15", "B-16", "B-17"};
  return w;
}
const base::Refusal* refused(const Wish& w) {
  const auto check = check_wish(w, kLaw);
  return check ? nullptr : check.error().why;
}
bool names(const std::vector<RuleNote>& notes, const char* rule) {
  return std::any_of(notes.begin(), notes.end(), [&](const auto& n) { return n.rule == rule; });
}

const base::Refusal* refused(const base::Check& check) {
  return check ? nullptr : check.error().why;
}

TEST(ProcurementDraft, B13_N03_ABidBondOfUpToTwoPercent) {
  const Money ceiling = Money::yuan(180'000);
  const Exact most(2, 100);
  EXPECT_EQ(refused(check_bond(Money::fen(358'200), ceiling, most)), nullptr);         // 1.99 %
  EXPECT_EQ(refused(check_bond(Money::fen(360'000), ceiling, most)), nullptr);         // 2.00 %
  EXPECT_EQ(refused(check_bond(Money::fen(361'800), ceiling, most)), &kBondAboveMax);  // 2.01 %
  const auto above = check_bond(Money::fen(360'001), ceiling, most);
  ASSERT_FALSE(above);
  EXPECT_EQ(above.error().extra.at("most").as_string(), "3600.00");
}

TEST(ProcurementDraft, B18_APerformanceBondOfUpToTenPercent) {
  const Exact most(10, 100);
  EXPECT_EQ(refused(check_performance_bond(*Exact::parse("0"), most)), nullptr);
  EXPECT_EQ(refused(check_performance_bond(*Exact::parse("9.99"), most)), nullptr);
  EXPECT_EQ(refused(check_performance_bond(*Exact::parse("10.00"), most)), nullptr);
  EXPECT_EQ(refused(check_performance_bond(*Exact::parse("10.01"), most)),
            &kPerformanceBondAboveMax);
}

TEST(ProcurementDraft, B13_B18_TheDraftItselfIsHeldToThem) {
  Law law = kLaw;
  law.bond_max = Exact(2, 100);
  law.performance_bond_max = Exact(10, 100);
  Wish w = pilot();
  w.bond_amount = Money::yuan(3'600);
  w.performance_bond_percent = Exact(10);
  EXPECT_EQ(refused(check_wish(w, law)), nullptr);
  w.bond_amount = Money::fen(360'001);
  EXPECT_EQ(refused(check_wish(w, law)), &kBondAboveMax);
  w.bond_amount.reset();
  w.performance_bond_percent = *Exact::parse("10.01");
  EXPECT_EQ(refused(check_wish(w, law)), &kPerformanceBondAboveMax);
}

TEST(ProcurementDraft, B13_WholeFenNeverExceedTheShare) {
  EXPECT_EQ(whole_fen(Exact(199, 100)), Money::fen(1));
  EXPECT_EQ(whole_fen(Exact(2)), Money::fen(2));
  EXPECT_EQ(whole_fen(Exact(201, 100)), Money::fen(2));
}

TEST(ProcurementDraft, B07_AChangedCeilingStaysBelowTheOpenTenderLimitAndAboveTheMeasures) {
  const auto measures = pilot().measures;  // 150 000 yuan
  EXPECT_EQ(refused(check_ceiling(measures, Money::yuan(150'000), kLaw)), nullptr);
  EXPECT_EQ(refused(check_ceiling(measures, Money::yuan(150'000) - Money::fen(1), kLaw)),
            &kAboveCeiling);
  EXPECT_EQ(refused(check_ceiling(measures, Money::yuan(4'000'000) - Money::fen(1), kLaw)),
            nullptr);
  EXPECT_EQ(refused(check_ceiling(measures, Money::yuan(4'000'000), kLaw)), &kOpenTender);
}

TEST(ProcurementDraft, B6_TheLimitItselfCompelsAFenBelowDoesNot) {
  EXPECT_TRUE(is_compelled(Money::yuan(1'000'000), kLaw));
  EXPECT_FALSE(is_compelled(Money::yuan(1'000'000) - Money::fen(1), kLaw));
}
TEST(ProcurementDraft, B07_AtTheOpenTenderLimitTheMethodIsNotOurs) {
  Wish w = pilot();
  w.ceiling = Money::yuan(4'000'000);
  EXPECT_EQ(refused(w), &kOpenTender);
}
TEST(ProcurementDraft, B08_SeveralPurchasesTogetherBeyondTheOpenTenderLimitAreASplit) {
  const auto split = [](Money ceiling, const Bought& bought) {
    const auto check = check_not_split(ceiling, bought, kLaw);
    return check ? nullptr : check.error().why;
  };
  const Money rest = Money::yuan(1'500'000);
  Bought bought{.purchases = 1, .amount = Money::yuan(2'500'000)};
  EXPECT_EQ(split(rest, bought), nullptr);  // the limit itself is not beyond it
  EXPECT_EQ(split(rest + Money::fen(1), bought), &kSplit);
  bought.raised = true;  // the law leaves a raised budget out
  EXPECT_EQ(split(rest + Money::fen(1), bought), nullptr);
  EXPECT_EQ(split(Money::yuan(4'000'001), {}), nullptr);  // a single one is B-07's
}
TEST(ProcurementDraft, ThePilotPasses) {
  EXPECT_EQ(refused(pilot()), nullptr);
}
TEST(ProcurementDraft, N06_ThePriceWeighsFromTenToThirty) {
  for (const auto& [weight, good] : {std::pair(9, false), {10, true}, {30, true}, {31, false}}) {
    Wish w = pilot();
    w.price_weight = weight;
    w.criteria = {{"plan", "服务方案", 60}, {"team", "人员", 40 - weight}};
    EXPECT_EQ(refused(w), good ? nullptr : &kPriceWeight) << weight;
  }
}
TEST(ProcurementDraft, N06_AllWeighAHundred) {
  Wish w = pilot();
  w.criteria[1].weight = 29;
  EXPECT_EQ(refused(w), &kWeights);
}
TEST(ProcurementDraft, CodesDiffer) {
  Wish w = pilot();
  w.criteria[1].code = "plan";
  EXPECT_EQ(refused(w), &kSameCode);
  w = pilot();
  w.measures[1].code = "M1";
  EXPECT_EQ(refused(w), &kSameCode);
}
TEST(ProcurementDraft, A13_MeasuresHoldTogether) {
  Wish w = pilot();
  w.measures[0].most_amount = Money::yuan(136'801);
  w.measures[1].full_at = Exact(1, 2);
  const auto check = check_wish(w, kLaw);
  ASSERT_FALSE(check);
  EXPECT_EQ(check.error().why, &kMeasure);
  EXPECT_EQ(check.error().problems.size(), 2U);
}
TEST(ProcurementDraft, A13_PersonsNeedADayAndQuartersAThreshold) {
  std::vector<Measure> measures{visits(), visits()};
  measures[0].counts = CountRule::persons_by_date;
  measures[1].counts = CountRule::subject_quarters;
  EXPECT_EQ(measure_faults(measures).size(), 2U);
  measures[0].by_date = Date(2025, 4, 30);
  measures[1].threshold = 2;
  EXPECT_TRUE(measure_faults(measures).empty());
}
TEST(ProcurementDraft, TheMeasuresStayWithinTheCeiling) {
  Wish w = pilot();
  w.ceiling = Money::yuan(150'000);
  EXPECT_EQ(refused(w), nullptr);
  w.ceiling = w.ceiling - Money::fen(1);
  EXPECT_EQ(refused(w), &kAboveCeiling);
}
TEST(ProcurementDraft, B40_FromTenToTwentyPercentWhereAdopted) {
  for (const auto& [percent, good] : {std::pair(9, false), {10, true}, {20, true}, {21, false}}) {
    Wish w = pilot();
    w.small_deduction_percent = percent;
    EXPECT_EQ(refused(w), good ? nullptr : &kDeduction) << percent;
  }
}
TEST(ProcurementDraft, B40_NotAdoptedNothingIsDeducted) {
  Wish w = pilot();
  std::erase(w.adopted, "B-40");
  EXPECT_EQ(refused(w), &kDeductionNotAdopted);
  w.small_deduction_percent = {};
  EXPECT_EQ(refused(w), nullptr);
}
TEST(ProcurementDraft, B6_BelowTheLimitTheMethodsRulesMustAllBeAdoptedByANamedRule) {
  Wish w = pilot();
  std::erase(w.adopted, "N-04");
  EXPECT_EQ(refused(w), &kMethodRules);
  w = pilot();
  w.internal_rule = {};
  EXPECT_EQ(refused(w), &kMethodRules);
}
TEST(ProcurementDraft, B6_WhatBindsAnywayOrIsUnknownCannotBeAdopted) {
  Wish w = pilot();
  w.adopted.emplace_back("A-09");
  EXPECT_EQ(refused(w), &kUnknownRule);
  w.adopted.back() = "Z-99";
  EXPECT_EQ(refused(w), &kUnknownRule);
}
TEST(ProcurementDraft, B41_AtTheLimitTheReasonForNotReservingIsNeeded) {
  Wish w = pilot();
  w.ceiling = Money::yuan(1'000'000);
  EXPECT_EQ(refused(w), &kNotReserved);
  w.not_reserved_reason = "社会服务机构不属中小企业(B-43)。";
  w.adopted.clear();  // they bind by law
  w.internal_rule = {};
  EXPECT_EQ(refused(w), nullptr);
  w.small_deduction_percent = 0;
  EXPECT_EQ(refused(w), &kDeduction);
}

TEST(ProcurementDraft, N01_BelowTheLimitAServiceIsOpenToConsultationWhereItsRulesAreAdopted) {
  const auto notes = notes_for(pilot(), false, {}, "440607004000", Date(2025, 1, 15));
  for (const char* rule : {"A-05", "A-06", "A-09", "A-12", "A-13", "A-14"}) {
    EXPECT_TRUE(names(notes.binding, rule)) << rule;
    EXPECT_FALSE(names(notes.adopted, rule)) << rule;
  }
  EXPECT_EQ(notes.binding.size(), 6U);
  for (const char* rule : {"N-01", "N-07", "B-40", "D-02", "D-04", "B-17", "T-01", "INTENT"})
    EXPECT_TRUE(names(notes.adopted, rule)) << rule;
  EXPECT_FALSE(names(notes.adopted, "B-10"));
}
TEST(ProcurementDraft, N01_AtTheLimitConsultationAndAllOfItsRulesBind) {
  const auto notes = notes_for(pilot(), true, {}, "440607004000", Date(2025, 1, 15));
  EXPECT_TRUE(notes.adopted.empty());
  // A-04 comes where individuals may offer; B-13, B-18 and T-11 where a bond is asked for.
  EXPECT_EQ(notes.binding.size(), known_rules().size() - 4);
  Wish bonded = pilot();
  bonded.bond_amount = Money::yuan(3'600);
  const auto more = notes_for(bonded, true, {}, "440607004000", Date(2025, 1, 15));
  EXPECT_EQ(more.binding.size(), known_rules().size() - 1);
  EXPECT_TRUE(names(more.binding, "B-13"));
}
TEST(ProcurementDraft, A04_IndividualsMayOfferOnlyWithAReasonAndWithoutDisguisedEmployment) {
  Wish w = pilot();
  w.individual_reason = "由一人按件完成,自行安排时间。";
  EXPECT_EQ(refused(w), &kDisguised);
  w.no_employment = false;
  EXPECT_EQ(refused(w), &kDisguised);
  w.no_employment = true;
  EXPECT_EQ(refused(w), nullptr);
  const auto notes = notes_for(w, false, {}, "440607004000", Date(2025, 1, 15));
  EXPECT_TRUE(names(notes.binding, "A-04"));
  w.individual_reason = "";
  EXPECT_EQ(refused(w), &kDisguised);  // confirmed, but of what?
  w.no_employment.reset();
  EXPECT_EQ(refused(w), nullptr);
  w.adopted.emplace_back("A-04");
  EXPECT_EQ(refused(w), &kUnknownRule);
}
TEST(ProcurementDraft, TheLeastSureRowInForceThereMarksTheRule) {
  registry::Rule row{.key = "N-04.group_open_min",
                     .area = "",
                     .effective_from = Date(2014, 12, 31),
                     .effective_to = {},
                     .value = "5",
                     .unit = "count",
                     .basis = "财库〔2014〕214号",
                     .confidence = registry::Confidence::cfg,
                     .says_zh = "五人。",
                     .says_en = "Five."};
  const auto sure_of = [&](Date day) {
    const auto book = registry::RuleBook::of({row});
    const auto notes = notes_for(pilot(), false, book.value(), "440607004000", day);
    return std::find_if(notes.adopted.begin(), notes.adopted.end(),
                        [](const auto& n) { return n.rule == "N-04"; })
        ->confidence;
  };
  EXPECT_EQ(sure_of(Date(2025, 1, 15)), "CFG");
  EXPECT_EQ(sure_of(Date(2014, 12, 30)), "V2");
  row.area = "4401";
  EXPECT_EQ(sure_of(Date(2025, 1, 15)), "V2");
}

TEST(ProcurementDraft, AFollowedRequirementIsConfirmedAndTheDepartmentsForThatDemand) {
  const auto code = [](const base::Check& c) {
    return c ? std::string("done") : std::string(c.error().why->code);
  };
  EXPECT_EQ(code(may_follow({true, "pty_sw", "dem_1"}, "pty_sw", "dem_1")), "done");
  EXPECT_EQ(code(may_follow({false, "pty_sw", "dem_1"}, "pty_sw", "dem_1")),
            "procurement.requirement_not_confirmed");
  EXPECT_EQ(code(may_follow({true, "pty_mz", "dem_1"}, "pty_sw", "dem_1")),
            "procurement.other_requirement");
  EXPECT_EQ(code(may_follow({true, "pty_sw", "dem_2"}, "pty_sw", "dem_1")),
            "procurement.other_requirement");
}
TEST(ProcurementDraft, B03_who_designed_the_requirement_may_offer_only_as_a_single_source) {
  EXPECT_TRUE(may_offer({}, "pty_jia", false));
  EXPECT_TRUE(may_offer({"pty_jia"}, "pty_yi", false));
  EXPECT_EQ(may_offer({"pty_yi", "pty_jia"}, "pty_jia", false).error().why, &kDesignedIt);
  EXPECT_TRUE(may_offer({"pty_jia"}, "pty_jia", true));
}

TEST(Draft, Article15_what_the_law_compels_and_is_for_the_public_was_put_before_it) {
  catalogue::ItemBody item;
  item.title = "居家照料";
  EXPECT_TRUE(check_consulted(false, item));
  const auto refused_it = check_consulted(true, item);
  ASSERT_FALSE(bool(refused_it));
  EXPECT_EQ(refused_it.error().why, &kPublicNotAsked);
  item.consulted = true;
  EXPECT_TRUE(check_consulted(true, item));
  item.consulted = false;
  item.content_kind = catalogue::ContentKind::auxiliary;
  EXPECT_TRUE(check_consulted(true, item));
}

}  // namespace
}  // namespace procurement
