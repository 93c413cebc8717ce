#pragma once
// The decisions of step 5, pure: states, what must be there before signing, the term gate
// measures against the price, points against the full score, signing and closing.
#include "base/lifecycle.h"
#include "flow/5_contract/contract.h"
#include "flow/5_contract/refusals.h"

namespace contract {

inline constexpr std::array kSteps{
    base::Step<State>{State::draft, "contract.amend", State::draft},
    base::Step<State>{State::draft, "contract.consent", State::consented},
    base::Step<State>{State::consented, "contract.amend", State::draft},
    base::Step<State>{State::consented, "contract.sign", State::signed_},
    base::Step<State>{State::signed_, "contract.publish", State::published},
    base::Step<State>{State::signed_, "contract.file", State::signed_},
    base::Step<State>{State::published, "contract.file", State::published},
    base::Step<State>{State::published, "contract.close", State::closed},
    base::Step<State>{State::closed, "contract.file", State::closed}};
static_assert(base::sound(kSteps, State::draft));

/// A price for a measure of the procurement, as agreed with the winner.
struct MeasurePrice {
  std::string code;
  base::Money unit_price, most_amount;
};
/// What the drafter gives; price, supplier and measures come from the award.
struct Terms {
  std::optional<std::string> content, quantity, quality, settlement, rights, breach;
  std::optional<base::Date> term_from, term_to;
  std::optional<TermGrounds> term_grounds;
  std::optional<std::vector<Instalment>> instalments;
  std::optional<ScorePlan> score_plan;
  std::optional<std::int64_t> pay_days;
  std::optional<base::Exact> late_per_day;
  std::optional<budget::LineId> interest_line;
  std::optional<std::vector<MeasurePrice>> measure_prices;
};

/// What the law's rows say on the day.
struct Limits {
  int term_default_years = 0, term_extended_years = 0;
  std::int64_t full_score = 0;                          // E-02, the sum of its four weights
  std::string full_score_basis = {};                    // where they stand and how sure they are
  PayLaw pay = {};                                      // P-01
};
/// B-17: the last days for what follows the signature.
struct Clocks {
  base::Date publish_by, file_by;
};

/// Takes what is given and leaves the rest as it is; then lists what is missing.
base::Result<Contract> with_terms(Contract, const Terms&, const PayLaw& = {});
/// The fields that A-13 requires and the contract lacks, as paths such as "measures[2].evidence".
/// Where P-01 binds, days to pay need not be agreed, and its interest needs a line to be paid from.
std::vector<std::string> missing(const Contract&, const PayLaw& = {});
/// P-01: no more days to pay than may be agreed.
base::Check check_pay_days(const Contract&, const PayLaw&);
/// The last day of a term of n years is the day before the corresponding day.
base::Check check_term(base::Date from, base::Date to, const TermGrounds&, const Limits&);
base::Check check_measures(const std::vector<procurement::Measure>&, base::Money price);
base::Check check_score(const Contract&, const Limits&);
base::Check check_instalments(const std::vector<Instalment>&);
/// Everything that must hold of the text before it is signed.
base::Check check_text(const Contract&, const Limits&);

base::Result<Contract> amended(const Contract&, const Terms&, const PayLaw& = {});
base::Result<Contract> consented(Contract, base::Instant now, std::string content_hash);
base::Result<Contract> signed_by_head(Contract, base::Instant now, const Clocks&,
                                      const std::string& content_hash, const Limits&);
/// Late is allowed and recorded as late (B-17).
base::Result<Contract> published(Contract, base::Date today);
/// B-17: between signing and today, once; late is recorded as late. `file_by` is asked where the
/// contract has none from its signing.
struct Filing {
  base::Date on;
  std::string number;
  base::Date file_by;
};
base::Result<Contract> filed(Contract, const Filing&, base::Date today);
/// `final_asked`: A-12 asks for a final assessment. `prepaid`: neither recovered nor refunded.
base::Result<Contract> closed(Contract, base::Date today, base::Money released, bool final_asked,
                              base::Money prepaid = {});
base::Result<Contract> paid(Contract, base::Money amount, bool final);

/// What both parties agree to, in canonical JSON: keys sorted, no blanks.
std::string agreed_text(const Contract&);
/// The same content is the same text, in whatever order its keys stand.
std::string canonical(const base::json::value&);

}  // namespace contract
