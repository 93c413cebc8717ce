#pragma once
// Decisions on the fair: its days, proposals, matches; and on requirements (B-03, B-05). Pure.
#include <array>

#include "base/lifecycle.h"
#include "flow/4_procurement/fair/fair.h"
#include "flow/4_procurement/fair/inputs.h"
#include "flow/4_procurement/fair/refusals.h"

namespace procurement::fair {

// clang-format off
inline constexpr auto kFairSteps = std::to_array<base::Step<FairState>>({
    {FairState::called, "fair.post",    FairState::called},
    {FairState::called, "fair.propose", FairState::called},
    {FairState::called, "fair.close",   FairState::closed}});
static_assert(base::sound(kFairSteps, FairState::called));

inline constexpr auto kProposalSteps = std::to_array<base::Step<ProposalState>>({
    {ProposalState::made, "fair.amend_proposal",    ProposalState::made},
    {ProposalState::made, "fair.withdraw_proposal", ProposalState::withdrawn},
    {ProposalState::made, "fair.match",             ProposalState::matched},
    {ProposalState::made, "fair.decline",           ProposalState::declined}});
static_assert(base::sound(kProposalSteps, ProposalState::made));

inline constexpr auto kRequirementSteps = std::to_array<base::Step<RequirementState>>({
    {RequirementState::written, "requirement.amend",    RequirementState::written},
    {RequirementState::written, "requirement.confirm",  RequirementState::confirmed},
    {RequirementState::written, "requirement.withdraw", RequirementState::withdrawn}});
static_assert(base::sound(kRequirementSteps, RequirementState::written));
// clang-format on

/// Who does it, and when.
struct By {
  std::string account;
  base::Date today;
};

base::Check check(const OpenFair&, base::Date today);
Fair opened(FairId, const OpenFair&, const By&);
/// On the fair's day or later, and only when every proposal to a demand has its answer.
base::Result<Fair> closed(Fair, std::int64_t unanswered, base::Date today);

base::Result<Post> posted(PostId, const PostDemand&, const Fair&, const By&);

/// `in_requirement`: a match of it stands in one that was not withdrawn.
base::Result<Post> demand_withdrawn(Post, const std::string& reason, bool in_requirement,
                                    base::Date today);
/// What a withdrawn demand takes no more.
base::Check still_posted(const Post&);

/// `service`: the demand's, where it answers one.
base::Result<Proposal> proposed(ProposalId, const Propose&, const Fair&,
                                const std::optional<std::string>& service, const By&);
base::Result<Proposal> amended(Proposal, const AmendProposal&, const Fair&, base::Date today);
base::Result<Proposal> withdrawn(Proposal, const Fair&, base::Date today);
/// The demand that a match is for: the one it answers, or for an open proposal the one named.
base::Result<PostId> post_to_match(const Proposal&, const std::optional<PostId>& named);
base::Result<Proposal> matched(Proposal, const PostId&, const std::string& reason, const Fair&,
                               const By&);
base::Result<Proposal> declined(Proposal, const std::string& reason, const Fair&, const By&);

/// Every fault at once: B-03 each matched proposal stated, and truly; B-05 no supplier named.
/// `same_words_max`: so many signs in a row may be a proposal's without counting as its text.
base::Result<std::vector<Source>> sources(const Asked&, const std::vector<Proposal>& matched,
                                          std::int64_t same_words_max);
/// Whether more than `most` signs in a row stand in both; blanks and punctuation count for nothing.
bool share_a_passage(std::string_view one, std::string_view other, std::int64_t most);
Requirement written(RequirementId, const Asked&, const need::DemandId&, const By&);
base::Result<Requirement> amended(Requirement, const Asked&, const By&);
base::Result<Requirement> confirmed(Requirement, const By&);
base::Result<Requirement> withdrawn(Requirement);

}  // namespace procurement::fair
