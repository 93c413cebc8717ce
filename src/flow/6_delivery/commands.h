#pragma once
// What the commands of step 6 share: loading, saving, the policy's figures, proof. Not for others.
#include "flow/6_delivery/people/store.h"
#include "flow/6_delivery/store.h"
#include "flow/6_delivery/visits/visit.h"
#include "platform/execute.h"

namespace delivery {

base::Result<Policy> policy_on(platform::Work&, base::Date);
base::Result<Fact> save(platform::Work&, const Fact&);
/// The contract, when it is in force.
base::Result<contract::Contract> contract_in_force(platform::Work&, const contract::ContractId&);
base::Result<Elder> household_of(platform::Work&, const contract::ContractId&,
                                 const std::string& household);

/// The proof as it is given: with the code of the elder, refused and counted when it is wrong.
struct ProofGiven {
  Proof proof = Proof::none;
  std::optional<std::string> code;
};
base::Check check_proof(platform::Work&, const ElderId&, const ProofGiven&, const Policy&);
/// The stored form of a resident's code.
std::string hashed_code(platform::Work&, const ElderId&, const std::string& code);

/// A fact of the elder by the caller, not yet stored.
Fact fact_of(platform::Work&, FactKind, const FactId&, const Elder&);
/// Fills the times; refuses what lasts too long, lies ahead or outside the term.
base::Check put_span(platform::Work&, Fact&, const Span&, const contract::Contract&, const Policy&);
/// No other live fact of the worker, or of the person served, at that time.
base::Check check_free(platform::Work&, const Fact&);

/// The plan that the visit, or any fact of its chain, goes back to, with its newest fact.
struct Planned {
  Visit visit;
  std::optional<Fact> newest;
};
base::Result<Planned> planned_visit(platform::Work&, const FactId&);
/// An account in use of the provider's workers.
base::Result<store::Account> worker_of(platform::Work&, const contract::Contract&,
                                       const std::string& login);

/// How each kind of caller reaches a fact: a resident by the person served, others by the account
/// that did it.
platform::Subject subject_of(platform::Work&, const Fact&);
base::Result<platform::Subject> subject_of_visit(platform::Work&, const FactId&);

/// With its chain of corrections and what happened to it.
ShownWhole with_history(platform::Work&, const Shown&);

std::vector<platform::Endpoint> people_endpoints();
std::vector<platform::Endpoint> visit_endpoints();
std::vector<platform::Endpoint> changing_endpoints();
std::vector<platform::Endpoint> checking_endpoints();
std::vector<platform::Endpoint> event_endpoints();

}  // namespace delivery
