// Programmes and the organisations in them: load, decide, save; the manifest at the end.
#include "flow/4_procurement/incubation/commands.h"

#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement::incubation {

using base::Result;

struct MentorChoices {
  std::vector<store::MentorChoice> mentors;
};
constexpr auto describe(const MentorChoices*) {
  return base::record("MentorChoices", base::field("mentors", &MentorChoices::mentors,
                                                   {"可选导师", "Who may be a mentor"}));
}

namespace {

constexpr std::string_view kContactPurpose = "incubatee.contact";

/// Damage or a lost key, never a business case.
std::string opened_contact(const Work& work, const IncubateeId& id, const std::string& cipher) {
  if (cipher.empty()) return "";  // erased
  auto plain = work.keys.decrypt(kContactPurpose, id.value, cipher);
  ENSURE(plain.has_value());
  return *std::move(plain);
}

bool oversees(platform::Role role) {
  using enum platform::Role;
  return role == finance || role == auditor || role == system;
}
bool may_look_inside(const Work& work, const Incubatee& one) {
  const auto& actor = work.actor;
  const bool takes_part =
      !actor.org.empty() && (actor.org == one.owner_org || (one.party && actor.org == *one.party));
  return takes_part || oversees(actor.role) ||
         (!actor.account.empty() && actor.account == one.mentor);
}
Inside inside_of(Work& work, const Incubatee& one) {
  const auto mentor = store::mentor(work.db, one.mentor);
  const auto contact = store::contact(work.db, one.id);
  Inside out{.author = one.author,
             .mentor = one.mentor,
             .mentor_name = mentor ? mentor->name : "",
             .able_words = one.able_words,
             .leave_reason = one.leave_reason,
             .awarded = one.awarded,
             .reveals = contact.reveals,
             .contact_kept = !contact.contact.empty(),
             .milestones = {},
             .grants = {}};
  for (Grant& g : store::grants(work.db, one.id))
    out.grants.push_back(in_full(std::move(g)));
  for (Milestone& m : store::milestones(work.db, one.id))
    out.milestones.push_back(shown(work, std::move(m)));
  return out;
}

Result<MentorChoices> mentors(Work& work, const base::Nothing&) {
  return MentorChoices{store::mentors(work.db)};
}

template <class In>
Result<Subject> on_programme(Work& work, const In& in) {
  const Programme p = TRY(load(work, in.id));
  return Subject{.id = p.id.value,
                 .owner_org = p.owner_org,
                 .author = p.author,
                 .published = true,
                 .version = p.version};
}
Result<Subject> to_admit(Work& work, const AdmitIncubatee& in) {
  return on_programme(work, ProgrammeRef{in.programme});
}
template <class In>
Result<Subject> on_incubatee(Work& work, const In& in) {
  const Incubatee one = TRY(load(work, in.id));
  return subject_of(one, one.id.value, one.version);
}

Result<ProgrammeShown> open(Work& work, const OpenProgramme& in) {
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  TRY(check(in, work.book.area, work.today));
  for (const auto& town : in.towns)
    TRY(work.book.regions.get(town, work.today));
  // A programme's end is no deadline: where it falls on a holiday, it does not move.
  const auto most = TRY(registry::rule(work, "X-6.programme_max", in.starts_on)).as_offset();
  ENSURE(most.unit == registry::Unit::m);
  TRY(check_length(in.ends_on, in.starts_on.plus_months(most.n)));
  const budget::Line line = TRY(budget::get_line(work, in.line));
  // Another department's money is unknown here.
  if (line.owner_org != work.actor.org) return base::refuse(kNoLine, in.line.value);
  TRY(may_fund(line));
  Programme p = opened(work.fresh_id<ProgrammeId>("prog"), in, by(work));
  p.owner_org = work.actor.org;
  TRY(budget::reserve(work, p.line, p.money, budget_ref(p.id)));
  store::insert(work.db, p);
  return shown(work, std::move(p));
}
Result<ProgrammeShown> close(Work& work, const ProgrammeRef& in) {
  const Programme p = TRY(closed(TRY(load(work, in.id)), work.today));
  TRY(budget::release_reserved(work, p.line, p.released, budget_ref(p.id)));
  return shown(work, TRY(store::save(work.db, p)));
}
Result<ProgrammeShown> show_programme(Work& work, const ProgrammeRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<ProgrammePage> list_programmes(Work& work, const ProgrammeFilter& in) {
  return store::list(work, in);
}

Result<IncubateeShown> admit(Work& work, const AdmitIncubatee& in) {
  const Programme p = TRY(load(work, in.programme));
  const auto mentor = store::mentor(work.db, in.mentor).value_or(store::MentorSeen{});
  TRY(check(in, p, work.today));
  TRY(may_mentor(mentor.role, mentor.state));
  const Incubatee one = TRY(admitted(work.fresh_id<IncubateeId>("inc"), in, p, by(work)));
  store::insert(work.db, one, work.keys.encrypt(kContactPurpose, one.id.value, in.contact));
  return shown(work, one);
}
Result<IncubateeShown> register_as(Work& work, const RegisterIncubatee& in) {
  const Incubatee one = TRY(load(work, in.id));
  const auto party = TRY(registry::get_party(work, in.party));
  if (registry::is_individual(party.kind)) return base::refuse(kNotAnOrganisation, party.name);
  TRY(registry::may_supply(party.kind));
  const bool elsewhere = store::linked_elsewhere(work.db, party.id, one.id);
  return shown(work,
               TRY(store::save(work.db, TRY(registered(one, party.id, elsewhere, work.today)))));
}
Result<IncubateeShown> attest(Work& work, const AttestIncubatee& in) {
  const Incubatee one = TRY(load(work, in.id));
  const Progress made = progress(store::milestones(work.db, one.id));
  return shown(work, TRY(store::save(work.db, TRY(attested(one, made, in.words, work.today)))));
}
/// Able is what the mentor says; eligible is what the law says of a supplier on that day.
Result<IncubateeShown> graduate(Work& work, const IncubateeRef& in) {
  const Incubatee one = TRY(graduated(TRY(load(work, in.id)), work.today));
  TRY(registry::may_supply(TRY(registry::get_party(work, *one.party)).kind));
  TRY(registry::may_take_part(work, *one.party, work.today));
  if (!store::can_serve(work.db, *one.party, TRY(load(work, one.programme)).service, one.town))
    return base::refuse(kNoCapability, one.working_title);
  return shown(work, TRY(store::save(work.db, one)));
}
Result<IncubateeShown> leave(Work& work, const IncubateeReason& in) {
  return shown(work,
               TRY(store::save(work.db, TRY(gone(TRY(load(work, in.id)), in.reason, work.today)))));
}
/// Read by those who must reach the founders, for a reason that stands in the journal (PI-6).
Result<ContactRevealed> reveal(Work& work, const IncubateeReason& in) {
  const Incubatee one = TRY(load(work, in.id));
  const auto row = store::reveal(work.db, one.id);
  return ContactRevealed{one.id, opened_contact(work, one.id, row.contact), row.reveals};
}
Result<IncubateeShown> erase(Work& work, const IncubateeReason& in) {
  const Incubatee one = TRY(load(work, in.id));
  if (!base::next_state(kIncubateeSteps, one.state, "incubatee.erase"))
    return base::refuse(kStillGrowing, base::Codec<IncubateeState>::text(one.state));
  store::erase(work.db, one.id);
  return shown(work, TRY(store::save(work.db, one)));
}
Result<IncubateeShown> show_incubatee(Work& work, const IncubateeRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<IncubateePage> list_incubatees(Work& work, const IncubateeFilter& in) {
  return store::list(work, in);
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint, platform::everyone, platform::own;
  constexpr std::string_view kShow = "incubatee.get";
  // clang-format off
  return {
      endpoint("programme.open", "POST /programmes", "programme.get", own<OpenProgramme>, open,
               {"设立孵化项目", "Open a programme of incubation."}),
      endpoint("programme.close", "POST /programmes/{id}/close", "programme.get", on_programme<ProgrammeRef>, close,
               {"结束孵化项目", "Close a programme; what was not granted goes back to its line."}),
      endpoint("programme.get", "GET /programmes/{id}", "programme.get", on_programme<ProgrammeRef>, show_programme,
               {"查看孵化项目", "Show one programme and its cohorts."}),
      endpoint("programme.list", "GET /programmes", "", everyone<ProgrammeFilter>, list_programmes,
               {"列出孵化项目", "List programmes."}),
      endpoint("incubatee.mentors", "GET /incubation/mentors", "", everyone<base::Nothing>, mentors,
               {"可选导师", "Experts who may be a mentor."}),
      endpoint("incubatee.admit", "POST /programmes/{programme}/incubatees", kShow, to_admit, admit,
               {"登记在孵组织", "Admit an organisation that is being founded."}),
      endpoint("incubatee.register", "POST /incubatees/{id}/register", kShow, on_incubatee<RegisterIncubatee>,
          register_as,
               {"关联登记后的单位", "Link it to the body that was registered."}),
      endpoint("incubatee.attest", "POST /incubatees/{id}/attest", kShow, on_incubatee<AttestIncubatee>, attest,
               {"认定具备能力", "Attest that it is able to serve."}),
      endpoint("incubatee.graduate", "POST /incubatees/{id}/graduate", kShow, on_incubatee<IncubateeRef>, graduate,
               {"准予出孵", "Let an organisation graduate that is an eligible supplier."}),
      endpoint("incubatee.leave", "POST /incubatees/{id}/leave", kShow, on_incubatee<IncubateeReason>, leave,
               {"记录退出", "Record that it leaves."}),
      endpoint("incubatee.reveal", "POST /incubatees/{id}/reveal", kShow, on_incubatee<IncubateeReason>, reveal,
               {"查看发起人联系方式(留痕)", "Show the founders' contact; it is journalled."}),
      endpoint("incubatee.erase", "POST /incubatees/{id}/erase", kShow, on_incubatee<IncubateeReason>, erase,
               {"删除发起人联系方式", "Erase the founders' contact."}),
      endpoint("incubatee.get", "GET /incubatees/{id}", kShow, on_incubatee<IncubateeRef>, show_incubatee,
               {"查看在孵组织", "Show one organisation that is being grown."}),
      endpoint("incubatee.list", "GET /incubatees", "", everyone<IncubateeFilter>, list_incubatees,
               {"列出在孵组织", "List organisations that are being grown."}),
  };
  // clang-format on
}

}  // namespace

Result<Programme> load(Work& work, const ProgrammeId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoProgramme, id.value);
  return *std::move(found);
}
Result<Incubatee> load(Work& work, const IncubateeId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoIncubatee, id.value);
  return *std::move(found);
}

By by(const Work& work) {
  return {work.actor.account, work.today};
}
ProgrammeShown shown(Work& work, Programme p) {
  ProgrammeShown out;
  out.left = left_of(p);
  out.cohorts = store::cohorts(work.db, p.id);
  static_cast<Programme&>(out) = std::move(p);
  return out;
}
IncubateeShown shown(Work& work, Incubatee one) {
  IncubateeShown out;
  if (may_look_inside(work, one)) out.inside = inside_of(work, one);
  static_cast<Incubatee&>(out) = std::move(one);
  return out;
}
Subject subject_of(const Incubatee& one, std::string id, std::int64_t version) {
  Subject s{.id = std::move(id),
            .owner_org = one.owner_org,
            .parties = {},
            .area = one.town,
            .person = one.mentor,
            .author = one.author,
            .published = false,
            .version = version};
  if (one.party) s.parties.push_back(*one.party);
  return s;
}

}  // namespace procurement::incubation

namespace procurement {

platform::Module incubation_module() {
  namespace in = incubation;
  auto endpoints = in::endpoints();
  for (auto& one : in::grant_endpoints())
    endpoints.push_back(std::move(one));
  return {
      .name = "incubation",
      .endpoints = std::move(endpoints),
      // clang-format off
      .refusals = {&in::kNoProgramme, &in::kNoTitle, &in::kBadService, &in::kNotATown, &in::kMostAboveMoney,
                   &in::kBadDays, &in::kTooLong, &in::kNoLine, &in::kLineForPurchase, &in::kGrantWaits,
                   &in::kNotRunning, &in::kNoIncubatee, &in::kNoWords, &in::kOtherTown, &in::kNoConsent,
                   &in::kNotAMentor, &in::kLinkedElsewhere, &in::kNotAnOrganisation, &in::kNothingConfirmed,
                   &in::kMilestonesOpen, &in::kNoCapability, &in::kStillGrowing, &in::kNoMilestone, &in::kBadDue,
                   &in::kTiedTooMuch,
                   &in::kOrganisationReports, &in::kReportedIt, &in::kNoGrant, &in::kNothingTied,
                   &in::kAwardedAlready, &in::kAboveMost, &in::kAboveMoney, &in::kNobodyToPay, &in::kHasLeft,
                   &in::kAwardedIt},
      .lifecycles = {base::lifecycle("programme.get", in::ProgrammeState::running, in::kProgrammeSteps),
                     base::lifecycle("incubatee.get", in::IncubateeState::founding, in::kIncubateeSteps),
                     base::lifecycle("milestone.get", in::MilestoneState::set, in::kMilestoneSteps),
                     base::lifecycle("grant.get", in::GrantState::awarded, in::kGrantSteps)},
      // clang-format on
      .must_be_empty = in::store::must_be_empty(),
      .witnessed = in::store::witnessed(),
  };
}

}  // namespace procurement
