#pragma once
// SQL texts about facts, common to all kinds. Used by the commands of step 6 alone.
#include "flow/6_delivery/rules.h"
#include "flow/6_delivery/shown.h"
#include "platform/module.h"

namespace delivery::store {

std::optional<Fact> find(sql::Db&, const FactId&);
/// The newest of the chain that the fact belongs to.
std::optional<Fact> newest(sql::Db&, const FactId&);
std::vector<Fact> chain(sql::Db&, const FactId& root);
std::vector<Fact> of_contract(sql::Db&, const contract::ContractId&);
void insert(sql::Db&, const Fact&);
/// State, proof and days; nothing when someone changed it meanwhile.
std::optional<Fact> update(sql::Db&, const Fact&);
/// Marks a fact as corrected; false when someone changed it meanwhile.
bool supersede(sql::Db&, const Fact&);

/// A live fact of the worker (or of the person served) that overlaps, of another chain.
std::optional<Fact> overlapping_worker(sql::Db&, const std::string& worker, const Span&,
                                       const FactId& root);
std::optional<Fact> overlapping_person(sql::Db&, const std::string& person, const Span&,
                                       const FactId& root);
/// An answer already on record.
std::optional<Fact> answer(sql::Db&, const ElderId&, const std::string& evidence);

struct Filter {
  std::string contract, kind, state, household, from, to;  // empty: any; days as text
  bool all = false;                                        // superseded ones too
};
std::vector<Fact> list(platform::Work&, const Filter&);

void add_event(platform::Work&, const Fact&, std::string_view act, const std::string& reason = {});
std::vector<Event> events(sql::Db&, const FactId& root);
/// "C01", "C10", "C100".
std::string numbered(std::string_view prefix, std::int64_t n);
/// What others see in place of the account's name in this contract; made at its first mention.
std::string label(platform::Work&, const contract::ContractId&, const std::string& account,
                  std::string_view prefix);
struct Account {
  std::string id, role, org, person;
};
constexpr auto describe(const Account*) {
  using base::field;
  return base::record("Account", field("id", &Account::id, {}), field("role", &Account::role, {}),
                      field("org", &Account::org, {}), field("person", &Account::person, {}));
}
/// An account in use.
std::optional<Account> account(sql::Db&, const std::string& login);

std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace delivery::store
