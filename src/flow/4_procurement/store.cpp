#include "flow/4_procurement/store.h"

#include "flow/4_procurement/rules.h"
#include "platform/execute.h"

namespace procurement {
namespace {

constexpr sql::Query kFind{"procurement.find", R"(
  SELECT * FROM procurement WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsert{"procurement.insert", R"(
  INSERT INTO procurement (district, id, owner_org, title, area, catalogue_item, line, method,
    ceiling, later_years, requirement, requirement_id, measures, price_weight, criteria,
    small_deduction_percent, suppliers_min, internal_rule, adopted_keys, not_reserved_reason,
    individual_reason, compelled, binding,
    adopted, limit_rule, disclosed_on, earliest_issue, issued_on, on_sale_until, offers_until,
    opened_at, offers_key,
    quotes_until, quotes_opened_at, quotes_key, experts_reason, reports, reported_on, decide_by,
    decided_on,
    decided_how, winner, winner_party, winner_name, award_price, notice_by, result_noticed_on,
    notice_period_ends, challenge_until, sign_by, late, contract, contracted_on, terminated_on,
    terminate_reason, state, published, author, version)
  VALUES (:district, :id, :owner_org, :title, :area, :catalogue_item, :line, :method,
    :ceiling, :later_years, :requirement, :requirement_id, :measures, :price_weight, :criteria,
    :small_deduction_percent, :suppliers_min, :internal_rule, :adopted_keys, :not_reserved_reason,
    :individual_reason, :compelled, :binding,
    :adopted, :limit_rule, :disclosed_on, :earliest_issue, :issued_on, :on_sale_until,
    :offers_until, :opened_at, :offers_key, :quotes_until, :quotes_opened_at, :quotes_key,
    :experts_reason,
    :reports, :reported_on, :decide_by, :decided_on, :decided_how, :winner, :winner_party,
    :winner_name, :award_price, :notice_by, :result_noticed_on, :notice_period_ends,
    :challenge_until, :sign_by, :late, :contract, :contracted_on, :terminated_on,
    :terminate_reason, :state, :published, :author, :version))"};
constexpr sql::Query kUpdate{"procurement.update", R"(
  UPDATE procurement SET title = :title, area = :area, catalogue_item = :catalogue_item,
    line = :line, method = :method, ceiling = :ceiling,
    later_years = :later_years, requirement = :requirement,
    requirement_id = :requirement_id, measures = :measures, price_weight = :price_weight,
    criteria = :criteria,
    small_deduction_percent = :small_deduction_percent, suppliers_min = :suppliers_min,
    internal_rule = :internal_rule, adopted_keys = :adopted_keys,
    not_reserved_reason = :not_reserved_reason, individual_reason = :individual_reason,
    compelled = :compelled, binding = :binding, adopted = :adopted, limit_rule = :limit_rule,
    disclosed_on = :disclosed_on,
    earliest_issue = :earliest_issue, issued_on = :issued_on, on_sale_until = :on_sale_until,
    offers_until = :offers_until, opened_at = :opened_at, offers_key = :offers_key,
    quotes_until = :quotes_until, quotes_opened_at = :quotes_opened_at, quotes_key = :quotes_key,
    experts_reason = :experts_reason,
    reports = :reports, reported_on = :reported_on, decide_by = :decide_by,
    decided_on = :decided_on, decided_how = :decided_how, winner = :winner,
    winner_party = :winner_party, winner_name = :winner_name, award_price = :award_price,
    notice_by = :notice_by, result_noticed_on = :result_noticed_on,
    notice_period_ends = :notice_period_ends, challenge_until = :challenge_until,
    sign_by = :sign_by, late = :late, contract = :contract, contracted_on = :contracted_on,
    terminated_on = :terminated_on, terminate_reason = :terminate_reason, state = :state,
    published = :published, author = :author, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kConditions{"procurement.conditions", R"(
  SELECT bond_amount, performance_bond_percent, plan_reference, plan_budget, plan_filed_on
  FROM procurement WHERE district = :district AND id = :id)"};
constexpr sql::Query kWriteConditions{"procurement.write_conditions", R"(
  UPDATE procurement SET bond_amount = :bond_amount,
    performance_bond_percent = :performance_bond_percent, plan_reference = :plan_reference,
    plan_budget = :plan_budget, plan_filed_on = :plan_filed_on
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kList{"procurement.list", R"(
  SELECT id, title, area, owner_org, ceiling, disclosed_on, issued_on, offers_until,
    result_noticed_on, state, version
  FROM procurement
  WHERE district = :district
    AND (:scope_all = 1 OR (:scope_published = 1 AND published = 1) OR owner_org = :scope_org
         OR author = :scope_person OR area LIKE :scope_area)
  ORDER BY id DESC LIMIT 500)"};
constexpr sql::Query kSilent{"procurement.awaiting_decision", R"(
  SELECT id, decide_by FROM procurement
  WHERE district = :district AND state = 'reported' AND decide_by IS NOT NULL
  ORDER BY id)"};
constexpr sql::Query kBoughtBeside{"procurement.bought_beside", R"(
  SELECT COUNT(*) AS purchases,
    CAST(COALESCE(SUM(COALESCE(award_price, ceiling)), 0) AS BIGINT) AS amount
  FROM procurement
  WHERE district = :district AND line = :line AND catalogue_item = :item AND id <> :id
    AND state NOT IN ('draft', 'terminated'))"};

constexpr sql::Query kReruns{"procurement.reruns", R"(
  SELECT p.id FROM procurement_remedy_terms t
  JOIN procurement p ON p.district = t.district AND p.id = t.procurement
  WHERE t.district = :district AND t.reruns = :id AND p.published = 1
  ORDER BY p.id)"};
constexpr sql::Query kTerms{"procurement.remedy_terms", R"(
  SELECT procurement, challenge_once, reruns FROM procurement_remedy_terms
  WHERE district = :district AND procurement = :id)"};
constexpr sql::Query kSaveTerms{"procurement.save_remedy_terms", R"(
  INSERT INTO procurement_remedy_terms (district, procurement, challenge_once, reruns)
  VALUES (:district, :procurement, :challenge_once, :reruns)
  ON CONFLICT (district, procurement) DO UPDATE
    SET challenge_once = excluded.challenge_once, reruns = excluded.reruns)"};

}  // namespace

std::string budget_ref(const ProcurementId& id) {
  return "procurement/" + id.value;
}

std::optional<Procurement> find(sql::Db& db, const ProcurementId& id) {
  return db.one<Procurement>(kFind, {sql::arg("id", id)});
}

base::Result<Procurement> get_procurement(Work& work, const ProcurementId& id) {
  auto found = find(work.db, id);
  if (!found) return base::refuse(kNoProcurement, id.value);
  return *std::move(found);
}

void insert(Work& work, const Procurement& p) {
  work.db.exec(kInsert, p);
}

base::Result<Procurement> save(Work& work, Procurement p) {
  const auto versions = work.db.column<std::int64_t>(kUpdate, sql::Args(p));
  if (versions.empty()) return base::refuse(platform::kStale);
  p.version = versions[0];
  return p;
}

Conditions conditions_of(sql::Db& db, const ProcurementId& id) {
  return db.one<Conditions>(kConditions, {sql::arg("id", id)}).value_or(Conditions());
}

void write(Work& work, const ProcurementId& id, const Conditions& c) {
  work.db.exec(kWriteConditions, sql::Args(c).with("id", id));
}

std::vector<Listed> listed(Work& work) {
  return work.db.all<Listed>(kList, platform::scoped(work, {}));
}

std::vector<Silence> awaiting_decision(Work& work) {
  return work.db.all<Silence>(kSilent, {});
}

BoughtRow bought_beside(sql::Db& db, const Procurement& p) {
  return *db.one<BoughtRow>(
      kBoughtBeside,
      {sql::arg("line", p.line), sql::arg("item", p.catalogue_item), sql::arg("id", p.id)});
}

std::vector<ProcurementId> reruns_of(Work& work, const ProcurementId& id) {
  return work.db.column<ProcurementId>(kReruns, {sql::arg("id", id)});
}

RemedyTerms remedy_terms(Work& work, const ProcurementId& id) {
  auto found = work.db.one<RemedyTerms>(kTerms, {sql::arg("id", id)});
  return found ? *std::move(found)
               : RemedyTerms{.procurement = id, .challenge_once = false, .reruns = {}};
}
void save(Work& work, const RemedyTerms& terms) {
  work.db.exec(kSaveTerms, terms);
}

std::vector<sql::Query> truths() {
  static constexpr sql::Query kOpenedEarly{"procurement.opened_early", R"(
    SELECT o.id FROM procurement_offer o
    JOIN procurement p ON p.district = o.district AND p.id = o.procurement
    WHERE o.district = :district AND o.opened_at IS NOT NULL
      AND ((o.stage = 'offer' AND (p.opened_at IS NULL OR o.opened_at < p.offers_until))
        OR (o.stage = 'quote' AND (p.quotes_opened_at IS NULL OR o.opened_at < p.quotes_until))))"};
  static constexpr sql::Query kReceivedLate{"procurement.received_late", R"(
    SELECT o.id FROM procurement_offer o
    JOIN procurement p ON p.district = o.district AND p.id = o.procurement
    WHERE o.district = :district
      AND ((o.stage = 'offer' AND o.received_at >= p.offers_until)
        OR (o.stage = 'quote' AND o.received_at >= p.quotes_until)))"};
  static constexpr sql::Query kStrangeSheet{"procurement.sheet_of_no_member", R"(
    SELECT s.procurement || ' ' || s.account FROM procurement_sheet s
    WHERE s.district = :district AND NOT EXISTS (
      SELECT m.account FROM procurement_member m
      WHERE m.district = s.district AND m.procurement = s.procurement AND m.account = s.account))"};
  static constexpr sql::Query kEvenPanel{"procurement.panel_of_even_size", R"(
    SELECT m.procurement FROM procurement_member m WHERE m.district = :district
    GROUP BY m.procurement HAVING COUNT(*) % 2 = 0)"};
  static constexpr sql::Query kAboveCeiling{"procurement.award_above_ceiling", R"(
    SELECT id FROM procurement
    WHERE district = :district AND award_price IS NOT NULL AND award_price > ceiling)"};
  static constexpr sql::Query kNotFirst{"procurement.award_not_first", R"(
    SELECT p.id FROM procurement p
    WHERE p.district = :district AND p.winner IS NOT NULL AND NOT EXISTS (
      SELECT r.offer FROM procurement_rank r
      WHERE r.district = p.district AND r.procurement = p.id AND r.report = p.reports
        AND r.offer = p.winner AND r.place = 1 AND r.quoted = p.award_price))"};
  static constexpr sql::Query kUnsigned{"procurement.contracted_without_contract", R"(
    SELECT id FROM procurement
    WHERE district = :district AND state = 'contracted' AND (contract = '' OR winner IS NULL))"};
  // B-22: of a purchase that went so far these papers are kept.
  static constexpr sql::Query kPapersGone{"procurement.papers_gone", R"(
    SELECT p.id FROM procurement p
    WHERE p.district = :district
      AND ((p.opened_at IS NOT NULL AND p.reports > 0 AND NOT EXISTS (
             SELECT o.id FROM procurement_offer o
             WHERE o.district = p.district AND o.procurement = p.id AND o.stage = 'offer'))
        OR (p.reports > 0 AND (SELECT COUNT(DISTINCT r.report) FROM procurement_rank r
             WHERE r.district = p.district AND r.procurement = p.id) <> p.reports)
        OR (p.reports > 0 AND EXISTS (
             SELECT m.account FROM procurement_member m
             WHERE m.district = p.district AND m.procurement = p.id AND NOT EXISTS (
               SELECT s.account FROM procurement_sheet s
               WHERE s.district = m.district AND s.procurement = m.procurement
                 AND s.account = m.account)))))"};
  static constexpr sql::Query kRefusedAndSigned{"procurement.refused_and_signed", R"(
    SELECT p.id FROM procurement p
    JOIN procurement_refusal r ON r.district = p.district AND r.procurement = p.id
    WHERE p.district = :district AND p.winner = r.offer)"};
  return {kOpenedEarly, kReceivedLate, kStrangeSheet, kEvenPanel,       kAboveCeiling,
          kNotFirst,    kUnsigned,     kPapersGone,   kRefusedAndSigned};
}

}  // namespace procurement
