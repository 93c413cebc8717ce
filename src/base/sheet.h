#pragma once
// A spreadsheet's rows read as records: columns are found by their headings, every fault is named
// by its cell as the spreadsheet names it ("D7"). For the operations that take a sheet in.
#include <map>
#include <set>

#include "base/record.h"

namespace base {

/// One sheet, its cells as text. What a cell shows is the text: formulas and merged cells are
/// refused before there is a Sheet.
struct Sheet {
  std::int64_t heading_row = 1;  // as the spreadsheet numbers it; the rows follow without a gap
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows;  // a row may be shorter than the headings
};

/// "D7": columns count from 0, rows as the spreadsheet numbers them.
std::string cell_name(std::size_t column, std::int64_t row);

// clang-format off
inline constexpr Refusal
    kBadColumns{"sheet.bad_columns", Kind::invalid,
        {"表头不对:缺列、多列或重复列已逐一列出;请按模板改表头后再导入。",
         "The headings are wrong: each that lacks, is unknown or stands twice is listed. Mend them as the "
         "template has them and import again."}},
    kBadCells{"sheet.bad_cells", Kind::invalid,
        {"表格中有填写错误,已按单元格列出;改正后请重新导入,在此之前没有写入任何一行。",
         "Some cells are wrong, and each is named: correct them and import again. Not a single row was taken in."}},
    kNoRows{"sheet.no_rows", Kind::invalid,
        {"表格里没有数据行;请在表头下面填写后再导入。", "There are no rows below the headings: fill some in and import again."}};
// clang-format on

/// Faults told of one sheet; how many more there are is told as a number.
inline constexpr std::size_t kSheetFaultsTold = 200;

/// Faults by cell, the first of them with their words, all of them counted.
class SheetFaults {
 public:
  void add(std::string cell, std::string zh, std::string en);
  void add_all(std::vector<Problem>, Says heading);
  bool any() const { return count_ > 0; }
  /// `why` with the faults, and how many there are in all.
  Error refused(const Refusal& why) &&;

 private:
  std::size_t count_ = 0;
  std::vector<Problem> told_;
};

/// Rows read from a sheet; `cell` names where a field of the i-th of them stands.
template <class Row>
struct SheetRows {
  std::vector<Row> rows;
  std::vector<std::int64_t> lines;  // the spreadsheet's number of each row
  std::map<std::string_view, std::size_t> columns;
  std::string cell(std::string_view field, std::size_t i) const {
    const auto found = columns.find(field);
    return cell_name(found == columns.end() ? 0 : found->second, lines.at(i));
  }
};

/// What a heading and a field's label are compared by: no spaces, full-width forms made plain, what
/// stands in brackets left out.
std::string heading_key(std::string_view);
/// What a person types, made what the codec reads: "1,234.50 元", "2025/1/3" and "2025年1月3日".
std::string plain_amount(std::string_view);
std::string plain_date(std::string_view);
/// 是 否 yes no true false √ ×.
std::optional<bool> plain_yes(std::string_view);

template <class T>
concept SaidEnum = NamedEnum<T> && requires(T v) {
  { says(v) } -> std::convertible_to<Says>;
};
template <class T>
struct CellReader {
  static json::value value(std::string_view text) { return json::value(text); }
};
template <class T>
struct CellReader<std::optional<T>> {
  static json::value value(std::string_view text) {
    return text.empty() ? json::value(nullptr) : CellReader<T>::value(text);
  }
};
template <>
struct CellReader<Money> {
  static json::value value(std::string_view text) { return json::value(plain_amount(text)); }
};
template <>
struct CellReader<Date> {
  static json::value value(std::string_view text) { return json::value(plain_date(text)); }
};
template <>
struct CellReader<std::int64_t> {
  static json::value value(std::string_view text) {
    const auto n = Codec<std::int64_t>::parse(plain_amount(text));
    return n ? json::value(*n) : json::value(text);
  }
};
template <>
struct CellReader<bool> {
  static json::value value(std::string_view text) {
    const auto yes = plain_yes(text);
    return yes ? json::value(*yes) : json::value(text);
  }
};
/// An enumerator by its own name, or by the words in which people say it.
template <SaidEnum E>
struct CellReader<E> {
  static json::value value(std::string_view text) {
    std::string_view found = text;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
      const Says words = says(E(d.value));
      if (text == words.zh || text == words.en) found = d.name;
    });
    return json::value(found);
  }
};

/// Which column holds which field; every heading that lacks, is unknown or stands twice is told.
class SheetColumns {
 public:
  explicit SheetColumns(const Sheet&);
  void want(std::string_view field, Says label, bool required);
  Result<std::map<std::string_view, std::size_t>> found() &&;

 private:
  const Sheet& sheet_;
  std::map<std::string, std::size_t> by_key_;
  std::set<std::size_t> used_;
  std::map<std::string_view, std::size_t> found_;
  SheetFaults faults_;
};

namespace sheet_detail {

bool blank(const std::vector<std::string>& row);

/// The words of an enumeration as people write them; empty for anything else.
template <class V>
std::string words_of() {
  std::string out;
  if constexpr (IsOptional<V>::value) {
    out = words_of<typename V::value_type>();
  } else if constexpr (SaidEnum<V>) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<V>>(
        [&](auto d) { out += (out.empty() ? "" : "、") + std::string(says(V(d.value)).zh); });
  }
  return out;
}

template <class Row>
bool read_row(const std::vector<std::string>& cells, std::int64_t line,
              const std::map<std::string_view, std::size_t>& columns, Row& out,
              SheetFaults& faults) {
  bool good = true;
  each_field<Row>([&](const auto& f) {
    using V = typename std::decay_t<decltype(f)>::Value;
    const auto column = columns.find(f.name);
    if (column == columns.end()) return;
    const std::size_t at = column->second;
    const std::string_view text = at < cells.size() ? trimmed(cells[at]) : std::string_view();
    const std::string name = cell_name(at, line);
    if (text.empty() && !IsOptional<V>::value && f.limit.min > 0) {
      faults.add(name, "「" + std::string(f.label.zh) + "」必填",
                 std::string(f.label.en) + ": is required");
      good = false;
      return;
    }
    std::vector<Problem> problems;
    Faults into(problems);
    if (Codec<V>::read(CellReader<V>::value(text), f.limit, name, out.*(f.member), into)) return;
    good = false;
    if (const std::string words = words_of<V>(); !words.empty())
      problems = {{name, "须为下列之一:" + words, "must be one of: " + words}};
    faults.add_all(std::move(problems), f.label);
  });
  return good;
}

}  // namespace sheet_detail

/// All rows, blank ones left out; or every fault by cell and nothing.
template <Described Row>
Result<SheetRows<Row>> read_sheet(const Sheet& sheet) {
  SheetColumns columns(sheet);
  each_field<Row>([&](const auto& f) {
    using V = typename std::decay_t<decltype(f)>::Value;
    columns.want(f.name, f.label, !IsOptional<V>::value);
  });
  SheetRows<Row> out;
  auto found = std::move(columns).found();
  if (!found) return std::move(found).error();
  out.columns = std::move(found).value();
  SheetFaults faults;
  out.rows.reserve(sheet.rows.size());
  out.lines.reserve(sheet.rows.size());
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    if (sheet_detail::blank(sheet.rows[i])) continue;
    const std::int64_t line = sheet.heading_row + 1 + std::int64_t(i);
    Row row{};
    if (!sheet_detail::read_row(sheet.rows[i], line, out.columns, row, faults)) continue;
    out.rows.push_back(std::move(row));
    out.lines.push_back(line);
  }
  if (faults.any()) return std::move(faults).refused(kBadCells);
  if (out.rows.empty()) return refuse(kNoRows);
  return out;
}

}  // namespace base
