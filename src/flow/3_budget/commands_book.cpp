// What later steps call, in their own transaction: the gate, and money that moves under a reference
// of theirs, on the line or on the one that carries it on.
#include <limits>

#include "flow/3_budget/commands.h"
#include "flow/3_budget/plan/rules_pledge.h"

namespace budget {
namespace {

using base::Check, base::Money, base::Result, platform::Work;

/// Too little where the money was to come from: says how much there is.
base::Error too_little(const base::Refusal& why, Account from, Money there, Money wanted) {
  const std::string account = base::Codec<Account>::text(from);
  return base::refuse(why, account + " " + there.text() + " < " + wanted.text(),
                      {{account, there.text()}, {"wanted", wanted.text()}});
}

/// A line on which a reference may have committed money.
struct Place {
  Line line;
  Money committed;
};
/// The line or what carries it on, then the later years' lines.
Result<std::vector<Place>> places_of(Work& work, const LineId& id, const std::string& ref) {
  std::vector<LineId> lines{id};
  for (LineId& line : later_lines(work, ref))
    lines.push_back(std::move(line));
  std::vector<Place> out;
  for (const LineId& one : lines) {
    Line line = TRY(current(work, one));
    const Money there = store::ref(work.db, line.id, ref).committed;
    out.push_back({std::move(line), there});
  }
  return out;
}

/// Where `amount` of a kind comes from: not from a year to come, but for what is given back; and
/// money paid before delivery from one year alone, which answers for it if it has to come back.
std::vector<Money> usable(const std::vector<Place>& places, Kind kind, Money amount,
                          base::Date today) {
  std::vector<Money> out;
  bool borne = false;
  for (const Place& p : places) {
    const bool now = kind == Kind::release_committed || p.line.year <= today.year();
    const bool bears = kind != Kind::prepay || (!borne && p.committed >= amount);
    out.push_back(now && bears ? p.committed : Money());
    borne = borne || (now && bears);
  }
  return out;
}

/// Out of what is committed under the reference, wherever it stands. A year that is over and not
/// closed stops it: its money comes first.
Check move_committed(Work& work, const LineId& id, Kind kind, Money amount,
                     const std::string& ref) {
  const auto places = TRY(places_of(work, id, ref));
  if (places.size() == 1) TRY(may_move(places[0].line, kind, work.today));
  const auto there = usable(places, kind, amount, work.today);
  Money together;
  for (const Money m : there)
    together += m;
  if (together < amount) return too_little(kNotCommitted, Account::committed, together, amount);
  const auto parts = taken_from(there, amount);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i] == Money()) continue;
    TRY(may_move(places[i].line, kind, work.today));
    ENSURE(store::post(work, places[i].line.id, move_of(kind, parts[i], ref)));
  }
  return base::Done{};
}

}  // namespace

Check move(Work& work, const LineId& id, Kind kind, Money amount, const std::string& ref) {
  ENSURE(amount >= Money() && !ref.empty());
  if (amount == Money()) return base::Done{};
  const Move m = move_of(kind, amount, ref);
  if (m.credit == Account::committed) return move_committed(work, id, kind, amount, ref);
  const Line line = TRY(current(work, id));
  TRY(may_move(line, kind, work.today));
  if (m.credit == Account::reserved) {
    const Money there = store::ref(work.db, line.id, ref).reserved;
    if (there < amount) return too_little(kNotReserved, m.credit, there, amount);
  }
  if (store::post(work, line.id, m)) return base::Done{};
  ENSURE(m.credit == Account::available);
  const Money there = TRY(get_line(work, line.id)).balance.available;
  return too_little(kOverCommitment, m.credit, there, amount);
}

/// A line closed at the year's end passes to its successor.
Result<Line> current(Work& work, const LineId& id) {
  Line line = TRY(get_line(work, id));
  while (line.state == State::closed && line.carried_to)
    line = TRY(get_line(work, *line.carried_to));
  return line;
}
Result<Line> get_line(Work& work, const LineId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoLine, id.value);
  return *std::move(found);
}
Result<Balance> balance(Work& work, const LineId& id) {
  return TRY(get_line(work, id)).balance;
}
std::vector<Movement> movements(Work& work, const LineId& id) {
  return store::movements(work.db, id, 0, std::numeric_limits<std::int64_t>::max());
}

Check gate(Work& work, const LineId& id, const catalogue::ItemId& item) {
  return gate(TRY(get_line(work, id)), TRY(catalogue::get_item(work, item)), work.today);
}

Check reserve(Work& work, const LineId& id, Money amount, const std::string& ref) {
  return move(work, id, Kind::reserve, amount, ref);
}
Check commit(Work& work, const LineId& id, Money amount, const std::string& ref) {
  return move(work, id, Kind::commit, amount, ref);
}
Check spend(Work& work, const LineId& id, Money amount, const std::string& ref) {
  return move(work, id, Kind::spend, amount, ref);
}
Check release_reserved(Work& work, const LineId& id, Money amount, const std::string& ref) {
  return move(work, id, Kind::release_reserved, amount, ref);
}
Check release_committed(Work& work, const LineId& id, Money amount, const std::string& ref) {
  return move(work, id, Kind::release_committed, amount, ref);
}

Result<LineId> bearer(Work& work, const LineId& id, Money amount, const std::string& ref) {
  const auto places = TRY(places_of(work, id, ref));
  const auto there = usable(places, Kind::prepay, amount, work.today);
  for (std::size_t i = 0; i < places.size(); ++i)
    if (there[i] > Money()) return places[i].line.id;
  return places[0].line.id;
}

Result<Money> reserved_for(Work& work, const LineId& id, const std::string& ref) {
  return store::ref(work.db, TRY(current(work, id)).id, ref).reserved;
}
Result<Money> committed_for(Work& work, const LineId& id, const std::string& ref) {
  Money there;
  for (const Place& p : TRY(places_of(work, id, ref)))
    there += p.committed;
  return there;
}

}  // namespace budget
