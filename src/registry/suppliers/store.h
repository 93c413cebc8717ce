#pragma once
// Every SQL text on suppliers. One `find`, `insert`, `save` a table; lists by what people ask.
#include "platform/module.h"
#include "registry/suppliers/fields.h"

namespace supplier::store {

/// A page's size where the asker names none.
inline constexpr std::int64_t kPage = 50;

std::optional<Supplier> find_supplier(sql::Db&, const SupplierId&);
std::optional<Supplier> find_of_party(sql::Db&, const std::string& party);
void insert(sql::Db&, const Supplier&);
/// As saved, with its new version; nothing when it changed meanwhile. So with the others below.
std::optional<Supplier> save(sql::Db&, const Supplier&);
/// With what its party says of itself.
struct Listed {
  SupplierId id;
  std::string party, name, code;
  registry::PartyKind kind = registry::PartyKind::enterprise;
  std::string area;
  bool small_enterprise = false;
  std::string business;
};
struct ListAsk {
  std::string service, town, kind, after;
  std::int64_t limit = kPage;
};
std::vector<Listed> list(sql::Db&, const ListAsk&);
/// A stretch of the register, both ends included: what a page needs of all its lines at once.
struct Stretch {
  SupplierId first, last;
};
std::vector<Capability> confirmed_of(sql::Db&, const Stretch&);
std::vector<Credit> credits_of(sql::Db&, const Stretch&);
std::vector<Sanction> sanctions_of(sql::Db&, const Stretch&);

std::optional<Capability> find_capability(sql::Db&, const CapabilityId&);
void insert(sql::Db&, const Capability&);
std::optional<Capability> save(sql::Db&, const Capability&);
/// All of one supplier, by id.
std::vector<Capability> capabilities_of(sql::Db&, const std::string& party);
struct CapabilityAsk {
  std::optional<CapabilityState> state;
  std::string party, service, after;
  std::int64_t limit = kPage;
};
std::vector<Capability> list(platform::Work&, const CapabilityAsk&);
/// A supplier that claims or has a confirmed capability, once a town.
struct Able {
  std::string service, town, party;
  CapabilityState state = CapabilityState::claimed;
  registry::PartyKind kind = registry::PartyKind::enterprise;
  bool small_enterprise = false;
};
std::vector<Able> able(sql::Db&, const std::string& service, const std::string& town);

std::optional<Staff> find_staff(sql::Db&, const StaffId&);
std::optional<Staff> find_listed(sql::Db&, const std::string& party, const std::string& person);
/// Whose certificate bears one of these hashes.
std::vector<std::string> holders(sql::Db&, const std::vector<std::string>& hashes);
void insert(sql::Db&, const Staff&);
std::optional<Staff> save(sql::Db&, const Staff&);
void add_registration(sql::Db&, const Staff&);
std::vector<Registered> registrations(sql::Db&, const StaffId&);
/// Of one supplier, those that left included.
std::vector<Roll> rolls(sql::Db&, const std::string& party);
struct StaffAsk {
  std::string state, after;
  std::int64_t limit = kPage;
};
std::vector<Staff> list(platform::Work&, const StaffAsk&);

std::optional<Credit> find_credit(sql::Db&, const CreditId&);
void insert(sql::Db&, const Credit&);
std::optional<Credit> save(sql::Db&, const Credit&);
std::vector<Credit> credits_of(sql::Db&, const std::string& party);
struct CreditAsk {
  std::string party, state, after;
  std::int64_t limit = kPage;
};
std::vector<Credit> list(platform::Work&, const CreditAsk&);
std::optional<Sanction> find_sanction(sql::Db&, const SanctionId&);
void insert(sql::Db&, const Sanction&);
std::optional<Sanction> save(sql::Db&, const Sanction&);
std::vector<Sanction> sanctions_of(sql::Db&, const std::string& party);
struct SanctionAsk {
  std::string party, state, after;
  std::optional<Date> on;  // only bans that run on this day
  std::int64_t limit = kPage;
};
std::vector<Sanction> list(sql::Db&, const SanctionAsk&);
/// Of every supplier that claims or has a capability: what the matrix of towns needs at once.
std::vector<Credit> credits_of_able(sql::Db&);
std::vector<Sanction> sanctions_of_able(sql::Db&);

std::optional<Relation> find_relation(sql::Db&, const RelationId&);
void insert(sql::Db&, const Relation&);
std::optional<Relation> save(sql::Db&, const Relation&);
/// B-03, those that bind this supplier: what it declared itself, and what an official entered with
/// it on either side. A supplier's own declaration binds nobody else.
std::vector<Relation> relations_of(sql::Db&, const std::string& party);
/// B-04: of the account's holder. A supplier can name an interest in itself alone.
std::vector<Relation> interests_of(sql::Db&, const std::string& account);
struct RelationAsk {
  std::string party, after;
  std::int64_t limit = kPage;
};
std::vector<Relation> list(platform::Work&, const RelationAsk&);
bool account_exists(sql::Db&, const std::string& account);

std::optional<Activity> find_activity(sql::Db&, const ActivityId&);
void insert(sql::Db&, const Activity&);
struct ActivityAsk {
  std::string party, after;
  std::int64_t limit = kPage;
};
std::vector<Activity> list(sql::Db&, const ActivityAsk&);
struct ActivitySum {
  std::int64_t activities = 0, people = 0;
  base::Money own_money;
};
ActivitySum activities_of(sql::Db&, const std::string& party);

void insert(sql::Db&, const TrackRecord&);
/// The newest first.
std::vector<TrackRecord> results_of(sql::Db&, const std::string& party);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace supplier::store
