#pragma once
// The rule book: every threshold and period of the law is a dated row, read by the date of the
// event and never written in code. Pure; the rows come from data/rules/*.csv. Any later folder may
// use it.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/exact.h"
#include "base/money.h"
#include "base/result.h"
#include "registry/deadline.h"
#include "registry/sentence.h"

namespace registry {

inline constexpr base::Refusal kBadRules{
    "rules.bad_file",
    base::Kind::invalid,
    {"规则表有误,请按所列各行更正后再载入。",
     "The rule file is wrong: correct each line listed and load it again."}};
inline constexpr base::Refusal kNoRule{
    "rules.no_rule",
    base::Kind::refused,
    {"事件发生之日没有可适用的规则,不能推定;请先载入当时有效的规则。",
     "No rule is in force on the date of the event and none is guessed: load the rule that "
     "applied."}};

/// The area of a rule for the whole country. Any other is a division's code of 2, 4, 6, 9 or 12
/// digits, in force there and in all that it contains.
inline constexpr std::string_view kNation{};

/// How a value is read; follows from the unit, and is the same for all rows of one key.
enum class Shape { period, count, exact, money, share };

struct Rule {
  std::string key;   // "N-03.on_sale_min": the rule book's number, then the quantity
  std::string area;  // kNation, or a code without its trailing zeros ("440607")
  base::Date effective_from;
  std::optional<base::Date> effective_to;  // first day no longer in force; none: open
  std::string value;
  std::string unit;  // see shape_of
  std::string basis;
  Confidence confidence = Confidence::m;
  std::string says_zh;
  std::string says_en;
  std::string where = {};  // "data/rules/b_procurement.csv:12", for faults

  bool in_force(base::Date on) const {
    return effective_from <= on && (!effective_to || on < *effective_to);
  }
  bool unconfirmed() const { return is_unconfirmed(confidence); }
  /// Typed readers. A key keeps its shape in every row, so asking for another one is a Bug.
  Offset as_offset() const;
  std::int64_t as_count() const;
  base::Exact as_exact() const;    // a ratio; a count is read too
  base::Exact as_percent() const;  // 30 percent is 3/10, 5 bp 1/2000
  base::Money as_money() const;
};

/// "wd" "d" "h" "m" "y": period. "count" "points" "min": count, a whole number. "ratio": exact
/// (2/3). "fen": money. "percent" "bp" "bp_per_day": share. nullopt for any other unit.
std::optional<Shape> shape_of(std::string_view unit);
/// An area without trailing zeros ("440600000000" is the city 4406); nullopt when it is none.
std::optional<std::string> parse_area(std::string_view);

/// "T-01" names every quantity of that rule, "T-01.result_notice_period" the one.
bool names(std::string_view name, std::string_view key);

/// For people: "2025-06-01 起,国令802 §17〔V〕" / "since 2025-06-01, 国令802 §17 [V]".
Sentence citation(const Rule&);

/// Rows of one file: a header line
/// `key,area,effective_from,effective_to,value,unit,basis,confidence, says_zh,says_en`, "# "
/// comments and blank lines. rules.bad_file names every fault by its line
/// ("data/rules/contract.csv:7").
base::Result<std::vector<Rule>> parse_rules(std::string_view csv, std::string_view file);

class RuleBook {
 public:
  RuleBook() = default;
  /// rules.bad_file when eras of one key and area overlap or a key changes its shape.
  static base::Result<RuleBook> of(std::vector<Rule>);
  /// The row in force on the day of the event for a place: that of the smallest division that holds
  /// the place. `place` is a division's code or kNation. rules.no_rule when none is in force.
  base::Result<Rule> find(std::string_view key, std::string_view place, base::Date on) const;
  /// The rows not confirmed, of any era, that bind at a place under the rules named as in
  /// base::Field::rules ("T-01 D-08.announcement_day_counts"). What rests on them is marked.
  std::vector<Rule> unconfirmed(std::string_view rules, std::string_view place) const;
  /// Every row, by key, area and date: the page of rules.
  const std::vector<Rule>& rows() const { return rows_; }

 private:
  std::vector<Rule> rows_;
};

}  // namespace registry
