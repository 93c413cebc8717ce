#pragma once
// Every SQL text of procurement is in store*.cpp; here are the rows and what is done with them.
#include "flow/4_procurement/procurement.h"
#include "flow/4_procurement/rules_challenge.h"
#include "flow/4_procurement/rules_panel.h"
#include "flow/4_procurement/rules_refusal.h"
#include "flow/4_procurement/rules_score.h"
#include "platform/module.h"

namespace procurement {

using platform::Work;

// clang-format off
constexpr auto describe(const Procurement*) {
  using base::field;
  using P = Procurement;
  return base::record("ProcurementRow",
      field("id", &P::id, {}), field("owner_org", &P::owner_org, {}), field("title", &P::title, {}),
      field("area", &P::area, {}), field("catalogue_item", &P::catalogue_item, {}), field("line", &P::line, {}),
      field("method", &P::method, {}), field("ceiling", &P::ceiling, {}),
      field("later_years", &P::later_years, {}), field("requirement", &P::requirement, {}),
      field("requirement_id", &P::requirement_id, {}),
      field("measures", &P::measures, {}), field("price_weight", &P::price_weight, {}),
      field("criteria", &P::criteria, {}), field("small_deduction_percent", &P::small_deduction_percent, {}),
      field("suppliers_min", &P::suppliers_min, {}), field("internal_rule", &P::internal_rule, {}),
      field("adopted_keys", &P::adopted_keys, {}), field("not_reserved_reason", &P::not_reserved_reason, {}),
      field("individual_reason", &P::individual_reason, {}),
      field("compelled", &P::compelled, {}), field("binding", &P::binding, {}), field("adopted", &P::adopted, {}),
      field("limit_rule", &P::limit, {}), field("disclosed_on", &P::disclosed_on, {}),
      field("earliest_issue", &P::earliest_issue, {}), field("issued_on", &P::issued_on, {}),
      field("on_sale_until", &P::on_sale_until, {}), field("offers_until", &P::offers_until, {}),
      field("opened_at", &P::opened_at, {}), field("offers_key", &P::offers_key, {}),
      field("quotes_until", &P::quotes_until, {}), field("quotes_opened_at", &P::quotes_opened_at, {}),
      field("quotes_key", &P::quotes_key, {}), field("experts_reason", &P::experts_reason, {}),
      field("reports", &P::reports, {}),
      field("reported_on", &P::reported_on, {}), field("decide_by", &P::decide_by, {}),
      field("decided_on", &P::decided_on, {}), field("decided_how", &P::decided_how, {}),
      field("winner", &P::winner, {}), field("winner_party", &P::winner_party, {}),
      field("winner_name", &P::winner_name, {}), field("award_price", &P::award_price, {}),
      field("notice_by", &P::notice_by, {}), field("result_noticed_on", &P::result_noticed_on, {}),
      field("notice_period_ends", &P::notice_period_ends, {}), field("challenge_until", &P::challenge_until, {}),
      field("sign_by", &P::sign_by, {}), field("late", &P::late, {}), field("contract", &P::contract, {}),
      field("contracted_on", &P::contracted_on, {}), field("terminated_on", &P::terminated_on, {}),
      field("terminate_reason", &P::terminate_reason, {}), field("state", &P::state, {}),
      field("published", &P::published, {}), field("author", &P::author, {}), field("version", &P::version, {}));
}
// clang-format on

/// What stands in a purchase's row and is not for later steps: the bonds that its file asks for and
/// the plan that was filed.
struct Conditions {
  std::optional<base::Money> bond_amount;  // B-13; none: no bond is asked of those who offer
  base::Exact performance_bond_percent;    // B-18: of the contract amount; 0: none
  std::string plan_reference;              // B-10: under which the plan was filed with finance
  std::optional<base::Money> plan_budget;
  std::optional<base::Date> plan_filed_on;
};
constexpr auto describe(const Conditions*) {
  using base::field;
  using C = Conditions;
  return base::record("ConditionsRow", field("bond_amount", &C::bond_amount, {}),
                      field("performance_bond_percent", &C::performance_bond_percent, {}),
                      field("plan_reference", &C::plan_reference, {}),
                      field("plan_budget", &C::plan_budget, {}),
                      field("plan_filed_on", &C::plan_filed_on, {}));
}

enum class Stage { offer, quote };
BOOST_DESCRIBE_ENUM(Stage, offer, quote)

/// One sealed thing as it arrived. `offer` names the supplier's first-stage offer: itself, or for a
/// quote the one it follows. Price, plan and declaration are there only after the opening.
struct Sealed {
  OfferId id;
  ProcurementId procurement;
  Stage stage = Stage::offer;
  OfferId offer;
  std::string supplier, supplier_name;
  base::Instant received_at;
  std::string cipher, receipt;
  std::optional<OfferId> supersedes;
  bool superseded = false;  // or withdrawn: it no longer stands
  std::optional<base::Instant> withdrawn_at;
  std::string excluded;  // why the opening found it invalid, or empty: "no_bond"
  std::string author;
  std::optional<base::Instant> opened_at;
  std::optional<base::Money> price;
  std::optional<std::string> plan_text;
  std::optional<bool> small_enterprise;
};
// clang-format off
constexpr auto describe(const Sealed*) {
  using base::field;
  using S = Sealed;
  return base::record("Sealed",
      field("id", &S::id, {}), field("procurement", &S::procurement, {}), field("stage", &S::stage, {}),
      field("offer", &S::offer, {}), field("supplier", &S::supplier, {}), field("supplier_name", &S::supplier_name, {}),
      field("received_at", &S::received_at, {}), field("cipher", &S::cipher, {}), field("receipt", &S::receipt, {}),
      field("supersedes", &S::supersedes, {}), field("superseded", &S::superseded, {}),
      field("withdrawn_at", &S::withdrawn_at, {}), field("excluded", &S::excluded, {}), field("author", &S::author, {}),
      field("opened_at", &S::opened_at, {}), field("price", &S::price, {}), field("plan_text", &S::plan_text, {}),
      field("small_enterprise", &S::small_enterprise, {}));
}
// clang-format on

/// What a supplier holds of a sealed offer or quote.
struct Receipt {
  OfferId id;
  ProcurementId procurement;
  std::string sha256;
  base::Instant received_at;
  std::optional<OfferId> supersedes;
};
constexpr auto describe(const Receipt*) {
  using base::field;
  return base::record("SealedReceipt", field("id", &Receipt::id, {"编号", "Identity"}),
                      field("procurement", &Receipt::procurement, {"采购项目", "Procurement"}),
                      field("sha256", &Receipt::sha256, {"密文指纹", "SHA-256 of the ciphertext"}),
                      field("received_at", &Receipt::received_at, {"收到时刻", "Received at"}),
                      field("supersedes", &Receipt::supersedes, {"取代", "Replaces"}));
}

struct Member {
  ProcurementId procurement;
  std::string account, name, org;
  MemberKind kind = MemberKind::expert;
  std::int64_t pos = 0;
  base::Instant declared_at;
};
constexpr auto describe(const Member*) {
  using base::field;
  return base::record("MemberRow", field("procurement", &Member::procurement, {}),
                      field("account", &Member::account, {}), field("name", &Member::name, {}),
                      field("org", &Member::org, {}), field("kind", &Member::kind, {}),
                      field("pos", &Member::pos, {}),
                      field("declared_at", &Member::declared_at, {}));
}

struct Sheet {
  ProcurementId procurement;
  std::string account;
  base::Instant locked_at;
  std::vector<Score> scores;
};
constexpr auto describe(const Sheet*) {
  using base::field;
  return base::record("SheetRow", field("procurement", &Sheet::procurement, {}),
                      field("account", &Sheet::account, {}),
                      field("locked_at", &Sheet::locked_at, {}),
                      field("scores", &Sheet::scores, {}));
}

/// One talk with one supplier; a substantive change is told to all of them (N-04).
struct Talk {
  std::string id;
  ProcurementId procurement;
  OfferId offer;
  std::string supplier_name, minutes, change_text;
  base::Instant held_at;
  std::string author;
};
constexpr auto describe(const Talk*) {
  using base::field;
  return base::record(
      "Talk", field("id", &Talk::id, {"编号", "Identity"}),
      field("procurement", &Talk::procurement, {"采购项目", "Procurement"}),
      field("offer", &Talk::offer, {"响应", "Offer"}),
      field("supplier_name", &Talk::supplier_name, {"供应商", "Supplier"}),
      field("minutes", &Talk::minutes, {"磋商记录", "Minutes"}, {0, 10'000}),
      field("change_text", &Talk::change_text, {"实质性变动", "Substantive change"}, {0, 5000}),
      field("held_at", &Talk::held_at, {"时刻", "Held at"}),
      field("author", &Talk::author, {"记录人", "Recorded by"}));
}

constexpr auto describe(const Ranked*) {
  using base::field;
  return base::record(
      "RankRow", field("offer", &Ranked::offer, {}), field("supplier", &Ranked::supplier, {}),
      field("supplier_name", &Ranked::supplier_name, {}), field("quoted", &Ranked::quoted, {}),
      field("small_enterprise", &Ranked::small_enterprise, {}),
      field("adjusted_fen", &Ranked::adjusted_fen, {}),
      field("price_score", &Ranked::price_score, {}), field("technical", &Ranked::technical, {}),
      field("total", &Ranked::total, {}), field("place", &Ranked::place, {}),
      field("by_lot", &Ranked::by_lot, {}), field("excluded", &Ranked::excluded, {}));
}

struct RankRow {
  ProcurementId procurement;
  std::int64_t report = 0;
  Ranked ranked;
};

// clang-format off
constexpr auto describe(const AwardRefusal*) {
  using base::field;
  using R = AwardRefusal;
  return base::record("AwardRefusalRow",
      field("id", &R::id, {}), field("procurement", &R::procurement, {}), field("report", &R::report, {}),
      field("offer", &R::offer, {}), field("supplier", &R::supplier, {}), field("supplier_name", &R::supplier_name, {}),
      field("price", &R::price, {}), field("told_by", &R::told_by, {}), field("reason", &R::reason, {}),
      field("document", &R::document, {}), field("refused_on", &R::refused_on, {}), field("author", &R::author, {}));
}
constexpr auto describe(const Reevaluation*) {
  using base::field;
  using R = Reevaluation;
  return base::record("ReevaluationRow",
      field("id", &R::id, {}), field("procurement", &R::procurement, {}), field("report", &R::report, {}),
      field("cause", &R::cause, {}), field("account", &R::account, {}), field("member", &R::member, {}),
      field("reason", &R::reason, {}), field("locked_at", &R::locked_at, {}), field("scores", &R::scores, {}),
      field("opened_on", &R::opened_on, {}), field("reported_on", &R::reported_on, {}),
      field("result_changed", &R::result_changed, {}), field("told_finance", &R::told_finance, {}),
      field("author", &R::author, {}));
}
// clang-format on

/// Who may be named to a panel.
struct PanelChoice {
  std::string id, name, role, org_name;
};
constexpr auto describe(const PanelChoice*) {
  using base::field;
  using C = PanelChoice;
  return base::record("PanelChoice", field("id", &C::id, {"账户编号", "Account"}),
                      field("name", &C::name, {"姓名", "Name"}),
                      field("role", &C::role, {"角色", "Role"}),
                      field("org_name", &C::org_name, {"单位", "Organisation"}));
}
/// An account as the panel's check needs it.
struct AccountSeen {
  std::string id, name, role, org, state;
};
constexpr auto describe(const AccountSeen*) {
  using base::field;
  return base::record("AccountSeen", field("id", &AccountSeen::id, {}),
                      field("name", &AccountSeen::name, {}), field("role", &AccountSeen::role, {}),
                      field("org", &AccountSeen::org, {}), field("state", &AccountSeen::state, {}));
}

/// A line of a list.
struct Listed {
  ProcurementId id;
  std::string title, area, owner_org;
  base::Money ceiling;
  std::optional<base::Date> disclosed_on, issued_on;
  std::optional<base::Instant> offers_until;
  std::optional<base::Date> result_noticed_on;
  State state = State::draft;
  std::int64_t version = 1;
};
struct Silence {
  ProcurementId id;
  base::Date decide_by;
};

constexpr auto describe(const Silence*) {
  using base::field;
  return base::record("Silence", field("id", &Silence::id, {}),
                      field("decide_by", &Silence::decide_by, {}));
}
constexpr auto describe(const Listed*) {
  using base::field;
  return base::record(
      "ProcurementListed", field("id", &Listed::id, {"编号", "Identity"}),
      field("title", &Listed::title, {"项目名称", "Title"}),
      field("area", &Listed::area, {"区域", "Area"}),
      field("owner_org", &Listed::owner_org, {"采购人", "Purchaser"}),
      field("ceiling", &Listed::ceiling, {"最高限价", "Ceiling"}),
      field("disclosed_on", &Listed::disclosed_on, {"意向公开日", "Intention disclosed on"}),
      field("issued_on", &Listed::issued_on, {"文件发出日", "File issued on"}),
      field("offers_until", &Listed::offers_until, {"响应截止时刻", "Offers until"}),
      field("result_noticed_on", &Listed::result_noticed_on, {"结果公告日", "Result noticed on"}),
      field("state", &Listed::state, {"状态", "State"}),
      field("version", &Listed::version, {"版本", "Version"}));
}

constexpr auto describe(const RemedyTerms*) {
  using base::field;
  return base::record("RemedyTermsRow", field("procurement", &RemedyTerms::procurement, {}),
                      field("challenge_once", &RemedyTerms::challenge_once, {}),
                      field("reruns", &RemedyTerms::reruns, {}));
}

std::optional<Procurement> find(sql::Db&, const ProcurementId&);
void insert(Work&, const Procurement&);
/// Refuses platform::kStale when someone changed the row since; the version returned is the new
/// one.
base::Result<Procurement> save(Work&, Procurement);
Conditions conditions_of(sql::Db&, const ProcurementId&);
void write(Work&, const ProcurementId&, const Conditions&);
std::vector<Listed> listed(Work&);
std::vector<Silence> awaiting_decision(Work&);
/// What the line pays for of the item beside this purchase: intentions that were disclosed and what
/// came of them, nothing that was terminated.
struct BoughtRow {
  std::int64_t purchases = 0;
  base::Money amount;
};
constexpr auto describe(const BoughtRow*) {
  using base::field;
  return base::record("BoughtRow", field("purchases", &BoughtRow::purchases, {}),
                      field("amount", &BoughtRow::amount, {}));
}
BoughtRow bought_beside(sql::Db&, const Procurement&);
RemedyTerms remedy_terms(Work&, const ProcurementId&);
void save(Work&, const RemedyTerms&);
/// The purchases, disclosed or later, that make this one anew.
std::vector<ProcurementId> reruns_of(Work&, const ProcurementId&);

void insert(Work&, const Sealed&);
void supersede(Work&, const OfferId&);
void withdraw(Work&, const OfferId&);
void write_opened(Work&, const Sealed&);
/// What arrived and was neither replaced nor withdrawn, by arrival; what the opening found invalid
/// with it.
std::vector<Sealed> arrived(Work&, const ProcurementId&, Stage);
/// Of these what counts: the invalid ones are left out.
std::vector<Sealed> standing(Work&, const ProcurementId&, Stage);
/// All of one supplier, the superseded too.
std::vector<Sealed> sent_by(Work&, const ProcurementId&, const std::string& supplier);

std::optional<AccountSeen> find_account(Work&, const std::string& id);
/// Experts, and the purchaser's own staff.
std::vector<PanelChoice> panel_choices(Work&, const std::string& org);
void insert(Work&, const Member&);
std::vector<Member> members(Work&, const ProcurementId&);
void insert(Work&, const Sheet&);
/// Those that stand: not the ones that are to be locked anew.
std::vector<Sheet> sheets(Work&, const ProcurementId&);
void insert(Work&, const Talk&);
std::vector<Talk> talks(Work&, const ProcurementId&);

void insert(Work&, const RankRow&);
std::vector<Ranked> ranking(Work&, const ProcurementId&, std::int64_t report);
/// Its place and why it has none.
void save_place(Work&, const RankRow&);
void insert(Work&, const Challenge&);
void save(Work&, const Challenge&);
std::optional<Challenge> find_challenge(Work&, const ChallengeId&);
std::vector<Challenge> challenges(Work&, const ProcurementId&);

void insert(Work&, const AwardRefusal&);
std::vector<AwardRefusal> award_refusals(Work&, const ProcurementId&);
/// Keeps the sheet as it is and lets its member lock it anew.
void reopen(Work&, const Reevaluation&);
void save(Work&, const Reevaluation&);
std::vector<Reevaluation> reevaluations(Work&, const ProcurementId&);

std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace procurement
