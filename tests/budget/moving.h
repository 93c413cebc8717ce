#pragma once
// Money of a line moved by an operation of a test's own, as later steps move it. For the tests of
// the book and for the bench.
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
};
constexpr auto describe(const Stands*) {
  using base::field;
  return base::record("Stands", field("reserved", &Stands::reserved, {"预留", "Reserved"}),
                      field("committed", &Stands::committed, {"承诺", "Committed"}));
}
/// Asked apart: it reads all that a reference ever moved, and a move must not.
struct CountIn {
  LineId line;
  std::string ref;
};
constexpr auto describe(const CountIn*) {
  using base::field;
  return base::record("CountIn", field("line", &CountIn::line, {"预算项目", "Line"}),
                      field("ref", &CountIn::ref, {"事项", "Reference"}));
}
struct Count {
  std::int64_t movements = 0;
};
constexpr auto describe(const Count*) {
  return base::record("Count", base::field("movements", &Count::movements, {"变动", "Movements"}));
}
inline base::Result<Count> count(Work& work, const CountIn& in) {
  return Count{std::int64_t(TRY(budget::movements_for(work, in.line, in.ref)).size())};
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
                TRY(budget::committed_for(work, in.line, in.ref))};
}

inline const platform::Actor kClerk{"acc_clerk", "clerk", platform::Role::purchaser,
                                    "pty_sw",    "",      ""};
inline const platform::Actor kFinance{"acc_fin", "finance", platform::Role::finance,
                                      "pty_fin", "",        ""};

inline base::Instant at(Date day) {
  return base::Instant::civil(day, 9, 0);
}

/// The product with that operation; the rows of its policy live as long as `rows`.
inline platform::Product with_moves(std::vector<platform::PolicyRow>& rows) {
  platform::Product product = app::product();
  product.modules.push_back({"book", {}});
  product.modules.back().endpoints.push_back(platform::endpoint(
      "book.move", "POST /book", "", platform::own<MoveIn>, move, {"动", "Move"}));
  product.modules.back().endpoints.push_back(platform::endpoint(
      "book.count", "GET /book", "", platform::own<CountIn>, count, {"数", "Count"}));
  rows.assign(product.policy.begin(), product.policy.end());
  for (const auto* name : {"book.move", "book.count"})
    rows.push_back({name, app::kEveryone});
  product.policy = rows;
  return product;
}

}  // namespace book
