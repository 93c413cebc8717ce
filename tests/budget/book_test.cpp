// A year of the pilot's money, and threads that reach for the same line.
#include "budget/book.h"

#include <atomic>
#include <thread>

namespace book {
namespace {

/// The pilot's budget, figure by figure.
TEST_P(Book, the_pilots_year_and_what_it_carries) {
  const std::string l = line("居家照料", "200000.00"), r = line("运行经费", "1000.00");
  const std::string ref = "contract/ct_1";
  const auto ok = [&](Date day, const std::string& id, const char* how, const char* amount) {
    const auto reply = moved(day, id, how, amount, ref);
    EXPECT_EQ(reply.code, "done") << how << " " << boost::json::serialize(reply.body);
    return reply.body;
  };
  ok(Date(2025, 2, 14), l, "reserve", "180000.00");
  const auto over = moved(Date(2025, 2, 14), l, "reserve", "20000.01", "x");
  EXPECT_EQ(over.code, "budget.over_commitment");
  EXPECT_EQ(over.body.at("available").as_string(), "20000.00");
  EXPECT_EQ(over.body.at("wanted").as_string(), "20000.01");
  ok(Date(2025, 3, 14), l, "commit", "176000.00");
  ok(Date(2025, 3, 14), l, "release_reserved", "4000.00");
  EXPECT_EQ(moved(Date(2025, 3, 14), l, "commit", "0.01", ref).code, "budget.not_reserved");
  ok(Date(2025, 3, 20), l, "spend", "52800.00");
  EXPECT_EQ(moved(Date(2025, 3, 20), l, "spend", "0.01", "other").code, "budget.not_committed");
  ok(Date(2025, 10, 20), l, "spend", "56100.00");
  ok(Date(2025, 10, 20), r, "reserve", "196.35");
  ok(Date(2025, 10, 20), r, "commit", "196.35");
  ok(Date(2025, 10, 20), r, "spend", "196.35");

  const auto closed = done("budget.close_year", kFinance, Date(2025, 12, 31), {{"year", 2025}});
  EXPECT_EQ(closed.at("carried").as_string(), "67100.00");
  EXPECT_EQ(closed.at("lapsed").as_string(), "24803.65");
  const auto before = shown(l);
  for (const auto& [account, amount] :
       std::map<const char*, const char*>{{"approved", "200000.00"},
                                          {"reserved_ever", "180000.00"},
                                          {"committed_ever", "176000.00"},
                                          {"spent", "108900.00"},
                                          {"carried", "67100.00"},
                                          {"lapsed", "24000.00"},
                                          {"available", "0.00"},
                                          {"committed", "0.00"}})
    EXPECT_EQ(balance(before, account), amount) << account;
  EXPECT_EQ(balance(shown(r), "lapsed"), "803.65");
  EXPECT_TRUE(shown(r).at("carried_to").is_null());

  // The old line's id still does: it acts on the line that carries it on.
  const Date day(2026, 1, 28);
  const auto paid = ok(day, l, "spend", "51823.53");
  EXPECT_EQ(paid.at("committed").as_string(), "15276.47");
  const auto ended = ok(day, l, "release_committed", "15276.47");
  EXPECT_EQ(ended.at("committed").as_string(), "0.00");
  EXPECT_EQ(done("book.count", kClerk, day, {{"line", l}, {"ref", ref}}).at("movements").as_int64(),
            9);
  EXPECT_EQ(moved(day, l, "spend", "0.01", ref).code, "budget.not_committed");
  EXPECT_EQ(moved(day, r, "reserve", "0.01", ref).code, "budget.year_closed");
  const auto chain = shown(l).at("chain").as_array();
  ASSERT_EQ(chain.size(), 2U);
  const auto after = chain[1].as_object();
  EXPECT_EQ(after.at("year").as_int64(), 2026);
  EXPECT_EQ(balance(after, "carried_in"), "67100.00");
  EXPECT_EQ(balance(after, "spent"), "51823.53");
  EXPECT_EQ(balance(after, "released_ever"), "15276.47");
  EXPECT_EQ(shown(std::string(after.at("id").as_string())).at("chain"), shown(l).at("chain"));
  expect_sound();
}

/// What is only reserved is carried as reserved, and can still be committed under its reference.
TEST_P(Book, a_reservation_is_carried_too) {
  const std::string l = line("居家照料", "100.00");
  EXPECT_EQ(moved(Date(2025, 12, 30), l, "reserve", "30.00", "a").code, "done");
  EXPECT_EQ(moved(Date(2025, 12, 30), l, "reserve", "20.00", "b").code, "done");
  EXPECT_EQ(moved(Date(2025, 12, 30), l, "commit", "5.00", "b").code, "done");
  EXPECT_EQ(moved(Date(2026, 1, 4), l, "commit", "5.00", "b").code, "budget.year_over");
  done("budget.close_year", kFinance, Date(2026, 1, 4), {{"year", 2025}});
  const auto b = moved(Date(2026, 1, 5), l, "commit", "15.00", "b");
  EXPECT_EQ(b.body.at("committed").as_string(), "20.00");
  EXPECT_EQ(moved(Date(2026, 1, 5), l, "commit", "30.01", "a").code, "budget.not_reserved");
  EXPECT_EQ(moved(Date(2026, 1, 5), l, "commit", "30.00", "a").code, "done");
  done("budget.close_year", kFinance, Date(2026, 12, 31), {{"year", 2026}});
  const auto spent = moved(Date(2027, 1, 5), l, "spend", "30.00", "a");  // two years on
  EXPECT_EQ(spent.code, "done");
  EXPECT_EQ(shown(l).at("chain").as_array().size(), 3U);
  expect_sound();
}

/// Sixteen reach for the same line until nothing is left that they want.
TEST_P(Book, sixteen_threads_never_reserve_a_fen_too_much) {
  const Money approved = Money::yuan(1'000);
  const std::string l = line("争用", "1000.00");
  std::atomic<std::int64_t> got{0}, refused{0}, busy{0}, wrong{0};
  const auto reach = [&](int thread) {
    for (int i = 0; i < 24; ++i) {
      const Money amount = Money::fen(301 + thread * 37 + i * 11);
      platform::Reply reply;
      do {
        reply = moved(Date(2025, 2, 14), l, "reserve", amount.text(),
                      "ref_" + std::to_string(thread % 4));
        busy += reply.code == "platform.busy";
      } while (reply.code == "platform.busy");
      if (reply.done())
        got += amount.fen();
      else if (reply.code == "budget.over_commitment")
        ++refused;
      else
        ++wrong;
    }
  };
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 16; ++t)
      threads.emplace_back(reach, t);
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_GT(refused, 0);
  EXPECT_LE(got, approved.fen());
  EXPECT_GT(got, approved.fen() - 1'200) << "the last refusal wanted more than what was left";
  EXPECT_EQ(balance(shown(l), "reserved"), Money::fen(got).text());
  EXPECT_EQ(balance(shown(l), "available"), (approved - Money::fen(got)).text());
  RecordProperty("busy", int(busy));
  expect_sound();
}

/// Sixteen carry their own money all the way while the others do: nothing is lost between accounts.
TEST_P(Book, sixteen_threads_through_every_account) {
  const std::string l = line("全程", "1600.00");
  std::atomic<int> wrong{0};
  const auto whole_way = [&](int thread) {
    const std::string ref = "contract/" + std::to_string(thread);
    const auto step = [&](const char* how, const char* amount) {
      platform::Reply reply;
      do
        reply = moved(Date(2025, 2, 14), l, how, amount, ref);
      while (reply.code == "platform.busy");
      wrong += !reply.done();
    };
    step("reserve", "100.00");
    step("commit", "90.00");
    step("release_reserved", "10.00");
    step("spend", "50.01");
    step("release_committed", "39.99");
  };
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 16; ++t)
      threads.emplace_back(whole_way, t);
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(balance(shown(l), "spent"), "800.16");
  EXPECT_EQ(balance(shown(l), "available"), "799.84");
  expect_sound();
}

/// Whoever changes the book behind the road's back is found out by the truth that says so.
TEST_P(Book, each_truth_finds_what_breaks_it) {
  const std::string l = line("居家照料", "100.00");
  for (const char* how : {"reserve", "commit", "spend"})
    EXPECT_EQ(moved(Date(2025, 2, 14), l, how, "30.00", "a").code, "done");
  EXPECT_EQ(moved(Date(2025, 2, 14), l, "reserve", "5.00", "a").code, "done");
  done("budget.close_year", kFinance, Date(2025, 12, 31), {{"year", 2025}});
  expect_sound();
  struct Sabotage {
    std::string truth, change, undo;
  };
  const std::vector<Sabotage> all{
      {"budget.balances_equal_the_movements",
       "UPDATE budget_balance SET lapsed = lapsed + 1, spent = spent - 1 WHERE spent > 0",
       "UPDATE budget_balance SET lapsed = lapsed - 1, spent = spent + 1 WHERE spent > 0"},
      {"budget.spent_committed_reserved_approved",
       "UPDATE budget_movement SET amount = amount - 1 WHERE kind = 'commit'",
       "UPDATE budget_movement SET amount = amount + 1 WHERE kind = 'commit'"},
      {"budget.movements_post_as_their_kind_does",
       "UPDATE budget_movement SET kind = 'reserve' WHERE kind = 'spend'",
       "UPDATE budget_movement SET kind = 'spend' WHERE debit = 'spent'"},
      {"budget.references_add_up", "UPDATE budget_ref SET spent = spent + 1",
       "UPDATE budget_ref SET spent = spent - 1"},
      {"budget.references_equal_the_movements",
       "UPDATE budget_movement SET ref = 'b' WHERE kind = 'spend'",
       "UPDATE budget_movement SET ref = 'a' WHERE kind = 'spend'"},
      {"budget.carried_out_is_carried_in",
       "UPDATE budget_line SET carried_to = NULL, title = carried_to WHERE carried_to IS NOT NULL",
       "UPDATE budget_line SET carried_to = title, title = '居家照料' WHERE year = 2025"},
      {"budget.lines_stand_as_their_state_says", "UPDATE budget_year SET year = 2024",
       "UPDATE budget_year SET year = 2025"}};
  for (const auto& one : all) {
    runtime_->pool().with([&](sql::Db& db) { db.script(one.change); });
    bool found = false;
    for (const auto& violation : executor_->check())
      found |= violation.starts_with(one.truth + ": ");
    EXPECT_TRUE(found) << one.truth;
    runtime_->pool().with([&](sql::Db& db) { db.script(one.undo); });
  }
  expect_sound();
}

INSTANTIATE_TEST_SUITE_P(Engines, Book,
                         ::testing::Values(sql::Engine::sqlite, sql::Engine::postgres),
                         engine_name);

}  // namespace
}  // namespace book
