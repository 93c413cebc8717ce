#pragma once
// Several faults of one form, told at once. Pure; for the step's rules.
#include <string>
#include <string_view>
#include <utility>

#include "base/record.h"
#include "base/text.h"

namespace procurement {

inline bool is_blank(std::string_view words) {
  return base::trimmed(words).empty();
}

class Faults {
 public:
  void add(std::string field, const base::Refusal& why) {
    all_.problems.push_back({std::move(field), std::string(why.says.zh), std::string(why.says.en)});
    if (all_.why == nullptr) all_.why = &why;
  }
  void add_if(bool wrong, std::string field, const base::Refusal& why) {
    if (wrong) add(std::move(field), why);
  }
  /// Refused under the code and basis of the first; each fault keeps its own sentence.
  base::Check check() && {
    if (all_.problems.empty()) return base::Done{};
    return std::move(all_);
  }

 private:
  base::Error all_;
};

}  // namespace procurement
