#include "base/sheet.h"

namespace base {
namespace {

/// Full-width letters, digits and punctuation as their plain forms; the ideographic space as one.
std::string narrow(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const auto at = [&](std::size_t n) { return static_cast<unsigned char>(s[n]); };
    if (i + 2 < s.size() && at(i) == 0xEF && (at(i + 1) == 0xBC || at(i + 1) == 0xBD)) {
      const int code = (at(i + 1) == 0xBC ? 0 : 64) + (at(i + 2) - 0x80) + 0x20;
      if (code >= 0x21 && code <= 0x7E) {
        out += char(code);
        i += 2;
        continue;
      }
    }
    if (i + 2 < s.size() && at(i) == 0xE3 && at(i + 1) == 0x80 && at(i + 2) == 0x80) {
      out += ' ';
      i += 2;
      continue;
    }
    out += s[i];
  }
  return out;
}

void drop_all(std::string& s, std::string_view what) {
  for (auto at = s.find(what); at != s.npos; at = s.find(what, at))
    s.erase(at, what.size());
}
void swap_all(std::string& s, std::string_view from, std::string_view to) {
  for (auto at = s.find(from); at != s.npos; at = s.find(from, at + to.size()))
    s.replace(at, from.size(), to);
}

}  // namespace

std::string cell_name(std::size_t column, std::int64_t row) {
  std::string letters;
  for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26)
    letters.insert(letters.begin(), char('A' + (n - 1) % 26));
  return letters + std::to_string(row);
}

void SheetFaults::add(std::string cell, std::string zh, std::string en) {
  ++count_;
  if (told_.size() < kSheetFaultsTold)
    told_.push_back({std::move(cell), std::move(zh), std::move(en)});
}

void SheetFaults::add_all(std::vector<Problem> problems, Says heading) {
  for (auto& one : problems)
    add(std::move(one.field), "「" + std::string(heading.zh) + "」" + one.zh,
        std::string(heading.en) + ": " + one.en);
}

Error SheetFaults::refused(const Refusal& why) && {
  return Error{&why,
               std::to_string(count_),
               std::move(told_),
               {{"faults", count_}, {"faults_told", kSheetFaultsTold}}};
}

std::string heading_key(std::string_view heading) {
  std::string plain = narrow(heading);
  std::string out;
  int depth = 0;
  for (const char c : plain) {
    if (c == '(') ++depth;
    if (depth == 0 && c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '*')
      out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    if (c == ')' && depth > 0) --depth;
  }
  drop_all(out, "\xEF\xBB\xBF");  // a byte-order mark before the first heading
  return out;
}

std::string plain_amount(std::string_view text) {
  std::string out = narrow(text);
  for (const std::string_view part : {"元", "¥", "￥", ",", " "})
    drop_all(out, part);
  return out;
}

std::string plain_date(std::string_view text) {
  std::string s = narrow(text);
  swap_all(s, "年", "-");
  swap_all(s, "月", "-");
  drop_all(s, "日");
  for (char& c : s)
    if (c == '/' || c == '.') c = '-';
  const auto parts = split(s, '-');
  if (parts.size() != 3) return s;
  std::string out = parts[0];
  for (std::size_t i = 1; i < 3; ++i)
    out += (parts[i].size() == 1 ? "-0" : "-") + parts[i];
  return out;
}

std::optional<bool> plain_yes(std::string_view text) {
  for (const std::string_view yes : {"是", "有", "√", "yes", "Yes", "YES", "true", "TRUE", "1"})
    if (text == yes) return true;
  for (const std::string_view no : {"否", "无", "×", "no", "No", "NO", "false", "FALSE", "0", ""})
    if (text == no) return false;
  return std::nullopt;
}

SheetColumns::SheetColumns(const Sheet& sheet) : sheet_(sheet) {
  for (std::size_t i = 0; i < sheet.headings.size(); ++i) {
    const std::string key = heading_key(sheet.headings[i]);
    if (key.empty()) {
      used_.insert(i);  // A column without a heading may be empty; what stands in it is not read.
      continue;
    }
    if (!by_key_.emplace(key, i).second) {
      used_.insert(i);
      faults_.add(cell_name(i, sheet.heading_row), "表头「" + sheet.headings[i] + "」重复",
                  "the heading '" + sheet.headings[i] + "' stands twice");
    }
  }
}

void SheetColumns::want(std::string_view field, Says label, bool required) {
  for (const std::string_view name : {label.zh, label.en, field}) {
    const auto at = by_key_.find(heading_key(name));
    if (at == by_key_.end()) continue;
    found_[field] = at->second;
    used_.insert(at->second);
    return;
  }
  if (required)
    faults_.add(cell_name(0, sheet_.heading_row), "缺少「" + std::string(label.zh) + "」一列",
                "a column '" + std::string(label.en) + "' lacks");
}

Result<std::map<std::string_view, std::size_t>> SheetColumns::found() && {
  for (std::size_t i = 0; i < sheet_.headings.size(); ++i)
    if (!used_.contains(i))
      faults_.add(cell_name(i, sheet_.heading_row),
                  "没有「" + sheet_.headings[i] + "」这一列;请删去或按模板改名",
                  "'" + sheet_.headings[i] + "' is no column here: delete it or rename it");
  for (std::size_t r = 0; r < sheet_.rows.size(); ++r)
    for (std::size_t c = 0; c < sheet_.rows[r].size(); ++c)
      if ((c >= sheet_.headings.size() || heading_key(sheet_.headings[c]).empty()) &&
          !trimmed(sheet_.rows[r][c]).empty())
        faults_.add(cell_name(c, sheet_.heading_row + 1 + std::int64_t(r)),
                    "这一格不在任何有表头的列里", "this cell stands under no heading");
  if (faults_.any()) return std::move(faults_).refused(kBadColumns);
  return std::move(found_);
}

bool sheet_detail::blank(const std::vector<std::string>& row) {
  return std::ranges::all_of(row, [](const std::string& c) { return trimmed(c).empty(); });
}

}  // namespace base
