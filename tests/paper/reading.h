#pragma once
// Reads back what was made, with other programs than those that made it: spreadsheets by unpacking
// them, papers through poppler.
#include <map>
#include <string>
#include <vector>

namespace paper_test {

/// A packed file's members by name; empty where it is no ZIP archive.
std::map<std::string, std::string> unpacked(const std::string& zip);

/// A cell as it is stored.
struct Cell {
  std::string text;    // what stands in it: text unescaped, numbers as written
  std::string kind;    // "inlineStr", "s"; "" is a number
  std::string format;  // of the number: "#,##0.00"
  bool formula = false;
};
/// The n-th sheet's rows, from 1; a cell that is not there is empty.
std::vector<std::vector<Cell>> rows_of(const std::map<std::string, std::string>& book, int sheet);
/// The position of the column with that label in the first row; -1 where there is none.
int column_of(const std::vector<std::vector<Cell>>& rows, const std::string& label);

/// What the command says, given the bytes as a file, whose name takes the place of "$F".
std::string told_by(const std::string& command, const std::string& bytes);
/// The paper's text, page by page.
std::vector<std::string> pages_of(const std::string& pdf);
/// Without any blanks or line ends: Chinese words are parted wherever a line ends.
std::string closed_up(const std::string&);

/// A page as grey squares.
struct Picture {
  std::size_t width = 0, height = 0;
  std::string grey;
  bool dark(double x, double y) const;  // in points, at 72 to the inch
  double scale = 1;
};
Picture picture_of(const std::string& pdf, int page);

}  // namespace paper_test
