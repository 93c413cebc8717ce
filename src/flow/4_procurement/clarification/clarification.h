#pragma once
// Between the issue of a purchase and its opening: what suppliers ask (询问, 实施条例 §52, D-01)
// and what the purchaser clarifies or changes (澄清修改, N-03, B-12). For the purchase's own views.
#include "flow/4_procurement/procurement.h"

namespace procurement::clarification {

using QuestionId = base::Id<struct QuestionTag>;
using NoticeId = base::Id<struct ClarificationTag>;

/// Who asked is in no reply: the asker reads its own among its own papers.
struct QuestionShown {
  QuestionId id;
  ProcurementId procurement;
  std::string question;
  base::Date asked_on, answer_by;
  std::string answer;
  std::optional<base::Date> answered_on;
};
constexpr auto describe(const QuestionShown*) {
  using base::field;
  using Q = QuestionShown;
  return base::record("Question", field("id", &Q::id, {"编号", "Identity"}),
                      field("procurement", &Q::procurement, {"采购项目", "Procurement"}),
                      field("question", &Q::question, {"询问", "Question"}, {0, 5000}),
                      field("asked_on", &Q::asked_on, {"询问日", "Asked on"}),
                      field("answer_by", &Q::answer_by, {"最迟答复日", "Answer by"}),
                      field("answer", &Q::answer, {"答复", "Answer"}, {0, 5000}),
                      field("answered_on", &Q::answered_on, {"答复日", "Answered on"}));
}

/// One clarification, with what it changed beside what stood before. Public.
struct NoticeShown {
  NoticeId id;
  ProcurementId procurement;
  std::string words;
  bool may_affect = false;
  std::optional<std::string> requirement_before, requirement_after;
  std::optional<base::Money> ceiling_before, ceiling_after;
  base::Instant offers_until_before, offers_until_after;
  base::Instant given_at;
};
constexpr auto describe(const NoticeShown*) {
  using base::field;
  using N = NoticeShown;
  return base::record(
      "Clarification", field("id", &N::id, {"编号", "Identity"}),
      field("procurement", &N::procurement, {"采购项目", "Procurement"}),
      field("words", &N::words, {"澄清修改内容", "What is clarified"}, {0, 5000}),
      field("may_affect", &N::may_affect,
            {"可能影响响应文件编制", "May affect how offers are made"}),
      field("requirement_before", &N::requirement_before, {"原采购需求", "Requirement as it stood"},
            {0, 20'000}),
      field("requirement_after", &N::requirement_after,
            {"修改后的采购需求", "Requirement as changed"}, {0, 20'000}),
      field("ceiling_before", &N::ceiling_before, {"原最高限价", "Ceiling as it stood"}),
      field("ceiling_after", &N::ceiling_after, {"修改后的最高限价", "Ceiling as changed"}),
      field("offers_until_before", &N::offers_until_before,
            {"原响应截止时刻", "Offers until, as it stood"}),
      field("offers_until_after", &N::offers_until_after,
            {"顺延后的响应截止时刻", "Offers until, from then on"}),
      field("given_at", &N::given_at, {"发出时刻", "Given at"}));
}

/// Answered ones, for everyone.
std::vector<QuestionShown> answered(platform::Work&, const ProcurementId&);
/// Those that wait, for the purchaser.
std::vector<QuestionShown> waiting(platform::Work&, const ProcurementId&);
/// One organisation's own.
std::vector<QuestionShown> asked_by(platform::Work&, const ProcurementId&, const std::string& org);
std::vector<NoticeShown> notices(platform::Work&, const ProcurementId&);

}  // namespace procurement::clarification
