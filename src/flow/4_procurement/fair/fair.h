#pragma once
// The service fair 社洽会: departments post demands, organisations post proposals, matches are
// recorded and become requirements. A match promises nothing: the award is by competition,
// and whoever designed the requirement may not bid (B-03).
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/1_need/need.h"
#include "flow/4_procurement/procurement.h"
#include "platform/fwd.h"

namespace procurement::fair {

using FairId = base::Id<struct FairTag>;
using PostId = base::Id<struct PostTag>;
using ProposalId = base::Id<struct ProposalTag>;

enum class FairState { called, closed };
BOOST_DESCRIBE_ENUM(FairState, called, closed)
enum class ProposalState { made, withdrawn, matched, declined };
BOOST_DESCRIBE_ENUM(ProposalState, made, withdrawn, matched, declined)
enum class RequirementState { written, confirmed, withdrawn };
BOOST_DESCRIBE_ENUM(RequirementState, written, confirmed, withdrawn)

struct Fair {
  FairId id;
  std::string owner_org, title, place;
  base::Date demands_until, proposals_until, held_on;  // each day included
  base::Date opened_on;
  std::optional<base::Date> closed_on;
  FairState state = FairState::called;
  std::string author;
  std::int64_t version = 1;
};

/// A demand of a department, as everyone may read it.
struct Post {
  PostId id;
  FairId fair;
  std::string owner_org;
  need::DemandId demand;
  std::string wanted;
  base::Money money_from, money_to;  // roughly; it binds nobody
  base::Date posted_on;
  std::optional<base::Date> withdrawn_on;
  std::string withdraw_reason;
  std::string author;
};

struct Proposal {
  ProposalId id;
  FairId fair;
  std::optional<PostId> post;  // none: an open proposal of its own
  std::string supplier, supplier_name, title, service, words;
  base::Date proposed_on;
  std::optional<PostId> matched_post;
  std::string reason;  // why it was matched or declined
  std::optional<base::Date> decided_on;
  std::string decided_by;
  ProposalState state = ProposalState::made;
  std::string author;
  std::int64_t version = 1;
};

/// A matched proposal that a requirement came from. B-03: whose text was taken over designed it.
struct Source {
  ProposalId proposal;
  std::string supplier, supplier_name;
  bool text_taken = false;
};
constexpr auto describe(const Source*) {
  using base::field;
  return base::record(
      "RequirementSource", field("proposal", &Source::proposal, {"建议", "Proposal"}),
      field("supplier", &Source::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &Source::supplier_name, {"供应商名称", "Supplier's name"}),
      field("text_taken", &Source::text_taken, {"采用了其文本", "Its text was taken over"}));
}

struct Requirement {
  RequirementId id;
  std::string owner_org;
  need::DemandId demand;
  std::string title, service, quantity, quality, term, acceptance;
  base::Date written_on;
  std::optional<base::Date> confirmed_on;
  std::string confirmed_by;
  RequirementState state = RequirementState::written;
  std::string author;
  std::int64_t version = 1;
};

/// requirement.not_found when there is none.
base::Result<Requirement> get_requirement(platform::Work&, const RequirementId&);
/// B-03: the suppliers whose text was taken over into a requirement that the department wrote for
/// the demand on that day or before, whether a purchase names it or not; by party id.
std::vector<std::string> designers_of(platform::Work&, const std::string& owner_org,
                                      const need::DemandId&, base::Date until);

}  // namespace procurement::fair
