// Given what of a thread is public, which tags, which document, which row of the register.
#include "flow/9_disclosure/rules.h"

#include <gtest/gtest.h>

namespace disclosure {
namespace {

using base::Date;
using base::Instant;
using base::Money;
using Tags = std::vector<std::string>;

const Body kBuyer{"pty_1", "1199000000712345X6", "购买方"};
const Body kFirst{"pty_2", "52990000MJ8A1B2CXX", "甲"},
    kSecond{"pty_3", "91990000MA4X7K2H94", "乙"};

/// Disclosed in January, issued in February, offers until the 25th.
Thread planned() {
  Thread t;
  t.acts = {"procurement.disclose"};
  t.buyer = kBuyer;
  auto& p = t.procurement;
  p.id = {"proc_1"};
  p.ceiling = Money::yuan(180'000);
  p.disclosed_on = Date(2025, 1, 15);
  p.issued_on = Date(2025, 2, 14);
  p.offers_until = Instant::civil(Date(2025, 2, 25), 9, 30);
  return t;
}
Thread issued() {
  Thread t = planned();
  t.acts.emplace_back("procurement.issue");
  return t;
}
/// Announced with the first as winner; the second was compared as well.
Thread announced() {
  Thread t = issued();
  t.acts.insert(t.acts.end(), {"procurement.open", "procurement.announce"});
  auto& p = t.procurement;
  p.opened_at = Instant::civil(Date(2025, 2, 25), 9, 31);
  p.winner = procurement::OfferId{"offer_1"};
  p.award_price = Money::yuan(176'000);
  p.decided_on = Date(2025, 2, 27);
  p.decide_by = Date(2025, 3, 5);
  p.notice_by = Date(2025, 3, 3);
  p.result_noticed_on = Date(2025, 2, 28);
  t.supplier = kFirst;
  t.bids = {{"offer_1", kFirst, Money::yuan(176'000), "87.2273", 1},
            {"offer_2", kSecond, Money::yuan(168'000), "80.0000", 2}};
  return t;
}
Thread contracted() {
  Thread t = announced();
  t.awards_before = {"offer_1"};
  t.acts.emplace_back("contract.publish");
  contract::Contract c;
  c.id = {"ct_1"};
  c.price = Money::yuan(176'000);
  c.sign_by = Date(2025, 3, 31);
  c.signed_on = Date(2025, 3, 14);
  c.publish_by = Date(2025, 3, 18);
  c.published_on = Date(2025, 3, 17);
  t.contract = c;
  return t;
}
base::json::object document(const Thread& t, std::string_view operation) {
  return release_document(t, operation, "id", Instant::civil(Date(2025, 3, 20), 9, 0));
}
std::string tender_status(const Thread& t) {
  return std::string(document(t, "procurement.disclose").at("tender").at("status").as_string());
}

TEST(Disclosure, Tags_say_what_happened) {
  EXPECT_EQ(tags_for(planned(), "procurement.disclose"), Tags{"planning"});
  EXPECT_EQ(tags_for(issued(), "procurement.issue"), Tags{"tender"});
  EXPECT_EQ(tags_for(issued(), "procurement.clarify"), Tags{"tenderUpdate"});
  EXPECT_EQ(tags_for(issued(), "procurement.open"), Tags{"tenderUpdate"});
  EXPECT_EQ(tags_for(announced(), "procurement.announce"), Tags{"award"});
  EXPECT_EQ(tags_for(contracted(), "contract.publish"), Tags{"contract"});
  EXPECT_EQ(tags_for(contracted(), "payment.pay"), Tags{"implementation"});
  EXPECT_EQ(tags_for(contracted(), "contract.close"), Tags{"contractTermination"});
  for (const auto operation : publishing())
    EXPECT_FALSE(tags_for(announced(), operation).empty()) << operation;
  EXPECT_FALSE(publishes("procurement.draft"));
  EXPECT_FALSE(publishes("procurement.offer"));
}

TEST(Disclosure, What_ends_before_its_tender_cancels_none) {
  Thread t = planned();
  t.procurement.issued_on = {};
  t.procurement.offers_until = {};
  t.procurement.terminated_on = Date(2025, 1, 20);
  t.acts.emplace_back("procurement.terminate");
  EXPECT_EQ(tags_for(t, "procurement.terminate"), Tags{"planningUpdate"});
  EXPECT_EQ(tender_status(t), "cancelled");
}

TEST(Disclosure, A_tender_ended_before_its_deadline_is_cancelled_and_after_it_unsuccessful) {
  Thread t = issued();
  t.acts.emplace_back("procurement.terminate");
  t.procurement.terminated_on = Date(2025, 2, 24);
  EXPECT_EQ(tags_for(t, "procurement.terminate"), Tags{"tenderCancellation"});
  EXPECT_EQ(tender_status(t), "cancelled");
  t.procurement.terminated_on = Date(2025, 2, 25);
  EXPECT_EQ(tender_status(t), "unsuccessful");
}

TEST(Disclosure, D04_another_winner_after_a_challenge_cancels_the_award_before) {
  Thread t = announced();
  t.awards_before = {"offer_1"};
  EXPECT_EQ(tags_for(t, "procurement.announce"), Tags{"awardUpdate"});
  t.procurement.winner = procurement::OfferId{"offer_2"};
  t.supplier = kSecond;
  t.bids[0].place = 0;
  t.bids[1].place = 1;
  EXPECT_EQ(tags_for(t, "procurement.announce"), (Tags{"award", "awardCancellation"}));
  const auto d = document(t, "procurement.announce");
  EXPECT_EQ(d.at("awards").at(0).at("id").as_string(), "offer_1");
  EXPECT_EQ(d.at("awards").at(0).at("status").as_string(), "cancelled");
  EXPECT_EQ(d.at("awards").at(1).at("id").as_string(), "offer_2");
  EXPECT_EQ(d.at("awards").at(1).at("status").as_string(), "active");
  EXPECT_EQ(d.at("bids").at("details").at(0).at("status").as_string(), "disqualified");
  EXPECT_EQ(award_ids(d), (std::vector<std::string>{"offer_1", "offer_2"}));
}

TEST(Disclosure, Terminated_after_the_award_leaves_no_award_standing) {
  Thread t = announced();
  t.awards_before = {"offer_1"};
  t.acts.emplace_back("procurement.terminate");
  t.procurement.terminated_on = Date(2025, 3, 10);
  t.supplier = {};
  EXPECT_EQ(tags_for(t, "procurement.terminate"),
            (Tags{"tenderCancellation", "awardCancellation"}));
  const auto d = document(t, "procurement.terminate");
  ASSERT_EQ(d.at("awards").as_array().size(), 1u);
  EXPECT_EQ(d.at("awards").at(0).at("status").as_string(), "cancelled");
}

TEST(Disclosure, Nobody_but_the_buyer_is_named_before_the_result) {
  Thread t = issued();
  t.acts.emplace_back("procurement.open");
  t.procurement.opened_at = Instant::civil(Date(2025, 2, 25), 9, 31);
  // What the procurement itself knows by then stays inside.
  t.procurement.winner_party = "pty_secret";
  t.procurement.winner_name = "甲";
  t.procurement.winner = procurement::OfferId{"offer_1"};
  const auto d = document(t, "procurement.open");
  const std::string text = base::json::serialize(d);
  EXPECT_EQ(text.find("甲"), std::string::npos);
  EXPECT_EQ(text.find("offer_1"), std::string::npos);
  EXPECT_EQ(d.at("parties").as_array().size(), 1u);
  EXPECT_FALSE(d.contains("bids"));
  EXPECT_FALSE(d.contains("awards"));
  const Entry e = entry_of(t, "procurement.open", Instant::civil(Date(2025, 2, 25), 9, 31));
  EXPECT_EQ(e.supplier, "");
  EXPECT_FALSE(e.price);
}

TEST(Disclosure, B17_on_the_last_day_is_on_time_and_a_day_later_is_late) {
  Thread t = contracted();
  const auto late = [&](Date on) {
    t.contract->published_on = on;
    const Entry e = entry_of(t, "contract.publish", Instant::civil(on, 9, 0));
    EXPECT_EQ(e.stages.back().stage, "contract.publish");
    EXPECT_EQ(e.stages.back().basis, "B-17");
    EXPECT_EQ(e.stages.back().limit, Date(2025, 3, 18));
    return e.stages.back().days_late;
  };
  EXPECT_EQ(late(Date(2025, 3, 18)), 0);
  EXPECT_EQ(late(Date(2025, 3, 19)), 1);
}

TEST(Disclosure, B15_the_result_notice_has_its_limit) {
  Thread t = announced();
  const auto late = [&](Date on) {
    t.procurement.result_noticed_on = on;
    return entry_of(t, "procurement.announce", Instant::civil(on, 9, 0)).stages.back().days_late;
  };
  EXPECT_EQ(late(Date(2025, 3, 3)), 0);
  EXPECT_EQ(late(Date(2025, 3, 4)), 1);
}

TEST(Disclosure, B17_a_supplement_is_an_amendment_with_its_own_limit) {
  Thread t = contracted();
  t.acts.emplace_back("supplement.publish");
  t.contract->price = Money::yuan(186'000);
  contract::Addition added;
  added.supplement = "spl_1";
  added.reason = "新增两户";
  added.amount = Money::yuan(10'000);
  added.signed_on = Date(2025, 6, 3);
  added.publish_by = Date(2025, 6, 5);
  added.published_on = Date(2025, 6, 6);
  t.additions = {added};
  EXPECT_EQ(tags_for(t, "supplement.publish"), Tags{"contractAmendment"});
  const auto all = document(t, "supplement.publish").at("contracts").as_array();
  const auto& one = all.at(0).as_object();
  EXPECT_EQ(one.at("value").at("amount").as_int64(), 186'000);
  EXPECT_EQ(one.at("amendments").as_array().at(0).at("id").as_string(), "spl_1");
  const Entry e = entry_of(t, "supplement.publish", Instant::civil(Date(2025, 6, 6), 9, 0));
  EXPECT_EQ(e.price, Money::yuan(186'000));
  EXPECT_EQ(e.stages.back().stage, "supplement.publish");
  EXPECT_EQ(e.stages.back().days_late, 1);
  EXPECT_FALSE(document(contracted(), "contract.publish")
                   .at("contracts")
                   .as_array()
                   .at(0)
                   .as_object()
                   .contains("amendments"));
}

TEST(Disclosure, B20_an_early_end_is_a_termination_with_its_reason) {
  Thread t = contracted();
  t.acts.emplace_back("ending.agree");
  t.ended.emplace();
  t.ended->ending = {"end_1"};
  t.ended->reason = "双方协商";
  t.ended->on = Date(2025, 6, 3);
  t.ended->last_day = Date(2025, 6, 30);
  t.ended->term_was = Date(2026, 1, 31);
  EXPECT_EQ(tags_for(t, "ending.agree"), (Tags{"contractAmendment", "contractTermination"}));
  const auto all = document(t, "ending.agree").at("contracts").as_array();
  const auto& one = all.at(0).as_object();
  EXPECT_EQ(one.at("status").as_string(), "terminated");
  EXPECT_EQ(one.at("amendments").as_array().at(0).at("rationale").as_string(), "双方协商");
  const Entry e = entry_of(t, "ending.agree", Instant::civil(Date(2025, 6, 3), 9, 0));
  EXPECT_EQ(e.stages.back().stage, "ending.agree");
}

TEST(Disclosure, Releases_of_one_instant_still_have_an_order) {
  const Instant at = Instant::civil(Date(2026, 1, 28), 10, 0);
  EXPECT_EQ(date_of(at, {}), at);
  EXPECT_EQ(date_of(at, at.plus_ms(-1)), at);
  EXPECT_EQ(date_of(at, at), at.plus_ms(1));
  EXPECT_EQ(date_of(at, at.plus_ms(1)), at.plus_ms(2));
}

TEST(Disclosure, Amounts_are_exact_to_the_fen) {
  EXPECT_EQ(value_of(Money::yuan(56'100)).at("amount").as_int64(), 56'100);
  EXPECT_EQ(base::json::serialize(value_of(*Money::parse("196.35")).at("amount")), "1.9635E2");
  EXPECT_EQ(value_of(*Money::parse("51823.53")).at("amount").as_double(), 51823.53);
}

}  // namespace
}  // namespace disclosure
