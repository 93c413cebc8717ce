#pragma once
// What is stored and shown of experts and their draw. Of an expert the public may read the name
// once a result named it (B-15, 198号 §20), of a draw everything from the result notice on.
#include "flow/4_procurement/experts/experts.h"
#include "flow/4_procurement/listing.h"

namespace procurement::experts {

constexpr auto describe(const Expert*) {
  using base::field;
  using E = Expert;
  return base::record(
      "ExpertRow", field("id", &E::id, {}), field("account", &E::account, {}),
      field("name", &E::name, {}), field("specialties", &E::specialties, {}),
      field("employer", &E::employer, {}), field("area", &E::area, {}),
      field("listed_from", &E::listed_from, {}), field("listed_until", &E::listed_until, {}),
      field("suspended_on", &E::suspended_on, {}), field("suspend_reason", &E::suspend_reason, {}),
      field("state", &E::state, {}), field("author", &E::author, {}),
      field("version", &E::version, {}));
}

/// What is not for the asker to know is absent.
struct ExpertShown {
  ExpertId id;
  std::optional<std::string> name, account;
  std::vector<std::string> specialties;
  std::optional<std::string> employer, area;
  base::Date listed_from;
  std::optional<base::Date> listed_until, suspended_on;
  std::optional<std::string> suspend_reason;
  std::int64_t results = 0;
  ExpertState state = ExpertState::listed;
  std::int64_t version = 1;
};
constexpr auto describe(const ExpertShown*) {
  using base::field;
  using E = ExpertShown;
  return base::record(
      "Expert", field("id", &E::id, {"编号", "Number"}),
      field("name", &E::name, {"姓名(结果公告后公开)", "Name; public once a result named it"}),
      field("account", &E::account, {"账户", "Account"}),
      field("specialties", &E::specialties, {"评审专业", "Specialties"}),
      field("employer", &E::employer, {"工作单位", "Employer"}),
      field("area", &E::area, {"所在区域", "Area"}),
      field("listed_from", &E::listed_from, {"在库起始日", "In the pool from"}),
      field("listed_until", &E::listed_until, {"在库截止日", "To"}),
      field("suspended_on", &E::suspended_on, {"暂停日", "Suspended on"}),
      field("suspend_reason", &E::suspend_reason, {"暂停理由", "Why suspended"}, {0, 500}),
      field("results", &E::results, {"已公告评审次数", "Published results that name the expert"}),
      field("state", &E::state, {"状态", "State"}),
      field("version", &E::version, {"版本", "Version"}));
}
using ExpertFilter = Filter<ExpertState>;
constexpr auto describe(const ExpertFilter*) {
  return filter_record<ExpertState>(
      "ExpertFilter", base::field("specialty", &ExpertFilter::of,
                                  {"评审专业", "Only those with this specialty"}, {1, 60}));
}
struct ExpertPage {
  std::vector<ExpertShown> experts;
  std::optional<std::string> next;
};
constexpr auto describe(const ExpertPage*) {
  return page_record<ExpertPage>(
      "ExpertPage", base::field("experts", &ExpertPage::experts, {"评审专家", "Experts"}));
}
/// An expert's account in use that is not in the pool.
struct ExpertAccount {
  std::string id, name, org_name;
};
constexpr auto describe(const ExpertAccount*) {
  using base::field;
  using A = ExpertAccount;
  return base::record("ExpertAccount", field("id", &A::id, {"账户编号", "Account"}),
                      field("name", &A::name, {"姓名", "Name"}),
                      field("org_name", &A::org_name, {"单位", "Organisation"}));
}
struct ExpertAccounts {
  std::vector<ExpertAccount> accounts;
};
constexpr auto describe(const ExpertAccounts*) {
  return base::record(
      "ExpertAccounts",
      base::field("accounts", &ExpertAccounts::accounts,
                  {"尚未入库的专家账户", "Experts' accounts not in the pool"}, {0, 10'000}));
}

inline constexpr base::Limit kPoolMost{0, 10'000};
/// Told by replies, and with the result by everyone.
template <class D>
constexpr auto draw_fields() {
  using base::field;
  return std::tuple(
      field("id", &D::id, {"编号", "Number"}),
      field("procurement", &D::procurement, {"采购项目", "Procurement"}),
      field("round", &D::round, {"第几轮", "Round"}),
      field("specialties", &D::specialties, {"评审专业", "Specialties"}),
      field("members", &D::members, {"磋商小组人数", "Members of the panel"}),
      field("experts", &D::experts, {"抽取专家人数", "Experts to draw"}),
      field("pool", &D::pool, {"候选名单(编号)", "Ids of who may be drawn"}, kPoolMost),
      field("pool_sha256", &D::pool_sha256, {"候选名单指纹", "SHA-256 of the list, an id a line"}),
      field("seed_sha256", &D::seed_sha256, {"种子指纹", "SHA-256 of the seed"}),
      field("public_source", &D::public_source, {"公开值来源", "What the public value is"}),
      field("public_on", &D::public_on, {"公开值产生日", "Day of the public value"}),
      field("committed_at", &D::committed_at, {"承诺时刻", "Committed at"}),
      field("drawn_at", &D::drawn_at, {"抽取时刻", "Drawn at"}),
      field("seed", &D::seed, {"种子", "Seed, once revealed"}),
      field("public_value", &D::public_value, {"公开值", "Public value"}),
      field("receipts", &D::receipts, {"全部响应的回执", "Receipts of all offers"}, kPoolMost),
      field("version", &D::version, {"版本", "Version"}));
}
constexpr auto describe(const Draw*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "ExpertDrawRow", f...,
            field("set_aside", &Draw::set_aside, {"须回避", "Set aside"}, kPoolMost),
            field("author", &Draw::author, {"承诺人", "Committed by"}),
            field("drawn_by", &Draw::drawn_by, {"抽取人", "Drawn by"}));
      },
      draw_fields<Draw>());
}
struct PlaceShown {
  std::string expert, hash;
  Standing standing = Standing::in_reserve;
};
constexpr auto describe(const PlaceShown*) {
  using base::field;
  using P = PlaceShown;
  return base::record("DrawnExpert", field("expert", &P::expert, {"专家编号", "Expert's number"}),
                      field("hash", &P::hash, {"散列", "SHA-256 of seed and number"}),
                      field("standing", &P::standing, {"抽取结果", "Where it stands"}));
}
struct DrawShown : Draw {
  std::int64_t candidates = 0;
  std::string final_seed;
  std::vector<PlaceShown> order;
};
constexpr auto describe(const DrawShown*) {
  using base::field;
  using D = DrawShown;
  return std::apply(
      [](auto... f) {
        return base::record(
            "ExpertDraw", f...,
            field("candidates", &D::candidates, {"候选人数", "How many may be drawn"}),
            field("final_seed", &D::final_seed,
                  {"抽取种子(种子:公开值)", "Seed and public value, for pobing draw"}),
            field("order", &D::order, {"抽取顺序", "The order of the draw"}, kPoolMost));
      },
      draw_fields<DrawShown>());
}
struct Seat {
  ExpertId expert;
  std::optional<std::string> account;
  std::string name;
};
constexpr auto describe(const Seat*) {
  using base::field;
  return base::record("ExpertSeat", field("expert", &Seat::expert, {"专家编号", "Expert's number"}),
                      field("account", &Seat::account, {"账户", "Account"}),
                      field("name", &Seat::name, {"姓名", "Name"}));
}
/// Who was drawn for a purchase and how; `id` is the purchase's.
struct ExpertsShown {
  ProcurementId id;
  std::vector<Seat> seated;
  std::int64_t missing = 0;
  std::vector<DrawShown> draws;
};
constexpr auto describe(const ExpertsShown*) {
  using base::field;
  using E = ExpertsShown;
  return base::record("ProcurementExperts", field("id", &E::id, {"采购项目", "Procurement"}),
                      field("seated", &E::seated, {"抽中的专家", "Experts drawn"}),
                      field("missing", &E::missing, {"尚缺人数", "Experts still missing"}),
                      field("draws", &E::draws, {"各轮抽取", "Rounds of the draw"}));
}

constexpr auto describe(const Recusal*) {
  using base::field;
  using R = Recusal;
  return base::record("RecusalRow", field("id", &R::id, {}),
                      field("procurement", &R::procurement, {}), field("expert", &R::expert, {}),
                      field("kind", &R::kind, {}), field("reason", &R::reason, {}),
                      field("recused_at", &R::recused_at, {}), field("author", &R::author, {}));
}
/// Whoever steps aside is not told who comes next.
struct RecusalShown {
  RecusalId id;
  ProcurementId procurement;
  ExpertId expert;
  Why kind = Why::conflict;
  std::string reason;
  base::Instant recused_at;
  bool replaced = false;
  std::int64_t missing = 0;
};
constexpr auto describe(const RecusalShown*) {
  using base::field;
  using R = RecusalShown;
  return base::record(
      "Recusal", field("id", &R::id, {"编号", "Number"}),
      field("procurement", &R::procurement, {"采购项目", "Procurement"}),
      field("expert", &R::expert, {"专家编号", "Expert's number"}),
      field("kind", &R::kind, {"原因类别", "Conflict of interest, or unable"}),
      field("reason", &R::reason, {"具体原因", "Why"}, {0, 500}),
      field("recused_at", &R::recused_at, {"登记时刻", "Recorded at"}),
      field("replaced", &R::replaced,
            {"已由下一顺位替补", "The next of the order takes the place"}),
      field("missing", &R::missing,
            {"尚缺人数(缺人须放宽专业另行承诺、补抽)",
             "Missing: widen the specialties, commit to a further round and draw it"}));
}

}  // namespace procurement::experts
