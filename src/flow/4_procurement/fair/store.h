#pragma once
// The tables fair, fair_post, fair_proposal, requirement and requirement_source: every SQL text of
// them is in store*.cpp.
#include "flow/4_procurement/fair/views.h"
#include "flow/4_procurement/listing_store.h"
#include "platform/module.h"

namespace procurement::fair::store {

using platform::Work;

// Each `save` refuses platform::kStale when somebody changed the row since.

std::optional<Fair> find(sql::Db&, const FairId&);
void insert(sql::Db&, const Fair&);
base::Result<Fair> save(sql::Db&, Fair);
FairPage list(Work&, const FairFilter&);

std::optional<Post> find(sql::Db&, const PostId&);
void insert(sql::Db&, const Post&);
/// False when it was withdrawn already.
bool withdraw(sql::Db&, const Post&);
/// Whether a match of it stands in a requirement that was not withdrawn.
bool in_requirement(sql::Db&, const PostId&);
/// With what became of the demand that it answers, or was matched with.
ProposalShown shown(sql::Db&, Proposal);
/// The demand at that fair, if it was posted.
std::optional<Post> posted(sql::Db&, const FairId&, const need::DemandId&);
std::vector<PostShown> posts(sql::Db&, const FairId&);

std::optional<Proposal> find(sql::Db&, const ProposalId&);
void insert(sql::Db&, const Proposal&);
base::Result<Proposal> save(sql::Db&, Proposal);
/// Proposals to demands that were neither matched nor declined nor withdrawn, nor the demand.
std::int64_t unanswered(sql::Db&, const FairId&);
/// Those matched for a demand of that department, at whichever fair.
std::vector<Proposal> matched(sql::Db&, const need::DemandId&, const std::string& owner_org);
ProposalPage list(Work&, const ProposalFilter&);

std::optional<Requirement> find(sql::Db&, const RequirementId&);
void insert(sql::Db&, const Requirement&);
base::Result<Requirement> save(sql::Db&, Requirement);
std::vector<Source> sources(sql::Db&, const RequirementId&);
std::vector<std::string> designers(sql::Db&, const std::string& owner_org, const need::DemandId&,
                                   base::Date until);
/// In place of those that were there.
void set_sources(sql::Db&, const RequirementId&, const std::vector<Source>&);
RequirementPage list(Work&, const RequirementFilter&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace procurement::fair::store
