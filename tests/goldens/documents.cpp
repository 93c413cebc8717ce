// The matrix, the refusals, the diagrams, and JSON laid out.
#include <filesystem>

#include <fmt/core.h>

#include "goldens/derived.h"

namespace goldens {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using platform::Reach;
using platform::Role;

constexpr std::size_t kShort = 80;

void lay_out(const json::value& v, const std::string& indent, std::string& out) {
  const std::string flat = json::serialize(v);
  const bool nested = v.is_object() || v.is_array();
  if (!nested || flat.size() <= kShort) {
    out += flat;
    return;
  }
  const std::string deeper = indent + "  ";
  bool first = true;
  out += v.is_object() ? "{" : "[";
  if (v.is_object()) {
    for (const auto& member : v.get_object()) {
      out += (first ? "\n" : ",\n") + deeper + json::serialize(json::value(member.key())) + ": ";
      lay_out(member.value(), deeper, out);
      first = false;
    }
  } else {
    for (const auto& one : v.get_array()) {
      out += (first ? "\n" : ",\n") + deeper;
      lay_out(one, deeper, out);
      first = false;
    }
  }
  out += "\n" + indent + (v.is_object() ? "}" : "]");
}

std::string kind_word(base::Kind kind) {
  return std::to_string(platform::status_of(kind));
}

}  // namespace

std::string laid_out(const json::value& v) {
  std::string out;
  lay_out(v, "", out);
  return out + "\n";
}

std::string policy_text(const platform::Product& product) {
  std::string out =
      "# Who may do what\n\n"
      "Derived by `make goldens` from src/app/policy.h; do not edit. Cells say how far the role\n"
      "reaches: self, own (its organisation's), party (its organisation takes part), area,\n"
      "published, all. ≠ author: whoever made it may not also do this. Rows without any cell are\n"
      "done by the system alone.\n\n| operation | what it does |";
  std::string line = "|---|---|";
  for (std::size_t i = 0; i < platform::kRoleColumns; ++i) {
    out += " " + base::Codec<Role>::text(Role(i)) + " |";
    line += "---|";
  }
  out += "\n" + line + "\n";
  for (const auto& row : product.policy) {
    const auto* e = product.find(row.operation);
    out += fmt::format("| {}{} | {} |", row.operation, row.not_author ? " ≠ author" : "",
                       e == nullptr ? "" : e->says.zh);
    for (const auto reach : row.reach)
      out += reach == Reach::no ? " |" : " " + base::Codec<Reach>::text(reach) + " |";
    out += "\n";
  }
  return out;
}

std::string refusals_text(const platform::Product& product) {
  std::string out;
  for (const auto& m : product.modules)
    for (const auto* r : m.refusals)
      out += fmt::format("{} {} {}\n", r->code, kind_word(r->kind), r->basis);
  return out;
}

std::string folder_of(const platform::Module& m) {
  for (const char* parent : {"src/flow", "src"}) {
    for (const auto& entry : fs::recursive_directory_iterator(parent)) {
      const std::string name = entry.path().filename().string();
      if (entry.is_directory() && (name == m.name || name.ends_with("_" + std::string(m.name))))
        return entry.path().generic_string();
    }
  }
  return "";
}

std::string diagrams_text(const platform::Module& m) {
  std::string out;
  for (const auto& l : m.lifecycles) {
    out +=
        fmt::format("\n`{}`\n\n```mermaid\nstateDiagram-v2\n  [*] --> {}\n", l.shown_by, l.first);
    for (const auto& row : l.rows)
      out += fmt::format("  {} --> {}: {}\n", row.from, row.to, row.act);
    out += "```\n";
  }
  return out;
}

}  // namespace goldens
