#pragma once
// The tables expert, expert_draw and expert_recusal: every SQL text of them is in store.cpp.
#include "flow/4_procurement/experts/fields.h"
#include "flow/4_procurement/listing_store.h"
#include "platform/module.h"

namespace procurement::experts::store {

using platform::Work;

std::optional<Expert> find(sql::Db&, const ExpertId&);
std::optional<Expert> find_by_account(sql::Db&, const std::string& account);
void insert(sql::Db&, const Expert&);
/// Refuses platform::kStale when somebody changed the row since.
base::Result<Expert> save(sql::Db&, Expert);
std::vector<Expert> list(sql::Db&, const ExpertFilter&);
/// All that are not suspended.
std::vector<Expert> listed(sql::Db&);
/// How many published results name the account as an expert (B-15).
std::int64_t results(sql::Db&, const std::string& account);
std::vector<ExpertAccount> accounts_outside(sql::Db&);

/// By round.
std::vector<Draw> draws(sql::Db&, const ProcurementId&);
/// `seed_cipher`: the seed until it is revealed.
void insert(sql::Db&, const Draw&, const std::string& seed_cipher);
std::string seed_cipher(sql::Db&, const DrawId&);
base::Result<Draw> reveal(sql::Db&, Draw);

std::vector<Recusal> recusals(sql::Db&, const ProcurementId&);
void insert(sql::Db&, const Recusal&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace procurement::experts::store
