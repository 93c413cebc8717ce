#pragma once
// Every SQL text of step 9. Used by its commands alone.
#include "flow/9_disclosure/disclosure.h"
#include "platform/module.h"

namespace disclosure::store {

void insert(sql::Db&, const Release&);
void put(sql::Db&, const Entry&);
std::optional<Release> find(sql::Db&, const ReleaseId&);
/// After the given journal number, in order, at most `most`.
std::vector<Release> after(sql::Db&, std::int64_t seq, std::int64_t most);
/// Of one procurement, after the given journal number.
std::vector<Release> of(sql::Db&, const procurement::ProcurementId&, std::int64_t seq,
                        std::int64_t most);
/// The procurement's newest release before the journal number.
std::optional<Release> last_before(sql::Db&, const procurement::ProcurementId&, std::int64_t seq);
/// Whether the operation was done to the subject, up to and with the journal number.
bool happened(sql::Db&, std::string_view operation, std::string_view subject, std::int64_t seq);
std::optional<Entry> entry(sql::Db&, const procurement::ProcurementId&);
/// After the given procurement, by id, at most `most`.
std::vector<Entry> entries_after(sql::Db&, const std::string& procurement, std::int64_t most);
std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace disclosure::store
