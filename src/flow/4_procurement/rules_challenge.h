#pragma once
// Challenges (质疑) of the file, of a step of the process and of the result, and what they and what
// finance decides of complaints stop. Pure.
#include "flow/4_procurement/procurement.h"
#include "registry/calendar.h"
#include "registry/deadline.h"

namespace procurement {

using ChallengeId = base::Id<struct ChallengeTag>;

/// 条例 §53: what is challenged decides from which day the period runs.
enum class ChallengeKind { file, process, result };
BOOST_DESCRIBE_ENUM(ChallengeKind, file, process, result)
/// A step of the process that is over: the opening, the talks, the opening of final quotes.
enum class ProcessStep { opening, consulting, quoting };
BOOST_DESCRIBE_ENUM(ProcessStep, opening, consulting, quoting)

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
    kNotAParty{"procurement.not_a_party", base::Kind::refused,
        {"只有参加了本项目的供应商可以质疑采购过程和成交结果;未参加的可以在采购文件提供期限届满后的期限内质疑采购文件。",
         "Only a supplier that took part may challenge the process or the result; others may challenge the file within "
         "its period."},
        "D-02 《政府采购法》§52;财政部令第94号 §11"},
    kStepNotOver{"procurement.step_not_over", base::Kind::refused,
        {"该采购程序环节尚未结束;请在其结束后再提出。", "That step of the process is not over: come back once it is."},
        "D-02 实施条例 §53"},
    kWhichStep{"procurement.which_step", base::Kind::invalid,
        {"对采购过程的质疑须选定所涉环节,对采购文件和成交结果的不填;请改正。",
         "A challenge of the process names its step, one of the file or of the result none: correct it."},
        "D-02 实施条例 §53"},
    kChallengedOnce{"procurement.challenged_once", base::Kind::refused,
        {"采购文件要求对同一环节的质疑一次性提出,本单位已就该环节提出过;请在该质疑的答复和后续投诉中主张。",
         "The file asks that what concerns one stage be raised at once, and you have raised it: pursue that "
         "challenge."},
        "D-03 财政部令第94号 §10"},
    kAffectsNeedsUpheld{"procurement.affects_needs_upheld", base::Kind::invalid,
        {"只有质疑成立才填写是否影响结果;排除响应的即为影响结果。请改正。",
         "Whether the result is affected is said of an upheld challenge alone, and it is where an offer is excluded."},
        "D-04 财政部令第94号 §16"},
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
    kSuspended{"procurement.suspended", base::Kind::refused,
        {"财政部门因投诉暂停了本项目的采购活动;请在所示日期之后或投诉处理完毕后再办。",
         "Finance has suspended this purchase because of a complaint: come back after the day shown, or once it is "
         "decided."},
        "D-06 《政府采购法》§57"},
    kComplaintUpheld{"procurement.complaint_upheld", base::Kind::refused,
        {"投诉成立且影响结果,原结果不能签约;请按投诉处理决定重新报告,或终止采购后重新开展。",
         "A complaint was upheld and this result cannot be signed: report again as decided, or terminate and purchase "
         "anew."},
        "D-06 财政部令第94号 §31、§32"},
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
  ChallengeKind kind = ChallengeKind::result;
  std::optional<ProcessStep> process_step;
  std::string words;
  base::Date raised_on, answer_by;
  std::optional<base::Date> answered_on;
  std::optional<bool> upheld;
  bool affects_result = true;  // 94号令 §16: an upheld one that does not stops nothing
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
      field("kind", &Challenge::kind, {"质疑对象", "What is challenged"}),
      field("process_step", &Challenge::process_step, {"所涉环节", "Step of the process"}),
      field("words", &Challenge::words, {"质疑内容", "What is challenged and why"}, {1, 5000}),
      field("raised_on", &Challenge::raised_on, {"提出日", "Raised on"}),
      field("answer_by", &Challenge::answer_by, {"最迟答复日", "Answer by"}).by("D-04.answer_max"),
      field("answered_on", &Challenge::answered_on, {"答复日", "Answered on"}),
      field("upheld", &Challenge::upheld, {"成立", "Upheld"}),
      field("affects_result", &Challenge::affects_result,
            {"成立时影响结果", "Affects the result where upheld"}),
      field("answer", &Challenge::answer, {"答复", "Answer"}, {0, 5000}),
      field("excluded_offer", &Challenge::excluded_offer, {"排除的响应", "Offer it excludes"}),
      field("author", &Challenge::author, {"提出人", "Raised by"}),
      field("answered_by", &Challenge::answered_by, {"答复人", "Answered by"}));
}

/// What the file says of challenges (D-03), and the purchase that it makes anew.
struct RemedyTerms {
  ProcurementId procurement;
  bool challenge_once = false;
  std::optional<ProcurementId> reruns;
};
/// What is raised, and what is known of who raises it.
struct Raised {
  ChallengeKind kind = ChallengeKind::result;
  std::optional<ProcessStep> step;
  bool took_part = false;               // its offer was opened
  bool at_once = false;                 // D-03: the file asks it
  std::optional<base::Date> last_talk;  // the day of the last talk, where the talks are over
};
/// D-02: the day from which its period runs. The file's ends with the period in which it is on
/// offer, the result's with that of its announcement.
base::Result<base::Date> counted_from(const Procurement&, const Raised&);
/// D-02: until that day, included.
base::Check in_challenge_time(base::Date until, base::Date today);
/// D-03: once a stage and supplier, where the file says so; a new result is a stage of its own.
base::Check raised_at_once(const Procurement&, const Raised&, const std::string& supplier,
                           const std::vector<Challenge>& before);
/// D-08: when the announcement of the result has stood for its period.
base::Result<base::Date> notice_period_ends(const registry::Calendar&, base::Date announced,
                                            registry::Offset, bool announcement_day_counts);

struct Answer {
  bool upheld = false;
  std::string words;
  std::optional<OfferId> excluded_offer;
  base::Date day;
  std::string by;
  std::optional<bool> affects_result = {};
};
base::Result<Challenge> answered(Challenge, const Answer&);

/// Neither an open challenge nor an upheld one of the last report, and sign_by not past.
base::Check may_sign(const Procurement&, const std::vector<Challenge>&, base::Date today);
/// What finance's handling of one complaint means to the purchase.
struct Ruling {
  std::string complaint;
  std::int64_t report = 0;  // the report whose result it speaks of
  bool undoes = false;      // upheld, and that result does not stand
  bool voids_contract = false;
  std::optional<OfferId> excluded_offer;
  std::optional<base::Date> decided_on;
  /// The first day of the suspension, and the day on which the purchase goes on.
  std::optional<base::Date> still_from, still_to;
};
/// D-06, 法§57: what the buyer's side does stands still; offers, challenges and the end do not.
base::Check not_suspended(const std::vector<Ruling>&, std::string_view act, base::Date today);
/// No complaint stops the signing, nor has one undone the result of the last report.
base::Check result_stands(const Procurement&, const std::vector<Ruling>&);
/// The offers that upheld challenges and complaints exclude.
std::vector<OfferId> excluded_by(const std::vector<Challenge>&, const std::vector<Ruling>&);
/// After the announcement a new report needs a new exclusion.
base::Check may_report_again(const Procurement&, const std::vector<Challenge>&,
                             const std::vector<Ruling>&);

}  // namespace procurement
