#pragma once
// A QR code as dark and light squares. Used by the paper's drawing; tests compare with it.
#include <cstddef>
#include <string>
#include <vector>

namespace paper {

struct QrCode {
  std::size_t side = 0;    // squares in a row
  std::vector<bool> dark;  // row by row
  bool at(std::size_t row, std::size_t column) const { return dark[row * side + column]; }
};
/// At most 2,000 bytes; readable with a seventh of it damaged (level M).
QrCode qr_code(const std::string& text);

}  // namespace paper
