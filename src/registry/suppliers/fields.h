#pragma once
// The fields of what is stored, for the database and for those replies that tell all of it.
#include "registry/suppliers/rules_staff.h"
#include "registry/suppliers/supplier.h"

namespace supplier {

// clang-format off
constexpr auto describe(const Supplier*) {
  using base::field;
  return base::record("Supplier",
      field("id", &Supplier::id, {"编号", "Number"}),
      field("party", &Supplier::party, {"单位", "The body"}),
      field("founded_on", &Supplier::founded_on, {"成立日期", "Founded on"}),
      field("business", &Supplier::business, {"业务范围", "What it does"}, {0, 1000}),
      field("legal_representative", &Supplier::legal_representative, {"法定代表人", "Legal representative"}),
      field("contact", &Supplier::contact, {"办公联系方式", "How to reach its office"}),
      field("competent_unit", &Supplier::competent_unit, {"业务主管单位", "Competent unit"}),
      field("enrolled_on", &Supplier::enrolled_on, {"登记日期", "On the register since"}),
      field("author", &Supplier::author, {"登记人", "Who enrolled it"}),
      field("version", &Supplier::version, {"版本", "Version"}));
}
template <class C>
constexpr auto capability_fields() {
  using base::field;
  return std::tuple(
      field("id", &C::id, {"编号", "Number"}),
      field("party", &C::party, {"供应商", "The supplier"}),
      field("service", &C::service, {"服务", "Service"}),
      field("towns", &C::towns, {"镇街", "Towns"}),
      field("since", &C::since, {"从事该服务自", "It has done so since"}),
      field("people", &C::people, {"从事人数", "People who do it"}),
      field("evidence", &C::evidence, {"证明", "What shows it"}, {0, 1000}),
      field("claimed_on", &C::claimed_on, {"申报日期", "Claimed on"}),
      field("state", &C::state, {"状态", "State"}),
      field("decided_by", &C::decided_by, {"核实人", "Who confirmed or refused it"}),
      field("decided_on", &C::decided_on, {"核实日期", "Decided on"}),
      field("reason", &C::reason, {"核实理由", "Why"}, {0, 1000}),
      field("author", &C::author, {"申报人", "Who claimed it"}),
      field("version", &C::version, {"版本", "Version"}));
}
constexpr auto describe(const Capability*) {
  return std::apply([](auto... f) { return base::record("CapabilityRow", f...); },
                    capability_fields<Capability>());
}
constexpr auto describe(const Staff*) {
  using base::field;
  return base::record("Staff",
      field("id", &Staff::id, {}), field("party", &Staff::party, {}), field("person", &Staff::person, {}),
      field("title", &Staff::title, {}), field("certificate", &Staff::certificate, {}, {0, 1000}),
      field("certificate_hash", &Staff::certificate_hash, {}), field("certified_on", &Staff::certified_on, {}),
      field("first_registered_on", &Staff::first_registered_on, {}),
      field("registered_on", &Staff::registered_on, {}), field("registered_until", &Staff::registered_until, {}),
      field("education_hours", &Staff::education_hours, {}), field("enlisted_on", &Staff::enlisted_on, {}),
      field("left_on", &Staff::left_on, {}), field("state", &Staff::state, {}),
      field("author", &Staff::author, {}), field("version", &Staff::version, {}));
}
constexpr auto describe(const Registered*) {
  using base::field;
  return base::record("Registered", field("registered_on", &Registered::from, {}),
      field("registered_until", &Registered::until, {}));
}
constexpr auto describe(const Credit*) {
  using base::field;
  return base::record("Credit",
      field("id", &Credit::id, {"编号", "Number"}),
      field("party", &Credit::party, {"供应商", "The supplier"}),
      field("kind", &Credit::kind, {"种类", "Kind"}),
      field("began_on", &Credit::began_on, {"开始日期", "Since"}),
      field("ended_on", &Credit::ended_on, {"结束日期", "The last day on which it stood"}),
      field("amount", &Credit::amount, {"金额", "Amount"}).by("B-02.large_fine_min"),
      field("source", &Credit::source, {"来源文件", "The document"}),
      field("words", &Credit::words, {"说明", "Words"}, {0, 1000}),
      field("state", &Credit::state, {"状态", "State"}),
      field("mistaken", &Credit::mistaken, {"有误", "It never was so"}),
      field("cleared_on", &Credit::cleared_on, {"消除日期", "Cleared on"}),
      field("clear_reason", &Credit::clear_reason, {"消除理由", "Why it was cleared"}, {0, 1000}),
      field("cleared_by", &Credit::cleared_by, {"消除人", "Who cleared it"}),
      field("author", &Credit::author, {"登记人", "Who recorded it"}),
      field("version", &Credit::version, {"版本", "Version"}));
}
template <class S>
constexpr auto sanction_fields() {
  using base::field;
  return std::tuple(
      field("id", &S::id, {"编号", "Number"}),
      field("party", &S::party, {"供应商", "The supplier"}),
      field("cause", &S::cause, {"事由", "What for"}),
      field("decided_on", &S::decided_on, {"处罚决定日期", "Decided on"}),
      field("purchase_amount", &S::purchase_amount, {"采购金额", "Amount of the purchase"}),
      field("fine", &S::fine, {"罚款", "Fine"}).by("B-60.fine_min B-60.fine_max"),
      field("ban_from", &S::ban_from, {"禁止参加自", "Barred from"}),
      field("ban_until", &S::ban_until, {"禁止参加至", "Barred to, that day included"})
          .by("B-60.ban_min B-60.ban_max"),
      field("source", &S::source, {"处罚文书", "The document"}),
      field("words", &S::words, {"说明", "Words"}, {0, 1000}),
      field("state", &S::state, {"状态", "State"}),
      field("lifted_on", &S::lifted_on, {"解除日期", "Lifted on"}),
      field("lift_reason", &S::lift_reason, {"解除理由", "Why it was lifted"}, {0, 1000}),
      field("version", &S::version, {"版本", "Version"}));
}
constexpr auto describe(const Sanction*) {
  return std::apply([](auto... f) {
    return base::record("Sanction", f..., base::field("author", &Sanction::author, {}),
                        base::field("lifted_by", &Sanction::lifted_by, {}));
  }, sanction_fields<Sanction>());
}
template <class R>
constexpr auto relation_fields() {
  using base::field;
  return std::tuple(
      field("id", &R::id, {"编号", "Number"}),
      field("kind", &R::kind, {"关系", "Kind of relation"}),
      field("party", &R::party, {"供应商", "The supplier"}),
      field("other_party", &R::other_party, {"另一供应商", "The other supplier"}),
      field("account", &R::account, {"有关人员的账号", "The account of whoever it is"}),
      field("generations", &R::generations, {"代数", "Generations of collateral blood"})
          .by("B-04.collateral_generations"),
      field("began_on", &R::began_on, {"开始日期", "Since"}),
      field("ended_on", &R::ended_on, {"结束日期", "To, that day included"}).by("B-04.conflict_window"),
      field("source", &R::source, {"依据材料", "What it is known from"}, {0, 500}),
      field("state", &R::state, {"状态", "State"}),
      field("author", &R::author, {"申报人", "Who declared it"}),
      field("version", &R::version, {"版本", "Version"}));
}
constexpr auto describe(const Relation*) {
  return std::apply([](auto... f) { return base::record("RelationRow", f...); }, relation_fields<Relation>());
}
constexpr auto describe(const Activity*) {
  using base::field;
  return base::record("OwnActivity",
      field("id", &Activity::id, {"编号", "Number"}),
      field("party", &Activity::party, {"供应商", "The supplier"}),
      field("held_on", &Activity::held_on, {"日期", "Held on"}),
      field("town", &Activity::town, {"镇街", "Town"}),
      field("service", &Activity::service, {"服务", "Service"}),
      field("people", &Activity::people, {"服务人数", "People reached"}),
      field("own_money", &Activity::own_money, {"自筹经费", "Its own money"}),
      field("words", &Activity::words, {"说明", "Words"}, {0, 1000}),
      field("author", &Activity::author, {"记录人", "Who recorded it"}),
      field("version", &Activity::version, {"版本", "Version"}));
}
constexpr auto describe(const TrackRecord*) {
  using base::field;
  return base::record("TrackRecord",
      field("assessment", &TrackRecord::assessment, {"评估", "The assessment"}),
      field("party", &TrackRecord::party, {"供应商", "The supplier"}),
      field("contract", &TrackRecord::contract, {"合同", "The contract"}),
      field("title", &TrackRecord::title, {"名称", "Title"}),
      field("grade", &TrackRecord::grade, {"等级", "Grade"}),
      field("score", &TrackRecord::score, {"得分", "Score"}),
      field("accepted_on", &TrackRecord::accepted_on, {"确认日期", "Accepted on"}));
}
// clang-format on

}  // namespace supplier
