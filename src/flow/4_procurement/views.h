#pragma once
// What is shown of a procurement, and to whom. View holds what everyone may see and nothing else;
// `inside` is for the buyer, the panel and those who oversee, `mine` for a supplier's own papers.
#include "flow/4_procurement/bond/bond.h"
#include "flow/4_procurement/clarification/clarification.h"
#include "flow/4_procurement/store.h"
#include "registry/suppliers/supplier.h"

namespace procurement {

/// A first offer or a final quote after its opening.
struct OfferShown {
  OfferId id;
  std::string supplier, supplier_name;
  base::Instant received_at;
  std::string receipt;
  std::optional<base::Money> first_price;
  std::optional<bool> small_enterprise;
  std::string excluded;  // why the opening found it invalid
  std::optional<std::string> plan_text;
  std::optional<base::Money> final_price;
  std::optional<std::string> final_words;
};
struct MemberShown {
  std::string account, name;
  MemberKind kind = MemberKind::expert;
  bool locked = false;
};
/// A rank as the last report found it.
struct RankShown {
  OfferId offer;
  std::string supplier_name;
  base::Money quoted;
  base::Exact price_score, technical, total;
  std::int64_t place = 0;  // 0: excluded
  bool by_lot = false;
  std::string excluded;
};
/// T-09: what was evaluated anew, and whether that changed anything.
struct ReevaluationShown {
  std::int64_t report = 0;
  Cause cause = Cause::sum_error;
  std::string member, reason;
  base::Date opened_on;
  std::optional<base::Date> reported_on;
  std::optional<bool> result_changed;
  std::string told_finance;
};
/// B-25, with the sanction that finance may impose for it.
struct AwardRefusalShown {
  std::string supplier, supplier_name;
  ToldBy told_by = ToldBy::supplier;
  std::string reason;
  base::Date refused_on;
  base::Money price;
  supplier::SanctionCause cause = supplier::SanctionCause::refuses_to_sign;
  base::Money fine_min, fine_max;
  std::string basis;
};
struct Inside {
  std::string author;
  std::string not_reserved_reason;
  std::vector<OfferShown> offers;  // empty until the opening
  std::vector<MemberShown> members;
  std::vector<Talk> talks;
  std::vector<Challenge> challenges;
  std::vector<clarification::QuestionShown> questions;  // that wait for an answer
  std::optional<base::Date> question_answer_by;         // the first of theirs
  std::vector<bond::BondShown> bonds;
  std::optional<base::Date> bond_return_by;  // the first of those that are held
  std::optional<base::Date> reported_on, decide_by, decided_on, notice_by;
  std::string decided_how;
  std::vector<RankShown> ranks;  // empty until a report
  std::optional<OfferId> first_ranked, winner;
  std::vector<ReevaluationShown> reevaluations;
};
struct ReceiptShown {
  OfferId id;
  Stage stage = Stage::offer;
  base::Instant received_at;
  std::string receipt;
  bool superseded = false;
  std::optional<base::Instant> withdrawn_at;
};
struct Mine {
  std::vector<ReceiptShown> receipts;
  std::vector<std::string> changes;                     // substantive changes, told to all (N-04)
  std::vector<clarification::NoticeShown> notices;      // whoever offered or asked is told
  std::vector<clarification::QuestionShown> questions;  // own ones, answered or not
  std::vector<bond::BondShown> bonds;
  std::vector<Challenge> challenges;
};

/// The whitelist: every field of it may be read by the public.
struct View {
  ProcurementId id;
  std::string owner_org, buyer_name, title, area;
  catalogue::ItemId catalogue_item;
  budget::LineId line;
  Method method = Method::consultation;
  base::Money ceiling;
  std::vector<budget::PlannedYear> later_years;
  std::string requirement;
  std::optional<RequirementId> requirement_id;
  std::vector<std::string> designed_by;  // B-03: suppliers who may not offer
  std::vector<Measure> measures;
  std::int64_t price_weight = 0;
  std::vector<Criterion> criteria;
  std::int64_t small_deduction_percent = 0, suppliers_min = 0;
  std::string internal_rule;
  std::string individual_reason;
  std::optional<base::Money> bond_amount;
  base::Exact performance_bond_percent;
  bool challenge_once = false;  // D-03
  std::optional<ProcurementId> reruns;
  std::vector<ProcurementId> rerun_by;
  std::vector<AwardRefusalShown> refusals;  // B-25
  std::optional<base::Date> keep_until;     // B-22
  bool compelled = false;
  std::optional<RuleNote> limit;
  std::vector<RuleNote> binding, adopted;
  std::optional<base::Date> disclosed_on, earliest_issue;
  std::string plan_reference;  // B-10
  std::optional<base::Money> plan_budget;
  std::optional<base::Date> plan_filed_on, issued_on, on_sale_until;
  std::vector<clarification::NoticeShown> clarifications;
  std::vector<clarification::QuestionShown> questions;  // answered ones, without who asked
  std::optional<base::Instant> offers_until, opened_at, quotes_until, quotes_opened_at;
  std::string offers_key, quotes_key;
  // From the result notice on.
  std::optional<OfferId> winner;
  std::string winner_party, winner_name;
  std::optional<base::Money> award_price;
  std::optional<base::Date> decided_on, result_noticed_on, notice_period_ends;
  std::optional<base::Date> challenge_until, sign_by;
  std::vector<std::string> experts;  // B-15
  std::string experts_reason;        // 198号 §20: who was chosen is marked
  std::string contract;
  std::optional<base::Date> contracted_on, terminated_on;
  std::string terminate_reason;
  std::vector<Late> late;
  State state = State::draft;
  std::int64_t version = 1;
  std::optional<Inside> inside;
  std::optional<Mine> mine;
};

/// What one member gave one offer.
struct MarkShown {
  std::string member;
  std::vector<Score> scores;
  base::Exact sum;
};
struct EvaluatedOffer {
  OfferId offer;
  std::string supplier, supplier_name;
  base::Money quoted;
  bool small_enterprise = false;
  std::int64_t deduction_percent = 0;
  base::Exact adjusted;  // yuan
  base::Exact price_score, technical, total;
  std::string price_score_rounded, technical_rounded, total_rounded;  // four decimals
  std::int64_t place = 0;
  bool by_lot = false;
  std::string excluded;
  std::vector<std::string> low_price;  // the tests of T-13 that the final price trips
  std::vector<MarkShown> marks;
};
/// The whole table: who gave what, and how it came to the ranks.
struct Evaluation {
  ProcurementId procurement;
  std::int64_t report = 0;
  std::int64_t price_weight = 0;
  std::vector<Criterion> criteria;
  std::vector<MemberShown> members;
  std::vector<EvaluatedOffer> offers;
  std::vector<ReevaluationShown> reevaluations;
};

struct ListedAll {
  std::vector<Listed> items;
};
struct PanelChoices {
  std::vector<PanelChoice> choices;
};

/// The suppliers whose text became a requirement of the department for the purchase's item (B-03),
/// named by the purchase or not, by party id.
std::vector<std::string> designers(Work&, const Procurement&);
base::Result<AwardRefusalShown> shown(Work&, const AwardRefusal&);
/// With the plans only where one procurement is asked for: they are long.
base::Result<View> view_of(Work&, const Procurement&, bool with_plans = false);
base::Result<Evaluation> evaluation_of(Work&, const Procurement&);
/// The buyer and those who oversee.
bool buys_or_oversees(const Work&, const Procurement&);
/// They and the panel, for whom `inside` is.
bool sees_inside(Work&, const Procurement&);

}  // namespace procurement
