#pragma once
// Keeps the same money on paper of its own: plain whole fen, no code of the product. What the
// product says afterwards must be what stands here.
#include <boost/json.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace simulate {

using Fen = std::int64_t;

class Bookkeeper {
 public:
  struct Account {
    std::int64_t year = 0;
    std::string state = "proposed";
    Fen proposed = 0, approved = 0, available = 0, reserved = 0, committed = 0, spent = 0;
    Fen carried = 0, lapsed = 0;
  };
  void propose(const std::string& line, std::int64_t year, Fen amount);
  void approve(const std::string& line);
  void reserve(const std::string& line, Fen);
  void commit(const std::string& line, Fen);
  void spend(const std::string& line, Fen);
  void release_reserved(const std::string& line, Fen);
  void release_committed(const std::string& line, Fen);
  /// What is committed or reserved is carried, the rest of every line of the year lapses.
  void close(std::int64_t year);

  /// What the product's lines (budget.list) say that is not what stands here.
  std::vector<std::string> differences(const boost::json::array& lines) const;
  const std::map<std::string, Account>& accounts() const { return accounts_; }

 private:
  /// The line, or what it was carried to when its year closed.
  Account& current(const std::string& line);
  std::map<std::string, Account> accounts_;
};

/// "1234.50" → 123450, by itself.
Fen fen_of(const std::string& yuan);
std::string yuan_of(Fen);

}  // namespace simulate
