// pobing draw: experts by lot, from a seed and the ids of those who may be drawn. Needs no
// database, no key and no account, so anyone can draw again.
#include <fmt/core.h>

#include "app/cli.h"
#include "base/text.h"
#include "flow/4_procurement/procurement.h"
#include "platform/crypto.h"

namespace app {
namespace json = boost::json;
namespace {

constexpr std::size_t kListMax = std::size_t(256) << 20;

/// One a line; what is blank at the end is no id.
std::vector<std::string> ids_in(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  auto out = base::split(text, '\n');
  for (auto& line : out)
    if (line.ends_with('\r')) line.pop_back();
  while (!out.empty() && base::trimmed(out.back()).empty())
    out.pop_back();
  return out;
}

std::string line_of(std::size_t i) {
  return "stdin:" + std::to_string(i + 1);
}

/// Each fault under the name by which it was given. What a flag says wrong is wrong usage.
int refused_draw(const Flags& flags, base::Error e) {
  bool usage = false;
  for (auto& one : e.problems) {
    const bool flag = one.field == "seed" || one.field == "take";
    usage = usage || flag;
    if (flag) one.field = "--" + one.field;
    if (one.field == "ids") one.field = "stdin";
  }
  const int code = refused(flags, e);
  return usage ? kExitUsage : code;
}

}  // namespace

int cli_draw(const Flags& flags) {
  const auto text = standard_input(kListMax);
  if (!text) return refused(flags, base::refuse(base::kBadInput, "stdin: > 256 MiB"));
  const auto take = base::Codec<std::int64_t>::parse(flags.take);
  const auto drawn = procurement::draw_experts(
      {.seed = flags.seed, .take = take.value_or(0), .ids = ids_in(*text)}, line_of,
      crypto::sha256_hex);
  if (!drawn) return refused_draw(flags, drawn.error());
  json::array listed;
  for (const auto& one : drawn.value()) {
    if (flags.json)
      listed.push_back({{"id", one.id}, {"hash", one.hash}});
    else
      fmt::print("{}\n", one.id);
  }
  if (flags.json) print_json(json::object{{"seed", flags.seed}, {"drawn", std::move(listed)}});
  return kExitDone;
}

}  // namespace app
