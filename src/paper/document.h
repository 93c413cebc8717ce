#pragma once
// A paper (PDF, A4): headings, text, tables whose heads come again on every page, places to sign, a
// QR code. Whatever is in a text, it is set; what is taller than a page goes on over the next.
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"

namespace paper {

class Document {
 public:
  /// What stands on every page, and in the file's properties.
  struct Frame {
    std::string title;
    std::string banner = {};  // in a box on top; may be empty
    std::string foot = {};    // below, left of the page's number; small
    std::string address;      // of the page it shows: as a QR code and a link
    std::string scan;         // the words below the code
    bool english = false;
    base::Instant made;
  };
  struct Column {
    std::string label;
    int share = 1;  // of the width
    bool numeric = false;
  };

  /// Throws std::runtime_error where there is no Chinese font: see families().
  explicit Document(const Frame&);
  ~Document();
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  void subtitle(const std::string&);
  void heading(const std::string&);
  void paragraph(const std::string&);
  void note(const std::string&);  // small and soft
  /// A name and its value.
  void pair(const std::string& name, const std::string& value);
  void table(std::span<const Column>, std::span<const std::vector<std::string>> rows);
  /// Side by side, each with lines to fill in; never parted by the end of a page.
  void signatures(std::span<const std::string> who, std::span<const std::string> lines);
  /// The file. Nothing may be added after.
  std::string pdf();

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace paper
