#pragma once
// A spreadsheet (XLSX) written row by row: values keep their kinds, and text is never a formula.
// Rows go to a temporary file as they come, so that a hundred thousand cost no memory.
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/exact.h"
#include "base/money.h"

namespace paper {

/// Empty, text, whole number, yuan, ratio (rounded to four places), day, instant (in China).
using Value = std::variant<std::monostate, std::string, std::int64_t, base::Money, base::Exact,
                           base::Date, base::Instant>;

class Workbook {
 public:
  struct About {
    std::string title;
    std::string page_header;  // printed on top of every page
    base::Instant made;
  };
  /// Throws std::runtime_error where no temporary file can be had.
  explicit Workbook(const About&);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  /// Its number, from 0. The name loses what a sheet's name may not hold, and is made unlike the
  /// others.
  std::size_t add_sheet(const std::string& name, std::span<const std::string> columns);
  /// A value for each column; to each sheet its rows in order. A text of over 32,767 characters is
  /// cut.
  void add_row(std::size_t sheet, std::span<const Value> values);
  /// Name and value, line by line, on a last sheet of its own.
  void add_notes(const std::string& name,
                 std::span<const std::pair<std::string, std::string>> lines);
  /// The file. Nothing may be added after. Throws std::runtime_error when the disk is full.
  std::string bytes();
  /// Whether any text was cut, or any ratio rounded.
  bool was_cut() const;
  bool was_rounded() const;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace paper
