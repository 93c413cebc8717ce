#pragma once
// What people send about experts and their draw. Pure.
#include "flow/4_procurement/experts/experts.h"

namespace procurement::experts {

constexpr base::Says kSaysExpert{"评审专家", "Expert"};
constexpr base::Says kSaysPurchase{"采购项目", "Procurement"};
constexpr base::Says kSaysSpecialties{"评审专业(服务代码词)",
                                      "Specialties: words such as home_care"};
constexpr base::Says kSaysEmployer{"工作单位(未登记的不填)", "Employer, if it is registered"};
inline constexpr base::Limit kSpecialties{1, 20};
inline constexpr base::Limit kReason{1, 500};

struct EnterExpert {
  std::string account;
  std::vector<std::string> specialties;
  std::optional<std::string> employer;
  std::string area;
  base::Date listed_from;
  std::optional<base::Date> listed_until;
};
constexpr auto describe(const EnterExpert*) {
  using base::field;
  using E = EnterExpert;
  return base::record(
      "EnterExpert", field("account", &E::account, {"专家账户", "The expert's account"}, {1, 60}),
      field("specialties", &E::specialties, kSaysSpecialties, kSpecialties),
      field("employer", &E::employer, kSaysEmployer, {1, 60}),
      field("area", &E::area, {"所在区域(12 位区划代码)", "Area, a 12-digit code"}, {12, 12}),
      field("listed_from", &E::listed_from, {"在库起始日", "In the pool from"}),
      field("listed_until", &E::listed_until, {"在库截止日(含当日)", "To, that day included"}));
}
struct AmendExpert {
  ExpertId id;
  std::vector<std::string> specialties;
  std::optional<std::string> employer;
  std::string area;
  std::optional<base::Date> listed_until;
};
constexpr auto describe(const AmendExpert*) {
  using base::field;
  using A = AmendExpert;
  return base::record(
      "AmendExpert", field("id", &A::id, kSaysExpert),
      field("specialties", &A::specialties, kSaysSpecialties, kSpecialties),
      field("employer", &A::employer, kSaysEmployer, {1, 60}),
      field("area", &A::area, {"所在区域(12 位区划代码)", "Area, a 12-digit code"}, {12, 12}),
      field("listed_until", &A::listed_until, {"在库截止日(含当日)", "To, that day included"}));
}
struct SuspendExpert {
  ExpertId id;
  std::string reason;
};
constexpr auto describe(const SuspendExpert*) {
  using base::field;
  return base::record(
      "SuspendExpert", field("id", &SuspendExpert::id, kSaysExpert),
      field("reason", &SuspendExpert::reason, {"暂停理由", "Why suspended"}, kReason));
}
struct ExpertRef {
  ExpertId id;
};
constexpr auto describe(const ExpertRef*) {
  return base::record("ExpertRef", base::field("id", &ExpertRef::id, kSaysExpert));
}

struct CommitDraw {
  ProcurementId id;
  std::vector<std::string> specialties;
  std::int64_t members = 0, experts = 0;
  std::optional<std::string> public_source;
  std::optional<base::Date> public_on;
};
constexpr auto describe(const CommitDraw*) {
  using base::field;
  using C = CommitDraw;
  return base::record(
      "CommitDraw", field("id", &C::id, kSaysPurchase),
      field("specialties", &C::specialties, kSaysSpecialties, kSpecialties),
      field("members", &C::members, {"磋商小组人数", "Members of the panel"}, {1, 15}),
      field("experts", &C::experts, {"本轮抽取专家人数", "Experts to draw in this round"}, {1, 15}),
      field("public_source", &C::public_source,
            {"公开值来源(只在补抽时填写)", "Of a further round: what the public value will be"},
            {1, 200}),
      field("public_on", &C::public_on,
            {"公开值产生日(只在补抽时填写)", "Of a further round: the day of the public value"}));
}
struct MakeDraw {
  ProcurementId id;
  std::optional<std::string> public_value;
};
constexpr auto describe(const MakeDraw*) {
  using base::field;
  return base::record(
      "DrawExperts", field("id", &MakeDraw::id, kSaysPurchase),
      field("public_value", &MakeDraw::public_value,
            {"公开值(只在补抽时填写)", "Of a further round: the public value"}, {1, 100}));
}
struct RecuseExpert {
  ProcurementId id;
  std::optional<ExpertId> expert;
  Why kind = Why::conflict;
  std::string reason;
};
constexpr auto describe(const RecuseExpert*) {
  using base::field;
  using R = RecuseExpert;
  return base::record(
      "RecuseExpert", field("id", &R::id, kSaysPurchase),
      field("expert", &R::expert,
            {"回避或不能参加的专家(本人不填)", "Who steps aside; experts leave it empty"}),
      field("kind", &R::kind, {"原因类别", "Conflict of interest, or unable"}),
      field("reason", &R::reason, {"具体原因", "Why"}, kReason));
}
struct PurchaseRef {
  ProcurementId id;
};
constexpr auto describe(const PurchaseRef*) {
  return base::record("ExpertsOf", base::field("id", &PurchaseRef::id, kSaysPurchase));
}

}  // namespace procurement::experts
