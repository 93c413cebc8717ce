#include "paper/reading.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstdio>
#include <fstream>

#include "base/text.h"
#include "platform/scratch_folder.h"

namespace paper_test {
namespace {

std::string unescaped(std::string text) {
  const std::pair<const char*, const char*> names[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
  for (const auto& [from, to] : names)
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + 1))
      text.replace(at, std::char_traits<char>::length(from), to);
  return text;
}

/// What stands between the two, from `at` on; `at` moves behind it, or to npos.
std::string between(const std::string& s, const std::string& opens, const std::string& closes,
                    std::size_t& at) {
  const auto from = at == s.npos ? s.npos : s.find(opens, at);
  const auto to = from == s.npos ? s.npos : s.find(closes, from + opens.size());
  at = to == s.npos ? s.npos : to + closes.size();
  return to == s.npos ? "" : s.substr(from + opens.size(), to - from - opens.size());
}
std::string first_between(const std::string& s, const std::string& opens,
                          const std::string& closes) {
  std::size_t at = 0;
  return between(s, opens, closes, at);
}

/// "AB12" → 27
std::size_t column_number(const std::string& place) {
  std::size_t out = 0;
  for (const char c : place)
    if (c >= 'A' && c <= 'Z') out = out * 26 + std::size_t(c - 'A' + 1);
  return out - 1;
}

/// The number format of each style, by the style's number.
std::vector<std::string> formats_of(const std::string& styles) {
  std::map<std::string, std::string> codes{
      {"0", ""}, {"1", "0"}, {"2", "0.00"}, {"4", "#,##0.00"}, {"14", "m/d/yyyy"}};
  for (std::size_t at = 0; at != styles.npos;) {
    const std::string one = between(styles, "<numFmt ", "/>", at);
    if (!one.empty())
      codes[first_between(one, "numFmtId=\"", "\"")] =
          unescaped(first_between(one, "formatCode=\"", "\""));
  }
  std::vector<std::string> out;
  const std::string cells = first_between(styles, "<cellXfs", "</cellXfs>");
  for (std::size_t at = 0; at != cells.npos;) {
    const std::string id = between(cells, "<xf numFmtId=\"", "\"", at);
    if (at != cells.npos) out.push_back(codes[id]);
  }
  return out;
}

Cell cell_of(const std::string& head, const std::string& body,
             const std::vector<std::string>& formats) {
  Cell out;
  out.kind = first_between(head, "t=\"", "\"");
  out.formula = body.find("<f") != body.npos;
  if (const std::string style = first_between(head, " s=\"", "\""); !style.empty())
    out.format = formats.at(std::stoul(style));
  if (out.kind == "inlineStr") {
    const auto opens = body.find('>', body.find("<t"));
    out.text = unescaped(body.substr(opens + 1, body.find("</t>") - opens - 1));
  } else {
    out.text = first_between(body, "<v>", "</v>");
  }
  return out;
}

}  // namespace

std::map<std::string, std::string> unpacked(const std::string& zip) {
  std::map<std::string, std::string> out;
  archive* a = archive_read_new();
  archive_read_support_format_zip(a);
  if (archive_read_open_memory(a, zip.data(), zip.size()) == ARCHIVE_OK) {
    archive_entry* entry = nullptr;
    while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
      std::string& body = out[archive_entry_pathname(entry)];
      std::array<char, 65536> some{};
      for (la_ssize_t n = 0; (n = archive_read_data(a, some.data(), some.size())) > 0;)
        body.append(some.data(), std::size_t(n));
    }
  }
  archive_read_free(a);
  return out;
}

std::vector<std::vector<Cell>> rows_of(const std::map<std::string, std::string>& book, int sheet) {
  std::vector<std::vector<Cell>> out;
  const auto found = book.find("xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
  if (found == book.end()) return out;
  const auto formats = formats_of(book.at("xl/styles.xml"));
  const std::string& xml = found->second;
  for (std::size_t at = 0; at != xml.npos;) {
    const std::string row = between(xml, "<row ", "</row>", at);
    if (at == xml.npos) break;
    std::vector<Cell> cells;
    for (std::size_t c = row.find("<c "); c != row.npos; c = row.find("<c ", c + 1)) {
      const auto head_end = row.find('>', c);
      const std::string head = row.substr(c, head_end - c);
      const std::size_t number = column_number(first_between(head, "r=\"", "\""));
      if (cells.size() <= number) cells.resize(number + 1);
      if (!head.ends_with('/'))
        cells[number] =
            cell_of(head, row.substr(head_end + 1, row.find("</c>", c) - head_end - 1), formats);
    }
    out.push_back(std::move(cells));
  }
  return out;
}

int column_of(const std::vector<std::vector<Cell>>& rows, const std::string& label) {
  if (rows.empty()) return -1;
  for (std::size_t i = 0; i < rows[0].size(); ++i)
    if (rows[0][i].text == label) return int(i);
  return -1;
}

std::string told_by(const std::string& command, const std::string& bytes) {
  const platform::ScratchFolder folder;
  const std::string file = folder.path() + "/given";
  std::ofstream(file, std::ios::binary) << bytes;
  std::string line = command;
  for (auto at = line.find("$F"); at != line.npos; at = line.find("$F"))
    line.replace(at, 2, file);
  std::string out;
  FILE* told = popen(line.c_str(), "r");
  if (told == nullptr) return out;
  std::array<char, 65536> some{};
  for (std::size_t n = 0; (n = fread(some.data(), 1, some.size(), told)) > 0;)
    out.append(some.data(), n);
  return pclose(told) == 0 ? out : "";
}

std::vector<std::string> pages_of(const std::string& pdf) {
  auto out = base::split(told_by("pdftotext -raw $F -", pdf), '\f');
  if (!out.empty() && out.back().empty()) out.pop_back();
  return out;
}

std::string closed_up(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '\n' && c != '\t' && c != '\f') out += c;
  return out;
}

bool Picture::dark(double x, double y) const {
  const auto column = std::size_t(x * scale), row = std::size_t(y * scale);
  return row < height && column < width &&
         static_cast<unsigned char>(grey[row * width + column]) < 128;
}

Picture picture_of(const std::string& pdf, int page) {
  constexpr int kPerInch = 288;
  const std::string n = std::to_string(page);
  const std::string pgm = told_by(
      "pdftoppm -gray -r " + std::to_string(kPerInch) + " -f " + n + " -l " + n + " $F", pdf);
  Picture out;
  int width = 0, height = 0, most = 0, read = 0;
  if (std::sscanf(pgm.c_str(), "P5 %d %d %d%n", &width, &height, &most, &read) < 3) return out;
  out.width = std::size_t(width);
  out.height = std::size_t(height);
  out.grey = pgm.substr(std::size_t(read) + 1);
  out.scale = kPerInch / 72.0;
  if (out.grey.size() < out.width * out.height) out = {};
  return out;
}

}  // namespace paper_test
