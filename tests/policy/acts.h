#pragma once
// Whether each act that something is shown with can really be called, by whoever it is shown to,
// with the id of what is shown. What the business then says is its own matter.
#include <set>

#include "app/play.h"
#include "app/runtime.h"

namespace policy {

class Acts {
 public:
  Acts(app::Runtime& runtime, std::set<std::string>& seen, std::vector<std::string>& faults)
      : runtime_(runtime), seen_(seen), faults_(faults) {}
  /// After a line was played: what it answered with is shown again to the same caller, and each act
  /// beside it is tried. Once for each act, state and role.
  void after(const app::Step&, const platform::Reply&);

 private:
  void try_act(const app::Step&, const platform::Endpoint& act, std::string_view shown_by,
               const std::string& id);

  app::Runtime& runtime_;
  std::set<std::string>& seen_;
  std::vector<std::string>& faults_;
};

}  // namespace policy
