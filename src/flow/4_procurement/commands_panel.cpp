// The panel (磋商小组): forming it, talks, locked sheets and the report.
#include <algorithm>

#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/complaint/complaint.h"
#include "flow/4_procurement/experts/experts.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement {

using base::Date, base::Exact, base::Result;

namespace {

Candidate candidate(Work& work, const Procurement& p, const MemberWish& wish) {
  Candidate out{.wish = wish,
                .in_use = false,
                .expert_role = false,
                .buyer_role = false,
                .interested = false,
                .name = {},
                .org = {}};
  const auto account = find_account(work, wish.account);
  if (!account) return out;
  out.in_use = account->state == "active";
  out.expert_role = account->role == base::Codec<platform::Role>::text(platform::Role::expert);
  out.buyer_role = account->role == base::Codec<platform::Role>::text(platform::Role::purchaser) &&
                   account->org == p.owner_org;
  out.name = account->name;
  out.org = account->org;
  return out;
}

std::vector<OfferId> quoted_offers(const std::vector<Sealed>& quotes) {
  std::vector<OfferId> out;
  for (const auto& q : quotes)
    out.push_back(q.offer);
  return out;
}

/// B-04 once more: an interest may have been declared since the panel was formed.
base::Check check_aside(Work& work, const std::vector<Sealed>& quotes) {
  std::vector<std::string> suppliers;
  for (const auto& q : quotes)
    suppliers.push_back(q.supplier);
  const auto in = registry::conflicting_with(work, work.actor.account, suppliers, work.today);
  for (const auto& q : quotes)
    if (q.supplier == in) return base::refuse(kSheetConflict, q.supplier_name);
  return base::Done{};
}

Exact sum_for(const Sheet& sheet, const OfferId& offer) {
  Exact sum(0);
  for (const auto& s : sheet.scores)
    if (s.offer == offer) sum = sum + s.score;
  return sum;
}

/// T-07: whoever is equal in everything is ordered by a lot that nobody chooses: the hash of all
/// receipts, which hold the suppliers' own chance, and the offer.
std::string lot_of(const std::vector<Sealed>& quotes, const OfferId& offer) {
  std::vector<std::string> receipts;
  for (const auto& q : quotes)
    receipts.push_back(q.receipt);
  std::sort(receipts.begin(), receipts.end());
  std::string all;
  for (const auto& one : receipts)
    all += one;
  return crypto::sha256_hex(all + offer.value);
}

std::vector<Quote> quotes_of(const std::vector<Sealed>& opened, const std::vector<Sheet>& sheets,
                             const std::vector<OfferId>& excluded) {
  std::vector<Quote> out;
  for (const auto& q : opened) {
    Quote one{.offer = q.offer,
              .supplier = q.supplier,
              .supplier_name = q.supplier_name,
              .price = *q.price,
              .small_enterprise = q.small_enterprise.value_or(false),
              .marks = {},
              .lot = lot_of(opened, q.offer),
              .excluded = std::find(excluded.begin(), excluded.end(), q.offer) != excluded.end()};
    for (const auto& sheet : sheets)
      one.marks.push_back(sum_for(sheet, q.offer));
    out.push_back(std::move(one));
  }
  return out;
}

/// Those who were drawn, where a draw was committed to.
base::Check check_drawn(Work& work, const FormPanel& in) {
  std::vector<std::string> named;
  for (const auto& wish : in.members)
    if (wish.kind == MemberKind::expert) named.push_back(wish.account);
  return experts::check_named(experts::seats_of(work, in.id), named, in.experts_reason.has_value());
}

}  // namespace

void clear_result(Procurement& p) {
  p.decided_on = p.notice_by = p.result_noticed_on = p.notice_period_ends = {};
  p.challenge_until = p.sign_by = {};
  p.decided_how = p.winner_party = p.winner_name = "";
  p.winner = {};
  p.award_price = {};
}

Date evaluated_on(const std::vector<Sheet>& locked, const std::vector<Challenge>& answered,
                  const std::vector<Ruling>& rulings) {
  Date day;
  for (const auto& sheet : locked)
    day = std::max(day, sheet.locked_at.date());
  for (const auto& c : answered)
    if (c.answered_on && c.excluded_offer) day = std::max(day, *c.answered_on);
  for (const auto& one : rulings)
    if (one.decided_on && one.excluded_offer) day = std::max(day, *one.decided_on);
  return day;
}

Result<View> form_panel(Work& work, const FormPanel& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.form_panel"));
  const auto offers = standing(work, p.id, Stage::offer);
  TRY(enough(std::int64_t(offers.size()), p.suppliers_min));
  std::vector<std::string> suppliers;
  for (const auto& offer : offers)
    suppliers.push_back(offer.supplier);
  std::vector<Candidate> candidates;
  for (const auto& wish : in.members) {
    candidates.push_back(candidate(work, p, wish));
    candidates.back().interested =
        !registry::conflicting_with(work, wish.account, suppliers, work.today).empty();
  }
  const MethodRow& method = method_row(p.method);
  const PanelLaw law{
      .size_min = TRY(registry::rule_count(work, method.group_min, work.today)),
      .expert_share_min = TRY(registry::rule_exact(work, method.expert_share_min, work.today))};
  TRY(check_drawn(work, in));
  TRY(check_panel(candidates, law, suppliers));
  p.experts_reason = in.experts_reason.value_or("");
  std::int64_t pos = 0;
  for (const auto& c : candidates)
    insert(work, Member{.procurement = p.id,
                        .account = c.wish.account,
                        .name = c.name,
                        .org = c.org,
                        .kind = c.wish.kind,
                        .pos = ++pos,
                        .declared_at = work.now});
  return saved(work, std::move(p));
}

Result<Talk> consult(Work& work, const Consult& in) {
  const Procurement p = TRY(moved(work, in.id, "procurement.consult"));
  for (const auto& offer : standing(work, p.id, Stage::offer)) {
    if (offer.id != in.offer) continue;
    Talk talk{.id = work.ids.fresh("talk", work.now),
              .procurement = p.id,
              .offer = offer.id,
              .supplier_name = offer.supplier_name,
              .minutes = in.minutes,
              .change_text = in.change_text.value_or(""),
              .held_at = work.now,
              .author = work.actor.account};
    insert(work, talk);
    return talk;
  }
  return base::refuse(kNoOffer, in.offer.value);
}

Result<SheetLocked> lock_sheet(Work& work, const LockSheet& in) {
  const Procurement p = TRY(moved(work, in.id, "procurement.lock_sheet"));
  const auto seated = members(work, p.id);
  const auto mine = [&](const auto& one) { return one.account == work.actor.account; };
  if (std::none_of(seated.begin(), seated.end(), mine)) return base::refuse(kNotOnPanel);
  const auto locked = sheets(work, p.id);
  if (std::any_of(locked.begin(), locked.end(), mine)) return base::refuse(kLockedAlready);
  const auto quotes = standing(work, p.id, Stage::quote);
  TRY(enough(std::int64_t(quotes.size()), p.suppliers_min));
  TRY(check_aside(work, quotes));
  TRY(check_sheet(in.scores, quoted_offers(quotes), p.criteria));
  insert(work, Sheet{.procurement = p.id,
                     .account = work.actor.account,
                     .locked_at = work.now,
                     .scores = in.scores});
  return SheetLocked{p.id, work.now, std::int64_t(seated.size() - locked.size()) - 1};
}

Result<View> report(Work& work, const ReportIn& in) {
  const bool again = TRY(get_procurement(work, in.id)).state == State::announced;
  Procurement p = TRY(moved(work, in.id, "procurement.report"));
  const auto raised = challenges(work, p.id);
  const auto rulings = complaint::rulings_of(work, p.id);
  if (again) TRY(may_report_again(p, raised, rulings));
  const auto quotes = standing(work, p.id, Stage::quote);
  TRY(enough(std::int64_t(quotes.size()), p.suppliers_min));
  const auto locked = sheets(work, p.id);
  const auto seated = members(work, p.id);
  if (locked.size() < seated.size())
    return base::refuse(kSheetsOpen, std::to_string(seated.size() - locked.size()));
  auto ranked = rank(quotes_of(quotes, locked, excluded_by(raised, rulings)),
                     {.ceiling = p.ceiling,
                      .price_weight = p.price_weight,
                      .small_deduction_percent = p.small_deduction_percent});
  const MethodRow& method = method_row(p.method);
  TRY(first_of(ranked, TRY(registry::rule_count(work, method.candidates_min, work.today))));
  for (const auto& one : award_refusals(work, p.id))
    ranked = without_refuser(std::move(ranked), one.supplier);
  TRY(tell_change(work, p, ranked, in.change_report.value_or("")));
  clear_result(p);
  ++p.reports;
  for (const auto& row : ranked)
    insert(work, RankRow{.procurement = p.id, .report = p.reports, .ranked = row});
  p.reported_on = work.today;
  if (obeys(p, "B-15")) {
    const Date due =
        TRY(registry::latest_day(work, method.report, evaluated_on(locked, raised, rulings)));
    note_late(p, "procurement.report", due, work.today);
  }
  p.decide_by = TRY(registry::latest_day(work, method.decide, work.today));
  return saved(work, std::move(p));
}

}  // namespace procurement
