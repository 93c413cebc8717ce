#pragma once
// What the files of duty commands share: the inputs with an id, loading and saving.
#include "flow/2_catalogue/duty/rules_screening.h"
#include "flow/2_catalogue/duty/store.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace catalogue {

using base::Result, platform::Subject, platform::Work;

/// With what the wizard found, the newest last.
struct DutyShown : Duty {
  std::vector<Screening> screenings;
};
constexpr auto describe(const DutyShown*) {
  return std::apply(
      [](auto... f) {
        return base::record("DutyShown", f...,
                            base::field("screenings", &DutyShown::screenings,
                                        {"历次筛查", "Screenings, the newest last"}));
      },
      duty_fields<DutyShown>());
}
/// The duty as it stands now, and this screening of it.
struct ScreenedDuty : Duty {
  Screening result;
};
constexpr auto describe(const ScreenedDuty*) {
  return std::apply(
      [](auto... f) {
        return base::record(
            "ScreenedDuty", f...,
            base::field("result", &ScreenedDuty::result, {"筛查结果", "What the screening found"}));
      },
      duty_fields<ScreenedDuty>());
}
struct ScreenDuty : ScreenContent {
  DutyId id;
};

Result<Duty> load_duty(Work&, const DutyId&);
Result<Duty> save_duty(Work&, const Duty&);
Result<Subject> on_duty_of(Work&, const DutyId&);
template <class In>
Result<Subject> on_duty(Work& work, const In& in) {
  return on_duty_of(work, in.id);
}

std::vector<platform::Endpoint> screening_endpoints();
std::vector<platform::Endpoint> year_endpoints();
platform::Endpoint import_endpoint();

}  // namespace catalogue
