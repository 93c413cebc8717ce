#pragma once
// Staff, their titles and registrations (S-03). Pure.
#include "registry/suppliers/rules.h"

namespace supplier {

// clang-format off
inline constexpr auto kStaffSteps = std::to_array<base::Step<StaffState>>({
    {StaffState::listed, "staff.renew", StaffState::listed},
    {StaffState::listed, "staff.leave", StaffState::left}});
static_assert(base::sound(kStaffSteps, StaffState::listed));

inline constexpr base::Refusal
    kNoStaff{"staff.not_found", base::Kind::not_found,
        {"本单位名册里没有这个人。", "This person is not on your list of staff."}},
    kListedAlready{"staff.listed_already", base::Kind::conflict,
        {"这个人已在本单位名册;登记续期请用“续登”。", "This person is on your list: renew the registration instead."}},
    kNeedsCertificate{"staff.needs_certificate", base::Kind::invalid,
        {"有职称的须填证书编号和取得日期。", "Give the number and the day of the certificate that the title comes from."},
        "S-03 社会工作者职业水平证书登记办法"},
    kNoTitle{"staff.no_title", base::Kind::invalid,
        {"没有社会工作职称的不填证书和登记;请改填职称或删去证书各项。",
         "Without a social worker's title there is no certificate nor registration: give it or leave them out."},
        "S-03 社会工作者职业水平证书登记办法"},
    kCertificateTaken{"staff.certificate_taken", base::Kind::conflict,
        {"这个证书编号已登记在另一人名下;请核对证书原件。",
         "This certificate is on record for another person: check the original."},
        "S-03 社会工作者职业水平证书登记办法"},
    kRegisteredEarly{"staff.registered_before_certified", base::Kind::invalid,
        {"登记日期不能早于取得证书之日;请核对。", "A registration cannot lie before the certificate: check both days."},
        "S-03 社会工作者职业水平证书登记办法"},
    kTooLong{"staff.registered_too_long", base::Kind::refused,
        {"登记有效期超过规定年限;请按所示最晚日期填写,到期前续登。",
         "A registration does not run for so long: it ends on the day shown at the latest and is then renewed."},
        "S-03 社会工作者职业水平证书登记办法"},
    kEndsFirst{"staff.ends_before_it_begins", base::Kind::invalid,
        {"有效期止须在登记日之后。", "A registration ends after the day on which it was made: correct the days."}},
    kNotLater{"staff.not_later", base::Kind::invalid,
        {"续登日期须晚于上一次登记;请核对。", "A renewal lies after the registration before it: check the day."}};
// clang-format on

bool is_professional(StaffTitle);

struct Registered {
  Date from, until;
};
/// S-03 in months: how long the first registration may be waited for, and how long one runs.
struct StaffLaw {
  int first_months = 0, every_months = 0;
};
struct Enlisting {
  std::string person;
  StaffTitle title = StaffTitle::none;
  std::optional<std::string> certificate;
  std::optional<Date> certified_on, first_registered_on, registered_on, registered_until;
};
/// The last day of a registration made on that day.
Date runs_until(Date registered_on, const StaffLaw&);
/// All of the form but what other rows decide.
base::Check check(const Enlisting&, const StaffLaw&, Date today);
/// As enlisted; without a day given, the registration runs for as long as it may.
Staff enlisted(Staff, const Enlisting&, const StaffLaw&);
struct Renewal {
  Date registered_on;
  std::optional<Date> registered_until;
  std::int64_t education_hours = 0;
};
base::Result<Staff> renewed(Staff, const Renewal&, const StaffLaw&, Date today);
base::Result<Staff> left(Staff, Date on, Date today);

/// A title counts on a day on which a registration runs, or while the first may be waited for.
bool valid_on(const Staff&, const std::vector<Registered>&, Date on, const StaffLaw&);
/// The first registration came later than S-03 allows, or is overdue on that day.
bool first_late(const Staff&, Date on, const StaffLaw&);

/// How many, by title; `valid`: with a registration valid on the day.
struct StaffCount {
  StaffTitle title = StaffTitle::none;
  std::int64_t people = 0, valid = 0;
};
struct Roll {
  Staff staff;
  std::vector<Registered> registrations;
};
std::vector<StaffCount> count(const std::vector<Roll>&, Date on, const StaffLaw&);

}  // namespace supplier
