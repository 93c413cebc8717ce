#pragma once
// People who act at random, rightly and wrongly, through the one road; each deed says beforehand
// what must come of it.
#include <random>
#include <string>
#include <vector>

#include "simulate/bookkeeper.h"
#include "simulate/thread.h"
#include "world/world.h"

namespace simulate {

namespace json = boost::json;

struct Thing {
  std::string id;
  std::string state;
  std::string area, service;  // needs
  std::string demand;         // items
  bool funds = false;         // items: a line rests on it
};

class Life {
 public:
  Life(test::World& world, std::uint64_t seed, int years);
  /// Lives through the years; the faults found, each with its day.
  std::vector<std::string> run();
  std::int64_t done() const;
  std::int64_t refused() const { return refused_; }

 private:
  // Deeds. Each does at most one command.
  void record_need();
  void withdraw_need();
  void join();
  void draft();
  void review();
  void publish();
  void withdraw_item();
  void propose();
  void approve();
  void trespass();

  void open_accounts();
  /// Registers a body and returns its identity.
  std::string body(const std::string& area, const char* kind = "organ");
  void threads();
  void a_day();
  void month_end();
  void year_end();
  /// Plays it as that account; compares the code with the expected one ("" for any).
  platform::Reply act(const std::string& login, const char* operation, const json::object& in,
                      const std::string& expected);
  void fault(const std::string& says);
  std::uint64_t dice(std::uint64_t below) { return chance_() % below; }
  bool one_in(std::uint64_t n) { return dice(n) == 0; }
  Thing* any(std::vector<Thing>& from) { return from.empty() ? nullptr : &from[dice(from.size())]; }
  json::array all_lines();

  test::World& world_;
  std::mt19937_64 chance_;
  int years_;
  base::Date today_{2025, 1, 2};
  base::Instant now_;
  Bookkeeper paper_;
  std::vector<Thing> needs_, demands_, items_, lines_;
  std::vector<std::string> faults_;
  std::int64_t done_ = 0, refused_ = 0;
  std::uint64_t bodies_ = 0;
  std::map<std::string, std::string> accounts_;   // identities by login
  std::vector<std::unique_ptr<Thread>> threads_;  // one a year
};

}  // namespace simulate
