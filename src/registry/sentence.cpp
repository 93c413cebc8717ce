#include "registry/sentence.h"

#include <array>
#include <utility>

namespace registry {
namespace {

constexpr std::array<std::pair<Confidence, std::string_view>, 6> kTags{{
    {Confidence::v, "V"},
    {Confidence::v2, "V2"},
    {Confidence::m, "M"},
    {Confidence::c, "C"},
    {Confidence::cfg, "CFG"},
    {Confidence::own, "own"},
}};

}  // namespace

std::string_view text(Confidence c) {
  for (const auto& [value, tag] : kTags)
    if (value == c) return tag;
  return {};
}

std::optional<Confidence> parse_confidence(std::string_view s) {
  for (const auto& [value, tag] : kTags)
    if (tag == s) return value;
  return std::nullopt;
}

Sentence mark(Confidence c) {
  if (c == Confidence::own) return {"〔自定〕", "[our own]"};
  const std::string tag(text(c));
  if (is_unconfirmed(c)) return {"〔" + tag + " 未确认〕", "[" + tag + ", unconfirmed]"};
  return {"〔" + tag + "〕", "[" + tag + "]"};
}

}  // namespace registry
