#pragma once
// SQL texts about planned visits. Used by the commands of step 6 alone.
#include "flow/6_delivery/store.h"
#include "flow/6_delivery/visits/visit.h"

namespace delivery::store {

std::optional<Visit> find_visit(sql::Db&, const FactId&);
void insert_visit(sql::Db&, const Visit&);
/// False when someone recorded it meanwhile.
bool mark_recorded(sql::Db&, const Visit&);
/// A visit planned for the worker that overlaps.
std::optional<Visit> planned_for(sql::Db&, const std::string& worker, const Span&);

struct VisitFilter {
  std::string contract, household, from, to;  // empty: any
};
std::vector<Visit> list_visits(platform::Work&, const VisitFilter&);
/// The newest facts of the listed visits, by root.
std::vector<Fact> facts_of_visits(platform::Work&, const VisitFilter&);

}  // namespace delivery::store
