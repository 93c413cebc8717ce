#include "registry/suppliers/rules_eligibility.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace supplier {
namespace {

using registry::PartyKind;
const Date kToday(2025, 3, 5);
const EligibilityLaw kLaw{.clean_months = 36,
                          .limit = Money::yuan(1'000'000),
                          .whole_max = Money::yuan(2'000'000),
                          .share_min = Exact(30, 100),
                          .share_min_disputed = Exact(40, 100),
                          .deduction = {Exact(10, 100), Exact(20, 100)},
                          .firms_min = 3};

Known known(PartyKind kind) {
  Known k;
  k.party.id = "pty_a";
  k.party.kind = kind;
  k.enrolled = true;
  Capability c;
  c.service = "home_care";
  c.towns = {"440607004000"};
  c.state = CapabilityState::confirmed;
  k.capabilities = {c};
  k.small_able = 3;
  return k;
}
Wanted wanted() {
  return {.on = kToday,
          .service = "home_care",
          .town = "440607004000",
          .reserved = false,
          .amount = {},
          .deduction_percent = 0};
}
/// Outcomes of one rule, in order.
std::vector<Outcome> of(const std::vector<Condition>& all, std::string_view rule) {
  std::vector<Outcome> out;
  for (const auto& c : all)
    if (c.rule == rule) out.push_back(c.outcome);
  return out;
}
using Outcomes = std::vector<Outcome>;
using enum Outcome;

TEST(Supplier, A02_A03_EveryKindOfBodyMayOrMayNot) {
  using enum PartyKind;
  for (const auto kind : {public_institution_one, people_organisation_funded}) {
    const auto all = conditions(known(kind), wanted(), kLaw);
    EXPECT_EQ(of(all, "A-02"), Outcomes{no});
    EXPECT_EQ(of(all, "A-03"), Outcomes{no});
  }
  for (const auto kind : {organ, party_organ, administrative_institution, people_organisation}) {
    const auto all = conditions(known(kind), wanted(), kLaw);
    EXPECT_EQ(of(all, "A-02"), Outcomes{ok});
    EXPECT_EQ(of(all, "A-03"), Outcomes{no});
  }
  for (const auto kind :
       {public_institution_two, public_institution_commercial, social_service, social_group,
        foundation, enterprise, rural_collective, self_governing, individual}) {
    const auto all = conditions(known(kind), wanted(), kLaw);
    EXPECT_EQ(of(all, "A-02"), Outcomes{ok});
    EXPECT_EQ(of(all, "A-03"), Outcomes{ok});
  }
}

TEST(Supplier, A04_AnIndividualDependsOnThePurchase) {
  EXPECT_EQ(of(conditions(known(PartyKind::individual), wanted(), kLaw), "A-04"),
            Outcomes{unknown});
  EXPECT_EQ(of(conditions(known(PartyKind::enterprise), wanted(), kLaw), "A-04"), Outcomes{});
}

TEST(Supplier, B02_AMarkSaysNoAndAListOfAbnormalOperationsDoesNotKnow) {
  Known k = known(PartyKind::enterprise);
  Credit c;
  c.began_on = kToday;
  for (const auto kind :
       {CreditKind::tax_arrears, CreditKind::insurance_arrears, CreditKind::serious_dishonesty,
        CreditKind::criminal_penalty, CreditKind::business_suspended, CreditKind::licence_revoked,
        CreditKind::large_fine}) {
    c.kind = kind;
    k.credits = {c};
    EXPECT_EQ(barred(k.credits, {}, kToday, 36).size(), 1U);
    EXPECT_EQ(together(conditions(k, wanted(), kLaw)), no);
  }
  c.kind = CreditKind::abnormal_operations;
  k.credits = {c};
  EXPECT_TRUE(barred(k.credits, {}, kToday, 36).empty());
  EXPECT_EQ(together(conditions(k, wanted(), kLaw)), unknown);
}

TEST(Supplier, B60_ABanInForceSaysNoAndAnExpiredOneCountsAsEligible) {
  Known k = known(PartyKind::enterprise);
  Sanction s;
  s.ban_from = Date(2024, 3, 5);
  s.ban_until = Date(2025, 3, 4);
  k.sanctions = {s};
  EXPECT_EQ(of(conditions(k, wanted(), kLaw), "B-60"), Outcomes{ok});
  EXPECT_TRUE(barred({}, k.sanctions, kToday, 36).empty());
  k.sanctions[0].ban_until = kToday;
  EXPECT_EQ(of(conditions(k, wanted(), kLaw), "B-60"), Outcomes{no});
  k.sanctions[0].cause = SanctionCause::bad_faith_complaints;
  EXPECT_EQ(of(conditions(k, wanted(), kLaw), "D-07"), Outcomes{no});
  EXPECT_EQ(of(conditions(k, wanted(), kLaw), "B-60"), Outcomes{});
}

/// The last condition of B-02 is that on ability.
Outcome ability(const Known& k, const Wanted& w) {
  return of(conditions(k, w, kLaw), "B-02").back();
}

TEST(Supplier, B02_AbilityIsWhatWasConfirmedForTheServiceAndTown) {
  Known k = known(PartyKind::enterprise);
  EXPECT_EQ(ability(k, wanted()), ok);
  Wanted w = wanted();
  w.town = "440607001000";
  EXPECT_EQ(ability(k, w), no);
  w.town.reset();
  EXPECT_EQ(ability(k, w), ok);
  w.service = "day_care";
  EXPECT_EQ(ability(k, w), no);
  w.service.reset();
  EXPECT_EQ(ability(k, w), unknown);
  k.capabilities[0].state = CapabilityState::claimed;
  EXPECT_EQ(ability(k, wanted()), unknown);
  for (const auto gone : {CapabilityState::refused, CapabilityState::withdrawn}) {
    k.capabilities[0].state = gone;
    EXPECT_EQ(ability(k, wanted()), no);
  }
}

TEST(Supplier, B03_RelatedSuppliersAreNamed) {
  Known k = known(PartyKind::enterprise);
  EXPECT_EQ(of(conditions(k, wanted(), kLaw), "B-03"), Outcomes{ok});
  k.related = {{"甲公司", RelationKind::same_head, false},
               {"乙公司", RelationKind::holding, false}};
  const auto all = conditions(k, wanted(), kLaw);
  const auto line = std::ranges::find(all, "B-03", &Condition::rule);
  ASSERT_NE(line, all.end());
  EXPECT_EQ(line->outcome, unknown);
  EXPECT_NE(line->reason_zh.find("甲公司(单位负责人为同一人)、乙公司(直接控股)"),
            std::string::npos);
}

Wanted reserved(Money amount) {
  Wanted w = wanted();
  w.reserved = true;
  w.amount = amount;
  return w;
}

TEST(Supplier, B43_AReservedPackageIsClosedToWhoIsNoEnterprise) {
  const auto w = reserved(Money::yuan(2'000'000));
  for (const auto kind : {PartyKind::social_service, PartyKind::public_institution_two}) {
    const auto all = conditions(known(kind), w, kLaw);
    EXPECT_EQ(of(all, "B-43"), Outcomes{no});
    EXPECT_EQ(of(all, "B-42"), Outcomes{});
    EXPECT_EQ(of(conditions(known(kind), wanted(), kLaw), "B-43"), Outcomes{});
  }
  EXPECT_EQ(of(conditions(known(PartyKind::enterprise), w, kLaw), "B-43"), Outcomes{ok});
}

/// The reason of the first condition of a rule.
std::string reason(const std::vector<Condition>& all, std::string_view rule) {
  const auto found = std::ranges::find(all, rule, &Condition::rule);
  return found == all.end() ? "" : found->reason_zh;
}

TEST(Supplier, B42_WhatWasNotDeclaredIsUnknownAndSaidSo) {
  const auto w = reserved(Money::yuan(2'000'000));
  Known k = known(PartyKind::enterprise);
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-42"), Outcomes{unknown});
  EXPECT_NE(reason(conditions(k, w, kLaw), "B-42").find("请先申报"), std::string::npos);
  k.party.small_enterprise = true;
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-42"), Outcomes{ok});
  k.related = {{"甲公司", RelationKind::holding, true}, {"乙公司", RelationKind::same_head, false}};
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-42"), Outcomes{unknown});
  EXPECT_NE(reason(conditions(k, w, kLaw), "B-42").find("关联企业甲公司未申报"), std::string::npos);
}

TEST(Supplier, B43_AnEnterpriseOfUnknownSizeMayEnterAReservedPackage) {
  Known k = known(PartyKind::enterprise);
  k.related = {{"甲公司", RelationKind::holding, true}};
  const auto all = conditions(k, reserved(Money::yuan(2'000'000)), kLaw);
  EXPECT_EQ(of(all, "B-43"), Outcomes{ok});
  EXPECT_NE(together(all), no);
}

TEST(Supplier, B41_WhatIsReservedByTheAmount) {
  Known k = known(PartyKind::enterprise);
  const auto at = [&](Money amount) { return of(conditions(k, reserved(amount), kLaw), "B-41"); };
  EXPECT_EQ(at(Money::yuan(1'000'000) - Money::fen(1)), Outcomes{unknown});
  EXPECT_EQ(at(Money::yuan(1'000'000)), Outcomes{ok});
  EXPECT_EQ(at(Money::yuan(2'000'000)), Outcomes{ok});
  EXPECT_EQ(at(Money::yuan(2'000'000) + Money::fen(1)), Outcomes{unknown});
  k.small_able = 2;
  EXPECT_EQ(at(Money::yuan(2'000'000)), (Outcomes{ok, unknown}));
  Wanted both = reserved(Money::yuan(2'000'000));
  both.deduction_percent = 10;
  k.small_able = 3;
  EXPECT_EQ(of(conditions(k, both, kLaw), "B-41"), (Outcomes{ok, no}));
}

TEST(Supplier, B40_TheDeductionIsASmallFirmsAlone) {
  Wanted w = wanted();
  Known k = known(PartyKind::enterprise);
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-40"), Outcomes{});
  w.deduction_percent = 9;
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-40"), Outcomes{unknown});
  w.deduction_percent = 21;
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-40"), Outcomes{unknown});
  w.deduction_percent = 20;
  k.party.small_enterprise = true;
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-40"), Outcomes{ok});
  EXPECT_EQ(of(conditions(known(PartyKind::social_service), w, kLaw), "B-40"), Outcomes{ok});
}

TEST(Supplier, B40_WithoutADeclarationTheDeductionIsUnknownAndNotRefusedInSilence) {
  Wanted w = wanted();
  w.deduction_percent = 20;
  Known k = known(PartyKind::enterprise);
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-40"), Outcomes{unknown});
  EXPECT_NE(reason(conditions(k, w, kLaw), "B-40").find("未申报企业规模"), std::string::npos);
  k.party.small_enterprise = true;
  k.related = {{"甲公司", RelationKind::management, true}};
  EXPECT_EQ(of(conditions(k, w, kLaw), "B-40"), Outcomes{unknown});
}

TEST(Supplier, B02_B60_ToldToAllIsTheBanWithItsPeriodAndNoDetailOfCredit) {
  Credit tax, insurance;
  tax.kind = CreditKind::tax_arrears;
  insurance.kind = CreditKind::insurance_arrears;
  tax.began_on = insurance.began_on = kToday;
  Sanction s;
  s.cause = SanctionCause::collusion;
  s.ban_from = kToday;
  s.ban_until = Date(2026, 3, 4);
  const auto all = told_to_all(barred({tax, insurance}, {s}, kToday, 36));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].rule, "B-60");
  EXPECT_NE(all[0].reason_zh.find("2026-03-04"), std::string::npos);
  EXPECT_EQ(all[1].rule, "B-02");
  EXPECT_NE(all[1].reason_zh.find("不符合信用条件"), std::string::npos);
  for (const auto* detail : {"欠缴", "税", "保险", "2025"})
    EXPECT_EQ(all[1].reason_zh.find(detail), std::string::npos) << detail;
  EXPECT_EQ(all[1].reason_en.find("arrears"), std::string::npos);
  EXPECT_TRUE(told_to_all({}).empty());
}

TEST(Supplier, B02_WhoMayNotReadTheMarksIsToldNoDetailInTheAnswerEither) {
  Known k = known(PartyKind::enterprise);
  Credit c;
  c.kind = CreditKind::tax_arrears;
  c.began_on = kToday;
  k.credits = {c};
  EXPECT_NE(reason(conditions(k, wanted(), kLaw), "B-02").find("欠缴税款"), std::string::npos);
  k.credit_in_full = false;
  EXPECT_EQ(reason(conditions(k, wanted(), kLaw), "B-02").find("欠缴"), std::string::npos);
  EXPECT_EQ(together(conditions(k, wanted(), kLaw)), no);
}

TEST(Supplier, OneNoDecidesAndWhatIsUnknownIsSaid) {
  EXPECT_EQ(together({}), ok);
  EXPECT_EQ(together({{"x", ok, "", "", ""}}), ok);
  EXPECT_EQ(together({{"x", ok, "", "", ""}, {"y", unknown, "", "", ""}}), unknown);
  EXPECT_EQ(together({{"x", unknown, "", "", ""}, {"y", no, "", "", ""}}), no);
}

TEST(Supplier, EveryConditionSaysItsReasonInBothLanguagesAndItsBasis) {
  Known k = known(PartyKind::enterprise);
  k.related = {{"大企业", RelationKind::management, true}};
  for (const auto& c : conditions(k, reserved(Money::yuan(3'000'000)), kLaw)) {
    EXPECT_FALSE(c.reason_zh.empty()) << c.rule;
    EXPECT_FALSE(c.reason_en.empty()) << c.rule;
    EXPECT_FALSE(c.basis.empty()) << c.rule;
  }
}

}  // namespace
}  // namespace supplier
