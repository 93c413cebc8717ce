#include "platform/embedded.h"

#include "base/result.h"

namespace platform {
namespace {

struct Row {
  const char* name;
  const char* from;
  const char* to;
};

}  // namespace
}  // namespace platform

extern "C" const platform::Row pobing_embedded_table[];  // cmake/embed.cmake writes it

namespace platform {

std::vector<Embedded> embedded(std::string_view prefix) {
  std::vector<Embedded> out;
  for (const Row* row = pobing_embedded_table; row->name != nullptr; ++row)
    if (std::string_view(row->name).starts_with(prefix))
      out.push_back({row->name, {row->from, static_cast<std::size_t>(row->to - row->from)}});
  return out;
}

std::string_view embedded_file(std::string_view name) {
  for (const auto& file : embedded(name))
    if (file.name == name) return file.text;
  throw base::Bug("no embedded file " + std::string(name));
}

}  // namespace platform
