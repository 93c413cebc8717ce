#pragma once
// The panel (磋商小组) and its score sheets: who may sit on it (N-04, B-04) and what a complete
// sheet is. Pure.
#include "flow/4_procurement/procurement.h"

namespace procurement {

// clang-format off
inline constexpr base::Refusal
    kPanelSize{"procurement.panel_size", base::Kind::refused,
        {"磋商小组须为所示人数以上的单数,请增减成员。",
         "The panel must have an odd number of members, at least as many as shown."},
        "N-04 财库〔2014〕214号"},
    kPanelExperts{"procurement.panel_experts", base::Kind::refused,
        {"评审专家不足小组成员的三分之二,请增加专家或减少采购人代表。",
         "Experts must make up at least two thirds of the panel."},
        "N-04 财库〔2014〕214号"},
    kPanelTwice{"procurement.panel_twice", base::Kind::refused,
        {"同一人不能两次列入小组,请更换。", "Nobody sits on the panel twice: name someone else."},
        "N-04 财库〔2014〕214号"},
    kPanelAccount{"procurement.panel_account", base::Kind::refused,
        {"成员须为在用的专家账号,采购人代表须为本单位在用的采购账号;请更换所示成员。",
         "A member is an expert's account in use; a representative is a purchaser's of this buyer: change the one "
           "shown."},
        "N-04 财库〔2014〕214号"},
    kPanelConflict{"procurement.panel_conflict", base::Kind::refused,
        {"成员未声明无利害关系,或与供应商有利害关系,须回避;请更换所示成员。",
         "A member has not declared to be free of conflicts, or has one, and must step aside: name someone else."},
        "B-04 实施条例 §9"},
    kNotOnPanel{"procurement.not_on_panel", base::Kind::forbidden,
        {"您不是本项目的小组成员。", "You do not sit on the panel of this procurement."},
        "N-04 财库〔2014〕214号"},
    kLockedAlready{"procurement.locked_already", base::Kind::refused,
        {"您的评分表已经锁定,不能再改。", "Your sheet is locked and cannot be changed."},
        "T-09 财政部令第87号"},
    kSheetConflict{"procurement.sheet_conflict", base::Kind::refused,
        {"您与所示供应商有利害关系,须回避,不能评分;请告知采购人,由其终止采购后另组磋商小组。",
         "You have an interest in the supplier shown and must step aside, so you cannot score: tell the purchaser, "
         "who terminates and has another panel formed."},
        "B-04 实施条例 §9"},
    kSheet{"procurement.sheet", base::Kind::refused,
        {"评分表须对每个供应商的每个因素各评一次,且不超过该因素分值;请按所列各处改正。",
         "A sheet scores each offer once by each criterion, within its points: correct each point listed."},
        "B-06 实施条例 §34"},
    kNotConsulted{"procurement.not_consulted", base::Kind::refused,
        {"还有供应商没有磋商,请先与所示供应商磋商。",
         "A supplier has not been consulted yet: consult the one shown first."},
        "N-04 财库〔2014〕214号"},
    kNoOffer{"procurement.no_offer", base::Kind::refused,
        {"没有这个供应商的响应。", "There is no such opened offer here."}};
// clang-format on

enum class MemberKind { expert, representative };
BOOST_DESCRIBE_ENUM(MemberKind, expert, representative)

/// As the buyer names a member; `no_conflict` is the member's own declaration (B-04).
struct MemberWish {
  std::string account;
  MemberKind kind = MemberKind::expert;
  bool no_conflict = false;
};
constexpr auto describe(const MemberWish*) {
  using base::field;
  return base::record("Member",
                      field("account", &MemberWish::account, {"账号", "Account"}, {1, 60}),
                      field("kind", &MemberWish::kind, {"身份", "Expert or the buyer's"}),
                      field("no_conflict", &MemberWish::no_conflict,
                            {"声明无利害关系", "Declares to be free of conflicts"}));
}
/// What the account turned out to be.
struct Candidate {
  MemberWish wish;
  bool in_use = false;
  bool expert_role = false;
  bool buyer_role = false;  // a purchaser's account of this buyer
  bool interested = false;  // has an interest in one that offered, as declared (B-04)
  std::string name, org;
};
struct PanelLaw {
  std::int64_t size_min = 0;
  base::Exact expert_share_min;
};
/// `suppliers`: the party ids that offered; a member of one of them must step aside.
base::Check check_panel(const std::vector<Candidate>&, const PanelLaw&,
                        const std::vector<std::string>& suppliers);

struct Score {
  OfferId offer;
  std::string criterion;
  base::Exact score;
};
constexpr auto describe(const Score*) {
  using base::field;
  return base::record("Score", field("offer", &Score::offer, {"响应", "Offer"}),
                      field("criterion", &Score::criterion, {"评审因素", "Criterion"}, {1, 20}),
                      field("score", &Score::score, {"得分", "Points given"}));
}
/// Every offer × criterion exactly once, each within its weight; every fault at once.
base::Check check_sheet(const std::vector<Score>&, const std::vector<OfferId>& offers,
                        const std::vector<Criterion>&);

}  // namespace procurement
