#pragma once
// What a contract's text may not say, and what it had better say. Pure.
#include <boost/describe.hpp>
#include <string_view>
#include <vector>

#include "flow/5_contract/contract.h"

namespace contract {

/// What a word of data/phrases/guarantee.csv is in a clause.
enum class ClausePart { buyer, other, towards, with, promise, lawful, refusal };
BOOST_DESCRIBE_ENUM(ClausePart, buyer, other, towards, with, promise, lawful, refusal)
struct ClauseWord {
  std::string text;
  ClausePart part = ClausePart::buyer;
  base::Date from;
};
/// The rows of such a file; it is part of the program, so that a wrong one is a fault of ours.
std::vector<ClauseWord> parse_clause_words(std::string_view csv);
/// data/phrases/guarantee.csv
const std::vector<ClauseWord>& clause_words();

/// A sentence of one of the contract's fields.
struct Clause {
  std::string field, text;
};
/// the sentences by which the buyer would answer for another's debt. Words decide, not their
/// sense: whoever means something else says it in other words.
std::vector<Clause> guarantees_in(const Contract&, const std::vector<ClauseWord>&, base::Date on);
/// contract.buyer_guarantees, each sentence a problem at its field.
base::Check check_guarantees(const Contract&, const std::vector<ClauseWord>&, base::Date on);

/// whether the text says anything of secrecy.
bool speaks_of_secrecy(const Contract&);

}  // namespace contract
