#pragma once
// Decisions on the register: cards, capabilities, activities at own cost, relations. Pure.
#include <array>
#include <string_view>

#include "base/form_faults.h"
#include "base/lifecycle.h"
#include "registry/suppliers/supplier.h"

namespace supplier {

// clang-format off
inline constexpr auto kCapabilitySteps = std::to_array<base::Step<CapabilityState>>({
    {CapabilityState::claimed,   "capability.confirm",  CapabilityState::confirmed},
    {CapabilityState::claimed,   "capability.refuse",   CapabilityState::refused},
    {CapabilityState::claimed,   "capability.withdraw", CapabilityState::withdrawn},
    {CapabilityState::confirmed, "capability.withdraw", CapabilityState::withdrawn}});
static_assert(base::sound(kCapabilitySteps, CapabilityState::claimed));
inline constexpr auto kRelationSteps = std::to_array<base::Step<RelationState>>({
    {RelationState::declared, "relation.end", RelationState::ended}});
static_assert(base::sound(kRelationSteps, RelationState::declared));

inline constexpr base::Refusal
    kNoSupplier{"supplier.not_found", base::Kind::not_found,
        {"供应商登记册里没有这个编号;请核对编号,或先办理登记。",
         "The register of suppliers has no such entry: check the number, or enrol first."}},
    kNotEnrolled{"supplier.not_enrolled", base::Kind::refused,
        {"本单位还没有在供应商登记册登记;请先用“登记供应商”填写基本情况。",
         "Your organisation is not on the register of suppliers: enrol it first."},
        "A-03 政府购买服务管理办法 §6"},
    kEnrolled{"supplier.enrolled_already", base::Kind::conflict,
        {"本单位已经登记;需要更改的,请修改原登记。", "Your organisation is on the register: change its entry instead."}},
    kIndividual{"supplier.individual", base::Kind::refused,
        {"个人没有供应商名片;个人只登记身份,由采购项目说明是否适合个人承接。",
         "An individual has no supplier's card: it is registered as a person, and each purchase says whether it "
         "suits one."},
        "A-04 政府购买服务管理办法 §18"},
    kFoundedLater{"supplier.founded_later", base::Kind::invalid,
        {"成立日期不能晚于今天;请按登记证书填写。",
         "The founding day cannot lie ahead: take it from the certificate of registration."}},
    kBlank{"supplier.blank", base::Kind::invalid,
        {"此项不能只填空格;请写明内容。", "Blanks alone say nothing here: write it out."}},
    kNotATown{"supplier.not_a_town", base::Kind::invalid,
        {"须为本区的镇街;请从区划表中选取镇街的 12 位代码。",
         "This is no town of the district: take a town's 12-digit code from the table of divisions."},
        "H-3 统计用区划代码"},
    kBadService{"supplier.bad_service", base::Kind::invalid,
        {"服务须写成小写字母、数字和下划线组成的词,如 home_care;可从服务词表中选取。",
         "A service is a word of small letters, digits and underscores such as home_care: see the list of services."}},
    kAheadOfToday{"supplier.ahead_of_today", base::Kind::invalid,
        {"日期不能晚于今天;请按实际日期填写。", "This day cannot lie ahead: give the day on which it was."}},
    kBeforeFounding{"supplier.before_founding", base::Kind::invalid,
        {"日期不能早于单位成立之日;请核对成立日期。",
         "This day cannot lie before the organisation's founding: check both days."}},
    kBanned{"supplier.banned", base::Kind::refused,
        {"该供应商在禁止参加政府采购的期限内,不能响应;请待所示期限届满。",
         "The supplier is barred from procurement: it may take part once the ban shown has ended."},
        "B-60 《政府采购法》§77;实施条例 §72"},
    kMarked{"supplier.marked", base::Kind::refused,
        {"该供应商不符合参加政府采购的条件,不能响应;请先消除所列各项,由财政部门在登记册注明。",
         "The supplier does not meet the conditions of taking part: do away with what is listed and have finance "
         "note it in the register."},
        "B-02 《政府采购法》§22;实施条例 §17、§19"},
    kNoCapability{"capability.not_found", base::Kind::not_found,
        {"没有这项服务能力。", "There is no such capability."}},
    kClaimedAlready{"capability.claimed_already", base::Kind::conflict,
        {"这项服务已经申报;需要更改的,请先撤回原申报再重新申报。",
         "This service is claimed already: withdraw that claim and claim anew."}},
    kNoTowns{"capability.no_towns", base::Kind::invalid,
        {"请至少选一个能提供服务的镇街,每个镇街只写一次。", "Name at least one town, each of them once."}},
    kNobody{"capability.nobody", base::Kind::invalid,
        {"请写明从事这项服务的人数,至少一人。", "Say how many people do it: at least one."}},
    kNoReason{"capability.no_reason", base::Kind::invalid,
        {"请写明确认或不予确认的理由。", "Write why it is confirmed or refused."}},
    kOwnClaim{"capability.own_claim", base::Kind::forbidden,
        {"不能确认本单位自己申报的能力;请由购买部门的其他人员核实。",
         "Nobody confirms what their own organisation claims: another department's purchaser must."},
        "B-04 实施条例 §9"},
    kNoActivity{"own_activity.not_found", base::Kind::not_found,
        {"没有这次自办活动。", "There is no such activity."}},
    kNoRelation{"relation.not_found", base::Kind::not_found,
        {"没有这条关系申报。", "There is no such relation."}},
    kWhoWithWhom{"relation.who_with_whom", base::Kind::invalid,
        {"两个供应商之间的关系请填另一供应商,人与供应商的关系请填账号;二者只填一项,且不能是同一单位。",
         "Between suppliers name the other supplier, of a person name the account: one of them, and not itself."},
        "B-03 实施条例 §18;B-04 §9"},
    kGenerations{"relation.generations", base::Kind::invalid,
        {"旁系血亲请写明代数(从两代起);其他关系不填代数。",
         "Give the generations of a collateral relation, two or more, and of no other."},
        "B-04 实施条例 §9"},
    kEndsBefore{"relation.ends_before_it_began", base::Kind::invalid,
        {"结束日期不能早于开始日期。", "A relation cannot end before it began: correct the days."}};
// clang-format on

using base::FormFaults;

/// What an organisation says of itself: supplier.enrol, and supplier.amend.
struct Card {
  Date founded_on;
  std::string business, legal_representative;
  std::optional<std::string> contact, competent_unit;
};
base::Check check(const Card&, Date today);
Supplier with_card(Supplier, const Card&);

struct Claim {
  std::string service;
  std::vector<std::string> towns;
  Date since;
  std::int64_t people = 0;
  std::string evidence;
};
/// `towns`: those of the district on the day.
base::Check check(const Claim&, const std::vector<std::string>& towns, Date founded, Date today);
/// `act`: capability.confirm or capability.refuse.
struct Decision {
  std::string_view act;
  std::string by, org, reason;
  Date on;
};
base::Result<Capability> decided(Capability, const Decision&);
base::Result<Capability> withdrawn(Capability);

struct ActivityIn {
  Date held_on;
  std::string town, service;
  std::int64_t people = 0;
  base::Money own_money;
  std::string words;
};
base::Check check(const ActivityIn&, const std::vector<std::string>& towns, Date founded,
                  Date today);

/// B-03 or B-04?
bool between_suppliers(RelationKind);
base::Check check(const Relation&, Date today);
base::Result<Relation> ended(Relation, Date on, Date today);

/// B-04: the years that an office leaves behind it, and how far blood relation reaches.
struct ConflictLaw {
  int window_months = 0;
  std::int64_t generations = 0;
};
/// B-03 on that day.
bool holds(const Relation&, Date on);
/// B-04 on that day: an office for the window after its end, kinship while it lasts.
bool conflicts(const Relation&, Date on, const ConflictLaw&);

}  // namespace supplier
