// Staff: people of the register with their titles and registrations (S-03). Seen by their own
// organisation and the auditor; everyone else sees numbers of people on the card.
#include <algorithm>

#include "registry/store.h"
#include "registry/suppliers/commands.h"
#include "registry/suppliers/staffing.h"

namespace supplier {

// clang-format off
constexpr auto describe(const Enlisting*) {
  using base::field;
  return base::record("EnlistStaff",
      field("person", &Enlisting::person, {"人员编号(本单位登记的人员)", "The person, as registered by one's organisation"},
            {1, 60}),
      field("title", &Enlisting::title, {"职称", "Title"}),
      field("certificate", &Enlisting::certificate, {"证书编号(加密保存)", "Number of the certificate; kept encrypted"},
            {0, 60}, base::Trace::secret),
      field("certified_on", &Enlisting::certified_on, {"取得证书日期", "Day of the certificate"}),
      field("first_registered_on", &Enlisting::first_registered_on, {"首次登记日期", "First registered on, where earlier"}),
      field("registered_on", &Enlisting::registered_on, {"本次登记日期", "Registered on"}),
      field("registered_until", &Enlisting::registered_until, {"登记有效期止", "Registered until, that day included"}));
}
struct Renew : Renewal {
  std::string id;
};
constexpr auto describe(const Renew*) {
  using base::field;
  return base::record("RenewStaff",
      field("id", &Renew::id, {"名册编号", "The entry"}, {1, 60}),
      field("registered_on", &Renew::registered_on, {"续登日期", "Registered anew on"}),
      field("registered_until", &Renew::registered_until, {"登记有效期止", "Registered until, that day included"}),
      field("education_hours", &Renew::education_hours, {"上一登记期继续教育学时", "Hours of education in the period before"},
            {0, 1000}));
}
struct Leave {
  std::string id;
  Date on;
};
constexpr auto describe(const Leave*) {
  using base::field;
  return base::record("StaffLeaves",
      field("id", &Leave::id, {"名册编号", "The entry"}, {1, 60}),
      field("on", &Leave::on, {"离职日期", "First day on which the person is no longer there"}));
}
struct StaffShown {
  StaffId id;
  std::string party, person;
  StaffTitle title = StaffTitle::none;
  bool professional = false;
  std::string certificate_ending;
  std::optional<Date> certified_on, first_registered_on, registered_on, registered_until;
  bool valid = false, first_late = false;
  std::int64_t education_hours = 0;
  std::optional<std::int64_t> education_hours_needed;
  Date enlisted_on;
  std::optional<Date> left_on;
  StaffState state = StaffState::listed;
  std::int64_t version = 1;
};
constexpr auto describe(const StaffShown*) {
  using base::field;
  return base::record("StaffShown",
      field("id", &StaffShown::id, {"名册编号", "Number"}),
      field("party", &StaffShown::party, {"供应商", "The supplier"}),
      field("person", &StaffShown::person, {"人员编号", "The person"}),
      field("title", &StaffShown::title, {"职称", "Title"}),
      field("professional", &StaffShown::professional, {"专业人员", "Professional staff"}),
      field("certificate_ending", &StaffShown::certificate_ending, {"证书编号末四位", "Last four of the certificate"}),
      field("certified_on", &StaffShown::certified_on, {"取得证书日期", "Day of the certificate"}),
      field("first_registered_on", &StaffShown::first_registered_on, {"首次登记日期", "First registered on"}),
      field("registered_on", &StaffShown::registered_on, {"登记日期", "Registered on"}),
      field("registered_until", &StaffShown::registered_until, {"登记有效期止", "Registered until"})
          .by("S-03.registration_every"),
      field("valid", &StaffShown::valid, {"今日登记有效", "Valid today"})
          .by("S-03.first_registration_max S-03.registration_every"),
      field("first_late", &StaffShown::first_late, {"首次登记逾期", "The first registration is or was late"})
          .by("S-03.first_registration_max"),
      field("education_hours", &StaffShown::education_hours, {"继续教育学时", "Hours of education"}),
      field("education_hours_needed", &StaffShown::education_hours_needed,
            {"每期应有学时", "Hours that a period asks for"})
          .by("S-03.education_hours_junior S-03.education_hours_social_worker"),
      field("enlisted_on", &StaffShown::enlisted_on, {"入册日期", "On the list since"}),
      field("left_on", &StaffShown::left_on, {"离职日期", "No longer there from"}),
      field("state", &StaffShown::state, {"状态", "State"}),
      field("version", &StaffShown::version, {"版本", "Version"}));
}
struct StaffFilter {
  std::optional<StaffState> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const StaffFilter*) {
  using base::field;
  return base::record("StaffFilter",
      field("state", &StaffFilter::state, {"状态", "Only those in this state"}),
      field("after", &StaffFilter::after, {"起点", "Those after this number"}, {0, 60}),
      field("limit", &StaffFilter::limit, {"条数", "At most so many"}, {1, 200}));
}
struct StaffPage {
  std::vector<StaffShown> staff;
  std::optional<std::string> next;
};
constexpr auto describe(const StaffPage*) {
  using base::field;
  return base::record("StaffPage",
      field("staff", &StaffPage::staff, {"人员", "Staff"}),
      field("next", &StaffPage::next, {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
// clang-format on

namespace {

constexpr std::string_view kPurpose = "staff.certificate";

Result<Staff> find(Work& work, const std::string& id) {
  auto found = store::find_staff(work.db, StaffId{id});
  if (!found) return base::refuse(kNoStaff, id);
  return *std::move(found);
}

/// S-03 [C]: sources conflict on the hours; no source gives any for seniors.
Result<std::optional<std::int64_t>> hours_needed(const Work& work, StaffTitle title) {
  const std::string_view key = title == StaffTitle::assistant ? "S-03.education_hours_junior"
                               : title == StaffTitle::social_worker
                                   ? "S-03.education_hours_social_worker"
                                   : "";
  if (key.empty()) return std::optional<std::int64_t>();
  return std::optional<std::int64_t>(TRY(registry::rule(work, key, work.today)).as_offset().n);
}

Result<StaffShown> shown(Work& work, const Staff& s) {
  constexpr std::size_t kShown = 4;
  std::string ending;
  if (!s.certificate.empty()) {
    const auto number = work.keys.decrypt(kPurpose, s.id.value, s.certificate);
    ENSURE(number.has_value());
    ending = number->size() > kShown ? number->substr(number->size() - kShown) : *number;
  }
  const StaffLaw law = TRY(staff_law(work, work.today));
  return StaffShown{.id = s.id,
                    .party = s.party,
                    .person = s.person,
                    .title = s.title,
                    .professional = is_professional(s.title),
                    .certificate_ending = ending,
                    .certified_on = s.certified_on,
                    .first_registered_on = s.first_registered_on,
                    .registered_on = s.registered_on,
                    .registered_until = s.registered_until,
                    .valid = valid_on(s, store::registrations(work.db, s.id), work.today, law),
                    .first_late = first_late(s, work.today, law),
                    .education_hours = s.education_hours,
                    .education_hours_needed = TRY(hours_needed(work, s.title)),
                    .enlisted_on = s.enlisted_on,
                    .left_on = s.left_on,
                    .state = s.state,
                    .version = s.version};
}

/// Of a person whom the organisation registered itself: of others it knows nothing.
base::Check own_person(Work& work, const std::string& person) {
  TRY(registry::get_person(work, person));
  const auto keepers = registry::store::keepers(work.db, person);
  if (std::ranges::find(keepers, work.actor.org) == keepers.end())
    return base::refuse(registry::kNoPerson, person);
  return base::Done{};
}

Result<StaffShown> enlist(Work& work, const Enlisting& in) {
  const Supplier supplier = TRY(own_entry(work));
  TRY(own_person(work, in.person));
  const StaffLaw law = TRY(staff_law(work, in.registered_on.value_or(work.today)));
  TRY(check(in, law, work.today));
  if (const auto before = store::find_listed(work.db, supplier.party, in.person))
    return base::refuse(kListedAlready, before->id.value, {{"id", before->id.value}});
  Staff s = enlisted({}, in, law);
  s.id = work.fresh_id<StaffId>("stf");
  s.party = supplier.party;
  s.enlisted_on = work.today;
  s.author = work.actor.account;
  if (in.certificate) {
    for (const auto& person :
         store::holders(work.db, work.keys.keyed_hashes(kPurpose, *in.certificate)))
      if (person != in.person) return base::refuse(kCertificateTaken);
    s.certificate = work.keys.encrypt(kPurpose, s.id.value, *in.certificate);
    s.certificate_hash = work.keys.keyed_hash(kPurpose, *in.certificate);
  }
  store::insert(work.db, s);
  store::add_registration(work.db, s);
  return shown(work, s);
}

Result<StaffShown> renew(Work& work, const Renew& in) {
  const StaffLaw law = TRY(staff_law(work, in.registered_on));
  const Staff s = TRY(renewed(TRY(find(work, in.id)), in, law, work.today));
  const Staff saved = TRY(kept(store::save(work.db, s)));
  store::add_registration(work.db, saved);
  return shown(work, saved);
}

Result<StaffShown> leave(Work& work, const Leave& in) {
  const Staff s = TRY(left(TRY(find(work, in.id)), in.on, work.today));
  return shown(work, TRY(kept(store::save(work.db, s))));
}

Result<StaffShown> show(Work& work, const ByNumber& in) {
  return shown(work, TRY(find(work, in.id)));
}

Result<StaffPage> list(Work& work, const StaffFilter& in) {
  const std::int64_t limit = in.limit.value_or(store::kPage);
  auto rows = store::list(
      work, store::StaffAsk{.state = in.state ? base::Codec<StaffState>::text(*in.state) : "",
                            .after = in.after.value_or(""),
                            .limit = limit + 1});
  StaffPage page;
  page.next = cut(rows, limit);
  for (const auto& row : rows)
    page.staff.push_back(TRY(shown(work, row)));
  return page;
}

template <class In>
Result<Subject> on_staff(Work& work, const In& in) {
  const Staff s = TRY(find(work, in.id));
  return Subject{.id = s.id.value, .owner_org = s.party, .author = s.author, .version = s.version};
}

}  // namespace

Part staff_part() {
  using platform::endpoint, platform::everyone, platform::own;
  // clang-format off
  return {{
      endpoint("staff.enlist", "POST /staff", "staff.get", own<Enlisting>, enlist,
               {"登记本单位人员", "Put a person on one's list of staff, with title and registration."}),
      endpoint("staff.renew", "POST /staff/{id}/renew", "staff.get", on_staff<Renew>, renew,
               {"登记证书续登", "Enter that a registration was renewed."}),
      endpoint("staff.leave", "POST /staff/{id}/leave", "staff.get", on_staff<Leave>, leave,
               {"登记人员离职", "Enter that a person has left."}),
      endpoint("staff.get", "GET /staff/{id}", "staff.get", on_staff<ByNumber>, show,
               {"查看本单位人员", "Show one person of the staff."}),
      endpoint("staff.list", "GET /staff", "", everyone<StaffFilter>, list,
               {"列出本单位人员", "List the staff."})},
      {&kNoStaff, &kListedAlready, &kNeedsCertificate, &kNoTitle, &kCertificateTaken, &kRegisteredEarly, &kTooLong,
       &kEndsFirst, &kNotLater},
      {base::lifecycle("staff.get", StaffState::listed, kStaffSteps)}};
  // clang-format on
}

}  // namespace supplier

namespace registry {

base::Result<bool> is_registered_staff(platform::Work& work, const std::string& party,
                                       const std::string& person, base::Date on) {
  const auto staff = supplier::store::find_listed(work.db, party, person);
  if (!staff) return false;
  const auto law = TRY(supplier::staff_law(work, on));
  return supplier::valid_on(*staff, supplier::store::registrations(work.db, staff->id), on, law);
}

}  // namespace registry
