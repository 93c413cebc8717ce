// What the registry does through the road on a database: sessions, lockout, secrets, editions.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "platform/embedded.h"
#include "platform/migrate.h"
#include "platform/scratch_folder.h"
#include "registry/accounts.h"
#include "registry/book.h"

namespace registry {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using base::Date;
using base::Instant;
using platform::Actor;
using platform::Reach;
using platform::Reply;
using platform::Role;

constexpr auto kOpen = [] {
  std::array<Reach, platform::kRoleColumns> open{};
  open.fill(Reach::all);
  return open;
}();
constexpr std::array<Reach, platform::kRoleColumns> kSystemOnly{};
constexpr std::array<platform::PolicyRow, 8> kPolicy{{{"account.bootstrap", kSystemOnly},
                                                      {"account.reset_password", kSystemOnly},
                                                      {"identity.change_password", kOpen},
                                                      {"identity.sign_in", kOpen},
                                                      {"calendar.load", kOpen},
                                                      {"person.register", kOpen},
                                                      {"person.get", kOpen},
                                                      {"person.reveal", kOpen}}};
const Actor kSystem{"system", "system", Role::system, "", "", ""};
const Actor kCommunity{"acc_1", "x", Role::community, "", "440607000000", ""};
const Actor kPublic{};
constexpr const char* kPassword = "correct horse battery";
constexpr const char* kNumber = "990000195608150106";

class Road : public testing::Test {
 protected:
  Road() {
    crypto::start();
    keys_ = std::make_unique<crypto::Keys>(folder_.path() + "/keys", true);
    pool_ = std::make_unique<sql::Pool>(sql::Options{folder_.path() + "/test.db"});
    pool_->with([&](sql::Db& db) {
      platform::migrate(db, at_);
      load_embedded(db);
    });
    product_.modules.push_back(module());
    product_.policy = kPolicy;
    executor_ = std::make_unique<platform::Executor>(*pool_, product_, ids_, *keys_, books_);
  }

  Reply run(std::string_view operation, const Actor& actor, const json::object& in) {
    return executor_->run(operation, actor, at_, in);
  }
  Reply run_keyed(std::string_view operation, const json::object& in) {
    auto call = executor_->prepare(operation, kCommunity, at_, in);
    ENSURE(bool(call));
    call.value().body_text = json::serialize(in);
    call.value().idem_key = "key-1";
    return executor_->run(call.value());
  }
  Reply sign_in(const char* password) {
    return run("identity.sign_in", kPublic, {{"login", "chen.jie"}, {"password", password}});
  }
  std::optional<platform::Session> session(const std::string& token, Instant now) {
    std::optional<platform::Session> out;
    Sessions sessions(books_);
    pool_->with([&](sql::Db& db) { out = sessions.find(db, token, now); });
    return out;
  }
  void open_account() {
    const Reply opened = run("account.bootstrap", kSystem,
                             {{"login", "chen.jie"},
                              {"name", "陈洁"},
                              {"role", "community"},
                              {"area", "440607004001"},
                              {"password", kPassword}});
    ASSERT_TRUE(opened.done()) << json::serialize(opened.body);
  }
  /// Whether the text stands in the database file or its log.
  bool stored(std::string_view text) {
    for (const auto& entry : fs::directory_iterator(folder_.path())) {
      if (!entry.is_regular_file()) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string all{std::istreambuf_iterator<char>(in), {}};
      if (all.find(text) != all.npos) return true;
    }
    return false;
  }

  Instant at_ = Instant::civil(Date(2025, 1, 2), 9, 0);
  platform::ScratchFolder folder_;  // ends after what lives in it
  std::unique_ptr<crypto::Keys> keys_;
  std::unique_ptr<sql::Pool> pool_;
  platform::CountedIds ids_{1};
  BookKeeper books_;
  platform::Product product_;
  std::unique_ptr<platform::Executor> executor_;
};

TEST_F(Road, SE2_a_refused_sign_in_is_counted_though_it_is_undone) {
  open_account();
  for (int i = 0; i < 5; ++i) {
    const Reply wrong = sign_in("not the password");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.code, kNotSignedIn.code);
  }
  EXPECT_EQ(sign_in(kPassword).status, 401);
  at_ = at_.plus_minutes(30).plus_ms(-1);
  EXPECT_EQ(sign_in(kPassword).status, 401);
  at_ = at_.plus_ms(1);
  EXPECT_EQ(sign_in(kPassword).status, 200);
}

TEST_F(Road, SE2_a_session_slides_and_ends_after_thirty_idle_minutes) {
  open_account();
  const Reply in = sign_in(kPassword);
  const std::string token(in.body.at("token").as_string());
  EXPECT_FALSE(session("another", at_));
  const auto found = session(token, at_.plus_minutes(29));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->actor.role, Role::community);
  EXPECT_EQ(found->csrf, in.body.at("csrf").as_string());
  EXPECT_TRUE(session(token, at_.plus_minutes(58)));   // seen at 29
  EXPECT_FALSE(session(token, at_.plus_minutes(88)));  // 30 after 58
  EXPECT_TRUE(session(token, at_.plus_minutes(88).plus_ms(-1)));
}

TEST_F(Road, SE2_that_a_session_was_seen_is_written_at_most_once_a_minute) {
  open_account();
  const std::string token(sign_in(kPassword).body.at("token").as_string());
  EXPECT_TRUE(session(token, at_.plus_ms(59'999)));
  EXPECT_FALSE(session(token, at_.plus_minutes(30)));  // so it still counts from the sign-in
}

TEST_F(Road, SE2_a_second_lock_without_a_success_between_is_twice_as_long) {
  open_account();
  const auto five_wrong = [&] {
    for (int i = 0; i < 5; ++i)
      EXPECT_EQ(sign_in("not the password").status, 401);
  };
  five_wrong();
  at_ = at_.plus_minutes(30);
  five_wrong();
  at_ = at_.plus_minutes(60).plus_ms(-1);
  EXPECT_EQ(sign_in(kPassword).status, 401);
  at_ = at_.plus_ms(1);
  EXPECT_EQ(sign_in(kPassword).status, 200);
  five_wrong();
  at_ = at_.plus_minutes(30);  // the success began the count of locks anew
  EXPECT_EQ(sign_in(kPassword).status, 200);
}

TEST_F(Road, SE2_a_changed_password_ends_the_other_sessions_and_keeps_ones_own) {
  open_account();
  const std::string mine(sign_in(kPassword).body.at("token").as_string());
  const std::string elsewhere(sign_in(kPassword).body.at("token").as_string());
  const Actor actor = session(mine, at_)->actor;
  const json::object change{{"old_password", kPassword}, {"new_password", "Another-horse-1"}};
  const Reply changed = run("identity.change_password", actor, change);
  ASSERT_TRUE(changed.done()) << json::serialize(changed.body);
  EXPECT_TRUE(session(mine, at_));
  EXPECT_FALSE(session(elsewhere, at_));
  EXPECT_EQ(sign_in(kPassword).status, 401);
  EXPECT_EQ(sign_in("Another-horse-1").status, 200);
  EXPECT_EQ(run("identity.change_password", actor, change).code, kWrongPassword.code);
  EXPECT_FALSE(stored("Another-horse-1"));
}

TEST_F(Road, SE2_guessing_the_old_password_from_a_session_locks_as_signing_in_does) {
  open_account();
  const Actor actor =
      session(std::string(sign_in(kPassword).body.at("token").as_string()), at_)->actor;
  const auto change = [&](const char* old) {
    return run("identity.change_password", actor,
               {{"old_password", old}, {"new_password", "Another-horse-1"}})
        .code;
  };
  for (int i = 0; i < 5; ++i)
    EXPECT_EQ(change("not the password"), kWrongPassword.code);
  EXPECT_EQ(change(kPassword), kWrongPassword.code);
  EXPECT_EQ(sign_in(kPassword).status, 401);
  at_ = at_.plus_minutes(30);
  EXPECT_EQ(change(kPassword), "done");
}

TEST_F(Road, SE2_a_one_time_password_is_good_for_one_change_and_72_hours) {
  open_account();
  const std::string token(sign_in(kPassword).body.at("token").as_string());
  const std::string id = session(token, at_)->actor.account;
  const Reply reset = run("account.reset_password", kSystem, {{"id", id}});
  ASSERT_TRUE(reset.done()) << json::serialize(reset.body);
  const std::string once(reset.body.at("password").as_string());
  EXPECT_EQ(once.size(), 23U);
  EXPECT_FALSE(stored(once));
  EXPECT_FALSE(session(token, at_));  // whoever sat there is out
  EXPECT_EQ(sign_in(kPassword).status, 401);
  at_ = at_.plus_hours(72).plus_ms(-1);
  const Reply in = sign_in(once.c_str());
  ASSERT_TRUE(in.done());
  EXPECT_TRUE(in.body.at("must_change").as_bool());
  const Actor actor = session(std::string(in.body.at("token").as_string()), at_)->actor;
  EXPECT_TRUE(actor.must_change);
  EXPECT_EQ(run("person.get", actor, {{"id", "psn_1"}}).code, platform::kMustChange.code);
  at_ = at_.plus_ms(1);
  EXPECT_EQ(sign_in(once.c_str()).status, 401);
  ASSERT_TRUE(run("identity.change_password", actor,
                  {{"old_password", once}, {"new_password", "Another-horse-1"}})
                  .done());
  EXPECT_EQ(sign_in("Another-horse-1").status, 200);
}

TEST_F(Road, a_token_is_stored_only_as_its_hash) {
  open_account();
  const std::string token(sign_in(kPassword).body.at("token").as_string());
  EXPECT_FALSE(stored(token));
  EXPECT_TRUE(stored(crypto::sha256_hex(token)));
}

TEST_F(Road, PI_a_revealed_number_is_nowhere_as_text_and_its_key_gives_the_same_answer) {
  const Reply person = run("person.register", kCommunity,
                           {{"id_number", kNumber}, {"name", "李婆婆"}, {"area", "440607004001"}});
  ASSERT_TRUE(person.done()) << json::serialize(person.body);
  const json::object ask{{"id", person.body.at("id")}, {"reason", "上门前核对"}};
  const Reply first = run_keyed("person.reveal", ask);
  ASSERT_TRUE(first.done()) << json::serialize(first.body);
  EXPECT_EQ(first.body.at("id_number").as_string(), kNumber);
  const Reply again = run_keyed("person.reveal", ask);
  EXPECT_TRUE(again.replayed);
  EXPECT_EQ(again.body, first.body);
  const Reply shown = run("person.get", kCommunity, {{"id", person.body.at("id")}});
  EXPECT_EQ(shown.body.at("reveals").as_int64(), 1);
  EXPECT_FALSE(stored(kNumber));
  EXPECT_FALSE(stored("李婆婆"));
  EXPECT_TRUE(executor_->check().empty());
}

TEST_F(Road, T0_7_a_loaded_year_is_a_new_edition_and_the_old_book_stays) {
  const auto current = [&] {
    const Book* book = nullptr;
    pool_->with([&](sql::Db& db) { book = &books_.current(db); });
    return book;
  };
  pool_->with([](sql::Db& db) { load_embedded(db); });  // the same files: nothing to do
  const Book* before = current();
  EXPECT_EQ(before->edition, 1);
  EXPECT_EQ(before->area, "440607");
  EXPECT_FALSE(before->calendar.covers(Date(2027, 1, 4)));
  const std::string year =
      R"({"year":2027,"source":"s","confidence":"provisional","papers":[],"off":["2027-01-01"],)"
      R"("work":[]})";
  ASSERT_TRUE(run("calendar.load", kCommunity, {{"text", year}}).done());
  const Book* after = current();
  EXPECT_EQ(after->edition, 2);
  EXPECT_TRUE(after->calendar.covers(Date(2027, 1, 4)));
  EXPECT_FALSE(before->calendar.covers(Date(2027, 1, 4)));
  EXPECT_EQ(current(), after);
}

}  // namespace
}  // namespace registry
