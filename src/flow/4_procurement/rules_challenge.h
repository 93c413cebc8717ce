#pragma once
// Challenges of the result (质疑), and what they stop. Pure.
#include "flow/4_procurement/procurement.h"

namespace procurement {

using ChallengeId = base::Id<struct ChallengeTag>;

// clang-format off
inline constexpr base::Refusal
    kNoChallenge{"procurement.no_challenge", base::Kind::not_found,
        {"没有这件质疑。", "There is no such challenge."}},
    kChallengeNotAdopted{"procurement.challenge_not_adopted", base::Kind::refused,
        {"本项目未达采购限额,内部制度也未采用质疑规则(D-02)。",
         "This purchase lies below the limit and its internal rule did not adopt challenges (D-02)."},
        "D-02 《政府采购法》§52"},
    kChallengeLate{"procurement.challenge_late", base::Kind::refused,
        {"质疑期限已过。", "The period to challenge is over."},
        "D-02 《政府采购法》§52;实施条例 §53"},
    kAnsweredAlready{"procurement.answered_already", base::Kind::refused,
        {"这件质疑已经答复。", "This challenge has been answered."},
        "D-04 《政府采购法》§53"},
    kExcludeNeedsUpheld{"procurement.exclude_needs_upheld", base::Kind::refused,
        {"只有质疑成立才能排除响应。", "An offer is excluded only where the challenge is upheld."},
        "D-04 实施条例 §54"},
    kChallengeOpen{"procurement.challenge_open", base::Kind::refused,
        {"有质疑尚未答复,须暂停签订合同;请先答复。",
         "A challenge is unanswered, so signing is suspended: answer it first."},
        "D-04 实施条例 §54"},
    kChallengeUpheld{"procurement.challenge_upheld", base::Kind::refused,
        {"质疑成立,原结果不能签约;请重新报告或终止采购。",
         "A challenge was upheld and this result cannot be signed: report again or terminate."},
        "D-04 实施条例 §54"},
    kSignBarred{"procurement.sign_barred", base::Kind::refused,
        {"成交供应商在成交后被禁止参加政府采购或不再符合参加条件,不能签订合同;"
         "请终止采购后重新采购,所示事由在签约期限内消除的可再签订。",
         "Since the award the supplier has been barred or no longer meets the conditions, so the contract cannot be "
         "signed: terminate and purchase anew, or sign within the period once what is shown is over."},
        "B-60 《政府采购法》§77;B-02 《政府采购法》§22"},
    kSignLate{"procurement.sign_late", base::Kind::refused,
        {"签订合同的期限已过。", "The period to sign is over."},
        "B-16 《政府采购法》§46;N-07"},
    kNotAnnounced{"procurement.not_announced", base::Kind::refused,
        {"成交结果尚未公告。", "The result has not been announced."},
        "B-15 实施条例 §43;N-07"};
// clang-format on

struct Challenge {
  ChallengeId id;
  ProcurementId procurement;
  std::string supplier, supplier_name;
  std::int64_t report = 0;  // the report whose result it speaks of
  std::string words;
  base::Date raised_on, answer_by;
  std::optional<base::Date> answered_on;
  std::optional<bool> upheld;
  std::string answer;
  std::optional<OfferId> excluded_offer;
  std::string author, answered_by;
};
constexpr auto describe(const Challenge*) {
  using base::field;
  return base::record(
      "Challenge", field("id", &Challenge::id, {"编号", "Identity"}),
      field("procurement", &Challenge::procurement, {"采购项目", "Procurement"}),
      field("supplier", &Challenge::supplier, {"质疑供应商", "Supplier"}),
      field("supplier_name", &Challenge::supplier_name, {"供应商名称", "Supplier's name"}),
      field("report", &Challenge::report, {"所涉报告", "Report it speaks of"}),
      field("words", &Challenge::words, {"质疑内容", "What is challenged and why"}, {1, 5000}),
      field("raised_on", &Challenge::raised_on, {"提出日", "Raised on"}),
      field("answer_by", &Challenge::answer_by, {"最迟答复日", "Answer by"}).by("D-04.answer_max"),
      field("answered_on", &Challenge::answered_on, {"答复日", "Answered on"}),
      field("upheld", &Challenge::upheld, {"成立", "Upheld"}),
      field("answer", &Challenge::answer, {"答复", "Answer"}, {0, 5000}),
      field("excluded_offer", &Challenge::excluded_offer, {"排除的响应", "Offer it excludes"}),
      field("author", &Challenge::author, {"提出人", "Raised by"}),
      field("answered_by", &Challenge::answered_by, {"答复人", "Answered by"}));
}

base::Check may_challenge(const Procurement&, base::Date today);

struct Answer {
  bool upheld = false;
  std::string words;
  std::optional<OfferId> excluded_offer;
  base::Date day;
  std::string by;
};
base::Result<Challenge> answered(Challenge, const Answer&);

/// Neither an open challenge nor an upheld one of the last report, and sign_by not past.
base::Check may_sign(const Procurement&, const std::vector<Challenge>&, base::Date today);
/// The offers that upheld challenges exclude.
std::vector<OfferId> excluded_by(const std::vector<Challenge>&);
/// After the announcement a new report needs a new exclusion.
base::Check may_report_again(const Procurement&, const std::vector<Challenge>&);

}  // namespace procurement
