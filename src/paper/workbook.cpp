#include "paper/workbook.h"

#include <algorithm>
#include <cctype>
#include <ctime>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <xlsxwriter.h>

#include "base/text.h"
#include "paper/text.h"
#include "platform/scratch_folder.h"

namespace paper {
namespace {

constexpr std::size_t kMostCharacters = 32'767;  // in a cell
constexpr std::size_t kMostOfAName = 31;         // of a sheet
constexpr std::size_t kNarrowest = 8, kWidest = 60;
constexpr std::int64_t kExact = 1'000'000'000'000'000;  // from here on a spreadsheet loses digits

/// Days since 1899-12-31, the first being 1; from 1900-03-01 on one more, for a 29 February that
/// never was. Earlier days a spreadsheet does not know.
std::optional<double> serial_of(base::Date day) {
  static constexpr base::Date kFirst(1900, 3, 1);
  if (day < kFirst || day.year() > 9999) return std::nullopt;
  return 61.0 + day.days_since(kFirst);
}

std::string name_of(const std::string& wanted, std::set<std::string>& taken) {
  std::string plain;
  for (const char c : printable(wanted))
    plain += std::string_view("[]:*?/\\'\n\t").find(c) == std::string_view::npos ? c : ' ';
  if (base::trimmed(plain).empty()) plain = "1";
  std::string name = cut(std::string(base::trimmed(plain)), kMostOfAName - 3);
  for (int n = 2; !taken.insert(name).second; ++n)
    name = cut(plain, kMostOfAName - 4) + " " + std::to_string(n);
  return name;
}

/// "_x0041_" would be read as "A": the format's way of writing characters that XML cannot.
std::string without_codes(std::string text) {
  const auto is_code = [&](std::size_t at) {
    return at + 7 <= text.size() && text[at + 6] == '_' &&
           std::all_of(text.begin() + std::ptrdiff_t(at) + 2, text.begin() + std::ptrdiff_t(at) + 6,
                       [](unsigned char c) { return std::isxdigit(c) != 0; });
  };
  for (auto at = text.find("_x"); at != text.npos; at = text.find("_x", at + 1))
    if (is_code(at)) {
      text.insert(at, "_x005F");
      at += 6;
    }
  return text;
}

void must(lxw_error error) {
  if (error != LXW_NO_ERROR) throw std::runtime_error(lxw_strerror(error));
}

}  // namespace

struct Workbook::Held {
  struct Sheet {
    lxw_worksheet* sheet = nullptr;
    std::vector<std::size_t> widths;
    lxw_row_t rows = 0;  // with the header
  };
  platform::ScratchFolder folder;
  std::string path;
  std::string page_header;
  lxw_workbook* book = nullptr;
  lxw_format *head = nullptr, *money = nullptr, *whole = nullptr, *ratio = nullptr, *day = nullptr,
             *moment = nullptr, *note = nullptr;
  std::vector<Sheet> sheets;
  std::set<std::string> names;
  bool cut = false, rounded = false, closed = false;

  ~Held() {
    if (book != nullptr && !closed) static_cast<void>(workbook_close(book));
  }
  lxw_format* format(const char* number) const {
    lxw_format* out = workbook_add_format(book);
    if (number != nullptr) format_set_num_format(out, number);
    format_set_align(out, LXW_ALIGN_VERTICAL_TOP);
    return out;
  }
  lxw_worksheet* new_sheet(const std::string& name) {
    lxw_worksheet* out = workbook_add_worksheet(book, name_of(name, names).c_str());
    if (out == nullptr) throw std::runtime_error("the spreadsheet takes no further sheet");
    worksheet_set_landscape(out);
    worksheet_set_paper(out, 9);  // A4
    worksheet_fit_to_pages(out, 1, 0);
    // In its own language "&" begins a code; the limit is the format's.
    std::string header = "&L&9";
    for (const char c : paper::cut(page_header, 100))
      header += c == '&' ? std::string("&&") : std::string(1, c);
    worksheet_set_header(out, header.c_str());
    worksheet_set_footer(out, "&R&9&P / &N");
    return out;
  }
  std::string text_for(const std::string& given) {
    std::string out = paper::cut(printable(given), kMostCharacters);
    cut = cut || (out.size() < given.size() && out.ends_with("…"));
    return without_codes(std::move(out));
  }
  void write_text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
                  lxw_format* with) {
    // Never worksheet_write(): what begins with "=" stays what it is.
    if (!text.empty()) must(worksheet_write_string(sheet, row, column, text.c_str(), with));
  }
  /// Writes the value; returns how wide it is.
  std::size_t write(Sheet& to, lxw_col_t column, const Value& value);
};

std::size_t Workbook::Held::write(Sheet& to, lxw_col_t column, const Value& value) {
  const auto number = [&](double n, lxw_format* with, std::size_t wide) {
    must(worksheet_write_number(to.sheet, to.rows, column, n, with));
    return wide;
  };
  const auto text = [&](const std::string& s) {
    const std::string out = text_for(s);
    write_text(to.sheet, to.rows, column, out, note);
    const auto line = base::split(out, '\n');
    return line.empty() ? 0 : columns_wide(line.front());
  };
  if (const auto* s = std::get_if<std::string>(&value)) return text(*s);
  if (const auto* n = std::get_if<std::int64_t>(&value)) {
    const std::string digits = std::to_string(*n);
    if (*n >= kExact || *n <= -kExact) return text(digits);
    return number(static_cast<double>(*n), whole, digits.size());
  }
  if (const auto* m = std::get_if<base::Money>(&value)) {
    if (m->fen() >= kExact || m->fen() <= -kExact) return text(m->grouped());
    return number(static_cast<double>(m->fen()) / 100.0, money, m->grouped().size());
  }
  if (const auto* e = std::get_if<base::Exact>(&value)) {
    const std::string shown = e->rounded(4);
    if (shown.size() > 15) return text(e->text());
    rounded = rounded || e->text().find('/') != std::string::npos;
    return number(std::stod(shown), ratio, shown.size());
  }
  if (const auto* d = std::get_if<base::Date>(&value)) {
    const auto serial = serial_of(*d);
    return serial ? number(*serial, day, 10) : text(d->text());
  }
  if (const auto* at = std::get_if<base::Instant>(&value)) {
    const auto serial = serial_of(at->date());
    const double minutes = at->minute_of_day();
    return serial ? number(*serial + minutes / 1440.0, moment, 16) : text(at->text());
  }
  return 0;
}

Workbook::Workbook(const About& about) : held_(std::make_unique<Held>()) {
  held_->path = held_->folder.path() + "/book.xlsx";
  held_->page_header = printable(about.page_header);
  std::string folder = held_->folder.path();
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = folder.data();
  held_->book = workbook_new_opt(held_->path.c_str(), &options);
  if (held_->book == nullptr) throw std::runtime_error("the spreadsheet cannot be begun");
  std::string title = cut(printable(about.title), 200), author = "Pobing";
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.created = static_cast<std::time_t>(about.made.unix_ms() / 1000);
  must(workbook_set_properties(held_->book, &properties));
  held_->head = held_->format(nullptr);
  format_set_bold(held_->head);
  format_set_text_wrap(held_->head);
  format_set_bg_color(held_->head, 0xE7EEF4);
  format_set_bottom(held_->head, LXW_BORDER_THIN);
  held_->note = held_->format(nullptr);
  held_->money = held_->format("#,##0.00");
  held_->whole = held_->format("0");
  held_->ratio = held_->format("0.####");
  held_->day = held_->format("yyyy-mm-dd");
  held_->moment = held_->format("yyyy-mm-dd hh:mm");
}

Workbook::~Workbook() = default;

std::size_t Workbook::add_sheet(const std::string& name, std::span<const std::string> columns) {
  Held::Sheet made;
  made.sheet = held_->new_sheet(name);
  worksheet_freeze_panes(made.sheet, 1, 0);
  must(worksheet_repeat_rows(made.sheet, 0, 0));
  lxw_col_t at = 0;
  for (const auto& column : columns) {
    const std::string label = held_->text_for(column);
    held_->write_text(made.sheet, 0, at++, label, held_->head);
    made.widths.push_back(columns_wide(label) + 3);  // the filter's arrow
  }
  made.rows = 1;
  held_->sheets.push_back(std::move(made));
  return held_->sheets.size() - 1;
}

void Workbook::add_row(std::size_t sheet, std::span<const Value> values) {
  auto& to = held_->sheets.at(sheet);
  ENSURE(values.size() == to.widths.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    to.widths[i] =
        std::max(to.widths[i], held_->write(to, static_cast<lxw_col_t>(i), values[i]) + 1);
  ++to.rows;
}

void Workbook::add_notes(const std::string& name,
                         std::span<const std::pair<std::string, std::string>> lines) {
  lxw_worksheet* sheet = held_->new_sheet(name);
  lxw_format* wrapped = held_->format(nullptr);
  format_set_text_wrap(wrapped);
  must(worksheet_set_column(sheet, 0, 0, 18, nullptr));
  must(worksheet_set_column(sheet, 1, 1, 90, nullptr));
  lxw_row_t row = 0;
  for (const auto& [label, text] : lines) {
    held_->write_text(sheet, row, 0, held_->text_for(label), held_->head);
    held_->write_text(sheet, row++, 1, held_->text_for(text), wrapped);
  }
}

std::string Workbook::bytes() {
  ENSURE(!held_->closed);
  for (const auto& one : held_->sheets) {
    lxw_col_t at = 0;
    for (const std::size_t wide : one.widths) {
      const auto width = static_cast<double>(std::clamp(wide, kNarrowest, kWidest));
      must(worksheet_set_column(one.sheet, at, at, width, nullptr));
      ++at;
    }
    if (at > 0)
      must(worksheet_autofilter(one.sheet, 0, 0, one.rows - 1, static_cast<lxw_col_t>(at - 1)));
  }
  held_->closed = true;  // closing frees it, also when it fails
  must(workbook_close(held_->book));
  std::ifstream file(held_->path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  if (!file || !out) throw std::runtime_error("the spreadsheet cannot be read back");
  return std::move(out).str();
}

bool Workbook::was_cut() const {
  return held_->cut;
}

bool Workbook::was_rounded() const {
  return held_->rounded;
}

}  // namespace paper
