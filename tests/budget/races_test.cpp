// Who reaches for the same fen at once: fifty connections, adjustments beside reservations, the
// year's close beside commitments. Afterwards the book reconciles and no truth is broken.
#include <atomic>
#include <thread>

#include "budget/book.h"

namespace book {
namespace {

class Races : public Book {
 protected:
  /// `n` at once, each with its number.
  static void at_once(int n, const std::function<void(int)>& act) {
    std::vector<std::jthread> threads;
    for (int t = 0; t < n; ++t)
      threads.emplace_back([&, t] { act(t); });
  }
  static Money money(const object& line, const char* account) {
    return *Money::parse(balance(line, account));
  }
  platform::Reply insisted_move(Date day, const std::string& line, const char* how,
                                const std::string& amount, const std::string& ref) {
    return insisted("book.move", kClerk, day,
                    {{"line", line}, {"how", how}, {"amount", amount}, {"ref", ref}});
  }
};

TEST_P(Races, fifty_connections_reach_for_the_last_fen_and_one_more) {
  const std::string l = line("最后一分", "0.49");
  std::atomic<int> got{0}, refused{0}, wrong{0};
  at_once(50, [&](int thread) {
    const auto reply =
        insisted_move(Date(2025, 2, 14), l, "reserve", "0.01", "ref_" + std::to_string(thread));
    if (reply.done())
      ++got;
    else if (reply.code == "budget.over_commitment")
      ++refused;
    else
      ++wrong;
  });
  EXPECT_EQ(got, 49);
  EXPECT_EQ(refused, 1);
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(balance(shown(l), "available"), "0.00");
  EXPECT_EQ(balance(shown(l), "reserved"), "0.49");
  expect_sound();
}

/// What is moved to another line and what is reserved come out of the same money.
TEST_P(Races, adjustments_beside_reservations) {
  const std::string from = line("调出", "20.00"), to = line("调入", "1.00");
  std::vector<std::string> adjustments;
  for (int i = 0; i < 8; ++i) {
    const auto made = done("adjustment.propose", kClerk, Date(2025, 2, 14),
                           {{"kind", "transfer"},
                            {"line", from},
                            {"to_line", to},
                            {"amount", "1.50"},
                            {"reason", "调剂"},
                            {"basis", "区财社〔2025〕1号"}});
    adjustments.emplace_back(made.at("id").as_string());
  }
  std::atomic<std::int64_t> reserved{0}, moved_over{0};
  std::atomic<int> wrong{0};
  at_once(16, [&](int thread) {
    if (thread % 2 == 0) {
      const auto reply = insisted("adjustment.approve", kFinance, Date(2025, 2, 14),
                                  {{"id", adjustments[std::size_t(thread) / 2]}});
      if (reply.done())
        moved_over += 150;
      else
        wrong += reply.code != "adjustment.below_available" && reply.code != "platform.stale";
      return;
    }
    for (int i = 0; i < 4; ++i) {
      const auto reply = insisted_move(Date(2025, 2, 14), from, "reserve", "0.63",
                                       "ref_" + std::to_string(thread));
      if (reply.done())
        reserved += 63;
      else
        wrong += reply.code != "budget.over_commitment";
    }
  });
  EXPECT_EQ(wrong, 0);
  EXPECT_GT(moved_over, 0);
  const auto a = shown(from), b = shown(to);
  EXPECT_EQ(money(a, "reserved").fen(), reserved);
  EXPECT_EQ(money(a, "adjusted").fen(), -moved_over);
  EXPECT_EQ(money(b, "adjusted").fen(), moved_over);
  EXPECT_EQ(money(a, "approved") + money(b, "approved"), Money::yuan(21));
  EXPECT_EQ(money(a, "available").fen(), 2'000 - reserved - moved_over);
  EXPECT_EQ(a.at("amount").as_string(), balance(a, "approved"));
  expect_sound();
}

/// What was committed before the close is carried whole, what comes after acts on what was carried.
TEST_P(Races, the_close_beside_commitments) {
  const std::string l = line("结账", "100.00");
  const Date day(2025, 12, 31);
  std::atomic<std::int64_t> reserved{0}, committed{0};
  std::atomic<int> wrong{0}, closed{0};
  at_once(9, [&](int thread) {
    if (thread == 8) {
      const auto reply = insisted("budget.close_year", kFinance, day, {{"year", 2025}});
      closed += reply.done();
      return;
    }
    const std::string ref = "contract/" + std::to_string(thread);
    for (int i = 0; i < 6; ++i) {
      const auto held = insisted_move(day, l, "reserve", "1.00", ref);
      wrong += !held.done() && held.code != "budget.over_commitment" &&
               held.code != "budget.year_closed";
      if (!held.done()) continue;
      reserved += 100;
      const auto bound = insisted_move(day, l, "commit", "0.90", ref);
      wrong += !bound.done();
      if (bound.done()) committed += 90;
    }
  });
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(closed, 1);
  const auto chain = shown(l).at("chain").as_array();
  const auto last = chain.back().as_object();
  if (reserved > 0) {
    ASSERT_EQ(chain.size(), 2U);
    EXPECT_EQ(money(last, "committed").fen(), committed);
    EXPECT_EQ(money(last, "reserved").fen(), reserved - committed);
  }
  const auto before = chain.front().as_object();
  EXPECT_EQ(money(before, "lapsed") + money(before, "carried"), Money::yuan(100));
  expect_sound();
}

/// Any past day is what its movements say, and today is what the row says.
TEST_P(Races, balances_of_past_days_lead_to_today) {
  const std::string l = line("逐日", "100.00");
  const auto on = [&](Date day) {
    return done("budget.balance_at", kFinance, Date(2025, 6, 30), {{"id", l}, {"on", day.text()}})
        .at("balance");
  };
  std::vector<boost::json::value> then;
  for (int i = 0; i < 10; ++i) {
    const Date day = Date(2025, 3, 1).plus_days(i);
    const char* how = i % 3 == 0 ? "reserve" : i % 3 == 1 ? "commit" : "spend";
    EXPECT_EQ(insisted_move(day, l, how, "2.00", "a").code, "done");
    then.push_back(shown(l).at("balance"));
  }
  for (int i = 0; i < 10; ++i)
    EXPECT_EQ(on(Date(2025, 3, 1).plus_days(i)), then[std::size_t(i)]) << i;
  EXPECT_EQ(on(Date(2025, 6, 30)), shown(l).at("balance"));
  EXPECT_EQ(on(Date(2025, 1, 13)).as_object().at("approved").as_string(), "0.00");
  expect_sound();
}

INSTANTIATE_TEST_SUITE_P(Engines, Races,
                         ::testing::Values(sql::Engine::sqlite, sql::Engine::postgres),
                         engine_name);

}  // namespace
}  // namespace book
