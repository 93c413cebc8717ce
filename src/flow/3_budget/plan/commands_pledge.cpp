// Money over several years: what a purchase counts on of years to come, what the contract's
// price leaves of it, and how it takes its place once a year's line is approved. Later steps call
// this in their own transaction.
#include "flow/3_budget/plan/commands.h"
#include "flow/3_budget/plan/rules_pledge.h"
#include "platform/execute.h"

namespace budget {

using base::Check, base::Money, base::Result, platform::Work;

namespace {

/// On its year's line as far as its purchase has come.
Check stand(Work& work, Pledge& p, const LineId& line) {
  TRY(move(work, line, Kind::reserve, p.amount, p.ref));
  if (p.agreed) TRY(move(work, line, Kind::commit, p.amount, p.ref));
  p.line = line;
  p.state = PledgeState::placed;
  return base::Done{};
}

Check pledge(Work& work, const StandingPlan& plan, const PlannedYear& wish,
             const std::string& ref) {
  Pledge p;
  p.ref = ref;
  p.owner_org = plan.plan.owner_org;
  p.plan = plan.plan.id;
  p.year = wish.year;
  p.amount = wish.amount;
  for (const PlanYear& y : plan.years)
    if (y.year == wish.year && y.standing == PlanStanding::approved) TRY(stand(work, p, *y.line));
  if (!pledge_store::insert(work.db, p))
    return base::refuse(kOverPledged, std::to_string(wish.year));
  return base::Done{};
}

/// What a price leaves of it: the rest goes back to where it stood.
Check agree_on(Work& work, Pledge p, Money amount) {
  const Money freed = p.amount - amount;
  if (p.state == PledgeState::placed) {
    TRY(move(work, *p.line, Kind::commit, amount, p.ref));
    TRY(move(work, *p.line, Kind::release_reserved, freed, p.ref));
  }
  p.amount = amount;
  p.agreed = true;
  if (amount == Money()) p.state = PledgeState::ended;
  pledge_store::save(work.db, p, freed);
  return base::Done{};
}

/// Out of what is committed on this very line.
Check free_on(Work& work, const Line& line, Money amount, const std::string& ref) {
  if (amount == Money()) return base::Done{};
  TRY(may_move(line, Kind::release_committed, work.today));
  ENSURE(store::post(work, line.id, move_of(Kind::release_committed, amount, ref)));
  return base::Done{};
}

/// Less is counted on of its year: where it stands, what stood for it is free.
Check give_back_on(Work& work, Pledge p, Money freed) {
  if (freed == Money()) return base::Done{};
  if (p.state == PledgeState::placed) TRY(free_on(work, TRY(current(work, *p.line)), freed, p.ref));
  p.amount -= freed;
  if (p.amount == Money()) p.state = PledgeState::ended;
  pledge_store::save(work.db, p, freed);
  return base::Done{};
}

void end(Work& work, Pledge p) {
  const Money freed = p.amount;
  p.state = PledgeState::ended;
  pledge_store::save(work.db, p, freed);
}

}  // namespace

Check later_years_fit(Work& work, const LineId& id, Money whole,
                      const std::vector<PlannedYear>& later) {
  TRY(sound_years(TRY(get_line(work, id)).year, whole, later));
  return may_pledge(standing_plan(work, id), later);
}

Check reserve_years(Work& work, const LineId& id, Money whole,
                    const std::vector<PlannedYear>& later, const std::string& ref) {
  TRY(later_years_fit(work, id, whole, later));
  const auto plan = standing_plan(work, id);
  Money now = whole;
  for (const PlannedYear& wish : later) {
    TRY(pledge(work, *plan, wish, ref));
    now -= wish.amount;
  }
  return move(work, id, Kind::reserve, now, ref);
}

Check agree(Work& work, const LineId& id, Money price, const std::string& ref) {
  const auto pledges = pledge_store::under(work.db, ref);
  std::vector<Money> years{store::ref(work.db, TRY(current(work, id)).id, ref).reserved};
  for (const Pledge& p : pledges)
    years.push_back(p.amount);
  Money together;
  for (const Money y : years)
    together += y;
  if (together < price) return base::refuse(kNotReserved, together.text() + " < " + price.text());
  const auto left = cut_down(years, price);
  TRY(move(work, id, Kind::commit, left[0], ref));
  TRY(move(work, id, Kind::release_reserved, years[0] - left[0], ref));
  for (std::size_t i = 0; i < pledges.size(); ++i)
    TRY(agree_on(work, pledges[i], left[i + 1]));
  return base::Done{};
}

Check withdraw(Work& work, const LineId& id, const std::string& ref) {
  const LineId first = TRY(current(work, id)).id;
  TRY(move(work, first, Kind::release_reserved, store::ref(work.db, first, ref).reserved, ref));
  for (const Pledge& p : pledge_store::under(work.db, ref)) {
    if (p.state == PledgeState::placed) {
      const LineId at = TRY(current(work, *p.line)).id;
      TRY(move(work, at, Kind::release_reserved, store::ref(work.db, at, ref).reserved, ref));
    }
    end(work, p);
  }
  return base::Done{};
}

Check give_back(Work& work, const LineId& id, Money amount, const std::string& ref) {
  const Line first = TRY(current(work, id));
  const auto pledges = pledge_store::under(work.db, ref);
  std::vector<Money> years{store::ref(work.db, first.id, ref).committed};
  for (const Pledge& p : pledges) {
    Money there = p.amount;
    if (p.state == PledgeState::placed)
      there = std::min(there, store::ref(work.db, TRY(current(work, *p.line)).id, ref).committed);
    years.push_back(there);
  }
  Money together;
  for (const Money y : years)
    together += y;
  if (together < amount)
    return base::refuse(kNotCommitted, together.text() + " < " + amount.text());
  const auto left = cut_down(years, together - amount);
  TRY(free_on(work, first, years[0] - left[0], ref));
  for (std::size_t i = 0; i < pledges.size(); ++i)
    TRY(give_back_on(work, pledges[i], years[i + 1] - left[i + 1]));
  return base::Done{};
}

Money awaited(Work& work, const std::string& ref) {
  Money sum;
  for (const Pledge& p : pledge_store::under(work.db, ref))
    if (p.state == PledgeState::waiting) sum += p.amount;
  return sum;
}

void end_pledges(Work& work, const std::string& ref) {
  for (const Pledge& p : pledge_store::under(work.db, ref))
    end(work, p);
}

Check take_places(Work& work, const LineId& line) {
  for (Pledge p : pledge_store::waiting_for(work.db, line)) {
    TRY(stand(work, p, line));
    pledge_store::save(work.db, p, {});
  }
  return base::Done{};
}

std::vector<LineId> later_lines(Work& work, const std::string& ref) {
  return pledge_store::lines(work.db, ref);
}

Result<PledgePage> list_pledges(Work& work, const PledgeFilter& in) {
  constexpr std::int64_t kPage = 50;
  const auto limit = in.limit.value_or(kPage);
  PledgePage page{pledge_store::list(work, in, limit + 1), {}};
  if (std::int64_t(page.pledges.size()) > limit) {
    page.pledges.resize(std::size_t(limit));
    page.next = pledge_store::mark_of(page.pledges.back());
  }
  return page;
}

}  // namespace budget
