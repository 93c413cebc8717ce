#pragma once
// The table procurement_bond: every SQL text of it is in store.cpp.
#include "flow/4_procurement/bond/bond.h"
#include "platform/module.h"

namespace procurement::bond::store {

using platform::Work;

struct Bond {
  BondShown shown;  // as stored: `return_by` once it was returned
  base::Instant recorded_at;
  std::string author;
  std::optional<base::Date> withdrawn_on;
};

std::optional<Bond> find(sql::Db&, const BondId&);
std::vector<Bond> of(sql::Db&, const ProcurementId&);
void insert(sql::Db&, const Bond&);
void write_returned(sql::Db&, const BondShown&, const std::string& by);
void write_withdrawn(sql::Db&, const BondId&, const std::optional<base::Date>& on);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace procurement::bond::store
