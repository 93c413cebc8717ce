#pragma once
// Money of a line moved by operations of this test's own, as later steps move it: through the road,
// on SQLite and, where POBING_TEST_POSTGRES names a server, on PostgreSQL.
#include <gtest/gtest.h>

#include "budget/moving.h"

namespace book {

class Book : public ::testing::TestWithParam<sql::Engine> {
 protected:
  void SetUp() override {
    if (GetParam() == sql::Engine::postgres && test::postgres_url().empty())
      GTEST_SKIP() << "POBING_TEST_POSTGRES names no server";
    scratch_.emplace(GetParam());
    app::Place place = scratch_->place();
    place.sessions = 50;
    runtime_.emplace(place, app::Runtime::How{.repeatable = true});
    product_ = with_moves(rows_);
    executor_.emplace(runtime_->pool(), product_, runtime_->ids(), runtime_->keys(),
                      runtime_->books());
  }
  object done(const char* operation, const platform::Actor& actor, Date day, const object& in) {
    const auto reply = executor_->run(operation, actor, at(day), in);
    EXPECT_EQ(reply.code, "done") << operation << " " << boost::json::serialize(reply.body);
    return reply.body;
  }
  std::string line(const char* title, const char* amount) {
    const auto made =
        done("budget.propose", kClerk, Date(2025, 1, 14),
             {{"year", 2025}, {"title", title}, {"function_code", "2081006"}, {"amount", amount}});
    std::string id(made.at("id").as_string());
    done("budget.approve", kFinance, Date(2025, 1, 14), {{"id", id}});
    return id;
  }
  platform::Reply moved(Date day, const std::string& id, const char* how, const std::string& amount,
                        const std::string& ref) {
    return executor_->run("book.move", kClerk, at(day),
                          {{"line", id}, {"how", how}, {"amount", amount}, {"ref", ref}});
  }
  object shown(const std::string& id) {
    return done("budget.get", kFinance, Date(2026, 1, 28), {{"id", id}});
  }
  static std::string balance(const object& line, const char* account) {
    return std::string(line.at("balance").at(account).as_string());
  }
  /// Again while the engine has no time for it.
  platform::Reply insisted(const char* operation, const platform::Actor& actor, Date day,
                           const object& in) {
    for (;;) {
      auto reply = executor_->run(operation, actor, at(day), in);
      if (reply.code != "platform.busy") return reply;
    }
  }
  void expect_sound() {
    // The accounts and bodies that act here are of this test alone, so nothing refers to real ones.
    for (const auto& violation : executor_->check()) {
      if (!violation.starts_with("reference.")) ADD_FAILURE() << violation;
    }
  }

  std::optional<test::ScratchDatabase> scratch_;
  std::optional<app::Runtime> runtime_;
  platform::Product product_;
  std::vector<platform::PolicyRow> rows_;
  std::optional<platform::Executor> executor_;
};

inline std::string engine_name(const ::testing::TestParamInfo<sql::Engine>& engine) {
  return engine.param == sql::Engine::sqlite ? "sqlite" : "postgres";
}

}  // namespace book
