#include "registry/codes.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace registry {
namespace {

using base::Date;

const Date kToday(2026, 1, 28);
constexpr std::string_view kSet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

std::string en_of(const base::Error& e) {
  std::string out;
  for (const auto& p : e.problems)
    out += p.en + "\n";
  return out;
}
std::string credit_faults(std::string_view s) {
  const auto got = CreditCode::parse(s);
  return got ? "" : en_of(got.error());
}
std::string resident_faults(std::string_view s) {
  const auto got = ResidentId::parse(s, kToday);
  return got ? "" : en_of(got.error());
}
CreditCode credit(std::string_view s) {
  auto got = CreditCode::parse(s);
  EXPECT_TRUE(got) << s;
  return got ? std::move(got).value() : CreditCode();
}

TEST(CreditCode, H1_accepts_the_worked_vectors) {
  for (const auto* s : {"52990000MJ8A1B2CXX", "1199000000712345X6", "91990000MA4X7K2H94",
                        "53990000500000015C", "91110000600037341L"})
    EXPECT_EQ(credit(s).text(), s);
}

TEST(CreditCode, H1_normalises_blanks_width_and_case) {
  EXPECT_EQ(credit("  52990000mj8a1b2cxx\n").text(), "52990000MJ8A1B2CXX");
  EXPECT_EQ(credit("　52990000MJ8A1B2CXX").text(), "52990000MJ8A1B2CXX");
}

TEST(CreditCode, H1_any_one_changed_character_fails) {
  for (const std::string good : {"52990000MJ8A1B2CXX", "1199000000712345X6"}) {
    for (std::size_t i = 0; i < good.size(); ++i) {
      for (const char c : kSet) {
        std::string bad = good;
        bad[i] = c;
        EXPECT_EQ(bool(CreditCode::parse(bad)), bad == good) << bad;
      }
    }
  }
}

TEST(CreditCode, H1_every_fault_is_exact) {
  EXPECT_EQ(credit_faults("52990000MJ8A1B2CX"), "must have 18 characters, has 17\n");
  EXPECT_EQ(credit_faults("52990000MJ8A1B2CX1"),
            "check character is \"1\", the first 17 give \"X\"\n");
  EXPECT_EQ(
      credit_faults("52990000MJ8S1B2CXX"),
      "character 12 is \"S\", outside the code's set (digits and capitals without I, O, S, V, "
      "Z)\n");
  EXPECT_NE(credit_faults("52990000MJ8А1B2CXX").find("character 12 is \"U+0410\""),
            std::string::npos);
  EXPECT_NE(credit_faults("5299A000MJ8A1B2CXX").find("character 5 is \"A\", must be a digit"),
            std::string::npos);
  EXPECT_EQ(credit_faults(""), "must have 18 characters, has 0\n");
  EXPECT_EQ(credit_faults(std::string(100'000, '!')), "must have 18 characters, has 100000\n");
  EXPECT_EQ(credit_faults("\xFF"), "is not UTF-8 text\n");
}

TEST(CreditCode, H1_class_is_only_a_hint) {
  const auto agency = credit("52990000MJ8A1B2CXX").body();
  ASSERT_TRUE(agency);
  EXPECT_EQ(agency->kind, BodyKind::service_agency);
  EXPECT_TRUE(is_unconfirmed(agency->confidence));
  const auto firm = credit("91990000MA4X7K2H94").body();
  ASSERT_TRUE(firm);
  EXPECT_EQ(firm->kind, BodyKind::enterprise);
  EXPECT_FALSE(is_unconfirmed(firm->confidence));
  EXPECT_EQ(credit("1199000000712345X6").body()->kind, BodyKind::organ);
}

TEST(CreditCode, H1_organisation_digit_is_a_doubt_never_a_fault) {
  EXPECT_FALSE(credit("91110000600037341L").organisation_digit_doubt());
  EXPECT_FALSE(credit("52990000MJ8A1B2CXX").organisation_digit_doubt());
  // Character 17 changed from X to 1: 3071 - 29 × 28 + 1 × 28 = 2287, 2287 mod 31 = 24, check 7.
  const auto doubt = credit("52990000MJ8A1B2C17").organisation_digit_doubt();
  ASSERT_TRUE(doubt);
  EXPECT_EQ(*doubt, 'X');
}

TEST(CreditCode, H1_as_a_field_reports_every_fault_under_its_path) {
  std::vector<base::Problem> problems;
  base::Faults faults(problems);
  CreditCode out;
  EXPECT_FALSE(base::Codec<CreditCode>::read(base::json::value("5S990000MJ8A1B2CXX"), {}, "buyer",
                                             out, faults));
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].field, "buyer");
  EXPECT_TRUE(base::Codec<CreditCode>::read(base::json::value("52990000mj8a1b2cxx"), {}, "buyer",
                                            out, faults));
  EXPECT_EQ(out.text(), "52990000MJ8A1B2CXX");
}

TEST(ResidentId, H2_accepts_the_worked_vectors) {
  for (const auto* s : {"990000190001010016", "99000019500101006X", "990000195608150106"})
    EXPECT_EQ(resident_faults(s), "") << s;
  const auto got = ResidentId::parse(" 99000019500101006x", kToday);
  ASSERT_TRUE(got);
  const ResidentId& id = got.value();
  EXPECT_EQ(id.reveal(), "99000019500101006X");
  EXPECT_EQ(id.born(), Date(1950, 1, 1));
  EXPECT_FALSE(id.male());
  EXPECT_TRUE(id.synthetic());
  EXPECT_EQ(id.age_on(Date(2025, 12, 31)), 75);
  EXPECT_EQ(id.age_on(Date(2026, 1, 1)), 76);
  EXPECT_TRUE(ResidentId::parse("990000190001010016", kToday).value().male());
}

TEST(ResidentId, H2_every_fault_is_named) {
  EXPECT_EQ(resident_faults("990000201802290178"), "characters 7–14 are no real date\n");
  EXPECT_EQ(resident_faults("990000199906310225"), "characters 7–14 are no real date\n");
  EXPECT_EQ(resident_faults("990000190001010017"),
            "the check digit, character 18, does not agree\n");
  EXPECT_EQ(resident_faults("990000500101006"),
            "15-digit numbers ended on 2013-01-01: give the 18-character one\n");
  EXPECT_EQ(resident_faults("9900001950010100X6"), "character 17 must be a digit\n");
  EXPECT_NE(resident_faults("160000190001010016").find("are no province"), std::string::npos);
  const auto tomorrow = ResidentId::parse("990000190001010016", Date(1899, 12, 31));
  ASSERT_FALSE(tomorrow);
  EXPECT_EQ(en_of(tomorrow.error()), "the birth date in 7–14 lies after today\n");
}

TEST(ResidentId, H2_no_error_holds_the_number) {
  for (const std::string bad : {"440607199902300018", "160607195001010060", "44060719500101006A"}) {
    const auto got = ResidentId::parse(bad, kToday);
    ASSERT_FALSE(got);
    std::string all = got.error().detail + base::json::serialize(got.error().extra);
    for (const auto& p : got.error().problems)
      all += p.field + p.zh + p.en;
    for (const std::size_t from : {std::size_t(0), std::size_t(6), std::size_t(12)})
      EXPECT_EQ(all.find(bad.substr(from, 6)), std::string::npos) << all;
  }
}

TEST(Identify, H1_H2_H3_lists_every_kind_or_the_faults_of_the_plausible) {
  const RegionNames regions{{"440607000000", "三水区"}, {"440607004000", "云东海街道"}};
  const auto agency = identify("52990000MJ8A1B2CXX", kToday, regions);
  ASSERT_EQ(agency.is.size(), 1U);
  EXPECT_EQ(agency.is[0].kind, "credit_code");
  EXPECT_NE(agency.is[0].says.zh.find("社会服务机构〔M 未确认〕"), std::string::npos);
  const auto person = identify("990000190001010016", kToday, regions);
  ASSERT_EQ(person.is.size(), 1U);
  EXPECT_EQ(person.is[0].kind, "resident_id");
  EXPECT_EQ(person.is[0].says.en.find("1900"), std::string::npos);
  const auto town = identify("440607004", kToday, regions);
  ASSERT_EQ(town.is.size(), 1U);
  EXPECT_EQ(town.is[0].says.en, "region code 440607004000 云东海街道");
  const auto elsewhere = identify("440699", kToday, regions);
  ASSERT_EQ(elsewhere.is_not.size(), 1U);
  EXPECT_EQ(elsewhere.is_not[0].kind, "region_code");
  const auto bad_credit = identify("52990000MJ8A1B2CXA", kToday, regions);
  EXPECT_TRUE(bad_credit.is.empty());
  ASSERT_EQ(bad_credit.is_not.size(), 1U);
  EXPECT_EQ(bad_credit.is_not[0].kind, "credit_code");
  EXPECT_EQ(identify("990000190001010017", kToday, regions).is_not.size(), 2U);
  EXPECT_FALSE(identify("", kToday, regions).is_not.empty());
}

TEST(Codes, a_service_is_a_word_of_small_letters_digits_and_underscores) {
  for (const char* good : {"home_care", "day_care_2", "ab", "a1", "x_"})
    EXPECT_TRUE(is_service_word(good)) << good;
  for (const char* bad :
       {"", "a", "1a", "_a", "Home", "Home_care", "home care", "home-care", "照料"})
    EXPECT_FALSE(is_service_word(bad)) << bad;
  EXPECT_TRUE(is_service_word(std::string(40, 'a')));
  EXPECT_FALSE(is_service_word(std::string(41, 'a')));
}

}  // namespace
}  // namespace registry
