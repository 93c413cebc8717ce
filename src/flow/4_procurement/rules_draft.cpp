#include "flow/4_procurement/rules_draft.h"

#include <algorithm>
#include <set>

namespace procurement {

using base::Check, base::Done, base::Exact, base::Money, base::Problem, base::refuse;

// clang-format off
const std::vector<KnownRule>& known_rules() {
  static const std::vector<KnownRule> kRules{
      {"A-04",   "政府购买服务管理办法 §18",                "V2", Standing::personal},
      {"A-05",   "政府购买服务管理办法 §9",                 "V2", Standing::bound},
      {"A-06",   "政府购买服务管理办法 §10",                "V2", Standing::bound},
      {"A-09",   "政府购买服务管理办法 §14、§16;预算法 §13", "V2", Standing::bound},
      {"A-12",   "政府购买服务管理办法 §20-21",             "V2", Standing::bound},
      {"A-13",   "政府购买服务管理办法 §22-23",             "V2", Standing::bound},
      {"A-14",   "政府购买服务管理办法 §24",                "V2", Standing::bound},
      {"N-01",   "财库〔2014〕214号 §3",                    "V2", Standing::method},
      {"N-02",   "财库〔2014〕214号",                       "V2", Standing::method},
      {"N-03",   "财库〔2014〕214号",                       "V2", Standing::method},
      {"N-04",   "财库〔2014〕214号",                       "V2", Standing::method},
      {"N-05",   "财库〔2014〕214号;财库〔2015〕124号",      "V2", Standing::method},
      {"N-06",   "财库〔2014〕214号",                       "V2", Standing::method},
      {"N-07",   "财库〔2014〕214号",                       "V2", Standing::method},
      {"INTENT", "财库〔2020〕10号",                        "V2", Standing::entailed},
      {"T-01",   "财政部令第87号 §69",                      "V2", Standing::entailed},
      {"T-07",   "财政部令第87号;财库〔2014〕214号 §25",     "V2", Standing::entailed},
      {"B-10",   "实施条例 §29-30",                         "V",  Standing::free},
      {"B-13",   "实施条例 §33",                            "V",  Standing::bonded},
      {"B-18",   "实施条例 §48",                            "V",  Standing::bonded},
      {"T-11",   "财政部令第87号",                          "V2", Standing::bonded},
      {"D-01",   "实施条例 §52",                            "V",  Standing::entailed},
      {"B-14",   "《政府采购法》§36-37",                    "V",  Standing::free},
      {"B-15",   "实施条例 §43",                            "V",  Standing::free},
      {"B-16",   "《政府采购法》§46",                       "V",  Standing::free},
      {"B-17",   "实施条例 §50;《政府采购法》§47",          "V",  Standing::free},
      {"B-40",   "财库〔2020〕46号;财库〔2022〕19号",        "V2", Standing::free},
      {"B-41",   "财库〔2020〕46号",                        "V2", Standing::free},
      {"B-43",   "财库〔2020〕46号",                        "M",  Standing::free},
      {"D-02",   "《政府采购法》§52;实施条例 §53",          "V",  Standing::free},
      {"D-04",   "《政府采购法》§53;实施条例 §54",          "V",  Standing::free},
  };
  return kRules;
}
// clang-format on

namespace {

const KnownRule* known(std::string_view id) {
  for (const auto& rule : known_rules())
    if (rule.id == id) return &rule;
  return nullptr;
}

bool listed(const std::vector<std::string>& list, std::string_view id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

Check check_range(std::int64_t value, std::int64_t min, std::int64_t max,
                  const base::Refusal& why) {
  if (value >= min && value <= max) return Done{};
  return refuse(
      why, std::to_string(value) + " ∉ [" + std::to_string(min) + ", " + std::to_string(max) + "]",
      {{"min", min}, {"max", max}});
}

Check check_weights(const Wish& w, const Law& law) {
  TRY(check_range(w.price_weight, law.price_weight_min, law.price_weight_max, kPriceWeight));
  std::int64_t sum = w.price_weight;
  std::set<std::string_view> codes;
  for (const auto& c : w.criteria) {
    sum += c.weight;
    if (!codes.insert(c.code).second) return refuse(kSameCode, c.code);
  }
  if (sum != 100) return refuse(kWeights, std::to_string(sum), {{"sum", sum}});
  return Done{};
}

Check check_within(const std::vector<Measure>& measures, Money ceiling) {
  Money sum;
  for (const auto& m : measures)
    sum += m.most_amount;
  if (sum > ceiling) return refuse(kAboveCeiling, sum.text() + " > " + ceiling.text());
  return Done{};
}

Check check_below_open_tender(Money ceiling, const Law& law) {
  if (ceiling < law.open_tender_limit) return Done{};
  return refuse(kOpenTender, ceiling.text() + " ≥ " + law.open_tender_limit.text() + "; " +
                                 law.open_tender_basis);
}

Check check_measures(const Wish& w) {
  if (auto faults = measure_faults(w.measures); !faults.empty())
    return base::Error{&kMeasure, {}, std::move(faults)};
  std::set<std::string_view> codes;
  for (const auto& m : w.measures)
    if (!codes.insert(m.code).second) return refuse(kSameCode, m.code);
  return check_within(w.measures, w.ceiling);
}

Check check_bonds(const Wish& w, const Law& law) {
  if (w.bond_amount) TRY(check_bond(*w.bond_amount, w.ceiling, law.bond_max));
  return check_performance_bond(w.performance_bond_percent.value_or(Exact(0)),
                                law.performance_bond_max);
}

Check check_adoption(const Wish& w) {
  for (const auto& rule : known_rules())
    if (rule.standing == Standing::method && !listed(w.adopted, rule.id))
      return refuse(kMethodRules, std::string(rule.id));
  if (!w.internal_rule || w.internal_rule->empty()) return refuse(kMethodRules);
  return Done{};
}

/// Whether a purchaser chooses it.
bool is_choice(const KnownRule& rule) {
  return rule.standing != Standing::bound && rule.standing != Standing::personal &&
         rule.standing != Standing::bonded;
}

Check check_rules_named(const Wish& w) {
  for (const auto& id : w.adopted) {
    const KnownRule* rule = known(id);
    if (rule != nullptr && is_choice(*rule)) continue;
    base::json::array choice;
    for (const auto& one : known_rules())
      if (is_choice(one)) choice.emplace_back(one.id);
    return refuse(kUnknownRule, id, {{"choice", std::move(choice)}});
  }
  return Done{};
}

Check check_deduction(const Wish& w, const Law& law, bool compelled) {
  const std::int64_t percent = w.small_deduction_percent.value_or(0);
  if (!compelled && !listed(w.adopted, "B-40")) {
    if (percent != 0) return refuse(kDeductionNotAdopted, std::to_string(percent));
    return Done{};
  }
  return check_range(percent, law.deduction_min, law.deduction_max, kDeduction);
}

std::string path(std::size_t i, const char* field) {
  return "measures[" + std::to_string(i) + "]." + field;
}

void count_faults(const Measure& m, std::size_t i, std::vector<Problem>& out) {
  if (m.most <= 0) out.push_back({path(i, "most"), "须大于 0", "must be above 0"});
  if (m.unit_price * m.most != m.most_amount)
    out.push_back({path(i, "most_amount"), "须等于单价乘以数量上限",
                   "must be the price of one times the most that count"});
  if (m.counts == CountRule::persons_by_date && !m.by_date)
    out.push_back({path(i, "by_date"), "按期计人须有截止日期", "is needed to count persons"});
  if (m.counts == CountRule::subject_quarters && m.threshold < 1)
    out.push_back({path(i, "threshold"), "按户季计数须有门槛", "is needed to count quarters"});
}

void ratio_faults(const Measure& m, std::size_t i, std::vector<Problem>& out) {
  const Exact zero(0);
  const Exact one(1);
  if (m.zero_at < zero || m.full_at <= m.zero_at || one < m.full_at)
    out.push_back({path(i, "full_at"), "满额比例须大于零额比例且不超过 1",
                   "must lie above zero_at and not above 1"});
  if (m.most_amount <= Money())
    out.push_back({path(i, "most_amount"), "须大于 0", "must be above 0"});
}

/// How sure: the later in this list, the less.
int doubt(registry::Confidence sure) {
  using C = registry::Confidence;
  constexpr std::array kOrder{C::v, C::v2, C::own, C::cfg, C::m, C::c};
  return int(std::find(kOrder.begin(), kOrder.end(), sure) - kOrder.begin());
}

bool asks_bond(const Wish& w) {
  return w.bond_amount || w.performance_bond_percent.value_or(Exact(0)) > Exact(0);
}

bool lies_in(std::string_view place, std::string_view area) {
  return place.substr(0, area.size()) == area;
}

RuleNote note_for(const KnownRule& rule, const registry::RuleBook& book, std::string_view area,
                  base::Date on) {
  RuleNote note{std::string(rule.id), std::string(rule.basis), std::string(rule.confidence), false,
                false};
  auto sure = registry::parse_confidence(rule.confidence).value_or(registry::Confidence::m);
  const std::string prefix = std::string(rule.id) + ".";
  for (const auto& row : book.rows())
    if (row.key.starts_with(prefix) && row.in_force(on) && lies_in(area, row.area) &&
        doubt(row.confidence) > doubt(sure))
      sure = row.confidence;
  note.confidence = registry::text(sure);
  note.unconfirmed = registry::is_unconfirmed(sure);
  return note;
}

}  // namespace

bool is_compelled(Money ceiling, const Law& law) {
  return ceiling >= law.procurement_limit;
}

std::vector<Problem> measure_faults(const std::vector<Measure>& measures) {
  std::vector<Problem> out;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    if (measures[i].counts == CountRule::ratio)
      ratio_faults(measures[i], i, out);
    else
      count_faults(measures[i], i, out);
    if (measures[i].score_weight < Exact(0))
      out.push_back({path(i, "score_weight"), "不能为负", "cannot be negative"});
  }
  return out;
}

Check check_wish(const Wish& w, const Law& law) {
  const bool compelled = is_compelled(w.ceiling, law);
  TRY(check_below_open_tender(w.ceiling, law));
  TRY(check_weights(w, law));
  TRY(check_measures(w));
  TRY(check_bonds(w, law));
  TRY(check_rules_named(w));
  if (!compelled) TRY(check_adoption(w));
  TRY(check_deduction(w, law, compelled));
  if (compelled && w.not_reserved_reason.value_or("").empty()) return refuse(kNotReserved);
  if (w.individual_reason.value_or("").empty() == w.no_employment.value_or(false))
    return refuse(kDisguised);
  return Done{};
}

Check check_bond(Money bond, Money ceiling, const Exact& most) {
  if (Exact::fen(bond) <= Exact::fen(ceiling) * most) return Done{};
  const Money allowed = whole_fen(Exact::fen(ceiling) * most);
  return refuse(kBondAboveMax, bond.text() + " > " + allowed.text(), {{"most", allowed.text()}});
}

Money whole_fen(const Exact& fen) {
  const std::int64_t near = fen.half_up();
  return Money::fen(Exact(near) > fen ? near - 1 : near);
}

Check check_performance_bond(const Exact& percent, const Exact& most) {
  const Exact allowed = most * Exact(100);
  if (Exact(0) <= percent && percent <= allowed) return Done{};
  return refuse(kPerformanceBondAboveMax,
                percent.decimal(0) + "% ∉ [0%, " + allowed.decimal(0) + "%]",
                {{"most", allowed.decimal(0)}});
}

Check check_ceiling(const std::vector<Measure>& measures, Money ceiling, const Law& law) {
  TRY(check_below_open_tender(ceiling, law));
  return check_within(measures, ceiling);
}

Check check_not_split(Money ceiling, const Bought& bought, const Law& law) {
  const Money together = bought.amount + ceiling;
  if (bought.purchases == 0 || bought.raised || together <= law.open_tender_limit) return Done{};
  return refuse(kSplit,
                bought.amount.text() + " + " + ceiling.text() + " > " +
                    law.open_tender_limit.text() + "; " + law.open_tender_basis,
                {{"purchases", bought.purchases + 1}, {"together", together.text()}});
}

Check may_follow(const Followed& r, std::string_view owner_org, std::string_view demand) {
  if (r.owner_org != owner_org || r.demand != demand) return refuse(kOtherRequirement);
  if (!r.confirmed) return refuse(kNotConfirmed);
  return Done{};
}

Check may_offer(const std::vector<std::string>& designers, std::string_view supplier,
                bool designer_may_offer) {
  if (designer_may_offer || std::ranges::find(designers, supplier) == designers.end())
    return Done{};
  return refuse(kDesignedIt, std::string(supplier));
}

Notes notes_for(const Wish& w, bool compelled, const registry::RuleBook& book,
                std::string_view area, base::Date on) {
  Notes out;
  for (const auto& rule : known_rules()) {
    if (rule.standing == Standing::personal && w.individual_reason.value_or("").empty()) continue;
    if (rule.standing == Standing::bonded && !asks_bond(w)) continue;
    RuleNote note = note_for(rule, book, area, on);
    if (compelled || rule.standing == Standing::bound || rule.standing == Standing::personal) {
      out.binding.push_back(std::move(note));
      continue;
    }
    note.chosen = listed(w.adopted, rule.id);
    // A challenge is answered within D-04 wherever D-02 lets it be raised.
    const bool entailed = rule.standing == Standing::entailed ||
                          rule.standing == Standing::bonded ||
                          (rule.id == "D-04" && listed(w.adopted, "D-02"));
    if (note.chosen || entailed) out.adopted.push_back(std::move(note));
  }
  return out;
}

RuleNote note_of(const registry::Rule& row) {
  return {row.key, row.basis, std::string(registry::text(row.confidence)), row.unconfirmed(),
          false};
}

bool obeys(const Procurement& p, std::string_view rule_id) {
  const auto named = [&](const RuleNote& note) { return note.rule == rule_id; };
  return std::any_of(p.binding.begin(), p.binding.end(), named) ||
         std::any_of(p.adopted.begin(), p.adopted.end(), named);
}

base::Check check_consulted(bool compelled, const catalogue::ItemBody& item) {
  if (!compelled || item.consulted || item.content_kind != catalogue::ContentKind::public_service)
    return base::Done{};
  return base::refuse(kPublicNotAsked, item.title);
}

}  // namespace procurement
