#include "registry/suppliers/rules_staff.h"

#include <algorithm>

namespace supplier {
namespace {

void check_term(FormFaults& faults, Date from, const std::optional<Date>& until,
                const StaffLaw& law) {
  if (!until) return;
  faults.add_if(*until <= from, "registered_until", kEndsFirst);
  faults.add_if(*until > runs_until(from, law), "registered_until", kTooLong);
}

base::Check with_latest(base::Check told, Date latest) {
  if (told || told.error().why != &kTooLong) return told;
  base::Error error = std::move(told).error();
  error.detail = latest.text();
  error.extra["latest"] = latest.text();
  return error;
}

}  // namespace

bool is_professional(StaffTitle title) {
  using enum StaffTitle;
  return title == assistant || title == social_worker || title == senior;
}

Date runs_until(Date registered_on, const StaffLaw& law) {
  return registered_on.plus_months(law.every_months);
}

base::Check check(const Enlisting& in, const StaffLaw& law, Date today) {
  FormFaults faults;
  const bool certified =
      in.certificate.has_value() && !in.certificate->empty() && in.certified_on.has_value();
  if (is_professional(in.title)) {
    faults.add_if(!certified, "certificate", kNeedsCertificate);
  } else {
    const bool any = in.certificate || in.certified_on || in.first_registered_on ||
                     in.registered_on || in.registered_until;
    faults.add_if(any, "title", kNoTitle);
  }
  if (!certified) return std::move(faults).check();
  faults.add_if(*in.certified_on > today, "certified_on", kAheadOfToday);
  for (const auto& [name, day] : {std::pair{"first_registered_on", in.first_registered_on},
                                  std::pair{"registered_on", in.registered_on}}) {
    faults.add_if(day && *day < *in.certified_on, name, kRegisteredEarly);
    faults.add_if(day && *day > today, name, kAheadOfToday);
  }
  const bool loose = !in.registered_on && (in.registered_until || in.first_registered_on);
  faults.add_if(loose, "registered_on", kEndsFirst);
  const bool out_of_order =
      in.registered_on && in.first_registered_on && *in.registered_on < *in.first_registered_on;
  faults.add_if(out_of_order, "first_registered_on", kNotLater);
  if (!in.registered_on) return std::move(faults).check();
  check_term(faults, *in.registered_on, in.registered_until, law);
  return with_latest(std::move(faults).check(), runs_until(*in.registered_on, law));
}

Staff enlisted(Staff s, const Enlisting& in, const StaffLaw& law) {
  s.person = in.person;
  s.title = in.title;
  s.certified_on = in.certified_on;
  s.registered_on = in.registered_on;
  s.first_registered_on = in.first_registered_on ? in.first_registered_on : in.registered_on;
  s.registered_until = in.registered_until;
  if (in.registered_on && !in.registered_until)
    s.registered_until = runs_until(*in.registered_on, law);
  return s;
}

base::Result<Staff> renewed(Staff s, const Renewal& in, const StaffLaw& law, Date today) {
  s.state = TRY(base::next_state(kStaffSteps, s.state, "staff.renew"));
  FormFaults faults;
  faults.add_if(!is_professional(s.title), "id", kNoTitle);
  faults.add_if(in.registered_on > today, "registered_on", kAheadOfToday);
  faults.add_if(s.certified_on && in.registered_on < *s.certified_on, "registered_on",
                kRegisteredEarly);
  faults.add_if(s.registered_on && in.registered_on <= *s.registered_on, "registered_on",
                kNotLater);
  check_term(faults, in.registered_on, in.registered_until, law);
  TRY(with_latest(std::move(faults).check(), runs_until(in.registered_on, law)));
  if (!s.first_registered_on) s.first_registered_on = in.registered_on;
  s.registered_on = in.registered_on;
  s.registered_until =
      in.registered_until ? *in.registered_until : runs_until(in.registered_on, law);
  s.education_hours = in.education_hours;
  return s;
}

base::Result<Staff> left(Staff s, Date on, Date today) {
  s.state = TRY(base::next_state(kStaffSteps, s.state, "staff.leave"));
  FormFaults faults;
  faults.add_if(on > today, "on", kAheadOfToday);
  faults.add_if(on < s.enlisted_on, "on", kBeforeFounding);
  TRY(std::move(faults).check());
  s.left_on = on;
  return s;
}

bool valid_on(const Staff& s, const std::vector<Registered>& all, Date on, const StaffLaw& law) {
  if (!is_professional(s.title) || !s.certified_on || on < *s.certified_on) return false;
  const bool runs =
      std::ranges::any_of(all, [&](const Registered& r) { return r.from <= on && on <= r.until; });
  const bool waits = (!s.first_registered_on || on < *s.first_registered_on) &&
                     on <= s.certified_on->plus_months(law.first_months);
  return runs || waits;
}

bool first_late(const Staff& s, Date on, const StaffLaw& law) {
  if (!s.certified_on) return false;
  return s.first_registered_on.value_or(on) > s.certified_on->plus_months(law.first_months);
}

std::vector<StaffCount> count(const std::vector<Roll>& rolls, Date on, const StaffLaw& law) {
  using enum StaffTitle;
  std::vector<StaffCount> out;
  for (const auto title : {senior, social_worker, assistant, care_worker, none}) {
    StaffCount line{title, 0, 0};
    for (const auto& [staff, registrations] : rolls) {
      const bool here = staff.enlisted_on <= on && (!staff.left_on || on < *staff.left_on);
      if (!here || staff.title != title) continue;
      ++line.people;
      if (valid_on(staff, registrations, on, law)) ++line.valid;
    }
    out.push_back(line);
  }
  return out;
}

}  // namespace supplier
