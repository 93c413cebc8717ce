#include "flow/3_budget/rules.h"

#include <algorithm>

namespace budget {
namespace {

bool blank(std::string_view s) {
  return base::trimmed(s).empty();
}

base::Check in_catalogue(const catalogue::Item& item) {
  if (catalogue::is_published(item)) return base::Done{};
  return base::refuse(kNotInCatalogue,
                      item.id.value + ": " + base::Codec<catalogue::State>::text(item.state));
}

/// After the year money may only be given back, carried or lapse.
bool gives_back(Kind kind) {
  return kind == Kind::release_reserved || kind == Kind::release_committed ||
         kind == Kind::refund || kind == Kind::carry_out || kind == Kind::carry_in ||
         kind == Kind::lapse;
}

}  // namespace

bool is_function_code(std::string_view s) {
  return (s.size() == 3 || s.size() == 5 || s.size() == 7) &&
         std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
}

base::Check not_over(std::int64_t year, base::Date today) {
  if (year >= today.year()) return base::Done{};
  return base::refuse(kYearOver, std::to_string(year));
}

base::Says says(Source source) {
  switch (source) {
    case Source::general_budget:
      return {"一般公共预算", "general public budget"};
    case Source::government_fund:
      return {"政府性基金", "government fund"};
    case Source::welfare_lottery:
      return {"福利彩票公益金", "welfare lottery fund"};
    case Source::superior_transfer:
      return {"上级转移支付", "transfer from above"};
    case Source::donation:
      return {"社会捐赠", "donation"};
    case Source::other:
      return {"其他", "other"};
  }
  base::fail_ensure("a source of no kind", __FILE__, __LINE__);
}

base::Result<LineBody> proposed(LineId id, const ProposeLine& in, const catalogue::Item* item,
                                base::Date today) {
  if (!is_function_code(in.function_code)) return base::refuse(kBadFunctionCode, in.function_code);
  TRY(not_over(in.year, today));
  LineBody line;
  line.id = std::move(id);
  line.year = in.year;
  line.title = in.title;
  line.function_code = in.function_code;
  line.source = in.source.value_or(Source::general_budget);
  line.medium_term_plan = std::string(base::trimmed(in.medium_term_plan.value_or("")));
  line.amount = in.amount;
  if (item != nullptr) {
    TRY(in_catalogue(*item));
    if (line.medium_term_plan.empty()) return base::refuse(kNoPlan);
    line.catalogue_item = item->id;
  }
  return line;
}

base::Result<LineBody> tied(LineBody line, const catalogue::Item& item,
                            const std::optional<std::string>& medium_term_plan, base::Date today) {
  line.state = TRY(base::next_state(kSteps, line.state, "budget.tie"));
  TRY(not_over(line.year, today));
  TRY(in_catalogue(item));
  if (medium_term_plan) line.medium_term_plan = std::string(base::trimmed(*medium_term_plan));
  if (line.medium_term_plan.empty()) return base::refuse(kNoPlan);
  line.catalogue_item = item.id;
  return line;
}

base::Result<LineBody> approved(LineBody line, const catalogue::Item* item, const std::string& by,
                                base::Date today) {
  line.state = TRY(base::next_state(kSteps, line.state, "budget.approve"));
  TRY(not_over(line.year, today));
  if (item != nullptr) TRY(in_catalogue(*item));
  line.approved_on = today;
  line.approved_by = by;
  return line;
}

base::Check gate(const LineBody& line, const catalogue::Item& item, base::Date today) {
  TRY(in_catalogue(item));
  if (line.state == State::closed) return base::refuse(kYearClosed, std::to_string(line.year));
  if (line.state != State::approved) return base::refuse(kNotApproved, line.id.value);
  if (line.catalogue_item != item.id) return base::refuse(kOtherItem, line.title);
  if (blank(line.medium_term_plan)) return base::refuse(kNoPlan);
  if (line.year != today.year()) return base::refuse(kOtherYear, std::to_string(line.year));
  return base::Done{};
}

base::Check may_move(const LineBody& line, Kind kind, base::Date today) {
  if (line.state == State::closed) return base::refuse(kYearClosed, std::to_string(line.year));
  if (line.state == State::proposed) return base::refuse(kNotApproved, line.id.value);
  if (!gives_back(kind)) TRY(not_over(line.year, today));
  return base::Done{};
}

Move move_of(Kind kind, base::Money amount, std::string ref) {
  const auto is = [kind](const Posting& p) { return p.kind == kind; };
  ENSURE(std::ranges::count_if(kPostings, is) == 1);
  const auto& p = *std::ranges::find_if(kPostings, is);
  return {kind, p.debit, p.credit, amount, std::move(ref)};
}

bool under_reference(const Move& m) {
  const auto kept = [](Account a) {
    return a == Account::reserved || a == Account::committed || a == Account::spent;
  };
  return kept(m.debit) || kept(m.credit);
}

Balance change(const Move& m) {
  ENSURE(m.amount.fen() > 0);
  ENSURE(std::ranges::any_of(kPostings, [&](const Posting& p) {
    return p.kind == m.kind && p.debit == m.debit && p.credit == m.credit;
  }));
  Balance b;
  const auto add = [&](Account to, base::Money amount) {
    switch (to) {
      case Account::granted:
        b.approved -= amount;  // the source: a credit to it is what was granted
        break;
      case Account::available:
        b.available += amount;
        break;
      case Account::held:
        b.held += amount;
        break;
      case Account::reserved:
        b.reserved += amount;
        break;
      case Account::committed:
        b.committed += amount;
        break;
      case Account::spent:
        b.spent += amount;
        break;
      case Account::carried:
        b.carried += amount;
        break;
      case Account::lapsed:
        b.lapsed += amount;
        break;
    }
  };
  add(m.debit, m.amount);
  add(m.credit, -m.amount);
  const bool in = m.kind == Kind::carry_in;
  if (in) b.carried_in = m.amount;
  if (in || m.kind == Kind::reserve) b.reserved_ever = m.amount;
  if (m.kind == Kind::raise || m.kind == Kind::transfer_in) b.adjusted = m.amount;
  if (m.kind == Kind::cut || m.kind == Kind::transfer_out) b.adjusted = -m.amount;
  // What was refunded had been committed before: it is not committed anew.
  if (m.debit == Account::committed && m.kind != Kind::refund) b.committed_ever = m.amount;
  if (m.kind == Kind::release_reserved || m.kind == Kind::release_committed)
    b.released_ever = m.amount;
  return b;
}

base::Check may_close(std::int64_t year, const YearFacts& facts, base::Date today) {
  if (facts.closed) return base::refuse(kYearClosed, std::to_string(year));
  if (today < base::Date(int(year), 12, 31)) return base::refuse(kYearNotOver, today.text());
  if (facts.next_closed) return base::refuse(kNextYearClosed, std::to_string(year + 1));
  if (facts.earlier_open)
    return base::refuse(kEarlierYearOpen, std::to_string(*facts.earlier_open));
  return base::Done{};
}

base::Result<Closing> closed(const OpenLine& open, LineId next, const Closer& closer) {
  Closing out;
  LineBody line = open.line;
  line.state = TRY(base::next_state(kSteps, line.state, "budget.close_year"));
  line.closed_on = closer.today;
  out.surplus = open.carried_times >= closer.carries_max;
  const auto lapse = [&](Account from, base::Money amount, const std::string& ref) {
    if (amount == base::Money()) return;
    out.moves.push_back({Kind::lapse, Account::lapsed, from, amount, ref});
    out.lapsed += amount;
  };
  const auto carry = [&](Account from, base::Money amount, const std::string& ref) {
    if (amount == base::Money()) return;
    out.moves.push_back({Kind::carry_out, Account::carried, from, amount, ref});
    out.next_moves.push_back({Kind::carry_in, from, Account::granted, amount, ref});
    out.carried += amount;
  };
  for (const RefBalance& r : open.refs) {
    if (out.surplus) {
      if (r.reserved + r.committed > base::Money()) out.unfinished.push_back(r);
      continue;
    }
    carry(Account::reserved, r.reserved, r.ref);
    carry(Account::committed, r.committed, r.ref);
  }
  lapse(Account::available, open.available, "");
  lapse(Account::held, open.held, "");
  if (!out.next_moves.empty()) {
    LineBody& n = out.next.emplace(line);
    n.id = next;
    n.year = line.year + 1;
    n.amount = out.carried;
    n.state = State::approved;
    n.carried_from = line.id;
    n.carried_to.reset();
    n.approved_on = closer.today;
    n.closed_on.reset();
    n.author = n.approved_by = closer.account;
    n.sheet.reset();
    n.version = 1;
    line.carried_to = std::move(next);
  }
  out.line = std::move(line);
  return out;
}

base::Check may_lapse(const std::vector<Closing>& all) {
  std::vector<base::Problem> problems;
  for (const Closing& c : all)
    for (const RefBalance& r : c.unfinished) {
      const std::string amount = (r.reserved + r.committed).text();
      problems.push_back({"year", c.line.title + ":" + r.ref + " 名下还有 " + amount + " 元",
                          c.line.title + ": " + amount + " stands under " + r.ref});
    }
  if (problems.empty()) return base::Done{};
  return base::Error{&kLapseOpen, {}, std::move(problems)};
}

}  // namespace budget
