#include "flow/4_procurement/incubation/rules.h"

#include <gtest/gtest.h>

namespace procurement::incubation {
namespace {

using base::Date, base::Money;

const Date kDay(2025, 3, 4);
const By kBy{"acc_1", kDay};

OpenProgramme wish() {
  return {.title = "社工机构孵化",
          .service = "home_care",
          .towns = {"440607004000"},
          .line = {"lin_1"},
          .money = Money::yuan(30'000),
          .most = Money::yuan(20'000),
          .starts_on = kDay,
          .ends_on = Date(2025, 12, 31)};
}
Programme running() {
  Programme p = opened({"prog_1"}, wish(), kBy);
  p.owner_org = "pty_sw";
  return p;
}
AdmitIncubatee founders() {
  return {.programme = {"prog_1"},
          .working_title = "暖邻筹备组",
          .town = "440607004000",
          .idea = "上门照料",
          .cohort = "2025年第一批",
          .mentor = "acc_mentor",
          .contact = "梁某 13800000000",
          .consents = true};
}
Incubatee in_state(IncubateeState state) {
  Incubatee one = admitted({"inc_1"}, founders(), running(), kBy).value();
  one.state = state;
  if (state != IncubateeState::founding) one.party = "pty_nl";
  return one;
}
Milestone milestone(MilestoneState state, Money amount) {
  Milestone m;
  m.id = {"ms_1"};
  m.incubatee = {"inc_1"};
  m.due_on = Date(2025, 3, 31);
  m.amount = amount;
  m.state = state;
  if (state != MilestoneState::set) {
    m.reported_on = Date(2025, 4, 1);
    m.reported_by = "acc_nl";
    m.report = "完成";
  }
  return m;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

TEST(Incubation, EveryFaultOfAProgrammeIsTold) {
  EXPECT_TRUE(check(wish(), "440607", kDay));
  OpenProgramme in = wish();
  in.title = "  ";
  EXPECT_EQ(code(check(in, "440607", kDay)), "programme.no_title");
  in.service = "Home care";
  in.towns = {"440607004000", "440607004000"};
  in.most = in.money + Money::fen(1);
  in.starts_on = kDay.plus_days(-1);
  in.ends_on = kDay.plus_days(-2);
  const auto all = check(in, "440607", kDay);
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().why, &kNoTitle);
  EXPECT_EQ(all.error().problems.size(), 6U);
}
TEST(Incubation, ATownIsNeitherTheDistrictNorAVillageNorElsewhere) {
  for (const char* wrong : {"440607000000", "440607004001", "440606004000", "4406070040", ""}) {
    OpenProgramme in = wish();
    in.towns = {wrong};
    EXPECT_EQ(code(check(in, "440607", kDay)), "programme.not_a_town") << wrong;
  }
}
TEST(Incubation, OneOrganisationMayHaveAllTheMoneyAndNotAFenMore) {
  OpenProgramme in = wish();
  in.most = in.money;
  EXPECT_TRUE(check(in, "440607", kDay));
  in.most = in.money + Money::fen(1);
  EXPECT_EQ(code(check(in, "440607", kDay)), "programme.most_above_money");
}
TEST(Incubation, AProgrammeMayBeginTodayAndEndTheSameDay) {
  OpenProgramme in = wish();
  in.ends_on = in.starts_on;
  EXPECT_TRUE(check(in, "440607", kDay));
  in.ends_on = in.starts_on.plus_days(-1);
  EXPECT_EQ(code(check(in, "440607", kDay)), "programme.bad_days");
}
TEST(Incubation, X6_a_programme_ends_on_the_last_day_allowed_and_not_a_day_later) {
  const Date latest(2028, 3, 4);
  EXPECT_TRUE(check_length(latest, latest));
  EXPECT_EQ(code(check_length(latest.plus_days(1), latest)), "programme.too_long");
}
TEST(Incubation, A09_money_approved_to_buy_a_listed_service_is_not_given_away) {
  budget::LineBody line;
  EXPECT_TRUE(may_fund(line));
  line.catalogue_item = catalogue::ItemId{"itm_1"};
  EXPECT_EQ(code(may_fund(line)), "programme.line_for_purchase");
}
TEST(Incubation, WhatWasNeverPaidGoesBackAndAnAwardThatWaitsStopsTheClosing) {
  Programme p = running();
  p.awarded = Money::fen(500'000);
  p.paid = Money::fen(499'999);
  EXPECT_EQ(code(closed(p, kDay)), "programme.grant_waits");
  p.paid = p.awarded;
  const auto done = closed(p, kDay);
  ASSERT_TRUE(done);
  EXPECT_EQ(done.value().released, Money::yuan(25'000));
  EXPECT_EQ(code(closed(done.value(), kDay)), "flow.wrong_state");
}

TEST(Incubation, FoundersAreAdmittedOnTheProgrammesDaysAndInItsTowns) {
  const Programme p = running();
  EXPECT_TRUE(check(founders(), p, p.starts_on));
  EXPECT_TRUE(check(founders(), p, p.ends_on));
  EXPECT_EQ(code(check(founders(), p, p.starts_on.plus_days(-1))), "programme.not_running");
  EXPECT_EQ(code(check(founders(), p, p.ends_on.plus_days(1))), "programme.not_running");
  AdmitIncubatee in = founders();
  in.town = "440607001000";
  EXPECT_EQ(code(check(in, p, kDay)), "incubatee.other_town");
  in = founders();
  in.consents = false;
  EXPECT_EQ(code(check(in, p, kDay)), "incubatee.no_consent");
  in.contact = " ";
  EXPECT_EQ(check(in, p, kDay).error().problems.size(), 2U);
}
TEST(Incubation, AMentorIsAnActiveExpert) {
  EXPECT_TRUE(may_mentor("expert", "active"));
  EXPECT_EQ(code(may_mentor("expert", "disabled")), "incubatee.not_a_mentor");
  EXPECT_EQ(code(may_mentor("purchaser", "active")), "incubatee.not_a_mentor");
  EXPECT_EQ(code(may_mentor("", "")), "incubatee.not_a_mentor");
}
TEST(Incubation, EveryStateByEveryAct) {
  for (const auto& word : base::Codec<IncubateeState>::words()) {
    const auto state = *base::Codec<IncubateeState>::parse(word);
    const auto at = [&](IncubateeState from) {
      return state == from ? "done" : "flow.wrong_state";
    };
    using enum IncubateeState;
    const bool growing = state == founding || state == registered || state == able;
    EXPECT_EQ(code(incubation::registered(in_state(state), "pty_x", false, kDay)), at(founding));
    EXPECT_EQ(code(attested(in_state(state), {1, 0}, "好", kDay)), at(registered));
    EXPECT_EQ(code(incubation::graduated(in_state(state), kDay)), at(able));
    EXPECT_EQ(code(gone(in_state(state), "不办了", kDay)), growing ? "done" : "flow.wrong_state");
    EXPECT_EQ(code(set({"ms_2"}, {{"inc_1"}, "章程", kDay, Money()}, in_state(state), running(),
                       Money(), kBy)),
              growing ? "done" : "flow.wrong_state");
  }
  for (const auto& word : base::Codec<MilestoneState>::words()) {
    const auto state = *base::Codec<MilestoneState>::parse(word);
    using enum MilestoneState;
    const auto when = [&](bool open) { return open ? "done" : "flow.wrong_state"; };
    const Milestone m = milestone(state, Money::yuan(1));
    EXPECT_EQ(code(reported(m, "完成", kBy)),
              when(state == MilestoneState::set || state == returned));
    EXPECT_EQ(code(incubation::dropped(m, "不需要", kBy)),
              when(state == MilestoneState::set || state == returned));
    EXPECT_EQ(code(judged(m, "milestone.confirm", "好", kBy)), when(state == submitted));
    EXPECT_EQ(code(judged(m, "milestone.return", "补", kBy)), when(state == submitted));
    EXPECT_EQ(code(awarded({"grant_1"}, m, running(), in_state(IncubateeState::able), kBy)),
              when(state == confirmed));
  }
}
TEST(Incubation, OneBodyIsGrownOnce) {
  EXPECT_EQ(code(registered(in_state(IncubateeState::founding), "pty_x", true, kDay)),
            "incubatee.linked_elsewhere");
}
TEST(Incubation, AbilityRestsOnMilestonesThatAreAllJudged) {
  const Incubatee one = in_state(IncubateeState::registered);
  EXPECT_EQ(code(attested(one, {0, 0}, "好", kDay)), "incubatee.nothing_confirmed");
  EXPECT_EQ(code(attested(one, {1, 1}, "好", kDay)), "incubatee.milestones_open");
  EXPECT_EQ(code(attested(one, {1, 0}, "  ", kDay)), "incubatee.no_words");
  using enum MilestoneState;
  const Progress made =
      progress({milestone(confirmed, Money()), milestone(MilestoneState::dropped, Money()),
                milestone(returned, Money()), milestone(submitted, Money())});
  EXPECT_EQ(made.confirmed, 1);
  EXPECT_EQ(made.open, 2);
}
TEST(Incubation, WhoLeavesHasNoGrantWaiting) {
  Incubatee one = in_state(IncubateeState::able);
  one.awarded = Money::fen(1);
  EXPECT_EQ(code(gone(one, "解散", kDay)), "programme.grant_waits");
  one.paid = one.awarded;
  EXPECT_EQ(code(gone(one, " ", kDay)), "incubatee.no_words");
  EXPECT_EQ(code(gone(one, "解散", kDay)), "done");
}

TEST(Incubation, AMilestoneFallsDueFromTodayToTheProgrammesLastDay) {
  const auto due = [&](Date day) {
    return code(set({"ms_2"}, {{"inc_1"}, "章程", day, Money()}, in_state(IncubateeState::founding),
                    running(), Money(), kBy));
  };
  EXPECT_EQ(due(kDay), "done");
  EXPECT_EQ(due(kDay.plus_days(-1)), "milestone.bad_due");
  EXPECT_EQ(due(Date(2025, 12, 31)), "done");
  EXPECT_EQ(due(Date(2026, 1, 1)), "milestone.bad_due");
}
TEST(Incubation, GrantsTiedToMilestonesNeverExceedTheMostByAFen) {
  const auto tie = [&](Money tied, Money more) {
    return code(set({"ms_2"}, {{"inc_1"}, "章程", kDay, more}, in_state(IncubateeState::founding),
                    running(), tied, kBy));
  };
  EXPECT_EQ(tie(Money::yuan(15'000), Money::yuan(5'000)), "done");
  EXPECT_EQ(tie(Money::yuan(15'000), Money::fen(500'001)), "milestone.above_most");
}
TEST(Incubation, TheOrganisationReportsOnceItIsRegistered) {
  EXPECT_TRUE(may_report(in_state(IncubateeState::founding), "pty_sw"));
  EXPECT_TRUE(may_report(in_state(IncubateeState::registered), "pty_nl"));
  EXPECT_EQ(code(may_report(in_state(IncubateeState::registered), "pty_sw")),
            "milestone.organisation_reports");
}
TEST(Incubation, WhoReportedAMilestoneDoesNotJudgeIt) {
  const Milestone m = milestone(MilestoneState::submitted, Money());
  EXPECT_EQ(code(judged(m, "milestone.confirm", "好", {"acc_nl", kDay})), "milestone.reported_it");
  EXPECT_EQ(code(judged(m, "milestone.return", "补", {"acc_nl", kDay})), "milestone.reported_it");
  EXPECT_EQ(code(judged(m, "milestone.confirm", " ", {"acc_m", kDay})), "incubatee.no_words");
  const Milestone back = judged(m, "milestone.return", "补", {"acc_m", kDay}).value();
  EXPECT_EQ(back.words, "补");
  const Milestone again = reported(back, "已补", kBy).value();
  EXPECT_EQ(again.words, "");
  EXPECT_FALSE(again.judged_on.has_value());
}
TEST(Incubation, LateIsWhatCameOrIsOwedAfterItsLastDay) {
  using enum MilestoneState;
  const Date due(2025, 3, 31);
  EXPECT_EQ(days_late(milestone(MilestoneState::set, Money()), due), 0);
  EXPECT_EQ(days_late(milestone(MilestoneState::set, Money()), due.plus_days(1)), 1);
  EXPECT_EQ(days_late(milestone(returned, Money()), due.plus_days(3)), 3);
  EXPECT_EQ(days_late(milestone(submitted, Money()), due.plus_days(30)), 1);
  EXPECT_EQ(days_late(milestone(confirmed, Money()), due.plus_days(30)), 1);
  EXPECT_EQ(days_late(milestone(MilestoneState::dropped, Money()), due.plus_days(30)), 0);
}

TEST(Incubation, AGrantExceedsNeitherBoundByAFen) {
  const auto award = [&](Money of_programme, Money of_one, Money amount) {
    Programme p = running();
    p.awarded = of_programme;
    Incubatee one = in_state(IncubateeState::able);
    one.awarded = of_one;
    return code(incubation::awarded({"grant_1"}, milestone(MilestoneState::confirmed, amount), p,
                                    one, kBy));
  };
  EXPECT_EQ(award(Money::yuan(15'000), Money::yuan(15'000), Money::yuan(5'000)), "done");
  EXPECT_EQ(award(Money::yuan(15'000), Money::yuan(15'000), Money::fen(500'001)),
            "grant.above_most");
  EXPECT_EQ(award(Money::yuan(25'000), Money(), Money::yuan(5'000)), "done");
  EXPECT_EQ(award(Money::yuan(25'000), Money(), Money::fen(500'001)), "grant.above_money");
  EXPECT_EQ(award(Money(), Money(), Money()), "grant.nothing_tied");
}
TEST(Incubation, NothingIsGrantedToWhoLeftOrFromAClosedProgramme) {
  const Milestone m = milestone(MilestoneState::confirmed, Money::yuan(1));
  EXPECT_EQ(code(awarded({"grant_1"}, m, running(), in_state(IncubateeState::left), kBy)),
            "grant.has_left");
  EXPECT_EQ(code(awarded({"grant_1"}, m, closed(running(), kDay).value(),
                         in_state(IncubateeState::able), kBy)),
            "programme.not_running");
}
TEST(Incubation, AGrantIsPaidOnceToARegisteredBodyByWhoDidNotAwardIt) {
  const Milestone m = milestone(MilestoneState::confirmed, Money::yuan(5'000));
  Granted all = awarded({"grant_1"}, m, running(), in_state(IncubateeState::founding), kBy).value();
  EXPECT_EQ(all.programme.awarded, Money::yuan(5'000));
  EXPECT_EQ(all.incubatee.awarded, Money::yuan(5'000));
  const By finance{"acc_fin", kDay};
  EXPECT_EQ(code(paid(all, finance)), "grant.nobody_to_pay");
  all.incubatee.party = "pty_nl";
  EXPECT_EQ(code(paid(all, kBy)), "grant.awarded_it");
  const auto done = paid(all, finance);
  ASSERT_TRUE(done);
  EXPECT_EQ(done.value().grant.payee, "pty_nl");
  EXPECT_EQ(done.value().programme.paid, Money::yuan(5'000));
  EXPECT_EQ(code(paid(done.value(), finance)), "flow.wrong_state");
  EXPECT_EQ(code(cancelled(done.value(), "错", kBy)), "flow.wrong_state");
}
TEST(Incubation, ACancelledGrantGivesBothSumsBack) {
  const Milestone m = milestone(MilestoneState::confirmed, Money::yuan(5'000));
  const Granted all =
      awarded({"grant_1"}, m, running(), in_state(IncubateeState::able), kBy).value();
  EXPECT_EQ(code(cancelled(all, " ", kBy)), "incubatee.no_words");
  const Granted back = cancelled(all, "解散", kBy).value();
  EXPECT_EQ(back.programme.awarded, Money());
  EXPECT_EQ(back.incubatee.awarded, Money());
  EXPECT_EQ(code(paid(back, {"acc_fin", kDay})), "flow.wrong_state");
}
TEST(Incubation, TheMoneyStandsUnderTheProgrammesOwnReference) {
  EXPECT_EQ(budget_ref({"prog_1"}), "programme/prog_1");
}

}  // namespace
}  // namespace procurement::incubation
