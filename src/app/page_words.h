#pragma once
// The words of the pages in both languages. Used by pages*.cpp.
#include <span>

#include "base/result.h"

namespace app {

struct Word {
  std::string_view key;
  base::Says says;
};
/// Every fixed word of the templates, as {{t.key}}.
std::span<const Word> page_words();
/// Every value of the manifest's enumerations, as people say it. A key may name its field:
/// "kind.open" goes before "open".
std::span<const Word> value_words();
/// What people call the value of a field; the value itself when it has no saying.
std::string_view word_of(std::string_view field, std::string_view value, bool english);
/// A state, role, stage or field as people say it; the word itself when it has no saying.
std::string_view word_for(std::string_view key, bool english);

}  // namespace app
