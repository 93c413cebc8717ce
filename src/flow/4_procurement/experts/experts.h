#pragma once
// Experts of the pool (评审专家) and their draw, which nobody can make again: what is committed to
// before the offers are in decides, with what the offers bring, who sits. The panel asks who does.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/4_procurement/procurement.h"
#include "platform/fwd.h"

namespace procurement::experts {

using ExpertId = base::Id<struct ExpertTag>;
using DrawId = base::Id<struct ExpertDrawTag>;
using RecusalId = base::Id<struct RecusalTag>;

enum class ExpertState { listed, suspended };
BOOST_DESCRIBE_ENUM(ExpertState, listed, suspended)
/// Why somebody who was drawn does not sit.
enum class Why { conflict, unable };
BOOST_DESCRIBE_ENUM(Why, conflict, unable)
/// Where somebody of the list stands after the draw; `set_aside`: has an interest in one that
/// offered, as recorded on the day of the draw (B-04).
enum class Standing { seated, in_reserve, set_aside, recused };
BOOST_DESCRIBE_ENUM(Standing, seated, in_reserve, set_aside, recused)

/// Nothing is kept here by which somebody could be called or visited.
struct Expert {
  ExpertId id;
  std::string account, name;
  std::vector<std::string> specialties;  // words of the table of services
  std::optional<std::string> employer;   // a party; none: not employed by any that is registered
  std::string area;
  base::Date listed_from;
  std::optional<base::Date> listed_until;  // the last day
  std::optional<base::Date> suspended_on;
  std::string suspend_reason;
  ExpertState state = ExpertState::listed;
  std::string author;
  std::int64_t version = 1;
};

/// One round. What decides it stands from `committed_at` on; the rest comes with `drawn_at`.
struct Draw {
  DrawId id;
  ProcurementId procurement;
  std::int64_t round = 1;
  std::vector<std::string> specialties;
  std::int64_t members = 0, experts = 0;  // of the panel; of them by this round
  std::vector<std::string> pool;          // the ids of who may be drawn, sorted
  std::string pool_sha256, seed_sha256;
  std::string public_source;            // of a later round: what the public value will be
  std::optional<base::Date> public_on;  // and on which day there is one
  base::Instant committed_at;
  std::optional<base::Instant> drawn_at;
  std::string seed, public_value;
  std::vector<std::string> receipts;  // of the first round: of which the public value is the hash
  std::vector<std::string> set_aside;
  std::string author, drawn_by;
  std::int64_t version = 1;
};

struct Recusal {
  RecusalId id;
  ProcurementId procurement;
  ExpertId expert;
  Why kind = Why::conflict;
  std::string reason;
  base::Instant recused_at;
  std::string author;
};

/// Who sits by the draws of a purchase; `missing`: so many could not be found.
struct Seats {
  bool committed = false;
  bool waiting = false;  // a draw was committed to and not made
  std::int64_t missing = 0;
  std::vector<std::string> accounts;
};
Seats seats_of(platform::Work&, const ProcurementId&);
/// Refuses a panel whose experts are others than those drawn; `chosen`: they were chosen
/// (自行选定).
base::Check check_named(const Seats&, const std::vector<std::string>& accounts, bool chosen);

}  // namespace procurement::experts
