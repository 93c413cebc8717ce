// What the kinds are called in sentences. Pure.
#include "registry/suppliers/rules_eligibility.h"

namespace supplier {
namespace {

template <class E>
struct Called {
  E kind;
  base::Says says;
};
template <class E, std::size_t N>
base::Says find(const Called<E> (&all)[N], E kind) {
  for (const auto& one : all)
    if (one.kind == kind) return one.says;
  throw base::Bug("a kind without a word");
}

// clang-format off
constexpr Called<CreditKind> kCredit[] = {
    {CreditKind::tax_arrears,         {"欠缴税款", "tax arrears"}},
    {CreditKind::insurance_arrears,   {"欠缴社会保险费", "social-insurance arrears"}},
    {CreditKind::abnormal_operations, {"列入异常名录", "a list of abnormal operations"}},
    {CreditKind::serious_dishonesty,  {"列入严重失信名单", "a list of serious dishonesty"}},
    {CreditKind::criminal_penalty,    {"受刑事处罚", "a criminal penalty"}},
    {CreditKind::business_suspended,  {"被责令停产停业", "an order to suspend business"}},
    {CreditKind::licence_revoked,     {"被吊销许可证或执照", "a revoked licence"}},
    {CreditKind::large_fine,          {"受较大数额罚款", "a large fine"}}};
constexpr Called<SanctionCause> kCause[] = {
    {SanctionCause::fake_material,        {"提供虚假材料", "fake material"}},
    {SanctionCause::collusion,            {"恶意串通", "collusion"}},
    {SanctionCause::bribery,              {"行贿", "bribery"}},
    {SanctionCause::refuses_to_sign,      {"无正当理由拒不签订合同", "refusing to sign the contract"}},
    {SanctionCause::subcontracting_whole, {"将合同转包", "handing the whole contract on"}},
    {SanctionCause::unilateral_change,    {"擅自变更合同", "changing the contract on its own"}},
    {SanctionCause::bad_faith_complaints, {"恶意投诉", "complaints in bad faith"}}};
constexpr Called<RelationKind> kRelation[] = {
    {RelationKind::same_head,              {"单位负责人为同一人", "one head"}},
    {RelationKind::holding,                {"直接控股", "a direct holding"}},
    {RelationKind::management,             {"管理关系", "management"}},
    {RelationKind::employment,             {"劳动关系", "employment"}},
    {RelationKind::director_or_supervisor, {"董事或监事", "director or supervisor"}},
    {RelationKind::controlling_holder,     {"控股股东或实际控制人", "controlling holder"}},
    {RelationKind::spouse,                 {"夫妻", "spouse"}},
    {RelationKind::direct_line,            {"直系血亲", "direct line"}},
    {RelationKind::collateral,             {"旁系血亲", "collateral blood"}},
    {RelationKind::near_affinity,          {"近姻亲", "near affinity"}}};
// clang-format on

}  // namespace

base::Says says(CreditKind kind) {
  return find(kCredit, kind);
}
base::Says says(SanctionCause cause) {
  return find(kCause, cause);
}
base::Says says(RelationKind kind) {
  return find(kRelation, kind);
}

}  // namespace supplier
