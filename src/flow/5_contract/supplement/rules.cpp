#include "flow/5_contract/supplement/rules.h"

#include <algorithm>

namespace contract {

using base::Check;
using base::Date;
using base::Done;
using base::Exact;
using base::Money;
using base::refuse;
using base::Result;

namespace {

bool is_signed(const Supplement& s) {
  return s.state == SupplementState::concluded || s.state == SupplementState::published;
}
bool is_open(const Supplement& s) {
  return s.state == SupplementState::proposed || s.state == SupplementState::consented;
}

Money signed_in_all(std::span<const Supplement> all) {
  Money sum;
  for (const auto& s : all)
    if (is_signed(s)) sum += s.amount;
  return sum;
}

template <class Measures>
auto measure_of(Measures& measures, const std::string& code) {
  return std::ranges::find(measures, code, &procurement::Measure::code);
}

/// Adds to each measure, or takes off again.
void put_extras(Contract& c, const std::vector<Extra>& items, std::int64_t sign) {
  for (const auto& one : items) {
    const auto m = measure_of(c.measures, one.code);
    ENSURE(m != c.measures.end());
    m->most += sign * one.units;
    m->most_amount += one.amount * sign;
    c.price += one.amount * sign;
  }
}

/// A contract can be added to while it is in force and something can still be done under it.
Check check_open(const Supplementing& s) {
  TRY(check_in_force(s.contract));
  const auto& c = s.contract;
  if (s.ended) return refuse(kSupplementTooLate, c.term_to->text());
  if (c.final_assessed_on) return refuse(kSupplementTooLate, c.final_assessed_on->text());
  if (c.term_to && s.today > *c.term_to)
    return refuse(kSupplementTooLate, c.term_to->text() + " < " + s.today.text());
  return Done{};
}

std::string percent(const Exact& share) {
  return (share * Exact(100)).decimal(0) + " %";
}

}  // namespace

Money original_price(const Contract& c, std::span<const Supplement> all) {
  return c.price - signed_in_all(all);
}

Check check_extras(const Contract& c, const std::vector<Extra>& items) {
  for (auto one = items.begin(); one != items.end(); ++one) {
    const auto m = measure_of(c.measures, one->code);
    const bool twice = std::any_of(items.begin(), one,
                                   [&](const auto& before) { return before.code == one->code; });
    if (m == c.measures.end() || twice) return refuse(kSupplementMeasure, one->code);
    const bool ratio = m->counts == procurement::CountRule::ratio;
    const bool fits =
        ratio ? one->units == 0 : one->units > 0 && one->amount == m->unit_price * one->units;
    if (fits) continue;
    return refuse(kSupplementUnits, one->code + ": " + m->unit_price.text() + " × " +
                                        std::to_string(one->units) + " ≠ " + one->amount.text());
  }
  return Done{};
}

Check check_cap(Money original, Money signed_before, Money amount, const SupplementCap& cap) {
  const Money together = signed_before + amount;
  const Exact most = Exact::fen(original) * cap.share;
  if (Exact::fen(together) <= most) return Done{};
  const std::string most_yuan = (most / Exact(100)).decimal(2);
  return refuse(kSupplementAboveMax,
                signed_before.text() + " + " + amount.text() + " = " + together.text() + " > " +
                    original.text() + " × " + percent(cap.share) + " = " + most_yuan + " (" +
                    cap.basis + ")",
                {{"original_price", original.text()},
                 {"most", most_yuan},
                 {"signed_before", signed_before.text()},
                 {"together", together.text()}});
}

Result<Supplement> supplement_proposed(SupplementId id, const ProposeSupplement& in,
                                       const Supplementing& by) {
  TRY(check_open(by));
  const auto& c = by.contract;
  for (const auto& other : by.others)
    if (is_open(other))
      return refuse(kSupplementOpen, other.id.value, {{"supplement", other.id.value}});
  TRY(check_extras(c, in.items));
  Supplement s;
  s.id = std::move(id);
  s.contract = c.id;
  s.title = c.title;
  s.owner_org = c.owner_org;
  s.supplier = c.supplier;
  s.area = c.area;
  s.reason = in.reason;
  s.items = in.items;
  for (const auto& one : in.items)
    s.amount += one.amount;
  s.original_price = original_price(c, by.others);
  s.together = signed_in_all(by.others) + s.amount;
  TRY(check_cap(s.original_price, s.together - s.amount, s.amount, by.cap));
  s.proposed_on = by.today;
  return s;
}

std::string supplement_text(const Supplement& s, const Contract& c) {
  const base::json::object all = base::encode(s);
  return canonical(base::json::object{{"adds_to", c.content_hash},
                                      {"contract", all.at("contract")},
                                      {"id", all.at("id")},
                                      {"items", all.at("items")},
                                      {"amount", all.at("amount")},
                                      {"reason", all.at("reason")}});
}

Result<Supplement> supplement_consented(Supplement s, base::Instant now, std::string hash) {
  s.state = TRY(base::next_state(kSupplementSteps, s.state, "supplement.consent"));
  s.consented_at = now;
  s.content_hash = std::move(hash);
  return s;
}

Result<Supplement> supplement_signed(Supplement s, const Supplementing& by, const Clocks& clocks,
                                     const std::string& who) {
  s.state = TRY(base::next_state(kSupplementSteps, s.state, "supplement.sign"));
  TRY(check_open(by));
  TRY(check_extras(by.contract, s.items));
  s.original_price = original_price(by.contract, by.others);
  s.together = signed_in_all(by.others) + s.amount;
  TRY(check_cap(s.original_price, s.together - s.amount, s.amount, by.cap));
  s.signed_on = by.today;
  s.signed_by = who;
  s.publish_by = clocks.publish_by;
  s.file_by = clocks.file_by;
  return s;
}

Result<Supplement> supplement_withdrawn(Supplement s, Date today) {
  s.state = TRY(base::next_state(kSupplementSteps, s.state, "supplement.withdraw"));
  s.withdrawn_on = today;
  return s;
}

Result<Supplement> supplement_published(Supplement s, const Contract& c, Date today) {
  s.state = TRY(base::next_state(kSupplementSteps, s.state, "supplement.publish"));
  if (!c.published_on) return refuse(kContractNotPublic, c.id.value);
  s.published_on = today;
  s.days_late = std::max(0, today.days_since(*s.publish_by));
  return s;
}

Result<Supplement> supplement_filed(Supplement s, const Filing& filing, Date today) {
  s.state = TRY(base::next_state(kSupplementSteps, s.state, "supplement.file"));
  if (s.filed_on) return refuse(kFiledAlready, s.filed_on->text() + " " + s.filing_number);
  if (filing.on < *s.signed_on || filing.on > today)
    return refuse(kFilingDay, s.signed_on->text() + " – " + today.text());
  s.filed_on = filing.on;
  s.filing_number = filing.number;
  s.filed_days_late = std::max(0, filing.on.days_since(*s.file_by));
  return s;
}

Addition addition_of(const Supplement& s) {
  ENSURE(s.signed_on.has_value());
  return {s.id.value, s.reason, s.amount, s.items, *s.signed_on, s.publish_by, s.published_on};
}

Contract grown(Contract c, const Supplement& s) {
  put_extras(c, s.items, 1);
  ENSURE(bool(check_measures(c.measures, c.price)));
  return c;
}

Contract without(Contract c, const Addition& added) {
  put_extras(c, added.items, -1);
  return c;
}

}  // namespace contract
