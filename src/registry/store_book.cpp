#include "registry/store_book.h"

#include "registry/store_code.h"

namespace registry {

namespace store {
namespace {

/// A rule as stored: its confidence is a word.
struct RuleRow {
  std::string key, area;
  base::Date effective_from;
  std::optional<base::Date> effective_to;
  std::string value, unit, basis, confidence, says_zh, says_en, source;
};
constexpr auto describe(const RuleRow*) {
  using base::field;
  return base::record(
      "RuleRow", field("key", &RuleRow::key, {}), field("area", &RuleRow::area, {}),
      field("effective_from", &RuleRow::effective_from, {}),
      field("effective_to", &RuleRow::effective_to, {}), field("value", &RuleRow::value, {}),
      field("unit", &RuleRow::unit, {}), field("basis", &RuleRow::basis, {}),
      field("confidence", &RuleRow::confidence, {}), field("says_zh", &RuleRow::says_zh, {}),
      field("says_en", &RuleRow::says_en, {}), field("source", &RuleRow::source, {}));
}

constexpr sql::Query kEdition{"registry.edition", R"(
  SELECT district, edition, embedded FROM registry_edition WHERE district = :district)"};
constexpr sql::Query kNextEdition{"registry.next_edition", R"(
  INSERT INTO registry_edition (district, edition, embedded) VALUES (:district, 1, :embedded)
  ON CONFLICT (district) DO UPDATE
    SET edition = registry_edition.edition + 1, embedded = excluded.embedded)"};
constexpr sql::Query kBumpEdition{"registry.bump_edition", R"(
  UPDATE registry_edition SET edition = edition + 1 WHERE district = :district)"};
constexpr sql::Query kSaveRegion{"registry.save_region", R"(
  INSERT INTO region (district, code, name, level, parent, valid_from, valid_to)
  VALUES (:district, :code, :name, :level, :parent, :valid_from, :valid_to)
  ON CONFLICT (district, code) DO UPDATE
    SET name = excluded.name, level = excluded.level, parent = excluded.parent,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to)"};
constexpr sql::Query kRegions{"registry.regions", R"(
  SELECT code, name, level, parent, valid_from, valid_to FROM region
  WHERE district = :district ORDER BY code)"};
constexpr sql::Query kDropRules{"registry.drop_rules", R"(
  DELETE FROM rule_row WHERE district = :district)"};
constexpr sql::Query kSaveRule{"registry.save_rule", R"(
  INSERT INTO rule_row (district, key, area, effective_from, effective_to, value, unit, basis,
                        confidence, says_zh, says_en, source)
  VALUES (:district, :key, :area, :effective_from, :effective_to, :value, :unit, :basis,
          :confidence, :says_zh, :says_en, :source))"};
constexpr sql::Query kRules{"registry.rules", R"(
  SELECT key, area, effective_from, effective_to, value, unit, basis, confidence, says_zh, says_en,
         source
  FROM rule_row WHERE district = :district ORDER BY key, area, effective_from)"};
constexpr sql::Query kSaveYear{"registry.save_year", R"(
  INSERT INTO calendar_year (district, year, source, json, origin)
  VALUES (:district, :year, :source, :json, :origin)
  ON CONFLICT (district, year) DO UPDATE
    SET source = excluded.source, json = excluded.json, origin = excluded.origin)"};
constexpr sql::Query kSaveEmbeddedYear{"registry.save_embedded_year", R"(
  INSERT INTO calendar_year (district, year, source, json, origin)
  VALUES (:district, :year, :source, :json, :origin)
  ON CONFLICT (district, year) DO UPDATE
    SET source = excluded.source, json = excluded.json
    WHERE calendar_year.origin = 'embedded')"};
constexpr sql::Query kYears{"registry.years", R"(
  SELECT year, source, json, origin FROM calendar_year WHERE district = :district ORDER BY year)"};
constexpr sql::Query kSaveEmbeddedCode{"registry.save_embedded_code", R"(
  INSERT INTO catalogue_code (district, scheme, code, parent, name_zh, confidence, edition,
                              valid_from, valid_to, successor, source, origin)
  VALUES (:district, :scheme, :code, :parent, :name_zh, :confidence, :edition, :valid_from,
          :valid_to, :successor, :source, 'embedded')
  ON CONFLICT (district, scheme, code) DO UPDATE
    SET parent = excluded.parent, name_zh = excluded.name_zh, confidence = excluded.confidence,
        edition = excluded.edition, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to, successor = excluded.successor, source = excluded.source
    WHERE catalogue_code.origin = 'embedded')"};

}  // namespace

std::optional<Edition> find_edition(sql::Db& db) {
  return db.one<Edition>(kEdition, {});
}
void next_edition(sql::Db& db, const std::string& embedded) {
  db.exec(kNextEdition, {sql::arg("embedded", embedded)});
}
void next_edition(sql::Db& db) {
  db.exec(kBumpEdition, {});
}
void save_region(sql::Db& db, const Region& row) {
  db.exec(kSaveRegion, row);
}
std::vector<Region> regions(sql::Db& db) {
  return db.all<Region>(kRegions, {});
}
void drop_rules(sql::Db& db) {
  db.exec(kDropRules, {});
}
void save_rule(sql::Db& db, const Rule& r) {
  db.exec(kSaveRule,
          RuleRow{r.key, r.area, r.effective_from, r.effective_to, r.value, r.unit, r.basis,
                  std::string(text(r.confidence)), r.says_zh, r.says_en, r.where});
}
std::vector<Rule> rules(sql::Db& db) {
  std::vector<Rule> out;
  for (const auto& r : db.all<RuleRow>(kRules, {})) {
    const auto confidence = parse_confidence(r.confidence);
    ENSURE(confidence.has_value());
    out.push_back({r.key, r.area, r.effective_from, r.effective_to, r.value, r.unit, r.basis,
                   *confidence, r.says_zh, r.says_en, r.source});
  }
  return out;
}
void save_year(sql::Db& db, const YearRow& row) {
  db.exec(kSaveYear, row);
}
void save_embedded_year(sql::Db& db, const YearRow& row) {
  db.exec(kSaveEmbeddedYear, row);
}
std::vector<YearRow> years(sql::Db& db) {
  return db.all<YearRow>(kYears, {});
}
void save_embedded_code(sql::Db& db, const CatalogueCode& row, const std::string& source) {
  db.exec(kSaveEmbeddedCode, sql::Args(row).with("source", source));
}

}  // namespace store

}  // namespace registry
