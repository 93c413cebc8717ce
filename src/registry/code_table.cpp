#include "registry/code_table.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace registry {
namespace {

bool well_formed(std::string_view code) {
  return !code.empty() && code.size() <= 20 && code[0] >= 'A' && code[0] <= 'Z' &&
         std::ranges::all_of(code.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

base::Result<std::vector<LoadedCode>> parse_code_table(std::string_view text,
                                                       const CodeTableHead& head) {
  std::vector<LoadedCode> out;
  std::vector<base::Problem> faults;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto& line : base::split(text, '\n')) {
    ++number;
    if (base::trimmed(line).empty()) continue;
    const auto fault = [&](std::string_view zh, std::string_view en) {
      faults.push_back({"text:" + std::to_string(number), std::string(zh), std::string(en)});
    };
    const auto cells = base::csv_cells(base::trimmed(line));
    if (!cells || cells->size() < 3 || cells->size() > 4) {
      fault("须为 代码,上级代码,名称[,被接续的代码]", "must be code,parent,name[,predecessor]");
      continue;
    }
    const std::string code(base::trimmed((*cells)[0])), parent(base::trimmed((*cells)[1])),
        name(base::trimmed((*cells)[2]));
    const std::string predecessor(cells->size() == 4 ? base::trimmed((*cells)[3]) : "");
    if (!well_formed(code)) fault("代码须为一个大写字母后接数字", "a code is a capital and digits");
    if (name.empty()) fault("名称必填", "a name is required");
    if (!parent.empty() && (!code.starts_with(parent) || parent == code))
      fault("上级代码须是本代码的开头部分", "a parent is the beginning of its code");
    if (!seen.insert(code).second) fault("代码重复", "the code stands twice");
    out.push_back({{head.scheme, code, parent, name, head.confidence, head.edition, head.valid_from,
                    std::nullopt, ""},
                   predecessor});
  }
  if (out.empty() && faults.empty()) faults.push_back({"text", "没有任何代码", "holds no code"});
  if (!faults.empty()) return base::Error{&kBadCodeTable, {}, std::move(faults)};
  return out;
}

}  // namespace registry
