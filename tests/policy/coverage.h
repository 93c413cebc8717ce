#pragma once
// Which cells of the policy matrix have been seen to do what they say: role × operation.
#include <array>
#include <map>
#include <string>
#include <vector>

#include "platform/execute.h"

namespace policy {

struct Cell {
  bool succeeded = false;  // an allowed cell, with its effect
  bool refused = false;    // a closed cell, with nothing changed
};

class Coverage {
 public:
  explicit Coverage(const platform::Product& product) : product_(product) {}
  Cell& at(std::string_view operation, platform::Role role) {
    return cells_[std::string(operation)][std::size_t(role)];
  }
  /// Operations without a row and rows without an operation.
  std::vector<std::string> mismatches() const;
  /// Operations nobody was seen to do, allowed cells never seen to succeed, closed ones never
  /// tried; one line an operation.
  std::vector<std::string> uncovered();
  std::size_t covered() const;

 private:
  const platform::Product& product_;
  std::map<std::string, std::array<Cell, platform::kRoleColumns + 1>, std::less<>> cells_;
};

std::string word(platform::Role);
/// The role's cell, `no` for the system unless the row is its own.
platform::Reach cell_of(const platform::PolicyRow&, platform::Role);

}  // namespace policy
