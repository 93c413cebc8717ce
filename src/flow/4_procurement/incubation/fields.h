#pragma once
// The fields of what is stored and shown. What the public may see stands in *_public_fields: a
// whitelist.
#include "flow/4_procurement/incubation/incubation.h"

namespace procurement::incubation {

/// All of it is public but who wrote it.
template <class P>
constexpr auto programme_public_fields() {
  using base::field;
  return std::tuple(field("id", &P::id, {"编号", "Number"}),
                    field("owner_org", &P::owner_org, {"部门", "Department"}),
                    field("title", &P::title, {"项目名称", "Title"}, {1, 100}),
                    field("service", &P::service, {"服务", "Service"}, {1, 40}),
                    field("towns", &P::towns, {"镇(街道)", "Towns"}, {1, 50}),
                    field("line", &P::line, {"预算项目", "Budget line"}),
                    field("money", &P::money, {"资助总额", "Money for grants"}),
                    field("most", &P::most, {"每个组织至多", "At most for one organisation"}),
                    field("starts_on", &P::starts_on, {"开始日", "Begins on"}),
                    field("ends_on", &P::ends_on, {"结束日", "Ends on"}),
                    field("awarded", &P::awarded, {"已决定资助", "Awarded"}),
                    field("paid", &P::paid, {"已支付资助", "Paid"}),
                    field("opened_on", &P::opened_on, {"设立日", "Opened on"}),
                    field("closed_on", &P::closed_on, {"结束办理日", "Closed on"}),
                    field("released", &P::released, {"释放回预算", "Given back to the line"}),
                    field("state", &P::state, {"状态", "State"}),
                    field("version", &P::version, {"版本", "Version"}));
}
constexpr auto describe(const Programme*) {
  return std::apply(
      [](auto... f) {
        return base::record("ProgrammeRow", f...,
                            base::field("author", &Programme::author, {"经办人", "Opened by"}));
      },
      programme_public_fields<Programme>());
}

template <class I>
constexpr auto incubatee_public_fields() {
  using base::field;
  return std::tuple(field("id", &I::id, {"编号", "Number"}),
                    field("programme", &I::programme, {"孵化项目", "Programme"}),
                    field("owner_org", &I::owner_org, {"部门", "Department"}),
                    field("working_title", &I::working_title, {"暂用名", "Working title"}, {1, 60}),
                    field("town", &I::town, {"镇(街道)", "Town"}, {12, 12}),
                    field("idea", &I::idea, {"服务设想", "Service idea"}, {1, 1000}),
                    field("cohort", &I::cohort, {"批次", "Cohort"}, {1, 40}),
                    field("party", &I::party, {"登记后的单位", "The body it became"}),
                    field("paid", &I::paid, {"已支付资助", "Grants paid"}),
                    field("admitted_on", &I::admitted_on, {"入孵日", "Admitted on"}),
                    field("registered_on", &I::registered_on, {"登记日", "Registered on"}),
                    field("able_on", &I::able_on, {"认定具备能力日", "Attested able on"}),
                    field("graduated_on", &I::graduated_on, {"出孵日", "Graduated on"}),
                    field("left_on", &I::left_on, {"退出日", "Left on"}),
                    field("state", &I::state, {"状态", "State"}),
                    field("version", &I::version, {"版本", "Version"}));
}
constexpr auto describe(const Incubatee*) {
  using base::field;
  using I = Incubatee;
  return std::apply(
      [](auto... f) {
        return base::record(
            "IncubateeRow", f..., field("mentor", &I::mentor, {"导师", "Mentor"}),
            field("awarded", &I::awarded, {"已决定资助", "Awarded"}),
            field("able_words", &I::able_words, {"认定意见", "Attested"}, {0, 1000}),
            field("leave_reason", &I::leave_reason, {"退出原因", "Why it left"}, {0, 500}),
            field("author", &I::author, {"经办人", "Admitted by"}));
      },
      incubatee_public_fields<I>());
}

template <class M>
constexpr auto milestone_fields() {
  using base::field;
  return std::tuple(
      field("id", &M::id, {"编号", "Number"}),
      field("incubatee", &M::incubatee, {"在孵组织", "Organisation being grown"}),
      field("title", &M::title, {"里程碑", "What shall be reached"}, {1, 200}),
      field("due_on", &M::due_on, {"期限", "Due on"}),
      field("amount", &M::amount, {"挂钩资助", "Grant tied to it"}),
      field("set_on", &M::set_on, {"设定日", "Set on"}),
      field("report", &M::report, {"上报内容", "What was reported"}, {0, 2000}),
      field("reported_on", &M::reported_on, {"上报日", "Reported on"}),
      field("reported_by", &M::reported_by, {"上报人", "Reported by"}),
      field("words", &M::words, {"意见或理由", "Finding, or why it was dropped"}, {0, 2000}),
      field("judged_on", &M::judged_on, {"办理日", "Judged on"}),
      field("judged_by", &M::judged_by, {"办理人", "Judged by"}),
      field("state", &M::state, {"状态", "State"}),
      field("author", &M::author, {"设定人", "Set by"}),
      field("version", &M::version, {"版本", "Version"}));
}
constexpr auto describe(const Milestone*) {
  return std::apply([](auto... f) { return base::record("MilestoneRow", f...); },
                    milestone_fields<Milestone>());
}

template <class G>
constexpr auto grant_public_fields() {
  using base::field;
  return std::tuple(field("id", &G::id, {"编号", "Number"}),
                    field("programme", &G::programme, {"孵化项目", "Programme"}),
                    field("incubatee", &G::incubatee, {"在孵组织", "Organisation being grown"}),
                    field("milestone", &G::milestone, {"里程碑", "Milestone"}),
                    field("owner_org", &G::owner_org, {"部门", "Department"}),
                    field("amount", &G::amount, {"金额", "Amount"}),
                    field("awarded_on", &G::awarded_on, {"决定日", "Awarded on"}),
                    field("payee", &G::payee, {"收款单位", "Paid to"}),
                    field("paid_on", &G::paid_on, {"支付日", "Paid on"}),
                    field("cancelled_on", &G::cancelled_on, {"取消日", "Cancelled on"}),
                    field("reason", &G::reason, {"取消理由", "Why cancelled"}, {0, 500}),
                    field("state", &G::state, {"状态", "State"}),
                    field("version", &G::version, {"版本", "Version"}));
}
/// Whose accounts awarded, paid and cancelled it.
template <class G>
constexpr auto grant_account_fields() {
  using base::field;
  return std::tuple(field("awarded_by", &G::awarded_by, {"决定人", "Awarded by"}),
                    field("paid_by", &G::paid_by, {"支付人", "Paid by"}),
                    field("cancelled_by", &G::cancelled_by, {"取消人", "Cancelled by"}));
}
template <class G>
constexpr auto grant_fields() {
  return std::tuple_cat(grant_public_fields<G>(), grant_account_fields<G>());
}
constexpr auto describe(const Grant*) {
  return std::apply([](auto... f) { return base::record("GrantRow", f...); },
                    grant_fields<Grant>());
}

}  // namespace procurement::incubation
