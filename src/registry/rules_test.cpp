#include "registry/rules.h"

#include <gtest/gtest.h>

#include "platform/embedded.h"

namespace registry {
namespace {

using base::Date;

const std::string kHeader =
    "key,area,effective_from,effective_to,value,unit,basis,confidence,says_zh,says_en\n";

RuleBook book(const std::string& lines) {
  auto rows = parse_rules(kHeader + lines, "test.csv");
  EXPECT_TRUE(rows);
  auto got = RuleBook::of(std::move(rows).value());
  EXPECT_TRUE(got);
  return std::move(got).value();
}
std::string text_of(const base::Error& e) {
  std::string out;
  for (const auto& p : e.problems)
    out += p.field + " " + p.en + "\n";
  return out;
}
std::string faults_of(const std::string& csv) {
  const auto rows = parse_rules(csv, "test.csv");
  if (!rows) return text_of(rows.error());
  const auto got = RuleBook::of(rows.value());
  return got ? "" : text_of(got.error());
}

TEST(Rules, B6_reads_the_row_in_force_on_the_day_of_the_event) {
  const auto rules = book(
      "X-1.limit,,2018-01-01,2021-01-01,100,fen,旧令,V,一,one\n"
      "X-1.limit,,2021-01-01,,200,fen,新令,M,二,two\n");
  EXPECT_EQ(rules.find("X-1.limit", "440607", Date(2020, 12, 31)).value().as_money().fen(), 100);
  EXPECT_EQ(rules.find("X-1.limit", "440607", Date(2021, 1, 1)).value().as_money().fen(), 200);
  const auto before = rules.find("X-1.limit", "440607", Date(2017, 12, 31));
  ASSERT_FALSE(before);
  EXPECT_EQ(before.error().why->code, "rules.no_rule");
  EXPECT_FALSE(rules.find("X-1.other", "440607", Date(2021, 1, 1)));
}

TEST(Rules, B6_the_smallest_division_that_holds_the_place_decides) {
  const auto rules = book(
      "X-1.limit,,2018-01-01,,1,count,国,V,一,one\n"
      "X-1.limit,44,2018-01-01,,2,count,省,V,二,two\n"
      "X-1.limit,440607000000,2018-01-01,2019-01-01,3,count,区,V,三,three\n");
  const auto at = [&](std::string_view place, int year) {
    return rules.find("X-1.limit", place, Date(year, 6, 1)).value().as_count();
  };
  EXPECT_EQ(at("440607004000", 2018), 3);
  EXPECT_EQ(at("440607004000", 2019), 2);
  EXPECT_EQ(at("440606", 2018), 2);
  EXPECT_EQ(at("110000", 2018), 1);
  EXPECT_EQ(at("", 2018), 1);
}

TEST(Rules, L_what_rests_on_an_unconfirmed_row_is_found_by_its_rule_its_quantity_and_its_place) {
  const auto rules = book(
      "X-1.limit,,2018-01-01,2021-01-01,100,fen,旧令,V,一,one\n"
      "X-1.limit,44,2021-01-01,,200,fen,省令,M,二,two\n"
      "X-1.other,,2021-01-01,,3,count,新令,CFG,三,three\n"
      "X-12.limit,,2021-01-01,,4,count,新令,C,四,four\n");
  const auto keys = [&](std::string_view named, std::string_view place) {
    std::string out;
    for (const auto& r : rules.unconfirmed(named, place))
      out += r.key + " ";
    return out;
  };
  EXPECT_EQ(keys("X-1", "440607"), "X-1.limit X-1.other ");
  EXPECT_EQ(keys("X-1.limit", "440607"), "X-1.limit ");
  EXPECT_EQ(keys("X-1", "330100"), "X-1.other ");
  EXPECT_EQ(keys("X-12.limit X-1.other", "440607"), "X-1.other X-12.limit ");
  EXPECT_EQ(keys("", "440607"), "");
}

TEST(Rules, H_3_an_area_loses_its_trailing_zeros) {
  EXPECT_EQ(parse_area("440607000000"), "440607");
  EXPECT_EQ(parse_area("440600"), "4406");
  EXPECT_EQ(parse_area("440607004000"), "440607004");
  EXPECT_EQ(parse_area("440607400"), "440607400");
  EXPECT_EQ(parse_area("44"), "44");
  EXPECT_EQ(parse_area(""), "");
  for (const auto* bad : {"000000", "4", "440", "44060", "4406070040001", "44x6", "CN"})
    EXPECT_FALSE(parse_area(bad)) << bad;
}

TEST(Rules, T0_1_typed_readers_and_their_bugs) {
  const auto rules = book(
      "X-1.days,,2018-01-01,,30,wd,a,V,一,one\n"
      "X-1.share,,2018-01-01,,10,percent,a,V,一,one\n"
      "X-1.daily,,2018-01-01,,5,bp_per_day,a,V,一,one\n"
      "X-1.ratio,,2018-01-01,,2/3,ratio,a,V,一,one\n");
  const auto get = [&](std::string_view key) {
    return rules.find(key, "", Date(2020, 1, 1)).value();
  };
  EXPECT_EQ(get("X-1.days").as_offset(), (Offset{30, Unit::wd}));
  EXPECT_EQ(get("X-1.share").as_percent(), base::Exact(1, 10));
  EXPECT_EQ(get("X-1.daily").as_percent(), base::Exact(1, 2000));
  EXPECT_EQ(get("X-1.ratio").as_exact(), base::Exact(2, 3));
  EXPECT_THROW((void)get("X-1.days").as_money(), base::Bug);
  EXPECT_THROW((void)get("X-1.ratio").as_count(), base::Bug);
}

TEST(Rules, L_cites_with_confidence) {
  const auto rules = book(
      "P-01.late,,2025-06-01,,5,bp_per_day,国令802 §17,V,一,one\n"
      "B6.limit,44,2018-01-01,2021-01-01,1,fen,粤财,CFG,一,one\n");
  const Sentence late = citation(rules.find("P-01.late", "", Date(2025, 6, 1)).value());
  EXPECT_EQ(late.zh, "2025-06-01 起,国令802 §17〔V〕");
  EXPECT_EQ(late.en, "since 2025-06-01, 国令802 §17 [V]");
  const auto limit = rules.find("B6.limit", "440607", Date(2020, 6, 1)).value();
  EXPECT_TRUE(limit.unconfirmed());
  EXPECT_EQ(citation(limit).zh, "2018-01-01 至 2020-12-31,粤财〔CFG 未确认〕");
}

TEST(Rules, L_every_fault_by_line) {
  EXPECT_EQ(faults_of(""), "test.csv has no header line\n");
  EXPECT_EQ(faults_of("# note\nkey,area\n").substr(0, 33), "test.csv:2 the header must be key");
  EXPECT_EQ(faults_of(kHeader + "\n# c\nbad key,9,2018-02-30,,x,furlong,,Q,,\n"),
            "test.csv:4 key: must look like N-03.on_sale_min\n"
            "test.csv:4 area: must be empty (the country) or a region code of 2, 4, 6, 9 or 12 "
            "digits\n"
            "test.csv:4 effective_from: must be a real date such as 2025-01-31\n"
            "test.csv:4 unit: is no known unit\n"
            "test.csv:4 basis: is required\n"
            "test.csv:4 confidence: must be V, V2, M, C, CFG or own\n"
            "test.csv:4 says_zh: is required\n"
            "test.csv:4 says_en: is required\n");
  EXPECT_EQ(faults_of(kHeader + "X-1.a,,2018-01-01,2018-01-01,x,wd,a,V,一,one\nX-1.a,1\n"),
            "test.csv:2 effective_to: must lie after effective_from\n"
            "test.csv:2 value: does not fit the unit wd\n"
            "test.csv:3 must have 10 columns, has 2\n");
  EXPECT_EQ(faults_of(kHeader + "X-1.a,,2018-01-01,,1,wd,a,V,一,\"one\n"),
            "test.csv:2 a quote is left open\n");
}

TEST(Rules, B6_overlapping_eras_and_changing_kinds_are_faults) {
  EXPECT_EQ(faults_of(kHeader + "X-1.a,44,2018-01-01,2021-01-02,1,wd,a,V,一,one\n"
                                "X-1.a,44,2021-01-01,,1,d,a,V,一,one\n"),
            "test.csv:3 effective_from: overlaps the era of test.csv:2 (X-1.a)\n");
  EXPECT_EQ(faults_of(kHeader + "X-1.a,44,2018-01-01,,1,wd,a,V,一,one\n"
                                "X-1.a,44,2021-01-01,,1,wd,a,V,一,one\n"),
            "test.csv:3 effective_from: overlaps the era of test.csv:2 (X-1.a)\n");
  EXPECT_EQ(faults_of(kHeader + "X-1.a,,2018-01-01,,1,wd,a,V,一,one\n"
                                "X-1.a,44,2018-01-01,,1,fen,a,V,一,one\n"),
            "test.csv:3 unit: X-1.a is of another kind at test.csv:2\n");
}

TEST(Rules, L_the_rows_of_the_product_are_sound) {
  std::vector<Rule> all;
  for (const auto& file : platform::embedded("data/rules/")) {
    // The catalogue's code table lies beside the rules and has columns of its own.
    if (!file.name.ends_with(".csv") || file.name.ends_with("/catalogue_codes.csv")) continue;
    auto rows = parse_rules(file.text, file.name);
    ASSERT_TRUE(rows) << text_of(rows.error());
    for (Rule& r : rows.value())
      all.push_back(std::move(r));
  }
  const auto got = RuleBook::of(std::move(all));
  ASSERT_TRUE(got) << text_of(got.error());
  const auto& rules = got.value();
  EXPECT_GT(rules.rows().size(), 200U);
  const auto sale = rules.find("N-03.on_sale_min", "440607000000", Date(2025, 2, 14));
  ASSERT_TRUE(sale);
  EXPECT_EQ(sale.value().as_offset(), (Offset{5, Unit::wd}));
  // The regulation came into force after the pilot's contract was signed.
  EXPECT_FALSE(rules.find("P-01.late_per_day", "440607", Date(2025, 3, 14)));
  EXPECT_EQ(rules.find("P-01.late_per_day", "440607", Date(2025, 6, 1)).value().as_percent(),
            base::Exact(1, 2000));
}

}  // namespace
}  // namespace registry
