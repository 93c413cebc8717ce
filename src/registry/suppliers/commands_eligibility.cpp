// Who may supply what, for those who buy, oversee or supply; everyone else reads the card.
#include <algorithm>
#include <set>

#include "registry/codes.h"
#include "registry/suppliers/commands.h"
#include "registry/suppliers/shown.h"

namespace supplier {

// clang-format off
struct EligibilityIn {
  std::string party;
  std::optional<std::string> service, town;
  std::optional<Date> on;
  std::optional<bool> reserved;
  std::optional<base::Money> amount;
  std::optional<std::int64_t> deduction_percent;
};
constexpr auto describe(const EligibilityIn*) {
  using base::field;
  return base::record("EligibilityAsk",
      field("party", &EligibilityIn::party, {"供应商(单位编号)", "The supplier: its body's id"}, {1, 60}),
      field("service", &EligibilityIn::service, {"服务", "For this service"}, {0, 40}),
      field("town", &EligibilityIn::town, {"镇街", "In this town"}, {0, 12}),
      field("on", &EligibilityIn::on, {"日期", "On this day; without it today"}),
      field("reserved", &EligibilityIn::reserved, {"预留给中小企业的采购包", "In a package reserved for small firms"}),
      field("amount", &EligibilityIn::amount, {"采购金额", "Of this amount"}),
      field("deduction_percent", &EligibilityIn::deduction_percent, {"价格扣除百分比",
          "With this percentage deducted for small firms"}, {0, 100}));
}
struct Eligibility {
  std::string party, name;
  Date on;
  Outcome outcome = Outcome::ok;
  std::vector<Condition> checks;
};
constexpr auto describe(const Eligibility*) {
  using base::field;
  return base::record("Eligibility",
      field("party", &Eligibility::party, {"单位", "The body"}),
      field("name", &Eligibility::name, {"名称", "Name"}),
      field("on", &Eligibility::on, {"所述日期", "Of which day this is told"}),
      field("outcome", &Eligibility::outcome, {"结论", "All together"}),
      field("checks", &Eligibility::checks, {"逐项结果", "Condition by condition"})
          .by("B-02.clean_record B-60.ban_max B-40.deduction_min B-40.deduction_max B-41.reserve_whole_max "
              "B-41.reserve_share_min B-41.reserve_share_min_disputed B-41.suppliers_min B6.procurement_limit"));
}
// clang-format on

namespace {

Result<Subject> on_party(Work& work, const EligibilityIn& in) {
  const registry::Party party = TRY(registry::get_party(work, in.party));
  return Subject{.id = party.id, .owner_org = party.id, .area = party.area};
}

Result<EligibilityLaw> law_on(const Work& work, Date on) {
  EligibilityLaw law;
  law.clean_months = TRY(months(work, "B-02.clean_record", on));
  law.limit = TRY(registry::rule_money(work, "B6.procurement_limit", on));
  law.whole_max = TRY(registry::rule_money(work, "B-41.reserve_whole_max", on));
  law.share_min = TRY(registry::rule_exact(work, "B-41.reserve_share_min", on));
  law.share_min_disputed = TRY(registry::rule_exact(work, "B-41.reserve_share_min_disputed", on));
  law.deduction.min = TRY(registry::rule_exact(work, "B-40.deduction_min", on));
  law.deduction.max = TRY(registry::rule_exact(work, "B-40.deduction_max", on));
  law.firms_min = TRY(registry::rule_count(work, "B-41.suppliers_min", on));
  return law;
}

Result<std::vector<Related>> related_on(Work& work, const std::string& party, Date on) {
  std::vector<Related> out;
  for (const auto& r : store::relations_of(work.db, party)) {
    if (!holds(r, on)) continue;
    const auto other = TRY(registry::get_party(work, r.party == party ? *r.other_party : r.party));
    const bool undeclared = registry::is_enterprise(other.kind) && !other.small_enterprise;
    out.push_back({other.name, r.kind, undeclared});
  }
  return out;
}

/// Small firms that are confirmed to be able to do it, each once.
std::int64_t small_able(Work& work, const std::string& service, const std::string& town) {
  std::set<std::string> firms;
  for (const auto& one : store::able(work.db, service, town))
    if (one.state == CapabilityState::confirmed && one.small_enterprise) firms.insert(one.party);
  return std::int64_t(firms.size());
}

Result<Eligibility> eligibility(Work& work, const EligibilityIn& in) {
  FormFaults faults;
  const auto known_towns = towns(work);
  faults.add_if(in.service && !registry::is_service_word(*in.service), "service", kBadService);
  faults.add_if(in.town && std::ranges::find(known_towns, *in.town) == known_towns.end(), "town",
                kNotATown);
  TRY(std::move(faults).check());
  const Date on = in.on.value_or(work.today);
  Known known{.party = TRY(registry::get_party(work, in.party)),
              .enrolled = store::find_of_party(work.db, in.party).has_value(),
              .credit_in_full = sees_credit(work, in.party),
              .credits = store::credits_of(work.db, in.party),
              .sanctions = store::sanctions_of(work.db, in.party),
              .related = TRY(related_on(work, in.party, on)),
              .capabilities = store::capabilities_of(work.db, in.party),
              .small_able = 0};
  if (in.service) known.small_able = small_able(work, *in.service, in.town.value_or(""));
  const Wanted wanted{.on = on,
                      .service = in.service,
                      .town = in.town,
                      .reserved = in.reserved.value_or(false),
                      .amount = in.amount,
                      .deduction_percent = in.deduction_percent.value_or(0)};
  Eligibility out{known.party.id, known.party.name, on, Outcome::ok,
                  conditions(known, wanted, TRY(law_on(work, on)))};
  out.outcome = together(out.checks);
  return out;
}

}  // namespace

Part eligibility_part() {
  using platform::endpoint;
  // clang-format off
  return {{
      endpoint("supplier.eligibility", "GET /parties/{party}/eligibility", "party.get", on_party, eligibility,
               {"供应商资格核对", "Say who may supply what, condition by condition, with the reasons."})}};
  // clang-format on
}

}  // namespace supplier
