#include "registry/book.h"

#include <set>

#include "base/table.h"
#include "platform/embedded.h"
#include "registry/store_book.h"

namespace registry {
namespace {

/// The built-in files were checked when the program was built: one that does not load is a bug.
template <class T>
T sound(base::Result<T> loaded, std::string_view file) {
  if (loaded) return std::move(loaded).value();
  std::string what = std::string(file) + ":";
  for (const auto& p : loaded.error().problems)
    what += " " + p.field + " " + p.en + ";";
  throw base::Bug(what);
}

constexpr std::string_view kCodesFile = "data/rules/catalogue_codes.csv";

bool is_rule_file(std::string_view name) {
  return name.ends_with(".csv") && name != kCodesFile;
}

std::string hash_of_embedded() {
  std::string all;
  for (const auto* prefix : {"data/regions.csv", "data/rules/", "data/calendar/"})
    for (const auto& file : platform::embedded(prefix))
      all += std::string(file.name) + " " + crypto::sha256_hex(file.text) + "\n";
  return crypto::sha256_hex(all);
}

std::vector<Rule> embedded_rows() {
  std::vector<Rule> out;
  for (const auto& file : platform::embedded("data/rules/")) {
    if (!is_rule_file(file.name)) continue;
    for (auto& rule : sound(parse_rules(file.text, file.name), file.name))
      out.push_back(std::move(rule));
  }
  return out;
}

void load_codes(sql::Db& db) {
  for (const auto& cell : base::table_rows(platform::embedded_file(kCodesFile), 9)) {
    const auto from = base::Date::parse(cell[6]);
    ENSURE(from.has_value());
    store::save_embedded_code(db,
                              {cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], *from,
                               base::Date::parse(cell[7]), cell[8]},
                              std::string(kCodesFile));
  }
}

void load_all(sql::Db& db) {
  constexpr std::string_view kRegions = "data/regions.csv";
  const Regions regions = sound(Regions::parse(platform::embedded_file(kRegions)), kRegions);
  for (const auto& [code, region] : regions.all())
    store::save_region(db, region);
  store::drop_rules(db);
  for (const auto& rule : embedded_rows())
    store::save_rule(db, rule);
  for (const auto& file : platform::embedded("data/calendar/")) {
    const auto year = sound(parse_calendar_year(file.text), file.name);
    store::save_embedded_year(db, {year.year, year.source, std::string(file.text), "embedded"});
  }
  load_codes(db);
}

std::unique_ptr<const Book> read_book(sql::Db& db, const store::Edition& edition) {
  auto book = std::make_unique<Book>();
  book->edition = edition.edition;
  book->area = edition.district;
  book->regions = Regions::of(store::regions(db));
  book->rules = sound(RuleBook::of(store::rules(db)), "rule_row");
  std::vector<CalendarYear> years;
  for (const auto& row : store::years(db))
    years.push_back(sound(parse_calendar_year(row.json), "calendar_year"));
  book->calendar = sound(Calendar::of(std::move(years)), "calendar_year");
  return book;
}

}  // namespace

RuleBook embedded_rules() {
  return sound(RuleBook::of(embedded_rows()), "data/rules/");
}

void load_embedded(sql::Db& db) {
  const std::string hash = hash_of_embedded();
  db.begin(true);
  try {
    const auto edition = store::find_edition(db);
    if (!edition || edition->embedded != hash) {
      load_all(db);
      store::next_edition(db, hash);
    }
    db.commit();
  } catch (...) {
    db.rollback();
    throw;
  }
}

bool holds_anything(sql::Db& db) {
  return store::find_edition(db).has_value();
}

const Book& BookKeeper::current(sql::Db& db) {
  const auto edition = store::find_edition(db);
  const std::int64_t number = edition ? edition->edition : 0;
  const std::lock_guard lock(mutex_);
  auto& book = by_edition_[number];
  if (!book) book = edition ? read_book(db, *edition) : std::make_unique<const Book>();
  return *book;
}

}  // namespace registry
