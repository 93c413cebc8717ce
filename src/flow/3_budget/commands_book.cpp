// What later steps call, in their own transaction: the gate, and money that moves under a reference
// of theirs, on the line or on the one that carries it on.
#include <limits>

#include "flow/3_budget/commands.h"

namespace budget {
namespace {

using base::Check, base::Money, base::Result, platform::Work;

/// Too little where the money was to come from: says how much there is.
base::Error too_little(const base::Refusal& why, Account from, Money there, Money wanted) {
  const std::string account = base::Codec<Account>::text(from);
  return base::refuse(why, account + " " + there.text() + " < " + wanted.text(),
                      {{account, there.text()}, {"wanted", wanted.text()}});
}

}  // namespace

Check move(Work& work, const LineId& id, Kind kind, Money amount, const std::string& ref) {
  ENSURE(amount >= Money() && !ref.empty());
  if (amount == Money()) return base::Done{};
  const Line line = TRY(current(work, id));
  TRY(may_move(line, kind, work.today));
  const Move m = move_of(kind, amount, ref);
  if (m.credit != Account::available) {
    const RefBalance under = store::ref(work.db, line.id, ref);
    const bool reserved = m.credit == Account::reserved;
    const Money there = reserved ? under.reserved : under.committed;
    if (there < amount)
      return too_little(reserved ? kNotReserved : kNotCommitted, m.credit, there, amount);
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

Result<Money> reserved_for(Work& work, const LineId& id, const std::string& ref) {
  return store::ref(work.db, TRY(current(work, id)).id, ref).reserved;
}
Result<Money> committed_for(Work& work, const LineId& id, const std::string& ref) {
  return store::ref(work.db, TRY(current(work, id)).id, ref).committed;
}

}  // namespace budget
