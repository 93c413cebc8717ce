#include "flow/5_contract/supplement/rules.h"

#include <gtest/gtest.h>

namespace contract {
namespace {

using base::Date;
using base::Exact;
using base::Instant;
using base::Money;

const Date kToday(2025, 6, 3);
const SupplementCap kTenth{Exact(1, 10), "《政府采购法》§49"};
const Clocks kClocks{Date(2025, 6, 5), Date(2025, 6, 12)};
const char* const kHead = "head";

Contract agreement() {
  procurement::Measure visits, asked;
  visits.code = "M1";
  visits.title = "上门照料";
  visits.most = 1628;
  visits.unit_price = Money::yuan(100);
  visits.most_amount = Money::yuan(162'800);
  asked.code = "M2";
  asked.counts = procurement::CountRule::ratio;
  asked.full_at = Exact(9, 10);
  asked.most_amount = Money::yuan(13'200);
  Contract c;
  c.id = {"ct_1"};
  c.title = "居家照料";
  c.owner_org = "pty_buyer";
  c.supplier = "pty_jia";
  c.price = Money::yuan(176'000);
  c.term_from = Date(2025, 4, 1);
  c.term_to = Date(2026, 1, 31);
  c.measures = {visits, asked};
  c.content_hash = "hash";
  c.published_on = Date(2025, 3, 17);
  c.state = State::published;
  return c;
}
std::vector<Extra> visits(std::int64_t units) {
  return {{"M1", units, Money::yuan(100) * units}};
}
base::Result<Supplement> propose(const std::vector<Extra>& items,
                                 const std::vector<Supplement>& others = {},
                                 const Contract& c = agreement()) {
  return supplement_proposed({"spl_1"}, {c.id, "新增两户", items}, {c, others, kTenth, kToday});
}
/// Agreed to by both; `c` is the contract that it adds to.
Supplement concluded(const std::vector<Extra>& items, const std::vector<Supplement>& others = {},
                     const Contract& c = agreement()) {
  Supplement s = propose(items, others, c).value();
  s = supplement_consented(s, Instant::civil(kToday, 9, 0), "h").value();
  return supplement_signed(s, {c, others, kTenth, kToday}, kClocks, kHead).value();
}
template <class T>
const base::Refusal* why(const base::Result<T>& r) {
  return r ? nullptr : r.error().why;
}

TEST(Supplement, B19_ten_percent_is_allowed_and_a_fen_more_is_not) {
  EXPECT_TRUE(propose(visits(176)));
  auto items = visits(176);
  items.push_back({"M2", 0, Money::fen(1)});
  const auto more = propose(items);
  ASSERT_EQ(why(more), &kSupplementAboveMax);
  EXPECT_EQ(more.error().detail,
            "0.00 + 17600.01 = 17600.01 > 176000.00 × 10 % = 17600.00 (《政府采购法》§49)");
}

TEST(Supplement, B19_the_share_is_of_the_original_price_and_of_all_together) {
  const Supplement first = concluded(visits(100));
  const Contract c = grown(agreement(), first);
  EXPECT_EQ(c.price, Money::yuan(186'000));
  EXPECT_EQ(original_price(c, std::vector{first}), Money::yuan(176'000));
  EXPECT_TRUE(propose(visits(76), {first}, c));
  EXPECT_EQ(why(propose(visits(77), {first}, c)), &kSupplementAboveMax);
  const Supplement second = concluded(visits(76), {first}, c);
  EXPECT_EQ(second.together, Money::yuan(17'600));
  EXPECT_EQ(second.original_price, Money::yuan(176'000));
}

TEST(Supplement, B19_a_price_that_ten_does_not_divide_is_not_rounded) {
  EXPECT_TRUE(check_cap(Money::fen(1'005), {}, Money::fen(100), kTenth));
  EXPECT_FALSE(check_cap(Money::fen(1'005), {}, Money::fen(101), kTenth));
  EXPECT_FALSE(check_cap(Money::fen(1'009), Money::fen(50), Money::fen(51), kTenth));
}

TEST(Supplement, B19_what_was_withdrawn_takes_nothing_of_the_share) {
  Supplement gone = propose(visits(176)).value();
  gone = supplement_withdrawn(gone, kToday).value();
  EXPECT_TRUE(propose(visits(176), {gone}));
  EXPECT_EQ(why(supplement_withdrawn(gone, kToday)), &base::kWrongState);
}

TEST(Supplement, B19_same_subject_and_same_terms) {
  EXPECT_EQ(why(propose({{"M9", 1, Money::yuan(100)}})), &kSupplementMeasure);
  auto twice = visits(1);
  twice.push_back(twice.front());
  EXPECT_EQ(why(propose(twice)), &kSupplementMeasure);
  EXPECT_EQ(why(propose({{"M1", 1, Money::yuan(101)}})), &kSupplementUnits);
  EXPECT_EQ(why(propose({{"M1", 0, Money::yuan(100)}})), &kSupplementUnits);
  EXPECT_EQ(why(propose({{"M2", 1, Money::yuan(100)}})), &kSupplementUnits);
  EXPECT_TRUE(propose({{"M2", 0, Money::yuan(100)}}));
}

TEST(Supplement, B19_one_at_a_time_waits_for_its_signature) {
  const Supplement open = propose(visits(1)).value();
  EXPECT_EQ(why(propose(visits(1), {open})), &kSupplementOpen);
  EXPECT_TRUE(propose(visits(1), {concluded(visits(1))}));
}

TEST(Supplement, B19_only_while_something_can_still_be_done) {
  const auto spoilt = [](auto&& spoil) {
    Contract c = agreement();
    spoil(c);
    return why(propose(visits(1), {}, c));
  };
  EXPECT_EQ(spoilt([](Contract& c) { c.state = State::consented; }), &kNotInForce);
  EXPECT_EQ(spoilt([](Contract& c) { c.state = State::closed; }), &kNotInForce);
  EXPECT_EQ(spoilt([](Contract& c) { c.final_assessed_on = kToday; }), &kSupplementTooLate);
  EXPECT_EQ(spoilt([](Contract& c) { c.term_to = kToday.plus_days(-1); }), &kSupplementTooLate);
  EXPECT_EQ(spoilt([](Contract& c) { c.term_to = kToday; }), nullptr);
}

TEST(Supplement, B19_asked_again_when_it_is_signed) {
  Supplement s = propose(visits(176)).value();
  s = supplement_consented(s, Instant::civil(kToday, 9, 0), "h").value();
  const Contract c = agreement();
  const std::vector<Supplement> none;
  const SupplementCap less{Exact(1, 20), "另一条规则"};
  EXPECT_EQ(why(supplement_signed(s, {c, none, less, kToday}, kClocks, kHead)),
            &kSupplementAboveMax);
  const Supplement early = propose(visits(1)).value();
  EXPECT_EQ(why(supplement_signed(early, {c, none, kTenth, kToday}, kClocks, kHead)),
            &base::kWrongState);
}

TEST(Supplement, B19_price_and_measures_grow_and_nothing_else) {
  auto items = visits(10);
  items.push_back({"M2", 0, Money::yuan(50)});
  const Supplement s = concluded(items);
  const Contract before = agreement();
  const Contract after = grown(before, s);
  EXPECT_EQ(after.price, Money::yuan(177'050));
  EXPECT_EQ(after.measures[0].most, 1638);
  EXPECT_EQ(after.measures[0].most_amount, Money::yuan(163'800));
  EXPECT_EQ(after.measures[0].unit_price, Money::yuan(100));
  EXPECT_EQ(after.measures[1].most_amount, Money::yuan(13'250));
  EXPECT_EQ(agreed_text(without(after, addition_of(s))), agreed_text(before));
}

TEST(Supplement, B17_published_and_filed_like_the_contract) {
  const Supplement s = concluded(visits(1));
  EXPECT_EQ(s.publish_by, Date(2025, 6, 5));
  EXPECT_EQ(s.signed_by, kHead);
  Contract secret = agreement();
  secret.published_on.reset();
  EXPECT_EQ(why(supplement_published(s, secret, kToday)), &kContractNotPublic);
  const Supplement out = supplement_published(s, agreement(), Date(2025, 6, 9)).value();
  EXPECT_EQ(out.days_late, 4);
  EXPECT_EQ(why(supplement_filed(out, {Date(2025, 6, 2), "1", {}}, Date(2025, 6, 9))), &kFilingDay);
  const Supplement done =
      supplement_filed(out, {Date(2025, 6, 13), "1", {}}, Date(2025, 6, 13)).value();
  EXPECT_EQ(done.filed_days_late, 1);
  EXPECT_EQ(why(supplement_filed(done, {Date(2025, 6, 13), "2", {}}, Date(2025, 6, 13))),
            &kFiledAlready);
}

TEST(Supplement, B19_consent_is_to_what_it_adds_and_to_what_it_adds_it) {
  const Supplement s = propose(visits(1)).value();
  Contract other = agreement();
  other.content_hash = "another";
  EXPECT_NE(supplement_text(s, agreement()), supplement_text(s, other));
  EXPECT_NE(supplement_text(s, agreement()),
            supplement_text(propose(visits(2)).value(), agreement()));
}

}  // namespace
}  // namespace contract
