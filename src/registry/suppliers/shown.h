#pragma once
// What everyone may see of a supplier: a whitelist. No person, no account.
#include "registry/suppliers/fields.h"
#include "registry/suppliers/rules_eligibility.h"

namespace supplier {

// clang-format off
constexpr auto describe(const StaffCount*) {
  using base::field;
  return base::record("StaffCount",
      field("title", &StaffCount::title, {"职称", "Title"}),
      field("people", &StaffCount::people, {"人数", "People"}),
      field("valid", &StaffCount::valid, {"登记有效人数", "Of them with a valid registration"}));
}
struct AbleTo {
  std::string capability, service, service_zh, service_en;
  std::vector<std::string> towns;
  Date since;
  std::int64_t people = 0;
};
constexpr auto describe(const AbleTo*) {
  using base::field;
  return base::record("AbleTo",
      field("capability", &AbleTo::capability, {"能力编号", "The capability"}),
      field("service", &AbleTo::service, {"服务", "Service"}),
      field("service_zh", &AbleTo::service_zh, {"服务名称", "What it is called in Chinese"}),
      field("service_en", &AbleTo::service_en, {"服务名称(英)", "What it is called"}),
      field("towns", &AbleTo::towns, {"镇街", "Towns"}),
      field("since", &AbleTo::since, {"从事该服务自", "Since"}),
      field("people", &AbleTo::people, {"从事人数", "People who do it"}));
}
/// What shows it and who wrote and decided it, for the supplier itself and those who decide and
/// oversee; nothing for everyone else.
struct CapabilityShown : Capability {
  std::optional<std::string> evidence, decided_by, author;
};
constexpr auto describe(const CapabilityShown*) {
  return std::apply([](auto... f) { return base::record("Capability", f...); }, capability_fields<CapabilityShown>());
}
/// Who declared it and what it is known from, for whoever did and those who oversee: whom it
/// concerns is not told who reported it.
struct RelationShown : Relation {
  std::optional<std::string> source, author;
};
constexpr auto describe(const RelationShown*) {
  return std::apply([](auto... f) { return base::record("Relation", f...); }, relation_fields<RelationShown>());
}
/// As everyone sees it, with whose it is and whether its ban runs today.
struct SanctionShown : Sanction {
  std::string party_name;
  bool in_force = false;
};
constexpr auto describe(const SanctionShown*) {
  using base::field;
  return std::apply([](auto... f) {
    return base::record("SanctionShown", f...,
        field("party_name", &SanctionShown::party_name, {"供应商名称", "Name of the supplier"}),
        field("in_force", &SanctionShown::in_force, {"今日仍在禁止期", "The ban runs today"}));
  }, sanction_fields<SanctionShown>());
}
/// `on`: the day of which staff and standing are told.
struct CardShown {
  SupplierId id;
  std::string party, name, code;
  registry::PartyKind kind = registry::PartyKind::enterprise;
  std::string area;
  bool small_enterprise = false;
  Date founded_on;
  std::string business, legal_representative, contact, competent_unit;
  Date enrolled_on;
  std::vector<AbleTo> able_to;
  Date on;
  std::vector<StaffCount> staff;
  std::int64_t professionals = 0, auxiliaries = 0;
  std::vector<TrackRecord> results;
  std::string results_note_zh, results_note_en;
  std::int64_t activities = 0, activity_people = 0;
  base::Money activity_money;
  std::vector<SanctionShown> sanctions;
  bool may_take_part = true;
  std::vector<Condition> why_not;
  std::int64_t version = 1;
};
constexpr auto describe(const CardShown*) {
  using base::field;
  return base::record("SupplierCard",
      field("id", &CardShown::id, {"编号", "Number"}),
      field("party", &CardShown::party, {"单位", "The body"}),
      field("name", &CardShown::name, {"名称", "Name"}),
      field("code", &CardShown::code, {"统一社会信用代码", "Unified social credit code"}),
      field("kind", &CardShown::kind, {"类别", "Kind of body"}),
      field("area", &CardShown::area, {"所在区划", "Division"}),
      field("small_enterprise", &CardShown::small_enterprise, {"小微企业", "Small or micro enterprise"}),
      field("founded_on", &CardShown::founded_on, {"成立日期", "Founded on"}),
      field("business", &CardShown::business, {"业务范围", "What it does"}, {0, 1000}),
      field("legal_representative", &CardShown::legal_representative, {"法定代表人", "Legal representative"}),
      field("contact", &CardShown::contact, {"办公联系方式", "How to reach its office"}),
      field("competent_unit", &CardShown::competent_unit, {"业务主管单位", "Competent unit"}),
      field("enrolled_on", &CardShown::enrolled_on, {"登记日期", "On the register since"}),
      field("able_to", &CardShown::able_to, {"已核实的服务能力", "Confirmed capabilities"}),
      field("on", &CardShown::on, {"所述日期", "Of which day this is told"}),
      field("staff", &CardShown::staff, {"人员", "Staff by title"})
          .by("S-03.first_registration_max S-03.registration_every"),
      field("professionals", &CardShown::professionals, {"专业人员", "Professional staff"}),
      field("auxiliaries", &CardShown::auxiliaries, {"辅助人员", "Auxiliary staff"}),
      field("results", &CardShown::results, {"以往履约评估", "Final assessments of its contracts"}),
      field("results_note_zh", &CardShown::results_note_zh, {"对评估结果的说明", "What they mean, in Chinese"}),
      field("results_note_en", &CardShown::results_note_en, {"对评估结果的说明(英)", "What they mean"}),
      field("activities", &CardShown::activities, {"自办活动次数", "Activities at its own cost"}),
      field("activity_people", &CardShown::activity_people, {"自办活动服务人数", "People they reached"}),
      field("activity_money", &CardShown::activity_money, {"自筹经费合计", "Its own money in them"}),
      field("sanctions", &CardShown::sanctions, {"处罚", "Sanctions"}),
      field("may_take_part", &CardShown::may_take_part, {"可以参加采购", "May take part in procurement"})
          .by("B-02.clean_record B-60.ban_max"),
      field("why_not", &CardShown::why_not, {"不能参加的理由", "Why not"}),
      field("version", &CardShown::version, {"版本", "Version"}));
}
// clang-format on

SanctionShown shown(platform::Work&, Sanction);
CapabilityShown shown(const platform::Work&, Capability);
RelationShown shown(const platform::Work&, Relation);
/// Marks of credit are told in full to the supplier itself and to those who may list them.
bool sees_credit(const platform::Work&, const std::string& party);

}  // namespace supplier
