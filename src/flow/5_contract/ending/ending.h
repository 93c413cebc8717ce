#pragma once
// The end of a contract before its term is over (B-20): agreed by both, or ordered by the
// purchaser's head because performing it harms the public interest. For the whole step.
#include <boost/describe.hpp>

#include "flow/5_contract/contract.h"

namespace contract {

/// effective: agreed to by the other side, or ordered.
enum class EndingState { proposed, effective, declined, withdrawn };
BOOST_DESCRIBE_ENUM(EndingState, proposed, effective, declined, withdrawn)
/// Who asked for it.
enum class Side { purchaser, supplier };
BOOST_DESCRIBE_ENUM(Side, purchaser, supplier)
/// B-20: whoever is at fault pays.
enum class Fault { neither, purchaser, supplier, both };
BOOST_DESCRIBE_ENUM(Fault, neither, purchaser, supplier, both)

struct Ending {
  EndingId id;
  ContractId contract;
  std::string title;  // the contract's
  std::string owner_org, supplier, area;
  Side side = Side::purchaser;
  EndGround ground = EndGround::by_agreement;
  std::string reason;
  std::string clause;  // breach: the words of the contract's own clause that name it
  Fault fault = Fault::neither;
  std::string liability;  // how whoever is at fault makes good
  base::Date last_day;
  base::Date term_was;  // the contract's term_to before
  std::vector<FallsAway> falls_away;
  base::Money amount;   // what falls away, and goes back to the budget at once
  base::Money price;    // of the contract, before
  base::Money prepaid;  // neither recovered nor refunded: what the final payment has to settle
  base::Date proposed_on;
  std::optional<base::Date> decided_on;
  std::string decided_by, words;
  EndingState state = EndingState::proposed;
  std::string author;
  std::int64_t version = 1;
};
template <class E>
constexpr auto ending_fields() {
  using base::field;
  // clang-format off
  return std::tuple(
      field("id", &E::id, {"编号", "Identity"}),
      field("contract", &E::contract, {"合同", "The contract"}),
      field("title", &E::title, {"合同名称", "Title of the contract"}),
      field("owner_org", &E::owner_org, {"采购人", "Purchaser"}),
      field("supplier", &E::supplier, {"供应商", "Supplier"}),
      field("area", &E::area, {"区域", "Area"}),
      field("side", &E::side, {"提出方", "Which side asked for it"}),
      field("ground", &E::ground, {"解除依据", "Ground"}),
      field("reason", &E::reason, {"解除理由", "Why"}, {2, 1000}),
      field("clause", &E::clause, {"所依据的违约条款原文", "The words of the clause on breach"}, {0, 1000}),
      field("fault", &E::fault, {"过错方", "Who is at fault"}),
      field("liability", &E::liability, {"过错方如何承担责任", "How whoever is at fault makes good"}, {0, 1000}),
      field("last_day", &E::last_day, {"最后服务日", "Last day of the service"}),
      field("term_was", &E::term_was, {"原期限止", "The term ran to"}),
      field("falls_away", &E::falls_away, {"不再履行的部分", "What falls away"}, {0, 50}),
      field("amount", &E::amount, {"不再履行的金额", "What that comes to"}),
      field("price", &E::price, {"解除前合同价", "Price before"}),
      field("prepaid", &E::prepaid, {"未扣回的预付款", "Prepaid and not recovered"}),
      field("proposed_on", &E::proposed_on, {"提出日", "Proposed on"}),
      field("decided_on", &E::decided_on, {"决定日", "Decided on"}),
      field("decided_by", &E::decided_by, {"决定人", "Who decided"}),
      field("words", &E::words, {"决定意见", "What whoever decided said"}, {0, 1000}),
      field("state", &E::state, {"状态", "State"}),
      field("author", &E::author, {"提出人", "Proposed by"}),
      field("version", &E::version, {"版本", "Version"}));
  // clang-format on
}
constexpr auto describe(const Ending*) {
  return std::apply([](auto... f) { return base::record("ContractEnding", f...); },
                    ending_fields<Ending>());
}

}  // namespace contract
