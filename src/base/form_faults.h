#pragma once
// Several faults of one form, told at once. Pure; for whatever checks what people send.
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "base/text.h"

namespace base {

inline bool is_blank(std::string_view words) {
  return trimmed(words).empty();
}

class FormFaults {
 public:
  void add(std::string field, const Refusal& why) {
    all_.problems.push_back({std::move(field), std::string(why.says.zh), std::string(why.says.en)});
    if (all_.why == nullptr) all_.why = &why;
  }
  void add_if(bool wrong, std::string field, const Refusal& why) {
    if (wrong) add(std::move(field), why);
  }
  /// Refused under the code and basis of the first; each fault keeps its own sentence.
  Check check() && {
    if (all_.problems.empty()) return Done{};
    return std::move(all_);
  }

 private:
  Error all_;
};

}  // namespace base
