#pragma once
// What may be spent, and what is left: lines of a year's budget and their append-only double-entry
// book. Later steps reserve, commit and spend in their own transaction under a reference of theirs;
// what stands under a reference passes with it when the year closes.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/2_catalogue/catalogue.h"
#include "flow/3_budget/account.h"
#include "flow/3_budget/stage/stage.h"
#include "platform/fwd.h"

namespace budget {

using MovementId = base::Id<struct MovementTag>;

enum class State { proposed, approved, closed };
BOOST_DESCRIBE_ENUM(State, proposed, approved, closed)

/// A line in the year's chain: 2025, and what was carried from it to 2026.
struct ChainLink {
  LineId id;
  std::int64_t year = 0;
  State state = State::proposed;
  Balance balance;
};

/// As its row holds it.
struct LineBody {
  LineId id;
  std::string owner_org;
  std::int64_t year = 0;
  std::string title, function_code;
  Source source = Source::general_budget;
  std::optional<catalogue::ItemId> catalogue_item;
  std::string medium_term_plan;  // required with a catalogue item
  base::Money amount;            // once approved: with what was adjusted since
  State state = State::proposed;
  std::optional<LineId> carried_from, carried_to;
  std::optional<base::Date> approved_on, closed_on;
  std::string author, approved_by;
  std::optional<std::string> sheet;  // the list of a finance system that it was taken in from
  std::int64_t version = 1;
};
struct Line : LineBody {
  Balance balance;
  std::vector<ChainLink> chain;  // oldest first; filled by budget.get alone
  std::vector<Stage> stages;     // in their order; filled where the line is shown by itself
};

struct Movement {
  MovementId id;
  LineId line;
  std::int64_t seq = 0;  // gap-free within the line
  Kind kind = Kind::approve;
  Account debit = Account::available, credit = Account::granted;
  base::Money amount;
  std::string ref;  // "contract/ct_…"; empty for approve and lapse
  base::Date day;
  base::Instant at;
  std::string author;  // the account that caused it
  // What stood in the line's accounts after it.
  base::Money available, reserved, committed, spent;
};

/// This very line, closed or not.
base::Result<Line> get_line(platform::Work&, const LineId&);
base::Result<Balance> balance(platform::Work&, const LineId&);
/// All movements of this very line, in order.
std::vector<Movement> movements(platform::Work&, const LineId&);
/// All movements under a reference, along the chain the line belongs to, in order.
base::Result<std::vector<Movement>> movements_for(platform::Work&, const LineId&,
                                                  const std::string& ref);

/// A-09 or the refusal that says what lacks: the item is published, the line is approved for it in
/// the year of today, and it is tied to the medium-term plan.
base::Check gate(platform::Work&, const LineId&, const catalogue::ItemId&);

// All of these act on the line's successor when its year has closed, and take what is committed
// from the later years' lines as well, the earliest first. An amount of zero moves nothing.
/// available → reserved. budget.over_commitment, with what is available, when it is not enough.
base::Check reserve(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// reserved → committed, of what the same reference reserved.
base::Check commit(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// committed → spent, of what the same reference committed.
base::Check spend(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// The same, before anything is delivered: what instalments are to recover (budget.prepayments).
base::Check prepay(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// An instalment took off so much of what was prepaid under the reference: no money moves.
base::Check recover(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// Prepaid under the reference and neither recovered nor refunded.
base::Money prepaid_outstanding(platform::Work&, const std::string& ref);
/// Back to available.
base::Check release_reserved(platform::Work&, const LineId&, base::Money, const std::string& ref);
base::Check release_committed(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// What the reference still has reserved, or committed, on the line or its successor.
base::Result<base::Money> reserved_for(platform::Work&, const LineId&, const std::string& ref);
base::Result<base::Money> committed_for(platform::Work&, const LineId&, const std::string& ref);

/// One year after a line's own and what it is to bear.
struct PlannedYear {
  std::int64_t year = 0;
  base::Money amount;
};
constexpr auto describe(const PlannedYear*) {
  using base::field;
  return base::record(
      "PlannedYear", field("year", &PlannedYear::year, {"预算年度", "Budget year"}, {1990, 2200}),
      field("amount", &PlannedYear::amount, {"金额", "Amount"}, {1, base::kAnyNumber.max}));
}
/// whether later years may bear so much of the whole: in order, after the line's own, each in
/// the plan that stands for the line. reserve_years asks again.
base::Check later_years_fit(platform::Work&, const LineId&, base::Money whole,
                            const std::vector<PlannedYear>& later);
/// Reserves what this year bears of the whole and counts on the plan for the later years; each
/// takes its place on its year's line when that is approved.
base::Check reserve_years(platform::Work&, const LineId&, base::Money whole,
                          const std::vector<PlannedYear>& later, const std::string& ref);
/// The price is agreed: it is committed, what is above it given back, the last year's first.
base::Check agree(platform::Work&, const LineId&, base::Money price, const std::string& ref);
/// Nothing comes of it: all that is reserved under the reference, in every year, is given back.
base::Check withdraw(platform::Work&, const LineId&, const std::string& ref);
/// The contract asks for less: so much of what is committed under the reference is given back, the
/// last year's first. budget.not_committed when there is not so much.
base::Check give_back(platform::Work&, const LineId&, base::Money, const std::string& ref);
/// What the reference counts on of years whose line is not approved.
base::Money awaited(platform::Work&, const std::string& ref);
/// The contract is over: years to come are no longer counted on.
void end_pledges(platform::Work&, const std::string& ref);
/// Where a reference has money, or had: the line with all that carry it on, and later years' lines.
base::Result<std::vector<LineId>> lines_under(platform::Work&, const LineId&,
                                              const std::string& ref);

/// a term that runs beyond the line's year needs a plan for the line that has money in each
/// year it reaches, as much as the price all together.
base::Check plan_covers(platform::Work&, const LineId&, base::Date term_to, base::Money price);

platform::Module module();
/// What hangs on a line, each in a folder of its own: the whole book and its days (book/), money
/// paid before delivery (prepayment/), what is raised, cut or moved (adjustment/), held money
/// (stage/), years to come (plan/), what a service costs (cost/).
platform::Module book_module();
platform::Module prepayment_module();
platform::Module adjustment_module();
platform::Module stage_module();
platform::Module plan_module();
platform::Module cost_module();

}  // namespace budget
