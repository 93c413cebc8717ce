#include "registry/rules.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"

namespace registry {
namespace {

using base::Date;
using base::Problem;
using base::Result;

constexpr std::array<std::string_view, 10> kColumns{
    "key",  "area",  "effective_from", "effective_to", "value",
    "unit", "basis", "confidence",     "says_zh",      "says_en"};
/// Digits of province, city, district, town, village.
constexpr std::array<std::size_t, 5> kLevels{2, 4, 6, 9, 12};
enum class Column : std::size_t {
  key,
  area,
  effective_from,
  effective_to,
  value,
  unit,
  basis,
  confidence,
  says_zh,
  says_en
};

struct UnitShape {
  std::string_view unit;
  Shape shape;
};
constexpr std::array<UnitShape, 13> kShapes{{{"wd", Shape::period},
                                             {"d", Shape::period},
                                             {"h", Shape::period},
                                             {"m", Shape::period},
                                             {"y", Shape::period},
                                             {"count", Shape::count},
                                             {"points", Shape::count},
                                             {"min", Shape::count},
                                             {"ratio", Shape::exact},
                                             {"fen", Shape::money},
                                             {"percent", Shape::share},
                                             {"bp", Shape::share},
                                             {"bp_per_day", Shape::share}}};

/// "N-03.on_sale_min": letters, digits, '-' and '_' around one dot.
bool is_key(std::string_view s) {
  const auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  };
  const auto dot = s.find('.');
  return dot != s.npos && dot > 0 && dot + 1 < s.size() && s.find('.', dot + 1) == s.npos &&
         std::ranges::all_of(s, good);
}

std::optional<Offset> offset_of(const Rule& r) {
  auto got = Offset::parse(r.value + r.unit);
  if (!got) return std::nullopt;
  return got.value();
}
std::optional<std::int64_t> whole_of(const Rule& r) {
  return base::Codec<std::int64_t>::parse(r.value);
}

bool readable(const Rule& r, Shape shape) {
  switch (shape) {
    case Shape::period:
      return offset_of(r).has_value();
    case Shape::count:
    case Shape::money:
      return whole_of(r).has_value();
    case Shape::exact:
    case Shape::share:
      return base::Exact::parse(r.value).has_value();
  }
  return false;
}

/// Reads one line; every fault is reported under the line's name.
class Line {
 public:
  Line(std::string where, const std::vector<std::string>& cells, std::vector<Problem>& out)
      : where_(std::move(where)), cells_(cells), out_(out) {}

  Rule rule() {
    Rule r;
    r.where = where_;
    r.key = cell(Column::key);
    if (!is_key(r.key))
      fault(Column::key, "须如 N-03.on_sale_min", "must look like N-03.on_sale_min");
    if (auto area = parse_area(cell(Column::area))) {
      r.area = *std::move(area);
    } else {
      fault(Column::area, "须为空(全国)或 2、4、6、9、12 位区划代码",
            "must be empty (the country) or a region code of 2, 4, 6, 9 or 12 digits");
    }
    r.effective_from = date(Column::effective_from).value_or(Date());
    if (!cell(Column::effective_to).empty()) r.effective_to = date(Column::effective_to);
    if (r.effective_to && *r.effective_to <= r.effective_from)
      fault(Column::effective_to, "须在生效日之后", "must lie after effective_from");
    r.value = cell(Column::value);
    r.unit = cell(Column::unit);
    const auto shape = shape_of(r.unit);
    if (!shape) {
      fault(Column::unit, "不是已知单位", "is no known unit");
    } else if (!readable(r, *shape)) {
      fault(Column::value, "与单位 " + r.unit + " 不符", "does not fit the unit " + r.unit);
    }
    r.basis = filled(Column::basis);
    if (const auto sure = parse_confidence(cell(Column::confidence))) {
      r.confidence = *sure;
    } else {
      fault(Column::confidence, "须为 V、V2、M、C、CFG 或 own", "must be V, V2, M, C, CFG or own");
    }
    r.says_zh = filled(Column::says_zh);
    r.says_en = filled(Column::says_en);
    return r;
  }

 private:
  const std::string& cell(Column c) const { return cells_[std::size_t(c)]; }
  void fault(Column c, const std::string& zh, const std::string& en) {
    const std::string name(kColumns[std::size_t(c)]);
    out_.push_back({where_, name + ":" + zh, name + ": " + en});
  }
  std::string filled(Column c) {
    if (cell(c).empty()) fault(c, "必填", "is required");
    return cell(c);
  }
  std::optional<Date> date(Column c) {
    const auto got = Date::parse(cell(c));
    if (!got) fault(c, "须为真实日期,如 2025-01-31", "must be a real date such as 2025-01-31");
    return got;
  }

  std::string where_;
  const std::vector<std::string>& cells_;
  std::vector<Problem>& out_;
};

bool is_header(const std::vector<std::string>& cells) {
  return std::ranges::equal(cells, kColumns);
}

void era_faults(const std::vector<Rule>& sorted, std::vector<Problem>& out) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const Rule& a = sorted[i - 1];
    const Rule& b = sorted[i];
    if (a.key != b.key) continue;
    if (shape_of(a.unit) != shape_of(b.unit)) {
      out.push_back({b.where, "unit:" + b.key + " 在 " + a.where + " 是另一类单位",
                     "unit: " + b.key + " is of another kind at " + a.where});
    }
    if (a.area == b.area && (!a.effective_to || *a.effective_to > b.effective_from)) {
      out.push_back({b.where, "effective_from:与 " + a.where + " 的有效期重叠(" + b.key + ")",
                     "effective_from: overlaps the era of " + a.where + " (" + b.key + ")"});
    }
  }
}

}  // namespace

std::optional<Shape> shape_of(std::string_view unit) {
  for (const auto& row : kShapes)
    if (row.unit == unit) return row.shape;
  return std::nullopt;
}

std::optional<std::string> parse_area(std::string_view s) {
  if (s == kNation) return std::string();
  const bool digits = std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || std::ranges::find(kLevels, s.size()) == kLevels.end()) return std::nullopt;
  // A level whose own digits are all zero is not named: 440600000000 is the city 4406.
  std::size_t end = 0;
  std::size_t from = 0;
  for (const std::size_t level : kLevels) {
    if (level > s.size()) break;
    if (s.substr(from, level - from).find_first_not_of('0') != s.npos) end = level;
    from = level;
  }
  if (end == 0) return std::nullopt;
  return std::string(s.substr(0, end));
}

bool names(std::string_view name, std::string_view key) {
  return key.starts_with(name) && (key.size() == name.size() || key[name.size()] == '.');
}

Sentence citation(const Rule& r) {
  const Sentence sure = mark(r.confidence);
  const std::string from = r.effective_from.text();
  if (r.effective_to) {
    const std::string to = r.effective_to->plus_days(-1).text();
    return {from + " 至 " + to + "," + r.basis + sure.zh,
            "from " + from + " to " + to + ", " + r.basis + " " + sure.en};
  }
  return {from + " 起," + r.basis + sure.zh, "since " + from + ", " + r.basis + " " + sure.en};
}

Offset Rule::as_offset() const {
  ENSURE(shape_of(unit) == Shape::period);
  const auto got = offset_of(*this);
  ENSURE(got);
  return *got;
}
std::int64_t Rule::as_count() const {
  ENSURE(shape_of(unit) == Shape::count);
  const auto got = whole_of(*this);
  ENSURE(got);
  return *got;
}
base::Exact Rule::as_exact() const {
  const auto shape = shape_of(unit);
  ENSURE(shape == Shape::exact || shape == Shape::count);
  const auto got = base::Exact::parse(value);
  ENSURE(got);
  return *got;
}
base::Exact Rule::as_percent() const {
  ENSURE(shape_of(unit) == Shape::share);
  const auto got = base::Exact::parse(value);
  ENSURE(got);
  return *got / base::Exact(unit == "percent" ? 100 : 10'000);
}
base::Money Rule::as_money() const {
  ENSURE(shape_of(unit) == Shape::money);
  const auto got = whole_of(*this);
  ENSURE(got);
  return base::Money::fen(*got);
}

Result<std::vector<Rule>> parse_rules(std::string_view csv, std::string_view file) {
  std::vector<Rule> out;
  std::vector<Problem> problems;
  bool header = false;
  int number = 0;
  for (const std::string& line : base::split(csv, '\n')) {
    const std::string where = fmt::format("{}:{}", file, ++number);
    const auto content = base::trimmed(line);
    if (content.empty() || content.starts_with('#')) continue;
    const auto cells = base::csv_cells(line);
    if (!base::valid_text(line)) {
      problems.push_back({where, "不是 UTF-8 文字", "is not UTF-8 text"});
    } else if (!cells) {
      problems.push_back({where, "引号没有闭合", "a quote is left open"});
    } else if (!header) {
      header = true;
      if (!is_header(*cells)) {
        problems.push_back({where, "表头须为 " + fmt::format("{}", fmt::join(kColumns, ",")),
                            "the header must be " + fmt::format("{}", fmt::join(kColumns, ","))});
      }
    } else if (cells->size() != kColumns.size()) {
      problems.push_back(
          {where, fmt::format("须有 {} 列,实为 {} 列", kColumns.size(), cells->size()),
           fmt::format("must have {} columns, has {}", kColumns.size(), cells->size())});
    } else {
      out.push_back(Line(where, *cells, problems).rule());
    }
  }
  if (!header) problems.push_back({std::string(file), "没有表头", "has no header line"});
  if (!problems.empty()) return base::Error{&kBadRules, {}, std::move(problems)};
  return out;
}

Result<RuleBook> RuleBook::of(std::vector<Rule> rows) {
  std::ranges::stable_sort(rows, [](const Rule& a, const Rule& b) {
    return std::tie(a.key, a.area, a.effective_from) < std::tie(b.key, b.area, b.effective_from);
  });
  std::vector<Problem> problems;
  era_faults(rows, problems);
  if (!problems.empty()) return base::Error{&kBadRules, {}, std::move(problems)};
  RuleBook out;
  out.rows_ = std::move(rows);
  return out;
}

Result<Rule> RuleBook::find(std::string_view key, std::string_view place, Date on) const {
  const auto canonical = parse_area(place);
  ENSURE(canonical);
  const Rule* best = nullptr;
  const auto from = std::ranges::lower_bound(rows_, key, {}, &Rule::key);
  for (auto row = from; row != rows_.end() && row->key == key; ++row) {
    const Rule& r = *row;
    // Areas are prefixes, so of those that hold the place the longest is the smallest division.
    const bool holds = canonical->starts_with(r.area);
    if (r.in_force(on) && holds && (best == nullptr || r.area.size() > best->area.size()))
      best = &r;
  }
  if (best != nullptr) return *best;
  return base::refuse(kNoRule, fmt::format("{} {} {}", key, place, on.text()),
                      {{"key", key}, {"area", place}, {"on", on.text()}});
}

std::vector<Rule> RuleBook::unconfirmed(std::string_view rules, std::string_view place) const {
  const auto canonical = parse_area(place);
  ENSURE(canonical);
  const auto named = base::split(rules, ' ');
  std::vector<Rule> out;
  std::ranges::copy_if(rows_, std::back_inserter(out), [&](const Rule& r) {
    return r.unconfirmed() && canonical->starts_with(r.area) &&
           std::ranges::any_of(named, [&](const auto& name) { return names(name, r.key); });
  });
  return out;
}

}  // namespace registry
