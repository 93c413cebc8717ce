#pragma once
// Bodies and people as stored, and the journal as auditors read it.
#include "platform/module.h"
#include "registry/registry.h"

namespace registry::store {

std::optional<Party> find_party(sql::Db&, const std::string& id);
std::optional<Party> find_party_by_code(sql::Db&, const std::string& code);
std::optional<Party> find_party_by_person(sql::Db&, const std::string& person);
/// `person`: whom it is, of an individual; "" of a body.
void add_party(sql::Db&, const Party&, const std::string& person);
/// By id after `after`; every kind when `kind` is empty.
std::vector<Party> parties(sql::Db&, const std::string& after, const std::string& kind,
                           std::int64_t most);

struct PersonRow {
  std::string id, id_hash, id_number, name;  // hash and ciphertexts: "v1:…"
  base::Date born_on;
  Sex sex = Sex::female;
  std::string area, owner_org, author;
  std::int64_t reveals = 0, version = 1;
};
std::optional<PersonRow> find_person(sql::Db&, const std::string& id);
std::optional<PersonRow> find_person_by_hash(sql::Db&, const std::string& id_hash);
void add_person(sql::Db&, const PersonRow&);
void count_reveal(sql::Db&, const std::string& id);
/// Organisations that registered the person.
std::vector<std::string> keepers(sql::Db&, const std::string& person);
void add_keeper(sql::Db&, const std::string& person, const std::string& org);

/// Sealed entries after `after`, in order; empty words match all.
struct JournalAsk {
  std::int64_t after = 0;
  std::string operation, subject;
  std::int64_t most = 100;
};
std::vector<platform::JournalEntry> journal(sql::Db&, const JournalAsk&);

/// What must list nothing: references that lead nowhere, and administrators not separated.
std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace registry::store
