#pragma once
// Suppliers as the district knows them: what they can do and where, with whom, what stands against
// them, whom they are related to, and so who may supply what. Any step may ask the face's end.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "platform/fwd.h"
#include "registry/registry.h"

namespace supplier {

using base::Date;
using SupplierId = base::Id<struct SupplierTag>;
using CapabilityId = base::Id<struct CapabilityTag>;
using StaffId = base::Id<struct StaffTag>;
using CreditId = base::Id<struct CreditTag>;
using SanctionId = base::Id<struct SanctionTag>;
using RelationId = base::Id<struct RelationTag>;
using ActivityId = base::Id<struct ActivityTag>;

enum class CapabilityState { claimed, confirmed, refused, withdrawn };
BOOST_DESCRIBE_ENUM(CapabilityState, claimed, confirmed, refused, withdrawn)
/// S-03: who holds one of the last three is professional staff, the others are auxiliary.
enum class StaffTitle { none, care_worker, assistant, social_worker, senior };
BOOST_DESCRIBE_ENUM(StaffTitle, none, care_worker, assistant, social_worker, senior)
enum class StaffState { listed, left };
BOOST_DESCRIBE_ENUM(StaffState, listed, left)
/// B-02. The first four stand until they are ended; the last four are grave violations and count
/// for the years of rule B-02.clean_record.
enum class CreditKind {
  tax_arrears,
  insurance_arrears,    // 欠缴社会保险费
  abnormal_operations,  // 经营异常名录、活动异常名录
  serious_dishonesty,   // 严重失信名单
  criminal_penalty,
  business_suspended,  // 责令停产停业
  licence_revoked,     // 吊销许可证或者执照
  large_fine           // 较大数额罚款
};
BOOST_DESCRIBE_ENUM(CreditKind, tax_arrears, insurance_arrears, abnormal_operations,
                    serious_dishonesty, criminal_penalty, business_suspended, licence_revoked,
                    large_fine)
enum class CreditState { standing, cleared };
BOOST_DESCRIBE_ENUM(CreditState, standing, cleared)
/// B-60 法§77, 条例§72; the last one is D-07 (94号令).
enum class SanctionCause {
  fake_material,
  collusion,
  bribery,
  refuses_to_sign,
  subcontracting_whole,  // 转包
  unilateral_change,
  bad_faith_complaints
};
BOOST_DESCRIBE_ENUM(SanctionCause, fake_material, collusion, bribery, refuses_to_sign,
                    subcontracting_whole, unilateral_change, bad_faith_complaints)
enum class SanctionState { imposed, lifted };
BOOST_DESCRIBE_ENUM(SanctionState, imposed, lifted)
/// The first three are between two suppliers (B-03), the others between the holder of an account
/// and a supplier or who heads it (B-04).
enum class RelationKind {
  same_head,   // 单位负责人为同一人
  holding,     // 直接控股
  management,  // 管理关系
  employment,
  director_or_supervisor,
  controlling_holder,
  spouse,
  direct_line,   // 直系血亲
  collateral,    // 旁系血亲
  near_affinity  // 近姻亲
};
BOOST_DESCRIBE_ENUM(RelationKind, same_head, holding, management, employment,
                    director_or_supervisor, controlling_holder, spouse, direct_line, collateral,
                    near_affinity)
enum class RelationState { declared, ended };
BOOST_DESCRIBE_ENUM(RelationState, declared, ended)

/// A party on the register. The legal representative's name is public in the register of social
/// organisations and of firms already; a party's own name, code and kind are the party's.
struct Supplier {
  SupplierId id;
  std::string party;
  Date founded_on;
  std::string business;  // what it does
  std::string legal_representative, contact, competent_unit;
  Date enrolled_on;
  std::string author;
  std::int64_t version = 1;
};
struct Capability {
  CapabilityId id;
  std::string party, service;
  std::vector<std::string> towns;
  Date since;
  std::int64_t people = 0;  // who do it
  std::string evidence;
  Date claimed_on;
  CapabilityState state = CapabilityState::claimed;
  std::string decided_by;
  std::optional<Date> decided_on;
  std::string reason;
  std::string author;
  std::int64_t version = 1;
};
/// The certificate's number is a ciphertext; who the person is, the register of people knows.
struct Staff {
  StaffId id;
  std::string party, person;
  StaffTitle title = StaffTitle::none;
  std::string certificate, certificate_hash;
  std::optional<Date> certified_on, first_registered_on, registered_on, registered_until;
  std::int64_t education_hours = 0;  // of the period before the last renewal
  Date enlisted_on;
  std::optional<Date> left_on;
  StaffState state = StaffState::listed;
  std::string author;
  std::int64_t version = 1;
};
/// `ended_on` is the last day on which it stood; none: it stands.
struct Credit {
  CreditId id;
  std::string party;
  CreditKind kind = CreditKind::tax_arrears;
  Date began_on;
  std::optional<Date> ended_on;
  std::optional<base::Money> amount;
  std::string source, words;
  CreditState state = CreditState::standing;
  bool mistaken = false;  // it never was so
  std::optional<Date> cleared_on;
  std::string clear_reason, cleared_by, author;
  std::int64_t version = 1;
};
/// The ban holds from its first day to its last, both included, or until the day it is lifted.
struct Sanction {
  SanctionId id;
  std::string party;
  SanctionCause cause = SanctionCause::fake_material;
  Date decided_on;
  std::optional<base::Money> purchase_amount, fine;
  Date ban_from, ban_until;
  std::string source, words;
  SanctionState state = SanctionState::imposed;
  std::optional<Date> lifted_on;
  std::string lift_reason, lifted_by, author;
  std::int64_t version = 1;
};
struct Relation {
  RelationId id;
  RelationKind kind = RelationKind::same_head;
  std::string party;
  std::optional<std::string> other_party, account;
  std::int64_t generations = 0;  // of a collateral relation
  Date began_on;
  std::optional<Date> ended_on;
  std::string source;
  RelationState state = RelationState::declared;
  std::string author;
  std::int64_t version = 1;
};
/// What an association did at its own cost: never billable, so no measure counts it.
struct Activity {
  ActivityId id;
  std::string party;
  Date held_on;
  std::string town, service;
  std::int64_t people = 0;
  base::Money own_money;
  std::string words, author;
  std::int64_t version = 1;
};
/// The final assessment of one contract, as accepted.
struct TrackRecord {
  std::string assessment, party, contract, title;
  std::string grade, score;  // E-01's word, and the exact points
  Date accepted_on;
};

}  // namespace supplier

// What later steps may ask and tell
namespace registry {

/// B-60 and B-02: refuses whoever is banned or marked on that day; all reasons are told.
base::Check may_take_part(platform::Work&, const std::string& party, base::Date on);
/// B-03: the first of `others` that is related to the party on that day; "" when none is.
std::string related_among(platform::Work&, const std::string& party,
                          const std::vector<std::string>& others, base::Date on);
/// B-04: the first of the suppliers in whom the holder of the account has an interest; "" if none.
std::string conflicting_with(platform::Work&, const std::string& account,
                             const std::vector<std::string>& suppliers, base::Date on);
/// A final assessment was accepted: kept in the same transaction.
void note_result(platform::Work&, const supplier::TrackRecord&);

platform::Module supplier_module();

}  // namespace registry
