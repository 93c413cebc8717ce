#include "flow/3_budget/adjustment/rules.h"

namespace budget {
namespace {

using base::Money;

/// What a fault is told as when there are several.
base::Problem told(const std::string& field, const base::Error& e) {
  const std::string detail = e.detail.empty() ? "" : " (" + e.detail + ")";
  return {field, std::string(e.why->says.zh) + detail, std::string(e.why->says.en) + detail};
}

class Faults {
 public:
  void add(const std::string& field, base::Check check) {
    if (!check) all_.emplace_back(field, std::move(check).error());
  }
  void add(const std::string& field, base::Error error) {
    all_.emplace_back(field, std::move(error));
  }
  base::Check done() && {
    if (all_.empty()) return base::Done{};
    base::Error first = all_.front().second;
    if (all_.size() > 1)
      for (const auto& [field, error] : all_)
        first.problems.push_back(told(field, error));
    return first;
  }

 private:
  std::vector<std::pair<std::string, base::Error>> all_;
};

void check_transfer(Faults& faults, const LineBody& from, const LineBody& to, base::Date today) {
  if (from.owner_org != to.owner_org)
    faults.add("to_line", base::refuse(kOtherDepartment, to.title));
  faults.add("to_line", may_move(to, Kind::transfer_in, today));
  if (from.year != to.year)
    faults.add("to_line", base::refuse(kYearsDiffer, std::to_string(from.year) + " → " +
                                                         std::to_string(to.year)));
  if (from.source != to.source)
    faults.add("to_line",
               base::refuse(kSourcesDiffer, base::Codec<Source>::text(from.source) + " → " +
                                                base::Codec<Source>::text(to.source)));
  if (to.carried_from) faults.add("to_line", base::refuse(kCarriedLine, to.title));
  if (from.carried_from) faults.add("line", base::refuse(kCarriedLine, from.title));
}

Kind kind_of(AdjustmentKind kind) {
  switch (kind) {
    case AdjustmentKind::raise:
      return Kind::raise;
    case AdjustmentKind::cut:
      return Kind::cut;
    case AdjustmentKind::transfer:
      return Kind::transfer_out;
  }
  base::fail_ensure("an adjustment of no kind", __FILE__, __LINE__);
}

base::Result<Adjustment> decided(Adjustment a, std::string_view act, const AdjustmentDecision& d) {
  a.state = TRY(base::next_state(kAdjustmentSteps, a.state, act));
  a.decided_on = d.today;
  a.decided_by = d.by;
  a.words = d.words;
  return a;
}

}  // namespace

base::Check may_adjust(AdjustmentKind kind, Money amount, const AdjustedLines& lines,
                       base::Date today) {
  ENSURE((kind == AdjustmentKind::transfer) == lines.to.has_value());
  Faults faults;
  const LineBody& line = lines.from.line;
  faults.add("line", may_move(line, kind_of(kind), today));
  if (lines.to) check_transfer(faults, line, lines.to->line, today);
  if (kind == AdjustmentKind::raise && line.carried_from)
    faults.add("line", base::refuse(kCarriedLine, line.title));
  if (kind != AdjustmentKind::raise && line.state == State::approved &&
      amount > lines.from.available) {
    const std::string there = lines.from.available.text();
    faults.add("amount", base::refuse(kBelowAvailable, there + " < " + amount.text(),
                                      {{"available", there}, {"wanted", amount.text()}}));
  }
  return std::move(faults).done();
}

base::Result<Adjustment> adjustment_proposed(AdjustmentId id, const ProposeAdjustment& in,
                                             const AdjustedLines& lines, base::Date today) {
  if (base::trimmed(in.reason).empty() || base::trimmed(in.basis).empty())
    return base::refuse(kAdjustmentGrounds);
  TRY(may_adjust(in.kind, in.amount, lines, today));
  Adjustment a;
  a.id = std::move(id);
  a.owner_org = lines.from.line.owner_org;
  a.year = lines.from.line.year;
  a.kind = in.kind;
  a.line = in.line;
  a.to_line = in.to_line;
  a.amount = in.amount;
  a.reason = in.reason;
  a.basis = in.basis;
  a.proposed_on = today;
  return a;
}

base::Result<Approval> adjustment_approved(Adjustment a, const AdjustedLines& lines,
                                           const AdjustmentDecision& d) {
  Approval out;
  out.adjustment = TRY(decided(std::move(a), "adjustment.approve", d));
  const Adjustment& done = out.adjustment;
  TRY(may_adjust(done.kind, done.amount, lines, d.today));
  const std::string ref = "adjustment/" + done.id.value;
  out.line = lines.from.line;
  out.line.amount += done.kind == AdjustmentKind::raise ? done.amount : -done.amount;
  out.moves.push_back(move_of(kind_of(done.kind), done.amount, ref));
  if (lines.to) {
    out.to = lines.to->line;
    out.to->amount += done.amount;
    out.to_moves.push_back(move_of(Kind::transfer_in, done.amount, ref));
  }
  return out;
}

base::Result<Adjustment> adjustment_rejected(Adjustment a, const AdjustmentDecision& d) {
  return decided(std::move(a), "adjustment.reject", d);
}

base::Result<Adjustment> adjustment_lapsed(Adjustment a, base::Date today) {
  return decided(std::move(a), "budget.close_year", {"", "", today});
}

}  // namespace budget
