#include "registry/regions.h"

#include <fmt/format.h>

#include "base/text.h"

namespace registry {
namespace {

constexpr std::string_view kHeader = "code,name,level,parent,valid_from,valid_to,kind";
constexpr std::size_t kCells = 7;

bool is_code(std::string_view s) {
  return s.size() == 12 && s.find_first_not_of("0123456789") == s.npos;
}

/// The row, or what is wrong with it.
std::optional<Region> read_row(const std::vector<std::string>& c, const std::string& where,
                               std::vector<base::Problem>& faults) {
  const auto fault = [&](const char* zh, const char* en) { faults.push_back({where, zh, en}); };
  if (c.size() != kCells) {
    fault("须有 7 格", "must have 7 cells");
    return std::nullopt;
  }
  const std::size_t before = faults.size();
  if (!is_code(c[0])) fault("代码须为 12 位数字", "the code must have 12 digits");
  if (c[1].empty()) fault("缺名称", "the name is missing");
  const auto level = base::Codec<RegionLevel>::parse(c[2]);
  if (!level) fault("层级不是所列词语", "the level is none of the words");
  if (!c[3].empty() && !is_code(c[3])) fault("上级代码须为 12 位数字", "bad parent code");
  const auto from = base::Date::parse(c[4]);
  if (!from) fault("生效日有误", "valid_from is no date");
  const auto to = base::Date::parse(c[5]);
  if (!c[5].empty() && !to) fault("失效日有误", "valid_to is no date");
  if (faults.size() != before) return std::nullopt;
  return Region{c[0], c[1], *level, c[3], *from, to};
}

}  // namespace

base::Result<Regions> Regions::parse(std::string_view csv) {
  std::vector<base::Problem> faults;
  std::vector<Region> rows;
  std::map<std::string, int, std::less<>> seen;
  int number = 0;
  for (const auto& line : base::split(csv, '\n')) {
    ++number;
    const std::string where = fmt::format("line {}", number);
    if (line.empty() || line.starts_with("#") || line == kHeader) continue;
    const auto cells = base::csv_cells(line);
    if (!cells) {
      faults.push_back({where, "引号未闭合", "a quote is left open"});
      continue;
    }
    auto row = read_row(*cells, where, faults);
    if (!row) continue;
    if (!seen.emplace(row->code, number).second)
      faults.push_back({where, "代码重复", "the code is listed twice"});
    rows.push_back(*std::move(row));
  }
  for (const auto& row : rows)
    if (!row.parent.empty() && !seen.contains(row.parent))
      faults.push_back({row.code, "上级不在表中", "its parent is not in the table"});
  if (!faults.empty()) return base::Error{&kBadRegions, {}, std::move(faults)};
  return of(std::move(rows));
}

Regions Regions::of(std::vector<Region> rows) {
  Regions out;
  for (auto& row : rows) {
    std::string code = row.code;
    out.by_code_.insert_or_assign(std::move(code), std::move(row));
  }
  return out;
}

const Region* Regions::find(std::string_view code) const {
  const auto at = by_code_.find(code);
  return at == by_code_.end() ? nullptr : &at->second;
}

base::Result<Region> Regions::get(std::string_view code, base::Date on) const {
  const Region* found = find(code);
  if (found == nullptr || !found->valid_on(on)) return base::refuse(kNoRegion, std::string(code));
  return *found;
}

std::vector<Region> Regions::children(std::string_view parent) const {
  std::vector<Region> out;
  for (const auto& [code, region] : by_code_)
    if (region.parent == parent) out.push_back(region);
  return out;
}

RegionNames Regions::names() const {
  RegionNames out;
  for (const auto& [code, region] : by_code_)
    out.emplace(code, region.name);
  return out;
}

}  // namespace registry
