// The award: decided by the head or by silence, announced, challenged, and at last contracted.
#include <algorithm>
#include <map>

#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/complaint/complaint.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement {

using base::Check, base::Date, base::Result;

namespace {

Result<Procurement> awarded(Work& work, Procurement p, const Ranked& first, std::string how) {
  p.winner = first.offer;
  p.winner_party = first.supplier;
  p.winner_name = first.supplier_name;
  p.award_price = first.quoted;
  p.decided_on = work.today;
  p.decided_how = std::move(how);
  p.notice_by = TRY(registry::latest_day(work, method_row(p.method).result_notice, work.today));
  return p;
}

/// The report's ranks as they stand on the day of the award, and why the first does not.
struct Standings {
  std::vector<Ranked> ranked;
  std::map<std::string, base::Error> barred;  // by offer
};
/// B-60, B-02: asked again of each in the order of the ranks, until one may be chosen.
Standings standings(Work& work, const Procurement& p) {
  Standings out{ranking(work, p.id, p.reports), {}};
  std::vector<std::string> suppliers;
  for (const Ranked& row : out.ranked) {
    if (row.place == 0) break;  // the excluded come last
    auto may = registry::may_take_part(work, row.supplier, work.today);
    if (may) break;
    suppliers.push_back(row.supplier);
    out.barred.emplace(row.offer.value, std::move(may).error());
  }
  if (!suppliers.empty()) out.ranked = without(std::move(out.ranked), suppliers);
  return out;
}

/// With the reasons, and whom to choose instead.
base::Error award_barred(const base::Error& why_not, const std::vector<Ranked>& left) {
  const auto next = first_of(left, 1);
  const std::string id = next ? next.value().offer.value : "";
  base::Error error = base::refuse(kAwardBarred, id, {{"next", id}});
  error.problems = why_not.problems;
  return error;
}

Result<Ranked> first_standing(const Standings& now) {
  auto first = first_of(now.ranked, 1);
  if (!first && !now.barred.empty()) return award_barred(now.barred.begin()->second, now.ranked);
  return first;
}
/// Whoever was passed over has no place from now on, for everyone to see.
void pass_over(Work& work, const Procurement& p, const Standings& now) {
  if (now.barred.empty()) return;
  for (const Ranked& row : now.ranked)
    save_place(work, {.procurement = p.id, .report = p.reports, .ranked = row});
}

/// T-01: the day of the announcement is not counted, unless the local row says so (D-08).
Result<Date> notice_period_end(Work& work, std::string_view key, Date announced) {
  const bool counts =
      TRY(registry::rule_count(work, "D-08.announcement_day_counts", announced)) != 0;
  return notice_period_ends(work.book.calendar, announced,
                            TRY(registry::rule(work, key, announced)).as_offset(), counts);
}

std::vector<registry::Suspension> suspensions(const std::vector<Ruling>& rulings) {
  std::vector<registry::Suspension> out;
  for (const auto& one : rulings)
    if (one.still_from && *one.still_to > *one.still_from)
      out.push_back({*one.still_from, *one.still_to});
  return out;
}

/// While a challenge waits, signing is suspended (实施条例 §54), so its clock stands still; so it
/// does while finance suspends the purchase.
Result<Date> sign_by(Work& work, const Procurement& p, const std::vector<Challenge>& raised) {
  auto still = suspensions(complaint::rulings_of(work, p.id));
  for (const auto& c : raised)
    if (c.answered_on && *c.answered_on > c.raised_on)
      still.push_back({c.raised_on, *c.answered_on});
  const auto rule = TRY(registry::rule(work, method_row(p.method).sign, *p.result_noticed_on));
  return TRY(registry::latest(work.book.calendar, *p.result_noticed_on, rule.as_offset(), still))
      .day;
}

/// D-02: what is challenged, and until when.
Result<Date> challenge_until(Work& work, const Procurement& p, const Raised& raised) {
  if (!obeys(p, "D-02")) return base::refuse(kChallengeNotAdopted);
  const Date from = TRY(counted_from(p, raised));
  if (raised.kind == ChallengeKind::result && p.challenge_until) return *p.challenge_until;
  return registry::latest_day(work, method_row(p.method).challenge, from);
}

/// The talks are over once the quotes were called for.
std::optional<Date> last_talk(Work& work, const Procurement& p) {
  std::optional<Date> day;
  if (p.quotes_until)
    for (const auto& talk : talks(work, p.id))
      day = std::max(day.value_or(talk.held_at.date()), talk.held_at.date());
  return day;
}

bool took_part(Work& work, const ProcurementId& id, const std::string& supplier) {
  const auto offers = standing(work, id, Stage::offer);
  return std::ranges::any_of(
      offers, [&](const Sealed& one) { return one.opened_at && one.supplier == supplier; });
}

}  // namespace

Result<View> decide(Work& work, const Decide& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.decide"));
  if (p.decide_by && work.today > *p.decide_by)
    return base::refuse(kDecideTooLate, p.decide_by->text());
  const Standings now = standings(work, p);
  if (const auto out = now.barred.find(in.offer.value); out != now.barred.end())
    return award_barred(out->second, now.ranked);
  const Ranked first = TRY(first_standing(now));
  if (first.offer != in.offer) return base::refuse(kRankedOrder, first.offer.value);
  pass_over(work, p, now);
  return saved(work, TRY(awarded(work, std::move(p), first, "head")));
}

Result<View> decide_by_silence(Work& work, const Ref& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.decide_by_silence"));
  if (work.today <= *p.decide_by) return base::refuse(kNotSilent, p.decide_by->text());
  const Standings now = standings(work, p);
  const Ranked first = TRY(first_standing(now));
  pass_over(work, p, now);
  return saved(work, TRY(awarded(work, std::move(p), first, "silence")));
}

bool somebody_stands(Work& work, const ProcurementId& id) {
  const auto p = get_procurement(work, id);
  return p && bool(first_of(standings(work, p.value()).ranked, 1));
}

Result<View> announce(Work& work, const Ref& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.announce"));
  const MethodRow& method = method_row(p.method);
  note_late(p, "procurement.announce", *p.notice_by, work.today);
  p.result_noticed_on = work.today;
  p.notice_period_ends = TRY(notice_period_end(work, method.notice_period, work.today));
  if (obeys(p, "D-02"))
    p.challenge_until = TRY(registry::latest_day(work, method.challenge, *p.notice_period_ends));
  p.sign_by = TRY(sign_by(work, p, challenges(work, p.id)));
  return saved(work, std::move(p));
}

Result<Procurement> clocks_moved(Work& work, Procurement p) {
  if (p.state == State::reported && p.decide_by) {
    const auto rule = TRY(registry::rule(work, method_row(p.method).decide, *p.reported_on));
    const auto still = suspensions(complaint::rulings_of(work, p.id));
    p.decide_by =
        TRY(registry::latest(work.book.calendar, *p.reported_on, rule.as_offset(), still)).day;
  }
  if (p.state == State::announced) p.sign_by = TRY(sign_by(work, p, challenges(work, p.id)));
  return p;
}

Result<Challenge> raise_challenge(Work& work, const Raise& in) {
  const Procurement p = TRY(moved(work, in.procurement, "procurement.challenge"));
  const auto supplier = TRY(registry::get_party(work, work.actor.org));
  TRY(registry::may_supply(supplier.kind));
  const Raised raised{.kind = in.kind.value_or(ChallengeKind::result),
                      .step = in.process_step,
                      .took_part = took_part(work, p.id, supplier.id),
                      .at_once = remedy_terms(work, p.id).challenge_once,
                      .last_talk = last_talk(work, p)};
  TRY(in_challenge_time(TRY(challenge_until(work, p, raised)), work.today));
  TRY(raised_at_once(p, raised, supplier.id, challenges(work, p.id)));
  Challenge c;
  c.id = work.fresh_id<ChallengeId>("challenge");
  c.procurement = p.id;
  c.supplier = supplier.id;
  c.supplier_name = supplier.name;
  c.report = p.reports;
  c.kind = raised.kind;
  c.process_step = raised.step;
  c.words = in.words;
  c.raised_on = work.today;
  c.answer_by = TRY(registry::latest_day(work, method_row(p.method).answer, work.today));
  c.author = work.actor.account;
  insert(work, c);
  return c;
}

Result<Challenge> answer_challenge(Work& work, const AnswerIn& in) {
  const auto found = find_challenge(work, in.id);
  if (!found) return base::refuse(kNoChallenge, in.id.value);
  Procurement p = TRY(moved(work, found->procurement, "procurement.answer"));
  const auto quotes = standing(work, p.id, Stage::quote);
  if (in.excluded_offer && std::none_of(quotes.begin(), quotes.end(), [&](const Sealed& q) {
        return q.offer == *in.excluded_offer;
      }))
    return base::refuse(kNoOffer, in.excluded_offer->value);
  Challenge c = TRY(answered(*found, {.upheld = in.upheld,
                                      .words = in.words,
                                      .excluded_offer = in.excluded_offer,
                                      .day = work.today,
                                      .by = work.actor.account,
                                      .affects_result = in.affects_result}));
  save(work, c);
  note_late(p, "procurement.answer", c.answer_by, work.today);
  if (p.state == State::announced) p.sign_by = TRY(sign_by(work, p, challenges(work, p.id)));
  TRY(save(work, std::move(p)));
  return c;
}

Result<Award> get_award(Work& work, const ProcurementId& id) {
  const Procurement p = TRY(get_procurement(work, id));
  if (!p.result_noticed_on || !p.winner || p.state == State::terminated)
    return base::refuse(kNotAnnounced, id.value);
  Award out{.procurement = p.id,
            .offer = *p.winner,
            .supplier = p.winner_party,
            .supplier_name = p.winner_name,
            .price = *p.award_price,
            .decided_on = *p.decided_on,
            .noticed_on = *p.result_noticed_on,
            .notice_period_ends = *p.notice_period_ends,
            .challenge_until = p.challenge_until,
            .sign_by = *p.sign_by,
            .offer_text = {}};
  for (const auto& offer : sent_by(work, id, p.winner_party)) {
    if (offer.superseded || offer.plan_text.value_or("").empty()) continue;
    out.offer_text += (out.offer_text.empty() ? "" : "\n\n") + *offer.plan_text;
  }
  return out;
}

Check mark_contracted(Work& work, const ProcurementId& id, const std::string& contract_id) {
  Procurement p = TRY(moved(work, id, "contract.sign"));
  TRY(result_stands(p, complaint::rulings_of(work, id)));
  TRY(may_sign(p, challenges(work, id), work.today));
  if (auto may = registry::may_take_part(work, p.winner_party, work.today); !may) {
    base::Error error = base::refuse(kSignBarred, p.winner_name);
    error.problems = may.error().problems;
    return error;
  }
  p.contract = contract_id;
  p.contracted_on = work.today;
  TRY(save(work, std::move(p)));
  return base::Done{};
}

}  // namespace procurement
