#include "flow/4_procurement/fair/rules.h"

#include <gtest/gtest.h>

namespace procurement::fair {
namespace {

using base::Date, base::Money;

const Date kOpened(2025, 2, 4), kDemands(2025, 2, 10), kProposals(2025, 2, 20), kHeld(2025, 2, 21);

Fair called() {
  return opened({"fair_1"}, {"春季社洽会", "区文化馆", kDemands, kProposals, kHeld},
                {"acc_head", kOpened});
}
Propose proposal() {
  return {{"fair_1"}, PostId{"post_1"}, "居家照料", "home_care", "每周两次"};
}
Proposal made() {
  Proposal p =
      proposed({"pps_1"}, proposal(), called(), "home_care", {"acc_1", kProposals}).value();
  p.supplier = "pty_jia";
  p.supplier_name = "同行社工中心";
  return p;
}
Proposal in_state(ProposalState state) {
  Proposal p = made();
  p.state = state;
  return p;
}
Asked asked() {
  return {.title = "居家照料采购需求",
          .service = "上门照料",
          .quantity = "19 户",
          .quality = "不少于六十分钟",
          .term = "九个月",
          .acceptance = "每月核对",
          .sources = {{{"pps_1"}, false}}};
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
std::vector<Proposal> matches() {
  return {matched(made(), {"post_1"}, "合适", called(), {"acc_p", kHeld}).value()};
}

TEST(Fair, A11_a_demand_is_withdrawn_with_a_reason_unless_a_requirement_follows_its_match) {
  Post p;
  p.id = {"post_1"};
  EXPECT_TRUE(still_posted(p));
  EXPECT_EQ(code(demand_withdrawn(p, "  ", false, kHeld)), "fair.no_words");
  EXPECT_EQ(code(demand_withdrawn(p, "预算调减", true, kHeld)), "fair.in_requirement");
  const Post gone = demand_withdrawn(p, " 预算调减 ", false, kHeld).value();
  EXPECT_EQ(gone.withdraw_reason, "预算调减");
  EXPECT_EQ(code(demand_withdrawn(gone, "再次", false, kHeld)), "fair.withdrawn_already");
  EXPECT_EQ(code(still_posted(gone)), "fair.demand_withdrawn");
}

TEST(Fair, TheDaysFollowEachOther) {
  const OpenFair in{"春季社洽会", "区文化馆", kOpened, kOpened, kOpened};
  EXPECT_TRUE(check(in, kOpened));
  const auto with = [&](Date demands, Date proposals, Date held) {
    return code(check({"会", "馆", demands, proposals, held}, kOpened));
  };
  EXPECT_EQ(with(kOpened.plus_days(-1), kProposals, kHeld), "fair.bad_days");
  EXPECT_EQ(with(kDemands, kDemands.plus_days(-1), kHeld), "fair.bad_days");
  EXPECT_EQ(with(kDemands, kProposals, kProposals.plus_days(-1)), "fair.bad_days");
  EXPECT_EQ(with(kDemands, kProposals, kProposals), "done");
  EXPECT_EQ(check({" ", " ", kOpened.plus_days(-1), kOpened.plus_days(-2), kOpened.plus_days(-3)},
                  kOpened)
                .error()
                .problems.size(),
            5U);
}
TEST(Fair, DemandsArePostedToTheirLastDayAndNotADayLater) {
  const PostDemand in{{"fair_1"}, {"dem_1"}, "上门", Money(), Money::yuan(1)};
  EXPECT_EQ(code(posted({"post_1"}, in, called(), {"acc", kDemands})), "done");
  EXPECT_EQ(code(posted({"post_1"}, in, called(), {"acc", kDemands.plus_days(1)})),
            "fair.demands_over");
  Fair over = called();
  over.state = FairState::closed;
  EXPECT_EQ(code(posted({"post_1"}, in, over, {"acc", kDemands})), "fair.demands_over");
}
TEST(Fair, TheMoneyRunsFromTheLowerToTheHigher) {
  const auto money = [&](Money from, Money to) {
    return code(
        posted({"post_1"}, {{"fair_1"}, {"dem_1"}, "上门", from, to}, called(), {"acc", kDemands}));
  };
  EXPECT_EQ(money(Money::fen(100), Money::fen(100)), "done");
  EXPECT_EQ(money(Money::fen(101), Money::fen(100)), "fair.money_order");
}
TEST(Fair, ProposalsAreMadeToTheirLastDayForTheServiceThatIsAsked) {
  const auto on = [&](Date day) {
    return code(proposed({"pps_1"}, proposal(), called(), "home_care", {"acc", day}));
  };
  EXPECT_EQ(on(kProposals), "done");
  EXPECT_EQ(on(kProposals.plus_days(1)), "fair.proposals_over");
  EXPECT_EQ(code(proposed({"pps_1"}, proposal(), called(), "meal", {"acc", kProposals})),
            "fair.bad_service");
  Propose open = proposal();
  open.post.reset();
  EXPECT_EQ(code(proposed({"pps_1"}, open, called(), std::nullopt, {"acc", kProposals})), "done");
  open.service = "Home care";
  open.words = " ";
  EXPECT_EQ(proposed({"pps_1"}, open, called(), std::nullopt, {"acc", kProposals})
                .error()
                .problems.size(),
            2U);
}
TEST(Fair, AProposalIsAmendedAndWithdrawnToTheDayBefore) {
  const AmendProposal in{{"pps_1"}, "改", "改过的话"};
  const Date before = kHeld.plus_days(-1);
  EXPECT_EQ(code(amended(made(), in, called(), before)), "done");
  EXPECT_EQ(code(amended(made(), in, called(), kHeld)), "fair.day_has_come");
  EXPECT_EQ(code(withdrawn(made(), called(), before)), "done");
  EXPECT_EQ(code(withdrawn(made(), called(), kHeld)), "fair.day_has_come");
}
TEST(Fair, A11_nothing_is_matched_or_declined_before_the_day) {
  const auto match = [&](Date day) {
    return code(matched(made(), {"post_1"}, "合适", called(), {"acc", day}));
  };
  EXPECT_EQ(match(kHeld.plus_days(-1)), "fair.before_the_day");
  EXPECT_EQ(match(kHeld), "done");
  EXPECT_EQ(code(declined(made(), "不合适", called(), {"acc", kHeld.plus_days(-1)})),
            "fair.before_the_day");
  EXPECT_EQ(code(declined(made(), "不合适", called(), {"acc", kHeld})), "done");
  EXPECT_EQ(code(declined(made(), " ", called(), {"acc", kHeld})), "fair.no_words");
}
TEST(Fair, A11_a_fair_closes_when_every_proposal_to_a_demand_is_answered) {
  EXPECT_EQ(code(closed(called(), 0, kHeld.plus_days(-1))), "fair.before_the_day");
  EXPECT_EQ(code(closed(called(), 1, kHeld)), "fair.unanswered");
  EXPECT_EQ(code(closed(called(), 0, kHeld)), "done");
  EXPECT_EQ(code(closed(closed(called(), 0, kHeld).value(), 0, kHeld)), "flow.wrong_state");
}
TEST(Fair, AnOpenProposalIsMatchedWithADemandThatIsNamed) {
  Proposal open = made();
  open.post.reset();
  EXPECT_EQ(code(post_to_match(open, std::nullopt)), "fair.which_post");
  EXPECT_EQ(post_to_match(open, PostId{"post_2"}).value().value, "post_2");
  EXPECT_EQ(post_to_match(made(), std::nullopt).value().value, "post_1");
  EXPECT_EQ(post_to_match(made(), PostId{"post_1"}).value().value, "post_1");
  EXPECT_EQ(code(post_to_match(made(), PostId{"post_2"})), "fair.other_post");
  EXPECT_EQ(code(declined(open, "不合适", called(), {"acc", kHeld})), "fair.nothing_to_decline");
}
TEST(Fair, EveryStateByEveryAct) {
  for (const auto& word : base::Codec<ProposalState>::words()) {
    const Proposal p = in_state(*base::Codec<ProposalState>::parse(word));
    const auto* open = p.state == ProposalState::made ? "done" : "flow.wrong_state";
    EXPECT_EQ(code(amended(p, {{"pps_1"}, "改", "改"}, called(), kProposals)), open);
    EXPECT_EQ(code(withdrawn(p, called(), kProposals)), open);
    EXPECT_EQ(code(matched(p, {"post_1"}, "合适", called(), {"acc", kHeld})), open);
    EXPECT_EQ(code(declined(p, "不合适", called(), {"acc", kHeld})), open);
  }
  for (const auto& word : base::Codec<RequirementState>::words()) {
    Requirement r = written({"req_1"}, asked(), {"dem_1"}, {"acc", kHeld});
    r.state = *base::Codec<RequirementState>::parse(word);
    const auto* open = r.state == RequirementState::written ? "done" : "flow.wrong_state";
    EXPECT_EQ(code(amended(r, asked(), {"acc", kHeld})), open);
    EXPECT_EQ(code(confirmed(r, {"acc_head", kHeld})), open);
    EXPECT_EQ(code(withdrawn(r)), open);
  }
}

TEST(Requirement, B03_every_matched_proposal_is_stated_once_and_no_other) {
  const auto with = [&](std::vector<Stated> sources_stated) {
    Asked in = asked();
    in.sources = std::move(sources_stated);
    return code(sources(in, matches(), 30));
  };
  EXPECT_EQ(with({{{"pps_1"}, false}}), "done");
  EXPECT_EQ(with({}), "requirement.unstated");
  EXPECT_EQ(with({{{"pps_1"}, false}, {{"pps_1"}, true}}), "requirement.not_matched");
  EXPECT_EQ(with({{{"pps_1"}, false}, {{"pps_9"}, false}}), "requirement.not_matched");
  EXPECT_EQ(code(sources(asked(), {}, 30)), "requirement.nothing_matched");
}
TEST(Requirement, B03_whose_text_was_taken_over_designed_it) {
  Asked in = asked();
  in.sources = {{{"pps_1"}, true}};
  const auto from = sources(in, matches(), 30).value();
  ASSERT_EQ(from.size(), 1U);
  EXPECT_TRUE(from[0].text_taken);
  EXPECT_EQ(from[0].supplier, "pty_jia");
}
TEST(Requirement, X7_thirty_signs_in_a_row_are_allowed_and_thirty_one_are_its_text) {
  const std::string ten = "一二三四五六七八九十";
  const std::string thirty = ten + "甲乙丙丁戊己庚辛壬癸" + "子丑寅卯辰巳午未申酉";
  EXPECT_FALSE(share_a_passage(thirty + "东", thirty + "西", 30));
  EXPECT_TRUE(share_a_passage(thirty + "东", "南" + thirty + "东", 30));
  EXPECT_FALSE(share_a_passage(thirty, thirty, 30));
  EXPECT_TRUE(share_a_passage(thirty, thirty, 29));
  EXPECT_FALSE(share_a_passage("", thirty, 30));
}
TEST(Requirement, X7_blanks_and_punctuation_hide_nothing) {
  EXPECT_TRUE(share_a_passage("每户每周两次,每次六十分钟。", "每户 每周两次;每次\n六十分钟", 8));
}
TEST(Requirement, B03_text_that_was_taken_is_said_to_be_taken) {
  auto from = matches();
  from[0].words = "每次服务由老人或家属当场确认,每月由督导抽查一成,并向社区公布抽查结果。";
  Asked in = asked();
  in.acceptance = from[0].words;
  EXPECT_EQ(code(sources(in, from, 30)), "requirement.words_taken");
  in.sources[0].text_taken = true;
  EXPECT_EQ(code(sources(in, from, 30)), "done");
}
TEST(Requirement, B05_it_names_no_supplier) {
  Asked in = asked();
  in.quality = "须经同行社工中心认可";
  EXPECT_EQ(code(sources(in, matches(), 30)), "requirement.names_supplier");
}
TEST(Requirement, TheDepartmentSaysEveryPartInItsOwnWords) {
  Asked in = asked();
  in.title = in.service = in.quantity = in.quality = in.term = in.acceptance = " ";
  const auto all = sources(in, matches(), 30);
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().problems.size(), 6U);
  in = asked();
  in.term = "";
  EXPECT_EQ(code(sources(in, matches(), 30)), "requirement.no_words");
}
TEST(Requirement, WhoeverChangesItIsItsAuthor) {
  const Requirement r = written({"req_1"}, asked(), {"dem_1"}, {"acc_a", kHeld});
  EXPECT_EQ(amended(r, asked(), {"acc_b", kHeld}).value().author, "acc_b");
  EXPECT_EQ(confirmed(r, {"acc_head", kHeld}).value().confirmed_by, "acc_head");
}

}  // namespace
}  // namespace procurement::fair
