// Commands that share a commit: each is undone alone, a key has one effect, and a fault that the
// engine tells late takes no other command with it. A product of one operation, on both engines.
#include <gtest/gtest.h>

#include "platform/migrate.h"
#include "registry/registry.h"
#include "world/world.h"

namespace {

namespace json = boost::json;
using base::field;
using platform::Call;
using platform::Reach;
using platform::Reply;
using platform::Role;
using platform::Work;

struct Put {
  std::string name, how;
};
constexpr auto describe(const Put*) {
  return base::record("Put", field("name", &Put::name, {"名", "name"}),
                      field("how", &Put::how, {"法", "how"}));
}

constexpr sql::Query kInsert{"road.insert", R"(
  INSERT INTO thing (district, name, size) VALUES (:district, :name, :size))"};
constexpr sql::Query kNames{"road.names", R"(
  SELECT name FROM thing WHERE district = :district ORDER BY name)"};
constexpr sql::Query kFind{"road.find", R"(
  SELECT name, 'x' AS how FROM thing WHERE district = :district AND name = :name)"};
constexpr sql::Query kOutcomes{"road.outcomes", R"(
  SELECT outcome FROM journal WHERE district = :district ORDER BY id)"};
constexpr base::Refusal kNo{"road.no", base::Kind::refused, {"不可", "no"}};

void insert(sql::Db& db, const std::string& name, std::int64_t size) {
  db.exec(kInsert, {sql::arg("name", name), sql::arg("size", size)});
}

base::Result<Put> put(Work& work, const Put& in) {
  if (in.how == "refuse at once") return base::refuse(kNo);
  // Size 0 breaks a CHECK. Nobody waits for it here, so PostgreSQL says so later.
  insert(work.db, in.name, in.how == "break" ? 0 : 1);
  if (in.how == "refuse late") return base::refuse(kNo);
  if (in.how == "refuse, but note it") {
    work.though_refused.emplace_back([](sql::Db& db) { insert(db, "noted", 1); });
    return base::refuse(kNo);
  }
  return in;
}

constexpr auto open_to_all() {
  std::array<Reach, platform::kRoleColumns> out{};
  out.fill(Reach::all);
  return out;
}
constexpr platform::PolicyRow kPolicy[] = {{"thing.put", open_to_all()}};

platform::Product product() {
  platform::Module m{"road", {}};
  m.endpoints.push_back(platform::endpoint("thing.put", "POST /things", "", &platform::own<Put>,
                                           &put, {"放", "put"}));
  platform::Product out{{}, kPolicy};
  out.modules.push_back(std::move(m));
  return out;
}

class Books final : public platform::BookSource {
 public:
  const registry::Book& current(sql::Db&) override { return book_; }

 private:
  registry::Book book_;
};

class Road : public testing::TestWithParam<sql::Engine> {
 protected:
  void SetUp() override {
    if (GetParam() == sql::Engine::postgres && test::postgres_url().empty())
      GTEST_SKIP() << "POBING_TEST_POSTGRES names no server";
    scratch_ = std::make_unique<test::ScratchDatabase>(GetParam());
    const auto& place = scratch_->place();
    keys_ = std::make_unique<crypto::Keys>(place.keys, true);
    pool_ = std::make_unique<sql::Pool>(sql::Options{place.db, place.district, 2});
    pool_->with([&](sql::Db& db) {
      platform::migrate(db, kNow);
      db.script(
          "CREATE TABLE thing (district TEXT NOT NULL, name TEXT NOT NULL, "
          "size BIGINT NOT NULL CHECK (size > 0), PRIMARY KEY (district, name))");
    });
    executor_ = std::make_unique<platform::Executor>(*pool_, product_, ids_, *keys_, books_);
  }
  Call call(const std::string& name, const std::string& how, const std::string& key = "") {
    auto made = executor_->prepare("thing.put", kAnn, kNow, {{"name", name}, {"how", how}});
    EXPECT_TRUE(bool(made));
    made.value().idem_key = key;
    made.value().body_text = name + "\n" + how;
    return std::move(made).value();
  }
  std::vector<std::string> codes(const std::vector<Call>& calls) {
    std::vector<std::string> out;
    for (const auto& reply : executor_->run(calls))
      out.push_back(reply.code + (reply.replayed ? " again" : ""));
    return out;
  }
  std::vector<std::string> column(const sql::Query& q) {
    std::vector<std::string> out;
    pool_->with([&](sql::Db& db) { out = db.column<std::string>(q, {}); });
    return out;
  }
  using Texts = std::vector<std::string>;

  static constexpr base::Instant kNow{1'764'000'000'000};
  const platform::Actor kAnn{"ann", "Ann", Role::community, "org", "440607000000", ""};
  platform::Product product_ = product();
  platform::CountedIds ids_{1};
  Books books_;
  std::unique_ptr<test::ScratchDatabase> scratch_;
  std::unique_ptr<crypto::Keys> keys_;
  std::unique_ptr<sql::Pool> pool_;
  std::unique_ptr<platform::Executor> executor_;
};

TEST_P(Road, a_refused_command_is_undone_alone_the_first_time_and_later) {
  for (const std::string round : {"1", "2"}) {
    EXPECT_EQ(codes({call("a" + round, ""), call("b" + round, "refuse late"),
                     call("c" + round, "refuse at once"), call("d" + round, "")}),
              (Texts{"done", "road.no", "road.no", "done"}));
  }
  EXPECT_EQ(column(kNames), (Texts{"a1", "a2", "d1", "d2"}));
  EXPECT_EQ(column(kOutcomes), (Texts{"done", "road.no", "road.no", "done",  //
                                      "done", "road.no", "road.no", "done"}));
  EXPECT_EQ(executor_->check(), Texts{});
}

TEST_P(Road, what_is_noted_although_refused_stays) {
  EXPECT_EQ(codes({call("a", "refuse, but note it"), call("b", "")}), (Texts{"road.no", "done"}));
  EXPECT_EQ(column(kNames), (Texts{"b", "noted"}));
}

TEST_P(Road, a_key_that_comes_twice_in_one_commit_has_one_effect) {
  EXPECT_EQ(codes({call("a", "", "k1"), call("b", "", "k2"), call("a", "", "k1"),
                   call("z", "", "k2"), call("c", "")}),
            (Texts{"done", "done", "done again", "input.idempotency_key_reused", "done"}));
  EXPECT_EQ(codes({call("a", "", "k1"), call("d", "", "k3")}), (Texts{"done again", "done"}));
  EXPECT_EQ(column(kNames), (Texts{"a", "b", "c", "d"}));
  EXPECT_EQ(executor_->check(), Texts{});
}

TEST_P(Road, a_refusal_is_kept_for_its_key_as_well) {
  EXPECT_EQ(codes({call("a", "refuse late", "k1"), call("a", "refuse late", "k1")}),
            (Texts{"road.no", "road.no again"}));
  EXPECT_EQ(column(kOutcomes), Texts{"road.no"});
}

TEST_P(Road, a_fault_that_is_told_late_takes_no_other_command_with_it) {
  EXPECT_EQ(codes({call("a", "", "k1"), call("b", "break", "k2"), call("c", "", "k3")}),
            (Texts{"done", "platform.bug", "done"}));
  EXPECT_EQ(column(kNames), (Texts{"a", "c"}));
  EXPECT_EQ(codes({call("b", "", "k2")}), Texts{"done"}) << "what failed has kept no answer";
  EXPECT_EQ(executor_->check(), Texts{});
}

TEST_P(Road, nothing_of_a_rehearsal_stays) {
  const Reply reply = executor_->rehearse("thing.put", kAnn, kNow, {{"name", "a"}, {"how", ""}});
  EXPECT_TRUE(reply.done());
  EXPECT_EQ(column(kNames), Texts{});
  EXPECT_EQ(column(kOutcomes), Texts{});
}

TEST_P(Road, many_looks_at_once_find_each_its_own) {
  codes({call("a", ""), call("b", "")});
  pool_->with([&](sql::Db& db) {
    const std::vector<sql::Args> names{
        {sql::arg("name", "b")}, {sql::arg("name", "none")}, {sql::arg("name", "a")}};
    for (const bool writes : {false, true}) {
      db.begin(writes);
      if (writes) insert(db, "c", 1);  // sent ahead of them
      const auto found = db.one_each<Put>(kFind, names);
      db.commit();
      ASSERT_EQ(found.size(), 3U);
      EXPECT_EQ(found[0].value().name, "b");
      EXPECT_FALSE(found[1].has_value());
      EXPECT_EQ(found[2].value().name, "a");
    }
  });
  EXPECT_EQ(column(kNames), (Texts{"a", "b", "c"}));
}

TEST_P(Road, what_fails_at_the_commit_is_said_there_and_the_connection_goes_on) {
  pool_->with([&](sql::Db& db) {
    db.begin(true);
    insert(db, "a", 1);
    EXPECT_THROW(
        {
          insert(db, "b", 0);
          db.commit();
        },
        sql::Broken);
    db.rollback();
    db.begin(true);
    insert(db, "c", 1);
    db.commit();
    db.begin(true);
    insert(db, "d", 1);
    db.rollback();
    insert(db, "e", 1);  // outside a transaction
  });
  EXPECT_EQ(column(kNames), (Texts{"c", "e"}));
}

INSTANTIATE_TEST_SUITE_P(Engines, Road, testing::Values(sql::Engine::sqlite, sql::Engine::postgres),
                         [](const auto& one) {
                           return one.param == sql::Engine::sqlite ? "sqlite" : "postgres";
                         });

}  // namespace
