#include "base/csv.h"

namespace base {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr Says kNoText{"不是 UTF-8 文字", "is not UTF-8 text"};
constexpr Says kOpen{"引号没有闭合;一格须写在一行之内",
                     "a quote is left open: a cell stands on one line"};
constexpr Says kAfter{"右引号之后只能是逗号或行尾",
                      "after the closing quote only a comma or the end of the line may stand"};
constexpr Says kWithin{"没有加引号的格内不能有引号;请把整格加上引号,格内的引号写两个",
                       "holds a quote and is not in quotes: put it in quotes, those within twice"};

/// Takes a cell off the front; what is wrong with it, or nullptr.
const Says* take_quoted(std::string_view& rest, std::string& cell) {
  rest.remove_prefix(1);
  while (true) {
    const auto quote = rest.find('"');
    if (quote == rest.npos) return &kOpen;
    cell += rest.substr(0, quote);
    rest.remove_prefix(quote + 1);
    if (!rest.starts_with('"')) break;
    cell += '"';
    rest.remove_prefix(1);
  }
  return rest.empty() || rest[0] == ',' ? nullptr : &kAfter;
}
const Says* take_plain(std::string_view& rest, std::string& cell) {
  cell = rest.substr(0, rest.find(','));
  rest.remove_prefix(cell.size());
  return cell.find('"') == cell.npos ? nullptr : &kWithin;
}

/// The cells up to the first that is wrong, that one with them.
const Says* take_cells(std::string_view rest, std::vector<std::string>& cells) {
  while (true) {
    std::string& cell = cells.emplace_back();
    const Says* wrong = rest.starts_with('"') ? take_quoted(rest, cell) : take_plain(rest, cell);
    if (wrong != nullptr || rest.empty()) return wrong;
    rest.remove_prefix(1);  // the comma
  }
}

}  // namespace

Sheet csv_sheet(std::string_view text, SheetFaults& faults) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Sheet out;
  std::int64_t number = 0;
  for (std::string& line : split(text, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    std::vector<std::string> cells;
    const Says* wrong = nullptr;
    if (!valid_text(line))
      wrong = &kNoText;
    else if (!trimmed(line).empty())
      wrong = take_cells(line, cells);
    if (wrong != nullptr) {
      faults.add(cell_name(cells.empty() ? 0 : cells.size() - 1, number), std::string(wrong->zh),
                 std::string(wrong->en));
      cells.clear();
    }
    if (!out.headings.empty()) {
      out.rows.push_back(std::move(cells));
    } else if (wrong != nullptr) {
      return out;
    } else if (!cells.empty()) {
      out.heading_row = number;
      out.headings = std::move(cells);
    }
  }
  return out;
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    const std::string& cell = cells[i];
    if (cell.find_first_of(",\"\r\n") == cell.npos && trimmed(cell) == cell) {
      out += cell;
      continue;
    }
    out += '"';
    for (const char c : cell)
      out += c == '"' ? std::string("\"\"") : std::string(1, c);
    out += '"';
  }
  return out + "\n";
}

}  // namespace base
