#pragma once
// Money of a line moved by operations of this test's own, as later steps move it: through the road,
// on SQLite and, where POBING_TEST_POSTGRES names a server, on PostgreSQL.
#include <gtest/gtest.h>

#include "flow/3_budget/budget.h"
#include "world/world.h"

namespace book {

using base::Date, base::Money, budget::LineId;
using platform::Work, platform::json::object;

enum class How { reserve, commit, spend, release_reserved, release_committed };
BOOST_DESCRIBE_ENUM(How, reserve, commit, spend, release_reserved, release_committed)

struct MoveIn {
  LineId line;
  How how = How::reserve;
  Money amount;
  std::string ref;
};
constexpr auto describe(const MoveIn*) {
  using base::field;
  return base::record("MoveIn", field("line", &MoveIn::line, {"预算项目", "Line"}),
                      field("how", &MoveIn::how, {"方式", "How"}),
                      field("amount", &MoveIn::amount, {"金额", "Amount"}),
                      field("ref", &MoveIn::ref, {"事项", "Reference"}));
}
struct Stands {
  Money reserved, committed;
  std::int64_t movements = 0;
};
constexpr auto describe(const Stands*) {
  using base::field;
  return base::record("Stands", field("reserved", &Stands::reserved, {"预留", "Reserved"}),
                      field("committed", &Stands::committed, {"承诺", "Committed"}),
                      field("movements", &Stands::movements, {"变动", "Movements"}));
}

inline base::Result<Stands> move(Work& work, const MoveIn& in) {
  switch (in.how) {
    case How::reserve:
      TRY(budget::reserve(work, in.line, in.amount, in.ref));
      break;
    case How::commit:
      TRY(budget::commit(work, in.line, in.amount, in.ref));
      break;
    case How::spend:
      TRY(budget::spend(work, in.line, in.amount, in.ref));
      break;
    case How::release_reserved:
      TRY(budget::release_reserved(work, in.line, in.amount, in.ref));
      break;
    case How::release_committed:
      TRY(budget::release_committed(work, in.line, in.amount, in.ref));
      break;
  }
  return Stands{TRY(budget::reserved_for(work, in.line, in.ref)),
                TRY(budget::committed_for(work, in.line, in.ref)),
                std::int64_t(TRY(budget::movements_for(work, in.line, in.ref)).size())};
}

inline const platform::Actor kClerk{"acc_clerk", "clerk", platform::Role::purchaser, "pty_sw", "", ""};
inline const platform::Actor kFinance{"acc_fin", "finance", platform::Role::finance, "pty_fin", "", ""};

inline base::Instant at(Date day) {
  return base::Instant::civil(day, 9, 0);
}

class Book : public ::testing::TestWithParam<sql::Engine> {
 protected:
  void SetUp() override {
    if (GetParam() == sql::Engine::postgres && test::postgres_url().empty())
      GTEST_SKIP() << "POBING_TEST_POSTGRES names no server";
    scratch_.emplace(GetParam());
    app::Place place = scratch_->place();
    place.sessions = 50;
    runtime_.emplace(place, app::Runtime::How{.repeatable = true});
    product_ = app::product();
    product_.modules.push_back({"book", {}});
    product_.modules.back().endpoints.push_back(platform::endpoint(
        "book.move", "POST /book", "", platform::own<MoveIn>, move, {"动", "Move"}));
    rows_.assign(product_.policy.begin(), product_.policy.end());
    rows_.push_back({"book.move", app::kEveryone});
    product_.policy = rows_;
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
