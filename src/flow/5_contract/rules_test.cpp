#include "flow/5_contract/rules.h"

#include <gtest/gtest.h>

namespace contract {
namespace {

using base::Date;
using base::Exact;
using base::Instant;
using base::Money;

const Limits kLimits{.term_default_years = 1, .term_extended_years = 3, .full_score = 100};
const TermGrounds kAll{true, true, true, true, true};

procurement::Measure measure(const char* code, std::int64_t most, Money unit_price, Money amount,
                             std::int64_t weight) {
  procurement::Measure m;
  m.code = code;
  m.unit = "次";
  m.most = most;
  m.unit_price = unit_price;
  m.most_amount = amount;
  m.score_weight = Exact(weight);
  m.evidence = "登记与佐证";
  m.window = "合同期内";
  return m;
}

/// The pilot's contract, complete.
Contract whole() {
  Contract c;
  c.id = {"ct_1"};
  c.content = c.quantity = c.quality = c.settlement = c.rights = c.breach = "约定";
  c.price = Money::yuan(176'000);
  c.term_from = Date(2025, 4, 1);
  c.term_to = Date(2026, 1, 31);
  c.measures = {measure("M1", 1368, Money::yuan(100), Money::yuan(136'800), 30),
                measure("M2", 0, Money(), Money::yuan(13'200), 0),
                measure("M3", 19, Money::yuan(400), Money::yuan(7'600), 5),
                measure("M4", 57, Money::yuan(200), Money::yuan(11'400), 10),
                measure("M5", 7, Money::yuan(1'000), Money::yuan(7'000), 5)};
  c.measures[1].counts = procurement::CountRule::ratio;
  c.measures[1].full_at = Exact(9, 10);
  c.measures[1].zero_at = Exact(6, 10);
  c.instalments = {{"P1", "预付款", InstalmentKind::prepayment, Exact(3, 10), Exact(0), Exact(1),
                    "签订后", "签订"},
                   {"P2", "中期款", InstalmentKind::midterm, Exact(0), Exact(1, 2), Exact(7, 10),
                    "中期评估接受后", "评估"},
                   {"P3", "尾款", InstalmentKind::final, Exact(0), Exact(0), Exact(1),
                    "期末评估接受后", "评估"}};
  c.score_plan = {Exact(30), "M2", Exact(10), Exact(9, 10), Exact(10)};
  c.pay_days = 30;
  c.late_per_day = Exact(5, 10'000);
  c.interest_line = budget::LineId{"bl_2"};
  c.sign_by = Date(2025, 3, 31);
  c.state = State::consented;
  c.content_hash = "abc";
  c.version = 1;
  return c;
}

const char* code(const base::Error& e) {
  return e.why->code.data();
}
template <class T>
std::string refusal(const base::Result<T>& r) {
  return r ? "done" : code(r.error());
}
const Clocks kClocks{Date(2025, 3, 18), Date(2025, 3, 25)};
base::Result<Contract> sign_at(const Contract& c, Instant now) {
  return signed_by_head(c, now, kClocks, "abc", kLimits);
}
const Instant kSigning = Instant::civil(Date(2025, 3, 14), 10, 0);

TEST(Contract, A13_each_missing_field_is_named) {
  EXPECT_TRUE(missing(whole()).empty());
  const auto lacks = [](const char* name, auto&& take) {
    Contract c = whole();
    take(c);
    EXPECT_EQ(missing(c), std::vector<std::string>{name});
    EXPECT_EQ(refusal(sign_at(c, kSigning)), "contract.incomplete");
  };
  lacks("content", [](Contract& c) { c.content.clear(); });
  lacks("quantity", [](Contract& c) { c.quantity.clear(); });
  lacks("quality", [](Contract& c) { c.quality.clear(); });
  lacks("price", [](Contract& c) { c.price = Money(); });
  lacks("settlement", [](Contract& c) { c.settlement.clear(); });
  lacks("rights", [](Contract& c) { c.rights.clear(); });
  lacks("breach", [](Contract& c) { c.breach.clear(); });
  lacks("term_from", [](Contract& c) { c.term_from.reset(); });
  lacks("term_to", [](Contract& c) { c.term_to.reset(); });
  lacks("pay_days", [](Contract& c) { c.pay_days = 0; });
  lacks("instalments", [](Contract& c) { c.instalments.clear(); });
  lacks("interest_line", [](Contract& c) { c.interest_line.reset(); });
  lacks("measures", [](Contract& c) { c.measures.clear(); });
  lacks("measures[0].unit", [](Contract& c) { c.measures[0].unit.clear(); });
  lacks("measures[0].most", [](Contract& c) { c.measures[0].most = 0; });
  lacks("measures[1].full_at", [](Contract& c) { c.measures[1].full_at = Exact(0); });
  lacks("measures[2].evidence", [](Contract& c) { c.measures[2].evidence.clear(); });
  lacks("measures[3].window", [](Contract& c) { c.measures[3].window.clear(); });
  lacks("measures[4].most_amount", [](Contract& c) { c.measures[4].most_amount = Money(); });
  lacks("measures[4].unit_price", [](Contract& c) {
    c.measures[4].unit_price = Money();
    c.measures[4].score_weight = Exact(0);
  });
}

TEST(Contract, A13_all_missing_fields_at_once) {
  Contract c = whole();
  c.quality.clear();
  c.breach.clear();
  const auto signing = sign_at(c, kSigning);
  ASSERT_FALSE(signing);
  EXPECT_EQ(signing.error().detail, "quality, breach");
  EXPECT_EQ(signing.error().problems.size(), 2U);
}

TEST(Contract, A13_no_interest_no_line_needed) {
  Contract c = whole();
  c.late_per_day = Exact(0);
  c.interest_line.reset();
  EXPECT_TRUE(missing(c).empty());
}

TEST(Contract, A14_one_year_needs_no_ground) {
  const Date from(2025, 4, 1);
  EXPECT_TRUE(check_term(from, from, {}, kLimits));
  EXPECT_TRUE(check_term(from, Date(2026, 3, 31), {}, kLimits));
  EXPECT_EQ(refusal(check_term(from, Date(2026, 4, 1), {}, kLimits)), "contract.term_grounds");
  EXPECT_TRUE(check_term(from, Date(2026, 4, 1), kAll, kLimits));
  EXPECT_EQ(refusal(check_term(from, Date(2025, 3, 31), {}, kLimits)), "contract.term_backwards");
}

TEST(Contract, A14_three_years_with_all_grounds_and_not_a_day_more) {
  const Date from(2025, 4, 1);
  EXPECT_TRUE(check_term(from, Date(2028, 3, 31), kAll, kLimits));
  EXPECT_EQ(refusal(check_term(from, Date(2028, 4, 1), kAll, kLimits)), "contract.term_too_long");
  EXPECT_EQ(refusal(check_term(from, Date(2028, 4, 1), {}, kLimits)), "contract.term_too_long");
}

TEST(Contract, A14_leap_day_start) {
  const Date from(2024, 2, 29);
  EXPECT_TRUE(check_term(from, Date(2025, 2, 27), {}, kLimits));
  EXPECT_EQ(refusal(check_term(from, Date(2025, 2, 28), {}, kLimits)), "contract.term_grounds");
}

TEST(Contract, A14_truth_table_of_the_five_grounds) {
  for (unsigned bits = 0; bits < 32; ++bits) {
    const auto is = [&](unsigned i) { return (bits >> i & 1U) != 0; };
    const TermGrounds g{is(0), is(1), is(2), is(3), is(4)};
    const auto two_years = check_term(Date(2025, 4, 1), Date(2027, 3, 31), g, kLimits);
    EXPECT_EQ(bool(two_years), bits == 31) << bits;
    if (!two_years) {
      const auto lacking = 5 - __builtin_popcount(bits);
      EXPECT_EQ(two_years.error().problems.size(), std::size_t(lacking));
    }
  }
}

TEST(Contract, A13_measures_sum_to_the_price_to_the_fen) {
  Contract c = whole();
  EXPECT_TRUE(check_measures(c.measures, c.price));
  EXPECT_EQ(refusal(check_measures(c.measures, c.price + Money::fen(1))),
            "contract.measures_off_price");
  EXPECT_EQ(refusal(check_measures(c.measures, c.price - Money::fen(1))),
            "contract.measures_off_price");
  c.measures[0].unit_price = Money::fen(9'999);
  EXPECT_EQ(refusal(check_measures(c.measures, c.price)), "contract.measures_off_price");
}

TEST(Contract, E02_points_sum_to_the_full_score) {
  Contract c = whole();
  EXPECT_TRUE(check_score(c, kLimits));
  c.score_plan.panel_weight = Exact(2999, 100);
  EXPECT_EQ(refusal(check_score(c, kLimits)), "contract.score_off_total");
  c = whole();
  c.score_plan.satisfaction_measure = "M9";
  EXPECT_EQ(refusal(check_score(c, kLimits)), "contract.score_off_total");
}

TEST(Contract, A13_instalments) {
  EXPECT_TRUE(check_instalments(whole().instalments));
  const auto wrong = [](auto&& spoil) {
    auto all = whole().instalments;
    spoil(all);
    EXPECT_EQ(refusal(check_instalments(all)), "contract.bad_instalments");
  };
  wrong([](auto& all) { all.pop_back(); });
  wrong([](auto& all) { all[1].kind = InstalmentKind::final; });
  wrong([](auto& all) { all[1].kind = InstalmentKind::prepayment; });
  wrong([](auto& all) { all[1].code = "P1"; });
  wrong([](auto& all) { all[0].share = Exact(0); });
  wrong([](auto& all) { all[0].share = Exact(11, 10); });
  wrong([](auto& all) { all[1].together_max_share = Exact(11, 10); });
  wrong([](auto& all) { all[2].due.clear(); });
  wrong([](auto& all) { all[2].condition.clear(); });
  wrong([](auto& all) { std::swap(all[1], all[2]); });
}

TEST(Contract, B16_signed_on_the_last_day_but_not_after) {
  EXPECT_EQ(refusal(sign_at(whole(), Instant::civil(Date(2025, 3, 31), 23, 59, 59, 999))), "done");
  EXPECT_EQ(refusal(sign_at(whole(), Instant::civil(Date(2025, 4, 1), 0, 0))),
            "contract.too_late_to_sign");
}

TEST(Contract, signing_needs_consent_to_this_very_text) {
  Contract c = whole();
  EXPECT_EQ(refusal(signed_by_head(c, kSigning, kClocks, "other", kLimits)),
            "contract.consent_elsewhere");
  c.state = State::draft;
  EXPECT_EQ(refusal(sign_at(c, kSigning)), "flow.wrong_state");
}

TEST(Contract, amending_takes_the_consent_back) {
  Contract c = whole();
  c.supplier_consented_at = kSigning;
  Terms terms;
  terms.quality = "更高";
  const auto changed = amended(c, terms);
  ASSERT_TRUE(changed);
  EXPECT_EQ(changed.value().state, State::draft);
  EXPECT_FALSE(changed.value().supplier_consented_at);
  EXPECT_EQ(changed.value().quality, "更高");
  EXPECT_EQ(changed.value().breach, c.breach);
}

TEST(Contract, B16_only_the_procurements_measures_can_be_priced) {
  Terms terms;
  terms.measure_prices = {{"M9", Money::yuan(1), Money::yuan(1)}};
  EXPECT_EQ(refusal(with_terms(whole(), terms)), "contract.measure_unknown");
  terms.measure_prices = {{"M3", Money::yuan(300), Money::yuan(5'700)},
                          {"M3", Money::yuan(300), Money::yuan(5'700)}};
  EXPECT_EQ(refusal(with_terms(whole(), terms)), "contract.measure_unknown");
  terms.measure_prices->pop_back();
  const auto priced = with_terms(whole(), terms);
  ASSERT_TRUE(priced);
  EXPECT_EQ(priced.value().measures[2].most_amount, Money::yuan(5'700));
}

TEST(Contract, B17_published_late_is_recorded_as_late) {
  Contract c = sign_at(whole(), kSigning).value();
  EXPECT_EQ(published(c, Date(2025, 3, 18)).value().days_late, 0);
  EXPECT_EQ(published(c, Date(2025, 3, 19)).value().days_late, 1);
  EXPECT_EQ(published(c, Date(2025, 4, 18)).value().days_late, 31);
}

TEST(Contract, closing_waits_for_the_final_payment) {
  Contract c = published(sign_at(whole(), kSigning).value(), Date(2025, 3, 17)).value();
  c.final_assessed_on = Date(2026, 1, 15);
  EXPECT_EQ(refusal(closed(c, Date(2026, 1, 28), Money(), true)), "contract.payments_open");
  c = paid(c, Money::yuan(52'800), false).value();
  EXPECT_EQ(refusal(closed(c, Date(2026, 1, 28), Money(), true)), "contract.payments_open");
  EXPECT_EQ(refusal(paid(c, Money::yuan(123'200) + Money::fen(1), false)), "contract.above_price");
  EXPECT_TRUE(paid(c, Money::yuan(123'200), false));
  c = paid(c, Money::yuan(100'000), true).value();
  EXPECT_EQ(refusal(paid(c, Money::fen(1), false)), "contract.paid_off");
  EXPECT_EQ(refusal(closed(c, Date(2026, 1, 28), Money(), true, Money::fen(1))),
            "contract.prepayment_open");
  c = closed(c, Date(2026, 1, 28), Money::yuan(23'200), true).value();
  EXPECT_EQ(c.state, State::closed);
  EXPECT_EQ(refusal(paid(c, Money(), false)), "contract.not_in_force");
}

TEST(Contract, A12_not_closed_before_the_final_assessment_was_accepted) {
  Contract c = published(sign_at(whole(), kSigning).value(), Date(2025, 3, 17)).value();
  c = paid(c, Money::yuan(100'000), true).value();
  const Date day(2026, 1, 28);
  EXPECT_EQ(refusal(closed(c, day, Money(), true)), "contract.not_assessed");
  EXPECT_EQ(refusal(closed(c, day, Money(), false)), "done");  // no row asks for one
  c.final_assessed_on = Date(2026, 1, 15);
  EXPECT_EQ(refusal(closed(c, day, Money(), true)), "done");
}

TEST(Contract, B17_filed_late_is_recorded_as_late) {
  const Contract c = sign_at(whole(), kSigning).value();
  EXPECT_EQ(c.file_by, Date(2025, 3, 25));
  const auto on = [&](Date day) {
    return filed(c, {day, "备〔2025〕1号", Date(2025, 3, 25)}, Date(2025, 6, 30));
  };
  EXPECT_EQ(on(Date(2025, 3, 14)).value().filed_days_late, 0);
  EXPECT_EQ(on(Date(2025, 3, 25)).value().filed_days_late, 0);
  EXPECT_EQ(on(Date(2025, 3, 26)).value().filed_days_late, 1);
  EXPECT_EQ(on(Date(2025, 4, 25)).value().filed_days_late, 31);
  EXPECT_EQ(refusal(on(Date(2025, 3, 13))), "contract.filing_day");
  EXPECT_EQ(refusal(on(Date(2025, 7, 1))), "contract.filing_day");
  EXPECT_EQ(refusal(filed(whole(), {Date(2025, 3, 25), "1", Date(2025, 3, 25)}, Date(2025, 6, 30))),
            "flow.wrong_state");
}

TEST(Contract, B17_filed_once_and_in_any_state_after_signing) {
  const Filing filing{Date(2025, 3, 20), "备〔2025〕1号", Date(2025, 3, 25)};
  Contract c = filed(sign_at(whole(), kSigning).value(), filing, filing.on).value();
  EXPECT_EQ(c.state, State::signed_);
  EXPECT_EQ(refusal(filed(c, filing, filing.on)), "contract.filed_already");
  c = published(c, Date(2025, 3, 20)).value();
  EXPECT_EQ(c.filing_number, "备〔2025〕1号");
}

/// P-01 as its rows have it since 2025-06-01.
PayLaw pay_law(bool enterprise) {
  return {.default_days = 30,
          .agreed_days_max = 60,
          .default_rate = Exact(5, 10'000),
          .in_force_from = {},
          .protects = enterprise,
          .basis = "国令第802号§9"};
}
base::Result<Contract> sign_under(Contract c, const PayLaw& law) {
  Limits limits = kLimits;
  limits.pay = law;
  return signed_by_head(std::move(c), kSigning, kClocks, "abc", limits);
}

TEST(Contract, P01_sixty_days_may_be_agreed_with_an_enterprise_and_not_sixty_one) {
  Contract c = whole();
  c.pay_days = 60;
  EXPECT_EQ(sign_under(c, pay_law(true)).value().due_days, 60);
  c.pay_days = 61;
  const auto refused = sign_under(c, pay_law(true));
  EXPECT_EQ(refusal(refused), "contract.pay_days_too_long");
  EXPECT_EQ(refused.error().detail, "61 > 60 (P-01 国令第802号§9)");
  EXPECT_EQ(refusal(sign_under(c, pay_law(false))), "done");
  PayLaw not_yet = pay_law(true);
  not_yet.agreed_days_max.reset();  // signed before it was in force
  EXPECT_EQ(refusal(sign_under(c, not_yet)), "done");
}

TEST(Contract, P01_applies_where_no_days_or_rate_are_agreed) {
  Contract c = whole();
  c.pay_days = 0;
  c.late_per_day = Exact(0);
  const Contract done = sign_under(c, pay_law(true)).value();
  EXPECT_EQ(done.due_days, 30);
  EXPECT_EQ(late_rate(done), Exact(1, 2000));
  EXPECT_NE(done.due_basis.find("合同未约定,依P-01"), std::string::npos);
  EXPECT_EQ(done.pay_days, 0);  // what was agreed stays as it was agreed
  // Its interest must be payable, so a line is named for it.
  c.interest_line.reset();
  EXPECT_EQ(missing(c, pay_law(true)), std::vector<std::string>{"interest_line"});
  // Where it does not bind nothing stands in for what was not agreed.
  EXPECT_EQ(missing(c, pay_law(false)), std::vector<std::string>{"pay_days"});
}

TEST(Contract, P01_what_is_agreed_goes_before_the_default) {
  Contract c = whole();
  c.pay_days = 45;
  c.late_per_day = Exact(1, 1000);
  const Contract done = sign_under(c, pay_law(true)).value();
  EXPECT_EQ(done.due_days, 45);
  EXPECT_EQ(late_rate(done), Exact(1, 1000));
}

TEST(Contract, agreed_text_is_canonical_and_covers_what_was_agreed) {
  const Contract c = whole();
  const std::string text = agreed_text(c);
  EXPECT_EQ(text.substr(0, 9), "{\"area\":\"");
  Contract later = c;
  later.state = State::published;
  later.paid_total = Money::yuan(1);
  later.version = 9;
  EXPECT_EQ(agreed_text(later), text);
  later.measures[0].unit_price = Money::fen(1);
  EXPECT_NE(agreed_text(later), text);
}

TEST(Contract, every_state_and_act) {
  const std::vector<std::string> acts{"contract.amend",   "contract.consent", "contract.sign",
                                      "contract.publish", "contract.close",   "contract.file"};
  const std::vector<std::vector<std::string>> wanted{{"draft", "consented", "-", "-", "-", "-"},
                                                     {"draft", "-", "signed", "-", "-", "-"},
                                                     {"-", "-", "-", "published", "-", "signed"},
                                                     {"-", "-", "-", "-", "closed", "published"},
                                                     {"-", "-", "-", "-", "-", "closed"}};
  for (std::size_t s = 0; s < wanted.size(); ++s) {
    for (std::size_t a = 0; a < acts.size(); ++a) {
      const auto next = base::next_state(kSteps, State(s), acts[a]);
      EXPECT_EQ(next ? base::Codec<State>::text(next.value()) : "-", wanted[s][a]);
    }
  }
}

}  // namespace
}  // namespace contract
