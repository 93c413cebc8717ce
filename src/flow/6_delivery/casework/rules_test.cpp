#include "flow/6_delivery/casework/rules.h"

#include <fstream>
#include <gtest/gtest.h>

#include "registry/rules.h"
#include "registry/suppliers/services.h"

namespace delivery {
namespace {

using base::Date;
using enum CaseStep;

constexpr Date kDay(2025, 4, 10);

Recorded on(Date day) {
  return {.done_on = day, .text = "面谈,约定目标。", .today = kDay};
}
Case at(CaseStep step) {
  Case c;
  c.kind = step >= preparing ? CaseKind::group_work : CaseKind::casework;
  c.state = step;
  c.worker = "acc_1";
  c.opened_on = c.last_on = Date(2025, 4, 1);
  c.records = 3;
  if (step == evaluation) {
    c.evaluated_on = c.last_on;
    c.outcome = CaseOutcome::reached;
  }
  return c;
}
constexpr CaseStep kAll[] = {intake,    assessment, planning, intervention, evaluation, closed,
                             preparing, forming,    turning,  mature,       ended};

TEST(Casework, S02_one_step_on_and_no_other_all_pairs) {
  const std::pair<CaseStep, CaseStep> lawful[] = {{intake, assessment},     {assessment, planning},
                                                  {planning, intervention}, {preparing, forming},
                                                  {forming, turning},       {turning, mature}};
  for (const auto from : kAll)
    for (const auto to : kAll) {
      const auto next = advanced(at(from), to, on(kDay));
      const bool may = std::ranges::find(lawful, std::pair(from, to)) != std::end(lawful);
      EXPECT_EQ(bool(next), may) << int(from) << " → " << int(to);
      if (may) {
        EXPECT_EQ(next.value().state, to);
        EXPECT_EQ(next.value().records, 4);
        EXPECT_EQ(next.value().last_on, kDay);
        continue;
      }
      const bool leads_on = std::ranges::any_of(lawful, [&](auto p) { return p.first == from; });
      EXPECT_EQ(next.error().why, leads_on ? &kStepSkipped : &base::kWrongState);
    }
}

TEST(Casework, S02_a_skipped_step_is_named) {
  const auto skipped = advanced(at(intake), intervention, on(kDay));
  EXPECT_EQ(skipped.error().extra.at("next").as_string(), "assessment");
}

TEST(Casework, S02_assessed_or_planned_anew_from_intervention_and_evaluation_alone) {
  for (const auto from : kAll) {
    const bool may = from == intervention || from == evaluation;
    for (const auto& [act, to] :
         {std::pair("casework.reassess", assessment), std::pair("casework.replan", planning)}) {
      const auto next = went_back(at(from), act, on(kDay));
      ASSERT_EQ(bool(next), may) << int(from) << act;
      if (!may) {
        EXPECT_EQ(next.error().why, &base::kWrongState);
        continue;
      }
      EXPECT_EQ(next.value().state, to);
      EXPECT_EQ(next.value().evaluated_on, std::nullopt);
      EXPECT_EQ(next.value().outcome, std::nullopt);
    }
  }
}

TEST(Casework, S02_evaluated_from_intervention_or_a_mature_group_or_again) {
  for (const auto from : kAll) {
    const bool may = from == intervention || from == evaluation || from == mature;
    const auto next = evaluated(at(from), CaseOutcome::partly_reached, on(kDay));
    ASSERT_EQ(bool(next), may) << int(from);
    if (!may) continue;
    EXPECT_EQ(next.value().state, from == mature ? mature : evaluation);
    EXPECT_EQ(next.value().evaluated_on, kDay);
    EXPECT_EQ(next.value().outcome, CaseOutcome::partly_reached);
  }
}

TEST(Casework, S02_closed_from_its_last_step_alone_and_after_an_evaluation) {
  for (const auto from : kAll) {
    Case c = at(from);
    c.evaluated_on = Date(2025, 4, 1);
    const bool may = from == evaluation || from == mature;
    const auto done = delivery::closed(c, CloseReason::goals_reached, on(kDay));
    ASSERT_EQ(bool(done), may) << int(from);
    if (!may) {
      EXPECT_EQ(done.error().why, &base::kWrongState);
      continue;
    }
    EXPECT_EQ(done.value().state, from == mature ? ended : CaseStep::closed);
    EXPECT_EQ(done.value().closed_on, kDay);
    c.evaluated_on.reset();
    EXPECT_EQ(delivery::closed(c, CloseReason::other, on(kDay)).error().why, &kNoEvaluation);
  }
}

TEST(Casework, S02_further_records_and_handing_over_in_every_step_but_the_last) {
  for (const auto from : kAll) {
    const bool may = from != CaseStep::closed && from != ended;
    const auto more = recorded(at(from), on(kDay));
    ASSERT_EQ(bool(more), may) << int(from);
    const auto over = handed_over(at(from), {"acc_2", "C02", {}}, on(kDay));
    ASSERT_EQ(bool(over), may) << int(from);
    if (!may) continue;
    EXPECT_EQ(more.value().state, from);
    EXPECT_EQ(over.value().state, from);
    EXPECT_EQ(over.value().worker, "acc_2");
    EXPECT_EQ(over.value().worker_label, "C02");
  }
  EXPECT_EQ(handed_over(at(intake), {"acc_1", "C01", {}}, on(kDay)).error().why, &kSameWorker);
}

TEST(Casework, S02_who_withdraws_consent_is_served_no_further_and_what_was_done_is_evaluated) {
  for (const auto from : kAll) {
    const bool may = from < CaseStep::closed;
    const auto out = withdrawn(at(from), on(kDay));
    ASSERT_EQ(bool(out), may) << int(from);
    if (!may) continue;
    const Case& c = out.value();
    EXPECT_EQ(c.state, evaluation);
    EXPECT_EQ(c.withdrawn_on, kDay);
    EXPECT_EQ(recorded(c, on(kDay)).error().why, &kWithdrawn);
    EXPECT_EQ(went_back(c, "casework.reassess", on(kDay)).error().why, &kWithdrawn);
    EXPECT_EQ(went_back(c, "casework.replan", on(kDay)).error().why, &kWithdrawn);
    EXPECT_EQ(withdrawn(c, on(kDay)).error().why, &kWithdrawn);
    if (from != evaluation) {
      EXPECT_EQ(delivery::closed(c, CloseReason::client_left, on(kDay)).error().why,
                &kNoEvaluation);
    }
    const Case judged = evaluated(c, CaseOutcome::not_reached, on(kDay)).value();
    EXPECT_TRUE(delivery::closed(judged, CloseReason::client_left, on(kDay)));
  }
}

TEST(Casework, S02_every_step_needs_words) {
  for (const char* blank : {"", " ", "\n\t"}) {
    const Recorded r{kDay, blank, kDay};
    EXPECT_EQ(opened(at(intake), r).error().why, &kNoText);
    EXPECT_EQ(advanced(at(intake), assessment, r).error().why, &kNoText);
    EXPECT_EQ(delivery::closed(at(evaluation), CloseReason::other, r).error().why, &kNoText);
  }
}

TEST(Casework, S02_a_record_lies_between_the_one_before_and_today) {
  const Case c = at(intervention);
  EXPECT_TRUE(recorded(c, on(c.last_on)));
  EXPECT_TRUE(recorded(c, on(kDay)));
  EXPECT_EQ(recorded(c, on(c.last_on.plus_days(-1))).error().why, &kBeforeLast);
  EXPECT_EQ(recorded(c, on(kDay.plus_days(1))).error().why, &kNotYet);
}

/// PI-5, DV-1 and S-02 as their rows give them.
CaseLaw law() {
  const auto book = [](const char* name) {
    std::ifstream in(name);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    return registry::RuleBook::of(registry::parse_rules(text, name).value()).value();
  };
  const auto social = book("data/rules/s_social_work.csv"), pi = book("data/rules/i_privacy.csv");
  return {pi.find("PI-5.child_age", "440607", kDay).value().as_offset().n,
          social.find("DV-1.full_age", "440607", kDay).value().as_offset().n,
          social.find("S-02.group_people_min", "440607", kDay).value().as_count()};
}
OpenCase asks() {
  return {.contract = {},
          .kind = CaseKind::casework,
          .person = "psn_1",
          .about = {},
          .people = {},
          .consents = true,
          .opened_on = kDay,
          .worker = {},
          .text = "接案"};
}

TEST(Casework, S02_a_case_names_its_client_and_a_group_its_subject_and_number) {
  EXPECT_TRUE(check_form(asks(), law()));
  OpenCase in = asks();
  in.person = " ";
  in.about = "互助";
  in.people = 8;
  EXPECT_EQ(check_form(in, law()).error().problems.size(), 3U);
  in = {.contract = {},
        .kind = CaseKind::group_work,
        .person = {},
        .about = "互助",
        .people = 2,
        .consents = true,
        .opened_on = kDay,
        .worker = {},
        .text = "筹备"};
  EXPECT_TRUE(check_form(in, law()));
  in.people = 1;
  EXPECT_EQ(check_form(in, law()).error().why, &kFewPeople);
  in.people.reset();
  in.person = "psn_1";
  in.about.reset();
  EXPECT_EQ(check_form(in, law()).error().problems.size(), 3U);
}

TEST(Casework, S02_nothing_is_opened_without_consent) {
  OpenCase in = asks();
  in.consents = false;
  EXPECT_EQ(check_form(in, law()).error().why, &kNoConsent);
}

TEST(Casework, PI5_the_guardian_of_a_child_below_fourteen_consents) {
  const Opener born_fourteen{.supervises = true, .born_on = Date(2011, 4, 10)};
  const Opener a_day_younger{.supervises = true, .born_on = Date(2011, 4, 11)};
  OpenCase in = asks();
  EXPECT_TRUE(check_client(in, born_fourteen, law()));
  EXPECT_EQ(check_client(in, a_day_younger, law()).error().why, &kGuardianConsents);
  in.consented_by = ConsentedBy::guardian;
  EXPECT_TRUE(check_client(in, a_day_younger, law()));
}

TEST(Casework, PI17_a_supervisor_opens_the_case_of_a_minor) {
  OpenCase in = asks();
  EXPECT_TRUE(check_client(in, {false, Date(2007, 4, 10)}, law()));
  EXPECT_EQ(check_client(in, {false, Date(2007, 4, 11)}, law()).error().why, &kMinorBySupervisor);
  EXPECT_TRUE(check_client(in, {true, Date(2007, 4, 11)}, law()));
  EXPECT_TRUE(check_client(in, {false, std::nullopt}, law()));
}

TEST(Casework, S01_each_kind_follows_its_standard) {
  const auto standard = [](CaseKind kind) {
    return supplier::service_called(base::Codec<CaseKind>::text(kind)).source;
  };
  EXPECT_EQ(standard(CaseKind::casework), "MZ/T 094-2017");
  EXPECT_EQ(standard(CaseKind::group_work), "MZ/T 095-2017");
}

TEST(Casework, S02_it_begins_with_the_first_step_of_its_kind) {
  EXPECT_EQ(opened(at(intake), on(kDay)).value().state, intake);
  const Case group = opened(at(mature), on(kDay)).value();
  EXPECT_EQ(group.state, preparing);
  EXPECT_EQ(group.records, 1);
  EXPECT_EQ(group.opened_on, kDay);
}

}  // namespace
}  // namespace delivery
