#pragma once
// What is shown of programmes and organisations, and to whom; filters and pages.
#include "flow/4_procurement/incubation/fields.h"
#include "flow/4_procurement/listing.h"

namespace procurement::incubation {

/// What may still be awarded.
inline base::Money left_of(const Programme& p) {
  return p.state == ProgrammeState::running ? p.money - p.awarded : base::Money();
}

/// A line of a cohort, as everyone may read it.
struct CohortLine {
  IncubateeId incubatee;
  std::string cohort, working_title, town;
  base::Money paid;
  IncubateeState state = IncubateeState::founding;
};
constexpr auto describe(const CohortLine*) {
  using base::field;
  using C = CohortLine;
  return base::record("CohortLine",
                      field("incubatee", &C::incubatee, {"在孵组织", "Organisation being grown"}),
                      field("cohort", &C::cohort, {"批次", "Cohort"}, {1, 40}),
                      field("working_title", &C::working_title, {"暂用名", "Working title"}),
                      field("town", &C::town, {"镇(街道)", "Town"}),
                      field("paid", &C::paid, {"已支付资助", "Grants paid"}),
                      field("state", &C::state, {"状态", "State"}));
}
struct ProgrammeShown : Programme {
  base::Money left;  // what may still be awarded
  std::vector<CohortLine> cohorts;
};
constexpr auto describe(const ProgrammeShown*) {
  using base::field;
  using P = ProgrammeShown;
  return std::apply(
      [](auto... f) {
        return base::record(
            "Programme", f..., field("left", &P::left, {"还可资助", "May still be awarded"}),
            field("cohorts", &P::cohorts, {"各批次组织", "Organisations by cohort"}, {0, 500}));
      },
      programme_public_fields<ProgrammeShown>());
}

struct MilestoneShown : Milestone {
  std::string working_title;  // whose it is
  std::int64_t days_late = 0;
};
constexpr auto describe(const MilestoneShown*) {
  using base::field;
  using M = MilestoneShown;
  return std::apply(
      [](auto... f) {
        return base::record(
            "Milestone", f...,
            field("working_title", &M::working_title, {"组织暂用名", "Working title"}),
            field("days_late", &M::days_late, {"逾期天数", "Days after its last day"}));
      },
      milestone_fields<MilestoneShown>());
}

/// Whose accounts awarded and paid it, for those who take part and oversee; nothing for the public.
struct GrantShown : Grant {
  std::optional<std::string> awarded_by, paid_by, cancelled_by;
};
constexpr auto describe(const GrantShown*) {
  return std::apply([](auto... f) { return base::record("Grant", f...); },
                    grant_fields<GrantShown>());
}
inline GrantShown in_full(Grant g) {
  GrantShown out{{std::move(g)}, {}, {}, {}};
  const Grant& row = out;
  out.awarded_by = row.awarded_by;
  out.paid_by = row.paid_by;
  out.cancelled_by = row.cancelled_by;
  return out;
}

/// For the department, the mentor, the organisation and those who oversee.
struct Inside {
  std::string author, mentor, mentor_name, able_words, leave_reason;
  base::Money awarded;
  std::int64_t reveals = 0;
  bool contact_kept = false;
  std::vector<MilestoneShown> milestones;
  std::vector<GrantShown> grants;
};
constexpr auto describe(const Inside*) {
  using base::field;
  using I = Inside;
  return base::record(
      "IncubateeInside", field("author", &I::author, {"经办人", "Admitted by"}),
      field("mentor", &I::mentor, {"导师账户", "Mentor's account"}),
      field("mentor_name", &I::mentor_name, {"导师", "Mentor"}),
      field("able_words", &I::able_words, {"认定意见", "What its ability rests on"}, {0, 1000}),
      field("leave_reason", &I::leave_reason, {"退出原因", "Why it left"}, {0, 500}),
      field("awarded", &I::awarded, {"已决定资助", "Awarded"}),
      field("reveals", &I::reveals, {"联系方式被查看次数", "How often the contact was shown"}),
      field("contact_kept", &I::contact_kept, {"联系方式仍保存", "The contact is still kept"}),
      field("milestones", &I::milestones, {"里程碑", "Milestones"}),
      field("grants", &I::grants, {"资助", "Grants"}));
}
struct IncubateeShown : Incubatee {
  std::optional<Inside> inside;
};
constexpr auto describe(const IncubateeShown*) {
  return std::apply(
      [](auto... f) {
        return base::record("Incubatee", f...,
                            base::field("inside", &IncubateeShown::inside,
                                        {"内部资料", "For those who take part and oversee"}));
      },
      incubatee_public_fields<IncubateeShown>());
}
/// The journal keeps that it was given and why, never what it is.
struct ContactRevealed {
  IncubateeId id;
  std::string contact;
  std::int64_t reveals = 0;
};
constexpr auto describe(const ContactRevealed*) {
  using base::field;
  using R = ContactRevealed;
  return base::record("ContactRevealed",
                      field("id", &R::id, {"在孵组织", "Organisation being grown"}),
                      field("contact", &R::contact, {"发起人及联系方式", "Founders and contact"},
                            {0, 300}, base::Trace::secret),
                      field("reveals", &R::reveals, {"被查看次数", "How often it was shown"}));
}

using ProgrammeFilter = Filter<ProgrammeState>;
using IncubateeFilter = Filter<IncubateeState>;
using MilestoneFilter = Filter<MilestoneState>;
using GrantFilter = Filter<GrantState>;
constexpr auto describe(const ProgrammeFilter*) {
  return filter_record<ProgrammeState>("ProgrammeFilter");
}
constexpr auto describe(const IncubateeFilter*) {
  return filter_record<IncubateeState>(
      "IncubateeFilter", base::field("programme", &IncubateeFilter::of,
                                     {"孵化项目", "Only those of this programme"}, {1, 60}));
}
constexpr auto describe(const MilestoneFilter*) {
  return filter_record<MilestoneState>(
      "MilestoneFilter", base::field("incubatee", &MilestoneFilter::of,
                                     {"在孵组织", "Only those of this organisation"}, {1, 60}));
}
constexpr auto describe(const GrantFilter*) {
  return filter_record<GrantState>(
      "GrantFilter", base::field("incubatee", &GrantFilter::of,
                                 {"在孵组织", "Only those of this organisation"}, {1, 60}));
}
struct ProgrammePage {
  std::vector<ProgrammeShown> programmes;
  std::optional<std::string> next;
};
constexpr auto describe(const ProgrammePage*) {
  return page_record<ProgrammePage>(
      "ProgrammePage",
      base::field("programmes", &ProgrammePage::programmes, {"孵化项目", "Programmes"}));
}
struct IncubateePage {
  std::vector<IncubateeShown> incubatees;
  std::optional<std::string> next;
};
constexpr auto describe(const IncubateePage*) {
  return page_record<IncubateePage>("IncubateePage",
                                    base::field("incubatees", &IncubateePage::incubatees,
                                                {"在孵组织", "Organisations being grown"}));
}
struct MilestonePage {
  std::vector<MilestoneShown> milestones;
  std::optional<std::string> next;
};
constexpr auto describe(const MilestonePage*) {
  return page_record<MilestonePage>(
      "MilestonePage",
      base::field("milestones", &MilestonePage::milestones, {"里程碑", "Milestones"}));
}
struct GrantPage {
  std::vector<GrantShown> grants;
  std::optional<std::string> next;
};
constexpr auto describe(const GrantPage*) {
  return page_record<GrantPage>("GrantPage",
                                base::field("grants", &GrantPage::grants, {"资助", "Grants"}));
}

}  // namespace procurement::incubation
