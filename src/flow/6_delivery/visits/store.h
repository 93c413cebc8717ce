#pragma once
// SQL texts about planned visits. Used by the commands of step 6 alone.
#include "flow/6_delivery/store.h"
#include "flow/6_delivery/visits/visit.h"

namespace delivery::store {

std::optional<Visit> find_visit(sql::Db&, const FactId&);
void insert_visit(sql::Db&, const Visit&);
/// False when someone recorded it, or gave it up, meanwhile.
bool mark_recorded(sql::Db&, const Visit&);
/// The plan is given up, as the visit says; false when someone was quicker.
bool give_up(platform::Work&, const Visit&);
/// A visit planned for the worker that overlaps; what was given up holds no time.
std::optional<Visit> planned_for(sql::Db&, const std::string& worker, const Span&);

struct VisitFilter {
  std::string contract, household, from, to;  // empty: any
};
std::vector<Visit> list_visits(platform::Work&, const VisitFilter&);
/// Every plan of the contract.
std::vector<Visit> visits_of(sql::Db&, const contract::ContractId&);
/// The newest facts of the listed visits, by root.
std::vector<Fact> facts_of_visits(platform::Work&, const VisitFilter&);

}  // namespace delivery::store
