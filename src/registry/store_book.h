#pragma once
// What a Book is made of, as stored.
#include "platform/module.h"
#include "registry/registry.h"

namespace registry::store {

struct Edition {
  std::string district;
  std::int64_t edition = 0;
  std::string embedded;
};
constexpr auto describe(const Edition*) {
  using base::field;
  return base::record("Edition", field("district", &Edition::district, {}),
                      field("edition", &Edition::edition, {}),
                      field("embedded", &Edition::embedded, {}));
}
std::optional<Edition> find_edition(sql::Db&);
/// The next edition, and which built-in files it holds.
void next_edition(sql::Db&, const std::string& embedded);
/// The next edition with the same built-in files.
void next_edition(sql::Db&);

void save_region(sql::Db&, const Region&);
std::vector<Region> regions(sql::Db&);

void drop_rules(sql::Db&);
void save_rule(sql::Db&, const Rule&);
std::vector<Rule> rules(sql::Db&);

struct YearRow {
  std::int64_t year = 0;
  std::string source, json, origin;
};
constexpr auto describe(const YearRow*) {
  using base::field;
  return base::record("YearRow", field("year", &YearRow::year, {}),
                      field("source", &YearRow::source, {}), field("json", &YearRow::json, {}),
                      field("origin", &YearRow::origin, {}));
}
void save_year(sql::Db&, const YearRow&);
/// Built-in years only where no person loaded one.
void save_embedded_year(sql::Db&, const YearRow&);
std::vector<YearRow> years(sql::Db&);

/// Built-in codes only where no person loaded or retired one.
void save_embedded_code(sql::Db&, const CatalogueCode&, const std::string& source);

}  // namespace registry::store
