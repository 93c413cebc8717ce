#pragma once
// What people are told, and how sure we are of it: a Sentence is filled with values and owned by
// whoever says it; a Confidence is the tag of the rule book. Any later folder may use both.
#include <optional>
#include <string>
#include <string_view>

namespace registry {

/// One thing said in both languages of the product. (base::Says is the same for fixed text.)
struct Sentence {
  std::string zh;
  std::string en;
  bool operator==(const Sentence&) const = default;
};

/// How far a rule's value can be trusted.
enum class Confidence {
  v,    // "V": read in the primary text
  v2,   // "V2": confirmed by a second source, not the primary text
  m,    // "M": from memory, not confirmed
  c,    // "C": sources conflict
  cfg,  // "CFG": a local parameter that the district must still confirm
  own   // "own": the product's own choice, no authority claimed
};
/// "V", "V2", "M", "C", "CFG", "own": the form in rule files, the database and the API.
std::string_view text(Confidence);
std::optional<Confidence> parse_confidence(std::string_view);
/// True for M, C and CFG: the value must be marked wherever a person sees it.
constexpr bool is_unconfirmed(Confidence c) {
  return c == Confidence::m || c == Confidence::c || c == Confidence::cfg;
}
/// "〔V〕" / "[V]", "〔M 未确认〕" / "[M, unconfirmed]", "〔自定〕" / "[our own]".
Sentence mark(Confidence);

}  // namespace registry
