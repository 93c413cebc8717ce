#pragma once
// One purchase of a year, from the need to the last payment, with chance in every number: written
// as a scenario whose expected figures are worked out here, by arithmetic of our own.
#include <functional>
#include <random>

#include "simulate/bookkeeper.h"
#include "world/world.h"

namespace simulate {

class Thread {
 public:
  /// For 2025 and 2026: the dates of the steps rest on those years' holidays.
  /// `accounts`: identities by login.
  Thread(test::World&, std::mt19937_64& chance, int year, Bookkeeper&,
         const std::map<std::string, std::string>& accounts);
  /// Plays on to that instant; the faults found since the last time.
  std::vector<std::string> until(base::Instant);
  std::int64_t commands() const { return play_->so_far().commands; }

 private:
  struct Visit {
    int household = 0;
    base::Date day;
    int minutes = 0;
    bool proof = true, voided = false, voided_late = false;
    bool counts(bool late_voids) const {
      return minutes >= 60 && proof && !voided && !(late_voids && voided_late);
    }
  };
  std::uint64_t dice(std::uint64_t below) { return chance_() % below; }
  bool one_in(std::uint64_t n) { return dice(n) == 0; }
  void throw_numbers();
  void throw_visits();
  /// Visits counted to the day: at most so many a household and month, and so many in all.
  std::int64_t counted(base::Date to, bool late_voids) const;
  Fen satisfaction() const;
  std::string scenario(const std::map<std::string, std::string>& accounts);
  std::string deliveries();
  std::string visit_lines();
  std::string endings();
  void note(const app::Step&, const platform::Reply&);

  std::mt19937_64& chance_;
  int year_;
  Bookkeeper& paper_;
  std::string line_, running_;  // the budget lines' identities
  Fen unit_ = 0, most_ = 0, m1_ = 0, m2_ = 0, m3_ = 200'000, price_ = 0, ceiling_ = 0, granted_ = 0;
  Fen prepaid_ = 0, midterm_ = 0, final_ = 0, paid_ = 0, interest_ = 0;
  int late_days_ = 0;
  bool into_next_year_ = false;
  std::vector<Visit> visits_;
  int answered_ = 0, satisfied_ = 0;
  std::string midterm_id_;
  std::map<std::string, Fen, std::less<>> owed_;  // payment's identity → amount
  app::Scenario scenario_;
  std::unique_ptr<app::Play> play_;
  std::size_t told_ = 0;
};

}  // namespace simulate
