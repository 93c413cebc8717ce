#include "flow/5_contract/rules.h"

#include <algorithm>

namespace contract {

using base::Check;
using base::Done;
using base::Money;
using base::refuse;
using base::Result;

namespace {

base::Error listing(const base::Refusal& why, const std::vector<std::string>& fields) {
  base::Error out{&why};
  for (const auto& one : fields) {
    out.detail += (out.detail.empty() ? "" : ", ") + one;
    out.problems.push_back({one, "缺少", "is missing"});
  }
  return out;
}

Check check_prices(const std::vector<MeasurePrice>& prices,
                   const std::vector<procurement::Measure>& measures) {
  for (auto one = prices.begin(); one != prices.end(); ++one) {
    const auto same = [&](const auto& other) { return other.code == one->code; };
    const bool twice = std::any_of(prices.begin(), one, same);
    if (twice || std::none_of(measures.begin(), measures.end(), same))
      return refuse(kMeasurePriceUnknown, one->code);
  }
  return Done{};
}

}  // namespace

Result<Contract> with_terms(Contract c, const Terms& t, const PayLaw& law) {
  const auto put = [](auto& into, const auto& given) {
    if (given) into = *given;
  };
  put(c.content, t.content);
  put(c.quantity, t.quantity);
  put(c.quality, t.quality);
  put(c.settlement, t.settlement);
  put(c.rights, t.rights);
  put(c.breach, t.breach);
  put(c.term_from, t.term_from);
  put(c.term_to, t.term_to);
  put(c.term_grounds, t.term_grounds);
  put(c.instalments, t.instalments);
  put(c.score_plan, t.score_plan);
  put(c.pay_days, t.pay_days);
  put(c.late_per_day, t.late_per_day);
  put(c.interest_line, t.interest_line);
  if (t.measure_prices) {
    TRY(check_prices(*t.measure_prices, c.measures));
    for (const auto& price : *t.measure_prices) {
      auto& m = *std::find_if(c.measures.begin(), c.measures.end(),
                              [&](const auto& one) { return one.code == price.code; });
      m.unit_price = price.unit_price;
      m.most_amount = price.most_amount;
    }
  }
  c.missing = missing(c, law);
  return c;
}

std::vector<std::string> missing(const Contract& c, const PayLaw& law) {
  std::vector<std::string> out;
  const auto need = [&](bool there, const std::string& name) {
    if (!there) out.push_back(name);
  };
  need(!c.content.empty(), "content");
  need(!c.quantity.empty(), "quantity");
  need(!c.quality.empty(), "quality");
  need(c.price > Money(), "price");
  need(!c.settlement.empty(), "settlement");
  need(!c.rights.empty(), "rights");
  need(!c.breach.empty(), "breach");
  need(c.term_from.has_value(), "term_from");
  need(c.term_to.has_value(), "term_to");
  need(days_to_pay(c, law) > 0, "pay_days");
  need(!c.instalments.empty(), "instalments");
  need(c.interest_line || late_rate(c, law) == base::Exact(0), "interest_line");
  need(!c.measures.empty(), "measures");
  for (std::size_t i = 0; i < c.measures.size(); ++i) {
    const auto& m = c.measures[i];
    const std::string at = "measures[" + std::to_string(i) + "].";
    const bool ratio = m.counts == procurement::CountRule::ratio;
    need(!m.unit.empty(), at + "unit");
    need(ratio ? m.full_at > base::Exact(0) : m.most > 0, at + (ratio ? "full_at" : "most"));
    need(!m.evidence.empty(), at + "evidence");
    need(!m.window.empty(), at + "window");
    const bool asked = m.code == c.score_plan.satisfaction_measure;
    need(m.unit_price > Money() || (ratio && m.most_amount > Money()) || asked ||
             m.score_weight > base::Exact(0),
         at + "unit_price");
    need(m.most_amount > Money(), at + "most_amount");
  }
  return out;
}

Check check_term(base::Date from, base::Date to, const TermGrounds& g, const Limits& limits) {
  const auto last_of = [&](int years) { return from.plus_months(12 * years).plus_days(-1); };
  if (to < from) return refuse(kTermBackwards, from.text() + " – " + to.text());
  if (to <= last_of(limits.term_default_years)) return Done{};
  const base::Date last = last_of(limits.term_extended_years);
  if (to > last) return refuse(kTermTooLong, to.text() + " > " + last.text());
  std::vector<std::string> lacking;
  base::each_field<TermGrounds>([&](const auto& f) {
    if (!(g.*(f.member))) lacking.emplace_back(f.name);
  });
  if (!lacking.empty()) return listing(kTermGrounds, lacking);
  return Done{};
}

Check check_measures(const std::vector<procurement::Measure>& measures, Money price) {
  Money sum;
  for (const auto& m : measures) {
    const bool counted = m.counts != procurement::CountRule::ratio;
    if (counted && m.unit_price > Money() && m.unit_price * m.most != m.most_amount)
      return refuse(kMeasuresOffPrice, m.code + ": " + m.unit_price.text() + " × " +
                                           std::to_string(m.most) + " ≠ " + m.most_amount.text());
    sum += m.most_amount;
  }
  if (sum != price) return refuse(kMeasuresOffPrice, sum.text() + " ≠ " + price.text());
  return Done{};
}

Check check_score(const Contract& c, const Limits& limits) {
  const auto& plan = c.score_plan;
  base::Exact sum = plan.panel_weight + plan.satisfaction_weight + plan.execution_weight;
  for (const auto& m : c.measures)
    sum = sum + m.score_weight;
  if (sum != base::Exact(limits.full_score))
    return refuse(kScoreOffHundred, sum.text() + " ≠ " + std::to_string(limits.full_score) + "; " +
                                        limits.full_score_basis);
  const bool known = std::any_of(c.measures.begin(), c.measures.end(), [&](const auto& m) {
    return m.code == plan.satisfaction_measure;
  });
  if (plan.satisfaction_weight > base::Exact(0) &&
      (!known || plan.satisfaction_target <= base::Exact(0)))
    return refuse(kScoreOffHundred, "satisfaction_measure " + plan.satisfaction_measure);
  return Done{};
}

Check check_instalments(const std::vector<Instalment>& all) {
  const auto count = [&](InstalmentKind kind) {
    return std::count_if(all.begin(), all.end(), [&](const auto& i) { return i.kind == kind; });
  };
  if (count(InstalmentKind::final) != 1 || count(InstalmentKind::prepayment) > 1)
    return refuse(kBadInstalments, "kind");
  const base::Exact none(0);
  const base::Exact whole(1);
  const auto is_share = [&](const base::Exact& x) { return x >= none && x <= whole; };
  for (auto i = all.begin(); i != all.end(); ++i) {
    const bool twice =
        std::any_of(all.begin(), i, [&](const auto& one) { return one.code == i->code; });
    if (twice || i->due.empty() || i->condition.empty()) return refuse(kBadInstalments, i->code);
    if (!is_share(i->share) || !is_share(i->recover_share) || !is_share(i->together_max_share))
      return refuse(kBadInstalments, i->code);
    if (i->kind == InstalmentKind::prepayment &&
        (i->share == none || i->share > i->together_max_share))
      return refuse(kBadInstalments, i->code);
  }
  if (all.back().kind != InstalmentKind::final) return refuse(kBadInstalments, all.back().code);
  return Done{};
}

bool binds(const PayLaw& law) {
  return law.protects && law.agreed_days_max.has_value();
}

std::int64_t days_to_pay(const Contract& c, const PayLaw& law) {
  if (!binds(law)) return c.pay_days;
  if (c.pay_days == 0) return law.default_days.value_or(0);
  return std::min(c.pay_days, *law.agreed_days_max);
}

base::Exact late_rate(const Contract& c, const PayLaw& law) {
  return binds(law) && c.late_per_day == base::Exact(0) ? law.default_rate : c.late_per_day;
}

base::Exact late_rate(const Contract& c) {
  return c.due_late_per_day.value_or(c.late_per_day);
}

Check check_pay_days(const Contract& c, const PayLaw& law) {
  if (!binds(law) || c.pay_days <= *law.agreed_days_max) return Done{};
  return refuse(kPayDaysTooLong,
                std::to_string(c.pay_days) + " > " + std::to_string(*law.agreed_days_max) +
                    " (P-01 " + law.basis + ")",
                {{"most", *law.agreed_days_max}});
}

/// What the days and the rate rest on, each.
static std::string pay_basis(const Contract& c, const PayLaw& law) {
  const std::string p01 = "P-01(" + law.basis + ")";
  const std::string agreed =
      binds(law) ? "合同约定," + p01 + "允许至多 " + std::to_string(*law.agreed_days_max) + " 日"
                 : "合同约定";
  const bool by_law = binds(law) && c.pay_days == 0;
  std::string out = "付款期限:" + (by_law ? "合同未约定,依" + p01 : agreed);
  const bool rate_by_law = binds(law) && c.late_per_day == base::Exact(0);
  return out + ";逾期利率:" + (rate_by_law ? "合同未约定,依" + p01 : "合同约定");
}

Check check_text(const Contract& c, const Limits& limits) {
  const auto lacking = missing(c, limits.pay);
  if (!lacking.empty()) return listing(kIncomplete, lacking);
  TRY(check_pay_days(c, limits.pay));
  TRY(check_term(*c.term_from, *c.term_to, c.term_grounds, limits));
  TRY(check_measures(c.measures, c.price));
  TRY(check_score(c, limits));
  return check_instalments(c.instalments);
}

Result<Contract> amended(const Contract& was, const Terms& terms, const PayLaw& law) {
  const State next = TRY(base::next_state(kSteps, was.state, "contract.amend"));
  Contract c = TRY(with_terms(was, terms, law));
  c.state = next;
  c.supplier_consented_at.reset();  // The consent was to another text.
  c.content_hash.clear();
  return c;
}

Result<Contract> consented(Contract c, base::Instant now, std::string content_hash) {
  c.state = TRY(base::next_state(kSteps, c.state, "contract.consent"));
  c.supplier_consented_at = now;
  c.content_hash = std::move(content_hash);
  return c;
}

Result<Contract> signed_by_head(Contract c, base::Instant now, const Clocks& clocks,
                                const std::string& content_hash, const Limits& limits) {
  c.state = TRY(base::next_state(kSteps, c.state, "contract.sign"));
  TRY(check_text(c, limits));
  if (now.date() > c.sign_by) return refuse(kTooLateToSign, c.sign_by.text());
  if (content_hash != c.content_hash) return refuse(kConsentElsewhere, content_hash);
  c.purchaser_consented_at = now;
  c.signed_on = now.date();
  c.publish_by = clocks.publish_by;
  c.file_by = clocks.file_by;
  c.due_days = days_to_pay(c, limits.pay);
  c.due_late_per_day = late_rate(c, limits.pay);
  c.due_basis = pay_basis(c, limits.pay);
  c.missing.clear();
  return c;
}

Result<Contract> published(Contract c, base::Date today) {
  c.state = TRY(base::next_state(kSteps, c.state, "contract.publish"));
  ENSURE(c.publish_by.has_value());
  c.published_on = today;
  c.days_late = std::max(0, today.days_since(*c.publish_by));
  return c;
}

Result<Contract> filed(Contract c, const Filing& filing, base::Date today) {
  c.state = TRY(base::next_state(kSteps, c.state, "contract.file"));
  if (c.filed_on) return refuse(kFiledAlready, c.filed_on->text() + " " + c.filing_number);
  if (filing.on < *c.signed_on || filing.on > today)
    return refuse(kFilingDay, c.signed_on->text() + " – " + today.text());
  if (!c.file_by) c.file_by = filing.file_by;
  c.filed_on = filing.on;
  c.filing_number = filing.number;
  c.filed_days_late = std::max(0, filing.on.days_since(*c.file_by));
  return c;
}

Result<Contract> closed(Contract c, base::Date today, Money released, bool final_asked,
                        Money prepaid) {
  c.state = TRY(base::next_state(kSteps, c.state, "contract.close"));
  if (final_asked && !c.final_assessed_on) return refuse(kNotAssessed);
  if (!c.final_paid) return refuse(kPaymentsOpen, c.paid_total.text());
  if (prepaid > Money()) return refuse(kPrepaymentOpen, prepaid.text());
  c.closed_on = today;
  c.released = released;
  return c;
}

Result<Contract> paid(Contract c, Money amount, bool final) {
  TRY(check_in_force(c));
  if (c.final_paid) return refuse(kPaidOff, c.paid_total.text());
  if (c.paid_total + amount > c.price)
    return refuse(kAbovePrice, (c.paid_total + amount).text() + " > " + c.price.text());
  c.paid_total += amount;
  c.final_paid = final;
  return c;
}

bool in_force(const Contract& c) {
  return c.state == State::signed_ || c.state == State::published;
}

Check check_in_force(const Contract& c) {
  if (!in_force(c)) return refuse(kNotInForce, base::Codec<State>::text(c.state));
  return Done{};
}

}  // namespace contract
