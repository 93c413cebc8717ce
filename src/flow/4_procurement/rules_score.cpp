#include "flow/4_procurement/rules_score.h"

#include <algorithm>

namespace procurement {

using base::Exact, base::Money, base::refuse, base::Result;

Exact mean(const std::vector<Exact>& marks) {
  ENSURE(!marks.empty());
  Exact sum(0);
  for (const auto& one : marks)
    sum = sum + one;
  return sum / Exact(std::int64_t(marks.size()));
}

namespace {

struct Entry {
  Ranked row;
  std::string lot;
};

/// B-40 for small enterprises, B-43: for no one else.
Exact deduction_of(const Quote& q, const ScoreRules& rules) {
  return Exact(q.small_enterprise ? rules.small_deduction_percent : 0);
}

Entry entry_of(const Quote& q, const ScoreRules& rules) {
  Entry e;
  e.lot = q.lot;
  e.row = {.offer = q.offer,
           .supplier = q.supplier,
           .supplier_name = q.supplier_name,
           .quoted = q.price,
           .small_enterprise = q.small_enterprise,
           .adjusted_fen = adjusted(q.price, deduction_of(q, rules)),
           .price_score = Exact(0),
           .technical = mean(q.marks),
           .total = Exact(0),
           .place = 0,
           .by_lot = false,
           .excluded = ""};
  if (q.price > rules.ceiling) e.row.excluded = "above_ceiling";
  if (q.excluded) e.row.excluded = "challenge";
  return e;
}

bool equal_in_all(const Ranked& a, const Ranked& b) {
  return a.total == b.total && a.quoted == b.quoted && a.technical == b.technical;
}

bool better(const Entry& a, const Entry& b) {
  if (a.row.excluded.empty() != b.row.excluded.empty()) return a.row.excluded.empty();
  if (a.row.total != b.row.total) return b.row.total < a.row.total;
  if (a.row.quoted != b.row.quoted) return a.row.quoted < b.row.quoted;
  if (a.row.technical != b.row.technical) return b.row.technical < a.row.technical;
  return a.lot < b.lot;
}

void give_places(std::vector<Entry>& sorted) {
  std::int64_t place = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    Ranked& row = sorted[i].row;
    if (!row.excluded.empty()) continue;
    row.place = ++place;
    if (i > 0 && equal_in_all(sorted[i - 1].row, row)) row.by_lot = sorted[i - 1].row.by_lot = true;
  }
}

}  // namespace

std::vector<Ranked> rank(const std::vector<Quote>& quotes, const ScoreRules& rules) {
  std::vector<Entry> entries;
  std::vector<Exact> passed;
  for (const auto& q : quotes) {
    entries.push_back(entry_of(q, rules));
    const Ranked& row = entries.back().row;
    if (row.excluded.empty()) passed.push_back(row.adjusted_fen);
  }
  const auto scores = price_scores(passed, Exact(rules.price_weight));
  auto score = scores.begin();
  for (auto& e : entries) {
    if (!e.row.excluded.empty()) continue;
    e.row.price_score = *score++;
    e.row.total = e.row.price_score + e.row.technical;
  }
  std::stable_sort(entries.begin(), entries.end(), better);
  give_places(entries);
  std::vector<Ranked> out;
  for (auto& e : entries)
    out.push_back(std::move(e.row));
  return out;
}

std::vector<Ranked> without(std::vector<Ranked> ranked, const std::vector<std::string>& barred) {
  const auto is_out = [&](const Ranked& row) {
    return std::find(barred.begin(), barred.end(), row.supplier) != barred.end();
  };
  std::int64_t place = 0;
  for (Ranked& row : ranked) {
    if (row.place == 0) continue;
    if (is_out(row)) {
      row.place = 0;
      row.excluded = "barred";
    } else {
      row.place = ++place;
    }
  }
  std::stable_partition(ranked.begin(), ranked.end(),
                        [](const Ranked& row) { return row.place > 0; });
  return ranked;
}

std::vector<std::vector<std::string>> low_prices(const std::vector<Ranked>& ranked, Money ceiling,
                                                 const ByTest<Exact>& shares) {
  std::vector<Money> passed;
  for (const auto& row : ranked)
    if (row.excluded.empty()) passed.push_back(row.quoted);
  const auto limits = low_price_limits(passed, ceiling, shares);
  std::vector<std::vector<std::string>> out(ranked.size());
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    if (!ranked[i].excluded.empty()) continue;
    for (const auto id : low_price_tests(ranked[i].quoted, limits))
      out[i].emplace_back(id);
  }
  return out;
}

Result<Ranked> first_of(const std::vector<Ranked>& ranked, std::int64_t candidates_min) {
  const auto placed =
      std::count_if(ranked.begin(), ranked.end(), [](const Ranked& row) { return row.place > 0; });
  if (placed < candidates_min || placed == 0)
    return refuse(kTooFewQualified,
                  std::to_string(placed) + " < " + std::to_string(candidates_min));
  return ranked.front();
}

}  // namespace procurement
