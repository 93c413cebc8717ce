#include <gtest/gtest.h>

#include "registry/registry.h"

namespace registry {
namespace {

using enum PartyKind;

std::string code_of(const base::Check& check) {
  return check ? "yes" : std::string(check.error().why->code);
}

struct Row {
  PartyKind kind;
  const char* buys;
  const char* supplies;
};
// clang-format off
constexpr Row kRows[] = {
    {organ,                         "yes",                "party.may_not_supply"},
    {party_organ,                   "yes",                "party.may_not_supply"},
    {administrative_institution,    "yes",                "party.may_not_supply"},
    {people_organisation,           "yes",                "party.may_not_supply"},
    {public_institution_one,        "party.neither_role", "party.neither_role"},
    {people_organisation_funded,    "party.neither_role", "party.neither_role"},
    {public_institution_two,        "party.may_not_buy",  "yes"},
    {public_institution_commercial, "party.may_not_buy",  "yes"},
    {social_service,                "party.may_not_buy",  "yes"},
    {social_group,                  "party.may_not_buy",  "yes"},
    {foundation,                    "party.may_not_buy",  "yes"},
    {enterprise,                    "party.may_not_buy",  "yes"},
    {rural_collective,              "party.may_not_buy",  "yes"},
    {self_governing,                "party.may_not_buy",  "yes"},
    {individual,                    "party.may_not_buy",  "yes"},
};
// clang-format on

TEST(Parties, A01_only_organs_and_those_treated_like_them_buy) {
  for (const auto& row : kRows) {
    SCOPED_TRACE(base::Codec<PartyKind>::text(row.kind));
    EXPECT_EQ(code_of(may_buy(row.kind)), row.buys);
  }
}

TEST(Parties, S06_the_competent_body_is_the_civil_affairs_organ_or_the_partys) {
  EXPECT_TRUE(may_buy(organ));
  EXPECT_TRUE(may_buy(party_organ));
}

TEST(Parties, A02_class_one_and_bodies_kept_by_the_budget_do_neither) {
  for (const auto kind : {public_institution_one, people_organisation_funded}) {
    EXPECT_EQ(code_of(may_buy(kind)), "party.neither_role");
    EXPECT_EQ(code_of(may_supply(kind)), "party.neither_role");
  }
}

TEST(Parties, A03_each_kind_supplies_or_not) {
  for (const auto& row : kRows) {
    SCOPED_TRACE(base::Codec<PartyKind>::text(row.kind));
    EXPECT_EQ(code_of(may_supply(row.kind)), row.supplies);
  }
}

TEST(Parties, A04_only_a_natural_person_is_one) {
  for (const auto& row : kRows)
    EXPECT_EQ(is_individual(row.kind), row.kind == individual);
}

TEST(Parties, every_kind_is_in_the_table_and_has_a_name) {
  EXPECT_EQ(std::size(kRows), base::Codec<PartyKind>::words().size());
  for (const auto& row : kRows)
    EXPECT_FALSE(says(row.kind).zh.empty());
}

TEST(Parties, B43_only_an_enterprise_is_one) {
  for (const auto& row : kRows)
    EXPECT_EQ(is_enterprise(row.kind), row.kind == enterprise);
}

}  // namespace
}  // namespace registry
