#pragma once
// What a purchase or a contract counts on of the years to come: the money of later years
// that a standing plan keeps for it until each year's line is approved. Then it is reserved, or
// committed, on that line like any other money.
#include "flow/3_budget/plan/plan.h"

namespace budget {

/// waiting: its year's line is not approved. placed: reserved or committed on that line.
/// ended: given back, or its contract is over.
enum class PledgeState { waiting, placed, ended };
BOOST_DESCRIBE_ENUM(PledgeState, waiting, placed, ended)

/// One a reference and year, as its row holds it.
struct Pledge {
  std::string ref;        // "procurement/…", opaque here
  std::string owner_org;  // whose plan it is
  PlanId plan;
  std::int64_t year = 0;
  base::Money amount;
  bool agreed = false;         // the contract is signed: committed where it stands
  std::optional<LineId> line;  // the year's, once it stands there
  PledgeState state = PledgeState::waiting;
};
constexpr auto describe(const Pledge*) {
  using base::field;
  using P = Pledge;
  return base::record(
      "YearPledge", field("ref", &P::ref, {"事项", "What it is for"}),
      field("owner_org", &P::owner_org, {"部门", "The department"}),
      field("plan", &P::plan, {"跨年度计划", "The plan"}),
      field("year", &P::year, {"预算年度", "Budget year"}),
      field("amount", &P::amount, {"金额", "Amount"}),
      field("agreed", &P::agreed, {"合同已签订", "The contract is signed"}),
      field("line", &P::line, {"所在预算项目", "The line that it stands on"}),
      field("state", &P::state,
            {"状态", "Waiting for its year's line, standing on that line, or ended"}));
}

}  // namespace budget
