#include "platform/embedded.h"

#include "base/result.h"

extern "C" const platform::EmbeddedRow pobing_embedded_table[];  // cmake/embed.cmake writes it

namespace platform {

std::vector<Embedded> embedded_in(const EmbeddedRow* table) {
  std::vector<Embedded> out;
  for (const EmbeddedRow* row = table; row->name != nullptr; ++row)
    out.push_back({row->name, {row->from, static_cast<std::size_t>(row->to - row->from)}});
  return out;
}

std::vector<Embedded> embedded(std::string_view prefix) {
  auto out = embedded_in(pobing_embedded_table);
  std::erase_if(out, [&](const Embedded& file) { return !file.name.starts_with(prefix); });
  return out;
}

std::string_view embedded_file(std::string_view name) {
  for (const auto& file : embedded(name))
    if (file.name == name) return file.text;
  throw base::Bug("no embedded file " + std::string(name));
}

}  // namespace platform
