// Awards that were refused (B-25), and sheets as they were before they were locked anew (T-09).
#include "flow/4_procurement/store.h"

namespace procurement {
namespace {

constexpr sql::Query kInsertRefusal{"procurement.insert_refusal", R"(
  INSERT INTO procurement_refusal (district, id, procurement, report, offer, supplier,
    supplier_name, price, told_by, reason, document, refused_on, author)
  VALUES (:district, :id, :procurement, :report, :offer, :supplier, :supplier_name, :price,
    :told_by, :reason, :document, :refused_on, :author))"};
constexpr sql::Query kRefusals{"procurement.award_refusals", R"(
  SELECT id, procurement, report, offer, supplier, supplier_name, price, told_by, reason, document,
    refused_on, author
  FROM procurement_refusal WHERE district = :district AND procurement = :procurement
  ORDER BY id)"};
constexpr sql::Query kInsertReevaluation{"procurement.insert_reevaluation", R"(
  INSERT INTO procurement_reevaluation (district, id, procurement, report, cause, account, member,
    reason, locked_at, scores, opened_on, reported_on, result_changed, told_finance, author)
  VALUES (:district, :id, :procurement, :report, :cause, :account, :member, :reason, :locked_at,
    :scores, :opened_on, :reported_on, :result_changed, :told_finance, :author))"};
constexpr sql::Query kReopen{"procurement.reopen_sheet", R"(
  UPDATE procurement_sheet SET reopened_on = :opened_on
  WHERE district = :district AND procurement = :procurement AND account = :account)"};
constexpr sql::Query kReported{"procurement.reevaluation_reported", R"(
  UPDATE procurement_reevaluation SET reported_on = :reported_on,
    result_changed = :result_changed, told_finance = :told_finance
  WHERE district = :district AND id = :id AND reported_on IS NULL)"};
constexpr sql::Query kReevaluations{"procurement.reevaluations", R"(
  SELECT id, procurement, report, cause, account, member, reason, locked_at, scores, opened_on,
    reported_on, result_changed, told_finance, author
  FROM procurement_reevaluation WHERE district = :district AND procurement = :procurement
  ORDER BY id)"};

}  // namespace

void insert(Work& work, const AwardRefusal& r) {
  work.db.exec(kInsertRefusal, r);
}
std::vector<AwardRefusal> award_refusals(Work& work, const ProcurementId& id) {
  return work.db.all<AwardRefusal>(kRefusals, {sql::arg("procurement", id)});
}
void reopen(Work& work, const Reevaluation& r) {
  work.db.exec(kInsertReevaluation, r);
  work.db.exec(kReopen, r);
}
void save(Work& work, const Reevaluation& r) {
  work.db.exec(kReported, r);
}
std::vector<Reevaluation> reevaluations(Work& work, const ProcurementId& id) {
  return work.db.all<Reevaluation>(kReevaluations, {sql::arg("procurement", id)});
}

}  // namespace procurement
