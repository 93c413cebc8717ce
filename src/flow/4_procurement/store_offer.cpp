// First offers and final quotes: sealed as they arrive, their content written by the opening.
#include "flow/4_procurement/store.h"

namespace procurement {
namespace {

constexpr sql::Query kInsert{"procurement.insert_offer", R"(
  INSERT INTO procurement_offer (district, id, procurement, stage, offer, supplier, supplier_name,
    received_at, cipher, receipt, supersedes, superseded, withdrawn_at, excluded, author, opened_at,
    price, plan_text, small_enterprise)
  VALUES (:district, :id, :procurement, :stage, :offer, :supplier, :supplier_name, :received_at,
    :cipher, :receipt, :supersedes, :superseded, :withdrawn_at, :excluded, :author, :opened_at,
    :price, :plan_text, :small_enterprise))"};
constexpr sql::Query kSupersede{"procurement.supersede_offer", R"(
  UPDATE procurement_offer SET superseded = 1 WHERE district = :district AND id = :id)"};
constexpr sql::Query kWithdraw{"procurement.withdraw_offer", R"(
  UPDATE procurement_offer SET superseded = 1, withdrawn_at = :at
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kOpen{"procurement.open_offer", R"(
  UPDATE procurement_offer SET opened_at = :opened_at, price = :price, plan_text = :plan_text,
    small_enterprise = :small_enterprise, excluded = :excluded
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kArrived{"procurement.arrived_offers", R"(
  SELECT id, procurement, stage, offer, supplier, supplier_name, received_at, cipher, receipt,
    supersedes, superseded, withdrawn_at, excluded, author, opened_at,
    price, plan_text, small_enterprise
  FROM procurement_offer
  WHERE district = :district AND procurement = :procurement AND stage = :stage AND superseded = 0
  ORDER BY received_at, id)"};
constexpr sql::Query kSentBy{"procurement.offers_of_supplier", R"(
  SELECT id, procurement, stage, offer, supplier, supplier_name, received_at, cipher, receipt,
    supersedes, superseded, withdrawn_at, excluded, author, opened_at,
    price, plan_text, small_enterprise
  FROM procurement_offer
  WHERE district = :district AND procurement = :procurement AND supplier = :supplier
  ORDER BY received_at, id)"};

}  // namespace

void insert(Work& work, const Sealed& sealed) {
  work.db.exec(kInsert, sealed);
}

void supersede(Work& work, const OfferId& id) {
  work.db.exec(kSupersede, {sql::arg("id", id)});
}

void withdraw(Work& work, const OfferId& id) {
  work.db.exec(kWithdraw, {sql::arg("id", id), sql::arg("at", work.now)});
}

void write_opened(Work& work, const Sealed& sealed) {
  work.db.exec(kOpen, sealed);
}

std::vector<Sealed> arrived(Work& work, const ProcurementId& id, Stage stage) {
  return work.db.all<Sealed>(kArrived, {sql::arg("procurement", id), sql::arg("stage", stage)});
}

std::vector<Sealed> standing(Work& work, const ProcurementId& id, Stage stage) {
  auto all = arrived(work, id, stage);
  std::erase_if(all, [](const Sealed& one) { return !one.excluded.empty(); });
  return all;
}

std::vector<Sealed> sent_by(Work& work, const ProcurementId& id, const std::string& supplier) {
  return work.db.all<Sealed>(kSentBy,
                             {sql::arg("procurement", id), sql::arg("supplier", supplier)});
}

}  // namespace procurement
