#include "flow/4_procurement/bond/store.h"

namespace procurement::bond::store {
namespace {

/// A row as it lies in the table.
struct Row {
  BondId id;
  ProcurementId procurement;
  std::string supplier, supplier_name;
  BondKind kind = BondKind::bid;
  BondForm form = BondForm::bank_transfer;
  base::Money amount;
  std::string reference;
  base::Instant received_at, recorded_at;
  std::string author;
  std::optional<base::Date> withdrawn_on, return_by, returned_on;
};
constexpr auto describe(const Row*) {
  using base::field;
  return base::record(
      "BondRow", field("id", &Row::id, {}), field("procurement", &Row::procurement, {}),
      field("supplier", &Row::supplier, {}), field("supplier_name", &Row::supplier_name, {}),
      field("kind", &Row::kind, {}), field("form", &Row::form, {}),
      field("amount", &Row::amount, {}), field("reference", &Row::reference, {}),
      field("received_at", &Row::received_at, {}), field("recorded_at", &Row::recorded_at, {}),
      field("author", &Row::author, {}), field("withdrawn_on", &Row::withdrawn_on, {}),
      field("return_by", &Row::return_by, {}), field("returned_on", &Row::returned_on, {}));
}

constexpr sql::Query kFind{"procurement_bond.find", R"(
  SELECT id, procurement, supplier, supplier_name, kind, form, amount, reference, received_at,
    recorded_at, author, withdrawn_on, return_by, returned_on
  FROM procurement_bond WHERE district = :district AND id = :id)"};
constexpr sql::Query kOf{"procurement_bond.of", R"(
  SELECT id, procurement, supplier, supplier_name, kind, form, amount, reference, received_at,
    recorded_at, author, withdrawn_on, return_by, returned_on
  FROM procurement_bond WHERE district = :district AND procurement = :procurement ORDER BY id)"};
constexpr sql::Query kInsert{"procurement_bond.insert", R"(
  INSERT INTO procurement_bond (district, id, procurement, supplier, supplier_name, kind, form,
    amount, reference, received_at, recorded_at, author, withdrawn_on, return_by, returned_on,
    returned_by)
  VALUES (:district, :id, :procurement, :supplier, :supplier_name, :kind, :form, :amount,
    :reference, :received_at, :recorded_at, :author, :withdrawn_on, :return_by, :returned_on,
    NULL))"};
constexpr sql::Query kReturned{"procurement_bond.returned", R"(
  UPDATE procurement_bond
  SET return_by = :return_by, returned_on = :returned_on, returned_by = :by
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kWithdrawn{"procurement_bond.withdrawn", R"(
  UPDATE procurement_bond SET withdrawn_on = :on WHERE district = :district AND id = :id)"};
constexpr sql::Query kIds{"procurement_bond.ids", R"(
  SELECT id FROM procurement_bond WHERE district = :district ORDER BY id)"};

Bond bond_of(const Row& r) {
  return {.shown = {.id = r.id,
                    .procurement = r.procurement,
                    .supplier = r.supplier,
                    .supplier_name = r.supplier_name,
                    .kind = r.kind,
                    .form = r.form,
                    .amount = r.amount,
                    .reference = r.reference,
                    .received_at = r.received_at,
                    .cause = {},
                    .return_by = r.return_by,
                    .returned_on = r.returned_on},
          .recorded_at = r.recorded_at,
          .author = r.author,
          .withdrawn_on = r.withdrawn_on};
}
std::optional<BondShown> find_told(sql::Db& db, const BondId& id) {
  const auto found = find(db, id);
  if (!found) return std::nullopt;
  return found->shown;
}

}  // namespace

std::optional<Bond> find(sql::Db& db, const BondId& id) {
  const auto row = db.one<Row>(kFind, {sql::arg("id", id)});
  if (!row) return std::nullopt;
  return bond_of(*row);
}
std::vector<Bond> of(sql::Db& db, const ProcurementId& id) {
  std::vector<Bond> out;
  for (const auto& row : db.all<Row>(kOf, {sql::arg("procurement", id)}))
    out.push_back(bond_of(row));
  return out;
}
void insert(sql::Db& db, const Bond& bond) {
  const auto& b = bond.shown;
  db.exec(kInsert, Row{.id = b.id,
                       .procurement = b.procurement,
                       .supplier = b.supplier,
                       .supplier_name = b.supplier_name,
                       .kind = b.kind,
                       .form = b.form,
                       .amount = b.amount,
                       .reference = b.reference,
                       .received_at = b.received_at,
                       .recorded_at = bond.recorded_at,
                       .author = bond.author,
                       .withdrawn_on = bond.withdrawn_on,
                       .return_by = b.return_by,
                       .returned_on = b.returned_on});
}
void write_returned(sql::Db& db, const BondShown& bond, const std::string& by) {
  db.exec(kReturned, {sql::arg("id", bond.id), sql::arg("return_by", bond.return_by),
                      sql::arg("returned_on", bond.returned_on), sql::arg("by", by)});
}
void write_withdrawn(sql::Db& db, const BondId& id, const std::optional<base::Date>& on) {
  db.exec(kWithdrawn, {sql::arg("id", id), sql::arg("on", on)});
}

std::vector<sql::Query> must_be_empty() {
  static constexpr sql::Query kReceivedLate{"procurement_bond.bid_bond_received_in_time", R"(
    SELECT b.id FROM procurement_bond b
    JOIN procurement p ON p.district = b.district AND p.id = b.procurement
    WHERE b.district = :district AND b.kind = 'bid' AND b.received_at >= p.offers_until)"};
  static constexpr sql::Query kNoBond{"procurement_bond.nobody_wins_without", R"(
    SELECT p.id FROM procurement p
    JOIN procurement_offer o ON o.district = p.district AND o.id = p.winner
    WHERE p.district = :district AND p.bond_amount IS NOT NULL AND NOT EXISTS (
      SELECT b.id FROM procurement_bond b
      WHERE b.district = p.district AND b.procurement = p.id AND b.kind = 'bid'
        AND b.supplier = o.supplier AND b.amount >= p.bond_amount))"};
  return {kReceivedLate, kNoBond};
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "procurement_bond.as_told",
           .key = "id",
           .prefix = "bond_",
           .ids = kIds,
           .row = platform::row_of(find_told),
           .telling = "received_at",
           .untold = {"cause", "return_by"}}};
}

}  // namespace procurement::bond::store
